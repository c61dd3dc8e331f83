import type { Claim, Counting, Event, Origin } from '../model.ts'
import { weigher } from '../text/concepts.ts'
import { shelf } from '../text/shelf.ts'
import { alignmentOf } from './alignment.ts'
import { claimsOf } from './claims.ts'
import { clustersOf } from './clusters.ts'
import { uniqueOf, withCopies } from './copies.ts'
import { eventsOf } from './events.ts'
import { fellowsOf } from './fellows.ts'
import type { Ground } from './ground.ts'
import { besideMachine, type Decisions } from './judged.ts'
import { type Regrouped, regrouped } from './judged-claims.ts'
import { type Rulings, rulingsOf } from './judged-origins.ts'
import type { OriginFacts } from './origins.ts'
import { ownedKey, ownersOf } from './owners.ts'
import type { Tellings } from './tellings.ts'
import { asOnePage, firstVersions } from './versions.ts'

/** Statements joined to claims, with their origins counted. */
export interface Counted {
  readonly claims: readonly Claim[]
  readonly events: readonly Event[]
  readonly origins: ReadonlyMap<string, Origin>
  readonly rulings: Rulings
  /** Which statements each judgement on claims speaks of. */
  readonly applied: Regrouped['applied']
  /** How telling a concept is. */
  readonly weight: (concept: string) => number
}

/** Days between pages of one matter; pages of those days that name somebody, above which he tells none of them from others. */
const FORTNIGHT = 14
const CROWD = 60

/** Fields of a claim and of an event, and those of them that are looked at often; the others are kept as bytes. */
const CLAIM = [
  ...(['id', 'formerIds', 'text', 'statements', 'listed', 'state', 'pages', 'reports', 'origins', 'witnesses'] as const),
  ...(['summary', 'why', 'warnings'] as const),
]
const CLAIM_AT_HAND = ['id', 'formerIds', 'statements', 'listed', 'state', 'pages'] as const
const EVENT = ['id', 'code', 'actor', 'target', 'place', 'when', 'statements', 'why'] as const
const EVENT_AT_HAND = ['id', 'statements'] as const

export function countedOf(
  { pages, byPage, entities, lineage, texts, depot }: Ground,
  facts: OriginFacts,
  { matters, heard }: Tellings,
  counting: Counting,
  decisions: Decisions,
): Counted {
  const unique = uniqueOf(matters, lineage.derivations)
  const weight = weigher(unique.matters.map(matter => matter.concepts))
  const machine = withCopies(
    clustersOf(unique.matters, weight, alignmentOf(lineage.derivations), fellowsOf(byPage, FORTNIGHT, CROWD)),
    unique,
  )
  const owners = ownersOf(pages, lineage, entities, counting)
  const { clusters, applied } = regrouped(machine, decisions.claims)
  const statements = decisions.origins.length === 0 ? [] : matters.map(matter => matter.statement)
  const rulings = rulingsOf(decisions.origins, heard, entities, statements, ownedKey(owners))
  const { origins } = rulings
  const events = eventsOf(clusters, byPage, entities, shelf<Event>(EVENT, EVENT_AT_HAND, texts, depot))
  const first = firstVersions(lineage.derivations)
  const keep = shelf<Claim>(CLAIM, CLAIM_AT_HAND, texts, depot)
  const claims = claimsOf(asOnePage(clusters, first), origins, facts, owners, rulings, keep)
  if (decisions.claims.length === 0 && decisions.origins.length === 0) return { claims, events, origins, rulings, applied, weight }
  const alone = claimsOf(asOnePage(machine, first), heard, facts, owners, rulingsOf([], heard, entities, [], ownedKey(owners)))
  return { claims: besideMachine(claims, alone, origins, heard), events, origins, rulings, applied, weight }
}
