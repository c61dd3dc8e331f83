import type { CaseFile, CaseLists, Judged, Page } from '../model.ts'
import { FORMAT } from '../model.ts'
import { type Database, type Row, textOf, type Value } from './store/database.ts'
import { FACETS, facetsOf } from './store/facets.ts'
import type { Store } from './store/store.ts'

type ListName = Exclude<keyof CaseFile, 'format' | 'judged'>

/** The lists of hearsay-case/1 in the order in which they are printed. */
export const LISTS = [
  'pages',
  'entities',
  'reports',
  'attributions',
  'statements',
  'events',
  'claims',
  'origins',
  'derivations',
  'findings',
  'stories',
] as const satisfies readonly ListName[]

type Columns = Readonly<Record<string, Value | undefined>>
/** The id of the claim to which a statement belongs. */
type ClaimOf = (statement: string) => string | undefined
type Writers = { readonly [Name in ListName]: (record: CaseFile[Name][number], claimOf: ClaimOf) => Columns }

const yes = (value: boolean): number => (value ? 1 : 0)

/** The useful columns of each list; `number` and `json` come besides. A column that is undefined is NULL. */
const COLUMNS: Writers = {
  pages: page => ({
    id: page.id,
    sha256: page.sha256,
    location: page.location,
    media_type: page.mediaType,
    language: page.language,
    kind: page.kind,
    title: page.title?.exact,
    published_earliest: page.published?.earliest,
    published_latest: page.published?.latest,
    publisher: page.publisher?.name,
    host: page.host,
    text: page.text,
    problems: page.problems.length,
    // The text stands in its own column, once.
    json: JSON.stringify({ ...page, text: '' }),
  }),
  entities: entity => ({
    id: entity.id,
    kind: entity.kind,
    name: entity.name,
    mentions: entity.mentions.length,
    people_min: entity.people?.min,
    people_max: entity.people?.max,
    report: entity.within,
  }),
  reports: report => ({
    id: report.id,
    outlet: report.outlet,
    earliest: report.when?.earliest,
    latest: report.when?.latest,
    page: report.page,
    cited: report.citedBy.length,
  }),
  attributions: saying => ({
    id: saying.id,
    page: saying.page,
    source: wordsOf(saying.source),
    cue: wordsOf(saying.cue),
    content: wordsOf(saying.content) ?? '',
    quoted: saying.quoted,
    stance: saying.stance,
    earliest: saying.when?.earliest,
    latest: saying.when?.latest,
    enclosed_by: saying.within,
  }),
  statements: (statement, claimOf) => ({
    id: statement.id,
    page: statement.page,
    start: statement.at.start,
    end: statement.at.end,
    words: statement.at.exact,
    claim: claimOf(statement.id),
    origin: statement.origin,
    event: statement.event,
    earliest: statement.when?.earliest,
    latest: statement.when?.latest,
    negated: yes(statement.negated),
    certainty: statement.certainty,
  }),
  events: event => ({
    id: event.id,
    actor: event.actor,
    target: event.target,
    place: event.place,
    earliest: event.when?.earliest,
    latest: event.when?.latest,
  }),
  claims: claim => ({
    id: claim.id,
    listed: yes(claim.listed),
    state: claim.state,
    text: claim.text,
    pages: claim.pages,
    reports: claim.reports,
    origins_min: claim.origins.min,
    origins_max: claim.origins.max,
    summary: claim.summary,
  }),
  origins: origin => ({
    id: origin.id,
    kind: origin.kind,
    label: origin.label,
    entity: origin.entity,
    report: origin.report,
    interested: yes(origin.interested),
  }),
  derivations: derivation => ({
    id: derivation.id,
    source: derivation.from,
    page: derivation.to,
    kind: derivation.kind,
    coverage: derivation.coverage,
    directed: yes(derivation.directed),
  }),
  findings: finding => ({
    id: finding.id,
    kind: finding.kind,
    aspect: finding.aspect,
    severity: finding.severity,
    message: finding.message,
    nearer: finding.nearer,
  }),
  stories: story => ({
    id: story.id,
    title: story.title,
    earliest: story.when?.earliest,
    latest: story.when?.latest,
    pages: story.pages.length,
    reports: story.reports,
    origins_min: story.origins.min,
    origins_max: story.origins.max,
  }),
}

const JOINS = ['judged', 'locations', 'links', 'former_ids', 'finding_sides', 'finding_claims', 'story_pages', 'story_claims']
/** Rows handed to the database at a time. */
const ROWS = 500

/** All tables that say what the lists say. */
export const LISTED = [...LISTS, ...JOINS, ...FACETS]

/** Indexes of those tables besides their keys, with the words that make them. */
export function indexesOfLists(database: Database): readonly { readonly name: string; readonly sql: string }[] {
  const tables = LISTED.map(name => `'${name}'`).join(', ')
  return database
    .rows(`SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND tbl_name IN (${tables}) ORDER BY name`)
    .map(row => ({ name: textOf(row, 'name') ?? '', sql: textOf(row, 'sql') ?? '' }))
}

/** What rows are put into. */
export type Rows = Pick<Database, 'insert'>

/** Puts a case into the empty tables of its lists. */
export function fillLists(into: Rows, file: CaseLists): void {
  const claimOf = file.lookup?.claim ?? claimsOf(file)
  for (const name of LISTS) insertAll(into, name, rowsOf(file, name, claimOf))
  for (const [table, rows] of Object.entries(joinsOf(file))) insertAll(into, table, rows)
  insertMixed(into, facetsOf(file))
}

function claimsOf({ claims }: CaseLists): ClaimOf {
  const found = new Map<string, string>()
  for (const { id, statements } of claims) for (const statement of statements) found.set(statement, id)
  return statement => found.get(statement)
}

function* rowsOf<Name extends ListName>(file: CaseLists, name: Name, claimOf: ClaimOf): Generator<Columns> {
  const write = COLUMNS[name]
  let number = 0
  for (const record of file[name] as Iterable<CaseFile[Name][number]>)
    yield { number: ++number, json: JSON.stringify(record), ...write(record, claimOf) }
}

/** The rows that tell which records belong together. */
function joinsOf(file: CaseLists): Readonly<Record<string, Iterable<Columns>>> {
  const each = function* <Item>(items: Iterable<Item>, rows: (item: Item) => Iterable<Columns>): Generator<Columns> {
    for (const item of items) yield* rows(item)
  }
  const former = new Map(file.claims.flatMap(claim => claim.formerIds.map(id => [id, claim.id] as const)))
  return {
    judged: (file.judged ?? []).map((record, at) => ({ number: at + 1, id: record.id, json: JSON.stringify(record) })),
    locations: each(file.pages, page => page.locations.map(location => ({ page: page.id, location }))),
    links: each(file.statements, statement =>
      statement.chain.map(({ party, report, attribution, inherited }, step) => ({
        statement: statement.id,
        step,
        party,
        report,
        attribution,
        inherited: yes(inherited ?? false),
      })),
    ),
    former_ids: each(former, ([id, claim]) => [{ former: id, claim }]),
    finding_sides: each(file.findings, finding =>
      finding.sides.map(({ page, start, end, exact }, side) => ({ finding: finding.id, side, page, start, end, words: exact })),
    ),
    finding_claims: each(file.findings, finding => [...new Set(finding.claims)].map(claim => ({ finding: finding.id, claim }))),
    story_pages: each(file.stories, story => [...new Set(story.pages)].map(page => ({ story: story.id, page }))),
    story_claims: each(file.stories, story => [...new Set(story.claims)].map(claim => ({ story: story.id, claim }))),
  }
}

/** Rows that all have the same columns, a few hundred at a time. */
function insertAll(into: Rows, table: string, rows: Iterable<Columns>): void {
  let names: readonly string[] = []
  let held: (readonly Value[])[] = []
  for (const row of rows) {
    if (names.length === 0) names = Object.keys(row)
    held.push(names.map(name => row[name] ?? null))
    if (held.length < ROWS) continue
    into.insert(table, names, held)
    held = []
  }
  if (held.length > 0) into.insert(table, names, held)
}

/** Rows of several tables as they come, a few hundred of one table at a time. */
function insertMixed(into: Rows, rows: Iterable<readonly [table: string, row: Columns]>): void {
  const held = new Map<string, Columns[]>()
  for (const [table, row] of rows) {
    const own = held.get(table) ?? []
    held.set(table, own)
    if (own.push(row) < ROWS) continue
    insertAll(into, table, own)
    own.length = 0
  }
  for (const [table, own] of held) insertAll(into, table, own)
}

function wordsOf(spans: readonly { readonly exact: string }[]): string | undefined {
  return spans.length > 0 ? spans.map(span => span.exact).join(' … ') : undefined
}

/** The records of one list, in order, a few hundred at a time. */
export function* recordsOf<Name extends ListName>(store: Store, name: Name): Generator<CaseFile[Name][number]> {
  for (const row of rowsIn(store, name, name === 'pages' ? 'number, json, text' : 'number, json')) yield recordOf(name, row)
}

/** Whether the columns of a list's table say what its records say. */
export function columnsAgree(store: Store, name: ListName, file: CaseLists): boolean {
  const claimOf = file.lookup?.claim ?? claimsOf(file)
  const write = COLUMNS[name] as (record: object, claimOf: ClaimOf) => Columns
  for (const row of rowsIn(store, name)) {
    const columns = Object.entries(write(recordOf(name, row), claimOf))
    // PostgreSQL's driver gives large numbers as text.
    if (columns.some(([column, value]) => String(row[column] ?? '') !== String(value ?? ''))) return false
  }
  return true
}

/** The rows of a list's table, in order, a few hundred at a time. */
function* rowsIn(store: Store, name: ListName, columns = '*'): Generator<Row> {
  for (let last = 0; ; ) {
    const rows = store.database.rows(`SELECT ${columns} FROM ${name} WHERE number > ? ORDER BY number LIMIT 500`, [last])
    yield* rows
    const end = rows.at(-1)
    if (!end) return
    last = Number(end.number)
  }
}

function recordOf<Name extends ListName>(name: Name, row: Row): CaseFile[Name][number] {
  const record = JSON.parse(textOf(row, 'json') ?? '{}')
  return name === 'pages' ? ({ ...record, text: textOf(row, 'text') ?? '' } satisfies Page) : record
}

/** The whole case as it stands in the lists. */
export function caseOf(store: Store): CaseFile {
  const list = <Name extends ListName>(name: Name): CaseFile[Name][number][] => [...recordsOf(store, name)]
  return {
    format: FORMAT,
    pages: list('pages'),
    entities: list('entities'),
    reports: list('reports'),
    attributions: list('attributions'),
    statements: list('statements'),
    events: list('events'),
    claims: list('claims'),
    origins: list('origins'),
    derivations: list('derivations'),
    findings: list('findings'),
    stories: list('stories'),
    ...withJudged(judgedOf(store)),
  }
}

/** What people's decisions came to. */
export function judgedOf(store: Store): readonly Judged[] {
  return store.database.rows('SELECT json FROM judged ORDER BY number').map(row => JSON.parse(textOf(row, 'json') ?? '{}'))
}

function withJudged(judged: readonly Judged[]): Pick<CaseFile, 'judged'> {
  return judged.length > 0 ? { judged } : {}
}

/** The whole case as JSON text, piece by piece, one record a line. */
export function* jsonOf(store: Store): Generator<string> {
  yield `{"format":${JSON.stringify(FORMAT)}`
  for (const name of LISTS) {
    let separator = `,\n"${name}":[`
    for (const record of recordsOf(store, name)) {
      yield `${separator}\n${JSON.stringify(record)}`
      separator = ','
    }
    yield separator === ',' ? '\n]' : `${separator}]`
  }
  const judged = judgedOf(store)
  if (judged.length > 0) yield `,\n"judged":[\n${judged.map(record => JSON.stringify(record)).join(',\n')}\n]`
  yield '}\n'
}

/** One list as CSV (RFC 4180), its columns as in the table of the case file; `page` texts and `json` are left out. */
export function* csvOf(store: Store, name: ListName): Generator<string> {
  const names = columnsOf(store, name).filter(
    column => column !== 'json' && column !== 'number' && !(name === 'pages' && column === 'text'),
  )
  yield `${names.join(',')}\r\n`
  for (const row of rowsIn(store, name)) yield `${names.map(column => cell(row[column])).join(',')}\r\n`
}

function columnsOf({ database }: Store, table: string): readonly string[] {
  const rows =
    database.kind === 'sqlite'
      ? database.rows(`SELECT name FROM pragma_table_info('${table}') ORDER BY cid`)
      : database.rows('SELECT attname AS name FROM pg_attribute WHERE attrelid = to_regclass(?) AND attnum > 0 ORDER BY attnum', [table])
  return rows.map(row => textOf(row, 'name') ?? '')
}

/** A cell that a spreadsheet shows as it is: what it would take for a formula gets an apostrophe before it. */
function cell(value: Row[string] | undefined): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return String(value)
  const text = String(value).replace(/^(?=[=+\-@\t\r])/, "'")
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
