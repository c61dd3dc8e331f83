import type { Offsets } from '../../model.ts'
import { find, mix, type Table } from '../weights.ts'
import { phraseHash } from './hash.ts'
import {
  CAPITAL,
  FLAGS,
  KINDS,
  LIST_PREFIX,
  LISTED,
  LOWER,
  ROW,
  RUN_AFTER,
  RUN_BEFORE,
  RUN_FIRST,
  RUN_LAST,
  RUN_LISTED,
  RUN_PLACE,
  RUN_SENSE,
  SENSE,
  type TaggedWord,
} from './row.ts'

/** The longest listed name that starts at each word marks its words, kind by kind. */
export function markLists(rows: Int32Array, first: number, last: number, lists: Table): void {
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
export function markRuns(text: string, tokens: readonly TaggedWord[], rows: Int32Array, first: number, last: number): void {
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
      rows[row + RUN_SENSE] = rows[tail + SENSE]!
      rows[row + RUN_BEFORE] = index > first ? rows[head - ROW + LOWER]! : 2
      rows[row + RUN_AFTER] = end < last ? rows[end * ROW + LOWER]! : 3
      rows[row + RUN_PLACE] = 1 + Math.min(at - index, 3) + 4 * length + 16 * Math.min(end - 1 - at, 3)
      rows[row + RUN_LISTED] = mix(rows[head + LISTED]! & 0xffff, rows[tail + LISTED]! & 0xffff)
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
