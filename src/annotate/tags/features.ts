import type { Offsets } from '../../model.ts'
import { mix } from '../weights.ts'

/**
 * What the tagger sees of a word, as hashes: no strings are built. `describe` writes a row of numbers for each token of a sentence;
 * `featuresAt` turns the rows round one token, and the two tags before it, into feature hashes.
 */

/** Numbers in a token's row. */
export const ROW = 10
/** The hash of the word in small letters. */
export const LOWER_WORD = 0
/** The hash of the exact word; the tag dictionary is keyed by it. */
export const EXACT_WORD = 1
const SUFFIX1 = 2
const SUFFIX2 = 3
/** The hash of its last three letters. */
export const SUFFIX_WORD = 4
const SUFFIX4 = 5
const PREFIX1 = 6
const PREFIX3 = 7
/** Its capitals, digits, hyphens, stops and length, as bits. */
export const SHAPE_WORD = 8
const FORM = 9

/** How many features a token has. */
export const FEATURES = 28

const BEFORE_FIRST = 0x5bd1e995
const AFTER_LAST = 0x1b873593

/** Rows of numbers for `tokens[first, last)`, a sentence. */
export function describe(text: string, tokens: readonly Offsets[], first: number, last: number): Int32Array {
  const rows = new Int32Array((last - first) * ROW)
  let capitals = 0
  let small = 0
  let shouted = 0
  for (let index = first; index < last; index++) {
    const { start, end } = tokens[index]!
    const at = (index - first) * ROW
    const shape = describeWord(text, start, end, rows, at)
    if (end - start > 3 && (shape & (CAPITAL | LETTERS)) === (CAPITAL | LETTERS)) capitals++
    else if (end - start > 3 && shape & LETTERS) small++
    if (shape & ALL_CAPITALS) shouted++
  }
  const headline = capitals > 3 && capitals > 2 * small ? (shouted > (last - first) / 2 ? 2 : 1) : 0
  for (let at = 0; at < rows.length; at += ROW) {
    rows[at + FORM] = mix(rows[at + SHAPE_WORD]!, headline * 2 + (at === 0 ? 1 : 0))
  }
  return rows
}

const CAPITAL = 1
const ALL_CAPITALS = 2
const DIGITS = 4
const HYPHENS = 8
const LETTERS = 16
const STOPS = 32
const CAPITAL_INSIDE = 64

function describeWord(text: string, start: number, end: number, rows: Int32Array, at: number): number {
  let lower = 0x811c9dc5 | 0
  let exact = 0x811c9dc5 | 0
  let shape = 0
  let smallLetters = 0
  let capitalLetters = 0
  const length = end - start
  for (let index = start; index < end; index++) {
    let code = text.charCodeAt(index)
    let folded = code
    if (code >= 97 && code <= 122) smallLetters++
    else if (code >= 65 && code <= 90) {
      folded = code + 32
      capitalLetters++
      shape |= index === start ? CAPITAL : CAPITAL_INSIDE
    } else if (code >= 48 && code <= 57) {
      code = folded = 48
      shape |= DIGITS
    } else if (code === 0x2d) shape |= HYPHENS
    else if (code === 0x2e) shape |= STOPS
    else if (code === 0x2019 || code === 0x2018) code = folded = 0x27
    else if (code >= 0xc0) {
      folded = lowerOf(code)
      if (folded !== code) {
        capitalLetters++
        shape |= index === start ? CAPITAL : CAPITAL_INSIDE
      } else smallLetters++
    }
    lower = Math.imul(lower ^ folded, 0x01000193)
    exact = Math.imul(exact ^ code, 0x01000193)
    if (index - start === 0) rows[at + PREFIX1] = lower
    if (index - start === 2) rows[at + PREFIX3] = lower
  }
  if (capitalLetters > 1 && smallLetters === 0) shape |= ALL_CAPITALS
  if (smallLetters + capitalLetters > 0) shape |= LETTERS
  if (length < 3) rows[at + PREFIX3] = 0
  let suffix = 0x2f0b4a27
  for (let back = 1; back <= 4; back++) {
    if (back <= length) suffix = Math.imul(suffix ^ fold(text.charCodeAt(end - back)), 0x01000193)
    rows[at + SUFFIX1 + back - 1] = back <= length ? suffix : 0
  }
  rows[at + LOWER_WORD] = lower
  rows[at + EXACT_WORD] = exact
  rows[at + SHAPE_WORD] = shape | (Math.min(length, 4) << 8)
  return shape
}

function fold(code: number): number {
  if (code >= 65 && code <= 90) return code + 32
  if (code >= 48 && code <= 57) return 48
  if (code === 0x2019) return 0x27
  return code >= 0xc0 ? lowerOf(code) : code
}

function lowerOf(code: number): number {
  return String.fromCharCode(code).toLowerCase().charCodeAt(0)
}

/** Writes the feature hashes of token `index` of `count` to `out[0, FEATURES)`; `previous` and `beforeThat` are tag numbers, -1 at the start. */
export function featuresAt(rows: Int32Array, index: number, count: number, previous: number, beforeThat: number, out: Int32Array): void {
  const at = index * ROW
  const left = at - ROW
  const left2 = left - ROW
  const right = index + 1 < count ? at + ROW : -1
  const right2 = index + 2 < count ? at + 2 * ROW : -1
  const word = rows[at + LOWER_WORD]!
  const suffix3 = rows[at + SUFFIX_WORD]!
  const form = rows[at + FORM]!
  const leftWord = index > 0 ? rows[left + LOWER_WORD]! : BEFORE_FIRST
  const left2Word = index > 1 ? rows[left2 + LOWER_WORD]! : BEFORE_FIRST
  const rightWord = right >= 0 ? rows[right + LOWER_WORD]! : AFTER_LAST
  const right2Word = right2 >= 0 ? rows[right2 + LOWER_WORD]! : AFTER_LAST
  const rightSuffix = right >= 0 ? rows[right + SUFFIX_WORD]! : AFTER_LAST
  const rightShape = right >= 0 ? rows[right + SHAPE_WORD]! : AFTER_LAST
  const leftSuffix = index > 0 ? rows[left + SUFFIX_WORD]! : BEFORE_FIRST
  const two = previous * 64 + beforeThat
  out[0] = mix(word, 1)
  out[1] = mix(rows[at + EXACT_WORD]!, 2)
  out[2] = mix(rows[at + SUFFIX1]!, 3)
  out[3] = mix(rows[at + SUFFIX2]!, 4)
  out[4] = mix(suffix3, 5)
  out[5] = mix(rows[at + SUFFIX4]!, 6)
  out[6] = mix(rows[at + PREFIX1]!, 7)
  out[7] = mix(rows[at + PREFIX3]!, 8)
  out[8] = mix(form, 9)
  out[9] = mix(previous, 10)
  out[10] = mix(two, 11)
  out[11] = mix(mix(word, 12), previous)
  out[12] = mix(leftWord, 13)
  out[13] = mix(leftSuffix, 14)
  out[14] = mix(left2Word, 15)
  out[15] = mix(rightWord, 16)
  out[16] = mix(rightSuffix, 17)
  out[17] = mix(right2Word, 18)
  out[18] = mix(mix(leftWord, 19), word)
  out[19] = mix(mix(word, 20), rightWord)
  out[20] = mix(mix(rightWord, 21), previous)
  out[21] = mix(rightShape, 22)
  out[22] = mix(mix(suffix3, 23), previous)
  out[23] = mix(mix(form, 24), previous)
  out[24] = mix(mix(suffix3, 25), rightSuffix)
  out[25] = mix(mix(form, 26), suffix3)
  out[26] = mix(mix(rows[at + SUFFIX2]!, 27), two)
  out[27] = mix(mix(rightSuffix, 28), previous)
}
