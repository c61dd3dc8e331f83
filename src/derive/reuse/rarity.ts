import { commonWords } from '../../language/en/common-words.ts'
import { GRAMMAR, type ReuseText, wordHash } from './words.ts'

/** Share of pages under which a word tells as much as one can. */
const RAREST = 1 / 3000
/** What a word tells at most that is known to be in use, and from which on it is in no list. */
const KNOWN = 0.97
export const UNKNOWN = 0.98

/**
 * How much a word tells, by its stem. From a list, not from the pages of the case: what two pages have in common must not change when a third is read.
 */
const weights = new Map(
  commonWords.flatMap(({ share, stems }) => {
    const weight = Math.min(KNOWN, Math.log(1 / (share + RAREST / 2)) / Math.log(1 / RAREST))
    return stems.split(' ').map(stem => [wordHash(stem), weight] as const)
  }),
)

/** How much each word tells, 0..1: the rarer, the more; grammar nothing. */
export function weightsOf({ hashes, stems, flags }: ReuseText): Float32Array {
  const own = new Float32Array(hashes.length)
  for (let at = 0; at < own.length; at++) if (!(flags[at]! & GRAMMAR)) own[at] = weights.get(stems[at]!) ?? 1
  return own
}
