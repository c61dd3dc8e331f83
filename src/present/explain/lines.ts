import type { Span, Why } from '../../model.ts'
import { ownReport } from '../../text/ids.ts'
import { type CaseIndex, labelOf } from '../case-index.ts'
import { reportTitle } from '../counts.ts'
import { safe } from '../words.ts'

/** A headed part; nothing where it has no lines. */
export function section(title: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? ['', title, ...lines] : []
}

/** Rules with what they found, and the words they stand on. */
export function reasons(index: CaseIndex, why: readonly Why[]): string[] {
  return why.flatMap(({ rule, detail, at }) => {
    if (!at) return [`  ${rule}: ${safe(detail)}`]
    const isQuoted = safe(detail).includes(`“${safe(at.exact)}”`)
    return [`  ${rule}: ${safe(detail)}`, `      ${standsAt(index, at)}${isQuoted ? '' : `  ${quote(at)}`}`]
  })
}

/** The newsroom of a report and its day. */
export function reportName(index: CaseIndex, id: string): string {
  const found = index.reports.get(id)
  return found ? `${reportTitle(index, found)}${found.when ? '' : ', undated'}` : id
}

/** A report that carries the words: one that pages cite, or a page's own. */
export function witness(index: CaseIndex, id: string): string {
  const page = index.reports.has(id) ? undefined : index.file.pages.find(candidate => ownReport(candidate.id) === id)
  return page ? `${placeOf(index, page.id)} itself` : reportName(index, id)
}

/** Page and offsets, as the case file has them. */
export function standsAt(index: CaseIndex, at: Span): string {
  return `${labelOf(index, at.page)}:${at.start}–${at.end}`
}

/** A page by its label and where it lies. */
export function placeOf(index: CaseIndex, id: string): string {
  return `${labelOf(index, id)} (${safe(index.pages.get(id)?.location ?? id)})`
}

export const quote = (at: Span): string => `“${safe(at.exact)}”`
export const words = (spans: readonly Span[]): string => spans.map(at => safe(at.exact)).join(' … ')
