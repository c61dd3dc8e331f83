import { readWeights, type Weights } from '../scores.ts'
import { openWeights, readDictionary, readNames, type Table } from '../weights.ts'

/** The tagger's weights, unpacked for look-up. */
export interface TagModel {
  readonly names: readonly string[]
  readonly numbers: ReadonlyMap<string, number>
  /** Hash of an exact word → its only tag, number + 1. */
  readonly words: Table
  readonly weights: Weights
}

export const MAGIC = 'HSTAG1'

const unpacked = new WeakMap<Uint8Array, TagModel>()

/** Unpacks a weights file, once for each array of bytes: names of the tags, dictionary, weights. Throws where the bytes are no such file. */
export function unpackTagger(bytes: Uint8Array): TagModel {
  const known = unpacked.get(bytes)
  if (known !== undefined) return known
  const cursor = openWeights(bytes, MAGIC)
  const names = readNames(cursor)
  const words = readDictionary(cursor)
  const weights = readWeights(cursor, names.length)
  const model = { names, numbers: new Map(names.map((name, index) => [name, index])), words, weights }
  unpacked.set(bytes, model)
  return model
}
