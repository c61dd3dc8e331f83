import { addressNouns, containerNouns, humans } from '../../language/en/occasions.ts'
import type { Finding, Span, Statement, When } from '../../model.ts'
import { days } from '../../text/calendar.ts'
import { meanLikeness } from '../../text/concepts.ts'
import { compare, groupBy } from '../../text/group.ts'
import { recent } from '../../text/recent.ts'
import type { Matter } from '../matter.ts'
import { countedAlike, gap, meet, tollOf } from '../sameness.ts'
import { isLog, isMeasured, isOfEach, isPartial, occasionsIn, oneTeller, otherScope, shareParty } from './bearing.ts'
import { byWorth, claimsOfMatters, type Finder, type FindingContext, finding, membersOf, quoted, within } from './context.ts'

/**
 * How alike two statements must be, their figures left out, to be of one thing; more where their pages share no claim, where the figures say only what
 * they are measured in ("up 4 percent", "$50"), and where one is many times the other.
 */
const SAME_BUT_FIGURES = { likely: 0.4, otherwise: 0.55 } as const
/** A word of more statements than this brings none together. */
const COMMON = 60
/** Words that two such statements share at least. */
const SHARED = 3
/** Pages that are quoted for one figure against another. */
const SIDES = 6

type Quantity = Statement['quantities'][number]

/** Two figures of one thing: the low one, the high one, and on which statements they stand. */
interface Difference {
  readonly key: string
  readonly less: Quantity
  readonly more: Quantity
  readonly low: Matter
  readonly high: Matter
}

/**
 * Figures of one event: "six people were killed" against "nine people died", "700 jobs" against "1,000 jobs". Pages that share a claim tell of one
 * matter; what is counted there is one thing where it is a toll, or where the statements are alike but for the figure.
 */
export const figures: Finder = context => {
  const together = neighboursOf(context)
  const told = [...context.matters.values()].filter(matter => matter.figures > 0)
  const ofMany = tollsOfMany(told)
  const counting = told.sort(byWorth(undefined, context))
  const rank = new Map(counting.map((matter, place) => [matter, place]))
  const read = reader()
  const byPage = groupBy(counting, matter => matter.statement.page)
  const groups = componentsOf(together)
  const likely = likelyPairs(counting)
  const found = new Map<string, Ranked[]>()
  let nth = 0
  // Page after page, since a page and what stands near it are slow to fetch; the order of tellings is that of their worth.
  for (const page of context.mattersOn.keys()) {
    const own = byPage.get(page)
    if (!own) continue
    const neighbours = together.get(page) ?? new Set([page])
    const others = [...neighbours].flatMap(other => byPage.get(other) ?? [])
    for (const a of own) {
      const one = read(a)
      for (const b of new Set([...others, ...likely(a)])) {
        if (b === a || compare(a.statement.id, b.statement.id) > 0) continue
        for (const difference of differences(one, read(b), neighbours.has(b.statement.page), groups.get(page) ?? page, ofMany, context)) {
          const ranked = { difference, rank: rank.get(a)!, nth: nth++ }
          const list = found.get(difference.key)
          if (list) list.push(ranked)
          else found.set(difference.key, [ranked])
        }
      }
    }
  }
  const byRank = (a: Ranked, b: Ranked) => a.rank - b.rank || a.nth - b.nth
  const lists = [...found.values()].map(list => list.sort(byRank)).sort(([a], [b]) => byRank(a!, b!))
  return withoutLists(
    lists.map(list =>
      toldOf(
        list.map(({ difference }) => difference),
        context,
      ),
    ),
  )
}

/** A difference with the place that its first statement has by worth, and when it was found. */
interface Ranked {
  readonly difference: Difference
  readonly rank: number
  readonly nth: number
}

/** What a statement with figures is compared by. */
interface Told {
  readonly matter: Matter
  readonly quantities: readonly Quantity[]
  /** Its concepts without its figures. */
  readonly plain: ReadonlySet<string>
}

/** Statements held ready: each is compared with the many that stand near it. */
const READY = 10_000

function reader(): (matter: Matter) => Told {
  const known = recent<Matter, Told>(READY)
  return matter => {
    const found = known.get(matter)
    if (found) return found
    const plain = new Set([...matter.concepts].filter(concept => !concept.startsWith('#')))
    const made = { matter, quantities: matter.statement.quantities, plain }
    known.set(matter, made)
    return made
  }
}

/** Figures on one page that differ from each other, beyond which the page is a list, a table or a log of many cases: none of them contradicts another. */
const LIST = 3

function withoutLists(found: readonly Finding[]): Finding[] {
  const pageOf = ({ sides: [one, ...others] }: Finding) => (others.every(side => side.page === one!.page) ? one!.page : undefined)
  const counts = groupBy(found, pageOf)
  return found.filter(one => {
    const page = pageOf(one)
    return page === undefined || counts.get(page)!.length <= LIST
  })
}

/** The figures in which two statements of one thing differ. */
function differences(
  { matter: a, quantities: ours, plain: here }: Told,
  { matter: b, quantities: theirs, plain: there }: Told,
  together: boolean,
  group: string,
  ofMany: (matter: Matter, toll: string) => boolean,
  context: FindingContext,
): Difference[] {
  const onOnePage = a.statement.page === b.statement.page
  if (onOnePage && (a.statement.certainty === 'future') !== (b.statement.certainty === 'future')) return []
  if (ofOtherDays(a.statement.when, b.statement.when)) return []
  // What rules out most pairs stands first: what else is asked is slow to answer.
  const isOfOneThing = within(a, b) && a.deeds.size > 0 && b.deeds.size > 0
  const alike = isOfOneThing ? alikeness(here, there, context) : 0
  if (alike < (together ? (onOnePage ? SAME_BUT_FIGURES.likely : 0) : SAME_BUT_FIGURES.otherwise)) return []
  if (isOfEach(a) !== isOfEach(b)) return []
  return ours.flatMap(one => {
    const other = theirs.find(quantity => countedAlike(one, quantity) || (!onOnePage && oneNoun(one, quantity)))
    if (!other || meet(one.value, other.value)) return []
    const toll = countedAlike(one, other) ? tollOf(one) : undefined
    const isKnown = toll !== undefined && together && !onOnePage && !ofMany(a, toll) && !ofMany(b, toll) && !areFar(one, other)
    const isLikely = together && !isMeasured(one) && !areFar(one, other)
    if (!isKnown && alike < (isLikely ? SAME_BUT_FIGURES.likely : SAME_BUT_FIGURES.otherwise)) return []
    if (isToldToo(one, theirs) || isToldToo(other, ours) || namesNothing(one, other)) return []
    if (isMan(one) && isMan(other) && (tollOf(one) === undefined || tollOf(other) === undefined)) return []
    if (isSum(one, other, [a, b], context) || isSum(other, one, [a, b], context)) return []
    if (oneTeller(a, b, context) || otherScope(a, b, tollOf(one) !== undefined, context)) return []
    if (isPartial(one, context) !== isPartial(other, context)) return []
    if (isMeasured(one) && !onOnePage && !shareParty(a, b, context)) return []
    if (occasionsIn(a, context) !== occasionsIn(b, context) || isLog(a.statement.page, context) || isLog(b.statement.page, context))
      return []
    const isLow = one.value.min <= other.value.min
    const [low, high] = isLow ? [a, b] : [b, a]
    const [less, more] = isLow ? [one, other] : [other, one]
    return [{ key: `${group}|${toll ?? nounOf(one)}|${less.value.min}|${more.value.min}`, less, more, low, high }]
  })
}

/**
 * How alike two statements are but for their figures; 0 where they share no more than a word or two that every such statement has.
 */
function alikeness(one: ReadonlySet<string>, other: ReadonlySet<string>, { weight }: FindingContext): number {
  let shared = 0
  for (const concept of one) if (other.has(concept)) shared += 1
  return shared >= SHARED ? meanLikeness(one, other, weight) : 0
}

/** Whether two times are of different days, or of different stretches ("this year", "last year"). */
function ofOtherDays(a: When | undefined, b: When | undefined): boolean {
  if (!a || !b) return false
  const isLong = [a, b].some(({ earliest, latest }) => days(earliest, latest) > NEAR)
  return gap(a, b) > (isLong ? 0 : NEAR)
}

/** Days between two datings of one thing. */
const NEAR = 2

/** Figures of one thing differ by less than this factor, as long as nobody mistypes them. */
const FAR = 10

function areFar(one: Quantity, other: Quantity): boolean {
  const [low, high] = [one.value.min, other.value.min].sort((a, b) => a - b) as [number, number]
  return high >= FAR * low
}

/** Values of one toll on a page from which on it tells of several events: none of them is of an event because the page is. */
const MANY = 3

/** Whether the page of a statement tells of several events with such a toll. */
function tollsOfMany(counting: readonly Matter[]): (matter: Matter, toll: string) => boolean {
  const values = new Map<string, Set<number>>()
  for (const { statement } of counting)
    for (const quantity of statement.quantities) {
      const toll = tollOf(quantity)
      if (toll === undefined) continue
      const key = `${statement.page}|${toll}`
      values.set(key, (values.get(key) ?? new Set()).add(quantity.value.min))
    }
  return ({ statement }, toll) => (values.get(`${statement.page}|${toll}`)?.size ?? 0) >= MANY
}

/** One finding for two figures of a matter: every page that tells either is quoted once, the best tellings first, from two pages where two tell them. */
function toldOf(list: readonly Difference[], context: FindingContext): Finding {
  const { less, more, low, high } = list.find(one => one.low.statement.page !== one.high.statement.page) ?? list[0]!
  const pages = new Set([low.statement.page, high.statement.page])
  const further: Span[] = []
  for (const one of list.flatMap(difference => [difference.low, difference.high])) {
    if (pages.has(one.statement.page) || further.length + 2 >= SIDES) continue
    pages.add(one.statement.page)
    further.push(one.statement.at)
  }
  return finding({
    kind: 'conflict',
    aspect: 'quantity',
    sides: [low.statement.at, high.statement.at, ...further],
    claims: [...new Set(list.flatMap(difference => claimsOfMatters(context, difference.low, difference.high)))],
    severity: 'material',
    message: `The figures differ: ${quoted(less.at)} against ${quoted(more.at)}`,
    rule: tollOf(less) === undefined ? 'figures-differ' : 'tolls-differ',
  })
}

/** Whether a statement has, among figures of such a thing, the other's too: "three counts of theft, one count of arson" on both pages. */
function isToldToo(one: Quantity, quantities: readonly Quantity[]): boolean {
  return quantities.some(quantity => countedAlike(one, quantity) && meet(one.value, quantity.value))
}

const men: ReadonlySet<string> = new Set(humans)

/** "Two men are sought" for what befell "seven men": people are in a matter in many ways, and only tolls of them are one thing. */
function isMan({ of }: Quantity): boolean {
  return men.has(of.split(' ')[0]!)
}

/** "The 400 block of Mill Street" is a place; "one count" and "three counts" are of what stands behind "of". */
function namesNothing(one: Quantity, other: Quantity): boolean {
  const [noun] = one.of.split(' ')
  if (addressNouns.some(name => name === noun)) return true
  return containerNouns.some(name => name === noun) && (one.of !== other.of || !one.of.includes(' of '))
}

/** Whether a statement of either page tells a part and others that make the whole: "26 died in the raid and five in the fire" where 31 are told. */
function isSum(part: Quantity, whole: Quantity, of: readonly Matter[], context: FindingContext): boolean {
  return of
    .flatMap(({ statement }) => context.mattersOn.get(statement.page) ?? [])
    .some(({ statement }) => {
      const parts = statement.quantities.filter(quantity => tollOf(quantity) === tollOf(part))
      return (
        parts.length > 1 &&
        parts.some(one => one.value.min === part.value.min) &&
        parts.reduce((sum, { value }) => sum + value.min, 0) === whole.value.min
      )
    })
}

/** "Lost 900 hens", "900 hens were culled": what befell them is told on one side only. People are too many things to be counted so. */
function oneNoun(one: Quantity, other: Quantity): boolean {
  return (tollOf(one) === undefined || tollOf(other) === undefined) && nounOf(one) === nounOf(other) && nounOf(one) !== 'person'
}

function nounOf({ of }: Quantity): string {
  return of.split(' ')[0]!
}

/** Statements with figures that share telling words: pages whose figures alone keep their claims apart share none. */
function likelyPairs(counting: readonly Matter[]): (matter: Matter) => readonly Matter[] {
  const index = new Map<string, Matter[]>()
  for (const matter of counting)
    for (const concept of matter.concepts) {
      if (concept.startsWith('#')) continue
      const holders = index.get(concept)
      if (!holders) index.set(concept, [matter])
      else if (holders.length <= COMMON) holders.push(matter)
    }
  return matter => {
    const shared = new Map<Matter, number>()
    for (const concept of matter.concepts) {
      const holders = index.get(concept) ?? []
      if (holders.length <= COMMON) for (const other of holders) shared.set(other, (shared.get(other) ?? 0) + 1)
    }
    return [...shared].flatMap(([other, count]) => (count >= SHARED && other !== matter ? [other] : []))
  }
}

/** Page → the first of all pages to which claims lead from it: one name for each matter. */
function componentsOf(together: ReadonlyMap<string, ReadonlySet<string>>): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const start of [...together.keys()].sort()) {
    if (found.has(start)) continue
    const open = [start]
    found.set(start, start)
    for (let page = open.pop(); page !== undefined; page = open.pop())
      for (const next of together.get(page) ?? [])
        if (!found.has(next)) {
          found.set(next, start)
          open.push(next)
        }
  }
  return found
}

/** Page → the pages with which it shares a claim. */
function neighboursOf(context: FindingContext): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const claim of context.claims) {
    const pages = new Set(membersOf(claim, context).map(matter => matter.statement.page))
    if (pages.size < 2) continue
    for (const page of pages) {
      const known = found.get(page)
      if (known) for (const other of pages) known.add(other)
      else found.set(page, new Set(pages))
    }
  }
  return found
}
