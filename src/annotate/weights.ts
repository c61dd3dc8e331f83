/** Tables of hashes and the reading of packed weights, little-endian. */

/** An open-addressing table of [hash, number] pairs, side by side so that one look costs one line of the cache; number 0 is free. */
export type Table = Int32Array

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

/** A dictionary: u32 number of words, u32 hashes, u8 values; the table holds value + 1, or what `meaning` makes of it, + 1. */
export function readDictionary(cursor: Cursor, meaning: (byte: number) => number = byte => byte): Table {
  return readTable(cursor, byte => meaning(byte) + 1)
}

/** u32 number of rows, u32 hashes, one byte each, from which `numberOf` makes the number to be stored. */
export function readTable(cursor: Cursor, numberOf: (byte: number, index: number) => number): Table {
  const { bytes, view } = cursor
  const count = view.getUint32(cursor.at, true)
  const base = cursor.at + 4
  // A copy: packed hashes need not lie at a multiple of four.
  const keys = new Int32Array(new Uint8Array(bytes.subarray(base, base + 4 * count)).buffer)
  const values = bytes.subarray(base + 4 * count, base + 5 * count)
  let size = 16
  // Rather a second look beside the first than a table that is too large for the processor's cache.
  while (size < 2 * count) size *= 2
  const mask = 2 * size - 1
  const table = new Int32Array(2 * size)
  for (let index = 0; index < count; index++) {
    const key = keys[index]!
    let at = (key << 1) & mask
    while (table[at + 1] !== 0) at = (at + 2) & mask
    table[at] = key
    table[at + 1] = numberOf(values[index]!, index)
  }
  cursor.at = base + 5 * count
  return table
}

/** The number stored for `key`, or 0. */
export function find(table: Table, key: number): number {
  const mask = table.length - 1
  let at = (key << 1) & mask
  for (;;) {
    const number = table[at + 1]!
    if (number === 0 || table[at] === key) return number
    at = (at + 2) & mask
  }
}

/** Spreads two numbers over 32 bits. */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ Math.imul(b + 0x9e3779b1, 0x85ebca6b), 0xc2b2ae35)
  hash ^= hash >>> 15
  return Math.imul(hash, 0x2c1b3c6d)
}
