import { GRAMMAR, mixed, type ReuseText } from './reuse-words.ts'

/**
 * What is counted over all pages before any two are compared: on how many pages each stem stands, and how often each sentence stands on one
 * site. Sketches of fixed size: sums of parts are the counts of the whole, in whichever order and on however many threads they were made.
 */
export interface Counts {
  readonly stems: Int32Array
  readonly sentences: Uint8Array
}

/** A sentence on more pages of one site than this is the site's stock: its furniture, an office's standing paragraph. */
const STOCK = 3
/** A count that goes no higher: it is stock long since. */
const FULL = 200

/** Room for the counts of a million pages; shared, so that threads count together. */
export function newCounts(stems = 1 << 21, sentences = 1 << 26): Counts {
  return { stems: new Int32Array(new SharedArrayBuffer(4 * stems)), sentences: new Uint8Array(new SharedArrayBuffer(sentences)) }
}

/** Room for one page's words. */
let room = new Int32Array(4096)

/** Adds one page to the counts. */
export function addCounts(counts: Counts, text: ReuseText, site: number | undefined): void {
  const slots = counts.stems.length - 1
  let size = 0
  if (room.length < text.stems.length) room = new Int32Array(2 * text.stems.length)
  for (let at = 0; at < text.stems.length; at++) if (!(text.flags[at]! & GRAMMAR)) room[size++] = text.stems[at]!
  const stems = room.subarray(0, size).sort()
  for (let at = 0; at < size; at++) {
    const stem = stems[at]!
    if (at > 0 && stem === stems[at - 1]) continue
    Atomics.add(counts.stems, stem & slots, 1)
  }
  if (site === undefined) return
  for (const hash of new Set(sentenceHashes(text))) {
    const slot = sentenceSlot(hash, site, counts)
    if (Atomics.load(counts.sentences, slot) < FULL) Atomics.add(counts.sentences, slot, 1)
  }
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

function sentenceSlot(hash: number, site: number, counts: Counts): number {
  return mixed(hash ^ Math.imul(site + 1, 0x9e3779b1)) & (counts.sentences.length - 1)
}

/** Whether each sentence is stock of the page's site. */
export function stockOf(text: ReuseText, site: number | undefined, counts: Counts): Uint8Array {
  if (site === undefined) return new Uint8Array(text.sentences.length - 1)
  return Uint8Array.from(sentenceHashes(text), hash => (counts.sentences[sentenceSlot(hash, site, counts)]! > STOCK ? 1 : 0))
}

/** Pages that a word is taken to have stood on before any page was counted, so that few pages tell little of how common a word is. */
const PRIOR = 1000

/** How much each word tells, 0..1: the rarer over all pages, the more; grammar nothing. */
export function weightsOf(text: ReuseText, counts: Counts, pages: number): Float32Array {
  const weights = new Float32Array(text.hashes.length)
  const slots = counts.stems.length - 1
  const logs = logsOf(pages)
  for (let at = 0; at < weights.length; at++) {
    if (text.flags[at]! & GRAMMAR) continue
    const count = counts.stems[text.stems[at]! & slots]!
    weights[at] = count < LOGS ? logs[count]! : weightOf(count, pages)
  }
  return weights
}

/** Counts whose weights are kept ready. */
const LOGS = 4096
let ready = { pages: -1, logs: new Float32Array(LOGS) }

function logsOf(pages: number): Float32Array {
  if (ready.pages !== pages) ready = { pages, logs: Float32Array.from({ length: LOGS }, (_, count) => weightOf(count, pages)) }
  return ready.logs
}

function weightOf(count: number, pages: number): number {
  return Math.log((pages + PRIOR) / (count + 2)) / Math.log((pages + PRIOR) / 3)
}

/** The weight of a word that stands on its own page only, less a little: what weighs more is seen nowhere else. */
export function unseenWeight(pages: number): number {
  return Math.log((pages + PRIOR) / 3.5) / Math.log((pages + PRIOR) / 3)
}
