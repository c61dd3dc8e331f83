import type { ResolvedPage } from '../model.ts'
import { compare } from '../text/group.ts'
import { type Holders, newHolders } from './holders.ts'
import { keyOf } from './reuse/engine.ts'
import { SCRAPER } from './tells.ts'

/** Share of the longer page's sentences that both must have, word for word, to be one text printed twice. */
const SAME = 0.8
/** Sentences that a page has at least: shorter ones are standing notices. */
const LEAST = 2

/**
 * Pages that print one text, word for word: page id → id of the page that stands for them all (the one that no scraper put up, then the earliest).
 * Only pages with twins are in it. What decides how common words are, or how alike two pages, must see each text once: a copy tells nothing new
 * (counting rule 1).
 */
export function twinsOf(pages: readonly ResolvedPage[]): ReadonlyMap<string, string> {
  const { keys, begins } = sentencesOf(pages)
  // What ranks a page is looked up once, not whenever it is compared.
  const ranked = pages
    .map((page, place) => ({ place, scraped: Number(isScraped(page)), day: dayOf(page), id: page.reading.id }))
    .sort((a, b) => a.scraped - b.scraped || compare(a.day, b.day) || compare(a.id, b.id))
  const idOf = new Map(ranked.map(({ place, id }) => [place, id]))
  const holders = newHolders(keys.length)
  const found = new Map<string, string>()
  for (const { place, id } of ranked) {
    const sentences = keys.subarray(begins[place], begins[place + 1])
    if (sentences.length < LEAST) continue
    const best = likest(sentences, holders)
    if (best && best[1] >= SAME * Math.max(sentences.length, begins[best[0] + 1]! - begins[best[0]]!)) {
      const first = idOf.get(best[0])!
      found.set(id, first)
      found.set(first, first)
      continue
    }
    for (const sentence of sentences) holders.add(sentence, place)
  }
  return found
}

/**
 * The page that has most of these sentences, and how many; nothing where too few stand anywhere for one page to have enough of them. Else a line that all
 * pages of a site have would make each page look at all.
 */
function likest(sentences: Float64Array, holders: Holders): readonly [page: number, count: number] | undefined {
  const known = sentences.filter(sentence => holders.has(sentence))
  if (known.length < SAME * sentences.length) return undefined
  const shared = new Map<number, number>()
  for (const sentence of known) holders.each(sentence, page => shared.set(page, (shared.get(page) ?? 0) + 1))
  return [...shared].sort((a, b) => b[1] - a[1])[0]
}

/** The sentences of the pages as numbers, each of a page once: those of the page at a place from where it begins to where the next one does. */
function sentencesOf(pages: readonly ResolvedPage[]): { readonly keys: Float64Array; readonly begins: Int32Array } {
  let keys = new Float64Array(1024)
  const begins = new Int32Array(pages.length + 1)
  for (const [place, page] of pages.entries()) {
    const own = keysOf(page)
    begins[place + 1] = begins[place]! + own.size
    if (begins[place + 1]! > keys.length) {
      const more = new Float64Array(2 * begins[place + 1]!)
      more.set(keys)
      keys = more
    }
    keys.set([...own], begins[place])
  }
  return { keys: keys.subarray(0, begins[pages.length]), begins }
}

/** A number for each sentence of a page's body that has more than one word, the same where the words are. */
function keysOf({ reading }: ResolvedPage): ReadonlySet<number> {
  const { text, blocks } = reading.article
  const keys = new Set<number>()
  for (const { block, start, end } of reading.annotation.sentences) {
    if (blocks[block]?.role !== 'body') continue
    const words = text
      .slice(start, end)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
    if (words && words.length > 1) keys.add(keyOf(words.join(' ')))
  }
  return keys
}

const isScraped = ({ reading }: ResolvedPage): boolean => reading.article.traces.some(trace => SCRAPER.has(trace.kind))
const dayOf = ({ published }: ResolvedPage): string => published?.earliest ?? '9'
