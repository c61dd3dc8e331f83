import type { Derivation } from '../../model.ts'
import type { Comparison } from './compare.ts'
import { traitsOf } from './pages.ts'
import type { Prepared } from './prepare.ts'

/** In which way text was taken, apart from how much of it. */
export type Nature = 'verbatim' | 'rewritten' | 'translated' | 'spun'
export const NATURES: readonly Nature[] = ['verbatim', 'rewritten', 'translated', 'spun']

/** Share of the words in common runs from which on a text is a copy, and from which on it is only edited. */
const COPIED = 0.975
export const EDITED = 0.8
/** Balance of broken words (a bad scan) from which on changed words are damage, not choice. */
const DAMAGED = 0.5
/** Part of a page that a machine changes at least: it takes a text throughout. */
const THROUGHOUT = 0.6
/** Share of the words under which sentences only tell the same. */
const LOOSE = 0.6
/** How much odder one side's own words are, where words were swapped for others. */
const ODDER = 0.12

/** The way text was taken: by language, by how much stands word for word, by whether the swapped words are odder than what they stand for. */
export function natureOf(a: Prepared, b: Prepared, { verbatim, facts, alike, stretches, coverageA, coverageB }: Comparison): Nature {
  const [one, other] = [traitsOf(a).language, traitsOf(b).language]
  if (one !== undefined && other !== undefined && one !== other) return 'translated'
  const share = verbatim.words / (verbatim.of || 1)
  const sentences = stretches.reduce((sum, { fromB, toB }) => sum + toB - fromB + 1, 0)
  if (share >= COPIED || alike / sentences >= COPIED || Math.abs(facts.damage) >= DAMAGED) return 'verbatim'
  if (share >= EDITED || Math.max(coverageA, coverageB) < THROUGHOUT) return 'rewritten'
  return Math.abs(facts.rarity) >= ODDER ? 'spun' : 'translated'
}

/** Whether two pages have only some sentences alike, and those with few words in common. */
export function isLoose({ verbatim, coverageA, coverageB }: Comparison): boolean {
  return verbatim.words < LOOSE * verbatim.of && Math.max(coverageA, coverageB) < THROUGHOUT
}

/** Share of a page's body that makes it a whole copy. */
const WHOLE = 0.75

/** The kind of a derivation, from its nature and from how much of the giving and of the taking page it covers. */
export function kindOfReuse(nature: Nature, given: number, taken: number): Derivation['kind'] {
  if (nature === 'translated') return 'translates'
  if (nature === 'spun') return 'spins'
  if (nature === 'rewritten') return 'rewrites'
  return taken >= WHOLE && given < WHOLE ? 'abridges' : 'copies'
}
