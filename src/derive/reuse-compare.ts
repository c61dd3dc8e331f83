import { cellsOf, matched, type Weighed } from './reuse-align.ts'
import { bodyBegins } from './reuse-body.ts'
import { type Counts, stockOf, unseenWeight, weightsOf } from './reuse-counts.ts'
import { type DirectionFacts, directionFacts } from './reuse-facts.ts'
import { grown } from './reuse-grow.ts'
import { halfNamesOf, languageOf, leadOf, mastheadOf, wireOf } from './reuse-pages.ts'
import { length, type Stretch, stretchesOf } from './reuse-passages.ts'
import { type Verbatim, verbatimOf } from './reuse-verbatim.ts'
import type { ReuseText } from './reuse-words.ts'

/** A page made ready for comparing. */
export interface Prepared extends Weighed {
  readonly words: string
  readonly bodyFrom: number
  readonly stock: Uint8Array
  /** Characters of the body's own sentences. */
  readonly bodyLength: number
  readonly language: string | undefined
  /** Words of the site's own name. */
  readonly masthead: ReadonlySet<number>
  readonly wire: boolean
  readonly halfNames: number
  readonly lead: number
  /** Weight from which on a word stands on no other page. */
  readonly unseen: number
}

/** What two pages have in common. */
export interface Comparison {
  readonly stretches: readonly Stretch[]
  readonly coverageA: number
  readonly coverageB: number
  /** Sum of the likenesses of the sentences, and of the shared weight. */
  readonly alike: number
  readonly mass: number
  readonly verbatim: Verbatim
  readonly facts: DirectionFacts
}

export function prepare(text: ReuseText, words: string, site: number, counts: Counts, pages: number, name?: string): Prepared {
  const weights = weightsOf(text, counts, pages)
  const stock = stockOf(text, site, counts)
  const bodyFrom = bodyBegins(text, words, stock)
  const lead = leadOf(text, weights, bodyFrom, stock)
  weights.fill(0, 0, text.sentences[bodyFrom])
  let bodyLength = 0
  for (let sentence = 0; sentence + 1 < text.sentences.length; sentence++) {
    if (stock[sentence]) weights.fill(0, text.sentences[sentence], text.sentences[sentence + 1])
    else if (sentence >= bodyFrom) bodyLength += length(text, sentence, sentence)
  }
  return {
    text,
    words,
    keys: text.stems,
    weights,
    bodyFrom,
    stock,
    bodyLength,
    lead,
    language: languageOf(text),
    masthead: mastheadOf(text, bodyFrom, stock, name),
    wire: wireOf(words, text.sentenceStarts[Math.max(0, bodyFrom - 1)] ?? 0),
    halfNames: halfNamesOf(text, bodyFrom),
    unseen: unseenWeight(pages),
  }
}

export function compare(a: Prepared, b: Prepared): Comparison {
  const cells = matched(cellsOf(a, b))
  const stretches = grown(stretchesOf(cells, a.text, b.text), a, b)
  let [alike, lengthA, lengthB] = [0, 0, 0]
  for (const stretch of stretches) {
    alike += stretch.alike
    lengthA += length(a.text, stretch.fromA, stretch.toA)
    lengthB += length(b.text, stretch.fromB, stretch.toB)
  }
  const [coverageA, coverageB] = [Math.min(1, lengthA / (a.bodyLength || 1)), Math.min(1, lengthB / (b.bodyLength || 1))]
  return {
    stretches,
    alike,
    mass: cells.reduce((sum, cell) => sum + (cell.mutual ? cell.shared : 0), 0),
    verbatim: verbatimOf(cells, a.text, b.text),
    facts: directionFacts(a, b, cells, stretches, coverageA, coverageB),
    coverageA,
    coverageB,
  }
}
