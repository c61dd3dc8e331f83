import type { CaseFile, CaseLists, Claim, Entity, Finding, Statement, Story, When } from '../../model.ts'
import { compare, groupBy } from '../../text/group.ts'
import { oneOfEachTime } from '../../text/one-time.ts'
import type { Value } from './database.ts'

type Columns = Readonly<Record<string, Value | undefined>>

/** Values of one facet that are kept; days of a story that its card shows; characters of a label. */
const VALUES = 40
const DAYS = 100
const LABEL = 140
const DAY = 86_400_000

/** A claim of a story with what screens ask of it. */
interface Member {
  readonly claim: Claim
  readonly statements: readonly Statement[]
  readonly findings: readonly Finding[]
}

/**
 * What screens ask of a story, reckoned once when the case is written: `story_cards` (states, days, whether anything in it can be read),
 * `story_order` (claims, the largest gap between pages and origins first), `story_facets` (by what claims can be narrowed, and how many there are),
 * `story_times` (what happened, was reported, was published, in the order of time). Rows with their table, story by story.
 */
export function* facetsOf(file: CaseLists): Generator<readonly [table: (typeof FACETS)[number], row: Columns]> {
  const statementOf = file.lookup?.statement ?? byId(file.statements)
  const claims = new Map(file.claims.map((claim, number) => [claim.id, { claim, number }]))
  const pages = new Map<string, ShownPage>()
  const timeOf = oneOfEachTime()
  for (const { id, text, published, publisher } of file.pages)
    pages.set(id, {
      isReadable: text.trim() !== '',
      ...(published && { published: timeOf(published) }),
      ...(publisher && { publisher: publisher.name }),
    })
  const entityOf = byId(file.entities)
  const reports = new Map(file.reports.map(report => [report.id, report]))
  const findings = groupBy(
    file.findings.flatMap(finding => [...new Set(finding.claims)].map(claim => ({ claim, finding }))),
    ({ claim }) => claim,
  )
  for (const story of file.stories) {
    const members = [...new Set(story.claims)]
      .flatMap(id => claims.get(id) ?? [])
      .filter(({ claim }) => claim.listed)
      .map(({ claim, number }) => {
        const own = (findings.get(claim.id) ?? []).map(({ finding }) => finding)
        const material = own.filter(finding => finding.severity === 'material').length
        return { claim, number, material, findings: own, statements: claim.statements.map(id => statementOf(id)!) }
      })
      .sort(
        (a, b) =>
          b.claim.pages - b.claim.origins.max - (a.claim.pages - a.claim.origins.max) ||
          b.claim.pages - a.claim.pages ||
          b.material - a.material ||
          a.number - b.number,
      )
    for (const [place, { claim }] of members.entries()) yield ['story_order', { story: story.id, place, claim: claim.id }]
    const published = story.pages.flatMap(id => pages.get(id)?.published ?? []).sort((a, b) => compare(a.earliest, b.earliest))
    const card = {
      story: story.id,
      readable: story.pages.some(id => pages.get(id)?.isReadable !== false) ? 1 : 0,
      claims: members.length,
      json: JSON.stringify({
        states: counted(members.map(({ claim }) => [claim.state])).map(([state, count]) => ({ state, claims: count })),
        days: published.slice(0, DAYS).map(({ earliest, latest }) => ({ earliest, latest })),
      }),
    }
    yield ['story_cards', card]
    for (const [name, values] of Object.entries(narrowing(members, entityOf, day(pages)))) {
      for (const [place, [value, count]] of values.entries()) {
        const label = entityOf(value)?.name ?? (name === 'day' ? value : value.replaceAll('-', ' '))
        yield ['story_facets', { story: story.id, name, place, value, label, claims: count }]
      }
    }
    for (const row of timesOf(story, members, pages, reports, entityOf)) yield ['story_times', row]
  }
}

function byId<Item extends { readonly id: string }>(items: Iterable<Item>): (id: string) => Item | undefined {
  const found = new Map<string, Item>()
  for (const item of items) found.set(item.id, item)
  return id => found.get(id)
}

/** What of a page its story shows. */
interface ShownPage {
  readonly isReadable: boolean
  readonly published?: When
  readonly publisher?: string
}

/** The tables that `facetsOf` fills. */
export const FACETS = ['story_cards', 'story_order', 'story_facets', 'story_times'] as const

type Counted = readonly (readonly [value: string, claims: number])[]

/** Each value with the number of claims that have it, those of most claims first. */
function counted(values: readonly Iterable<string>[]): Counted {
  const counts = new Map<string, number>()
  for (const own of values) for (const value of new Set(own)) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([a, x], [b, y]) => y - x || compare(a, b))
}

const WHO: ReadonlySet<Entity['kind']> = new Set(['person', 'organisation', 'anonymous'])

/** By what the claims of a story can be narrowed. */
function narrowing(
  members: readonly Member[],
  entityOf: (id: string) => Entity | undefined,
  dayOf: (page: string) => string | undefined,
): Readonly<Record<string, Counted>> {
  const parties = (isMeant: (kind: Entity['kind']) => boolean): Counted =>
    counted(
      members.map(({ statements }) =>
        statements.flatMap(({ chain }) => chain.map(link => link.party)).filter(id => isMeant(entityOf(id)?.kind ?? 'place')),
      ),
    ).slice(0, VALUES)
  return {
    state: counted(members.map(({ claim }) => [claim.state])),
    finding: counted(members.map(({ findings }) => findings.flatMap(({ aspect, severity }) => (severity === 'trivial' ? [] : [aspect])))),
    outlet: parties(kind => kind === 'outlet'),
    person: parties(kind => WHO.has(kind)),
    day: [...counted(members.map(({ statements }) => statements.flatMap(({ page }) => dayOf(page) ?? [])))]
      .sort(([a], [b]) => compare(a, b))
      .slice(0, VALUES),
  }
}

function day(pages: ReadonlyMap<string, ShownPage>): (page: string) => string | undefined {
  return id => {
    const published = pages.get(id)?.published
    return published && published.earliest === published.latest ? published.earliest : undefined
  }
}

/** What a timeline shows of a story: dated claims at the narrowest time that a statement gives, reports, publications. */
function timesOf(
  story: Story,
  members: readonly Member[],
  pages: ReadonlyMap<string, ShownPage>,
  reports: ReadonlyMap<string, CaseFile['reports'][number]>,
  entityOf: (id: string) => Entity | undefined,
): readonly Columns[] {
  const row = (lane: string, id: string, when: When, label: string, more: Columns = {}): Columns => ({
    story: story.id,
    lane,
    id,
    earliest: when.earliest.slice(0, 10),
    latest: when.latest.slice(0, 10),
    how: when.how,
    label: label.slice(0, LABEL),
    weight: 0,
    unseen: 0,
    ...more,
  })
  const events = members.flatMap(({ claim, statements }) => {
    const [narrowest] = statements.flatMap(({ when }) => (when ? [when] : [])).sort((a, b) => length(a) - length(b))
    return narrowest ? [row('event', claim.id, narrowest, claim.text, { weight: claim.pages })] : []
  })
  const cited = counted(members.map(({ statements }) => statements.flatMap(({ chain }) => chain.flatMap(link => link.report ?? []))))
  const told = cited.flatMap(([id, weight]) => {
    const report = reports.get(id)
    if (!report?.when) return []
    return [row('report', id, report.when, entityOf(report.outlet)?.name ?? id, { weight, unseen: report.page === undefined ? 1 : 0 })]
  })
  const published = story.pages.flatMap(id => {
    const page = pages.get(id)
    return page?.published ? [row('publication', id, page.published, page.publisher ?? '', { weight: 1 })] : []
  })
  return [...events, ...told, ...published]
}

function length(when: When): number {
  return (Date.parse(when.latest.slice(0, 10)) - Date.parse(when.earliest.slice(0, 10))) / DAY
}
