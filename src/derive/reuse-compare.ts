import { cellsOf, matched, type Weighed } from './reuse-align.ts'
import { bodyBegins } from './reuse-body.ts'
import { type Counts, stockOf, weightsOf } from './reuse-counts.ts'
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
}

/** What two pages have in common. */
export interface Comparison {
  readonly stretches: readonly Stretch[]
  readonly coverageA: number
  readonly coverageB: number
  /** Sum of the likenesses of the sentences, and of the shared weight. */
  readonly alike: number
  readonly verbatim: Verbatim
}

export function prepare(text: ReuseText, words: string, site: number, counts: Counts, pages: number): Prepared {
  const weights = weightsOf(text, counts, pages)
  const stock = stockOf(text, site, counts)
  const bodyFrom = bodyBegins(text, words, stock)
  weights.fill(0, 0, text.sentences[bodyFrom])
  let bodyLength = 0
  for (let sentence = 0; sentence + 1 < text.sentences.length; sentence++) {
    if (stock[sentence]) weights.fill(0, text.sentences[sentence], text.sentences[sentence + 1])
    else if (sentence >= bodyFrom) bodyLength += length(text, sentence, sentence)
  }
  return { text, words, keys: text.stems, weights, bodyFrom, stock, bodyLength }
}

export function compare(a: Prepared, b: Prepared): Comparison {
  const cells = matched(cellsOf(a, b))
  const stretches = stretchesOf(cells, a.text, b.text)
  let [alike, lengthA, lengthB] = [0, 0, 0]
  for (const stretch of stretches) {
    alike += stretch.alike
    lengthA += length(a.text, stretch.fromA, stretch.toA)
    lengthB += length(b.text, stretch.fromB, stretch.toB)
  }
  return {
    stretches,
    alike,
    verbatim: verbatimOf(cells, a.text, b.text),
    coverageA: Math.min(1, lengthA / (a.bodyLength || 1)),
    coverageB: Math.min(1, lengthB / (b.bodyLength || 1)),
  }
}
