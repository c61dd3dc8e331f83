import type { CaseFile, Claim, Page } from '../../model.ts'
import { contentId } from '../../text/hash.ts'
import { type CaseIndex, indexCase, labelOf } from '../case-index.ts'
import { newsroomOf } from '../page-notes.ts'
import { safe, whenWords } from '../words.ts'
import type { News, Tiding, Told, Verdict } from './kinds.ts'
import { type Context, tidingsOf } from './tidings.ts'

export function toldOf(file: CaseFile): Told {
  return {
    pages: file.pages.map(page => page.id),
    claims: file.claims
      .filter(claim => claim.listed)
      .map(({ id, statements, origins }) => ({ id, statements, min: origins.min, max: origins.max })),
    findings: file.findings.map(finding => finding.id),
    unseen: file.reports.filter(report => report.page === undefined).map(report => report.id),
  }
}

/** What the pages do that were not there when news were last told, the earliest first: of two that bring one origin the first brings it. */
export function newsOf(told: Told, file: CaseFile): readonly News[] {
  const index = indexCase(file)
  const known = new Set(told.pages)
  const fresh = file.pages.filter(page => !known.has(page.id)).sort((a, b) => compare(timeOf(a), timeOf(b)) || compare(a.id, b.id))
  if (fresh.length === 0) return []
  const context: Context = {
    index,
    told,
    toldPages: new Set(told.pages),
    known,
    before: new Map(told.claims.flatMap(claim => claim.statements.map(id => [id, claim] as const))),
    claims: claimsByPage(index),
    findings: new Set(told.findings),
  }
  return fresh.map(page => {
    const tidings = tidingsOf(page, context)
    known.add(page.id)
    return {
      id: contentId('news', page.id, ...tidings.map(tiding => JSON.stringify(tiding))),
      verdict: verdictOf(tidings),
      page: pageFacts(page, index),
      tidings,
    }
  })
}

function verdictOf(tidings: readonly Tiding[]): Verdict {
  const has = (is: Tiding['is']): boolean => tidings.some(tiding => tiding.is === is)
  if (has('contradicts')) return 'contradicts'
  if (has('adds-origin')) return 'adds-origin'
  if (has('revises')) return 'revises'
  if (tidings.some(tiding => tiding.is === 'new-claim' && tiding.after.max > 0)) return 'new-claims'
  return has('only-relays') ? 'only-relays' : has('new-claim') ? 'new-claims' : 'no-claims'
}

function pageFacts(page: Page, index: CaseIndex): News['page'] {
  const newsroom = newsroomOf(page)
  const url = page.locations
    .map(location => /#(https?:\/\/.+)$/.exec(location)?.[1] ?? /^https?:\/\/.+/.exec(location)?.[0])
    .find(found => found !== undefined)
  return {
    id: page.id,
    name: labelOf(index, page.id),
    location: page.location,
    ...(url !== undefined && { url }),
    ...(page.title && { title: safe(page.title.exact) }),
    ...(newsroom !== '' && { newsroom }),
    ...(page.published && { published: whenWords(page.published) }),
  }
}

function claimsByPage(index: CaseIndex): ReadonlyMap<string, readonly Claim[]> {
  const found = new Map<string, Claim[]>()
  for (const claim of index.file.claims) {
    for (const page of new Set(claim.statements.flatMap(id => index.statements.get(id)?.page ?? []))) {
      const own = found.get(page)
      if (own) own.push(claim)
      else found.set(page, [claim])
    }
  }
  return found
}

function timeOf(page: Page): string {
  return page.published?.earliest ?? '9999'
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
