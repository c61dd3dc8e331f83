/** The tagger's weights, unpacked for look-up. */
export interface TagModel {
  readonly names: readonly string[]
  /** Hash of an exact word → its only tag, as an open-addressing table: keys, and tag number + 1 (0: free). */
  readonly wordKeys: Int32Array
  readonly wordTags: Uint8Array
  /** Feature hash → row + 1 (0: free), likewise. */
  readonly featureKeys: Int32Array
  readonly featureRows: Int32Array
  /** Row r's pairs lie in `tags` and `weights` from starts[r] to starts[r + 1]. */
  readonly starts: Uint32Array
  readonly tags: Uint8Array
  readonly weights: Int8Array
}

export const MAGIC = 'HSTAG1'

const unpacked = new WeakMap<Uint8Array, TagModel>()

/**
 * Unpacks a weights file, once for each array of bytes. Layout, little-endian: 'HSTAG1'; u8 number of tags, then each as u8 length and
 * ASCII; u32 number of words, u32 hashes, u8 tags; u32 number of features, u32 hashes, u8 pairs of each; then all pairs' tags (u8) and
 * all pairs' weights (i8). Throws where the bytes are no such file.
 */
export function unpack(bytes: Uint8Array): TagModel {
  const known = unpacked.get(bytes)
  if (known !== undefined) return known
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 0
  for (const character of MAGIC) if (bytes[at++] !== character.charCodeAt(0)) throw new Error('not the weights of a tagger')
  const names: string[] = []
  const count = bytes[at++]!
  for (let index = 0; index < count; index++) {
    const length = bytes[at++]!
    names.push(String.fromCharCode(...bytes.subarray(at, at + length)))
    at += length
  }
  const words = view.getUint32(at, true)
  at += 4
  const wordKeys = new Int32Array(sizeFor(words))
  const wordTags = new Uint8Array(wordKeys.length)
  for (let index = 0; index < words; index++) {
    const key = view.getInt32(at + 4 * index, true)
    const slot = freeSlot(wordKeys, wordTags, key)
    wordKeys[slot] = key
    wordTags[slot] = bytes[at + 4 * words + index]! + 1
  }
  at += 5 * words
  const features = view.getUint32(at, true)
  at += 4
  const featureKeys = new Int32Array(sizeFor(features))
  const featureRows = new Int32Array(featureKeys.length)
  const starts = new Uint32Array(features + 1)
  for (let index = 0; index < features; index++) {
    const key = view.getInt32(at + 4 * index, true)
    const slot = freeSlot(featureKeys, featureRows, key)
    featureKeys[slot] = key
    featureRows[slot] = index + 1
    starts[index + 1] = starts[index]! + bytes[at + 4 * features + index]!
  }
  at += 5 * features
  const pairs = starts[features]!
  const tags = bytes.subarray(at, at + pairs)
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset + at + pairs, pairs)
  const model = { names, wordKeys, wordTags, featureKeys, featureRows, starts, tags, weights }
  unpacked.set(bytes, model)
  return model
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
