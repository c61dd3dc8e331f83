import { type Cursor, openWeights, readNames, type Table } from '../weights.ts'
import { type ParseNumbers, tagNumbers } from './words.ts'

/** The parser's weights, unpacked. */
export interface ParseModel extends ParseNumbers {
  readonly labels: readonly string[]
  /** Of the pass from right to left, and of the one from left to right that sees its tree. */
  readonly first: StepWeights
  readonly second: StepWeights
  readonly relations: LabelWeights
}

/** The bits of a hash from here on must be the slot's own: six, which let one strange feature in sixty-four through. */
export const CHECK_SHIFT = 26

/**
 * Weights of the steps in slots: the lowest bits of a feature's hash name its slot, the highest six must be the slot's. In one number: those
 * six, then twelve each by how much the feature speaks for LEFT and for RIGHT rather than SHIFT.
 */
export type StepWeights = Int32Array

/** The same with the place of a row: the number of its pairs, then the pairs, label × 1024 + weight + 512. */
export interface LabelWeights {
  readonly slots: Int32Array
  readonly pairs: Uint16Array
}

export const PARSE_MARK = 'HSPARSE3'

const unpacked = new WeakMap<Uint8Array, ParseModel>()

/**
 * Unpacks a weights file, once for each array of bytes: names of tags and labels, classes of words, weights of the steps of two passes and of labels. Throws where
 * the bytes are no such file.
 */
export function unpackParser(bytes: Uint8Array): ParseModel {
  const known = unpacked.get(bytes)
  if (known !== undefined) return known
  const cursor = openWeights(bytes, PARSE_MARK)
  const names = readNames(cursor)
  const labels = readNames(cursor)
  const classes = readClasses(cursor)
  const model = {
    ...tagNumbers(names),
    labels,
    classes,
    first: readSteps(cursor),
    second: readSteps(cursor),
    relations: readLabels(cursor),
  }
  unpacked.set(bytes, model)
  return model
}

/** Words by the highest 24 bits of their hashes: u32 number, distances from one to the next, a byte each for the class. */
function readClasses(cursor: Cursor): Table {
  const count = readCount(cursor)
  const keys = readAscending(cursor, count)
  let size = 16
  while (size < 1.6 * count) size *= 2
  const table = new Int32Array(2 * size)
  for (const key of keys) {
    let at = (key << 1) & (2 * size - 1)
    while (table[at + 1] !== 0) at = (at + 2) & (2 * size - 1)
    table[at] = key
    table[at + 1] = cursor.bytes[cursor.at++]! + 1
  }
  return table
}

/** u8 bits of a slot's number, u32 number of rows; then in columns: distances of slots, check bytes, weights for LEFT, for RIGHT. */
function readSteps(cursor: Cursor): StepWeights {
  const table = new Int32Array(1 << cursor.bytes[cursor.at++]!)
  const { slots, checks } = readRows(cursor)
  for (const [row, slot] of slots.entries()) table[slot] = (checks[row]! << CHECK_SHIFT) | ((readSigned(cursor) & 0xfff) << 12)
  for (const slot of slots) table[slot]! |= readSigned(cursor) & 0xfff
  return table
}

/** u8 bits of a slot's number, u32 number of rows; then in columns: distances of slots, check bytes, numbers of pairs, labels, weights. */
function readLabels(cursor: Cursor): LabelWeights {
  const table = new Int32Array(1 << cursor.bytes[cursor.at++]!)
  const { slots, checks } = readRows(cursor)
  const counts = cursor.bytes.subarray(cursor.at, cursor.at + slots.length)
  const total = counts.reduce((sum, count) => sum + count, 0)
  const names = cursor.bytes.subarray(cursor.at + slots.length, cursor.at + slots.length + total)
  cursor.at += slots.length + total
  const pairs = new Uint16Array(1 + slots.length + total)
  let place = 1
  let name = 0
  for (const [row, slot] of slots.entries()) {
    table[slot] = (checks[row]! << CHECK_SHIFT) | place
    pairs[place++] = counts[row]!
    for (let index = 0; index < counts[row]!; index++) pairs[place++] = names[name++]! * 1024 + readSigned(cursor) + 512
  }
  return { slots: table, pairs }
}

function readRows(cursor: Cursor): { readonly slots: Int32Array; readonly checks: Uint8Array } {
  const count = readCount(cursor)
  const slots = readAscending(cursor, count)
  const checks = cursor.bytes.subarray(cursor.at, cursor.at + count)
  cursor.at += count
  return { slots, checks }
}

function readCount(cursor: Cursor): number {
  cursor.at += 4
  return cursor.view.getUint32(cursor.at - 4, true)
}

function readAscending(cursor: Cursor, count: number): Int32Array {
  const numbers = new Int32Array(count)
  let number = 0
  for (let index = 0; index < count; index++) {
    number += readNumber(cursor)
    numbers[index] = number
  }
  return numbers
}

/** Seven bits a byte, the lowest first; the highest bit says that more come. */
function readNumber(cursor: Cursor): number {
  let number = 0
  for (let shift = 0; ; shift += 7) {
    const byte = cursor.bytes[cursor.at++]!
    number |= (byte & 127) << shift
    if (byte < 128) return number
  }
}

/** 0, -1, 1, -2, 2 … as 0, 1, 2, 3, 4 … */
function readSigned(cursor: Cursor): number {
  const number = readNumber(cursor)
  return number & 1 ? -((number + 1) >> 1) : number >> 1
}
