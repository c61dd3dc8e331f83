import type { Entity, Link, Origin, Report } from '../model.ts'
import { compare } from '../text/group.ts'
import { contentId } from '../text/hash.ts'

/** What tells whose words a chain ends in. */
export interface OriginFacts {
  readonly entities: ReadonlyMap<string, Entity>
  readonly reports: ReadonlyMap<string, Report>
  /** Page id → the report that the page is. */
  readonly ownReports: ReadonlyMap<string, string>
  /** Person → the organisation for which he speaks (counting rule 13). */
  readonly speaksFor: ReadonlyMap<string, string>
  /** Whether two named origins are shown to be of different bodies (rule 14). */
  readonly areApart?: (one: Origin, other: Origin) => boolean
  /** Attributions of which it is only likely whose words they are: such a one alone shows nobody independent. */
  readonly likely?: ReadonlySet<string>
}

/**
 * Whom the innermost newsroom of a chain heard itself (counting rules, "origin"): unnamed people before named ones, since a speaker whose
 * words came through them is only the content's speaker; the newsroom where it names nobody. Nothing for the page's own voice, or where
 * the chain is only the newsroom whose text the page copies.
 */
export function originOf(chain: readonly Link[], facts: OriginFacts): Origin | undefined {
  const isOutlet = (link: Link) => facts.entities.get(link.party)?.kind === 'outlet'
  const innermost = chain.findLastIndex(isOutlet)
  const heard = chain.slice(innermost + 1)
  const outlet = chain[innermost]
  const unnamed = heard.find(link => facts.entities.get(link.party)?.kind === 'anonymous')
  if (unnamed) {
    const entity = facts.entities.get(unnamed.party)
    const report = entity?.within ?? outlet?.report
    return {
      id: contentId('origin', 'anonymous', unnamed.party),
      kind: 'anonymous',
      label: entity?.name ?? unnamed.party,
      entity: unnamed.party,
      ...(report !== undefined && { report }),
      interested: false,
    }
  }
  const named = heard[0]
  if (named) {
    const entity = facts.speaksFor.get(named.party) ?? named.party
    return {
      id: contentId('origin', 'named', entity),
      kind: 'named',
      label: facts.entities.get(entity)?.name ?? entity,
      entity,
      interested: false,
    }
  }
  if (!outlet || outlet.why.rule === 'copied-newsroom') return undefined
  const label = facts.entities.get(outlet.party)?.name ?? outlet.party
  return {
    id: contentId('origin', 'newsroom', outlet.report ?? outlet.party),
    kind: 'newsroom',
    label,
    entity: outlet.party,
    ...(outlet.report !== undefined && { report: outlet.report }),
    interested: false,
  }
}

/** The key under which origins count as one: unnamed people of one report are one (rule 3), and so is the report that names nobody. */
export function countingKey(origin: Origin): string {
  return origin.kind === 'named' || origin.report === undefined ? origin.id : origin.report
}

/**
 * How many independent origins there are (rules 2–5, 14): at most as many as are distinct; at least one, or as many as are shown
 * independent of each other: named, of different organisations, each reaching a newsroom of its own. `witnessesOf`: the newsrooms that an origin is
 * shown to have reached; `areApart`: whether two are shown to be of different organisations.
 */
export function countOrigins(
  origins: readonly Origin[],
  witnessesOf: (origin: Origin) => readonly string[],
  keyOf: (origin: Origin) => string = countingKey,
  areApart: (one: Origin, other: Origin) => boolean = () => true,
): { readonly min: number; readonly max: number } {
  const keys = new Map<string, Origin>()
  for (const origin of [...origins].sort((a, b) => b.label.length - a.label.length || compare(a.id, b.id)))
    if (!keys.has(keyOf(origin)) && ![...keys.values()].some(other => maybeOne(other, origin))) keys.set(keyOf(origin), origin)
  const max = keys.size
  if (max === 0) return { min: 0, max: 0 }
  const reached = [...keys.values()]
    .filter(origin => origin.kind === 'named')
    .map(origin => ({ origin, through: witnessesOf(origin) }))
    .filter(({ through }) => through.length > 0)
    .sort((a, b) => a.through.length - b.through.length || compare(a.origin.id, b.origin.id))
  // Whoever may be of the same body as another shows nothing new: each of those counted is apart from all the others, whoever comes first.
  const shown = reached.map(first => {
    const chosen = [first]
    for (const one of reached) if (one !== first && chosen.every(other => areApart(one.origin, other.origin))) chosen.push(one)
    return matched(chosen.map(({ through }) => through))
  })
  return { min: Math.max(1, Math.min(Math.max(0, ...shown), max)), max }
}

/**
 * Whether two named origins of one claim are one by all that is shown: "Economist Ada Roe", "Ada Roe" and "Roe" said it. What is counted are origins
 * that are told apart.
 */
function maybeOne(long: Origin, short: Origin): boolean {
  if (long.kind !== 'named' || short.kind !== 'named') return false
  const [some, all] = [short, long].map(({ label }) => label.toLowerCase().split(/\s+/)) as [string[], string[]]
  return some.at(-1) === all.at(-1) && some.every(word => all.includes(word))
}

/** How many of the lists can have an item each to themselves (Kuhn's augmenting paths): whoever has several gives way to whoever has one. */
function matched(lists: readonly (readonly string[])[]): number {
  const holder = new Map<string, number>()
  const place = (nth: number, tried: Set<string>): boolean =>
    lists[nth]!.some(item => {
      if (tried.has(item)) return false
      tried.add(item)
      const other = holder.get(item)
      if (other !== undefined && !place(other, tried)) return false
      holder.set(item, nth)
      return true
    })
  return lists.filter((_, nth) => place(nth, new Set())).length
}
