import type { Derivation, Finding } from '../model.ts'
import { amended } from '../text/shelf.ts'
import type { Cluster } from './clusters.ts'

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

/**
 * Clusters in which every version of a page is that page: a newsroom that says a thing in two versions says it on one page. For counting only; what is
 * said where stays with the statements themselves.
 */
export function asOnePage(clusters: readonly Cluster[], first: FirstVersion): readonly Cluster[] {
  return clusters.map(cluster => {
    if (cluster.members.every(({ statement }) => first(statement.page) === statement.page)) return cluster
    const members = cluster.members.map(matter => ({
      ...matter,
      statement: amended(matter.statement, { page: first(matter.statement.page) }),
    }))
    return { ...cluster, members }
  })
}

/**
 * What differs between versions of one page was edited: a newsroom that raises "four hurt" to "six hurt" neither contradicts itself nor copies badly
 * (counting rule 12).
 */
export function edited(finding: Finding, first: FirstVersion): Finding {
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
}
