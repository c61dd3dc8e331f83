import { find, mix, type Table } from '../weights.ts'
import { fold, PRIME, SEED, wordHash } from './hash.ts'
import { markPost } from './post.ts'
import {
  ALL_CAPITALS,
  CAPITAL,
  CLASS,
  DIGITS,
  FLAGS,
  GLUED,
  HANDLE,
  INITIAL,
  LENGTH,
  LETTERS,
  LINK,
  LOWER,
  PREFIX2,
  PREFIX3,
  ROW,
  SENSE,
  SHAPE,
  START,
  SUFFIX2,
  TAG,
  type TaggedWord,
  TITLED,
  USAGE,
} from './row.ts'
import { markLists, markRuns } from './runs.ts'
import { markTold } from './told.ts'

/**
 * What the finder of names sees of each word of a text, as numbers: no strings are built. One row a word: hashes of the word and its ends,
 * its shape, what the lists of names know of it, and the run of capitalised words in which it stands.
 */

/** Rows of numbers for all tokens; sentences are half-open ranges of tokens, in order. */
export function describe(
  text: string,
  tokens: readonly TaggedWord[],
  sentences: readonly { readonly firstToken: number; readonly lastToken: number }[],
  lists: Table,
  classes: Table,
  senses: Table,
): Int32Array {
  const rows = new Int32Array(tokens.length * ROW)
  for (let index = 0; index < tokens.length; index++) {
    describeWord(text, tokens[index]!, rows, index * ROW)
    rows[index * ROW + CLASS] = find(classes, rows[index * ROW + LOWER]!)
    rows[index * ROW + SENSE] = find(senses, rows[index * ROW + LOWER]!)
    if (index > 0 && tokens[index - 1]!.end === tokens[index]!.start) rows[index * ROW + FLAGS]! |= GLUED
  }
  markPost(text, tokens, rows)
  for (const { firstToken, lastToken } of sentences) {
    markSentence(text, tokens, rows, firstToken, lastToken)
    markLists(rows, firstToken, lastToken, lists)
    markRuns(text, tokens, rows, firstToken, lastToken)
    markTold(text, tokens, rows, firstToken, lastToken)
  }
  markUsage(rows, sentences)
  return rows
}

function describeWord(text: string, token: TaggedWord, rows: Int32Array, at: number): void {
  const { start, end } = token
  const length = end - start
  let lower = SEED
  let shape = SEED
  let last = 0
  let capitals = 0
  let smalls = 0
  let flags = 0
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index)
    const folded = fold(code)
    let kind = 5
    if (folded === 48) {
      kind = 3
      flags |= DIGITS
    } else if (isLetter(code)) {
      const isCapital = folded !== code && code !== 0x2019
      kind = isCapital ? 1 : 2
      if (isCapital) {
        capitals++
        if (index === start) flags |= CAPITAL
      } else smalls++
    } else if (code === 0x2e) kind = 4
    else if (code === 0x2d) kind = 6
    else if (code === 0x27 || code === 0x2019) kind = 7
    if (kind !== last || index - start < 2) shape = Math.imul(shape ^ kind, PRIME)
    last = kind
    lower = Math.imul(lower ^ folded, PRIME)
    if (index - start === 1) rows[at + PREFIX2] = lower
    if (index - start === 2) rows[at + PREFIX3] = lower
  }
  if (capitals > 1 && smalls === 0) flags |= ALL_CAPITALS
  if (capitals + smalls > 0) flags |= LETTERS
  const first = text.charCodeAt(start)
  if ((first === 0x40 || first === 0x23) && length > 1) flags |= HANDLE
  if (length > 7 && text.startsWith('http', start) && text.indexOf('://', start) < end) flags |= LINK
  let suffix = 0x2f0b4a27
  for (let back = 1; back <= 4 && back <= length; back++) {
    suffix = Math.imul(suffix ^ fold(text.charCodeAt(end - back)), PRIME)
    if (back > 1) rows[at + SUFFIX2 + back - 2] = suffix
  }
  rows[at + LOWER] = flags & LINK ? 1 : lower
  rows[at + SHAPE] = mix(shape, Math.min(length, 3))
  rows[at + FLAGS] = flags
  rows[at + TAG] = tagHash(token.tag)
  rows[at + START] = start
  rows[at + LENGTH] = length
}

const tagHashes = new Map<string, number>()

function tagHash(tag: string): number {
  let hash = tagHashes.get(tag)
  if (hash === undefined) tagHashes.set(tag, (hash = wordHash(tag)))
  return hash
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code < 0x2000) || code >= 0x3040
}

const ENDS = new Set(['.', '!', '?', ':', '"', '“', '``', '‘', '(', '—', '–', '-', '*', '|', ';'])

function markSentence(text: string, tokens: readonly TaggedWord[], rows: Int32Array, first: number, last: number): void {
  let capitals = 0
  let smalls = 0
  for (let index = first; index < last; index++) {
    const flags = rows[index * ROW + FLAGS]!
    const { start, end } = tokens[index]!
    if (end - start > 3 && flags & LETTERS && !(flags & (LINK | HANDLE))) flags & CAPITAL ? capitals++ : smalls++
    const initial = index === first || (tokens[index - 1]!.end - tokens[index - 1]!.start <= 2 && ENDS.has(before(text, tokens, index)))
    if (initial) rows[index * ROW + FLAGS] = flags | INITIAL
  }
  if (capitals > 3 && capitals > 2 * smalls) for (let index = first; index < last; index++) rows[index * ROW + FLAGS]! |= TITLED
}

function before(text: string, tokens: readonly TaggedWord[], index: number): string {
  return text.slice(tokens[index - 1]!.start, tokens[index - 1]!.end)
}

function markUsage(rows: Int32Array, sentences: readonly { readonly firstToken: number; readonly lastToken: number }[]): void {
  const seen = new Map<number, number>()
  const each = (visit: (row: number, flags: number) => void): void => {
    for (const { firstToken, lastToken } of sentences)
      for (let index = firstToken; index < lastToken; index++) {
        const flags = rows[index * ROW + FLAGS]!
        if (flags & LETTERS && !(flags & (HANDLE | LINK))) visit(index * ROW, flags)
      }
  }
  each((row, flags) => {
    if (flags & (TITLED | ALL_CAPITALS)) return
    const more = flags & CAPITAL ? (flags & INITIAL ? 0 : 2) : 1
    if (more) seen.set(rows[row + LOWER]!, (seen.get(rows[row + LOWER]!) ?? 0) | more)
  })
  each((row, flags) => {
    if (flags & CAPITAL) rows[row + USAGE] = (seen.get(rows[row + LOWER]!) ?? 0) + 1
  })
}
