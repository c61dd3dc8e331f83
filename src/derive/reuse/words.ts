import { CALENDAR, CLAUSE_STARTERS, MAY_END, TITLES } from '../../language/en/abbreviations.ts'
import { functionWords } from '../../language/function-words.ts'
import type { Offsets } from '../../model.ts'

/**
 * A text as reuse compares it: parallel arrays, one entry a word. `hashes` are of the folded word (small letters, no accents, no possessive),
 * `stems` of its first six letters. Sentences are given by their first word and by their bounds in the text, final marks included.
 */
export interface ReuseText {
  readonly hashes: Int32Array
  readonly stems: Int32Array
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly flags: Uint8Array
  /** Index of each sentence's first word, and the number of words at the end: one more than there are sentences. */
  readonly sentences: Int32Array
  readonly sentenceStarts: Int32Array
  readonly sentenceEnds: Int32Array
  /** Whether a sentence begins a line (1), and one with an empty line before it (2). */
  readonly lines: Uint8Array
}

/** Bits of `flags`: a capital letter in front; a digit within; a word of grammar only; the first word of a sentence. */
export const CAPITAL = 1
export const NUMBER = 2
export const GRAMMAR = 4
export const OPENING = 8

const OTHER = 0
const SMALL = 1
const LARGE = 2
const DIGIT = 3
const MARK = 4
const LINE = 5
const STOP = 6
const POINT = 7
const CLOSER = 8
const IDEOGRAPH = 9
const COLON = 10

/** Letters that a stem has. */
const STEM = 6
const TABLE = 0x2500

const classes = new Uint8Array(0x10000)
const folded = new Uint16Array(0x10000)

/** Fills the tables: one look-up a character instead of an expression is ten times as fast. */
function fillTables(): void {
  for (let code = 0; code < 0x10000; code++) {
    folded[code] = code
    if (code < TABLE) {
      const character = String.fromCharCode(code)
      if (/\p{L}/u.test(character)) classes[code] = /\p{Lu}/u.test(character) ? LARGE : SMALL
      else if (/\p{M}/u.test(character)) classes[code] = MARK
      else if (/\p{Nd}/u.test(character)) classes[code] = DIGIT
      if (classes[code] === LARGE || classes[code] === SMALL) folded[code] = character.normalize('NFD').toLowerCase().charCodeAt(0) || code
    } else if ((code >= 0x2e80 && code < 0xa4d0) || (code >= 0xf900 && code < 0xfb00)) classes[code] = IDEOGRAPH
    else if (code >= 0x2c00 && code < 0xfe00 && !(code >= 0xd800 && code < 0xf900) && !(code >= 0x2e00 && code < 0x2e80))
      classes[code] = SMALL
  }
  for (const character of '.!?…。！？') classes[character.charCodeAt(0)] = STOP
  for (const character of '"\'”’»)]') classes[character.charCodeAt(0)] = CLOSER
  for (const character of '\n\r\u2028\u2029\u0085\f') classes[character.charCodeAt(0)] = LINE
  classes[0x2c] = POINT
  classes[0x3a] = COLON
  classes[0xad] = MARK
  classes[0x200d] = MARK
}
fillTables()

const APOSTROPHES = new Set([0x27, 0x2019])

/** The hash of a word as `readReuse` makes it. */
export function wordHash(word: string): number {
  let value = 0x811c9dc5 | 0
  for (let index = 0; index < word.length; index++) {
    const code = word.charCodeAt(index)
    const kind = classes[code]!
    if (kind === SMALL || kind === LARGE || kind === DIGIT || kind === IDEOGRAPH) value = Math.imul(value ^ folded[code]!, 0x01000193)
  }
  return mixed(value)
}

/** Spreads a hash over all its bits. */
export function mixed(value: number): number {
  let spread = value ^ (value >>> 16)
  spread = Math.imul(spread, 0x85ebca6b)
  spread ^= spread >>> 13
  spread = Math.imul(spread, 0xc2b2ae35)
  return spread ^ (spread >>> 16)
}

const grammar = new Set<number>(
  functionWords.filter(({ language }) => language === 'en' || language === 'es').flatMap(({ words }) => words.split(' ').map(wordHash)),
)
const neverEnds = new Set([...TITLES, ...CALENDAR].map(wordHash))
const mayEnd = new Set(MAY_END.map(wordHash))
const starters = new Set(CLAUSE_STARTERS.map(wordHash))

/** Room that grows as long texts need it; one text is read at a time. */
let room = 4096
let wordRoom = [0, 1, 2, 3].map(() => new Int32Array(room))
let flagRoom = new Uint8Array(room)

function grow(): void {
  room *= 2
  wordRoom = wordRoom.map(old => {
    const larger = new Int32Array(room)
    larger.set(old)
    return larger
  })
  const larger = new Uint8Array(room)
  larger.set(flagRoom)
  flagRoom = larger
}

/** The words and sentences of a text, or of some parts of it, in order. Nothing of it is copied: hashes and places only. */
export function readReuse(text: string, parts: readonly Offsets[] = [{ start: 0, end: text.length }]): ReuseText {
  const sentences: number[] = []
  const sentenceStarts: number[] = []
  const sentenceEnds: number[] = []
  const lines: number[] = []
  let count = 0
  for (const part of parts) {
    const end = Math.min(part.end, text.length)
    let at = part.start
    let open = false
    let line = 2
    let lastVisible = at
    let from = -1
    const close = (): void => {
      if (open) sentenceEnds.push(lastVisible)
      open = false
      from = -1
    }
    while (at < end) {
      const code = text.charCodeAt(at)
      const kind = classes[code]!
      if (kind === SMALL || kind === LARGE || kind === DIGIT || kind === IDEOGRAPH) {
        if (count === room) grow()
        const start = at
        let value = 0x811c9dc5 | 0
        let stem = 0
        let length = 0
        let digits = false
        let ends = at
        if (kind === IDEOGRAPH) {
          value = Math.imul(value ^ code, 0x01000193)
          ends = ++at
          length = 1
        } else
          for (;;) {
            const unit = text.charCodeAt(at)
            const of = classes[unit]!
            if (of === SMALL || of === LARGE || of === DIGIT) {
              value = Math.imul(value ^ folded[unit]!, 0x01000193)
              if (++length === STEM) stem = value
              if (of === DIGIT) digits = true
              ends = ++at
            } else if (of === MARK) ends = ++at
            else {
              if (at + 1 >= end) break
              const next = classes[text.charCodeAt(at + 1)]!
              if (APOSTROPHES.has(unit) && (next === SMALL || next === LARGE)) {
                // "Roe’s" is "Roe"; "don’t" is one word.
                const after = at + 2 < end ? classes[text.charCodeAt(at + 2)]! : OTHER
                if ((text.charCodeAt(at + 1) | 0x20) === 0x73 && after !== SMALL && after !== LARGE) {
                  at += 2
                  ends = at
                  break
                }
                at++
              } else if (digits && next === DIGIT && (unit === 0x2c || unit === 0x2e) && classes[text.charCodeAt(at - 1)] === DIGIT) at++
              else break
            }
          }
        if (from < 0) from = start
        if (!open) {
          sentences.push(count)
          sentenceStarts.push(from)
          lines.push(line)
          line = 0
        }
        const hash = mixed(value)
        wordRoom[0]![count] = hash
        wordRoom[1]![count] = length >= STEM ? mixed(stem) : hash
        wordRoom[2]![count] = start
        wordRoom[3]![count] = ends
        flagRoom[count] =
          (kind === LARGE ? CAPITAL : 0) | (digits ? NUMBER : 0) | (grammar.has(hash) && !digits ? GRAMMAR : 0) | (open ? 0 : OPENING)
        open = true
        lastVisible = ends
        count++
        continue
      }
      if (kind === LINE) {
        close()
        if (code !== 0x0d) line = Math.min(2, line + 1)
        at++
        continue
      }
      if (code !== 0x20 && code !== 0xa0 && code !== 9) {
        if (from < 0) from = at
        if (kind === STOP && open) {
          let after = at + 1
          while (after < end && classes[text.charCodeAt(after)] === STOP) after++
          while (after < end && classes[text.charCodeAt(after)] === CLOSER) after++
          lastVisible = after
          if (endsHere(text, at, after, end, count)) {
            at = after
            close()
            continue
          }
          at = after
          continue
        }
        lastVisible = at + 1
        // "The Post first reported: Two gates …": what is told begins a sentence of its own.
        if (kind === COLON && open && at + 2 < end && text.charCodeAt(at + 1) === 0x20 && opens(text.charCodeAt(at + 2))) close()
      }
      at++
    }
    close()
  }
  sentences.push(count)
  return {
    hashes: wordRoom[0]!.slice(0, count),
    stems: wordRoom[1]!.slice(0, count),
    starts: wordRoom[2]!.slice(0, count),
    ends: wordRoom[3]!.slice(0, count),
    flags: flagRoom.slice(0, count),
    sentences: Int32Array.from(sentences),
    sentenceStarts: Int32Array.from(sentenceStarts),
    sentenceEnds: Int32Array.from(sentenceEnds),
    lines: Uint8Array.from(lines),
  }
}

/** Whether a told sentence may begin with this: a capital or an opening mark. */
function opens(code: number): boolean {
  return classes[code] === LARGE || code === 0x22 || code === 0x201c || code === 0x2018 || code === 0xab || code === 0x201e
}

/** Whether the stop at `at` ends a sentence: white space and then a capital, a digit or an opening mark follow, and no abbreviation stands before. */
function endsHere(text: string, at: number, after: number, end: number, count: number): boolean {
  if (after >= end) return true
  const next = text.charCodeAt(after)
  if (classes[next] === LINE) return true
  if (next !== 0x20 && next !== 0xa0 && next !== 9) return false
  let start = after + 1
  while (start < end && (text.charCodeAt(start) === 0x20 || text.charCodeAt(start) === 0xa0 || text.charCodeAt(start) === 9)) start++
  if (start >= end || classes[text.charCodeAt(start)] === LINE) return true
  const first = classes[text.charCodeAt(start)]!
  if (first === SMALL) return false
  if (text.charCodeAt(at) !== 0x2e || count === 0 || wordRoom[3]![count - 1] !== at) return true
  const last = wordRoom[0]![count - 1]!
  if (neverEnds.has(last)) return false
  const initial = wordRoom[3]![count - 1]! - wordRoom[2]![count - 1]! === 1 && classes[text.charCodeAt(at - 1)] === LARGE
  if (!initial && !mayEnd.has(last)) return true
  let value = 0x811c9dc5 | 0
  for (let index = start; index < end; index++) {
    const kind = classes[text.charCodeAt(index)]!
    if (kind !== SMALL && kind !== LARGE) break
    value = Math.imul(value ^ folded[text.charCodeAt(index)]!, 0x01000193)
  }
  return starters.has(mixed(value))
}
