import { mix } from '../weights.ts'
import { fold } from './hash.ts'
import {
  AFTER_AT,
  AFTER_HASH,
  AT,
  CAPITAL,
  CLASS,
  FLAGS,
  GLUED,
  HANDLE,
  INITIAL,
  KINDS,
  LENGTH,
  LINK,
  LISTED,
  LOWER,
  PREFIX2,
  PREFIX3,
  ROW,
  RUN_AFTER,
  RUN_BEFORE,
  RUN_FIRST,
  RUN_LAST,
  RUN_LISTED,
  RUN_PLACE,
  RUN_SENSE,
  SENSE,
  SHAPE,
  START,
  STYLE,
  SUFFIX2,
  SUFFIX3,
  SUFFIX4,
  TAG,
  TITLED,
  TOLD,
  USAGE,
} from './row.ts'

/** How many features a word has at most. */
export const FEATURES = 192

const EDGE = 0x5bd1e995

/** Texts of so few words may be posts, whose names stand in small letters too. */
const SHORT = 64 * ROW

/** Whether a word can be part of a name at all, or stands beside one that can: the others are never weighed. */
export function isCandidate(rows: Int32Array, index: number, first: number, last: number): boolean {
  const short = rows.length <= SHORT
  for (let near = Math.max(first, index - 2); near < Math.min(last, index + 2); near++) {
    const at = near * ROW
    if (rows[at + FLAGS]! & (CAPITAL | HANDLE | AT | AFTER_AT | AFTER_HASH) || (short && rows[at + LISTED]! !== 0)) return true
  }
  return false
}

/** Writes the feature hashes of the word `index` of the sentence [first, last) to `out`; tells how many. */
export function featuresAt(text: string, rows: Int32Array, index: number, first: number, last: number, out: Int32Array): number {
  return featuresAround(text, rows, index, first, last, out, ownFeatures(rows, index, out))
}

/** The lists that are taken together; the others, which came later, each alone. */
const TOGETHER = 0xffff

/** Those that the word has wherever it stands: of its letters, tag, lists and dictionary. They are the same wherever `ownKey` and the word are. */
export function ownFeatures(rows: Int32Array, index: number, out: Int32Array): number {
  const at = index * ROW
  const word = rows[at + LOWER]!
  const flags = rows[at + FLAGS]!
  const shape = rows[at + SHAPE]!
  const tag = rows[at + TAG]!
  const every = rows[at + LISTED]!
  const listed = every & TOGETHER
  const form = mix(shape, flags & (INITIAL | TITLED))
  const isCapital = flags & CAPITAL
  const sense = rows[at + SENSE]!
  let count = 0
  out[count++] = mix(word, 1)
  out[count++] = mix(mix(word, shape), 2)
  out[count++] = mix(rows[at + PREFIX2]!, 3)
  out[count++] = mix(rows[at + PREFIX3]!, 4)
  out[count++] = mix(rows[at + SUFFIX2]!, 5)
  out[count++] = mix(rows[at + SUFFIX3]!, 6)
  out[count++] = mix(rows[at + SUFFIX4]!, 7)
  out[count++] = mix(form, 8)
  out[count++] = mix(flags, 9)
  out[count++] = mix(tag, 23)
  out[count++] = mix(mix(tag, shape), 27)
  out[count++] = mix(mix(rows[at + CLASS]!, isCapital), 34)
  out[count++] = mix(mix(sense, form), 75)
  out[count++] = mix(mix(sense, mix(listed, isCapital)), 78)
  if (listed !== 0) {
    out[count++] = mix(listed, 37)
    out[count++] = mix(mix(listed, form), 38)
  }
  for (let kind = 0; kind < KINDS; kind++) {
    const part = (every >> (2 * kind)) & 3
    if (part) out[count++] = mix(mix(kind * 4 + part, shape), 43)
  }
  return count
}

/** What tells two words of one spelling apart for `ownFeatures`; 0 where too much does. */
export function ownKey(rows: Int32Array, index: number): number {
  const at = index * ROW
  const flags = rows[at + FLAGS]!
  if (flags & LINK) return 0
  return mix(mix(rows[at + SHAPE]!, flags), mix(rows[at + LISTED]!, rows[at + TAG]!)) || 1
}

/** Those that hang on the words around it, on its run and on the text; after the `count` features that `out` holds. */
export function featuresAround(
  text: string,
  rows: Int32Array,
  index: number,
  first: number,
  last: number,
  out: Int32Array,
  count: number,
): number {
  const at = index * ROW
  const left = index > first ? at - ROW : -1
  const left2 = index > first + 1 ? at - 2 * ROW : -1
  const right = index + 1 < last ? at + ROW : -1
  const right2 = index + 2 < last ? at + 2 * ROW : -1
  const of = (row: number, field: number): number => (row < 0 ? EDGE : rows[row + field]!)
  const word = rows[at + LOWER]!
  const flags = rows[at + FLAGS]!
  const shape = rows[at + SHAPE]!
  const tag = rows[at + TAG]!
  const listed = rows[at + LISTED]! & TOGETHER
  const leftWord = of(left, LOWER)
  const rightWord = of(right, LOWER)
  const form = mix(shape, flags & (INITIAL | TITLED))
  const isCapital = flags & CAPITAL
  const sense = rows[at + SENSE]!
  out[count++] = mix(leftWord, 10)
  out[count++] = mix(rightWord, 11)
  out[count++] = mix(of(left2, LOWER), 12)
  out[count++] = mix(of(right2, LOWER), 13)
  out[count++] = mix(mix(leftWord, word), 14)
  out[count++] = mix(mix(word, rightWord), 15)
  out[count++] = mix(mix(leftWord, form), 16)
  out[count++] = mix(mix(rightWord, form), 17)
  out[count++] = mix(of(left, SHAPE), 18)
  out[count++] = mix(of(right, SHAPE), 19)
  out[count++] = mix(mix(of(left, SHAPE), shape), 20)
  out[count++] = mix(mix(shape, of(right, SHAPE)), 21)
  out[count++] = mix(mix(mix(of(left, SHAPE), shape), of(right, SHAPE)), 22)
  out[count++] = mix(mix(tag, of(left, TAG)), 24)
  out[count++] = mix(mix(tag, of(right, TAG)), 25)
  out[count++] = mix(mix(mix(of(left, TAG), tag), of(right, TAG)), 26)
  out[count++] = mix(mix(of(left, SUFFIX3), shape), 28)
  out[count++] = mix(mix(of(right, SUFFIX3), shape), 29)
  out[count++] = mix(mix(mix(of(left2, LOWER), leftWord), isCapital), 30)
  out[count++] = mix(mix(mix(rightWord, of(right2, LOWER)), isCapital), 31)
  out[count++] = mix(mix(leftWord, rightWord), 32)
  out[count++] = mix(mix(mix(flags & GLUED, of(right, FLAGS) & GLUED), shape), 33)
  out[count++] = mix(mix(of(left, CLASS), shape), 35)
  out[count++] = mix(mix(of(right, CLASS), shape), 36)
  out[count++] = mix(mix(of(left, SENSE), shape), 76)
  out[count++] = mix(mix(of(right, SENSE), shape), 77)
  out[count++] = mix(mix(of(left, SENSE), mix(sense, isCapital)), 79)
  out[count++] = mix(mix(of(right, SENSE), mix(sense, isCapital)), 80)
  out[count++] = mix(mix(of(left2, SENSE), isCapital), 81)
  out[count++] = mix(mix(of(right2, SENSE), isCapital), 82)
  if (listed !== 0) {
    out[count++] = mix(mix(listed, of(left, LISTED) & TOGETHER), 39)
    out[count++] = mix(mix(listed, of(right, LISTED) & TOGETHER), 40)
    out[count++] = mix(mix(listed, leftWord), 41)
    out[count++] = mix(mix(listed, rightWord), 42)
  } else {
    out[count++] = mix(mix(of(left, LISTED) & TOGETHER, shape), 50)
    out[count++] = mix(mix(of(right, LISTED) & TOGETHER, shape), 51)
  }
  if (rows[at + RUN_PLACE]! !== 0) {
    const place = rows[at + RUN_PLACE]!
    const kind = place & 3
    out[count++] = mix(place, 52)
    out[count++] = mix(mix(rows[at + RUN_FIRST]!, kind), 53)
    out[count++] = mix(mix(rows[at + RUN_LAST]!, place >> 4), 54)
    out[count++] = mix(rows[at + RUN_LAST]!, 55)
    out[count++] = mix(mix(rows[at + RUN_BEFORE]!, place), 56)
    out[count++] = mix(mix(rows[at + RUN_AFTER]!, place), 57)
    out[count++] = mix(mix(rows[at + RUN_LISTED]!, place), 58)
    out[count++] = mix(mix(mix(rows[at + RUN_BEFORE]!, rows[at + RUN_AFTER]!), 1), 59)
    out[count++] = mix(mix(rows[at + USAGE]!, form), 60)
    out[count++] = mix(mix(rows[at + RUN_SENSE]!, place), 83)
    out[count++] = mix(mix(rows[at + USAGE]!, mix(tag, place)), 61)
  }
  const style = rows[at + STYLE]!
  if (style !== 0) {
    out[count++] = mix(style, 62)
    out[count++] = mix(mix(style, mix(form, flags & (AT | AFTER_AT | AFTER_HASH))), 63)
    out[count++] = mix(mix(style, listed), 64)
    out[count++] = mix(
      mix(flags & (AT | AFTER_AT | AFTER_HASH), mix(of(right, FLAGS) & (AT | AFTER_AT), index === first ? 1 : index + 1 === last ? 2 : 3)),
      65,
    )
    if (flags & AT) {
      out[count++] = mix(mix(rightWord, style), 66)
      out[count++] = mix(rightWord, 67)
    }
  }
  const told = rows[at + TOLD]!
  if (told !== 0) {
    const noun = (told - 1) * ROW
    out[count++] = mix(rows[noun + LOWER]!, 70)
    out[count++] = mix(mix(rows[noun + SENSE]!, rows[at + RUN_PLACE]!), 71)
    out[count++] = mix(rows[noun + CLASS]!, 74)
  }
  if (flags & (AFTER_AT | AFTER_HASH | HANDLE) || (flags & AT && right >= 0)) {
    const handle = flags & AT ? right : at
    const from = rows[handle + START]! + (rows[handle + FLAGS]! & HANDLE ? 1 : 0)
    const to = from + Math.min(24, rows[handle + LENGTH]! - (rows[handle + FLAGS]! & HANDLE ? 1 : 0))
    const kind = flags & AT ? 73 : 72
    let [a, b, c] = [0, 94, 94]
    for (let at = from; at <= to; at++) {
      const d = at === to ? 36 : fold(text.charCodeAt(at))
      if (at > from) out[count++] = mix(mix(mix(b, c), d), kind)
      if (at > from + 1 || at === to) out[count++] = mix(mix(mix(mix(a, b), c), d), kind)
      a = b
      b = c
      c = d
    }
  }
  return count
}
