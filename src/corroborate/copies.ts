import type { Derivation } from '../model.ts'
import { groupBy } from '../text/group.ts'
import type { Cluster } from './clusters.ts'
import { byPlace, type Matter } from './matter.ts'
import { gap } from './sameness.ts'

/** Statements of which each stands for itself, and those that only say its words again on a copied page. */
export interface Unique {
  readonly matters: readonly Matter[]
  /** Statement id of the one that is compared → the others. */
  readonly again: ReadonlyMap<string, readonly Matter[]>
}

/** A page of which less comes from another is no copy of it. */
const COPY = 0.5

/**
 * What a copied page says in the same words through the same people is compared once: a copy must not make words commoner or claims
 * nearer to each other than they are (counting rule 1).
 */
export function uniqueOf(matters: readonly Matter[], derivations: readonly Derivation[]): Unique {
  const copies = derivations.filter(one => one.coverage >= COPY && one.passages.length > 0)
  const home = familiesOf(copies)
  const taken = new Set(copies.filter(one => one.directed).map(one => one.to))
  const isAlone = ({ statement }: Matter) => !home.has(statement.page)
  const groups = groupBy(
    matters.filter(matter => !isAlone(matter)),
    matter => {
      const { statement } = matter
      const family = home.get(statement.page)
      const words = statement.at.exact.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
      return [family, matter.headline, statement.negated, statement.chain.map(link => link.party).join('<'), words.join(' ')].join('|')
    },
  )
  const again = new Map<string, readonly Matter[]>()
  const kept: Matter[] = matters.filter(isAlone)
  for (const group of groups.values()) {
    let open = [...group].sort((a, b) => Number(taken.has(a.statement.page)) - Number(taken.has(b.statement.page)) || byPlace(a, b))
    // A page of another year that has the same standing sentence says it of another time (counting rule 12).
    while (open.length > 0) {
      const [first, ...rest] = open
      const others = rest.filter(other => !yearsApart(first!, other))
      kept.push(first!)
      if (others.length > 0) again.set(first!.statement.id, others)
      open = rest.filter(other => !others.includes(other))
    }
  }
  return { matters: kept, again }
}

/** Clusters of what was compared, with what only says it again. */
export function withCopies(clusters: readonly Cluster[], { again }: Unique): Cluster[] {
  return clusters.map(cluster => {
    const { members, why } = cluster
    const others = members.flatMap(member => (again.get(member.statement.id) ?? []).map(other => ({ member, other })))
    if (others.length === 0) return cluster
    const { statement } = others[0]!.other
    return {
      members: [...members, ...others.map(({ other }) => other)].sort(byPlace),
      why: [
        ...why,
        {
          rule: 'same-words-copied',
          detail: `“${statement.at.exact.slice(0, 80)}” stands in the same words on a copied page.`,
          at: statement.at,
        },
      ],
    }
  })
}

/** Days between two pages beyond which one is no copy of the other, whatever they share. */
const SEASON = 60

function yearsApart(a: Matter, b: Matter): boolean {
  return a.published !== undefined && b.published !== undefined && gap(a.published, b.published) > SEASON
}

/** Page → one name for all pages that text joins to it. */
function familiesOf(copies: readonly Derivation[]): ReadonlyMap<string, string> {
  const home = new Map<string, string>()
  const root = (page: string): string => {
    const above = home.get(page) ?? page
    return above === page ? page : root(above)
  }
  for (const { from, to } of copies) {
    const [a, b] = [root(from), root(to)].sort()
    home.set(b!, a!)
    home.set(a!, a!)
  }
  return new Map([...home.keys()].map(page => [page, root(page)]))
}
