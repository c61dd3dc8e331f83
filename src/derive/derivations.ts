import type { Derivation, Offsets, Report, ResolvedPage, Why } from '../model.ts'
import { days } from '../text/calendar.ts'
import { compare, groupBy } from '../text/group.ts'
import { contentId } from '../text/hash.ts'
import { overlap, spanOf } from '../text/spans.ts'
import { hasOwnSources } from './own-sources.ts'
import { type Reuse, retellingsOf } from './retellings.ts'
import type { Candidates } from './reuse/candidates.ts'
import type { Comparison } from './reuse/compare.ts'
import { type Compared, comparedTexts, kinOf, type ReusePair, reuseAmong } from './reuse/engine.ts'
import { EDITED, isLoose, kindOfReuse, natureOf } from './reuse/kind.ts'
import type { Prepared } from './reuse/prepare.ts'
import { directionReasons } from './reuse/reasons.ts'
import { unseenFamilies } from './reuse/siblings.ts'
import { SCRAPER, tellsOf } from './tells.ts'
import { sourceOf, type Texts } from './texts.ts'
import type { Siblings } from './unseen.ts'

/** Share of a page that comes from another below which the two only happen to quote the same. */
const PART = 0.15
/** From this share on a page is a copy, whatever else was told again in other words. */
const COPY = 0.75
/** Share of each of two pages that they have in common where both may have taken it from a third. */
const TAKEN = 0.4
/** Log odds from which on the way that text went is known. */
const KNOWN = 1
/** What a scraper's traces, a credit and a translator's traces tell of the way, in log odds. */
const SCRAPED = 6
const CREDITED = 6
const MACHINE = 3

/** Text that two pages share, from whichever comparison, told from the page that gave to the one that took. */
interface Taking {
  readonly from: ResolvedPage
  readonly to: ResolvedPage
  readonly kind: Derivation['kind']
  readonly coverage: number
  readonly passages: readonly { readonly from: Offsets; readonly to: Offsets }[]
  readonly directed: boolean
  /** Share of the words that stand in both in one run; absent where sentences were only found to tell the same. */
  readonly inCommon?: number
  readonly why: readonly Why[]
}

/** Which page took text from which, and which took it from one that is not here. */
export interface TextLineage {
  readonly derivations: readonly Derivation[]
  readonly siblings: readonly Siblings[]
}

/** Which page took text from which, in which way: from its nearest parent only. */
export function textLineage({ pages, compared, copies }: Texts, candidates?: Candidates): TextLineage {
  const ofCopies = copies.flatMap(pair => takingsAmong(pair, comparedTexts(pair.map(sourceOf))).takings)
  const { takings, siblings } = takingsAmong(pages, compared, candidates)
  return { derivations: nearestParents([...takings, ...ofCopies].filter(isShown).map(derivationOf)), siblings }
}

function takingsAmong(
  pages: readonly ResolvedPage[],
  compared: Compared,
  candidates?: Candidates,
): { readonly takings: readonly Taking[]; readonly siblings: readonly Siblings[] } {
  const byId = new Map(pages.map(page => [page.reading.id, page]))
  const { pages: prepared, pairs } = reuseAmong(compared, oddsAmong(pages), candidates)
  const families = unseenFamilies(
    pairs
      .filter(({ comparison }) => Math.min(comparison.coverageA, comparison.coverageB) >= TAKEN && !isLoose(comparison))
      .map(({ a, b, comparison }) => kinOf(a, b, comparison, prepared[a]!, prepared[b]!, 0)),
    (a, b) => prepared[a]!.site === undefined || prepared[a]!.site !== prepared[b]!.site,
  )
  const familyOf = new Map(families.flatMap((family, nth) => family.map(page => [page, nth] as const)))
  const retold = new Map(retellingsOf(pages).map(reuse => [pairKey(reuse.a, reuse.b), reuse]))
  const found: Taking[] = []
  for (const pair of pairs) {
    const [one, other] = [pages[pair.a]!, pages[pair.b]!]
    const key = pairKey(one.reading.id, other.reading.id)
    const told = retold.get(key)
    const most = Math.max(pair.comparison.coverageA, pair.comparison.coverageB)
    // Sentences told again in other words outweigh the few that a spinner leaves.
    if (told && Math.max(told.coverageA, told.coverageB) > 1.3 * most && most < COPY) continue
    retold.delete(key)
    // Two newsrooms that report one event have sentences alike; only words in common or a whole text alike show that one took from the other.
    if (most < PART || pair.relation.kind !== 'parent' || isLoose(pair.comparison)) continue
    if (familyOf.has(pair.a) && familyOf.get(pair.a) === familyOf.get(pair.b)) continue
    found.push(copied(pair, prepared, one, other))
  }
  for (const reuse of retold.values()) {
    const [one, other] = [byId.get(reuse.a)!, byId.get(reuse.b)!]
    if (Math.max(reuse.coverageA, reuse.coverageB) >= (yearsApart(one, other) ? COPY : PART)) found.push(toldAgain(reuse, one, other))
  }
  const pairsOf = groupBy(
    pairs.flatMap(pair => [pair.a, pair.b].flatMap(page => (familyOf.has(page) ? [{ page, pair }] : []))),
    ({ page }) => page,
  )
  const ofPage = (page: number): readonly ReusePair[] => (pairsOf.get(page) ?? []).map(({ pair }) => pair)
  return { takings: found, siblings: families.map(family => siblingsOf(family, pages, prepared, ofPage)) }
}

/** One key for two pages, whichever is named first. */
function pairKey(one: string, other: string): string {
  return one < other ? `${one}|${other}` : `${other}|${one}`
}

/** Pages of a family whose text is a third's, with what the others have of each. */
function siblingsOf(
  family: readonly number[],
  pages: readonly ResolvedPage[],
  prepared: readonly Prepared[],
  pairsOf: (page: number) => readonly ReusePair[],
): Siblings {
  const kin = new Set(family)
  const shared = family.map(page => {
    const { id, article } = pages[page]!.reading
    const own = pairsOf(page).flatMap(({ a, b, comparison }) =>
      kin.has(a === page ? b : a)
        ? [
            {
              coverage: a === page ? comparison.coverageA : comparison.coverageB,
              places: placesOf(comparison, a === page, prepared[page]!),
            },
          ]
        : [],
    )
    const [longest] = own.flatMap(({ places }) => places).sort((x, y) => y.end - y.start - (x.end - x.start))
    return [id, { coverage: Math.max(...own.map(({ coverage }) => coverage)), at: spanOf(id, article.text, longest!) }] as const
  })
  return { pages: family.map(page => pages[page]!), shared: new Map(shared) }
}

/** Where the stretches of a comparison stand in one of its pages. */
function placesOf({ stretches }: Comparison, first: boolean, { text }: Prepared): Offsets[] {
  return stretches.map(({ fromA, toA, fromB, toB }) => ({
    start: text.sentenceStarts[first ? fromA : fromB]!,
    end: text.sentenceEnds[first ? toA : toB]!,
  }))
}

/**
 * Text in other words shows that one page took it from the other only where nothing speaks against it: the page that took it is no older than the other,
 * and has no sources of its own. Newsrooms that hear the same people on one day write much the same sentences.
 */
function isShown({ from, to, kind, directed, inCommon = 0 }: Taking): boolean {
  if (kind === 'copies' || kind === 'abridges' || inCommon >= EDITED) return true
  if (directed && isEarlier(to, from)) return false
  // A scraper hears nobody, whatever its machine made of the names.
  if (scraped(to) && !scraped(from)) return true
  return !hasOwnSources(to, from) || (!directed && !hasOwnSources(from, to))
}

/** Whether one page is of an earlier day than another. */
function isEarlier({ published: one }: ResolvedPage, { published: other }: ResolvedPage): boolean {
  return one !== undefined && other !== undefined && one.latest.slice(0, 10) < other.earliest.slice(0, 10)
}

function copied({ comparison, relation, a, b }: ReusePair, prepared: readonly Prepared[], one: ResolvedPage, other: ResolvedPage): Taking {
  const forward = relation.odds >= 0
  const [from, to] = forward ? [one, other] : [other, one]
  const [given, coverage] = forward ? [comparison.coverageA, comparison.coverageB] : [comparison.coverageB, comparison.coverageA]
  const [inA, inB] = [placesOf(comparison, true, prepared[a]!), placesOf(comparison, false, prepared[b]!)]
  const passages = inA.map((place, nth) => (forward ? { from: place, to: inB[nth]! } : { from: inB[nth]!, to: place }))
  const nature = natureOf(prepared[a]!, prepared[b]!, comparison)
  const share = `${Math.round(coverage * 100)} % of the page`
  const why = {
    rule: nature === 'verbatim' ? 'same-words' : 'same-sentences',
    detail: `${share} ${nature === 'verbatim' ? 'stands in the other too' : 'tells what sentences of the other tell, one by one'}, in ${passages.length} ${passages.length === 1 ? 'passage' : 'passages'}.`,
    at: spanOf(to.reading.id, to.reading.article.text, passages[0]!.to),
  }
  const directed = Math.abs(relation.odds) >= KNOWN
  return {
    from,
    to,
    kind: nature === 'translated' ? retellingKind(from, to) : kindOfReuse(nature, given, coverage),
    coverage,
    passages,
    directed,
    inCommon: comparison.verbatim.words / (comparison.verbatim.of || 1),
    why: [why, ...(directed ? [...givenReasons(from, to), ...directionReasons(comparison.facts, forward)] : [])],
  }
}

function derivationOf({ from, to, kind, passages, coverage, directed, why }: Taking): Derivation {
  return {
    id: contentId('derivation', from.reading.id, to.reading.id),
    from: from.reading.id,
    to: to.reading.id,
    kind,
    directed,
    why,
    coverage: Math.round(coverage * 1000) / 1000,
    passages: passages.map(passage => ({
      from: spanOf(from.reading.id, from.reading.article.text, passage.from),
      to: spanOf(to.reading.id, to.reading.article.text, passage.to),
    })),
  }
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

function toldAgain(reuse: Reuse, one: ResolvedPage, other: ResolvedPage): Taking {
  const order = directionOf(one, other, reuse)
  const [from, to] = order.from === one.reading.id ? [one, other] : [other, one]
  const forward = from === one
  const passages = reuse.passages.map(passage => (forward ? { from: passage.a, to: passage.b } : { from: passage.b, to: passage.a }))
  const [first, second] = [from.reading.article.text, to.reading.article.text]
  const shown = (text: string, at: Offsets): string => text.slice(at.start, Math.min(at.end, at.start + 80))
  return {
    from,
    to,
    kind: retellingKind(from, to),
    coverage: forward ? reuse.coverageB : reuse.coverageA,
    passages,
    directed: order.why.length > 0,
    why: [
      {
        rule: 'same-sentences-other-words',
        detail: `${passages.length} sentences tell the same in other words, such as “${shown(first, passages[0]!.from)}” and “${shown(second, passages[0]!.to)}”.`,
        at: spanOf(to.reading.id, second, passages[0]!.to),
      },
      ...order.why,
    ],
  }
}

const scraped = (page: ResolvedPage): boolean => page.reading.article.traces.some(trace => SCRAPER.has(trace.kind))
const credits = (page: ResolvedPage, other: ResolvedPage): boolean =>
  page.reading.article.agencies.some(agency => agency.name === other.publisher?.name)

/** What traces and credits say for the first of two pages having given to the second, in log odds. Each page is looked at once. */
function oddsAmong(pages: readonly ResolvedPage[]): (a: number, b: number) => number {
  const seen = new Map<
    number,
    { readonly scraped: number; readonly credited: readonly string[]; readonly name?: string; readonly tells: number }
  >()
  const lookAt = (number: number) => {
    const known = seen.get(number)
    if (known) return known
    const page = pages[number]!
    const made = {
      scraped: Number(scraped(page)),
      credited: page.reading.article.agencies.map(({ name }) => name),
      ...(page.publisher && { name: page.publisher.name }),
      tells: tellsOf(page).length,
    }
    seen.set(number, made)
    return made
  }
  return (a, b) => {
    const [one, other] = [lookAt(a), lookAt(b)]
    const tells = other.tells - one.tells
    const credits = (from: typeof one, to: typeof one) => Number(to.name !== undefined && from.credited.includes(to.name))
    return (
      SCRAPED * (other.scraped - one.scraped) +
      CREDITED * (credits(other, one) - credits(one, other)) +
      (Math.abs(tells) >= 3 ? MACHINE * Math.sign(tells) : 0)
    )
  }
}

/** Reasons from traces, credits and dates for one page having given to the other. */
function givenReasons(from: ResolvedPage, to: ResolvedPage): Why[] {
  const why: Why[] = []
  if (scraped(to) && !scraped(from)) why.push({ rule: 'scraper-traces', detail: 'The other page carries a scraper’s traces.' })
  if (credits(to, from) && !credits(from, to)) why.push({ rule: 'credited', detail: 'The other page credits this newsroom.' })
  const [one, other] = [from.published, to.published]
  if (one && other && one.latest < other.earliest)
    why.push({ rule: 'earlier', detail: `It is dated ${one.latest}, the other ${other.earliest}.` })
  return why
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
  if (scraped(a) !== scraped(b)) return say(scraped(a) ? b : a, 'scraper-traces', 'The other page carries a scraper’s traces.')
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
