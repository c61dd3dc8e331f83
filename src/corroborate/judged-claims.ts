import type { ClaimJudgement, Why } from '../model.ts'
import type { Cluster } from './clusters.ts'
import { byAnalyst, standingAt } from './judged-places.ts'
import { byPlace, type Matter } from './matter.ts'

/** Clusters as a person left them, and which statements each judgement that applies speaks of. */
export interface Regrouped {
  readonly clusters: readonly Cluster[]
  readonly applied: ReadonlyMap<ClaimJudgement, { readonly statements: readonly string[]; readonly words: string }>
}

interface Group {
  members: Matter[]
  why: Why[]
}

/**
 * A person's merges and splits over what the machine joined, in the order in which they were made. A statement split out stands alone, whatever
 * the machine joins it to, until a later merge. What speaks of a statement that is not there does nothing.
 */
export function regrouped(clusters: readonly Cluster[], judgements: readonly ClaimJudgement[]): Regrouped {
  if (judgements.length === 0) return { clusters, applied: new Map() }
  const groups = new Set<Group>(clusters.map(({ members, why }) => ({ members: [...members], why: [...why] })))
  const home = new Map([...groups].flatMap(group => group.members.map(matter => [matter, group] as const)))
  const pages = new Map<string, Matter[]>()
  for (const matter of home.keys()) {
    const known = pages.get(matter.statement.page)
    if (known) known.push(matter)
    else pages.set(matter.statement.page, [matter])
  }
  const found = (place: string): readonly Matter[] =>
    standingAt(pages.get(place.slice(0, place.lastIndexOf(':'))) ?? [], matter => matter.statement.at, place)
  const applied = new Map<ClaimJudgement, { readonly statements: readonly string[]; readonly words: string }>()
  const move = (matters: readonly Matter[], to: Group): void => {
    for (const matter of matters) {
      home.set(matter, to)
      to.members.push(matter)
    }
  }

  for (const judgement of judgements) {
    const ones = found(judgement.a)
    const [one] = ones
    if (!one) continue
    const group = home.get(one)!
    if (judgement.kind === 'split') {
      const words = `${quoted(one)} is a claim of its own`
      const why: Why = { rule: 'judged-split', detail: byAnalyst(judgement, words), at: one.statement.at }
      const leaving = group.members.filter(matter => ones.includes(matter))
      applied.set(judgement, { statements: leaving.map(matter => matter.statement.id), words })
      group.why.push(why)
      if (leaving.length === group.members.length) continue
      group.members = group.members.filter(matter => !ones.includes(matter))
      const alone: Group = { members: [], why: [why] }
      move(leaving, alone)
      groups.add(alone)
      continue
    }
    const [other] = found(judgement.b)
    if (!other) continue
    const words = `${quoted(one)} and ${quoted(other)} say the same`
    applied.set(judgement, { statements: [one.statement.id, other.statement.id], words })
    const joined = home.get(other)!
    const why: Why = { rule: 'judged-merge', detail: byAnalyst(judgement, words), at: other.statement.at }
    group.why.push(why)
    if (joined === group) continue
    group.why.push(...joined.why)
    move(joined.members, group)
    groups.delete(joined)
  }
  return { clusters: [...groups].map(({ members, why }) => ({ members: [...members].sort(byPlace), why })), applied }
}

function quoted({ statement }: Matter): string {
  const { exact } = statement.at
  return `“${exact.length <= 80 ? exact : `${exact.slice(0, Math.max(40, exact.lastIndexOf(' ', 80)))} …`}”`
}
