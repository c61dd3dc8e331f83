import { sentenceHashes } from './counts.ts'
import { length, type Stretch } from './passages.ts'
import type { Prepared } from './prepare.ts'

/** Likeness of two neighbouring sentences, all words counted, from which on they belong to the stretch beside them. */
const ALIKE = 0.45
/** The same where the stretch is of changed text, and bounds of the ratio of their lengths. */
const ALIKE_CHANGED = 0.15
const SHORTER = 0.6
const LONGER = 1.67
/** Likeness of a stretch's sentences under which its text was changed. */
const CHANGED = 0.8

interface Grown {
  fromA: number
  toA: number
  fromB: number
  toB: number
  alike: number
}

/** Stretches grown over the sentences beside them that tell the same but say little by themselves, then joined where they meet. */
export function grown(stretches: readonly Stretch[], a: Prepared, b: Prepared): Stretch[] {
  const own: Grown[] = stretches.map(stretch => ({ ...stretch }))
  const [takenA, takenB] = [
    taken(
      a,
      own.map(({ fromA, toA }) => [fromA, toA]),
    ),
    taken(
      b,
      own.map(({ fromB, toB }) => [fromB, toB]),
    ),
  ]
  const free = (x: number, y: number): boolean => isFree(a, takenA, x) && isFree(b, takenB, y)
  for (const stretch of own) {
    while (free(stretch.toA + 1, stretch.toB + 1) && goesOn(stretch, stretch.toA + 1, stretch.toB + 1, a, b)) {
      takenA[++stretch.toA] = 1
      takenB[++stretch.toB] = 1
    }
    while (free(stretch.fromA - 1, stretch.fromB - 1) && goesOn(stretch, stretch.fromA - 1, stretch.fromB - 1, a, b)) {
      takenA[--stretch.fromA] = 1
      takenB[--stretch.fromB] = 1
    }
    absorb(stretch, a, b, takenA, takenB)
  }
  return joined(withLeftovers(own, a, b, takenA, takenB))
}

/** Stretches that must cover so much of both before what is left over counts. */
const MOSTLY = 0.6

/** Where most of both pages is shared, sentences left over between the stretches that are the same word for word: lines too short to tell by themselves. */
function withLeftovers(stretches: Grown[], a: Prepared, b: Prepared, takenA: Uint8Array, takenB: Uint8Array): Grown[] {
  const covered = (page: Prepared, from: (stretch: Grown) => number, to: (stretch: Grown) => number): number =>
    stretches.reduce((sum, stretch) => sum + length(page.text, from(stretch), to(stretch)), 0) / (page.bodyLength || 1)
  if (
    covered(
      a,
      stretch => stretch.fromA,
      stretch => stretch.toA,
    ) < MOSTLY ||
    covered(
      b,
      stretch => stretch.fromB,
      stretch => stretch.toB,
    ) < MOSTLY
  )
    return stretches
  const lastA = Math.max(...stretches.map(stretch => stretch.toA))
  const lastB = Math.max(...stretches.map(stretch => stretch.toB))
  const free = new Map<number, number[]>()
  const hashes = sentenceHashes(a.text)
  for (let x = a.bodyFrom; x < hashes.length; x++) {
    if (takenA[x] || (a.stock[x] && x > lastA)) continue
    const known = free.get(hashes[x]!)
    if (known) known.push(x)
    else free.set(hashes[x]!, [x])
  }
  const more: Grown[] = []
  for (const [y, hash] of sentenceHashes(b.text).entries()) {
    if (y < b.bodyFrom || takenB[y] || (b.stock[y] && y > lastB)) continue
    const x = free.get(hash)?.shift()
    if (x === undefined) continue
    takenA[x] = 1
    takenB[y] = 1
    more.push({ fromA: x, toA: x, fromB: y, toB: y, alike: 1 })
  }
  return [...stretches, ...more]
}

function taken({ text }: Prepared, places: readonly (readonly [number, number])[]): Uint8Array {
  const marks = new Uint8Array(text.sentences.length)
  for (const [from, to] of places) marks.fill(1, from, to + 1)
  return marks
}

/** Whether a sentence of the body belongs to no stretch yet. */
function isFree(page: Prepared, marks: Uint8Array, sentence: number): boolean {
  return sentence >= page.bodyFrom && sentence < page.text.sentences.length - 1 && !marks[sentence]
}

function goesOn(stretch: Grown, x: number, y: number, a: Prepared, b: Prepared): boolean {
  const stock = a.stock[x] || b.stock[y]
  // What an empty line parts from the body and many pages of the site have is furniture.
  if (stock && (a.text.lines[Math.max(x, stretch.toA)] === 2 || b.text.lines[Math.max(y, stretch.toB)] === 2)) return false
  const alike = rawAlike(a, x, b, y)
  if (alike >= ALIKE) return true
  if (stock || stretch.alike / (stretch.toB - stretch.fromB + 1) >= CHANGED) return false
  const ratio = length(b.text, y, y) / length(a.text, x, x)
  return (alike >= ALIKE_CHANGED || stretch.toB - stretch.fromB >= 2) && ratio > SHORTER && ratio < LONGER
}

/** Likeness of two sentences by all their words, 0..1. */
export function rawAlike(a: Prepared, x: number, b: Prepared, y: number): number {
  const [fromA, toA] = [a.text.sentences[x]!, a.text.sentences[x + 1]!]
  const [fromB, toB] = [b.text.sentences[y]!, b.text.sentences[y + 1]!]
  const known = new Set<number>()
  for (let at = fromA; at < toA; at++) known.add(a.keys[at]!)
  let shared = 0
  for (let at = fromB; at < toB; at++) if (known.has(b.keys[at]!)) shared++
  return (2 * shared) / (toA - fromA + toB - fromB)
}

/** Takes in sentences of one side only, where they bring the lengths of the two sides nearer to each other: a sentence that was cut in two. */
function absorb(stretch: Grown, a: Prepared, b: Prepared, takenA: Uint8Array, takenB: Uint8Array): void {
  for (let round = 0; round < 2; round++) {
    const [sizeA, sizeB] = [length(a.text, stretch.fromA, stretch.toA), length(b.text, stretch.fromB, stretch.toB)]
    const off = Math.abs(Math.log(sizeB / sizeA))
    if (off < 0.12) return
    const short = sizeB < sizeA
    const [page, marks, from, to] = short
      ? ([b, takenB, stretch.fromB, stretch.toB] as const)
      : ([a, takenA, stretch.fromA, stretch.toA] as const)
    let best: number | undefined
    let bestOff = off
    for (const next of [to + 1, from - 1]) {
      if (!isFree(page, marks, next) || page.stock[next]) continue
      const size = length(page.text, Math.min(from, next), Math.max(to, next))
      const then = Math.abs(Math.log(short ? size / sizeA : sizeB / size))
      if (then < bestOff && edgeAlike(stretch, next > to, short, a, b)) {
        best = next
        bestOff = then
      }
    }
    if (best === undefined) return
    marks[best] = 1
    if (short) {
      if (best > to) stretch.toB = best
      else stretch.fromB = best
    } else if (best > to) stretch.toA = best
    else stretch.fromA = best
  }
}

/** Whether the free sentence beside one end shares words with the sentence at that end of the other page. */
function edgeAlike(stretch: Grown, end: boolean, short: boolean, a: Prepared, b: Prepared): boolean {
  const x = end ? stretch.toA : stretch.fromA
  const y = end ? stretch.toB : stretch.fromB
  const step = end ? 1 : -1
  return rawAlike(a, short ? x : x + step, b, short ? y + step : y) >= ALIKE_CHANGED
}

function joined(stretches: Grown[]): Grown[] {
  const sorted = stretches.sort((one, two) => one.fromB - two.fromB || one.fromA - two.fromA)
  const out: Grown[] = []
  for (const stretch of sorted) {
    const known = out.find(other => stretch.fromB === other.toB + 1 && stretch.fromA === other.toA + 1)
    if (known) {
      known.toA = stretch.toA
      known.toB = stretch.toB
      known.alike += stretch.alike
    } else out.push(stretch)
  }
  return out
}
