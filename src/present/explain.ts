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
import { type CaseIndex, indexCase, nameOf } from './case-index.ts'
import { chainLine, linkName } from './chain.ts'
import { laidOut } from './layout.ts'
import { claimsInOrder } from './order.ts'
import { plural, rangeWords, safe, shorten, whenWords } from './words.ts'

/** Any record of a case, with the list that it stands in. */
export type Found =
  | { readonly list: 'claims'; readonly record: Claim }
  | { readonly list: 'statements'; readonly record: Statement }
  | { readonly list: 'attributions'; readonly record: Attribution }
  | { readonly list: 'findings'; readonly record: Finding }
  | { readonly list: 'reports'; readonly record: Report }
  | { readonly list: 'entities'; readonly record: Entity }
  | { readonly list: 'origins'; readonly record: Origin }
  | { readonly list: 'derivations'; readonly record: Derivation }
  | { readonly list: 'events'; readonly record: Event }
  | { readonly list: 'stories'; readonly record: Story }
  | { readonly list: 'pages'; readonly record: Page }

const LISTS = [
  'claims',
  'statements',
  'attributions',
  'findings',
  'reports',
  'entities',
  'origins',
  'derivations',
  'events',
  'stories',
  'pages',
] as const

/**
 * The records that a word stands for: a number as in the report (3 is the first story's third claim, 2.3 the second story's), an id or the beginning
 * of one, an id that a claim had before it grew, or a page's short name. Several where the beginning of an id is not enough.
 */
export function findRecords(file: CaseFile, word: string): readonly Found[] {
  const index = indexCase(file)
  const numbered = /^(?:(\d+)\.)?(\d+)$/.exec(word)
  if (numbered) {
    const story = file.stories[Number(numbered[1] ?? '1') - 1]
    const claim = story && claimsInOrder(story, index)[Number(numbered[2]) - 1]
    if (claim) return [{ list: 'claims', record: claim }]
  }
  const found = (match: (record: { readonly id: string }) => boolean): Found[] =>
    LISTS.flatMap(list => file[list].filter(match).map(record => ({ list, record }) as Found))
  const exact = found(record => record.id === word)
  if (exact.length > 0) return exact
  const former = file.claims.filter(claim => claim.formerIds.includes(word))
  if (former.length > 0) return former.map(record => ({ list: 'claims', record }))
  const page = file.pages.find(candidate => index.labels.get(candidate.id) === word || candidate.locations.includes(word))
  if (page) return [{ list: 'pages', record: page }]
  return word.length >= 4 ? found(record => record.id.startsWith(word) || record.id.replace(/^[a-z-]+-/, '').startsWith(word)) : []
}

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
  const origins =
    record.origins.max === 0 ? 'no stated origin' : `${rangeWords(record.origins)} ${record.origins.max === 1 ? 'origin' : 'origins'}`
  return [
    `CLAIM ${record.id}${record.formerIds.length > 0 ? ` (before: ${record.formerIds.join(', ')})` : ''}`,
    safe(record.text),
    `${record.state} · ${plural(record.pages, 'page')} · ${plural(record.reports, 'report')} · ${origins}${record.listed ? '' : ' · not listed'}`,
    safe(record.summary),
    ...section(
      'COUNTED FROM',
      record.origins.list.flatMap(id => originLine(index, id)),
    ),
    ...section('WHY', reasons(index, record.why)),
    ...section(
      'SAID HERE',
      record.statements.flatMap(id => {
        const said = index.statements.get(id)
        return said ? [...statement(index, said).map(line => `  ${line}`), ''] : []
      }),
    ),
    ...section(
      'WITNESSES',
      record.witnesses.map(id => `  ${witness(index, id)}  ${id}`),
    ),
    ...section(
      'FINDINGS',
      (index.findings.get(record.id) ?? []).flatMap(each => finding(index, each).map(line => `  ${line}`)),
    ),
  ]
}

function originLine(index: CaseIndex, id: string): string[] {
  const found = index.origins.get(id)
  if (!found) return [`  ${id}`]
  const where = found.report === undefined ? '' : ` in ${reportName(index, found.report)}`
  return [`  ${safe(found.label)} · ${found.kind}${where}${found.interested ? ' · has an interest in the matter' : ''}  ${id}`]
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
    `${index.labels.get(record.page) ?? record.page}  ${chainLine(index, record)}`,
    `  ${quote(record.at)}`,
    `  ${facts.join(' · ')}`,
    ...record.chain.flatMap((link, step) => {
      const rest = [
        ...(link.report === undefined ? [] : [reportName(index, link.report)]),
        ...(link.inherited ? ['carried on from an earlier sentence'] : []),
      ]
      const said = index.file.attributions.find(each => each.id === link.attribution)
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
    [
      record.quoted,
      record.stance,
      ...(record.when ? [whenWords(record.when)] : []),
      ...(record.within ? [`within ${record.within}`] : []),
    ].join(' · '),
  ]
}

function finding(index: CaseIndex, record: Finding): string[] {
  return [
    `FINDING ${record.id}`,
    safe(record.message),
    `${record.severity} · ${record.kind} · ${record.aspect}`,
    ...record.sides.map(
      (side, at) => `  ${index.labels.get(side.page) ?? side.page}${record.nearer === at ? ' (nearer the origin)' : ''}  ${quote(side)}`,
    ),
    ...reasons(index, record.why),
  ]
}

function report(index: CaseIndex, record: Report): string[] {
  return [
    `REPORT ${record.id}`,
    `${reportName(index, record.id)} · ${record.page === undefined ? 'not in this case: worth asking for' : `is ${placeOf(index, record.page)}`}`,
    ...section(
      'CITED BY',
      record.citedBy.map(side => `  ${index.labels.get(side.page) ?? side.page}  ${quote(side)}`),
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
      record.forms.map(form => `  “${safe(form.text)}” on ${form.pages.map(id => index.labels.get(id) ?? id).join(', ')}`),
    ),
    ...section('WHY ONE', reasons(index, record.why)),
    ...section('IN THESE CHAINS', chainsWith(index, record.id)),
  ]
}

function chainsWith(index: CaseIndex, party: string): string[] {
  return index.file.statements
    .filter(said => said.chain.some(link => link.party === party))
    .map(said => `  ${index.labels.get(said.page) ?? said.page}  “${shorten(said.at.exact, 120)}”  ${said.id}`)
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
        return said ? [`  ${index.labels.get(said.page) ?? said.page}  ${quote(said.at)}`] : []
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
      record.pages.map(id => `  ${placeOf(index, id)}  ${id}`),
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
  return why.map(
    ({ rule, detail, at }) => `  ${rule}: ${safe(detail)}${at ? `  [${index.labels.get(at.page) ?? at.page}] ${quote(at)}` : ''}`,
  )
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

function placeOf(index: CaseIndex, id: string): string {
  return `${index.labels.get(id) ?? id} (${safe(index.pages.get(id)?.location ?? id)})`
}

const quote = (at: Span): string => `“${safe(at.exact)}”`
const words = (spans: readonly Span[]): string => spans.map(at => safe(at.exact)).join(' … ')
