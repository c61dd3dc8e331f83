import type {
  Claim,
  ClaimJudgement,
  Entity,
  Finding,
  FindingJudgement,
  Judged,
  Judgement,
  MachineCount,
  Origin,
  OriginJudgement,
  PartyJudgement,
} from '../model.ts'
import { compare } from '../text/group.ts'
import { contentId } from '../text/hash.ts'
import { amended } from '../text/shelf.ts'
import type { Regrouped } from './judged-claims.ts'
import type { Rulings } from './judged-origins.ts'
import { byAnalyst, findingMeant, partiesMeant, placeOf } from './judged-places.ts'

/** Judgements by what they are on, each in the order in which they were made. */
export interface Decisions {
  readonly parties: readonly PartyJudgement[]
  readonly claims: readonly ClaimJudgement[]
  readonly origins: readonly OriginJudgement[]
  readonly findings: readonly FindingJudgement[]
}

export function decisionsOf(judgements: readonly Judgement[]): Decisions {
  const parties: PartyJudgement[] = []
  const claims: ClaimJudgement[] = []
  const origins: OriginJudgement[] = []
  const findings: FindingJudgement[] = []
  for (const judgement of judgements) {
    switch (judgement.kind) {
      case 'same':
      case 'different':
        parties.push(judgement)
        break
      case 'merge':
      case 'split':
        claims.push(judgement)
        break
      case 'dismiss':
        findings.push(judgement)
        break
      default:
        origins.push(judgement)
    }
  }
  return { parties, claims, origins, findings }
}

/** Findings without those that a person set aside, and which judgement set which aside. */
export function withoutDismissed(
  findings: readonly Finding[],
  judgements: readonly FindingJudgement[],
): { readonly findings: readonly Finding[]; readonly dismissed: ReadonlyMap<FindingJudgement, Finding> } {
  if (judgements.length === 0) return { findings, dismissed: new Map() }
  const dismissed = new Map(
    judgements.flatMap(judgement => {
      const finding = findingMeant(findings, judgement.a)
      return finding ? [[judgement, finding] as const] : []
    }),
  )
  const aside = new Set(dismissed.values())
  return { findings: findings.filter(finding => !aside.has(finding)), dismissed }
}

/**
 * Claims as a person left them, each beside what the machine alone counts where that is something else. A claim that the machine told under
 * another id leads to the one that it went into.
 */
export function besideMachine(
  claims: readonly Claim[],
  machine: readonly Claim[],
  origins: ReadonlyMap<string, Origin>,
  own: ReadonlyMap<string, Origin>,
): Claim[] {
  const claimOf = new Map(machine.flatMap(claim => claim.statements.map(id => [id, claim] as const)))
  const ids = new Set(claims.map(claim => claim.id))
  return claims.map(claim => {
    const alone = [...new Set(claim.statements.map(id => claimOf.get(id)!))]
    const [only] = alone
    const isSame =
      alone.length === 1 &&
      only!.statements.length === claim.statements.length &&
      only!.origins.min === claim.origins.min &&
      only!.origins.max === claim.origins.max &&
      claim.origins.list.every(id => only!.origins.list.includes(id) && origins.get(id)?.interested === own.get(id)?.interested)
    if (isSame) return claim
    const former = alone.map(one => one.id).filter(id => id !== claim.id && !ids.has(id))
    return amended(claim, {
      formerIds: [...claim.formerIds, ...former],
      machine: alone.map(
        (one): MachineCount => ({ text: one.text, pages: one.pages, origins: { min: one.origins.min, max: one.origins.max } }),
      ),
    })
  })
}

/** What the judgements came to. */
export interface Outcome {
  readonly claims: readonly Claim[]
  readonly entities: ReadonlyMap<string, Entity>
  readonly applied: Regrouped['applied']
  readonly rulings: Rulings
  readonly dismissed: ReadonlyMap<FindingJudgement, Finding>
}

/** Every judgement that stands, with what it does in this case. */
export function judgedOf(judgements: readonly Judgement[], outcome: Outcome): Judged[] {
  const claimOf = new Map(outcome.claims.flatMap(claim => claim.statements.map(id => [id, claim.id] as const)))
  return judgements.map((judgement): Judged => {
    const { applies, words, claims, finding } = effectOf(judgement, outcome, claimOf)
    const message = byAnalyst(judgement, words)
    return {
      id: contentId('judgement', judgement.kind, judgement.a, 'b' in judgement ? judgement.b : '', judgement.at),
      judgement,
      applies,
      message: applies ? message : `${message} Nothing in this case is what it speaks of now: it is kept, and not applied.`,
      claims: [...new Set(claims)].sort(compare),
      ...(finding && { finding }),
    }
  })
}

interface Effect {
  readonly applies: boolean
  readonly words: string
  readonly claims: readonly string[]
  readonly finding?: Finding
}

function effectOf(judgement: Judgement, outcome: Outcome, claimOf: ReadonlyMap<string, string>): Effect {
  const { claims, entities, applied, rulings, dismissed } = outcome
  const meant = (words: string): ReadonlySet<string> => partiesMeant(entities.values(), words)
  const called = (words: string): string =>
    `“${placeOf(words) ? ([...meant(words)].flatMap(id => entities.get(id)?.name ?? [])[0] ?? words) : words}”`
  switch (judgement.kind) {
    case 'same':
    case 'different': {
      const words = `${called(judgement.a)} and ${called(judgement.b)} are ${judgement.kind === 'same' ? 'one party' : 'different parties'}`
      return { applies: meant(judgement.a).size > 0 && meant(judgement.b).size > 0, words, claims: [] }
    }
    case 'merge':
    case 'split': {
      const effect = applied.get(judgement)
      const unknown = judgement.kind === 'merge' ? 'two claims say the same' : 'a statement is a claim of its own'
      return {
        applies: effect !== undefined,
        words: effect?.words ?? unknown,
        claims: (effect?.statements ?? []).flatMap(statement => claimOf.get(statement) ?? []),
      }
    }
    case 'dismiss': {
      const finding = dismissed.get(judgement)
      const words = finding
        ? `set aside: ${finding.message.replace(/[.]$/, '')}`
        : `a finding of ${judgement.a.split(' ')[0]!.replaceAll('-', ' ')} is set aside`
      return { applies: finding !== undefined, words, claims: finding?.claims ?? [], ...(finding && { finding }) }
    }
    case 'interested':
    case 'disinterested': {
      const parties = meant(judgement.a)
      return {
        applies: rulings.applied.has(judgement),
        words: `${called(judgement.a)} has ${judgement.kind === 'interested' ? 'an' : 'no'} interest in the matter`,
        claims: claims
          .filter(({ origins }) => origins.list.some(id => parties.has(rulings.origins.get(id)?.entity ?? '')))
          .map(claim => claim.id),
      }
    }
    case 'add':
      return {
        applies: rulings.applied.has(judgement),
        words: `“${judgement.b}” says so too${judgement.address === undefined ? '' : ` (${judgement.address})`}`,
        claims: [...rulings.added].flatMap(([statement, all]) =>
          all.some(one => one.judgement === judgement) ? (claimOf.get(statement) ?? []) : [],
        ),
      }
    case 'one':
    case 'two': {
      const pair = rulings.pairs.find(one => one.judgement === judgement)
      const holds = (claim: Claim, side: ReadonlySet<string>): boolean => claim.origins.list.some(id => side.has(id))
      return {
        applies: pair !== undefined,
        words: `${called(judgement.a)} and ${called(judgement.b)} are ${judgement.kind === 'one' ? 'one origin' : 'two origins, independent of each other'}`,
        claims: pair ? claims.filter(claim => holds(claim, pair.a) && holds(claim, pair.b)).map(claim => claim.id) : [],
      }
    }
  }
}
