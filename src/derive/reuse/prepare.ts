import type { Weighed } from './align.ts'
import { bodyBegins } from './body.ts'
import { length } from './passages.ts'
import { weightsOf } from './rarity.ts'
import type { ReuseText } from './words.ts'

/** A page made ready for comparing. */
export interface Prepared extends Weighed {
  readonly words: string
  readonly bodyFrom: number
  readonly stock: Uint8Array
  /** Characters of the body's own sentences. */
  readonly bodyLength: number
  readonly site: string | undefined
}

/** A page made ready for comparing. `stock`: which sentences are its site's. `furnished`: masthead, title and byline may stand before its body. */
export function prepare(text: ReuseText, words: string, stock: Uint8Array, site?: string, furnished = true): Prepared {
  const weights = weightsOf(text)
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
    site,
  }
}
