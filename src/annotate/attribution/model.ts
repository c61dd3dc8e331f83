import { type Cursor, openWeights, readDictionary } from '../weights.ts'
import type { Chain } from './chain.ts'
import { LINK_LABELS } from './links.ts'
import { type Ranks, SIGNS } from './rank.ts'
import { LABELS, type WordTables } from './sight.ts'

/** The weights of both passes over a page, unpacked. */
export interface AttributionModel {
  readonly words: WordTables
  readonly tokens: Chain
  readonly links: Chain
  readonly ranks: Ranks
}

export const ATTRIBUTION_MARK = 'HSATTR4'

const unpacked = new WeakMap<Uint8Array, AttributionModel>()

/**
 * Unpacks a weights file, once for each array of bytes: dictionaries of words, two chains, what candidates are ranked by. Throws where the
 * bytes are no such file.
 */
export function unpackAttribution(bytes: Uint8Array): AttributionModel {
  const known = unpacked.get(bytes)
  if (known !== undefined) return known
  const cursor = openWeights(bytes, ATTRIBUTION_MARK)
  const model = {
    words: readWords(cursor),
    tokens: readChain(cursor, LABELS),
    links: readChain(cursor, LINK_LABELS),
    ranks: readRanks(cursor),
  }
  unpacked.set(bytes, model)
  return model
}

/** f32 weights of the signs, f32 unit, a dictionary of the traits' weights + 128. */
function readRanks(cursor: Cursor): Ranks {
  const [unit, ...signs] = Array.from({ length: SIGNS + 1 }, (_, index) => cursor.view.getFloat32(cursor.at + 4 * index, true)).reverse()
  cursor.at += 4 * (SIGNS + 1)
  return { signs: Float64Array.from(signs.reverse()), unit: unit!, traits: readDictionary(cursor) }
}

/** Three dictionaries by hash: a clustering of words that stand in like places, the kinds of a verb, the kind of a noun. */
export function readWords(cursor: Cursor): WordTables {
  const fine = readDictionary(cursor)
  // few of the ways to be of several kinds occur: verbs name theirs by number
  const ways = Array.from({ length: cursor.bytes[cursor.at++]! }, () => {
    cursor.at += 2
    return cursor.view.getUint16(cursor.at - 2, true)
  })
  return { fine, verbal: readDictionary(cursor, way => ways[way]!), nominal: readDictionary(cursor) }
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
