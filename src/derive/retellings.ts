import { concepts as table } from '../language/en/concepts.ts'
import { stopwords } from '../language/en/stopwords.ts'
import type { Offsets, ResolvedPage } from '../model.ts'
import { conceptsOf, jaccard, weigher } from '../text/concepts.ts'
import { holds } from '../text/spans.ts'
import { wordSets } from '../text/word-sets.ts'

/** How alike two sentences must be to be one told again in other words, where the order of the pages agrees too. */
const ALIKE = 0.2
/** Sentences that must be told again, and their share of the page's, before a page is another's retelling. */
const SENTENCES = 4
const SHARE = 0.4
/** A concept in more sentences than this finds no candidates. */
const COMMON = 25

/** Text that two pages share. `a` and `b` are page ids, `a` < `b` in the order of the pages. */
export interface Reuse {
  readonly a: string
  readonly b: string
  readonly passages: readonly { readonly a: Offsets; readonly b: Offsets }[]
  /** Share of each page's body that stands in the passages, 0..1. */
  readonly coverageA: number
  readonly coverageB: number
}

interface Match {
  readonly a: Offsets
  readonly b: Offsets
  readonly score: number
}

interface Told {
  readonly page: number
  readonly at: Offsets
  readonly concepts: ReadonlySet<string>
}

/**
 * Pairs of pages of which one tells the other again in other words, sentence by sentence and mostly in its order: translated or spun. Names
 * and numbers carry over where words do not, so sentences are compared as concepts with names resolved to entities.
 */
export function retellingsOf(pages: readonly ResolvedPage[]): Reuse[] {
  const sets = wordSets()
  const told: Told[] = pages.flatMap((page, index) => {
    const { article, annotation } = page.reading
    const entities = page.mentions
    const names = annotation.mentions.flatMap((mention, at) =>
      entities[at] !== undefined && mention.form === 'name' ? [{ mention, concept: `@${entities[at]}` }] : [],
    )
    return annotation.sentences
      .filter(sentence => article.blocks[sentence.block]?.role === 'body')
      .map(sentence => {
        const concepts = conceptsOf(article.text.slice(sentence.start, sentence.end), table, stopwords)
        for (const { mention, concept } of names) if (holds(sentence, mention)) concepts.add(concept)
        return { page: index, at: { start: sentence.start, end: sentence.end }, concepts: sets(concepts) }
      })
      .filter(sentence => sentence.concepts.size >= 5)
  })
  const weight = weigher(told.map(sentence => sentence.concepts))
  const index = new Map<string, number[]>()
  told.forEach((sentence, at) => {
    for (const concept of sentence.concepts) {
      const known = index.get(concept)
      if (!known) index.set(concept, [at])
      else if (known.length <= COMMON) known.push(at)
    }
  })
  const pairs = new Map<number, { readonly a: number; readonly b: number; readonly matches: Match[] }>()
  const sentencesOf = pages.map(() => 0)
  // One sentence after the other: the pairs of all at once would be more than a table can hold.
  for (const [a, one] of told.entries()) {
    sentencesOf[one.page]! += 1
    const shared = new Map<number, number>()
    for (const concept of one.concepts) {
      const list = index.get(concept)!
      if (list.length > COMMON) continue
      for (const b of list) if (b > a && told[b]!.page !== one.page) shared.set(b, (shared.get(b) ?? 0) + 1)
    }
    for (const [b, count] of shared) {
      const other = told[b]!
      const score = count < 3 ? 0 : jaccard(one.concepts, other.concepts, weight)
      if (score < ALIKE) continue
      const name = one.page * pages.length + other.page
      const pair = pairs.get(name) ?? { a: one.page, b: other.page, matches: [] }
      pair.matches.push({ a: one.at, b: other.at, score })
      pairs.set(name, pair)
    }
  }
  return [...pairs.values()].flatMap(({ a, b, matches }) => {
    const passages = inOrder(matches)
    const [coverageA, coverageB] = [passages.length / (sentencesOf[a] || 1), passages.length / (sentencesOf[b] || 1)]
    if (passages.length < SENTENCES || Math.max(coverageA, coverageB) < SHARE) return []
    return [{ a: pages[a]!.reading.id, b: pages[b]!.reading.id, passages, coverageA, coverageB }]
  })
}

/** The chain of matches that goes forward in both pages and is likest in all: a retelling keeps the order of what it retells. */
function inOrder(matches: readonly Match[]): Match[] {
  const sorted = [...matches].sort((x, y) => x.a.start - y.a.start || x.b.start - y.b.start)
  const best = sorted.map(match => match.score)
  const before = sorted.map(() => -1)
  for (let at = 0; at < sorted.length; at++) {
    for (let other = 0; other < at; other++) {
      const [one, next] = [sorted[other]!, sorted[at]!]
      if (one.a.start < next.a.start && one.b.start < next.b.start && best[other]! + next.score > best[at]!) {
        best[at] = best[other]! + next.score
        before[at] = other
      }
    }
  }
  const chain: Match[] = []
  for (let at = best.indexOf(Math.max(...best)); at >= 0; at = before[at]!) chain.unshift(sorted[at]!)
  return chain
}
