import type { CaseFile, Claim, Entity, Page, Report, Statement, When } from '../model.ts'
import { greatest } from '../text/extremes.ts'
import { type CaseIndex, indexCase, labelOf } from './case-index.ts'
import { reportTitle, reportWords, standing } from './counts.ts'
import { headingOf } from './heading.ts'
import { bySeverity } from './notable.ts'
import { claimsInOrder, pagesInOrder } from './order.ts'
import { isUnreadable, newsroomOf } from './page-notes.ts'
import { indented, painter, type View } from './paint.ts'
import { findingLines } from './report/claim.ts'
import { columns, padded, plural, rangeWords, safe, shorten, whenWords, wrap } from './words.ts'

/** What `hearsay show` can list. */
export const VIEWS = ['claims', 'pages', 'people', 'reports', 'findings', 'timeline'] as const
export type ViewName = (typeof VIEWS)[number]

export interface ShowOptions {
  /** Columns; 80 where unknown. */
  readonly width?: number
  /** Claims that are not listed (one page, no origin, no finding), too. */
  readonly all?: boolean
}

/** One list of the case for a terminal, every record with the id that `hearsay explain` takes. */
export function renderShow(file: CaseFile, view: ViewName, options: ShowOptions = {}): string {
  const width = Math.max(48, options.width ?? 80)
  const lines = LISTS[view]({ index: indexCase(file), width, limit: 0, paint: painter(false) }, options.all ?? false)
  const none = `There are no ${view === 'timeline' ? 'dated events' : view} in this case.`
  return `${(lines.length > 0 ? lines : [none]).join('\n').trimEnd()}\n`
}

/** The records behind a view, for --json. */
export function recordsShown(file: CaseFile, view: ViewName, all: boolean): readonly unknown[] {
  switch (view) {
    case 'claims':
      return file.claims.filter(claim => all || claim.listed)
    case 'people':
      return file.entities.filter(entity => isParty(entity))
    case 'timeline':
      return timeline(indexCase(file)).map(({ when, statement }) => ({ when, statement }))
    default:
      return file[view]
  }
}

const LISTS: Readonly<Record<ViewName, (view: View, all: boolean) => string[]>> = {
  claims: claimList,
  pages: pageList,
  people: view => parties(view.index).flatMap(({ entity, statements }) => personLines(view, entity, statements)),
  reports: reportList,
  findings: view =>
    [...view.index.file.findings]
      .sort(bySeverity)
      .flatMap(finding => [
        ...findingLines(finding, { ...view, width: view.width + 6 }).map(line => line.slice(6)),
        ...indented([finding.severity, finding.kind, finding.id].join(' · '), view.width, '  '),
        '',
      ]),
  timeline: timelineList,
}

/** The claims of each story, numbered as in the report; those that are not listed, or of no story, at the end. */
function claimList(view: View, all: boolean): string[] {
  const { index } = view
  const told = new Set<string>()
  const stories = index.file.stories.flatMap((story, which) => {
    const claims = claimsInOrder(story, index).filter(claim => !told.has(claim.id))
    for (const claim of claims) told.add(claim.id)
    const number = (at: number) => (which === 0 ? String(at + 1) : `${which + 1}.${at + 1}`)
    return claims.length === 0
      ? []
      : [
          ...wrap(shorten(story.title, 160).toUpperCase(), view.width),
          ...claims.flatMap((claim, at) => claimLines(view, claim, number(at))),
          '',
        ]
  })
  const rest = index.file.claims.filter(claim => !told.has(claim.id) && (all || claim.listed))
  return rest.length === 0
    ? stories
    : [...stories, ...(stories.length > 0 ? ['NOT LISTED'] : []), ...rest.flatMap(claim => claimLines(view, claim, '·'))]
}

function claimLines({ index, width }: View, claim: Claim, number: string): string[] {
  const indent = ' '.repeat(Math.max(5, number.length + 2))
  const text = wrap(shorten(headingOf(index, claim).text, 240), width - indent.length)
  return [
    ...text.map((line, at) => (at === 0 ? padded(number.padStart(3), indent.length) : indent) + line),
    ...indented([...standing(claim, index), claim.id].join(' · '), width, indent, 2),
  ]
}

function pageList({ index, width }: View): string[] {
  const pages = pagesInOrder(index)
  const rows = pages.map(page => [
    shorten(labelOf(index, page.id), 26),
    isUnreadable(page) ? 'unreadable' : page.kind,
    page.published ? whenWords(page.published) : 'undated',
    newsroomOf(page),
  ])
  return table(rows, width).flatMap((lines, at) => [...lines, ...pageFacts(pages[at]!, width)])
}

function pageFacts(page: Page, width: number): string[] {
  return [
    ...(page.title ? indented(`“${shorten(page.title.exact, 160)}”`, width, '    ', 1) : []),
    ...page.locations.flatMap(location => indented(location, width, '    ', 2)),
    ...page.problems.flatMap(problem => indented(`! ${problem}`, width, '    ', 2)),
    ...indented(page.id, width, '    '),
  ]
}

/** Cells under each other, the last one wrapped within its column. */
function table(rows: readonly (readonly string[])[], width: number): readonly string[][] {
  const fixed = (rows[0]?.length ?? 1) - 1
  const widths = Array.from({ length: fixed }, (_, at) => greatest(rows, row => columns(row[at]!)))
  return rows.map(row => {
    const head = row
      .slice(0, fixed)
      .map((cell, at) => padded(cell, widths[at]!))
      .join('  ')
    return wrap(`${head}  ${safe(row[fixed]!)}`.trimEnd(), width, ' '.repeat(widths.reduce((sum, one) => sum + one + 2, 0)))
  })
}

/** Whoever can stand behind a statement. */
function isParty(entity: Entity): boolean {
  return entity.kind === 'person' || entity.kind === 'anonymous' || entity.kind === 'organisation'
}

function parties(index: CaseIndex): { readonly entity: Entity; readonly statements: number }[] {
  const counts = new Map<string, number>()
  for (const statement of index.file.statements) {
    for (const party of new Set(statement.chain.map(link => link.party))) counts.set(party, (counts.get(party) ?? 0) + 1)
  }
  return index.file.entities
    .filter(isParty)
    .map(entity => ({ entity, statements: counts.get(entity.id) ?? 0 }))
    .sort((a, b) => b.statements - a.statements || b.entity.mentions.length - a.entity.mentions.length || compare(a.entity.id, b.entity.id))
}

function personLines({ index, width }: View, entity: Entity, statements: number): string[] {
  const isUnnamed = entity.kind === 'anonymous'
  const within = entity.within !== undefined && index.reports.has(entity.within) ? [`in ${reportWords(index, entity.within)}`] : []
  const facts = [
    isUnnamed ? `not named${entity.people && entity.people.max !== 1 ? `, ${rangeWords(entity.people)} people` : ''}` : entity.kind,
    ...within,
    plural(entity.mentions.length, 'mention'),
    ...(statements > 0 ? [plural(statements, 'chain')] : []),
    entity.id,
  ]
  const others = [...new Set(entity.forms.map(form => safe(form.text)))].filter(text => text !== entity.name).slice(0, 6)
  return [
    ...indented(isUnnamed ? `“${safe(entity.name)}”` : entity.name, width, '', 2),
    ...indented(facts.join(' · '), width, '    ', 2),
    ...(others.length > 0 ? indented(`also “${others.join('”, “')}”`, width, '    ', 2) : []),
  ]
}

/** Newsrooms' accounts by date, and which of them the case has. */
function reportList({ index, width }: View): string[] {
  return [...index.file.reports].sort(byDay).flatMap(report => {
    const citing = [...new Set(report.citedBy.map(at => labelOf(index, at.page)))].sort()
    const facts = [
      report.page === undefined ? 'not in this case' : `is ${labelOf(index, report.page)}`,
      ...(citing.length > 0 ? [`cited by ${citing.join(', ')}`] : []),
      report.id,
    ]
    return [
      ...indented(`${reportTitle(index, report)}${report.when ? '' : ', undated'}`, width, '', 2),
      ...indented(facts.join(' · '), width, '    ', 2),
    ]
  })
}

/** What happened or was said to happen, by its date. */
function timelineList({ index, width }: View): string[] {
  const rows = timeline(index)
  const dates = Math.min(
    20,
    greatest(rows, ({ when }) => columns(whenWords(when))),
  )
  return rows.flatMap(({ when, statement }) => [
    ...wrap(`${padded(whenWords(when), dates)}  ${shorten(statement.at.exact, 160)}`, width, ' '.repeat(dates + 2)),
    ...indented(`${shorten(labelOf(index, statement.page), 26)} · ${statement.id}`, width, ' '.repeat(dates + 4)),
  ])
}

/** Dated statements, the earliest first. */
function timeline(index: CaseIndex): readonly { readonly when: When; readonly statement: Statement }[] {
  const events = new Map(index.file.events.map(event => [event.id, event]))
  return index.file.statements
    .flatMap(statement => {
      const when = statement.when ?? (statement.event === undefined ? undefined : events.get(statement.event)?.when)
      return when ? [{ when, statement }] : []
    })
    .sort(
      (a, b) =>
        compare(a.when.earliest, b.when.earliest) || compare(a.when.latest, b.when.latest) || compare(a.statement.id, b.statement.id),
    )
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const byDay = (a: Report, b: Report): number => compare(a.when?.earliest ?? '9999', b.when?.earliest ?? '9999') || compare(a.id, b.id)
