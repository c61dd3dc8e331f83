import type { DirectionFacts } from './facts.ts'
import { directionWeights } from './weights.ts'

/** When a page was published, in milliseconds since 1970, and whether that is its own word or only when it was found. */
export interface Dated {
  readonly time?: number
  readonly reliable?: boolean
}

const HOUR = 3_600_000
/** Copies follow within two days; a longer way apart, one of two dates is likely the day of a crawl. */
const NEAR = 50 * HOUR
const FAR = 14 * 24 * HOUR

/** How much speaks for the first page having given to the second: log odds, 0 where nothing is known. */
export function directionOdds(facts: DirectionFacts, a: Dated, b: Dated): number {
  let odds = dateOdds(a, b)
  for (const [name, value] of Object.entries(facts)) odds += directionWeights[name as keyof DirectionFacts] * value
  return odds
}

/** What the dates say alone. */
export function dateOdds(a: Dated, b: Dated): number {
  if (a.time === undefined || b.time === undefined || a.time === b.time) return 0
  const apart = b.time - a.time
  const size = Math.abs(apart)
  const weight =
    size <= NEAR || (a.reliable && b.reliable) ? directionWeights.near : size <= FAR ? directionWeights.week : directionWeights.far
  return Math.sign(apart) * weight
}
