import type { Offsets } from '../../model.ts'
import { type Bits, newBits, setBits } from '../../text/bits.ts'
import { amongBest, type Candidates } from './candidates.ts'
import { type Comparison, compare } from './compare.ts'
import { addCounts, newCounts, stockOf } from './counts.ts'
import { type Dated, directionOdds } from './direction.ts'
import { fingerprint } from './fingerprint.ts'
import { orderOf, type Settings, UNDATED } from './join.ts'
import { isStanding, pairScore, type Setting, type Shared } from './judge.ts'
import { type Explained, type Kin, type Relation, relationsOf } from './lineage.ts'
import { type Prepared, prepare } from './prepare.ts'
import { candidatesAmong } from './shards.ts'
import { mixed, type ReuseText, readReuse, wordHash } from './words.ts'

/** A text to be compared, with what is known of it. */
export interface ReuseSource extends Dated {
  readonly text: string
  /** The parts that count; without them the body is found in the whole text. */
  readonly parts?: readonly Offsets[]
  readonly site?: string
}

/** Two texts that share text: their numbers, the one of the earlier day first. */
export interface ReusePair {
  readonly a: number
  readonly b: number
  readonly score: number
  readonly comparison: Comparison
  readonly relation: Relation
}

/** Score from which on two pages are a pair. */
const PAIR = 0.5

/** Number of a page's site; a page of no known site has a number of its own. */
export function siteNumber(site: string | undefined, page: number): number {
  return site === undefined ? -1 - page : wordHash(site) & 0x7fffffff
}

/** Days since 1970. */
export function dayOf(time: number | undefined): number {
  return time === undefined || Number.isNaN(time) ? UNDATED : Math.floor(time / 86_400_000)
}

/** A number of 53 bits from a page's name. */
export function keyOf(id: string): number {
  let [low, high] = [0x811c9dc5, 0xcbf29ce4]
  for (let at = 0; at < id.length; at++) {
    low = Math.imul(low ^ id.charCodeAt(at), 0x01000193)
    high = Math.imul(high ^ id.charCodeAt(at), 0x01000193) ^ (low >>> 15)
  }
  return (mixed(high) & 0x1fffff) * 0x100000000 + (mixed(low) >>> 0)
}

/** What the pair at a place of the candidates shares. */
export function sharedBy({ runs, anchors, old, rare }: Candidates, at: number): Shared {
  return { runs: runs[at]!, anchors: anchors[at]!, old: old[at]!, rare: rare[at]! }
}

export function settingOf(a: number, b: number, { sites, days }: Omit<Settings, 'keys'>): Setting {
  const dated = days[a] !== UNDATED && days[b] !== UNDATED
  return { sameSite: sites[a] === sites[b], ...(dated && { apart: Math.abs(days[a]! - days[b]!) }) }
}

/** A pair and how sure it is, or nothing where the two share no text. */
export function judged(
  a: Prepared,
  b: Prepared,
  shared: Shared,
  setting: Setting,
): { readonly score: number; readonly comparison: Comparison } | undefined {
  let score = 0
  const comparison = compare(a, b, likeness => {
    score = pairScore(likeness, shared)
    return score >= PAIR && !isStanding(a, b, likeness, shared, setting)
  })
  return comparison && { score, comparison }
}

/** Texts that are compared with each other: what all of them must be known for before two of them are. */
export interface Compared {
  readonly sources: readonly ReuseSource[]
  readonly texts: readonly ReuseText[]
  readonly settings: Settings
}

export function comparedTexts(sources: readonly ReuseSource[]): Compared {
  return {
    sources,
    texts: sources.map(({ text, parts }) => readReuse(text, parts)),
    settings: {
      sites: Int32Array.from(sources, ({ site }, page) => siteNumber(site, page)),
      days: Int32Array.from(sources, ({ time }) => dayOf(time)),
      keys: Float64Array.from(sources.keys()),
    },
  }
}

/**
 * All pairs of the texts that share text, sorted. Everything in memory, in one thread. `moreOdds`: what else speaks for the first having given to
 * the second. `candidates`: the pairs worth comparing, where they were found elsewhere (see shards.ts).
 */
export function reuseAmong(
  { sources, texts, settings }: Compared,
  moreOdds: (a: number, b: number) => number = () => 0,
  candidates: Candidates = candidatesAmong(texts.map(fingerprint), settings),
): { readonly pages: readonly Prepared[]; readonly pairs: readonly ReusePair[] } {
  const counts = newCounts(1 << 20)
  for (const [page, text] of texts.entries()) addCounts(counts, text, sources[page]!.site)
  const pages = texts.map((text, page) => {
    const { text: words, site, parts } = sources[page]!
    return prepare(text, words, stockOf(text, site, counts), site, parts === undefined)
  })
  const found: Omit<ReusePair, 'relation'>[] = []
  const best = amongBest(candidates, settings)
  for (let at = 0; at < candidates.a.length; at++) {
    if (!best[at]) continue
    const [a, b] = inOrder(candidates.a[at]!, candidates.b[at]!, settings)
    const pair = judged(pages[a]!, pages[b]!, sharedBy(candidates, at), settingOf(a, b, settings))
    if (pair) found.push({ a, b, ...pair })
  }
  const relations = relationsAmong(
    found.map(({ a, b, comparison }) =>
      kinOf(a, b, comparison, pages[a]!, pages[b]!, directionOdds(comparison.facts, sources[a]!, sources[b]!) + moreOdds(a, b)),
    ),
    settings,
  )
  return { pages, pairs: found.map((pair, nth) => ({ ...pair, relation: relations[nth]! })) }
}

/** Two pages in the order in which they are compared, whatever their numbers. */
export function inOrder(a: number, b: number, settings: Settings): readonly [number, number] {
  return orderOf(a, b, settings) <= 0 ? [a, b] : [b, a]
}

/** Relations of pairs (see lineage.ts), whatever the numbers of the pages and the order of the pairs: both go by the pages' own order. */
export function relationsAmong(kin: readonly Kin[], settings: Settings): Relation[] {
  const pages = [...new Set(kin.flatMap(({ a, b }) => [a, b]))].sort((a, b) => orderOf(a, b, settings))
  const places = new Map(pages.map((page, place) => [page, place]))
  const ordered = kin
    .map((pair, at) => ({ at, pair: { ...pair, a: places.get(pair.a)!, b: places.get(pair.b)! } }))
    .sort((x, y) => x.pair.a - y.pair.a || x.pair.b - y.pair.b)
  const relations = new Array<Relation>(kin.length)
  for (const [nth, relation] of relationsOf(ordered.map(({ pair }) => pair)).entries()) relations[ordered[nth]!.at] = relation
  return relations
}

/** A pair as its family tree needs it. */
export function kinOf(a: number, b: number, comparison: Comparison, one: Prepared, other: Prepared, odds: number): Kin {
  return { a, b, odds, stretches: comparison.stretches.length, ...explainedBy(comparison, one, other) }
}

/** Which words of each page the other explains. Words that credit the other are explained by it too. */
export function explainedBy(
  { stretches, verbatim, creditedA, creditedB }: Comparison,
  { text: one }: Prepared,
  { text: other }: Prepared,
): Pick<Kin, 'ofA' | 'ofB'> {
  const of = (text: ReuseText, told: readonly (readonly [number, number])[], credited: readonly number[], verbatim: Bits): Explained => {
    const bits = { told: newBits(text.hashes.length), verbatim: verbatim.slice() }
    for (const [from, to] of told) setBits(bits.told, text.sentences[from]!, text.sentences[to + 1]!)
    for (const sentence of credited)
      for (const list of [bits.told, bits.verbatim]) setBits(list, text.sentences[sentence]!, text.sentences[sentence + 1]!)
    return bits
  }
  return {
    ofA: of(
      one,
      stretches.map(({ fromA, toA }) => [fromA, toA]),
      creditedA,
      verbatim.inA,
    ),
    ofB: of(
      other,
      stretches.map(({ fromB, toB }) => [fromB, toB]),
      creditedB,
      verbatim.inB,
    ),
  }
}
