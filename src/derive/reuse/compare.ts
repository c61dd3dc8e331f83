import { cellsOf, matched } from './align.ts'
import { creditsIn, type DirectionFacts, directionFacts } from './facts.ts'
import { grown } from './grow.ts'
import { length, type Stretch, stretchesOf } from './passages.ts'
import type { Prepared } from './prepare.ts'
import { type Verbatim, verbatimOf } from './verbatim.ts'

/** What two pages have in common. */
export interface Comparison {
  readonly stretches: readonly Stretch[]
  readonly coverageA: number
  readonly coverageB: number
  /** Sum of the likenesses of the sentences, and of the shared weight. */
  readonly alike: number
  readonly mass: number
  readonly verbatim: Verbatim
  readonly facts: DirectionFacts
  /** Sentences of A that say that their neighbours are from B's site, and of B that say it of A's. */
  readonly creditedA: readonly number[]
  readonly creditedB: readonly number[]
}

/** Compares two pages sentence by sentence; nothing where no sentence of one tells what the other does. */
export function compare(a: Prepared, b: Prepared): Comparison | undefined {
  const cells = matched(cellsOf(a, b))
  const stretches = grown(stretchesOf(cells, a.text, b.text), a, b)
  if (stretches.length === 0) return undefined
  let [alike, lengthA, lengthB] = [0, 0, 0]
  for (const stretch of stretches) {
    alike += stretch.alike
    lengthA += length(a.text, stretch.fromA, stretch.toA)
    lengthB += length(b.text, stretch.fromB, stretch.toB)
  }
  const [coverageA, coverageB] = [Math.min(1, lengthA / (a.bodyLength || 1)), Math.min(1, lengthB / (b.bodyLength || 1))]
  const creditedA = creditsIn(
    a,
    b,
    stretches.map(({ fromA, toA }) => [fromA, toA]),
  )
  const creditedB = creditsIn(
    b,
    a,
    stretches.map(({ fromB, toB }) => [fromB, toB]),
  )
  return {
    stretches,
    alike,
    mass: cells.reduce((sum, cell) => sum + (cell.mutual ? cell.shared : 0), 0),
    verbatim: verbatimOf(cells, a.text, b.text),
    facts: directionFacts(a, b, cells, stretches, coverageA, coverageB, creditedA, creditedB),
    creditedA,
    creditedB,
    coverageA,
    coverageB,
  }
}
