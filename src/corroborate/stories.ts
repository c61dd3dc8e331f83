import type { Claim, Derivation, Origin, Report, ResolvedPage, Story, When } from '../model.ts'
import { compare, groupBy } from '../text/group.ts'
import { contentIdOf } from '../text/hash.ts'
import { oneOfEachTime } from '../text/one-time.ts'
import { countingKey } from './origins.ts'
import { fine, gap } from './sameness.ts'

/** Days within which pages can be of one story. */
const STORY = 14

/**
 * Pages by story: they share one where they share a claim, a report or a derivation within a fortnight. Every page is in exactly one.
 * A claim that changed over time joins no stories.
 */
export function storiesOf(
  pages: readonly ResolvedPage[],
  claims: readonly Claim[],
  pageOf: (statement: string) => string,
  reports: readonly Report[],
  derivations: readonly Derivation[],
  origins: ReadonlyMap<string, Origin>,
  keyOf: (origin: Origin) => string = countingKey,
): Story[] {
  const parent = new Map(pages.map(page => [page.reading.id, page.reading.id]))
  // Each page that is passed is led past the one above it: in the largest stories ways are too long to be gone again and again.
  const root = (id: string): string => {
    let at = id
    for (let above = parent.get(at); above !== undefined && above !== at; above = parent.get(at)) {
      const next = parent.get(above)!
      parent.set(at, next)
      at = next
    }
    return at
  }
  const timeOf = oneOfEachTime()
  const published = new Map(pages.map(page => [page.reading.id, page.published && timeOf(page.published)]))
  /** `shown`: the link holds without dates, as a shared report or text does; a like claim of undated pages may be of another year. */
  const join = (a: string, b: string, shown: boolean) => {
    const [one, other] = [published.get(a), published.get(b)]
    if (!parent.has(a) || !parent.has(b)) return
    if (one && other && gap(one, other) > STORY) return
    if (!shown && !(fine(one) && fine(other))) return
    const [low, high] = [root(a), root(b)].sort(compare) as [string, string]
    if (low !== high) parent.set(high, low)
  }
  for (const claim of claims) {
    if (claim.state === 'changed-over-time') continue
    const members = [...new Set(claim.statements.map(pageOf))]
    for (const other of members.slice(1)) join(members[0]!, other, false)
  }
  for (const report of reports) {
    const citing = [...new Set([...(report.page ? [report.page] : []), ...report.citedBy.map(span => span.page)])]
    for (const other of citing.slice(1)) join(citing[0]!, other, report.when !== undefined)
  }
  for (const derivation of derivations) join(derivation.from, derivation.to, true)
  const claimsIn = byRoot(
    claims.filter(claim => claim.listed),
    claim => claim.statements.map(id => root(pageOf(id))),
  )
  const reportsIn = byRoot(reports, report =>
    [...(report.page === undefined ? [] : [report.page]), ...report.citedBy.map(at => at.page)].map(root),
  )

  return [...groupBy(pages, page => root(page.reading.id)).values()]
    .map((members): Story => {
      const ids = members.map(page => page.reading.id).sort(compare)
      const own = claimsIn.get(root(ids[0]!)) ?? []
      const heard = new Map(own.flatMap(claim => claim.origins.list.map(id => [keyOf(origins.get(id)!), origins.get(id)!] as const)))
      // Named ones are told apart; each unnamed one, and each newsroom that names nobody, may be any other of them.
      const named = [...heard.values()].filter(origin => origin.kind === 'named').length
      const min = own.reduce((most, claim) => Math.max(most, claim.origins.min), named)
      const when = span(members.flatMap(page => (page.published ? [page.published] : [])))
      return {
        id: contentIdOf('story', ids),
        title: titleOf(members, own),
        ...(when && { when }),
        pages: ids,
        claims: own.map(claim => claim.id),
        reports: reportsIn.get(root(ids[0]!))?.length ?? 0,
        origins: { min, max: heard.size },
      }
    })
    .sort((a, b) => b.pages.length - a.pages.length || compare(b.when?.latest ?? '', a.when?.latest ?? '') || compare(a.id, b.id))
}

/** Each item under each of its roots once, in the given order. */
function byRoot<Item>(items: readonly Item[], rootsOf: (item: Item) => readonly string[]): ReadonlyMap<string, readonly Item[]> {
  const found = new Map<string, Item[]>()
  for (const item of items) {
    for (const root of new Set(rootsOf(item))) {
      const known = found.get(root)
      if (known) known.push(item)
      else found.set(root, [item])
    }
  }
  return found
}

/** The earliest page's title, or the words of the widest claim where no page has one. */
function titleOf(members: readonly ResolvedPage[], claims: readonly Claim[]): string {
  const titled = members
    .filter(page => page.reading.article.title)
    .sort((a, b) => compare(a.published?.earliest ?? '9', b.published?.earliest ?? '9') || compare(a.reading.id, b.reading.id))
  const first = titled[0]?.reading.article
  if (first?.title) return first.text.slice(first.title.start, first.title.end)
  return claims[0]?.text ?? members[0]?.reading.locations[0] ?? 'Untitled'
}

function span(list: readonly When[]): When | undefined {
  if (list.length === 0) return undefined
  return {
    earliest: list.map(when => when.earliest).sort(compare)[0]!,
    latest: list
      .map(when => when.latest)
      .sort(compare)
      .at(-1)!,
    how: 'the publication dates of its pages',
  }
}
