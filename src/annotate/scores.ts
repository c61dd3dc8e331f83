import { type Cursor, readTable, type Table } from './weights.ts'

/**
 * Weights of a linear model: feature hash → a row of a few (class, weight) pairs. Packed, little-endian: u32 number of rows, u32 hashes,
 * u8 number of pairs of each row, then all classes (u8) and all weights (i8).
 */
export interface Weights {
  /** Hash → where its row is: minus the place of a full one, or the place of a short one's first pair. */
  readonly table: Table
  /** Short rows: before each row's pairs their number; a pair is class × 256 + weight, so that a row lies in one piece of memory. */
  readonly pairs: Int16Array
  /** Full rows: `width` numbers each, of four weights + 128 in a byte each, so that four classes are summed in two additions. */
  readonly full: Int32Array
  readonly width: number
}

/**
 * Rows of more pairs are full ones. Most rows are short, but most looks meet long ones: those are added up without a branch, side by side,
 * while the processor still waits for the next.
 */
const SHORT = 4
/** What a byte of a full row is above its weight. */
const ABOVE = 128
/** Lanes of 16 bits hold the sum of so many bytes. */
const MOST_FEATURES = 256

/** Weights for `classes` classes. */
export function readWeights(cursor: Cursor, classes: number): Weights {
  const { bytes } = cursor
  const width = (classes + 3) >> 2
  const counts: number[] = []
  let place = 1
  let fullPlace = width
  const table = readTable(cursor, count => {
    counts.push(count)
    const at = count > SHORT ? -fullPlace : place
    if (count > SHORT) fullPlace += width
    else place += count + 1
    return at
  })
  const pairs = new Int16Array(place)
  const full = new Uint8Array(4 * fullPlace).fill(ABOVE)
  const total = counts.reduce((sum, count) => sum + count, 0)
  let pair = cursor.at
  let to = 0
  let fullTo = 4 * width
  for (const count of counts) {
    if (count <= SHORT) pairs[to++] = count
    for (let index = 0; index < count; index++, pair++) {
      if (count <= SHORT) pairs[to++] = (bytes[pair]! << 8) | bytes[pair + total]!
      else full[fullTo + bytes[pair]!] = bytes[pair + total]! ^ ABOVE
    }
    if (count > SHORT) fullTo += 4 * width
  }
  cursor.at += 2 * total
  return { table, pairs, full: new Int32Array(full.buffer), width }
}

/** Adds up, in `scores`, the weights of features[0, count). */
export function score(weights: Weights, features: Int32Array, count: number, scores: Int32Array): void {
  scores.fill(0)
  addScore(weights, features, count, scores)
}

/** Full rows met by the features that are being added up. */
const met = new Int32Array(MOST_FEATURES + 1)
/** Short rows met. */
const few = new Int32Array(MOST_FEATURES + 1)

/** The same onto what `scores` hold. */
export function addScore({ table, pairs, full, width }: Weights, features: Int32Array, count: number, scores: Int32Array): void {
  const mask = table.length - 1
  let rows = 0
  let shorts = 0
  for (let index = 0; index < count; index++) {
    const key = features[index]!
    let slot = (key << 1) & mask
    let place = table[slot + 1]!
    while (place !== 0 && table[slot] !== key) {
      slot = (slot + 2) & mask
      place = table[slot + 1]!
    }
    // without a branch: which of the two it is nobody can foretell
    met[rows] = -place
    few[shorts] = place
    rows += place >>> 31
    shorts += -place >>> 31
  }
  for (let index = 0; index < shorts; index++) {
    const place = few[index]!
    const end = place + pairs[place - 1]!
    for (let at = place; at < end; at++) {
      const pair = pairs[at]!
      scores[pair >> 8]! += (pair << 24) >> 24
    }
  }
  const above = rows * ABOVE
  for (let column = 0; column < width; column++) {
    let even = 0
    let odd = 0
    for (let row = 0; row < rows; row++) {
      const four = full[met[row]! + column]!
      even += four & 0xff00ff
      odd += (four >>> 8) & 0xff00ff
    }
    const first = 4 * column
    scores[first]! += (even & 0xffff) - above
    if (first + 1 < scores.length) scores[first + 1]! += (odd & 0xffff) - above
    if (first + 2 < scores.length) scores[first + 2]! += (even >>> 16) - above
    if (first + 3 < scores.length) scores[first + 3]! += (odd >>> 16) - above
  }
}

/** The class with the highest score; the first of equals. */
export function highest(scores: Int32Array): number {
  let best = 0
  for (let index = 1; index < scores.length; index++) if (scores[index]! > scores[best]!) best = index
  return best
}
