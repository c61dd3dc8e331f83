import type { Annotation, Block, Offsets, Reading } from '../model.ts'
import { readingWith, withBlocks } from '../text/readings.ts'

/** Pages of one site that must carry a paragraph, and their share of the site's pages, before it is the site's and no page's own. */
const fewest = 3
const share = 0.6
/** So much of a page is never its template: pages that share more are versions of one article. */
const most = 0.5

/**
 * A site's template shows where several of its pages are at hand: a paragraph that stands word for word on most of them ("The Lantern is read in
 * every harbour of the coast.") is furniture, whatever it looks like on one page alone. Such blocks become `other` and what was read in them is left
 * out; all other readings are handed back as they are. The readings kept in the store are not touched.
 */
export function withoutTemplates(readings: readonly Reading[]): readonly Reading[] {
  const byHost = new Map<string, Reading[]>()
  for (const reading of readings) {
    const { host } = reading.article
    if (host === undefined) continue
    const known = byHost.get(host)
    if (known) known.push(reading)
    else byHost.set(host, [reading])
  }
  const settled = new Map<string, Reading>()
  for (const pages of byHost.values()) {
    if (pages.length < fewest) continue
    const repeated = repeatedWords(pages)
    if (repeated.size === 0) continue
    for (const reading of pages) {
      const marked = withoutBlocks(reading, repeated)
      if (marked) settled.set(reading.id, marked)
    }
  }
  return settled.size === 0 ? readings : readings.map(reading => settled.get(reading.id) ?? reading)
}

/** Paragraphs that stand on most of these pages, versions of one article counted once. */
function repeatedWords(pages: readonly Reading[]): ReadonlySet<string> {
  const articles = articlesOf(pages.map(({ article }) => new Set(article.blocks.flatMap(block => keyOf(article.text, block) ?? []))))
  const counts = new Map<string, number>()
  for (const words of articles.flatMap(article => [...article])) counts.set(words, (counts.get(words) ?? 0) + 1)
  return new Set([...counts].flatMap(([words, count]) => (count >= Math.max(fewest, articles.length * share) ? [words] : [])))
}

/** Paragraphs of each page, without the pages of which the better part stands on a page before: a copy is no further article. */
function articlesOf(pages: readonly ReadonlySet<string>[]): readonly ReadonlySet<string>[] {
  const articles: ReadonlySet<string>[] = []
  const holders = new Map<string, number[]>()
  for (const page of pages) {
    const shared = new Map<number, number>()
    for (const words of page) for (const other of holders.get(words) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1)
    if ([...shared.values()].some(count => count > page.size * most)) continue
    for (const words of page) {
      const known = holders.get(words)
      if (known) known.push(articles.length)
      else holders.set(words, [articles.length])
    }
    articles.push(page)
  }
  return articles
}

/** A body block's words; nothing for other blocks and for lines too short to tell a template from chance. */
function keyOf(text: string, { start, end, role }: Block): string | undefined {
  if (role !== 'body' && role !== 'heading') return undefined
  const words = text.slice(start, end).replace(/\s+/gu, ' ').trim().toLowerCase()
  return words.length >= 24 ? words : undefined
}

/** The reading with these paragraphs marked and what was read in them left out; nothing where there are none, or too many. */
function withoutBlocks(reading: Reading, repeated: ReadonlySet<string>): Reading | undefined {
  const { article, annotation } = reading
  const gone = new Set<number>()
  let [all, marked] = [0, 0]
  for (const [index, block] of article.blocks.entries()) {
    if (block.role !== 'body' && block.role !== 'heading') continue
    const words = keyOf(article.text, block)
    all += block.end - block.start
    if (words === undefined || !repeated.has(words)) continue
    gone.add(index)
    marked += block.end - block.start
  }
  if (gone.size === 0 || marked > all * most) return undefined
  const ranges = [...gone].map(index => article.blocks[index]!)
  const blocks = article.blocks.map((block, index): Block => (gone.has(index) ? { ...block, role: 'other' } : block))
  return readingWith(reading, { article: withBlocks(article, blocks), annotation: without(annotation, gone, ranges) })
}

function without(annotation: Annotation, gone: ReadonlySet<number>, ranges: readonly Offsets[]): Annotation {
  const stays = (at: Offsets) => !ranges.some(range => at.start >= range.start && at.end <= range.end)
  const places: (number | undefined)[] = []
  let next = 0
  for (const { content, cue, source } of annotation.sayings) {
    const spans = [...content, ...cue, ...source]
    places.push(spans.length === 0 || spans.some(stays) ? next++ : undefined)
  }
  return {
    tokens: annotation.tokens,
    sentences: annotation.sentences.filter(({ block }) => !gone.has(block)),
    quotations: annotation.quotations.filter(stays),
    mentions: annotation.mentions.filter(stays),
    times: annotation.times.filter(stays),
    quantities: annotation.quantities.filter(stays),
    sayings: annotation.sayings.flatMap((saying, index) => {
      if (places[index] === undefined) return []
      const { within, ...rest } = saying
      const outer = within === undefined ? undefined : places[within]
      return outer === undefined ? rest : { ...rest, within: outer }
    }),
    clauses: annotation.clauses.filter(stays).map(clause => {
      const { saying, ...rest } = clause
      const own = saying === undefined ? undefined : places[saying]
      return own === undefined ? rest : { ...rest, saying: own }
    }),
  }
}
