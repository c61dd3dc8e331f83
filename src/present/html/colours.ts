import type { Claim, Origin } from '../../model.ts'
import type { CaseIndex } from '../case-index.ts'

/** How an origin looks wherever it stands: a class that carries its hue, and letters for those who do not see hues. */
export interface OriginLook {
  readonly className: string
  /** A, B, … Z, AA, … */
  readonly mark: string
  /** 0..359 */
  readonly hue: number
  readonly origin: Origin
  /** Listed claims that it stands behind. */
  readonly claims: readonly Claim[]
}

/** Hues turn by the golden angle, so that neighbours in the list are far apart. */
const GOLDEN = 137.508
const FIRST_HUE = 255

/** Its hue, 0..359. */
export function hueAt(at: number): number {
  return Math.round(FIRST_HUE + at * GOLDEN) % 360
}

/** The look of every origin of the listed claims, those behind most pages and claims first. */
export function originLooks(index: CaseIndex): ReadonlyMap<string, OriginLook> {
  const weights = new Map<string, { claims: Claim[]; pages: number }>()
  for (const claim of index.file.claims) {
    if (!claim.listed) continue
    for (const id of claim.origins.list) {
      const weight = weights.get(id) ?? { claims: [], pages: 0 }
      weight.claims.push(claim)
      weight.pages += claim.pages - 1
      weights.set(id, weight)
    }
  }
  return new Map(
    [...weights]
      .filter(([id]) => index.origins.has(id))
      .sort(([a, x], [b, y]) => y.pages - x.pages || y.claims.length - x.claims.length || (a < b ? -1 : 1))
      .map(([id, { claims }], at) => [
        id,
        { className: `o${at}`, mark: letters(at), hue: hueAt(at), origin: index.origins.get(id)!, claims },
      ]),
  )
}

/** The letters of the origin at this place of the order: A, B, … Z, AA, … */
export function letters(at: number): string {
  const last = String.fromCharCode(65 + (at % 26))
  return at < 26 ? last : letters(Math.floor(at / 26) - 1) + last
}
