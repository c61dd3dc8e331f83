import type { Finding, Page } from '../../model.ts'
import { greatest } from '../../text/extremes.ts'
import { labelOf } from '../case-index.ts'
import { reportTitle, reportWords } from '../counts.ts'
import { pagesInOrder, unseenReports } from '../order.ts'
import { isUnreadable, newsroomOf, pageNotes } from '../page-notes.ts'
import { indented, type Paint, type View } from '../paint.ts'
import { unnamedSources } from '../unnamed.ts'
import { columns, padded, plural, rangeWords, safe, shorten, whenWords, wrap } from '../words.ts'
import { unquoted } from './claim.ts'

/** Lines of each list; the rest is counted, with the command that shows it. */
const LISTED = 12
const PAGES = 40
const LABELS = 4

/** What must not be taken for one another: the same words of other years, one newsroom twice. */
export function confusable({ index, width, paint }: View): string[] {
  const changed = index.file.findings.filter(finding => finding.kind === 'changed-over-time')
  const shared = index.file.findings.filter(finding => finding.kind === 'shared-newsroom')
  if (changed.length + shared.length === 0) return []
  const sides = (finding: Finding): string[] => {
    const facts = finding.sides.map(side => {
      const page = index.pages.get(side.page)
      return { label: shorten(labelOf(index, side.page), 26), when: page?.published ? whenWords(page.published) : 'undated', side }
    })
    const [label, when] = [Math.max(...facts.map(fact => columns(fact.label))), Math.max(...facts.map(fact => columns(fact.when)))]
    return facts.flatMap(fact =>
      wrap(
        `${padded(fact.label, label)}  ${padded(fact.when, when)}  “${shorten(unquoted(fact.side.exact), 160)}”`,
        width - 4,
        ' '.repeat(label + when + 5),
      ).map(line => `    ${line}`),
    )
  }
  return [
    paint.bold('NOT TO BE CONFUSED'),
    ...changed.slice(0, LISTED / 2).flatMap(finding => ['  Changed over time, no conflict:', ...sides(finding)]),
    ...more(changed.length - LISTED / 2, 'more change over time', 'more changes over time', 'findings'),
    ...shared.slice(0, LISTED / 2).flatMap(finding => indented(finding.message, width, '  ', 2)),
    ...more(shared.length - LISTED / 2, 'more shared newsroom', 'more shared newsrooms', 'findings'),
    '',
  ]
}

/** Unseen reports, those first on which most hangs. */
export function worthAsking({ index, width, paint }: View): string[] {
  const unseen = unseenReports(index)
  if (unseen.length === 0) return []
  const rows = unseen.slice(0, LISTED).map(({ report, pages, claims }) => ({
    name: reportTitle(index, report),
    rest: [
      `cited by ${labels(pages.map(page => labelOf(index, page)))}`,
      ...(claims.length > 0 ? [plural(claims.length, 'claim')] : []),
    ].join(' · '),
  }))
  return [
    ...titled('WORTH ASKING FOR', 'cited here, not in this case; how many claims hang on each', width, paint),
    ...table(rows, width),
    ...more(unseen.length - rows.length, 'more report', 'more reports', 'reports'),
    '',
  ]
}

/** Unnamed people who are an origin, those behind most claims first. */
export function unnamed({ index, width, paint }: View): string[] {
  const sources = unnamedSources(index)
  if (sources.length === 0) return []
  const lines = sources.slice(0, LISTED).flatMap(({ entity, report, pages, claims, others }) => {
    const facts = [
      ...(entity.people && entity.people.min > 1 ? [`${rangeWords(entity.people)} people`] : []),
      report === undefined ? `on ${labels(pages.map(page => labelOf(index, page)))}` : `in ${reportWords(index, report)}`,
      `behind ${plural(claims.length, 'claim')}`,
    ]
    const worn = others.slice(0, 3).map(other => `“${shorten(other.text, 70)}” (${labels(other.pages.map(page => labelOf(index, page)))})`)
    return [
      ...wrap(`“${shorten(entity.name, 120)}”`, width - 2, ' ').map(line => `  ${line}`),
      ...indented(facts.join(' · '), width, '    ', 2).map(paint.dim),
      ...(worn.length > 0 ? indented(`also ${worn.join(', ')}`, width, '    ', 2).map(paint.dim) : []),
    ]
  })
  return [
    paint.bold('UNNAMED SOURCES'),
    ...lines,
    ...more(sources.length - LISTED, 'more unnamed source', 'more unnamed sources', 'people'),
    '',
  ]
}

/** The pages and what they are; what could not be read, counted. */
export function pageLines({ index, width, paint }: View): string[] {
  const pages = pagesInOrder(index)
  if (pages.length === 0) return ['No pages yet: `hearsay read PATH…` reads some.']
  const shown = pages.slice(0, PAGES)
  const facts = shown.map(page => ({
    page,
    label: shorten(labelOf(index, page.id), 26),
    kind: isUnreadable(page) ? 'unreadable' : page.kind,
    when: page.published ? whenWords(page.published) : isUnreadable(page) ? '' : 'undated',
  }))
  const [label, kind, when] = (['label', 'kind', 'when'] as const).map(field => greatest(facts, fact => columns(fact[field]), 4))
  const versions = index.file.derivations.filter(derivation => derivation.revision)
  const earlier = new Map(versions.map(({ from, to }) => [to, labelOf(index, from)]))
  const lines = facts.flatMap(fact => {
    const head =
      `${padded(fact.label, label!)}  ${padded(fact.kind, kind!)}  ${padded(fact.when, when!)}  ${newsroomOf(fact.page)}`.trimEnd()
    const notes = notesOf(fact.page, earlier.get(fact.page.id))
    const line = `  ${head}${head.endsWith(fact.when) ? '  ' : ' · '}`
    if (notes !== '' && columns(line + notes) <= width) return [line + paint.dim(notes)]
    return [
      ...wrap(head, width - 2, ' '.repeat(label! + 2)).map(line => `  ${line}`),
      ...(notes === '' ? [] : indented(notes, width, ' '.repeat(label! + 4), 2).map(paint.dim)),
    ]
  })
  const bad = pages.filter(isUnreadable).length
  return [
    ...titled('PAGES', kinds(pages), width, paint),
    ...lines,
    ...more(pages.length - shown.length, 'more page', 'more pages', 'pages'),
    ...(bad > 0
      ? [
          '',
          ...indented(
            `${plural(bad, 'page')} could not be read; ${bad === 1 ? 'it stays' : 'they stay'} in the case with the problem.`,
            width,
            '  ',
          ),
        ]
      : []),
  ]
}

/** A heading with a remark, beside it where both fit. */
function titled(title: string, remark: string, width: number, paint: Paint): string[] {
  if (columns(title) + 2 + columns(remark) <= width) return [`${paint.bold(title)}  ${paint.dim(remark)}`]
  return [paint.bold(title), ...indented(remark, width, '  ').map(paint.dim)]
}

/** "3 relays, 2 copies, 1 unknown" */
function kinds(pages: readonly Page[]): string {
  const counts = new Map<string, number>()
  for (const page of pages) if (!isUnreadable(page)) counts.set(page.kind, (counts.get(page.kind) ?? 0) + 1)
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([kind, count]) =>
      kind === 'unknown' ? `${count} of unknown origin` : plural(count, kind, kind === 'copy' ? 'copies' : undefined),
    )
    .join(', ')
}

function notesOf(page: Page, earlier: string | undefined): string {
  const notes = [...(earlier === undefined ? [] : [`edited since ${earlier}`]), ...pageNotes(page)]
  const shown = notes.slice(0, 5).map(note => shorten(note.replace(/[.;]$/, ''), 120))
  return [...shown, ...(notes.length > shown.length ? [`${notes.length - shown.length} more`] : [])].join('; ')
}

/** Name left, facts right, where both fit; else the facts below. */
function table(rows: readonly { readonly name: string; readonly rest: string }[], width: number): string[] {
  const name = Math.min(
    34,
    greatest(rows, row => columns(row.name)),
  )
  return rows.flatMap(row =>
    columns(row.name) <= name
      ? wrap(`${padded(safe(row.name), name)}  ${row.rest}`, width - 2, ' '.repeat(name + 2)).map(line => `  ${line}`)
      : [...indented(row.name, width, '  ', 2), ...indented(row.rest, width, ' '.repeat(name + 4))],
  )
}

/** Short names, the rest counted. */
function labels(names: readonly string[]): string {
  const shown = names.slice(0, LABELS).map(name => shorten(name, 26))
  return names.length > LABELS ? `${shown.join(', ')} and ${names.length - LABELS} more` : shown.join(', ')
}

function more(count: number, one: string, many: string, view: string): string[] {
  return count > 0 ? [`  … and ${plural(count, one, many)}: hearsay show ${view}`] : []
}
