import type { ResolvedPage } from '../model.ts'
import { compare } from '../text/group.ts'
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
  // What ranks a page is looked up once, not whenever it is compared.
  const ranked = pages
    .map(page => ({ page, scraped: Number(isScraped(page)), day: dayOf(page), id: page.reading.id }))
    .sort((a, b) => a.scraped - b.scraped || compare(a.day, b.day) || compare(a.id, b.id))
  const holders = new Map<string, string[]>()
  const sizes = new Map<string, number>()
  const found = new Map<string, string>()
  for (const { page, id } of ranked) {
    const sentences = sentencesOf(page)
    if (sentences.size < LEAST) continue
    const best = likest(sentences, holders)
    if (best && best[1] >= SAME * Math.max(sentences.size, sizes.get(best[0])!)) {
      found.set(id, best[0])
      found.set(best[0], best[0])
      continue
    }
    sizes.set(id, sentences.size)
    for (const sentence of sentences) {
      const known = holders.get(sentence)
      if (known) known.push(id)
      else holders.set(sentence, [id])
    }
  }
  return found
}

/**
 * The page that has most of these sentences, and how many; nothing where too few stand anywhere for one page to have enough of them. Else a line that all
 * pages of a site have would make each page look at all.
 */
function likest(
  sentences: ReadonlySet<string>,
  holders: ReadonlyMap<string, readonly string[]>,
): readonly [page: string, count: number] | undefined {
  const known = [...sentences].filter(sentence => holders.has(sentence))
  if (known.length < SAME * sentences.size) return undefined
  const shared = new Map<string, number>()
  for (const sentence of known) for (const page of holders.get(sentence)!) shared.set(page, (shared.get(page) ?? 0) + 1)
  return [...shared].sort((a, b) => b[1] - a[1])[0]
}

function sentencesOf({ reading }: ResolvedPage): ReadonlySet<string> {
  const { text, blocks } = reading.article
  return new Set(
    reading.annotation.sentences
      .filter(sentence => blocks[sentence.block]?.role === 'body')
      .map(({ start, end }) =>
        (
          text
            .slice(start, end)
            .toLowerCase()
            .match(/[\p{L}\p{N}]+/gu) ?? []
        ).join(' '),
      )
      .filter(words => words.includes(' ')),
  )
}

const isScraped = ({ reading }: ResolvedPage): boolean => reading.article.traces.some(trace => SCRAPER.has(trace.kind))
const dayOf = ({ published }: ResolvedPage): string => published?.earliest ?? '9'
