import type { Claim, Range, Report } from '../model.ts'
import { type CaseIndex, nameOf } from './case-index.ts'
import { plural, rangeWords, safe, whenWords } from './words.ts'

/** "1 origin", "1–4 origins", "no stated origin". */
export function originWords(origins: Range): string {
  return origins.max === 0 ? 'no stated origin' : `${rangeWords(origins)} ${origins.max === 1 ? 'origin' : 'origins'}`
}

/** What a claim's numbers say, the weightiest first: "contested · 2 pages · 1 report · 1 origin". */
export function standing(claim: Claim, index: CaseIndex): readonly string[] {
  const pages = plural(claim.pages, 'page')
  const reports = claim.reports > 0 ? [plural(claim.reports, 'report')] : []
  const interested = claim.origins.list.some(id => index.origins.get(id)?.interested) ? ['interested'] : []
  const origins = originWords(claim.origins)
  switch (claim.state) {
    case 'unattributed':
      return ['unattributed', pages, 'no stated origin']
    case 'single-origin':
      return ['single origin', ...interested, pages, ...reports]
    case 'independent':
      return [origins.replace(/ origin/, ' independent origin'), ...interested, pages, ...reports]
    case 'multi-origin':
      return [`${origins}, independence not established`, ...interested, pages, ...reports]
    default:
      return [claim.state.replaceAll('-', ' '), ...interested, pages, ...reports, origins]
  }
}

/** "New Times, 1 Feb 2031"; undated where no day is known. */
export function reportWords(index: CaseIndex, id: string): string {
  const report = index.reports.get(id)
  return report ? reportTitle(index, report) : id
}

export function reportTitle(index: CaseIndex, report: Report): string {
  return `${safe(nameOf(index, report.outlet))}${report.when ? `, ${whenWords(report.when)}` : ''}`
}
