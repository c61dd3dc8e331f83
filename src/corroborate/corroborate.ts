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
import { compare, groupBy } from '../text/group.ts'
import type { Depot } from '../text/packing/depot.ts'
import { amended, plain, shelf, textsIn } from '../text/shelf.ts'
import { affiliationsOf, ofDifferentBodies } from './affiliations.ts'
import { attributionsOf } from './attributions.ts'
import { countedOf } from './counted.ts'
import type { FindingContext } from './findings/context.ts'
import { findingsOf } from './findings/findings.ts'
import type { Ground } from './ground.ts'
import { decisionsOf, judgedOf, withoutDismissed } from './judged.ts'
import { likelyOnly } from './likely.ts'
import type { Matter } from './matter.ts'
import type { OriginFacts } from './origins.ts'
import { pageOf } from './pages.ts'
import { rolesOf } from './roles.ts'
import { storiesOf } from './stories.ts'
import { tellingsOf } from './tellings.ts'
import { type Told, toldOf } from './told.ts'
import { edited, firstVersions } from './versions.ts'

const PLAIN: Counting = { judgements: [], ownerOf: () => undefined, ownersAsOne: false }

/** Pages and lineage → the case: statements, claims, origins, findings, stories, by the counting rules; people's judgements are never overruled. */
export function corroborate(resolution: Resolution, lineage: Lineage, counting: Counting = PLAIN): CaseFile {
  const lists = listsOf(resolution, lineage, counting)
  return wholeCase(lists)
}

/** All records of a case as they are, none light or made while it is gone through. */
export function wholeCase({ lookup: _, ...lists }: CaseLists): CaseFile {
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

/** The same, with the lists of pages and attributions made while they are gone through. `depot`: where records lie that are seldom looked at. */
export function listsOf(resolution: Resolution, lineage: Lineage, counting: Counting = PLAIN, depot?: Depot): CaseLists {
  const { pages } = resolution
  const entities = new Map([...resolution.entities, ...lineage.entities].map(entity => [entity.id, entity]))
  const ground: Ground = {
    pages,
    byPage: new Map(pages.map(page => [page.reading.id, page])),
    lineage,
    entities,
    texts: textsIn(pages),
    depot,
  }
  const affiliations = affiliationsOf(pages, entities)
  const facts: OriginFacts = {
    entities,
    reports: new Map(lineage.reports.map(report => [report.id, report])),
    ownReports: lineage.ownReports,
    speaksFor: affiliations.speaksFor,
    areApart: (one, other) => ofDifferentBodies(one, other, entities, affiliations),
    likely: likelyOnly(pages),
  }
  const tellings = tellingsOf(ground, facts)
  const decisions = decisionsOf(counting.judgements)
  const { claims, events, origins, rulings, weight, applied } = countedOf(ground, facts, tellings, counting, decisions)
  const byStatement = toldOf(tellings.matters, claims)
  const context = contextOf(ground, facts, tellings.matters, claims, byStatement, origins, weight)
  const aside = shelf<Finding>(FINDING, FINDING_AT_HAND, ground.texts, depot)
  const first = firstVersions(lineage.derivations)
  const found = findingsOf(context, one => aside(edited(one, first)))
  const { findings, dismissed } = withoutDismissed(found, decisions.findings)
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
    statements: withEvents(tellings.matters, events),
    events,
    claims: told,
    origins: [...origins.values()].filter(origin => used.has(origin.id)).sort((a, b) => compare(a.id, b.id)),
    derivations: lineage.derivations,
    findings,
    stories: storiesOf(
      pages,
      told,
      statement => byStatement.matters.get(statement)!.statement.page,
      lineage.reports,
      lineage.derivations,
      origins,
      rulings.keyOf,
    ),
    lookup: { statement: id => byStatement.matters.get(id)?.statement, claim: byStatement.claimOf.get },
    ...(counting.judgements.length > 0 && {
      judged: judgedOf(counting.judgements, { claims: told, entities, applied, rulings, dismissed }),
    }),
  }
}

/** Fields of a finding, and those of them that are looked at often; the others are kept as bytes. */
const FINDING = ['id', 'kind', 'aspect', 'sides', 'nearer', 'severity', 'message', 'claims', 'why'] as const
const FINDING_AT_HAND = ['id', 'kind', 'aspect', 'severity', 'claims'] as const

/** All that a finding may look at. */
function contextOf(
  { byPage, lineage, entities }: Ground,
  facts: OriginFacts,
  matters: readonly Matter[],
  claims: readonly Claim[],
  byStatement: Told,
  origins: ReadonlyMap<string, Origin>,
  weight: (concept: string) => number,
): FindingContext {
  const taken = lineage.derivations.filter(one => one.directed && byPage.has(one.from))
  return {
    pages: byPage,
    entities,
    reports: facts.reports,
    origins,
    claims,
    ...byStatement,
    mattersOn: groupBy(matters, matter => matter.statement.page),
    weight,
    parents: new Map(
      taken
        .filter(one => one.kind !== 'cites' && one.coverage >= MOSTLY)
        .sort((a, b) => a.coverage - b.coverage)
        .map(one => [one.to, one.from]),
    ),
    sources: new Map([...groupBy(taken, one => one.to)].map(([page, into]) => [page, new Set(into.map(one => one.from))])),
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

function withEvents(matters: readonly Matter[], events: readonly Event[]): Iterable<Statement> {
  const eventOf = new Map<string, string>()
  for (const { id, statements } of events) for (const statement of statements) eventOf.set(statement, id)
  return each(matters, ({ statement }) => {
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
  const conflicts = new Set(findings.flatMap(found => (found.kind === 'conflict' ? found.claims : [])))
  const found = new Set(findings.flatMap(finding => finding.claims))
  return claims.map(claim => {
    const listed = claim.listed || found.has(claim.id)
    const state = conflicts.has(claim.id) && claim.state !== 'unattributed' ? 'contested' : claim.state
    return listed === claim.listed && state === claim.state ? claim : amended(claim, { listed, state })
  })
}
