import type { Attribution, Claim, Finding, Statement } from '../../model.ts'
import { type CaseIndex, nameOf } from '../case-index.ts'
import { chainLine, linkName } from '../chain.ts'
import { originWords } from '../counts.ts'
import { headingOf } from '../heading.ts'
import { besideLines } from '../judged.ts'
import { plural, rangeWords, safe, whenWords } from '../words.ts'
import { placeOf, quote, reasons, reportName, section, standsAt, witness, words } from './lines.ts'
import { originLine } from './origins.ts'

export function claim(index: CaseIndex, record: Claim): string[] {
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

export function statement(index: CaseIndex, record: Statement): string[] {
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

export function attribution(index: CaseIndex, record: Attribution): string[] {
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

export function finding(index: CaseIndex, record: Finding): string[] {
  return [
    `FINDING ${record.id}`,
    safe(record.message),
    `${record.severity} · ${record.kind} · ${record.aspect}`,
    ...record.sides.map((side, at) => `  ${standsAt(index, side)}${record.nearer === at ? ' (nearer the origin)' : ''}  ${quote(side)}`),
    ...reasons(index, record.why),
  ]
}
