import type { Derivation, Report, ResolvedPage, Why } from '../model.ts'
import { days } from '../text/calendar.ts'
import { compare, groupBy } from '../text/group.ts'
import { contentId } from '../text/hash.ts'
import { overlap, spanOf } from '../text/spans.ts'
import { retellingsOf } from './retellings.ts'
import { type Reuse, reuseOf } from './reuse.ts'
import { SCRAPER, tellsOf } from './tells.ts'

/** Share of a page's words that comes from another from which on it is a copy, and below which it is only a rewrite. */
const COPY = 0.75
const PART = 0.15

/** Which page took text from which, in which way. */
export function textDerivations(pages: readonly ResolvedPage[]): Derivation[] {
  const byId = new Map(pages.map(page => [page.reading.id, page]))
  const copies = reuseOf(pages)
  const retold = new Map(retellingsOf(pages).map(reuse => [`${reuse.a}|${reuse.b}`, reuse]))
  const found: Derivation[] = []
  for (const reuse of copies) {
    const key = `${reuse.a}|${reuse.b}`
    const told = retold.get(key)
    // Sentences told again in other words outweigh the few runs of words that a spinner leaves.
    if (
      told &&
      Math.max(told.coverageA, told.coverageB) > 1.3 * Math.max(reuse.coverageA, reuse.coverageB) &&
      Math.max(reuse.coverageA, reuse.coverageB) < COPY
    )
      continue
    retold.delete(key)
    found.push(...taken(reuse, byId, false))
  }
  for (const reuse of retold.values()) found.push(...taken(reuse, byId, true))
  return nearestParents(found)
}

/**
 * Copies of one text are all alike: a page took it from the page that it shares most with, and of equals from one that took it from nobody.
 * A second source stays only where it gave other passages.
 */
function nearestParents(found: readonly Derivation[]): Derivation[] {
  const taker = new Set(found.map(derivation => derivation.to))
  return [...groupBy(found, derivation => derivation.to).values()].flatMap(into => {
    const kept: Derivation[] = []
    const ranked = [...into].sort(
      (a, b) =>
        Math.round((b.coverage - a.coverage) * 10) ||
        Number(taker.has(a.from)) - Number(taker.has(b.from)) ||
        b.coverage - a.coverage ||
        compare(a.id, b.id),
    )
    for (const derivation of ranked) {
      const known = kept.flatMap(other => other.passages.map(passage => passage.to))
      const size = derivation.passages.reduce((sum, { to }) => sum + to.end - to.start, 0)
      const shared = derivation.passages.reduce((sum, { to }) => sum + Math.max(0, ...known.map(other => overlap(other, to))), 0)
      if (kept.length === 0 || shared < size / 2) kept.push(derivation)
    }
    return kept
  })
}

/** Which page cites which report. */
export function citingDerivations(reports: readonly Report[]): Derivation[] {
  return reports.flatMap(cited)
}

function cited(report: Report): Derivation[] {
  return [...new Set(report.citedBy.map(span => span.page))]
    .filter(page => page !== report.page)
    .map(page => {
      const at = report.citedBy.find(span => span.page === page)!
      return {
        id: contentId('derivation', 'cites', report.id, page),
        from: report.page ?? report.id,
        to: page,
        kind: 'cites' as const,
        coverage: 0,
        passages: [],
        directed: true,
        why: [{ rule: 'cited', detail: `“${at.exact}” names whom the page heard it from.`, at }],
      }
    })
}

function taken(reuse: Reuse, pages: ReadonlyMap<string, ResolvedPage>, retold: boolean): Derivation[] {
  const [one, other] = [pages.get(reuse.a)!, pages.get(reuse.b)!]
  const order = directionOf(one, other, reuse)
  const [from, to] = order.from === reuse.a ? [one, other] : [other, one]
  const forward = from === one
  const [coverage, back] = forward ? [reuse.coverageB, reuse.coverageA] : [reuse.coverageA, reuse.coverageB]
  if (Math.max(coverage, back) < (yearsApart(one, other) ? COPY : PART)) return []
  const passages = reuse.passages.map(passage => ({
    from: spanOf(from.reading.id, from.reading.article.text, forward ? passage.a : passage.b),
    to: spanOf(to.reading.id, to.reading.article.text, forward ? passage.b : passage.a),
  }))
  const kind = retold ? retellingKind(from, to) : coverage >= COPY ? (back >= COPY ? 'copies' : 'abridges') : 'rewrites'
  const first = passages[0]!
  const why: Why[] = [
    retold
      ? {
          rule: 'same-sentences-other-words',
          detail: `${passages.length} sentences tell the same in other words, such as “${first.from.exact.slice(0, 80)}” and “${first.to.exact.slice(0, 80)}”.`,
          at: first.to,
        }
      : {
          rule: 'same-words',
          detail: `${Math.round(coverage * 100)} % of the words stand in the other page too, in ${passages.length} ${passages.length === 1 ? 'passage' : 'passages'}.`,
          at: first.to,
        },
    ...order.why,
  ]
  return [
    {
      id: contentId('derivation', from.reading.id, to.reading.id),
      from: from.reading.id,
      to: to.reading.id,
      kind,
      coverage: Math.round(coverage * 1000) / 1000,
      passages,
      directed: order.why.length > 0,
      why,
    },
  ]
}

/** Pages of other times share a newsroom's set phrases: only the better part of a page shows that one took it from the other. */
function yearsApart(a: ResolvedPage, b: ResolvedPage): boolean {
  return (
    a.published !== undefined &&
    b.published !== undefined &&
    Math.min(Math.abs(days(a.published.latest, b.published.earliest)), Math.abs(days(b.published.latest, a.published.earliest))) > 60
  )
}

function retellingKind(from: ResolvedPage, to: ResolvedPage): Derivation['kind'] {
  if (
    from.reading.article.language !== undefined &&
    to.reading.article.language !== undefined &&
    from.reading.article.language !== to.reading.article.language
  )
    return 'translates'
  const tells = tellsOf(to)
  const count = (kinds: readonly string[]) => tells.filter(tell => kinds.includes(tell.kind)).length
  return count(['capital', 'fragment', 'miscased-name', 'person-for-group', 'glued', 'doubled-word']) >= 2 ? 'translates' : 'spins'
}

/** Which way text went: by dates, then by credits and a scraper's traces, then by who has more of it. Without a reason the way is not known. */
function directionOf(a: ResolvedPage, b: ResolvedPage, reuse: Reuse): { readonly from: string; readonly why: readonly Why[] } {
  const say = (from: ResolvedPage, rule: string, detail: string) => ({ from: from.reading.id, why: [{ rule, detail }] })
  const scraped = (page: ResolvedPage) => page.reading.article.traces.filter(trace => SCRAPER.has(trace.kind)).length
  if (scraped(a) > 0 !== scraped(b) > 0) return say(scraped(a) > 0 ? b : a, 'scraper-traces', 'The other page carries a scraper’s traces.')
  const credits = (page: ResolvedPage, other: ResolvedPage) =>
    page.reading.article.agencies.some(agency => agency.name === other.publisher?.name)
  if (credits(a, b) !== credits(b, a)) return say(credits(a, b) ? b : a, 'credited', 'The other page credits this newsroom.')
  const [one, other] = [a.published, b.published]
  if (one && other && one.latest < other.earliest) return say(a, 'earlier', `It is dated ${one.latest}, the other ${other.earliest}.`)
  if (one && other && other.latest < one.earliest) return say(b, 'earlier', `It is dated ${other.latest}, the other ${one.earliest}.`)
  const tells = [tellsOf(a).length, tellsOf(b).length] as const
  if (Math.abs(tells[0] - tells[1]) >= 3)
    return say(tells[0] > tells[1] ? b : a, 'machine-traces', 'The other page carries more traces of machine writing.')
  if (Math.abs(reuse.coverageA - reuse.coverageB) >= 0.25)
    return say(reuse.coverageA < reuse.coverageB ? a : b, 'fuller', 'It has more that the other has not.')
  return { from: reuse.a, why: [] }
}
