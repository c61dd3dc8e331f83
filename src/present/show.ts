import type { CaseFile, Claim, Entity, Finding, Page, Report, Statement, When } from '../model.ts'
import { type CaseIndex, indexCase, nameOf } from './case-index.ts'
import { laidOut } from './layout.ts'
import { plural, rangeWords, safe, shorten, whenWords } from './words.ts'

/** What `hearsay show` can list. */
export const VIEWS = ['claims', 'pages', 'people', 'reports', 'findings', 'timeline'] as const
export type ViewName = (typeof VIEWS)[number]

export interface ShowOptions {
  /** Columns; 80 where unknown. */
  readonly width?: number
  /** Claims that are not listed (one page, no origin, no finding), too. */
  readonly all?: boolean
}

/** One list of the case for a terminal, every line with the id that `hearsay explain` takes. */
export function renderShow(file: CaseFile, view: ViewName, options: ShowOptions = {}): string {
  const index = indexCase(file)
  const lines = LISTS[view](index, options.all ?? false)
  const none = `There are no ${view === 'timeline' ? 'dated events' : view} in this case.`
  return laidOut(lines.length > 0 ? lines : [none], Math.max(48, options.width ?? 80))
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

const LISTS: Readonly<Record<ViewName, (index: CaseIndex, all: boolean) => string[]>> = {
  claims: ({ file }, all) => file.claims.filter(claim => all || claim.listed).flatMap(claimLines),
  pages: index => [...index.file.pages].sort((a, b) => (a.location < b.location ? -1 : 1)).flatMap(page => pageLines(page)),
  people: index => parties(index).flatMap(({ entity, statements }) => personLines(index, entity, statements)),
  reports: index => [...index.file.reports].sort(byDay).flatMap(report => reportLines(index, report)),
  findings: index => [...index.file.findings].sort(bySeverity).flatMap(finding => findingLines(index, finding)),
  timeline: index =>
    timeline(index).map(
      ({ when, statement }) =>
        `${whenWords(when).padEnd(16)}  ${shorten(statement.at.exact, 140)}  [${index.labels.get(statement.page)}] ${statement.id}`,
    ),
}

function claimLines(claim: Claim): string[] {
  const origins =
    claim.origins.max === 0 ? 'no stated origin' : `${rangeWords(claim.origins)} ${claim.origins.max === 1 ? 'origin' : 'origins'}`
  return [shorten(claim.text, 240), `    ${claim.state} · ${plural(claim.pages, 'page')} · ${origins} · ${claim.id}`]
}

function pageLines(page: Page): string[] {
  const facts = [
    page.kind,
    page.published ? whenWords(page.published) : 'undated',
    ...(page.publisher ? [safe(page.publisher.name)] : []),
    page.id,
  ]
  return [
    ...page.locations.map(safe),
    `    ${facts.join(' · ')}`,
    ...(page.title ? [`    ${shorten(page.title.exact, 160)}`] : []),
    ...page.problems.map(problem => `    ! ${safe(problem)}`),
  ]
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
    .sort(
      (a, b) => b.statements - a.statements || b.entity.mentions.length - a.entity.mentions.length || (a.entity.id < b.entity.id ? -1 : 1),
    )
}

function personLines(index: CaseIndex, entity: Entity, statements: number): string[] {
  const report = entity.within === undefined ? undefined : index.reports.get(entity.within)
  const name = entity.kind === 'anonymous' ? `“${safe(entity.name)}”` : safe(entity.name)
  const facts = [
    entity.kind === 'anonymous' ? `not named${entity.people ? `, ${rangeWords(entity.people)}` : ''}` : entity.kind,
    ...(report ? [`in the report of ${nameOf(index, report.outlet)}${report.when ? `, ${whenWords(report.when)}` : ''}`] : []),
    plural(entity.mentions.length, 'mention'),
    ...(statements > 0 ? [`stands in ${plural(statements, 'chain')}`] : []),
    entity.id,
  ]
  const others = [...new Set(entity.forms.map(form => safe(form.text)))].filter(text => text !== entity.name).slice(0, 6)
  return [name, `    ${facts.join(' · ')}`, ...(others.length > 0 ? [`    also “${others.join('”, “')}”`] : [])]
}

function reportLines(index: CaseIndex, report: Report): string[] {
  const citing = [...new Set(report.citedBy.map(at => index.labels.get(at.page) ?? at.page))]
  const facts = [
    report.page === undefined ? 'not in this case' : `is ${index.labels.get(report.page)}`,
    ...(citing.length > 0 ? [`cited by ${citing.join(', ')}`] : []),
    report.id,
  ]
  return [`${nameOf(index, report.outlet)}, ${report.when ? whenWords(report.when) : 'undated'}`, `    ${facts.join(' · ')}`]
}

function findingLines(index: CaseIndex, finding: Finding): string[] {
  return [
    safe(finding.message),
    `    ${finding.severity} · ${finding.kind} · ${finding.aspect} · ${finding.id}`,
    ...finding.sides.map((side, at) => {
      const nearer = finding.nearer === at ? ' (nearer the origin)' : ''
      return `      ${index.labels.get(side.page) ?? side.page}${nearer} “${shorten(side.exact, 200)}”`
    }),
  ]
}

/** Dated statements, the earliest first. */
function timeline(index: CaseIndex): readonly { readonly when: When; readonly statement: Statement }[] {
  const events = new Map(index.file.events.map(event => [event.id, event]))
  return index.file.statements
    .flatMap(statement => {
      const when = statement.when ?? (statement.event === undefined ? undefined : events.get(statement.event)?.when)
      return when ? [{ when, statement }] : []
    })
    .sort((a, b) => order(a.when.earliest, b.when.earliest) || order(a.when.latest, b.when.latest) || order(a.statement.id, b.statement.id))
}

const SEVERITIES = ['material', 'minor', 'trivial'] as const
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const byDay = (a: Report, b: Report): number => order(a.when?.earliest ?? '9999', b.when?.earliest ?? '9999') || order(a.id, b.id)
const bySeverity = (a: Finding, b: Finding): number => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || order(a.id, b.id)
