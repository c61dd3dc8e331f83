import type { ReuseText } from './reuse-words.ts'

/** Words that a sentence of running text has at least, and sentences before it that may be furniture. */
const WORDS = 8
const FURNITURE = 16

const ENDS = /[.!?…:][)\]"”’»]*$/

/**
 * The first sentence of the body: masthead, title and byline stand before it as lines without a full stop or as the site's stock. 0 where no
 * body begins among the first sentences.
 */
export function bodyBegins(text: ReuseText, words: string, stock: Uint8Array): number {
  const count = Math.min(FURNITURE, text.sentences.length - 1)
  for (let sentence = 0; sentence < count; sentence++) {
    if (stock[sentence] || text.sentences[sentence + 1]! - text.sentences[sentence]! < WORDS) continue
    if (ENDS.test(words.slice(Math.max(text.sentenceStarts[sentence]!, text.sentenceEnds[sentence]! - 4), text.sentenceEnds[sentence])))
      return sentence
  }
  return 0
}
