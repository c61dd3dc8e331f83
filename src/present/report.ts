import type { CaseFile, Claim, Finding, Report, Statement, Story } from '../model.ts'
import { type CaseIndex, chainLine, indexCase, nameOf } from './case-index.ts'
import { claimsInOrder } from './order.ts'
import { columns, plural, rangeWords, safe, shorten, whenWords, wrap } from './words.ts'

export interface ReportOptions {
  /** ANSI colours; off for files, pipes and NO_COLOR. */
  readonly color?: boolean
  /** Columns; 80 where unknown. */
  readonly width?: number
  /** Claims shown a story; all where absent. */
  readonly claims?: number
}

const STATES: Readonly<Record<Claim['state'], string>> = {
  unattributed: 'unattributed',
  'single-origin': 'single origin',
  'multi-origin': 'several origins, independence not established',
  independent: 'independent origins',
  contested: 'contested',
  'changed-over-time': 'changed over time',
  circular: 'circular',
}

/** The case as a terminal report: what is claimed, who really stands behind it, what changed on the way, what to ask for. */
export function renderReport(file: CaseFile, options: ReportOptions = {}): string {
  const index = indexCase(file)
  const view = {
    index,
    width: Math.max(48, options.width ?? 80),
    limit: options.claims ?? Number.POSITIVE_INFINITY,
    paint: painter(options.color ?? false),
  }
  const parts = [
    ...file.stories.flatMap(story => storyLines(story, view)),
    ...confusable(view),
    ...worthAsking(view),
    ...unnamed(view),
    ...pageLines(view),
  ]
  return `${parts.join('\n').replace(/\n{3,}/g, '\n\n')}\n`
}

interface View {
  readonly index: CaseIndex
  readonly width: number
  readonly limit: number
  readonly paint: Paint
}
interface Paint {
  bold(text: string): string
  dim(text: string): string
  warn(text: string): string
}

function painter(color: boolean): Paint {
  const code = (open: number, close: number) => (text: string) => (color ? `\u001b[${open}m${text}\u001b[${close}m` : text)
  return { bold: code(1, 22), dim: code(2, 22), warn: code(33, 39) }
}

function storyLines(story: Story, { index, width, limit, paint }: View): string[] {
  const unseen = index.file.reports.filter(
    report => report.page === undefined && report.citedBy.some(at => story.pages.includes(at.page)),
  ).length
  const title = shorten(story.title, width - 26).toUpperCase()
  const when = story.when ? whenWords(story.when) : ''
  const lines = [paint.bold(title) + ' '.repeat(Math.max(2, width - columns(title) - when.length)) + when]
  const away = unseen === 0 ? '' : unseen === story.reports ? ', none of them in this case' : `, ${unseen} of them not in this case`
  lines.push(
    `${plural(story.pages.length, 'page')} · ${plural(story.reports, 'report')}${away} · ${rangeWords(story.origins)} ${story.origins.max === 1 ? 'origin' : 'origins'}`,
    '',
  )
  const claims = claimsInOrder(story, index)
  const shown = claims.slice(0, limit)
  shown.forEach((claim, at) => {
    lines.push(...claimLines(claim, at + 1, index, width, paint), '')
  })
  if (claims.length > shown.length)
    lines.push(`   ${paint.dim(`… and ${plural(claims.length - shown.length, 'more claim')}: hearsay show claims`)}`, '')
  return lines
}

function claimLines(claim: Claim, number: number, index: CaseIndex, width: number, paint: Paint): string[] {
  const head = `${String(number).padStart(2)}  `
  const text = wrap(shorten(claim.text, 200), width - 4)
  const lines = text.map((line, at) => (at === 0 ? head : '    ') + paint.bold(line))
  const origins =
    claim.origins.max === 0 ? 'no stated origin' : `${rangeWords(claim.origins)} ${claim.origins.max === 1 ? 'origin' : 'origins'}`
  lines.push(
    `    ${[STATES[claim.state], plural(claim.pages, 'page'), ...(claim.reports > 0 ? [plural(claim.reports, 'report')] : []), origins].join(' · ')}`,
  )
  lines.push(...indented(claim.summary, width, '    '))
  const statements = claim.statements
    .map(id => index.statements.get(id)!)
    .sort((a, b) => (a.page < b.page ? -1 : a.page > b.page ? 1 : a.at.start - b.at.start))
  for (const statement of onePerChain(statements)) {
    lines.push(...indented(`${index.labels.get(statement.page)}  ${chainLine(index, statement)}`, width, '      '))
    if (claim.statements.length > 1) lines.push(...indented(`“${shorten(statement.at.exact, 150)}”`, width, '         ').map(paint.dim))
  }
  for (const finding of index.findings.get(claim.id) ?? []) lines.push(...findingLines(finding, index, width, paint))
  return lines
}

/** One line a page and chain: the same page often says a thing three times. */
function onePerChain(statements: readonly Statement[]): Statement[] {
  const seen = new Map<string, Statement>()
  for (const statement of statements) {
    const key = `${statement.page}|${statement.chain.map(link => link.party).join('|')}`
    if (!seen.has(key)) seen.set(key, statement)
  }
  return [...seen.values()]
}

function findingLines(finding: Finding, index: CaseIndex, width: number, paint: Paint): string[] {
  const sides = finding.sides.map(
    (side, at) => `${index.labels.get(side.page)}${finding.nearer === at ? ' (nearer the origin)' : ''} “${shorten(side.exact, 140)}”`,
  )
  return [paint.warn(`      ! ${finding.aspect.replace(/-/g, ' ')}`), ...sides.flatMap(side => indented(side, width, '        '))]
}

function indented(text: string, width: number, indent: string): string[] {
  return wrap(safe(text), width - indent.length).map(line => indent + line)
}

/** What must not be taken for one another: the same words of other people, other years, one newsroom twice. */
function confusable({ index, width, paint }: View): string[] {
  const found = index.file.findings.filter(finding => finding.kind === 'changed-over-time' || finding.kind === 'shared-newsroom')
  if (found.length === 0) return []
  return [paint.bold('NOT TO BE CONFUSED'), ...found.slice(0, 12).flatMap(finding => indented(finding.message, width, '  ')), '']
}

/** Unseen reports, the most cited first. */
function worthAsking({ index, width, paint }: View): string[] {
  const claims = (report: Report) =>
    index.file.claims.filter(
      claim => claim.listed && claim.statements.some(id => index.statements.get(id)!.chain.some(link => link.report === report.id)),
    ).length
  const unseen = index.file.reports
    .filter(report => report.page === undefined && report.citedBy.length > 0)
    .map(report => ({ report, pages: [...new Set(report.citedBy.map(at => at.page))], claims: claims(report) }))
    .sort((a, b) => b.pages.length - a.pages.length || b.claims - a.claims || (a.report.id < b.report.id ? -1 : 1))
  if (unseen.length === 0) return []
  const lines = unseen.slice(0, 20).flatMap(({ report, pages, claims: count }) => {
    const name = `${nameOf(index, report.outlet)}${report.when ? `, ${whenWords(report.when)}` : ''}`
    return indented(
      `${name} — cited by ${pages.map(page => index.labels.get(page)).join(', ')}, not in this case${count > 0 ? ` · ${plural(count, 'claim')} hang${count === 1 ? 's' : ''} on it` : ''}`,
      width,
      '  ',
    )
  })
  return [paint.bold('WORTH ASKING FOR'), ...lines, '']
}

function unnamed({ index, width, paint }: View): string[] {
  const groups = index.file.entities.filter(
    entity => entity.kind === 'anonymous' && index.file.origins.some(origin => origin.entity === entity.id),
  )
  if (groups.length === 0) return []
  const lines = groups.flatMap(group => {
    const report = group.within === undefined ? undefined : index.reports.get(group.within)
    const where = report
      ? `in the report of ${nameOf(index, report.outlet)}${report.when ? `, ${whenWords(report.when)}` : ''}`
      : `on ${[...new Set(group.mentions.map(at => index.labels.get(at.page)))].join(', ')}`
    const others = group.forms.map(form => form.text).filter(text => text !== group.name)
    return indented(
      `“${safe(group.name)}” ${where}${others.length > 0 ? `; also “${others.slice(0, 4).map(safe).join('”, “')}”` : ''}`,
      width,
      '  ',
    )
  })
  return [paint.bold('UNNAMED SOURCES'), ...lines, '']
}

function pageLines({ index, width, paint }: View): string[] {
  const longest = Math.max(4, ...index.file.pages.map(page => columns(index.labels.get(page.id)!)))
  const sorted = [...index.file.pages].sort((a, b) => (a.location < b.location ? -1 : 1))
  const lines = sorted.flatMap(page => {
    const label = index.labels.get(page.id)!
    const when = page.published ? whenWords(page.published) : 'undated'
    const who = page.publisher?.name ?? (page.agencies[0] ? `credits ${page.agencies[0].name}` : '')
    const aside = page.otherDates
      .filter(other => other.is !== 'event' && other.is !== 'other' && other.is !== 'updated')
      .map(other => `${other.is.replace('-', ' ')} ${whenWords(other.when)} ignored`)
    const language =
      page.language !== undefined && !page.language.startsWith('en') ? [`in ${page.language}: attribution not available`] : []
    const notes = [...language, ...page.problems, ...[...new Set(aside)].slice(0, 3)]
    const head = `  ${label}${' '.repeat(longest - columns(label) + 2)}${page.kind.padEnd(12)} ${when.padEnd(13)} ${safe(who)}`.trimEnd()
    return [head, ...notes.slice(0, 4).flatMap(note => indented(note, width, ' '.repeat(longest + 4)).map(paint.dim))]
  })
  const bad = index.file.pages.filter(page => page.text.trim() === '').length
  return [
    paint.bold('PAGES'),
    ...lines,
    ...(bad > 0 ? ['', `  ${plural(bad, 'page')} could not be read; they stay in the case with their problem.`] : []),
  ]
}
