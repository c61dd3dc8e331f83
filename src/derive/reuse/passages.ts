import type { Cell } from './align.ts'
import type { ReuseText } from './words.ts'

/** A stretch of sentences of A that a stretch of sentences of B tells: numbers of the first and the last sentence of each, both within. */
export interface Stretch {
  readonly fromA: number
  readonly toA: number
  readonly fromB: number
  readonly toB: number
  /** Sum of the likenesses of its cells. */
  readonly alike: number
}

/** Words and likeness of a sentence that stands alone as a stretch, and of a short one. */
const WORDS = 6
const LEAST = 0.3
const FEW = 3
const SAME = 0.85

interface Open {
  fromA: number
  toA: number
  fromB: number
  toB: number
  alike: number
}

/** Sentences that may stand between two cells of one stretch without being alike. */
const BRIDGE = 3
/** Bounds of the ratio of two lengths that may tell the same. */
const SHORTER = 0.55
const LONGER = 1.8

/** Matched cells, in order of B, joined to stretches that go forward in both texts without leaving a sentence out on one side only. */
export function stretchesOf(cells: readonly Cell[], a: ReuseText, b: ReuseText): Stretch[] {
  const open: Open[] = []
  const own = cells.filter(cell => cell.mutual)
  const [takenA, takenB] = [new Set(own.map(cell => cell.a)), new Set(own.map(cell => cell.b))]
  for (const cell of cells) {
    const known = open.findLast(stretch => continues(stretch, cell, a, b, takenA, takenB))
    if (known) {
      known.fromA = Math.min(known.fromA, cell.a)
      known.toA = Math.max(known.toA, cell.a)
      known.toB = Math.max(known.toB, cell.b)
      known.alike += cell.alike
    } else if (cell.mutual) open.push({ fromA: cell.a, toA: cell.a, fromB: cell.b, toB: cell.b, alike: cell.alike })
  }
  return open.filter(stretch => tells(stretch, a, b))
}

/** Whether a stretch is more than a set phrase, a date or a name that both happen to have. */
function tells({ fromA, toA, fromB, toB, alike }: Open, a: ReuseText, b: ReuseText): boolean {
  if (toB > fromB || toA > fromA) return alike >= LEAST
  const words = Math.min(a.sentences[toA + 1]! - a.sentences[fromA]!, b.sentences[toB + 1]! - b.sentences[fromB]!)
  return words >= WORDS ? alike >= LEAST : words >= FEW && alike >= SAME
}

function continues(
  stretch: Open,
  cell: Cell,
  a: ReuseText,
  b: ReuseText,
  takenA: ReadonlySet<number>,
  takenB: ReadonlySet<number>,
): boolean {
  const [skipA, skipB] = [cell.a - stretch.toA - 1, cell.b - stretch.toB - 1]
  if (skipB > BRIDGE || skipA > BRIDGE || skipA < -1 || skipB < -1) return false
  if (skipA <= 0 && skipB <= 0) return skipA === 0 || skipB === 0
  for (let at = stretch.toA + 1; at < cell.a; at++) if (takenA.has(at)) return false
  for (let at = stretch.toB + 1; at < cell.b; at++) if (takenB.has(at)) return false
  const [lengthA, lengthB] = [length(a, stretch.toA + 1, cell.a - 1), length(b, stretch.toB + 1, cell.b - 1)]
  if (skipA > 0 && skipB > 0) {
    const ratio = lengthB / lengthA
    return ratio > SHORTER && ratio < LONGER
  }
  // Sentences that one text runs together: the neighbours are as long as what seems to be left out.
  const [outA, outB] = [
    length(a, stretch.toA, stretch.toA) + length(a, cell.a, cell.a),
    length(b, stretch.toB, stretch.toB) + length(b, cell.b, cell.b),
  ]
  if (skipA > 0) return Math.abs(outA + lengthA - outB) < Math.abs(outA - outB)
  return Math.abs(outB + lengthB - outA) < Math.abs(outA - outB)
}

/** Characters from the beginning of one sentence to the end of another; 0 where there is none. */
export function length(text: ReuseText, from: number, to: number): number {
  return to < from ? 0 : text.sentenceEnds[to]! - text.sentenceStarts[from]!
}
