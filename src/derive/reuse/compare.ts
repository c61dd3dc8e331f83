import { type Cell, cellsOf, matched } from './align.ts'
import { creditsIn, type DirectionFacts, directionFacts } from './facts.ts'
import { grown } from './grow.ts'
import { length, type Stretch, stretchesOf } from './passages.ts'
import type { Prepared } from './prepare.ts'
import { type Verbatim, verbatimOf } from './verbatim.ts'

/** How like two pages are. */
export interface Likeness {
  readonly stretches: readonly Stretch[]
  readonly coverageA: number
  readonly coverageB: number
  /** Sum of the likenesses of the sentences, and of the shared weight. */
  readonly alike: number
  readonly mass: number
  readonly verbatim: Verbatim
  /** Sentences of A that say that their neighbours are from B's site, and of B that say it of A's. */
  readonly creditedA: readonly number[]
  readonly creditedB: readonly number[]
}

/** What two pages have in common, with what tells which of them gave it. */
export interface Comparison extends Likeness {
  readonly facts: DirectionFacts
}

/** Compares two pages sentence by sentence; nothing where no sentence of one tells what the other does, or where the likeness is not enough for `isEnough`. */
export function compare(a: Prepared, b: Prepared, isEnough: (likeness: Likeness) => boolean = () => true): Comparison | undefined {
  const cells = matched(cellsOf(a, b))
  const likeness = likenessOf(cells, a, b)
  if (!likeness || !isEnough(likeness)) return undefined
  const { stretches, coverageA, coverageB, creditedA, creditedB } = likeness
  return { ...likeness, facts: directionFacts(a, b, cells, stretches, coverageA, coverageB, creditedA, creditedB) }
}

function likenessOf(cells: readonly Cell[], a: Prepared, b: Prepared): Likeness | undefined {
  const stretches = grown(stretchesOf(cells, a.text, b.text), a, b)
  if (stretches.length === 0) return undefined
  let [alike, lengthA, lengthB] = [0, 0, 0]
  for (const stretch of stretches) {
    alike += stretch.alike
    lengthA += length(a.text, stretch.fromA, stretch.toA)
    lengthB += length(b.text, stretch.fromB, stretch.toB)
  }
  return {
    stretches,
    alike,
    mass: cells.reduce((sum, cell) => sum + (cell.mutual ? cell.shared : 0), 0),
    verbatim: verbatimOf(cells, a.text, b.text),
    creditedA: creditsIn(
      a,
      b,
      stretches.map(({ fromA, toA }) => [fromA, toA]),
    ),
    creditedB: creditsIn(
      b,
      a,
      stretches.map(({ fromB, toB }) => [fromB, toB]),
    ),
    coverageA: Math.min(1, lengthA / (a.bodyLength || 1)),
    coverageB: Math.min(1, lengthB / (b.bodyLength || 1)),
  }
}
