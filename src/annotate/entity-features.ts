import {
  CAPITAL,
  CLASS,
  FLAGS,
  GLUED,
  HANDLE,
  INITIAL,
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
  SHAPE,
  SUFFIX2,
  SUFFIX3,
  SUFFIX4,
  TAG,
  TITLED,
  USAGE,
} from './entity-words.ts'
import { mix } from './weights.ts'

/** How many features a word has at most. */
export const FEATURES = 72

const EDGE = 0x5bd1e995

/** Whether a word can be part of a name at all, or stands beside one that can: the others are never weighed. */
export function isCandidate(rows: Int32Array, index: number, first: number, last: number): boolean {
  for (let near = Math.max(first, index - 2); near < Math.min(last, index + 2); near++) {
    const at = near * ROW
    if (rows[at + FLAGS]! & (CAPITAL | HANDLE) || rows[at + LISTED]! !== 0) return true
  }
  return false
}

/** Writes the feature hashes of the word `index` of the sentence [first, last) to `out`; tells how many. */
export function featuresAt(rows: Int32Array, index: number, first: number, last: number, out: Int32Array): number {
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
  const listed = rows[at + LISTED]!
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
  if (listed !== 0) {
    put(37, listed)
    put(38, mix(listed, form))
    put(39, mix(listed, of(left, LISTED)))
    put(40, mix(listed, of(right, LISTED)))
    put(41, mix(listed, leftWord))
    put(42, mix(listed, rightWord))
    for (let kind = 0; kind < 8; kind++) {
      const part = (listed >> (2 * kind)) & 3
      if (part) put(43, mix(kind * 4 + part, shape))
    }
  } else {
    put(50, mix(of(left, LISTED), shape))
    put(51, mix(of(right, LISTED), shape))
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
    put(61, mix(rows[at + USAGE]!, mix(tag, place)))
  }
  return count
}
