/**
 * Sparse weights of a linear model: feature hash → a few (class, weight) pairs. Packed, little-endian: u32 number of rows, u32 hashes,
 * u8 number of pairs of each row, then all classes (u8) and all weights (i8).
 */
export interface Weights {
  /** An open-addressing table: hash → row + 1; 0 is free. */
  readonly keys: Int32Array
  readonly rows: Int32Array
  /** Row r's pairs lie at starts[r] to starts[r + 1]. */
  readonly starts: Uint32Array
  readonly classes: Uint8Array
  readonly values: Int8Array
}

/** Reads bytes from a place that moves on. */
export interface Cursor {
  readonly bytes: Uint8Array
  readonly view: DataView
  at: number
}

/** A cursor after the file's mark; throws where the bytes begin otherwise. */
export function openWeights(bytes: Uint8Array, mark: string): Cursor {
  for (let at = 0; at < mark.length; at++) {
    if (bytes[at] !== mark.charCodeAt(at)) throw new Error(`not weights of the kind ${mark}`)
  }
  return { bytes, view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), at: mark.length }
}

/** u8 number of names, then each as u8 length and ASCII. */
export function readNames(cursor: Cursor): string[] {
  const names: string[] = []
  const count = cursor.bytes[cursor.at++]!
  for (let index = 0; index < count; index++) {
    const length = cursor.bytes[cursor.at++]!
    names.push(String.fromCharCode(...cursor.bytes.subarray(cursor.at, cursor.at + length)))
    cursor.at += length
  }
  return names
}

/** A dictionary: u32 number of words, u32 hashes, u8 values. The table holds value + 1; 0 is free. */
export function readDictionary(cursor: Cursor): { keys: Int32Array; values: Uint8Array } {
  const { bytes, view } = cursor
  const count = view.getUint32(cursor.at, true)
  const base = cursor.at + 4
  const keys = new Int32Array(sizeFor(count))
  const values = new Uint8Array(keys.length)
  for (let index = 0; index < count; index++) {
    const key = view.getInt32(base + 4 * index, true)
    const slot = freeSlot(keys, values, key)
    keys[slot] = key
    values[slot] = bytes[base + 4 * count + index]! + 1
  }
  cursor.at = base + 5 * count
  return { keys, values }
}

/** Weights as described above. */
export function readWeights(cursor: Cursor): Weights {
  const { bytes, view } = cursor
  const count = view.getUint32(cursor.at, true)
  const base = cursor.at + 4
  const keys = new Int32Array(sizeFor(count))
  const rows = new Int32Array(keys.length)
  const starts = new Uint32Array(count + 1)
  for (let index = 0; index < count; index++) {
    const key = view.getInt32(base + 4 * index, true)
    const slot = freeSlot(keys, rows, key)
    keys[slot] = key
    rows[slot] = index + 1
    starts[index + 1] = starts[index]! + bytes[base + 4 * count + index]!
  }
  const pairs = starts[count]!
  const at = base + 5 * count
  const classes = bytes.subarray(at, at + pairs)
  const values = new Int8Array(bytes.buffer, bytes.byteOffset + at + pairs, pairs)
  cursor.at = at + 2 * pairs
  return { keys, rows, starts, classes, values }
}

/** The number stored for `key` in an open-addressing table, or 0. */
export function find(keys: Int32Array, values: Int32Array | Uint8Array, key: number): number {
  const mask = keys.length - 1
  let slot = key & mask
  while (values[slot] !== 0) {
    if (keys[slot] === key) return values[slot]!
    slot = (slot + 1) & mask
  }
  return 0
}

/** Adds up, in `scores`, the weights of features[0, count). */
export function score(weights: Weights, features: Int32Array, count: number, scores: Int32Array): void {
  const { keys, rows, starts, classes, values } = weights
  scores.fill(0)
  for (let index = 0; index < count; index++) {
    const row = find(keys, rows, features[index]!)
    if (row === 0) continue
    const end = starts[row]!
    for (let pair = starts[row - 1]!; pair < end; pair++) scores[classes[pair]!]! += values[pair]!
  }
}

/** The class with the highest score; the first of equals. */
export function highest(scores: Int32Array): number {
  let best = 0
  for (let index = 1; index < scores.length; index++) if (scores[index]! > scores[best]!) best = index
  return best
}

/** Spreads two numbers over 32 bits. */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ Math.imul(b + 0x9e3779b1, 0x85ebca6b), 0xc2b2ae35)
  hash ^= hash >>> 15
  return Math.imul(hash, 0x2c1b3c6d)
}

function freeSlot(keys: Int32Array, values: Int32Array | Uint8Array, key: number): number {
  const mask = keys.length - 1
  let slot = key & mask
  while (values[slot] !== 0) slot = (slot + 1) & mask
  return slot
}

/** A power of two at least twice `count`. */
function sizeFor(count: number): number {
  let size = 16
  while (size < 2 * count) size *= 2
  return size
}
