import { fold } from './entity-hash.ts'
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
} from './entity-row.ts'
import { mix } from './weights.ts'

/** How many features a word has at most. */
export const FEATURES = 192

const EDGE = 0x5bd1e995

/** Whether a word can be part of a name at all, or stands beside one that can: the others are never weighed. */
export function isCandidate(rows: Int32Array, index: number, first: number, last: number): boolean {
  for (let near = Math.max(first, index - 2); near < Math.min(last, index + 2); near++) {
    const at = near * ROW
    if (rows[at + FLAGS]! & (CAPITAL | HANDLE | AT | AFTER_AT | AFTER_HASH) || rows[at + LISTED]! !== 0) return true
  }
  return false
}

/** Writes the feature hashes of the word `index` of the sentence [first, last) to `out`; tells how many. */
export function featuresAt(text: string, rows: Int32Array, index: number, first: number, last: number, out: Int32Array): number {
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
  const every = rows[at + LISTED]!
  const listed = every & 0xffff
  const leftWord = of(left, LOWER)
  const rightWord = of(right, LOWER)
  const form = mix(shape, flags & (INITIAL | TITLED))
  const isCapital = flags & CAPITAL
  let count = 0
  const put = (kind: number, value: number): void => {
    out[count++] = mix(value, kind)
  }
  put(1, word)
  put(2, mix(word, shape))
  put(3, rows[at + PREFIX2]!)
  put(4, rows[at + PREFIX3]!)
  put(5, rows[at + SUFFIX2]!)
  put(6, rows[at + SUFFIX3]!)
  put(7, rows[at + SUFFIX4]!)
  put(8, form)
  put(9, flags)
  put(10, leftWord)
  put(11, rightWord)
  put(12, of(left2, LOWER))
  put(13, of(right2, LOWER))
  put(14, mix(leftWord, word))
  put(15, mix(word, rightWord))
  put(16, mix(leftWord, form))
  put(17, mix(rightWord, form))
  put(18, of(left, SHAPE))
  put(19, of(right, SHAPE))
  put(20, mix(of(left, SHAPE), shape))
  put(21, mix(shape, of(right, SHAPE)))
  put(22, mix(mix(of(left, SHAPE), shape), of(right, SHAPE)))
  put(23, tag)
  put(24, mix(tag, of(left, TAG)))
  put(25, mix(tag, of(right, TAG)))
  put(26, mix(mix(of(left, TAG), tag), of(right, TAG)))
  put(27, mix(tag, shape))
  put(28, mix(of(left, SUFFIX3), shape))
  put(29, mix(of(right, SUFFIX3), shape))
  put(30, mix(mix(of(left2, LOWER), leftWord), isCapital))
  put(31, mix(mix(rightWord, of(right2, LOWER)), isCapital))
  put(32, mix(leftWord, rightWord))
  put(33, mix(mix(flags & GLUED, of(right, FLAGS) & GLUED), shape))
  put(34, mix(rows[at + CLASS]!, isCapital))
  put(35, mix(of(left, CLASS), shape))
  put(36, mix(of(right, CLASS), shape))
  const sense = rows[at + SENSE]!
  put(75, mix(sense, form))
  put(76, mix(of(left, SENSE), shape))
  put(77, mix(of(right, SENSE), shape))
  put(78, mix(sense, mix(listed, isCapital)))
  put(79, mix(of(left, SENSE), mix(sense, isCapital)))
  put(80, mix(of(right, SENSE), mix(sense, isCapital)))
  put(81, mix(of(left2, SENSE), isCapital))
  put(82, mix(of(right2, SENSE), isCapital))
  if (listed !== 0) {
    put(37, listed)
    put(38, mix(listed, form))
    put(39, mix(listed, of(left, LISTED) & 0xffff))
    put(40, mix(listed, of(right, LISTED) & 0xffff))
    put(41, mix(listed, leftWord))
    put(42, mix(listed, rightWord))
  } else {
    put(50, mix(of(left, LISTED) & 0xffff, shape))
    put(51, mix(of(right, LISTED) & 0xffff, shape))
  }
  if (rows[at + RUN_PLACE]! !== 0) {
    const place = rows[at + RUN_PLACE]!
    const kind = place & 3
    put(52, place)
    put(53, mix(rows[at + RUN_FIRST]!, kind))
    put(54, mix(rows[at + RUN_LAST]!, place >> 4))
    put(55, rows[at + RUN_LAST]!)
    put(56, mix(rows[at + RUN_BEFORE]!, place))
    put(57, mix(rows[at + RUN_AFTER]!, place))
    put(58, mix(rows[at + RUN_LISTED]!, place))
    put(59, mix(mix(rows[at + RUN_BEFORE]!, rows[at + RUN_AFTER]!), 1))
    put(60, mix(rows[at + USAGE]!, form))
    put(83, mix(rows[at + RUN_SENSE]!, place))
    put(61, mix(rows[at + USAGE]!, mix(tag, place)))
  }
  for (let kind = 0; kind < KINDS; kind++) {
    const part = (every >> (2 * kind)) & 3
    if (part) put(43, mix(kind * 4 + part, shape))
  }
  const style = rows[at + STYLE]!
  if (style !== 0) {
    put(62, style)
    put(63, mix(style, mix(form, flags & (AT | AFTER_AT | AFTER_HASH))))
    put(64, mix(style, listed))
    put(
      65,
      mix(flags & (AT | AFTER_AT | AFTER_HASH), mix(of(right, FLAGS) & (AT | AFTER_AT), index === first ? 1 : index + 1 === last ? 2 : 3)),
    )
    if (flags & AT) {
      put(66, mix(rightWord, style))
      put(67, rightWord)
    }
  }
  const told = rows[at + TOLD]!
  if (told !== 0) {
    const noun = (told - 1) * ROW
    put(70, rows[noun + LOWER]!)
    put(71, mix(rows[noun + SENSE]!, rows[at + RUN_PLACE]!))
    put(74, rows[noun + CLASS]!)
  }
  if (flags & (AFTER_AT | AFTER_HASH | HANDLE) || (flags & AT && right >= 0)) {
    const handle = flags & AT ? right : at
    const from = rows[handle + START]! + (rows[handle + FLAGS]! & HANDLE ? 1 : 0)
    const to = from + Math.min(24, rows[handle + LENGTH]! - (rows[handle + FLAGS]! & HANDLE ? 1 : 0))
    const kind = flags & AT ? 73 : 72
    let [a, b, c] = [0, 94, 94]
    for (let at = from; at <= to; at++) {
      const d = at === to ? 36 : fold(text.charCodeAt(at))
      if (at > from) put(kind, mix(mix(b, c), d))
      if (at > from + 1 || at === to) put(kind, mix(mix(mix(a, b), c), d))
      a = b
      b = c
      c = d
    }
  }
  return count
}
