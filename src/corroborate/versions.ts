import type { Claim, Derivation, Finding, Statement } from '../model.ts'

/** Page → the first version of it: itself where it was never edited. */
export type FirstVersion = (page: string) => string

export function firstVersions(derivations: readonly Derivation[]): FirstVersion {
  const before = new Map(derivations.filter(one => one.revision).map(one => [one.to, one.from]))
  const first = (page: string, hops = 0): string => {
    const earlier = before.get(page)
    return earlier === undefined || hops > before.size ? page : first(earlier, hops + 1)
  }
  return page => first(page)
}

/** Claims whose pages are counted once however often they were edited: a newsroom that says a thing in two versions of its page says it once. */
export function countedOnce(claims: readonly Claim[], statements: readonly Statement[], first: FirstVersion): Claim[] {
  const pageOf = new Map(statements.map(statement => [statement.id, first(statement.page)]))
  return claims.map(claim => {
    const pages = new Set(claim.statements.map(id => pageOf.get(id))).size
    return pages === claim.pages ? claim : { ...claim, pages, listed: claim.listed && (claim.origins.max > 0 || pages > 1) }
  })
}

/**
 * What differs between versions of one page was edited: a newsroom that raises "four hurt" to "six hurt" neither contradicts itself nor copies badly
 * (counting rule 12).
 */
export function edited(findings: readonly Finding[], first: FirstVersion): readonly Finding[] {
  return findings.map(finding => {
    const pages = new Set(finding.sides.map(side => side.page))
    const versions = new Set([...pages].map(first))
    if (pages.size < 2 || versions.size > 1 || finding.kind === 'shared-newsroom') return finding
    const { nearer: _, ...rest } = finding
    return {
      ...rest,
      kind: 'changed-over-time',
      severity: 'minor',
      message: `Edited: ${finding.message}`,
      why: [...finding.why, { rule: 'later-version', detail: 'Both sides are versions of one page, captured one after the other.' }],
    }
  })
}
