import type { Offsets } from '../../model.ts'
import { APOSTROPHE, classOf, DIGIT, isUpper, LETTER, QUOTE } from '../../text/characters.ts'
import { highest, score } from '../scores.ts'
import { find } from '../weights.ts'
import { describe, EXACT_WORD, FEATURES, featuresAt, ROW } from './features.ts'
import { unpackTagger } from './model.ts'

/**
 * Penn Treebank tags of the tokens of one sentence, from left to right, by an averaged perceptron; punctuation by rule.
 * `weights` are the bytes of `models/tagger.bin`; without them only names, numbers and punctuation are told from the rest.
 */
export function tags(text: string, tokens: readonly Offsets[], weights: Uint8Array | undefined): string[] {
  return tagsOf(text, tokens, 0, tokens.length, weights)
}

/** The same for the sentence `tokens[first, last)`. */
export function tagsOf(text: string, tokens: readonly Offsets[], first: number, last: number, weights: Uint8Array | undefined): string[] {
  const found: string[] = new Array(last - first)
  const model = weights === undefined ? undefined : unpackTagger(weights)
  if (model === undefined) {
    for (let index = first; index < last; index++)
      found[index - first] = punctuationTag(text, tokens, index, first, last) ?? guess(text, tokens[index]!)
    return found
  }
  const rows = describe(text, tokens, first, last)
  const count = last - first
  const features = new Int32Array(FEATURES)
  const scores = new Int32Array(model.names.length)
  let previous = -1
  let beforeThat = -1
  for (let index = 0; index < count; index++) {
    const mark = punctuationTag(text, tokens, first + index, first, last)
    let tag: number
    if (mark !== undefined) tag = model.numbers.get(mark) ?? -1
    else {
      tag = find(model.words, rows[index * ROW + EXACT_WORD]!) - 1
      if (tag < 0) {
        featuresAt(rows, index, count, previous, beforeThat, features)
        score(model.weights, features, FEATURES, scores)
        tag = highest(scores)
      }
    }
    found[index] = mark ?? model.names[tag]!
    beforeThat = previous
    previous = tag
  }
  return found
}

/** The tag of a token without letters and digits; undefined for words. */
export function punctuationTag(text: string, tokens: readonly Offsets[], index: number, first: number, last: number): string | undefined {
  const { start, end } = tokens[index]!
  const code = text.charCodeAt(start)
  const kind = classOf(code)
  if (kind === LETTER || kind === DIGIT) return undefined
  if (end - start > 1) {
    const final = classOf(text.charCodeAt(end - 1))
    if (final === LETTER || final === DIGIT) return undefined
  }
  if (kind === QUOTE || kind === APOSTROPHE) return quoteTag(text, tokens, index, first, last)
  switch (code) {
    case 0x2c:
    case 0x3001:
    case 0x60c:
      return ','
    case 0x2e:
      return end - start > 2 ? ':' : '.'
    case 0x21:
    case 0x3f:
    case 0x61f:
    case 0x3002:
      return '.'
    case 0x28:
    case 0x5b:
    case 0x7b:
    case 0x3c:
      return '-LRB-'
    case 0x29:
    case 0x5d:
    case 0x7d:
    case 0x3e:
      return '-RRB-'
    case 0x24:
    case 0xa3:
    case 0x20ac:
    case 0xa5:
      return '$'
    case 0x23:
      return '#'
    case 0x26:
      return 'CC'
    case 0x25:
      return 'NN'
    case 0x2d:
      return end - start === 1 && leansBothWays(text, tokens, index) ? 'HYPH' : ':'
    case 0x2b:
    case 0x3d:
    case 0x40:
    case 0xb0:
    case 0xa9:
    case 0xae:
    case 0x2122:
      return 'SYM'
    default:
      return code >= 0x2190 && code !== 0x2022 ? 'SYM' : ':'
  }
}

function leansBothWays(text: string, tokens: readonly Offsets[], index: number): boolean {
  const { start, end } = tokens[index]!
  return (
    index > 0 &&
    index + 1 < tokens.length &&
    tokens[index - 1]!.end === start &&
    tokens[index + 1]!.start === end &&
    classOf(text.charCodeAt(end)) === LETTER
  )
}

/** Opening, closing, or the possessive mark of a plural: "the ministers’ plan". */
function quoteTag(text: string, tokens: readonly Offsets[], index: number, first: number, last: number): string {
  const { start, end } = tokens[index]!
  const code = text.charCodeAt(start)
  const spaceBefore = index === first || tokens[index - 1]!.end < start
  const spaceAfter = index + 1 >= last || tokens[index + 1]!.start > end
  if (end - start === 1 && classOf(code) === APOSTROPHE && code !== 0x2018 && code !== 0x60 && !spaceBefore) {
    const letter = text.charCodeAt(start - 1) | 0x20
    if (
      (letter === 0x73 || letter === 0x78 || letter === 0x7a) &&
      spaceAfter &&
      index + 1 < last &&
      !singleIsOpen(text, tokens, index, first)
    )
      return 'POS'
  }
  if (code === 0x201c || code === 0x201e || code === 0x2018 || code === 0xab || code === 0x60) return '``'
  if (code === 0x201d || code === 0xbb) return "''"
  if (code === 0x27 && end - start === 2 && text.charCodeAt(start + 1) === 0x27) return spaceBefore && !spaceAfter ? '``' : "''"
  if (spaceBefore !== spaceAfter) return spaceBefore ? '``' : "''"
  let open = false
  for (let at = first; at < index; at++)
    if (text.charCodeAt(tokens[at]!.start) === code && tokens[at]!.end - tokens[at]!.start === end - start) open = !open
  return open ? "''" : '``'
}

function singleIsOpen(text: string, tokens: readonly Offsets[], index: number, first: number): boolean {
  let open = false
  for (let at = first; at < index; at++) {
    const { start, end } = tokens[at]!
    if (end - start > 2 || classOf(text.charCodeAt(start)) !== APOSTROPHE || classOf(text.charCodeAt(end - 1)) === LETTER) continue
    if (at === first || tokens[at - 1]!.end < start || text.charCodeAt(start) === 0x2018) open = true
    else open = false
  }
  return open
}

function guess(text: string, token: Offsets): string {
  const code = text.charCodeAt(token.start)
  if (classOf(code) === DIGIT) return 'CD'
  return isUpper(code) ? 'NNP' : 'NN'
}
