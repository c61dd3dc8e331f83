import { judgedOn } from '../../io/judgements.ts'
import { judgedOf } from '../../io/lists.ts'
import type { Entity, Judged } from '../../model.ts'
import { safe } from '../../present/words.ts'
import { claimNames } from './claims.ts'
import type { Desk } from './desk.ts'
import type { JudgedView } from './shapes.ts'

/** Claims that a decision bears on, named at most. */
const CLAIMS = 6

/** Every decision that stands, the last one first; those that apply to nothing now are told of, too. */
export function judgedView(desk: Desk): { readonly judged: readonly JudgedView[] } {
  return { judged: viewsOf(desk, judgedOf(desk.store)).reverse() }
}

/** Decisions that bear on a claim. */
export function judgedOnClaim(desk: Desk, claim: string): readonly JudgedView[] {
  const own = judgedOf(desk.store).filter(({ claims }) => claims.includes(claim))
  return viewsOf(desk, own, claim)
}

/** Decisions that speak of a party. */
export function judgedOnParty(desk: Desk, entity: Entity): readonly JudgedView[] {
  return viewsOf(desk, judgedOn(entity, judgedOf(desk.store)))
}

function viewsOf(desk: Desk, judged: readonly Judged[], shown?: string): JudgedView[] {
  return judged.map(({ judgement, message, applies, claims }) => ({
    number: judgement.number ?? 0,
    kind: judgement.kind,
    message: safe(message),
    applies,
    claims: claimNames(desk, claims.filter(claim => claim !== shown).slice(0, CLAIMS)),
  }))
}
