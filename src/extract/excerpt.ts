import type { Article } from '../model.ts'
import { pieceOf } from './piece.ts'

/** So many characters of a text are read line by line; more than any article has. What follows is kept as one block and named in `problems`. */
const longestText = 1_000_000

/** Up to where a text is read: its end, or the last space before the limit. */
export function readingEnd(text: string): number {
  if (text.length <= longestText) return text.length
  const space = /\s\S*$/.exec(text.slice(longestText - 1000, longestText))
  const end = space ? longestText - 1000 + space.index : longestText
  const code = text.charCodeAt(end - 1)
  return code >= 0xd800 && code <= 0xdbff ? end - 1 : end
}

/** The article of the first `end` characters, as one of the whole text. */
export function withRest(article: Article, text: string, end: number): Article {
  const rest = pieceOf(text, end, text.length, { apart: true })
  if (!rest) return { ...article, text }
  return {
    ...article,
    text,
    blocks: [...article.blocks, { start: rest.start, end: rest.end, role: 'other' }],
    problems: [...article.problems, `only the first ${longestText} of ${text.length} characters were read`],
  }
}
