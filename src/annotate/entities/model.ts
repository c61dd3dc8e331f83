import { readWeights, type Weights } from '../scores.ts'
import { openWeights, readDictionary, readNames, type Table } from '../weights.ts'

/** The weights of the finder of names, unpacked for look-up. */
export interface EntityModel {
  /** Kinds of names: "PER", "ORG", "LOC", "MISC". Labels are 0 for no name, then begin, inside, end, single of each kind in turn. */
  readonly kinds: readonly string[]
  /** Hash of a word or phrase → bits of the lists it stands in, + 1. */
  readonly lists: Table
  /** Hash of a word → its class of like words, + 1. */
  readonly classes: Table
  /** Hash of a word → what the dictionary knows of it, + 1. */
  readonly senses: Table
  readonly weights: Weights
  /** Weight of each label after each, [before * labels + after]; never where a name would be torn. */
  readonly transitions: Int32Array
  /** Units of weight that make one nat: scores divided by it are log odds. */
  readonly unit: number
  /** What words brought by themselves when they were last met: word and `ownKey`, and a weight for each label. A memory, no part of the model. */
  readonly met: { readonly keys: Int32Array; readonly values: Int16Array }
}

/** How many words are remembered. */
export const MET = 4096

export const MAGIC = 'HSENT2'

/** Far below any score. */
export const NEVER = -1_000_000

const unpacked = new WeakMap<Uint8Array, EntityModel>()

/** Unpacks a weights file, once for each array of bytes. Throws where the bytes are no such file. */
export function unpackEntities(bytes: Uint8Array): EntityModel {
  const known = unpacked.get(bytes)
  if (known !== undefined) return known
  const cursor = openWeights(bytes, MAGIC)
  const kinds = readNames(cursor)
  // Few of the ways to stand in several lists occur: words name theirs by number.
  const ways = Array.from({ length: cursor.bytes[cursor.at++]! }, () => {
    cursor.at += 2
    return cursor.view.getUint16(cursor.at - 2, true)
  })
  const lists = readDictionary(cursor, way => ways[way]!)
  const classes = readDictionary(cursor)
  const senses = readDictionary(cursor)
  const labels = labelCount(kinds.length)
  const weights = readWeights(cursor, labels)
  const transitions = new Int32Array(labels * labels)
  for (let before = 0; before < labels; before++)
    for (let after = 0; after < labels; after++) {
      const value = cursor.view.getInt16(cursor.at, true)
      cursor.at += 2
      transitions[before * labels + after] = follows(before, after) ? value : NEVER
    }
  const unit = cursor.view.getUint16(cursor.at, true)
  const met = { keys: new Int32Array(2 * MET), values: new Int16Array(MET * labels) }
  const model = { kinds, lists, classes, senses, weights, transitions, unit, met }
  unpacked.set(bytes, model)
  return model
}

export function labelCount(kinds: number): number {
  return 1 + 4 * kinds
}

/** Whether one label may come after another: a begun name goes on in its own kind until its end. */
export function follows(before: number, after: number): boolean {
  const open = isOpen(before)
  const goesOn = after !== 0 && ((after - 1) & 3) >= 1 && ((after - 1) & 3) <= 2
  return open ? goesOn && (before - 1) >> 2 === (after - 1) >> 2 : !goesOn
}

/** Whether a name goes on after this label. */
export function isOpen(label: number): boolean {
  return label !== 0 && ((label - 1) & 3) <= 1
}
