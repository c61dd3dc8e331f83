import type { Why } from '../model.ts'
import { byPlace, type Matter } from './matter.ts'
import { type Aligned, apart, likeness, needed, same } from './sameness.ts'

/** Statements that say the same thing, with why each pair was joined. */
export interface Cluster {
  readonly members: readonly Matter[]
  readonly why: readonly Why[]
}

/** A concept held by more statements than this finds no candidates: it is the subject of the case, or of the pages of one matter, not a statement's. */
const COMMON = 60

/** Ties that hold whatever the other words are. */
const WHOLE: ReadonlySet<string> = new Set(['same-actor-same-event', 'same-opposition'])

/** Share of the needed likeness that the members of two clusters must have on average. */
const LINKAGE = 0.6

/**
 * Joins statements to clusters: candidates by an inverted index over concepts, the likest pairs first, and a pair joins only where no
 * member of one side is ruled out against a member of the other. Statements at one place (parallel sources) stand together. `fellows`: the pages that can
 * be of one matter with a page; a word that is common in a large case tells statements of such pages apart all the same.
 */
export function clustersOf(
  matters: readonly Matter[],
  weight: (concept: string) => number,
  aligned: Aligned,
  fellows: (page: string) => readonly string[] = () => [],
): Cluster[] {
  const ordered = [...matters].sort(byPlace)
  const index = new Map<string, number[]>()
  ordered.forEach((matter, at) => {
    for (const concept of keysOf(matter)) {
      const holders = index.get(concept)
      if (!holders) index.set(concept, [at])
      else if (holders.length <= COMMON) holders.push(at)
    }
  })
  const beside = neighbours(ordered, index, fellows)
  // Pairs that may be joined, a column each: they are many, and why two are joined is told of few of them.
  const [firsts, seconds, scores]: [number[], number[], number[]] = [[], [], []]
  const wholes = new Set<number>()
  // One statement after the other: the pairs of all at once would be more than a table can hold.
  ordered.forEach((matter, a) => {
    const counts = new Map<number, number>()
    for (const concept of keysOf(matter)) {
      const holders = index.get(concept)!
      if (holders.length > COMMON) continue
      for (const b of holders) if (b > a) counts.set(b, (counts.get(b) ?? 0) + (concept.startsWith(AGAINST) ? 2 : 1))
    }
    for (const b of beside(a)) counts.set(b, (counts.get(b) ?? 0) + 1)
    for (const [b, shared] of counts) {
      const joined = shared < 2 ? undefined : same(matter, ordered[b]!, weight, aligned)
      if (!joined) continue
      if (WHOLE.has(joined.why.rule)) wholes.add(scores.length)
      firsts.push(a)
      seconds.push(b)
      scores.push(joined.score)
    }
  })
  const order = Uint32Array.from(scores.keys()).sort(
    (x, y) => scores[y]! - scores[x]! || firsts[x]! - firsts[y]! || seconds[x]! - seconds[y]!,
  )

  const closeness = (one: Matter, other: Matter): number => likeness(one, other, weight) / needed(one, other, aligned)

  /** Average linkage: a claim must not grow by a chain of statements of which the ends have nothing in common. */
  const close = (left: readonly number[], right: readonly number[]) => {
    let sum = 0
    for (const one of left) for (const other of right) sum += closeness(ordered[one]!, ordered[other]!)
    return sum / (left.length * right.length) >= LINKAGE
  }

  const home = Int32Array.from(ordered.keys())
  // Of those that are joined to others alone: most statements stand by themselves.
  const groups = new Map<number, { readonly members: number[]; readonly why: Why[] }>()
  const groupOf = (at: number) => groups.get(home[at]!) ?? { members: [at], why: [] }
  const merge = (a: number, b: number, why: Why | undefined) => {
    const [one, other] = [home[a]!, home[b]!]
    if (one === other) return
    const [left, right] = [groupOf(a), groupOf(b)]
    // One by one: handed over as arguments, the members of the largest groups are too many.
    for (const member of right.members) {
      home[member] = one
      left.members.push(member)
    }
    for (const reason of right.why) left.why.push(reason)
    if (why) left.why.push(why)
    groups.set(one, left)
    groups.delete(other)
  }
  for (let at = 1; at < ordered.length; at++) {
    const [before, here] = [ordered[at - 1]!.statement, ordered[at]!.statement]
    if (before.page === here.page && before.at.start === here.at.start && before.at.end === here.at.end)
      merge(at - 1, at, { rule: 'parallel-sources', detail: `Two sources stand behind “${here.at.exact.slice(0, 80)}”.`, at: here.at })
  }
  for (const nth of order) {
    const [a, b] = [firsts[nth]!, seconds[nth]!]
    if (home[a] === home[b]) continue
    const [left, right] = [groupOf(a), groupOf(b)]
    if (left.members.some(one => right.members.some(other => apart(ordered[one]!, ordered[other]!)))) continue
    if (!wholes.has(nth) && !close(left.members, right.members)) continue
    merge(a, b, same(ordered[a]!, ordered[b]!, weight, aligned)?.why)
  }
  return ordered.flatMap((matter, at) => {
    if (home[at] !== at) return []
    const group = groups.get(at)
    return group
      ? [{ members: group.members.map(member => ordered[member]!).sort(byPlace), why: group.why }]
      : [{ members: [matter], why: [] }]
  })
}

/** Marks what somebody is against among the keys of a statement. */
const AGAINST = '!'

/** By what statements find each other: their concepts, and who is against what. */
function keysOf({ concepts, opposition }: Matter): readonly string[] {
  return [...concepts, ...[...(opposition?.holders ?? [])].map(holder => `${AGAINST}${holder} ${opposition!.object}`)]
}

/**
 * For a statement the later ones on pages of its matter that share a concept with it which is common in the case but not among those pages, each as often
 * as they share one.
 */
function neighbours(
  ordered: readonly Matter[],
  index: ReadonlyMap<string, readonly number[]>,
  fellows: (page: string) => readonly string[],
): (place: number) => readonly number[] {
  // Statements stand in the order of their pages: it is enough to know where those of each begin.
  const begins = new Map<string, number>()
  ordered.forEach(({ statement }, place) => {
    if (!begins.has(statement.page)) begins.set(statement.page, place)
  })
  const placesOn = (page: string): readonly number[] => {
    const found: number[] = []
    for (let place = begins.get(page) ?? ordered.length; ordered[place]?.statement.page === page; place++) found.push(place)
    return found
  }
  const isCommon = (concept: string) => (index.get(concept)?.length ?? 0) > COMMON
  /** Of one page at a time, common concept → the places that hold it on the pages of its matter. */
  let page: string | undefined
  let holders = new Map<string, number[]>()
  const look = (id: string): void => {
    page = id
    holders = new Map(placesOn(id).flatMap(place => [...ordered[place]!.concepts].filter(isCommon).map(concept => [concept, []] as const)))
    for (const other of [id, ...fellows(id)])
      for (const place of placesOn(other)) for (const concept of ordered[place]!.concepts) holders.get(concept)?.push(place)
  }
  return place => {
    const { statement, concepts } = ordered[place]!
    if (statement.page !== page) look(statement.page)
    return [...concepts].flatMap(concept => {
      const held = holders.get(concept) ?? []
      return held.length > COMMON ? [] : held.filter(other => other > place)
    })
  }
}
