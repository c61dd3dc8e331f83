import type {
  Attribution,
  CaseFile,
  Claim,
  Derivation,
  Entity,
  Event,
  Finding,
  Origin,
  Page,
  Report,
  Span,
  Statement,
  Story,
  Why,
} from '../model.ts'
import { ownReport } from '../text/ids.ts'
import { type CaseIndex, indexCase, labelOf, nameOf } from './case-index.ts'
import { chainLine, linkName } from './chain.ts'
import { originWords } from './counts.ts'
import { type Found, findRecords } from './find.ts'
import { headingOf } from './heading.ts'
import { besideLines } from './judged.ts'
import { laidOut } from './layout.ts'
import { claimsInOrder } from './order.ts'
import { plural, rangeWords, safe, shorten, whenWords } from './words.ts'

export { type Found, findRecords }

export interface ExplainOptions {
  /** Columns; 80 where unknown. */
  readonly width?: number
}

/** One record opened: every link, every rule, and the verbatim words that they stand on. */
export function renderExplain(file: CaseFile, found: Found, options: ExplainOptions = {}): string {
  const index = indexCase(file)
  return laidOut(linesOf(index, found), Math.max(48, options.width ?? 80))
}

function linesOf(index: CaseIndex, found: Found): string[] {
  switch (found.list) {
    case 'claims':
      return claim(index, found.record)
    case 'statements':
      return statement(index, found.record)
    case 'attributions':
      return attribution(index, found.record)
    case 'findings':
      return finding(index, found.record)
    case 'reports':
      return report(index, found.record)
    case 'entities':
      return entity(index, found.record)
    case 'origins':
      return origin(index, found.record)
    case 'derivations':
      return derivation(index, found.record)
    case 'events':
      return event(index, found.record)
    case 'stories':
      return story(index, found.record)
    case 'pages':
      return page(index, found.record)
  }
}

function claim(index: CaseIndex, record: Claim): string[] {
  const origins = originWords(record.origins)
  return [
    `CLAIM ${record.id}${record.formerIds.length > 0 ? ` (before: ${record.formerIds.join(', ')})` : ''}`,
    safe(headingOf(index, record).text),
    `${record.state} · ${plural(record.pages, 'page')} · ${plural(record.reports, 'report')} · ${origins}${record.listed ? '' : ' · not listed'}`,
    safe(record.summary),
    ...section(
      'BESIDE THE COUNT',
      besideLines(index, record).map(line => `  ${line}`),
    ),
    ...section(
      'COUNTED FROM',
      record.origins.list.flatMap(id => originLine(index, id)),
    ),
    ...section(
      'SAID HERE',
      inPlace(index, record.statements).flatMap(said => [...statement(index, said).map(line => `  ${line}`), '']),
    ),
    ...section(
      'WITNESSES',
      record.witnesses.map(id => `  ${witness(index, id)}  ${id}`),
    ),
    ...section(
      'FINDINGS',
      (index.findings.get(record.id) ?? []).flatMap(each => finding(index, each).map(line => `  ${line}`)),
    ),
    ...section('WHY', reasons(index, record.why)),
  ]
}

/** Statements, the earliest page first, in the order of its text. */
function inPlace(index: CaseIndex, ids: readonly string[]): readonly Statement[] {
  const key = ({ page, at }: Statement) =>
    `${index.pages.get(page)?.published?.earliest ?? '9999'} ${page} ${String(at.start).padStart(9, '0')}`
  return ids.flatMap(id => index.statements.get(id) ?? []).sort((a, b) => (key(a) < key(b) ? -1 : 1))
}

function originLine(index: CaseIndex, id: string): string[] {
  const found = index.origins.get(id)
  if (!found) return [`  ${id}`]
  const where = found.report === undefined || !index.reports.has(found.report) ? '' : ` in ${reportName(index, found.report)}`
  return [
    `  ${safe(found.label)} · ${found.kind}${where}${found.interested ? ' · has an interest in the matter' : ''}${addedWords(found)}  ${id}`,
  ]
}

/** Whom a person added is on no page: where to be found, and what the person noted. */
function addedWords({ added }: Origin): string {
  if (!added) return ''
  const parts = [added.address, added.note].flatMap(part => (part === undefined ? [] : [safe(part)]))
  return ` · added by the analyst on ${added.at.slice(0, 10)}: ${parts.join(', ')}`
}

function statement(index: CaseIndex, record: Statement): string[] {
  const facts = [
    record.certainty,
    ...(record.negated ? ['negated'] : []),
    ...(record.when ? [whenWords(record.when)] : []),
    ...record.quantities.map(quantity => `${safe(quantity.of)}: ${rangeWords(quantity.value)}`),
    record.id,
  ]
  return [
    `${standsAt(index, record.at)}  ${chainLine(index, record)}`,
    `  ${quote(record.at)}`,
    `  ${facts.join(' · ')}`,
    ...record.chain.flatMap((link, step) => {
      const rest = [
        ...(link.report === undefined ? [] : [reportName(index, link.report)]),
        ...(link.inherited ? ['carried on from an earlier sentence'] : []),
      ]
      const said = link.attribution === undefined ? undefined : index.attributions.get(link.attribution)
      return [
        `  ${step + 1}. ${linkName(index, link)}${rest.length > 0 ? ` · ${rest.join(' · ')}` : ''}`,
        ...(said ? [`       “${words(said.source)}” · ${words(said.cue)} · ${said.id}`] : []),
        ...reasons(index, [link.why]).map(line => `     ${line}`),
      ]
    }),
  ]
}

function attribution(index: CaseIndex, record: Attribution): string[] {
  return [
    `ATTRIBUTION ${record.id}`,
    `on ${placeOf(index, record.page)}`,
    `source   “${words(record.source) || 'nobody named'}”${record.speakers.length > 0 ? ` = ${record.speakers.map(id => nameOf(index, id)).join(', ')}` : ''}`,
    `cue      “${words(record.cue)}”`,
    `content  “${words(record.content)}”`,
    `stands   ${[...record.source, ...record.cue, ...record.content].map(at => standsAt(index, at)).join(', ')}`,
    [
      record.quoted,
      record.stance,
      ...(record.when ? [whenWords(record.when)] : []),
      ...(record.within ? [`within ${record.within}`] : []),
    ].join(' · '),
    ...reasons(index, record.why ?? []),
  ]
}

function finding(index: CaseIndex, record: Finding): string[] {
  return [
    `FINDING ${record.id}`,
    safe(record.message),
    `${record.severity} · ${record.kind} · ${record.aspect}`,
    ...record.sides.map((side, at) => `  ${standsAt(index, side)}${record.nearer === at ? ' (nearer the origin)' : ''}  ${quote(side)}`),
    ...reasons(index, record.why),
  ]
}

function report(index: CaseIndex, record: Report): string[] {
  return [
    `REPORT ${record.id}`,
    `${reportName(index, record.id)} · ${record.page === undefined ? 'not in this case: worth asking for' : `is ${placeOf(index, record.page)}`}`,
    ...section(
      'CITED BY',
      record.citedBy.map(side => `  ${standsAt(index, side)}  ${quote(side)}`),
    ),
    ...section('WHY', reasons(index, record.why)),
  ]
}

function entity(index: CaseIndex, record: Entity): string[] {
  return [
    `${record.kind.toUpperCase()} ${record.id}`,
    `${safe(record.name)}${record.people ? ` · ${rangeWords(record.people)} people` : ''}${record.within ? ` · in ${reportName(index, record.within)}` : ''}`,
    ...(record.partOf ? [`part of ${nameOf(index, record.partOf)}  ${record.partOf}`] : []),
    ...section(
      'WRITTEN',
      record.forms.map(form => `  “${safe(form.text)}” on ${form.pages.map(id => labelOf(index, id)).join(', ')}`),
    ),
    ...section('WHY ONE', reasons(index, record.why)),
    ...section('STANDS HERE', placesOf(index, record.mentions)),
    ...section('IN THESE CHAINS', chainsWith(index, record.id)),
  ]
}

/** Most mentions of one entity that are listed. */
const MENTIONS = 60

function placesOf(index: CaseIndex, mentions: readonly Span[]): string[] {
  const shown = mentions.slice(0, MENTIONS).map(at => `  ${standsAt(index, at)}  ${quote(at)}`)
  return mentions.length > MENTIONS ? [...shown, `  … and ${mentions.length - MENTIONS} more`] : shown
}

function chainsWith(index: CaseIndex, party: string): string[] {
  return index.file.statements
    .filter(said => said.chain.some(link => link.party === party))
    .map(said => `  ${labelOf(index, said.page)}  “${shorten(said.at.exact, 120)}”  ${said.id}`)
}

function origin(index: CaseIndex, record: Origin): string[] {
  const claims = index.file.claims.filter(each => each.origins.list.includes(record.id))
  return [
    `ORIGIN ${record.id}`,
    ...originLine(index, record.id),
    ...(record.entity ? [`  ${nameOf(index, record.entity)}  ${record.entity}`] : []),
    ...section(
      'STANDS BEHIND',
      claims.map(each => `  ${shorten(each.text, 140)}  ${each.id}`),
    ),
  ]
}

function derivation(index: CaseIndex, record: Derivation): string[] {
  const from = index.pages.has(record.from) ? placeOf(index, record.from) : reportName(index, record.from)
  return [
    `DERIVATION ${record.id}`,
    `${placeOf(index, record.to)} ${record.kind} ${from}${record.directed ? '' : ' (which way it went is not known)'}`,
    ...(record.coverage > 0 ? [`${Math.round(record.coverage * 100)} % of its body comes from there`] : []),
    ...section(
      'PASSAGES',
      record.passages.flatMap(({ from: a, to: b }) => [`  ${quote(a)}`, `  → ${quote(b)}`]),
    ),
    ...section('WHY', reasons(index, record.why)),
  ]
}

function event(index: CaseIndex, record: Event): string[] {
  const parts = [record.actor, record.target, record.place].map(id => (id === undefined ? undefined : nameOf(index, id)))
  return [
    `EVENT ${record.id}`,
    [record.code.plover, record.code.cameo, ...parts, record.when && whenWords(record.when)].filter(part => part !== undefined).join(' · '),
    ...section(
      'SAID HERE',
      record.statements.flatMap(id => {
        const said = index.statements.get(id)
        return said ? [`  ${standsAt(index, said.at)}  ${quote(said.at)}`] : []
      }),
    ),
    ...section('WHY', reasons(index, record.why)),
  ]
}

function story(index: CaseIndex, record: Story): string[] {
  return [
    `STORY ${record.id}`,
    `${safe(record.title)}${record.when ? ` · ${whenWords(record.when)}` : ''}`,
    `${plural(record.pages.length, 'page')} · ${plural(record.reports, 'report')} · ${rangeWords(record.origins)} origins`,
    ...section(
      'PAGES',
      record.pages.map(id => `  ${labelOf(index, id)}  ${id}`),
    ),
    ...section(
      'CLAIMS',
      claimsInOrder(record, index).map(each => `  ${shorten(each.text, 140)}  ${each.id}`),
    ),
  ]
}

function page(index: CaseIndex, record: Page): string[] {
  const own = index.file.derivations.filter(each => each.to === record.id || each.from === record.id)
  return [
    `PAGE ${record.id}`,
    ...record.locations.map(safe),
    [record.mediaType, record.language, record.kind, record.published ? whenWords(record.published) : 'undated', record.publisher?.name]
      .filter(part => part !== undefined)
      .join(' · '),
    ...(record.title ? [`title  ${quote(record.title)}`] : []),
    ...section('WHY THIS KIND', reasons(index, record.why)),
    ...section('WHY THIS NEWSROOM', record.publisher ? reasons(index, [record.publisher.why]) : []),
    ...section(
      'WHY THIS DATE',
      record.published ? [`  ${safe(record.published.how)}${record.published.at ? `  ${quote(record.published.at)}` : ''}`] : [],
    ),
    ...section(
      'OTHER DATES',
      record.otherDates.map(({ is, when }) => `  ${is}: ${whenWords(when)}${when.at ? `  ${quote(when.at)}` : ''}`),
    ),
    ...section(
      'LEANS ON, OR IS LEANED ON',
      own.map(each => `  ${derivation(index, each)[1]}  ${each.id}`),
    ),
    ...section(
      'PROBLEMS',
      record.problems.map(problem => `  ${safe(problem)}`),
    ),
    ...section(
      'BLOCKS',
      record.blocks.map(block => `  ${block.role.padEnd(12)} ${shorten(record.text.slice(block.start, block.end), 90)}`),
    ),
  ]
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? ['', title, ...lines] : []
}

function reasons(index: CaseIndex, why: readonly Why[]): string[] {
  return why.flatMap(({ rule, detail, at }) => {
    if (!at) return [`  ${rule}: ${safe(detail)}`]
    const isQuoted = safe(detail).includes(`“${safe(at.exact)}”`)
    return [`  ${rule}: ${safe(detail)}`, `      ${standsAt(index, at)}${isQuoted ? '' : `  ${quote(at)}`}`]
  })
}

function reportName(index: CaseIndex, id: string): string {
  const found = index.reports.get(id)
  return found ? `${nameOf(index, found.outlet)}${found.when ? `, ${whenWords(found.when)}` : ', undated'}` : id
}

/** A report that carries the words: one that pages cite, or a page's own. */
function witness(index: CaseIndex, id: string): string {
  const page = index.reports.has(id) ? undefined : index.file.pages.find(candidate => ownReport(candidate.id) === id)
  return page ? `${placeOf(index, page.id)} itself` : reportName(index, id)
}

/** Page and offsets, as the case file has them. */
function standsAt(index: CaseIndex, at: Span): string {
  return `${labelOf(index, at.page)}:${at.start}–${at.end}`
}

function placeOf(index: CaseIndex, id: string): string {
  return `${labelOf(index, id)} (${safe(index.pages.get(id)?.location ?? id)})`
}

const quote = (at: Span): string => `“${safe(at.exact)}”`
const words = (spans: readonly Span[]): string => spans.map(at => safe(at.exact)).join(' … ')
