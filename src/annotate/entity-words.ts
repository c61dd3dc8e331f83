import type { Offsets } from '../model.ts'
import { find, mix, type Table } from './weights.ts'

/**
 * What the finder of names sees of each word of a text, as numbers: no strings are built. One row a word: hashes of the word and its ends,
 * its shape, what the lists of names know of it, and the run of capitalised words in which it stands.
 */

/** Numbers in a word's row. */
export const ROW = 18
export const LOWER = 0
export const PREFIX2 = 1
export const PREFIX3 = 2
export const SUFFIX2 = 3
export const SUFFIX3 = 4
export const SUFFIX4 = 5
/** Runs of capitals, small letters, digits and marks: "McDonald’s" → Xxxxx-like, as a hash. */
export const SHAPE = 6
export const FLAGS = 7
export const TAG = 8
/** Two bits for each kind of list: 0 not in it, 1 alone, 2 first word of a listed name, 3 a later one. */
export const LISTED = 9
export const RUN_FIRST = 10
export const RUN_LAST = 11
export const RUN_BEFORE = 12
export const RUN_AFTER = 13
/** Place in the run and its length, each up to 4. */
export const RUN_PLACE = 14
/** How the rest of the text writes the word: 1 small, 2 with a capital where it need not have one. */
export const USAGE = 15
export const RUN_LISTED = 16
/** Which class of words that stand in like surroundings. */
export const CLASS = 17

export const CAPITAL = 1
export const ALL_CAPITALS = 2
export const DIGITS = 4
export const LETTERS = 8
export const INITIAL = 16
/** "@name", "#name", "http://…". */
export const HANDLE = 32
export const LINK = 64
/** A headline: most longer words have a capital. */
export const TITLED = 128
/** The word follows the one before without a space. */
export const GLUED = 256

/** Bits of the lists of names, as they stand in the packed list. */
export const LISTS = { given: 1, family: 2, place: 4, country: 8, demonym: 16, organisation: 32, title: 64, known: 128 } as const
/** A longer listed name begins with these words. */
export const LIST_PREFIX = 256
const KINDS = 8

/** A word as `describe` takes it: where it is, and its Penn Treebank tag. */
export interface TaggedWord extends Offsets {
  readonly tag: string
}

/** Rows of numbers for all tokens; sentences are half-open ranges of tokens, in order. */
export function describe(
  text: string,
  tokens: readonly TaggedWord[],
  sentences: readonly { readonly firstToken: number; readonly lastToken: number }[],
  lists: Table,
  classes: Table,
): Int32Array {
  const rows = new Int32Array(tokens.length * ROW)
  for (let index = 0; index < tokens.length; index++) {
    describeWord(text, tokens[index]!, rows, index * ROW)
    rows[index * ROW + CLASS] = find(classes, rows[index * ROW + LOWER]!)
    if (index > 0 && tokens[index - 1]!.end === tokens[index]!.start) rows[index * ROW + FLAGS]! |= GLUED
  }
  for (const { firstToken, lastToken } of sentences) {
    markSentence(text, tokens, rows, firstToken, lastToken)
    markLists(rows, firstToken, lastToken, lists)
    markRuns(text, tokens, rows, firstToken, lastToken)
  }
  markUsage(rows, sentences)
  return rows
}

const SEED = 0x811c9dc5 | 0
const PRIME = 0x01000193

/** The hash under which a word stands in the lists of names. */
export function wordHash(word: string): number {
  let hash = SEED
  for (let index = 0; index < word.length; index++) hash = Math.imul(hash ^ fold(word.charCodeAt(index)), PRIME)
  return hash
}

/** The hash of a phrase, from those of its words. */
export function phraseHash(before: number, word: number): number {
  return mix(before, word)
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

function fold(code: number): number {
  if (code < 0x80) return code >= 65 && code <= 90 ? code + 32 : code >= 48 && code <= 57 ? 48 : code
  if (code === 0x2019 || code === 0x2018) return 0x27
  return code >= 0xc0 && code < 0x2000 ? String.fromCharCode(code).toLowerCase().charCodeAt(0) : code
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

/** The longest listed name that starts at each word marks its words, kind by kind. */
function markLists(rows: Int32Array, first: number, last: number, lists: Table): void {
  for (let index = first; index < last; index++) {
    let hash = rows[index * ROW + LOWER]!
    let found = find(lists, hash) - 1
    if (found < 0) continue
    mark(rows, index, index + 1, found)
    for (let end = index + 1; found & LIST_PREFIX && end < last && end - index < 7; end++) {
      hash = phraseHash(hash, rows[end * ROW + LOWER]!)
      found = find(lists, hash) - 1
      if (found < 0) break
      mark(rows, index, end + 1, found)
    }
  }
}

function mark(rows: Int32Array, from: number, to: number, bits: number): void {
  for (let kind = 0; kind < KINDS; kind++) {
    if (!(bits & (1 << kind))) continue
    const clear = ~(3 << (2 * kind))
    if (to - from === 1) {
      const at = from * ROW + LISTED
      if (!((rows[at]! >> (2 * kind)) & 3)) rows[at] = rows[at]! | (1 << (2 * kind))
      continue
    }
    for (let index = from; index < to; index++) {
      const at = index * ROW + LISTED
      rows[at] = (rows[at]! & clear) | ((index === from ? 2 : 3) << (2 * kind))
    }
  }
}

/** Runs of capitalised words, over "of", "the", "and", "&", "de" between two of them. */
function markRuns(text: string, tokens: readonly TaggedWord[], rows: Int32Array, first: number, last: number): void {
  let index = first
  while (index < last) {
    if (!(rows[index * ROW + FLAGS]! & CAPITAL)) {
      index++
      continue
    }
    let end = index + 1
    while (end < last) {
      if (rows[end * ROW + FLAGS]! & CAPITAL) end++
      else if (end + 1 < last && rows[(end + 1) * ROW + FLAGS]! & CAPITAL && isLink(text, tokens[end]!)) end += 2
      else if (end + 2 < last && rows[(end + 2) * ROW + FLAGS]! & CAPITAL && isLink(text, tokens[end]!) && isLink(text, tokens[end + 1]!))
        end += 3
      else break
    }
    const length = Math.min(end - index, 4)
    const head = index * ROW
    const tail = (end - 1) * ROW
    for (let at = index; at < end; at++) {
      const row = at * ROW
      rows[row + RUN_FIRST] = rows[head + LOWER]!
      rows[row + RUN_LAST] = rows[tail + LOWER]!
      rows[row + RUN_BEFORE] = index > first ? rows[head - ROW + LOWER]! : 2
      rows[row + RUN_AFTER] = end < last ? rows[end * ROW + LOWER]! : 3
      rows[row + RUN_PLACE] = 1 + Math.min(at - index, 3) + 4 * length + 16 * Math.min(end - 1 - at, 3)
      rows[row + RUN_LISTED] = mix(rows[head + LISTED]!, rows[tail + LISTED]!)
    }
    index = end
  }
}

function isLink(text: string, { start, end }: Offsets): boolean {
  switch (end - start) {
    case 1:
      return text.charCodeAt(start) === 0x26
    case 2:
      return text.startsWith('of', start) || text.startsWith('de', start) || text.startsWith('al', start)
    case 3:
      return (
        text.startsWith('the', start) || text.startsWith('and', start) || text.startsWith('for', start) || text.startsWith('bin', start)
      )
    default:
      return false
  }
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
