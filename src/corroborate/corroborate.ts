import {
  type Attribution,
  type CaseFile,
  type CaseLists,
  type Claim,
  type Counting,
  type Entity,
  type Event,
  type Finding,
  FORMAT,
  type Lineage,
  type Origin,
  type Page,
  type Resolution,
  type ResolvedPage,
  type Statement,
} from '../model.ts'
import { weigher } from '../text/concepts.ts'
import { compare, groupBy } from '../text/group.ts'
import { amended, plain, shelf, textsIn } from '../text/shelf.ts'
import { wordSets } from '../text/word-sets.ts'
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

/** Fields of a claim that are asked for now and then. */
const CLAIM = ['formerIds', 'text', 'reports', 'origins', 'witnesses', 'summary', 'why', 'warnings', 'machine'] as const

const PLAIN: Counting = { judgements: [], ownerOf: () => undefined, ownersAsOne: false }

/** Pages and lineage → the case: statements, claims, origins, findings, stories, by the counting rules; people's judgements are never overruled. */
export function corroborate(resolution: Resolution, lineage: Lineage, counting: Counting = PLAIN): CaseFile {
  const lists = listsOf(resolution, lineage, counting)
  return wholeCase(lists)
}

/** All records of a case as they are, none light or made while it is gone through. */
export function wholeCase(lists: CaseLists): CaseFile {
  const all = <Item extends object>(list: Iterable<Item>): Item[] => Array.from(list, plain)
  return {
    ...lists,
    pages: all(lists.pages),
    entities: all(lists.entities),
    attributions: all(lists.attributions),
    statements: all(lists.statements),
    events: all(lists.events),
    claims: all(lists.claims),
    findings: all(lists.findings),
  }
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
  const texts = textsIn(pages)
  const aside = shelf<Statement>(['id', 'page', 'at', 'origin', 'event', 'when', 'negated', 'certainty'], ['chain', 'quantities'], texts)
  const heard = new Map<string, Origin>()
  const said = pages.map(page => {
    const { statements, origins } = statementsOf(page, lineage, facts)
    for (const origin of origins) heard.set(origin.id, origin)
    return statements.map(aside)
  })
  const nations = nationsOf(entities.values())
  const sets = wordSets()
  const matters = pages.flatMap((page, at) => mattersOf(page, said[at]!, entities, nations, sets))
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
  const events = eventsOf(
    clusters,
    byPage,
    entities,
    shelf<Event>(['id', 'statements'], ['code', 'actor', 'target', 'place', 'when', 'why'], texts),
  )
  const first = firstVersions(lineage.derivations)
  const isJudged = decisions.claims.length > 0 || decisions.origins.length > 0
  const keep = shelf<Claim>(['id', 'statements', 'listed', 'state', 'pages'], CLAIM, texts)
  const counted = claimsOf(asOnePage(clusters, first), origins, facts, owners, rulings, keep)
  const claims = isJudged
    ? besideMachine(
        counted,
        claimsOf(asOnePage(machine, first), heard, facts, owners, rulingsOf([], heard, entities, [], ownedKey(owners))),
        origins,
        heard,
      )
    : counted
  const takenBy = groupBy(
    lineage.derivations.filter(one => one.directed && byPage.has(one.from)),
    one => one.to,
  )
  const matterOf = new Map(matters.map(matter => [matter.statement.id, matter]))
  const found = findingsOf({
    pages: byPage,
    entities,
    reports: facts.reports,
    origins,
    claims,
    matters: matterOf,
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
  const used = new Set(claims.flatMap(claim => claim.origins.list))
  return {
    format: FORMAT,
    pages: shownPages(pages, lineage),
    entities: withRoles(
      [...entities.values()].sort((a, b) => compare(a.id, b.id)),
      rolesOf(pages),
    ),
    reports: [...lineage.reports].sort((a, b) => compare(a.id, b.id)),
    attributions: shownSayings(pages, lineage),
    statements: withEvents(said.flat(), events),
    events,
    claims: told,
    origins: [...origins.values()].filter(origin => used.has(origin.id)).sort((a, b) => compare(a.id, b.id)),
    derivations: lineage.derivations,
    findings: findings.map(shelf<Finding>(['id', 'aspect', 'severity', 'claims'], ['kind', 'sides', 'nearer', 'message', 'why'], texts)),
    stories: storiesOf(
      pages,
      told,
      statement => matterOf.get(statement)!.statement.page,
      lineage.reports,
      lineage.derivations,
      origins,
      rulings.keyOf,
    ),
    ...(counting.judgements.length > 0 && {
      judged: judgedOf(counting.judgements, { claims: told, entities, regrouped: grouped, rulings, dismissed }),
    }),
  }
}

// Lists that are made while they are gone through: each holds on to nothing but what it is made of.

function shownPages(pages: readonly ResolvedPage[], lineage: Lineage): Iterable<Page> {
  return each(pages, page => [pageOf(page, lineage)])
}

function shownSayings(pages: readonly ResolvedPage[], lineage: Lineage): Iterable<Attribution> {
  return each(pages, page => attributionsOf(page, lineage))
}

function withRoles(entities: readonly Entity[], roles: ReturnType<typeof rolesOf>): Iterable<Entity> {
  return each(entities, entity => [roles.has(entity.id) ? amended(entity, { roles: roles.get(entity.id)! }) : entity])
}

function withEvents(statements: readonly Statement[], events: readonly Event[]): Iterable<Statement> {
  const eventOf = new Map(events.flatMap(event => event.statements.map(id => [id, event.id])))
  return each(statements, statement => {
    const event = eventOf.get(statement.id)
    return [event === undefined ? statement : amended(statement, { event })]
  })
}

/** Records made of others anew whenever they are gone through. */
function each<From, Item>(all: readonly From[], of: (one: From) => readonly Item[]): Iterable<Item> {
  return {
    *[Symbol.iterator]() {
      for (const one of all) yield* of(one)
    },
  }
}

/** Share of a page's text from another page from which on it is mostly that page's text. */
const MOSTLY = 0.5

/** Claims with what the findings say of them: a conflict makes a claim contested; whatever has a finding is listed (counting rules 16, 17). */
function contested(claims: readonly Claim[], findings: readonly Finding[]): Claim[] {
  const conflicts = new Set(findings.filter(found => found.kind === 'conflict').flatMap(found => found.claims))
  const found = new Set(findings.flatMap(finding => finding.claims))
  return claims.map(claim => {
    const listed = claim.listed || found.has(claim.id)
    const state = conflicts.has(claim.id) && claim.state !== 'unattributed' ? 'contested' : claim.state
    return listed === claim.listed && state === claim.state ? claim : amended(claim, { listed, state })
  })
}
