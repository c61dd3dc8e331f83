import type { CaseFile, Claim, Finding, Page, Report, Statement } from '../model.ts'
import { FORMAT } from '../model.ts'
import { textOf } from './store/database.ts'
import type { Store } from './store/store.ts'

/** What a part of a case is asked for by: all of each named record comes along with whatever it refers to. */
export interface Wanted {
  readonly claims?: readonly string[]
  /** Pages whose every statement and attribution is wanted. */
  readonly pages?: readonly string[]
  readonly findings?: readonly string[]
  readonly reports?: readonly string[]
  readonly entities?: readonly string[]
  /** Chains are all that is wanted: no attributions, no findings, and pages without their text. */
  readonly isBare?: boolean
}

/**
 * A part of a case as a case file of its own: the claims asked for with their statements, pages, chains, origins and findings. It lets every view
 * that reads a whole case read one screen's worth of a large one.
 */
export function sliceOf(store: Store, wanted: Wanted): CaseFile {
  const records = <Item>(list: string, ids: Iterable<string>, column = 'id'): Item[] => {
    const named = [...new Set(ids)]
    if (named.length === 0) return []
    return store.database
      .rows(`SELECT json FROM ${list} WHERE ${column} IN (SELECT value FROM json_each(?)) ORDER BY number`, [JSON.stringify(named)])
      .map(row => JSON.parse(textOf(row, 'json') ?? '{}'))
  }
  const claims = records<Claim>('claims', wanted.claims ?? [])
  const statements = unique<Statement>([
    ...records<Statement>('statements', wanted.claims ?? [], 'claim'),
    ...records<Statement>('statements', wanted.pages ?? [], 'page'),
  ])
  const named = store.database
    .rows('SELECT DISTINCT finding FROM finding_claims WHERE claim IN (SELECT value FROM json_each(?))', [
      JSON.stringify(wanted.claims ?? []),
    ])
    .map(row => textOf(row, 'finding') ?? '')
  const findings = wanted.isBare ? [] : records<Finding>('findings', [...named, ...(wanted.findings ?? [])])
  const origins = records<CaseFile['origins'][number]>('origins', [
    ...claims.flatMap(claim => claim.origins.list),
    ...statements.flatMap(statement => statement.origin ?? []),
  ])
  const links = statements.flatMap(statement => statement.chain)
  const reports = records<Report>('reports', [
    ...links.flatMap(link => link.report ?? []),
    ...origins.flatMap(origin => origin.report ?? []),
    ...claims.flatMap(claim => claim.witnesses),
    ...(wanted.reports ?? []),
  ])
  const shown = JSON.stringify([
    ...new Set([
      ...(wanted.pages ?? []),
      ...statements.map(statement => statement.page),
      ...findings.flatMap(finding => finding.sides.map(side => side.page)),
      ...reports.flatMap(report => report.page ?? []),
    ]),
  ])
  const pages = wanted.isBare ? barePages(store, shown) : fullPages(store, shown)
  const attributions = unique<CaseFile['attributions'][number]>([
    ...records<CaseFile['attributions'][number]>('attributions', wanted.pages ?? [], 'page'),
    ...records<CaseFile['attributions'][number]>('attributions', wanted.isBare ? [] : links.flatMap(link => link.attribution ?? [])),
  ])
  const entities = records<CaseFile['entities'][number]>('entities', [
    ...links.map(link => link.party),
    ...reports.map(report => report.outlet),
    ...origins.flatMap(origin => origin.entity ?? []),
    ...attributions.flatMap(attribution => attribution.speakers),
    ...(wanted.entities ?? []),
  ])
  return {
    format: FORMAT,
    pages,
    entities,
    reports,
    attributions,
    statements,
    events: [],
    claims,
    origins,
    derivations: [],
    findings,
    stories: [],
  }
}

function fullPages(store: Store, ids: string): readonly Page[] {
  return store.database
    .rows('SELECT json, text FROM pages WHERE id IN (SELECT value FROM json_each(?)) ORDER BY number', [ids])
    .map((row): Page => ({ ...JSON.parse(textOf(row, 'json') ?? '{}'), text: textOf(row, 'text') ?? '' }))
}

/** Pages by what they are called and when they came out, without what they say. `ids`: a JSON list. */
export function barePages(store: Store, ids: string): readonly Page[] {
  return store.database
    .rows(
      `SELECT id, sha256, location, media_type, kind, publisher, published_earliest, published_latest FROM pages
       WHERE id IN (SELECT value FROM json_each(?)) ORDER BY number`,
      [ids],
    )
    .map((row): Page => {
      const [publisher, earliest, latest] = [textOf(row, 'publisher'), textOf(row, 'published_earliest'), textOf(row, 'published_latest')]
      return {
        id: textOf(row, 'id') ?? '',
        sha256: textOf(row, 'sha256') ?? '',
        locations: [],
        location: textOf(row, 'location') ?? '',
        mediaType: textOf(row, 'media_type') ?? '',
        text: '',
        blocks: [],
        ...(earliest !== undefined && latest !== undefined && { published: { earliest, latest, how: '' } }),
        otherDates: [],
        ...(publisher !== undefined && { publisher: { name: publisher, why: { rule: '', detail: '' } } }),
        byline: [],
        agencies: [],
        kind: (textOf(row, 'kind') ?? 'unknown') as Page['kind'],
        why: [],
        problems: [],
      }
    })
}

function unique<Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] {
  return [...new Map(items.map(item => [item.id, item] as const)).values()]
}
