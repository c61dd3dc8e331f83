import { numberOf, textOf, type Value } from '../../io/store/database.ts'
import type { Claim } from '../../model.ts'
import type { CaseIndex } from '../../present/case-index.ts'
import { standing } from '../../present/counts.ts'
import { headingOf } from '../../present/heading.ts'
import { safe, shorten } from '../../present/words.ts'
import { type Desk, indexed } from './desk.ts'
import type { ClaimRow, ClaimRows } from './shapes.ts'

/** Which claims of a story a list shows. Every field narrows it; a day is a publication day of a page that says it. */
export interface ClaimFilter {
  readonly state?: string | undefined
  readonly finding?: string | undefined
  readonly outlet?: string | undefined
  readonly person?: string | undefined
  readonly day?: string | undefined
  readonly words?: string | undefined
}

/** The claims of a story, the largest gap between pages and origins first. */
export function claimRows(desk: Desk, story: string, filter: ClaimFilter, offset: number, limit: number): ClaimRows {
  const { where, values } = condition(story, filter)
  const from = `FROM story_order o JOIN claims c ON c.id = o.claim WHERE ${where}`
  const total = numberOf(desk.store.database.first(`SELECT count(*) AS count ${from}`, values), 'count')
  const ids = desk.store.database
    .rows(`SELECT c.id ${from} ORDER BY o.place LIMIT ? OFFSET ?`, [...values, limit, offset])
    .map(row => textOf(row, 'id') ?? '')
  const index = indexed(desk, { claims: ids })
  return { total, offset, claims: ids.flatMap(id => index.claims.get(id) ?? []).map(claim => claimRow(desk, index, claim)) }
}

function condition(story: string, filter: ClaimFilter): { readonly where: string; readonly values: readonly Value[] } {
  const parts = ['o.story = ?']
  const values: Value[] = [story]
  const add = (sql: string, ...more: readonly Value[]): void => {
    parts.push(sql)
    values.push(...more)
  }
  if (filter.state) add('c.state = ?', filter.state)
  if (filter.finding) {
    add(
      'c.id IN (SELECT fc.claim FROM finding_claims fc JOIN findings f ON f.id = fc.finding WHERE f.aspect = ? OR f.severity = ?)',
      filter.finding,
      filter.finding,
    )
  }
  for (const party of [filter.outlet, filter.person]) {
    if (party) add('c.id IN (SELECT s.claim FROM statements s JOIN links l ON l.statement = s.id WHERE l.party = ?)', party)
  }
  if (filter.day) {
    add(
      'c.id IN (SELECT s.claim FROM statements s JOIN pages p ON p.id = s.page WHERE p.published_earliest <= ? AND p.published_latest >= ?)',
      filter.day,
      filter.day,
    )
  }
  for (const word of (filter.words ?? '').split(/\s+/).filter(Boolean)) {
    add("(c.text || ' ' || c.summary) LIKE ? ESCAPE '\\'", `%${word.replace(/[%_\\]/g, '\\$&')}%`)
  }
  return { where: parts.join(' AND '), values }
}

export function claimRow(desk: Desk, index: CaseIndex, claim: Claim): ClaimRow {
  const findings = index.findings.get(claim.id) ?? []
  return {
    id: claim.id,
    text: headline(index, claim),
    state: claim.state,
    standing: standing(claim, index),
    pages: claim.pages,
    reports: claim.reports,
    origins: { min: claim.origins.min, max: claim.origins.max },
    looks: claim.origins.list.flatMap(origin => desk.look(origin) ?? []),
    findings: {
      material: findings.filter(finding => finding.severity === 'material').length,
      minor: findings.filter(finding => finding.severity === 'minor').length,
    },
    summary: safe(claim.summary),
    warnings: (claim.warnings ?? []).map(why => safe(why.detail)),
    isJudged: claim.machine !== undefined,
  }
}

/** The words that a claim goes by on every screen. */
export function headline(index: CaseIndex, claim: Claim): string {
  return claim.statements.some(id => index.statements.has(id)) ? shorten(headingOf(index, claim).text, 300) : shorten(claim.text, 300)
}

/** Claims by the words that they go by. */
export function claimNames(desk: Desk, ids: readonly string[]): readonly { readonly id: string; readonly text: string }[] {
  const index = indexed(desk, { claims: ids })
  return ids.flatMap(id => {
    const claim = index.claims.get(id)
    return claim ? [{ id, text: headline(index, claim) }] : []
  })
}
