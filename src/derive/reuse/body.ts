import type { ReuseText } from './words.ts'

/** Words that a title has at most, that a byline has at most, and sentences among which a body begins. */
const TITLE = 40
const BYLINE = 10
const FURNITURE = 24

const ENDS = /[.!?…][)\]"”’»]*$/
const BYLINES = /^(?:by|von|par|por|di|da|door)\b|\b(?:staff|newsroom|editors?|reporters?|correspondent|redacci[oó]n|redaktion)\b/i

/**
 * The first sentence of the body. Before it stand lines of the site's stock, then the title (a line that does not end like a sentence, or that an
 * empty line parts from what follows), then perhaps a byline. 0 where the text begins with its body.
 */
export function bodyBegins(text: ReuseText, words: string, stock: Uint8Array): number {
  const count = text.sentences.length - 1
  let title = 0
  while (title < count && title < FURNITURE && stock[title]) title++
  if (title >= count || title >= FURNITURE || !text.lines[title]) return 0
  const next = lineAfter(text, title)
  const line = words.slice(text.sentenceStarts[title], text.sentenceEnds[next - 1])
  const short = text.sentences[next]! - text.sentences[title]! <= TITLE
  if (next >= count || !short) return title
  const apart = text.lines[next] === 2
  const after = lineAfter(text, next)
  const byline = !apart && isByline(text, words, next, after, stock) && after < count
  if (ENDS.test(line) && !(title > 0 && (apart || (byline && text.lines[after] === 2)))) return title
  if (apart) return skipStock(text, stock, next)
  return byline ? skipStock(text, stock, after) : next
}

/** The first sentence of the next line. */
function lineAfter(text: ReuseText, sentence: number): number {
  let next = sentence + 1
  while (next < text.sentences.length - 1 && !text.lines[next]) next++
  return next
}

function isByline(text: ReuseText, words: string, from: number, to: number, stock: Uint8Array): boolean {
  if (to >= text.sentences.length || text.sentences[to]! - text.sentences[from]! > BYLINE) return false
  return stock[from] === 1 || BYLINES.test(words.slice(text.sentenceStarts[from], text.sentenceEnds[to - 1]))
}

/** A line of stock between title and body is a byline; within the body stock is left where it stands. */
function skipStock(text: ReuseText, stock: Uint8Array, from: number): number {
  const next = lineAfter(text, from)
  return stock[from] &&
    next < text.sentences.length - 1 &&
    text.sentences[next]! - text.sentences[from]! <= BYLINE &&
    text.lines[next] === 2
    ? next
    : from
}
