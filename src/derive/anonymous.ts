import { CROWD, CROWD_NOUNS } from '../language/en/reporting/nouns.ts'
import type { Entity, ResolvedPage } from '../model.ts'
import { compare, groupBy } from '../text/group.ts'
import { contentId } from '../text/hash.ts'
import { spanOf } from '../text/spans.ts'
import { compatible, type Group } from './groups.ts'

/** "Drawing cries of “Freedom!”": a crowd is heard, whatever the word for its noise. */
const CRIES: ReadonlySet<string> = new Set(CROWD_NOUNS)

/** The unnamed people of all reports as entities, and which entity each saying's group is. */
export interface AnonymousSources {
  readonly entities: readonly Entity[]
  /** Page id → saying index → entity id. */
  readonly of: ReadonlyMap<string, ReadonlyMap<number, string>>
  /** Report id → the one group on which the report rests, where there is just one. */
  readonly main: ReadonlyMap<string, string>
}

/**
 * Unnamed people are entities within their report (counting rule 3): the same words in another report are other people. Inside a report
 * counted groups come first; "the sources", "one official" and "various sources" join the group that they can be.
 */
export function anonymousSources(
  groups: readonly (Group & { readonly report: string })[],
  pages: ReadonlyMap<string, ResolvedPage>,
): AnonymousSources {
  const entities: Entity[] = []
  const of = new Map<string, Map<number, string>>()
  const main = new Map<string, string>()
  for (const [report, members] of groupBy(groups, group => group.report)) {
    const clusters: Group[][] = []
    const telling = (group: Group) =>
      (group.people.max !== undefined && group.people.min > 1 ? 2 : 0) +
      (group.anaphor || group.vague ? -2 : 0) +
      Math.min(group.modifiers.length, 3) / 4
    const ordered = [...members].sort((a, b) => telling(b) - telling(a) || compare(a.page, b.page) || a.at.start - b.at.start)
    for (const group of ordered) {
      const home = homeOf(group, clusters)
      if (home) home.push(group)
      else clusters.push([group])
    }
    const witnesses = clusters.filter(cluster => !cluster[0]!.commentator)
    for (const cluster of clusters) {
      const first = cluster[0]!
      const id = contentId('entity', 'anonymous', report, String(first.people.min), first.head, ...[...first.modifiers].sort())
      const spans = cluster
        .map(group => spanOf(group.page, pages.get(group.page)!.reading.article.text, group.at))
        .sort((a, b) => compare(a.page, b.page) || a.start - b.start)
      const forms = [...groupBy(spans, span => span.exact)].map(([text, list]) => ({
        text,
        pages: [...new Set(list.map(span => span.page))].sort(),
      }))
      entities.push({
        id,
        kind: 'anonymous',
        name: CRIES.has(first.head) ? CROWD : first.words,
        forms,
        mentions: spans,
        people: first.people,
        within: report,
        why: cluster.map((group, index) => ({
          rule: index > 0 ? 'same-people-in-report' : cluster.every(one => one.unknown) ? 'source-not-known' : 'unnamed-people',
          detail:
            index === 0
              ? `“${group.words}” are not named; they are kept within the report that quotes them.`
              : `“${group.words}” can be “${first.words}” of the same report.`,
          at: spanOf(group.page, pages.get(group.page)!.reading.article.text, group.at),
        })),
      })
      for (const group of cluster) of.set(group.page, (of.get(group.page) ?? new Map()).set(group.saying, id))
      if (first === witnesses[0]?.[0] && (witnesses.length === 1 || telling(first) >= 2)) main.set(report, id)
    }
  }
  return { entities, of, main }
}

/** "One official" after two: one of those before. "One clerk who saw the minutes" is told of for herself. */
const ONE_OF = /^one(?:\s+of\b.*|(?:\s+\S+){1,2})?$/i

/** The group that these people can be: by count and class; words that point back take the nearest before them, or the only one. */
function homeOf(group: Group, clusters: readonly Group[][]): Group[] | undefined {
  const exact = clusters.find(cluster => cluster.some(other => alike(group, other)))
  if (exact) return exact
  const others = clusters.filter(cluster => !cluster[0]!.commentator)
  if (group.vague && !group.commentator && group.people.min > 1) {
    const many = others.filter(cluster => cluster[0]!.people.min > 1)
    return many.length === 1 ? many[0] : undefined
  }
  if (group.anaphor || ONE_OF.test(group.words)) {
    const before = others.filter(cluster =>
      cluster.some(other => other.page === group.page && other.at.start < group.at.start && oneOf(group, other, cluster[0]!)),
    )
    return (
      before.sort((a, b) => nearest(group, b) - nearest(group, a))[0] ??
      others.find(cluster => cluster.some(other => oneOf(group, other, cluster[0]!)))
    )
  }
  return undefined
}

function alike(a: Group, b: Group): boolean {
  if (a.commentator !== b.commentator || a.anaphor || a.vague) return false
  if (!compatible(a, b) || a.head !== b.head) return false
  const same = a.modifiers.length === b.modifiers.length && a.modifiers.every(modifier => b.modifiers.includes(modifier))
  const counted = a.people.max !== undefined && b.people.max !== undefined && a.people.min === b.people.min
  return counted ? a.people.min > 1 || same : same
}

/** "One Varnish politician" of "two senior Varnish politicians", "the officials" of "several officials". */
function oneOf(part: Group, whole: Group, lead: Group): boolean {
  if (part.head !== whole.head && part.head !== lead.head && !part.vague) return false
  return (
    part.modifiers.every(modifier => whole.modifiers.includes(modifier)) &&
    (part.people.min <= whole.people.min || part.people.max === undefined)
  )
}

function nearest(group: Group, cluster: readonly Group[]): number {
  return Math.max(-1, ...cluster.filter(other => other.page === group.page && other.at.start < group.at.start).map(other => other.at.start))
}
