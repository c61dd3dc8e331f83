import type { Weighed } from './reuse-align.ts'
import { bodyBegins } from './reuse-body.ts'
import { type Counts, stockOf, unseenWeight, weightsOf } from './reuse-counts.ts'
import { length } from './reuse-passages.ts'
import { type ReuseText, wordHash } from './reuse-words.ts'

/** A page made ready for comparing. */
export interface Prepared extends Weighed {
  readonly words: string
  readonly bodyFrom: number
  readonly stock: Uint8Array
  /** Characters of the body's own sentences. */
  readonly bodyLength: number
  readonly site: string | undefined
  /** Weight from which on a word stands on no other page. */
  readonly unseen: number
}

/** A page made ready for comparing. `furnished`: masthead, title and byline may stand before its body. */
export function prepare(text: ReuseText, words: string, counts: Counts, pages: number, name?: string, furnished = true): Prepared {
  const site = name === undefined ? undefined : wordHash(name)
  const weights = weightsOf(text, counts, pages)
  const stock = stockOf(text, site, counts)
  const bodyFrom = furnished ? bodyBegins(text, words, stock) : 0
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
    site: name,
    unseen: unseenWeight(pages),
  }
}
