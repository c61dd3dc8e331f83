import type { Comparison } from './reuse-compare.ts'
import { pairWeights } from './reuse-weights.ts'

/** What made two pages candidates: how many kept runs of words and how many pairs of anchors they share. */
export interface Shared {
  readonly runs: number
  readonly anchors: number
}

/** What speaks for two pages sharing text of one writer. */
export type PairFacts = Readonly<Record<Exclude<keyof typeof pairWeights, 'bias'>, number>>

export function pairFacts({ stretches, alike, mass, facts, verbatim, coverageA, coverageB }: Comparison, shared: Shared): PairFacts {
  const sentences = stretches.reduce((sum, { fromB, toB }) => sum + toB - fromB + 1, 0)
  return {
    runs: Math.log1p(shared.runs),
    anchors: Math.log1p(shared.anchors),
    alike: Math.log1p(alike),
    longest: Math.log1p(Math.max(...stretches.map(stretch => stretch.alike))),
    cover: Math.max(coverageA, coverageB),
    coverLess: Math.min(coverageA, coverageB),
    verbatim: Math.log1p(verbatim.longest),
    words: Math.log1p(verbatim.words),
    verbatimShare: verbatim.words / (verbatim.of || 1),
    alikeEach: alike / sentences,
    stretch: Math.log1p(sentences / stretches.length),
    mass: Math.log1p(mass),
    credit: Math.abs(facts.credit),
  }
}

/** How sure it is that two pages share text of one writer, 0..1. */
export function pairScore(comparison: Comparison, shared: Shared): number {
  let sum: number = pairWeights.bias
  for (const [name, value] of Object.entries(pairFacts(comparison, shared))) sum += pairWeights[name as keyof PairFacts] * value
  return 1 / (1 + Math.exp(-sum))
}
