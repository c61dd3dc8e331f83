import type { Claim } from '../model.ts'
import type { CaseIndex } from './case-index.ts'
import { originWords } from './counts.ts'
import { plural, safe } from './words.ts'

/** What stands beside a claim's count: warnings, what a person decided, what the machine alone counts. */
export interface Beside {
  readonly warnings: readonly string[]
  readonly decisions: readonly string[]
  /** Where a decision changed the claim. */
  readonly machine?: string
}

export function besideOf(index: CaseIndex, claim: Claim): Beside {
  const machine = claim.machine?.map(one => `${originWords(one.origins)} on ${plural(one.pages, 'page')}`).join(' and ')
  return {
    warnings: (claim.warnings ?? []).map(why => safe(why.detail)),
    decisions: (index.file.judged ?? []).filter(({ claims }) => claims.includes(claim.id)).map(({ message }) => safe(message)),
    ...(machine !== undefined && { machine: `The machine alone counts ${machine}.` }),
  }
}

/** The same as sentences, the warnings first. */
export function besideLines(index: CaseIndex, claim: Claim): readonly string[] {
  const { warnings, decisions, machine } = besideOf(index, claim)
  return [...warnings, ...decisions, ...(machine === undefined ? [] : [machine])]
}

/** Decisions that stand and apply to nothing in the case now. */
export function idleDecisions(index: CaseIndex): readonly string[] {
  return (index.file.judged ?? []).filter(({ applies }) => !applies).map(({ message }) => safe(message))
}
