import type { Derivation, Origin, Report } from '../../model.ts'
import { type CaseIndex, nameOf } from '../case-index.ts'
import { safe, shorten } from '../words.ts'
import { placeOf, quote, reasons, reportName, section, standsAt } from './lines.ts'

export function origin(index: CaseIndex, record: Origin): string[] {
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

/** An origin in one line: who, how it tells, in which report. */
export function originLine(index: CaseIndex, id: string): string[] {
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

export function report(index: CaseIndex, record: Report): string[] {
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

export function derivation(index: CaseIndex, record: Derivation): string[] {
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
