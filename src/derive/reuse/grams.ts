import { CAPITAL, GRAMMAR, mixed, NUMBER, type ReuseText } from './words.ts'

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

/**
 * The runs that stand for a text: some of all, chosen by hash, and the first of each sentence that begins with a mark, since what is quoted can be a
 * sentence too short to have one chosen.
 */
export function keptRuns(text: ReuseText): Int32Array {
  const runs = runsOf(text)
  const quoted: number[] = []
  for (let sentence = 0; sentence + 1 < text.sentences.length; sentence++) {
    const first = text.sentences[sentence]!
    if (first < runs.length && text.sentenceStarts[sentence]! < text.starts[first]!) quoted.push(runs[first]!)
  }
  return once([...winnowed(runs), ...quoted])
}

/** Some of the runs, chosen by winnowing (Schleimer, Wilkerson, Aiken: Winnowing, SIGMOD 2003); each hash once. */
export function winnowed(runs: Int32Array): Int32Array {
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
      kept.push(runs[least]!)
      last = least
    }
  }
  return once(kept)
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
