import type { Claim, Entity, Finding, Offsets, Origin, Report, ResolvedPage, Saying, Span, Why } from '../../model.ts'
import { compare } from '../../text/group.ts'
import { contentId } from '../../text/hash.ts'
import { overlap, spanOf } from '../../text/spans.ts'
import type { Matter } from '../matter.ts'
import { gap, likeness, oneVoice } from '../sameness.ts'
import type { ByStatement } from '../told.ts'

/** All that a finding may look at. */
export interface FindingContext {
  readonly pages: ReadonlyMap<string, ResolvedPage>
  readonly entities: ReadonlyMap<string, Entity>
  readonly reports: ReadonlyMap<string, Report>
  readonly origins: ReadonlyMap<string, Origin>
  readonly claims: readonly Claim[]
  /** Statement id → its matter. */
  readonly matters: ByStatement<Matter>
  /** Page id → the matters of its statements. */
  readonly mattersOn: ReadonlyMap<string, readonly Matter[]>
  /** Statement id → claim id. */
  readonly claimOf: Pick<ByStatement<string>, 'get'>
  readonly weight: (concept: string) => number
  /** Page id → the pages from which it took text. */
  readonly sources: ReadonlyMap<string, ReadonlySet<string>>
  /** Page id → the page whose text it mostly is: a copy, a spun or a translated one. */
  readonly parents: ReadonlyMap<string, string>
}

/** One kind of finding: looks, and says what it found. */
export type Finder = (context: FindingContext) => readonly Finding[]

/** A finding with its id, from its kind and the places of its sides. */
export function finding(
  parts: Omit<Finding, 'id' | 'claims' | 'why'> & { readonly claims?: readonly string[]; readonly rule: string; readonly detail?: string },
): Finding {
  const { rule, detail, claims, ...rest } = parts
  const places = parts.sides.map(side => `${side.page}:${side.start}-${side.end}`)
  const why: Why = { rule, detail: detail ?? parts.message, ...(parts.sides[0] && { at: parts.sides[0] }) }
  return { id: contentId('finding', parts.aspect, ...places), ...rest, claims: claims ?? [], why: [why] }
}

/** The members of a claim as matters. */
export function membersOf(claim: Claim, context: FindingContext): Matter[] {
  return claim.statements.map(id => context.matters.get(id)!)
}

/** The claims of statements, each once. */
export function claimsOfMatters(context: FindingContext, ...matters: readonly Matter[]): string[] {
  return [...new Set(matters.flatMap(matter => context.claimOf.get(matter.statement.id) ?? []))]
}

/** Whether two statements are of one time: one page, or pages within a fortnight. */
export function within(a: Matter, b: Matter): boolean {
  if (a.statement.page === b.statement.page) return true
  return a.published !== undefined && b.published !== undefined && gap(a.published, b.published) <= 14
}

/** The words by which a saying names its source, with its cue: what is shown as an attribution. */
export function frameSpan(context: FindingContext, page: string, saying: Saying): Span | undefined {
  const parts = [...saying.source, ...saying.cue]
  if (parts.length === 0) return undefined
  const start = Math.min(...parts.map(part => part.start))
  const end = Math.max(...parts.map(part => part.end))
  const within = end - start <= 200 ? { start, end } : parts[0]!
  return spanOf(page, context.pages.get(page)!.reading.article.text, within)
}

/** Names the page briefly, for messages: its newsroom or the last part of its location. */
export function pageName(context: FindingContext, page: string): string {
  const resolved = context.pages.get(page)
  return resolved?.publisher?.name ?? resolved?.reading.locations[0]?.split('/').at(-1) ?? page
}

export function quoted(span: Span): string {
  return `“${span.exact.length <= 120 ? span.exact : `${span.exact.slice(0, span.exact.lastIndexOf(' ', 120))} …`}”`
}

/** Whose words a statement carries better: the longer chain, then a direct quote, then the more exact words. */
export function witnessRank({ statement, links }: Matter): number {
  return links * 2 + (/[“"]/.test(statement.at.exact) ? 1 : 0)
}

/** The order in which a claim's tellings are good to quote: the page from which `to` took its text, then whose chain shows most, then the earliest. */
export function byWorth(to: Matter | undefined, context: FindingContext): (a: Matter, b: Matter) => number {
  const known = new Map<Matter, number>()
  const worth = (matter: Matter): number => {
    const found = known.get(matter) ?? worthOf(matter, to, context)
    known.set(matter, found)
    return found
  }
  return (a, b) =>
    worth(b) - worth(a) || compare(a.published?.earliest ?? '9', b.published?.earliest ?? '9') || compare(a.statement.id, b.statement.id)
}

/** The likest to a statement first, of equals the better to quote. */
export function byLikeness(to: Matter, context: FindingContext): (a: Matter, b: Matter) => number {
  const worth = byWorth(to, context)
  const known = new Map<Matter, number>()
  const like = (matter: Matter): number => {
    const found = known.get(matter) ?? likeness(matter, to, context.weight)
    known.set(matter, found)
    return found
  }
  return (a, b) => like(b) - like(a) || worth(a, b)
}

/** What stands first in an order: of a long list all that is asked of it. */
export function first<Item>(items: readonly Item[], order: (a: Item, b: Item) => number): Item | undefined {
  let [best] = items
  for (const item of items) if (best !== undefined && order(item, best) < 0) best = item
  return best
}

function worthOf(matter: Matter, to: Matter | undefined, { sources }: FindingContext): number {
  const { statement, isBody } = matter
  return (
    (to && sources.get(to.statement.page)?.has(statement.page) ? 100 : 0) +
    (sources.get(statement.page)?.size ? -20 : 0) +
    (isBody ? 10 : 0) +
    (statement.origin === undefined ? 0 : 5) +
    witnessRank(matter)
  )
}

/** Which side is nearer the origin, where one chain shows more than the other. */
export function nearness(rich: Matter, poor: Matter): { readonly nearer?: number } {
  return witnessRank(rich) > witnessRank(poor) ? { nearer: 0 } : {}
}

/** Whether the page of `other` took text from that of `one`. */
export function takenFrom(one: Matter, other: Matter, context: FindingContext): boolean {
  return context.sources.get(other.statement.page)?.has(one.statement.page) ?? false
}

/**
 * Whether what differs between two tellings was changed on the way: one page took text from the other, both from a third, or both rest on one report.
 * Of two newsrooms that heard the same things each by itself, neither lost what the other has.
 */
export function onOneWay(a: Matter, b: Matter, context: FindingContext): boolean {
  if (takenFrom(a, b, context) || takenFrom(b, a, context)) return true
  const [one, other] = [a, b].map(({ statement }) => context.sources.get(statement.page))
  if (one && other && [...one].some(page => other.has(page))) return true
  const here = reportsOn(a.statement.page, context)
  return (
    here.size > 0 && (context.mattersOn.get(b.statement.page) ?? []).some(({ reports }) => [...reports].some(report => here.has(report)))
  )
}

/** The reports on which the statements of a page rest. */
export function reportsOn(page: string, context: FindingContext): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { reports } of context.mattersOn.get(page) ?? []) if (reports.size > 0) for (const report of reports) found.add(report)
  return found
}

/** The sentence of a statement; the statement itself where it stands in none. */
export function sentenceAt({ statement }: Matter, context: FindingContext): Offsets {
  const { sentences } = context.pages.get(statement.page)!.reading.annotation
  return sentences.find(one => overlap(one, statement.at) > 0) ?? statement.at
}

/** Whether one person or group is heard in both, also where one page writes a title before the name ("Engineer Ada Roe"). */
export function sameVoice(a: Matter, b: Matter, context: FindingContext): boolean {
  if (oneVoice(a, b)) return true
  const name = ({ statement }: Matter) => context.entities.get(statement.chain.at(-1)?.party ?? '')?.name
  const [one, other] = [name(a), name(b)]
  if (one === undefined || other === undefined) return false
  return / /.test(one) && / /.test(other) && (one.endsWith(` ${other}`) || other.endsWith(` ${one}`))
}
