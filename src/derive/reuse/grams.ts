import { CAPITAL, GRAMMAR, mixed, NUMBER, OPENING, type ReuseText } from './words.ts'

/** Words in a run: five tell a copy from a set phrase. */
export const RUN = 5
/** Runs among which the one with the least hash is kept: two texts that share WINDOW + RUN - 1 words in a row share a kept run. */
const WINDOW = 8
/** How far apart two anchors of a pair may stand, counted in anchors, and which part of the pairs is kept. */
const REACH = 3
const SAMPLE = 4

/** Hashes of every run of RUN words. */
export function runsOf(text: ReuseText): Int32Array {
  const count = Math.max(0, text.hashes.length - RUN + 1)
  const runs = new Int32Array(count)
  for (let at = 0; at < count; at++) {
    let value = 0
    for (let offset = 0; offset < RUN; offset++) value = Math.imul(value, 0x01000193) ^ text.hashes[at + offset]!
    runs[at] = mixed(value)
  }
  return runs
}

/** Words before and after a run of which its context tells, and bits that tell of each side. */
const AROUND = 3
const SIDE = 4

/** Runs of words that stand for a text, sorted, each once, and of each what stands around it where it stands first (see contextOf). */
export interface KeptRuns {
  readonly runs: Int32Array
  readonly contexts: Uint8Array
}

/**
 * The runs that stand for a text: some of all, chosen by hash, and the first of each sentence that begins with a mark, since what is quoted can be a
 * sentence too short to have one chosen.
 */
export function keptRuns(text: ReuseText): KeptRuns {
  const all = runsOf(text)
  const places = new Map<number, number>()
  const keep = (at: number): void => {
    const run = all[at]!
    if ((places.get(run) ?? at) >= at) places.set(run, at)
  }
  for (const at of winnowed(all)) keep(at)
  for (let sentence = 0; sentence + 1 < text.sentences.length; sentence++) {
    const first = text.sentences[sentence]!
    if (first < all.length && text.sentenceStarts[sentence]! < text.starts[first]!) keep(first)
  }
  const runs = Int32Array.from(places.keys()).sort()
  return { runs, contexts: Uint8Array.from(runs, run => contextOf(text, places.get(run)!)) }
}

/** What stands around a run: some bits of the words before it in its sentence, and of those after it. */
function contextOf({ hashes, flags }: ReuseText, at: number): number {
  const opens = (word: number): boolean => (flags[word]! & OPENING) !== 0
  let [before, after] = [0, 0]
  for (let word = at; word > at - AROUND && word > 0 && !opens(word); word--) before = Math.imul(before, 0x01000193) ^ hashes[word - 1]!
  const from = at + RUN
  for (let word = from; word < from + AROUND && word < hashes.length && !opens(word); word++)
    after = Math.imul(after, 0x01000193) ^ hashes[word]!
  const bits = (value: number): number => mixed(value) & ((1 << SIDE) - 1)
  return (bits(before) << SIDE) | bits(after)
}

/** Whether two pages have a run with other words both before and after it: a phrase that came to both by chance, more often than not. */
export function isStray(one: number, other: number): boolean {
  const apart = one ^ other
  return apart >>> SIDE !== 0 && (apart & ((1 << SIDE) - 1)) !== 0
}

/** Where the runs stand that are chosen by winnowing (Schleimer, Wilkerson, Aiken: Winnowing, SIGMOD 2003). */
export function winnowed(runs: Int32Array): number[] {
  const kept: number[] = []
  let least = -1
  let last = -1
  for (let at = 0; at < runs.length; at++) {
    const from = at - WINDOW + 1
    if (least < from) {
      least = Math.max(0, from)
      for (let other = least + 1; other <= at; other++) if (runs[other]! >>> 0 <= runs[least]! >>> 0) least = other
    } else if (runs[at]! >>> 0 <= runs[least]! >>> 0) least = at
    if ((from >= 0 || at === runs.length - 1) && least !== last) {
      kept.push(least)
      last = least
    }
  }
  return kept
}

/** Whether a word is an anchor: a name or a number, which translators and spinners leave alone. */
export function isAnchor(text: ReuseText, at: number): boolean {
  const flags = text.flags[at]!
  if (flags & NUMBER) return text.ends[at]! - text.starts[at]! > 1
  return (flags & CAPITAL) !== 0 && (flags & GRAMMAR) === 0 && text.ends[at]! - text.starts[at]! > 2
}

/** Hashes of pairs of anchors that stand near each other, in either order; a part of them, chosen by hash so that two texts choose alike. */
export function anchorPairs(text: ReuseText): Int32Array {
  const anchors: number[] = []
  for (let at = 0; at < text.hashes.length; at++) if (isAnchor(text, at)) anchors.push(text.hashes[at]!)
  const kept: number[] = []
  for (let at = 0; at < anchors.length; at++)
    for (let other = at + 1; other <= at + REACH && other < anchors.length; other++) {
      const [one, two] = [anchors[at]!, anchors[other]!]
      if (one === two) continue
      const pair = mixed((one ^ two) + Math.imul(one + two, 0x9e3779b1))
      if ((pair >>> 0) % SAMPLE === 0) kept.push(pair)
    }
  return once(kept)
}

/** Sorted, each once. */
function once(list: readonly number[]): Int32Array {
  const sorted = Int32Array.from(list).sort()
  let size = 0
  for (let at = 0; at < sorted.length; at++) if (at === 0 || sorted[at] !== sorted[size - 1]) sorted[size++] = sorted[at]!
  return sorted.subarray(0, size)
}
