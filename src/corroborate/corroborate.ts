import {
  type CaseFile,
  type CaseLists,
  type Claim,
  type Counting,
  type Finding,
  FORMAT,
  type Lineage,
  type Resolution,
  type ResolvedPage,
} from '../model.ts'
import { weigher } from '../text/concepts.ts'
import { compare, groupBy } from '../text/group.ts'
import { affiliationsOf, ofDifferentBodies } from './affiliations.ts'
import { alignmentOf } from './alignment.ts'
import { attributionsOf } from './attributions.ts'
import { claimsOf } from './claims.ts'
import { clustersOf } from './clusters.ts'
import { uniqueOf, withCopies } from './copies.ts'
import { eventsOf } from './events.ts'
import { findingsOf } from './findings/findings.ts'
import { besideMachine, decisionsOf, judgedOf, withoutDismissed } from './judged.ts'
import { regrouped } from './judged-claims.ts'
import { rulingsOf } from './judged-origins.ts'
import { likelyOnly } from './likely.ts'
import { mattersOf } from './matter.ts'
import { nationsOf } from './nations.ts'
import type { OriginFacts } from './origins.ts'
import { ownedKey, ownersOf } from './owners.ts'
import { pageOf } from './pages.ts'
import { rolesOf } from './roles.ts'
import { statementsOf } from './statements.ts'
import { storiesOf } from './stories.ts'
import { asOnePage, edited, firstVersions } from './versions.ts'

const PLAIN: Counting = { judgements: [], ownerOf: () => undefined, ownersAsOne: false }

/** Pages and lineage → the case: statements, claims, origins, findings, stories, by the counting rules; people's judgements are never overruled. */
export function corroborate(resolution: Resolution, lineage: Lineage, counting: Counting = PLAIN): CaseFile {
  const lists = listsOf(resolution, lineage, counting)
  return { ...lists, pages: [...lists.pages], attributions: [...lists.attributions] }
}

/** The same, with the lists of pages and attributions made while they are gone through. */
export function listsOf(resolution: Resolution, lineage: Lineage, counting: Counting = PLAIN): CaseLists {
  const { pages } = resolution
  const entities = new Map([...resolution.entities, ...lineage.entities].map(entity => [entity.id, entity]))
  const affiliations = affiliationsOf(pages, entities)
  const facts: OriginFacts = {
    entities,
    reports: new Map(lineage.reports.map(report => [report.id, report])),
    ownReports: lineage.ownReports,
    speaksFor: affiliations.speaksFor,
    areApart: (one, other) => ofDifferentBodies(one, other, entities, affiliations),
    likely: likelyOnly(pages),
  }
  const said = pages.map(page => statementsOf(page, lineage, facts))
  const heard = new Map(said.flatMap(({ origins }) => origins.map(origin => [origin.id, origin])))
  const nations = nationsOf(entities.values())
  const matters = pages.flatMap((page, at) => mattersOf(page, said[at]!.statements, entities, nations))
  const unique = uniqueOf(matters, lineage.derivations)
  const weight = weigher(unique.matters.map(matter => matter.concepts))
  const machine = withCopies(clustersOf(unique.matters, weight, alignmentOf(lineage.derivations)), unique)
  const owners = ownersOf(pages, lineage, entities, counting)
  const decisions = decisionsOf(counting.judgements)
  const grouped = regrouped(machine, decisions.claims)
  const { clusters } = grouped
  const rulings = rulingsOf(
    decisions.origins,
    heard,
    entities,
    matters.map(matter => matter.statement),
    ownedKey(owners),
  )
  const { origins } = rulings
  const byPage = new Map(pages.map(page => [page.reading.id, page]))
  const events = eventsOf(clusters, byPage, entities)
  const eventOf = new Map(events.flatMap(event => event.statements.map(id => [id, event.id])))
  const first = firstVersions(lineage.derivations)
  const isJudged = decisions.claims.length > 0 || decisions.origins.length > 0
  const counted = claimsOf(asOnePage(clusters, first), origins, facts, owners, rulings)
  const claims = isJudged
    ? besideMachine(
        counted,
        claimsOf(asOnePage(machine, first), heard, facts, owners, rulingsOf([], heard, entities, [], ownedKey(owners))),
        origins,
        heard,
      )
    : counted
  const statements = matters.map(({ statement }) => ({
    ...statement,
    ...(eventOf.has(statement.id) && { event: eventOf.get(statement.id)! }),
  }))
  const byId = new Map(statements.map(statement => [statement.id, statement]))
  const takenBy = groupBy(
    lineage.derivations.filter(one => one.directed && byPage.has(one.from)),
    one => one.to,
  )
  const found = findingsOf({
    pages: byPage,
    entities,
    reports: facts.reports,
    origins,
    claims,
    matters: new Map(matters.map(matter => [matter.statement.id, matter])),
    mattersOn: groupBy(matters, matter => matter.statement.page),
    claimOf: new Map(claims.flatMap(claim => claim.statements.map(id => [id, claim.id]))),
    weight,
    parents: new Map(
      lineage.derivations
        .filter(one => one.directed && one.kind !== 'cites' && one.coverage >= MOSTLY && byPage.has(one.from))
        .sort((a, b) => a.coverage - b.coverage)
        .map(one => [one.to, one.from]),
    ),
    sources: new Map(pages.map(page => [page.reading.id, new Set((takenBy.get(page.reading.id) ?? []).map(one => one.from))])),
  })
  const { findings, dismissed } = withoutDismissed(edited(found, first), decisions.findings)
  const told = contested(claims, findings)
  const roles = rolesOf(pages)
  const used = new Set(claims.flatMap(claim => claim.origins.list))
  return {
    format: FORMAT,
    pages: each(pages, page => [pageOf(page, lineage)]),
    entities: [...entities.values()]
      .map(entity => (roles.has(entity.id) ? { ...entity, roles: roles.get(entity.id)! } : entity))
      .sort((a, b) => compare(a.id, b.id)),
    reports: [...lineage.reports].sort((a, b) => compare(a.id, b.id)),
    attributions: each(pages, page => attributionsOf(page, lineage)),
    statements,
    events,
    claims: told,
    origins: [...origins.values()].filter(origin => used.has(origin.id)).sort((a, b) => compare(a.id, b.id)),
    derivations: lineage.derivations,
    findings,
    stories: storiesOf(pages, told, byId, lineage.reports, lineage.derivations, origins, rulings.keyOf),
    ...(counting.judgements.length > 0 && {
      judged: judgedOf(counting.judgements, { claims: told, entities, regrouped: grouped, rulings, dismissed }),
    }),
  }
}

/** Records made of each page anew whenever they are gone through. */
function each<Item>(pages: readonly ResolvedPage[], of: (page: ResolvedPage) => readonly Item[]): Iterable<Item> {
  return {
    *[Symbol.iterator]() {
      for (const page of pages) yield* of(page)
    },
  }
}

/** Share of a page's text from another page from which on it is mostly that page's text. */
const MOSTLY = 0.5

/** Claims with what the findings say of them: a conflict makes a claim contested; whatever has a finding is listed (counting rules 16, 17). */
function contested(claims: readonly Claim[], findings: readonly Finding[]): Claim[] {
  const conflicts = new Set(findings.filter(found => found.kind === 'conflict').flatMap(found => found.claims))
  const found = new Set(findings.flatMap(finding => finding.claims))
  return claims.map(claim => ({
    ...claim,
    listed: claim.listed || found.has(claim.id),
    ...(conflicts.has(claim.id) && claim.state !== 'unattributed' && { state: 'contested' as const }),
  }))
}
