import { mixed, type ReuseText, wordHash } from './words.ts'

/**
 * On how many pages of one site each sentence stands: a sketch of fixed size, one slot a site and sentence. Sums of parts are the counts of the
 * whole, in whichever order and on however many threads they were made.
 */
export type Counts = Uint8Array

/** A sentence on more pages of one site than this is the site's stock: its furniture, an office's standing paragraph. */
export const STOCK = 3
/** A count that goes no higher: it is stock long since. */
const FULL = 200

/** Slots of a sketch: room for the sentences of a million pages. */
export const SLOTS = 1 << 26

/** All zero. Over a shared buffer threads count together. */
export function newCounts(slots = SLOTS, buffer: ArrayBufferLike = new ArrayBuffer(slots)): Counts {
  return new Uint8Array(buffer)
}

/** The slot of each sentence of a page; none where its site is not known. */
export function sentenceSlots(text: ReuseText, site: string | undefined, slots = SLOTS): Int32Array {
  if (site === undefined) return new Int32Array(0)
  const key = Math.imul(wordHash(site) + 1, 0x9e3779b1)
  return sentenceHashes(text).map(hash => mixed(hash ^ key) & (slots - 1))
}

/** Adds one page to the counts. */
export function addCounts(counts: Counts, text: ReuseText, site: string | undefined): void {
  for (const slot of new Set(sentenceSlots(text, site, counts.length))) if (Atomics.load(counts, slot) < FULL) Atomics.add(counts, slot, 1)
}

/** Hash of each sentence's words. */
export function sentenceHashes(text: ReuseText): Int32Array {
  const hashes = new Int32Array(text.sentences.length - 1)
  for (let sentence = 0; sentence < hashes.length; sentence++) {
    let value = 7
    for (let at = text.sentences[sentence]!; at < text.sentences[sentence + 1]!; at++) value = Math.imul(value, 31) ^ text.hashes[at]!
    hashes[sentence] = mixed(value)
  }
  return hashes
}

/** Whether each sentence is stock of the page's site. */
export function stockOf(text: ReuseText, site: string | undefined, counts: Counts): Uint8Array {
  if (site === undefined) return new Uint8Array(text.sentences.length - 1)
  return Uint8Array.from(sentenceSlots(text, site, counts.length), slot => (counts[slot]! > STOCK ? 1 : 0))
}
