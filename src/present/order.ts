import type { Claim, Page, Report, Statement, Story } from '../model.ts'
import type { CaseIndex } from './case-index.ts'
import { headingOf } from './heading.ts'

/** The claims of a story in the order in which the report numbers them: the largest gap between pages and origins first, pieces of sentences last. */
export function claimsInOrder(story: Story, index: CaseIndex): readonly Claim[] {
  const keyed = story.claims
    .flatMap(id => index.claims.get(id) ?? [])
    .map(claim => {
      const findings = index.findings.get(claim.id) ?? []
      const { isWhole, statement } = headingOf(index, claim)
      return {
        claim,
        numbers: [
          claim.origins.max - claim.pages,
          -claim.pages,
          -findings.filter(finding => finding.severity === 'material').length,
          Number(!isWhole),
          -findings.filter(finding => finding.severity === 'minor').length,
        ],
        place: `${index.pages.get(statement.page)?.published?.earliest ?? '9999'} ${statement.page} ${String(statement.at.start).padStart(9, '0')}`,
      }
    })
  return keyed
    .sort((a, b) => compareNumbers(a.numbers, b.numbers) || compare(a.place, b.place) || compare(a.claim.id, b.claim.id))
    .map(({ claim }) => claim)
}

/** Pages in the order of their places: files in the order of their names. */
export function pagesInOrder(index: CaseIndex): readonly Page[] {
  return [...index.file.pages].sort((a, b) => compare(a.location, b.location) || compare(a.id, b.id))
}

/** The statements of a claim, the earliest page first; one for each page and chain: a page often says a thing three times, once with its source. */
export function witnessesInOrder(claim: Claim, index: CaseIndex): readonly Statement[] {
  const sorted = claim.statements
    .flatMap(id => index.statements.get(id) ?? [])
    .map(statement => ({
      statement,
      key: `${index.pages.get(statement.page)?.published?.earliest ?? '9999'} ${index.labels.get(statement.page)}`,
    }))
    .sort((a, b) => compare(a.key, b.key) || a.statement.at.start - b.statement.at.start)
  const seen = new Map<string, Statement>()
  for (const { statement } of sorted) {
    const key = `${statement.page}|${statement.chain.map(link => link.party).join('|')}`
    const before = seen.get(key)
    // Of several, the fullest words.
    if (!before || (statement.at.exact.length > before.at.exact.length && before.at.exact.length < 40)) seen.set(key, statement)
  }
  const kept = [...seen.values()]
  return kept.filter(statement => !kept.some(other => other !== statement && other.page === statement.page && isPartOf(statement, other)))
}

/** A chain that another one on the same page has in full, and more, tells nothing besides it. */
function isPartOf(one: Statement, other: Statement): boolean {
  const parties = new Set(other.chain.map(link => link.party))
  return one.chain.length < other.chain.length && one.chain.every(link => parties.has(link.party))
}

/** A report that pages cite and that the case does not have. */
export interface Unseen {
  readonly report: Report
  readonly pages: readonly string[]
  /** Listed claims whose chains go through it. */
  readonly claims: readonly Claim[]
}

/** What is worth asking for: what most claims hang on first. */
export function unseenReports(index: CaseIndex): readonly Unseen[] {
  const hanging = new Map<string, Set<Claim>>()
  for (const claim of index.file.claims) {
    if (!claim.listed) continue
    for (const id of claim.statements) {
      for (const link of index.statements.get(id)?.chain ?? []) {
        if (link.report !== undefined) hanging.set(link.report, (hanging.get(link.report) ?? new Set()).add(claim))
      }
    }
  }
  return index.file.reports
    .filter(report => report.page === undefined && report.citedBy.length > 0)
    .map(report => ({ report, pages: pagesCiting(index, report), claims: [...(hanging.get(report.id) ?? [])] }))
    .sort(
      (a, b) =>
        b.pages.length * b.claims.length - a.pages.length * a.claims.length ||
        b.pages.length - a.pages.length ||
        compare(a.report.id, b.report.id),
    )
}

function pagesCiting(index: CaseIndex, report: Report): readonly string[] {
  return [...new Set(report.citedBy.map(at => at.page))].sort((a, b) => compare(index.labels.get(a) ?? a, index.labels.get(b) ?? b))
}

function compareNumbers(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, which) => value !== b[which])
  return at < 0 ? 0 : a[at]! - b[at]!
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
