import type { Offsets } from '../model.ts'
import { type Bits, newBits, setBits } from '../text/bits.ts'
import { type Comparison, compare, type Prepared, prepare } from './reuse-compare.ts'
import { addCounts, newCounts } from './reuse-counts.ts'
import { directionOdds } from './reuse-direction.ts'
import { anchorPairs, runsOf, winnowed } from './reuse-grams.ts'
import { type Caps, countPairs, growing, type Joined, joinGrams, push, sortedByGram } from './reuse-join.ts'
import { pairScore, type Shared } from './reuse-judge.ts'
import { type Kin, type Relation, relationsOf } from './reuse-lineage.ts'
import { readReuse } from './reuse-words.ts'

/** A text to be compared, with what is known of it. */
export interface ReuseSource {
  readonly text: string
  readonly parts?: readonly Offsets[]
  readonly site?: string
  /** Milliseconds since 1970, and whether that is the page's own word. */
  readonly time?: number
  readonly reliable?: boolean
}

/** Two texts that share text: their numbers, `a` < `b`. */
export interface ReusePair {
  readonly a: number
  readonly b: number
  readonly score: number
  readonly comparison: Comparison
  readonly relation: Relation
}

export const RUN_CAPS: Caps = { pages: 40, site: 4, nearest: 4 }
export const ANCHOR_CAPS: Caps = { pages: 12, site: 4, nearest: 1 }
/** Score from which on two pages are a pair. */
export const PAIR = 0.5

/** Whether what two pages share makes it worth comparing them. */
export function worthComparing({ runs, anchors }: Shared): boolean {
  return runs >= 2 || anchors >= 3 || (runs >= 1 && anchors >= 1)
}

/** Numbers of the sites; a page of no known site is a site of its own. */
export function siteNumbers(sites: readonly (string | undefined)[]): Int32Array {
  const numbers = new Map<string, number>()
  let next = 0
  return Int32Array.from(sites, site => {
    if (site === undefined) return next++
    const known = numbers.get(site)
    if (known !== undefined) return known
    numbers.set(site, next)
    return next++
  })
}

/** All pairs of the texts that share text, sorted. Everything in memory, in one thread. */
export function reuseAmong(sources: readonly ReuseSource[]): { readonly pages: readonly Prepared[]; readonly pairs: readonly ReusePair[] } {
  const siteOf = siteNumbers(sources.map(source => source.site))
  const texts = sources.map(({ text, parts }) => readReuse(text, parts))
  const counts = newCounts()
  texts.forEach((text, page) => {
    addCounts(counts, text, siteOf[page]!)
  })
  const runs = joined(
    texts.map(text => winnowed(runsOf(text))),
    siteOf,
    RUN_CAPS,
  )
  const anchors = joined(texts.map(anchorPairs), siteOf, ANCHOR_CAPS)
  const pages = texts.map((text, page) => prepare(text, sources[page]!.text, siteOf[page]!, counts, sources.length, sources[page]!.site))
  const found: Omit<ReusePair, 'relation'>[] = []
  for (const { a, b, runs: run, anchors: anchor } of merged(runs, anchors)) {
    const shared = { runs: run, anchors: anchor }
    if (!worthComparing(shared)) continue
    const comparison = compare(pages[a]!, pages[b]!)
    const score = pairScore(comparison, shared)
    if (score >= PAIR) found.push({ a, b, score, comparison })
  }
  const relations = relationsOf(found.map(pair => kinOf(pair, pages, sources)))
  return { pages, pairs: found.map((pair, nth) => ({ ...pair, relation: relations[nth]! })) }
}

/** A pair as its family tree needs it. */
function kinOf({ a, b, comparison }: Omit<ReusePair, 'relation'>, pages: readonly Prepared[], sources: readonly ReuseSource[]): Kin {
  const { stretches, verbatim, facts } = comparison
  return {
    a,
    b,
    odds: directionOdds(facts, sources[a]!, sources[b]!),
    stretches: stretches.length,
    ofA: {
      told: toldOf(
        pages[a]!,
        stretches.map(({ fromA, toA }) => [fromA, toA]),
      ),
      verbatim: verbatim.inA,
    },
    ofB: {
      told: toldOf(
        pages[b]!,
        stretches.map(({ fromB, toB }) => [fromB, toB]),
      ),
      verbatim: verbatim.inB,
    },
  }
}

/** The words of the sentences from each first to each last. */
function toldOf({ text }: Prepared, stretches: readonly (readonly [number, number])[]): Bits {
  const told = newBits(text.hashes.length)
  for (const [from, to] of stretches) setBits(told, text.sentences[from]!, text.sentences[to + 1]!)
  return told
}

function joined(lists: readonly Int32Array[], siteOf: Int32Array, caps: Caps): Joined {
  const [grams, pages] = [growing(), growing()]
  lists.forEach((list, page) => {
    for (const gram of list) {
      push(grams, gram)
      push(pages, page)
    }
  })
  const sorted = sortedByGram({ grams: grams.values.slice(0, grams.length), pages: pages.values.slice(0, pages.length) })
  const [a, b, stock] = [growing(), growing(), growing()]
  joinGrams(sorted, siteOf, caps, a, b, stock)
  return countPairs(lists.length, a, b, 1)
}

/** Two sorted lists of pairs as one. */
export function* merged(runs: Joined, anchors: Joined): Generator<{ a: number; b: number; runs: number; anchors: number }> {
  let [x, y] = [0, 0]
  while (x < runs.a.length || y < anchors.a.length) {
    const order = x === runs.a.length ? 1 : y === anchors.a.length ? -1 : runs.a[x]! - anchors.a[y]! || runs.b[x]! - anchors.b[y]!
    const from = order <= 0 ? runs : anchors
    const at = order <= 0 ? x : y
    yield { a: from.a[at]!, b: from.b[at]!, runs: order <= 0 ? runs.shared[x]! : 0, anchors: order >= 0 ? anchors.shared[y]! : 0 }
    if (order <= 0) x++
    if (order >= 0) y++
  }
}
