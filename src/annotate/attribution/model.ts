import { type Cursor, openWeights, readDictionary, type Table } from '../weights.ts'
import type { Chain } from './chain.ts'
import { LINK_LABELS } from './links.ts'
import { SIGNS } from './rank.ts'
import { LABELS } from './sight.ts'

/** The weights of both passes over a page, unpacked. */
export interface AttributionModel {
  /** Word → class + 1, a clustering of words that stand in like places. */
  readonly fine: Table
  readonly tokens: Chain
  readonly links: Chain
  /** Weights of the signs by which candidates are ranked. */
  readonly rank: Float64Array
}

export const ATTRIBUTION_MARK = 'HSATTR3'

const unpacked = new WeakMap<Uint8Array, AttributionModel>()

/**
 * Unpacks a weights file, once for each array of bytes: a dictionary of word classes, then two chains, then the
 * weights of the signs (f32). Throws where the bytes are no
 * such file.
 */
export function unpackAttribution(bytes: Uint8Array): AttributionModel {
  const known = unpacked.get(bytes)
  if (known !== undefined) return known
  const cursor = openWeights(bytes, ATTRIBUTION_MARK)
  const model = {
    fine: readDictionary(cursor),
    tokens: readChain(cursor, LABELS),
    links: readChain(cursor, LINK_LABELS),
    rank: Float64Array.from({ length: SIGNS }, (_, index) => cursor.view.getFloat32(cursor.at + 4 * index, true)),
  }
  unpacked.set(bytes, model)
  return model
}

/**
 * f32 unit; u32 number of rows; of each row, hashes in order, the distance from the one before (seven bits a byte, the highest bit: more
 * follow); of each row the labels that have a weight, as bits of a u8; all weights, i8; f32 unit of the pairs, u32 contexts, weights, i8.
 */
export function readChain(cursor: Cursor, labels: number): Chain {
  const { bytes, view } = cursor
  const unit = view.getFloat32(cursor.at, true)
  const count = view.getUint32(cursor.at + 4, true)
  let at = cursor.at + 8
  let size = 16
  while (size < 1.6 * count) size *= 2
  const table = new Int32Array(2 * size)
  const keys = new Int32Array(count)
  let key = 0
  for (let row = 0; row < count; row++) {
    let shift = 1
    for (;;) {
      const byte = bytes[at++]!
      key += (byte & 127) * shift
      shift *= 128
      if (byte < 128) break
    }
    keys[row] = key
  }
  let value = at + count
  const weights = new Int8Array(table.buffer)
  const list = new Int32Array(7)
  for (let row = 0; row < count; row++) {
    const mask = bytes[at + row]!
    list.fill(0)
    for (let label = 0; label < labels; label++) if (mask & (1 << label)) list[label] = (bytes[value++]! << 24) >> 24
    // what is the same for all labels says nothing: each against the first
    const first = list[0]!
    let slot = (keys[row]! << 1) & (2 * size - 1)
    while (table[slot] !== 0 || table[slot + 1] !== 0) slot = (slot + 2) & (2 * size - 1)
    let any = false
    for (let label = 1; label < labels; label++) {
      const weight = Math.max(-127, Math.min(127, list[label]! - first))
      if (weight !== 0) any = true
      weights[4 * slot + (label < 3 ? label - 1 : label + 1)] = weight
    }
    if (any) table[slot] = table[slot]! | ((keys[row]! >>> 16) << 16)
  }
  const pairUnit = view.getFloat32(value, true)
  const contexts = view.getUint32(value + 4, true)
  value += 8
  const factors = Float64Array.from({ length: contexts * labels * labels }, (_, index) =>
    Math.exp(pairUnit * ((bytes[value + index]! << 24) >> 24)),
  )
  cursor.at = value + factors.length
  return { labels, unit, table, factors }
}
