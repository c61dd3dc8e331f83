import { wordShapes } from '../../language/word-shapes.ts'
import type { Cell } from './align.ts'
import { traitsOf } from './pages.ts'
import { length, type Stretch } from './passages.ts'
import type { Prepared } from './prepare.ts'
import { UNKNOWN } from './rarity.ts'
import { CAPITAL, GRAMMAR, NUMBER } from './words.ts'

const shapes = new Map(wordShapes.map(({ language, never }) => [language, never]))
/** Words of these kinds stand in a translation as they stood. */
const KEPT = CAPITAL | NUMBER | GRAMMAR

/**
 * What speaks for A having given text to B: above nothing where it does, below where it speaks for the other way. Turning the two pages round
 * turns every sign.
 */
export type DirectionFacts = Readonly<Record<(typeof FACTS)[number], number>>

/**
 * cover: B comes from A more than A from B; inside, head, tail: A has more that B left out between, before, after what they share; typography:
 * A keeps printers' marks that B flattened; rarity: B's own words are odder; unknown: B has more words that are hardly in use; damage: B has more
 * broken words; credit: B names A's site beside the passage; wire: B carries a wire's dateline; names: B calls people by half their name before
 * their whole one; lead: A's lead is what its title tells, B's is not; shorter: B tells the same in fewer words; left: words of A's language stand
 * untranslated in B.
 */
export const FACTS = [
  'cover',
  'coverLow',
  'inside',
  'head',
  'tail',
  'typography',
  'rarity',
  'unknown',
  'damage',
  'credit',
  'wire',
  'names',
  'lead',
  'shorter',
  'left',
] as const

/** 1 where only B names A's site beside the passage, -1 where only A names B's. */
export function creditOf({
  creditedA,
  creditedB,
}: {
  readonly creditedA: readonly number[]
  readonly creditedB: readonly number[]
}): number {
  return Math.sign(creditedB.length) - Math.sign(creditedA.length)
}

/** One side's counts. */
interface Side {
  readonly inside: number
  readonly head: number
  readonly tail: number
  readonly typography: number | undefined
  readonly own: number
  readonly ownWeight: number
  readonly unknown: number
  readonly damage: number
  readonly words: number
}

export function directionFacts(
  a: Prepared,
  b: Prepared,
  cells: readonly Cell[],
  stretches: readonly Stretch[],
  coverageA: number,
  coverageB: number,
  creditedA: readonly number[],
  creditedB: readonly number[],
): DirectionFacts {
  const one = sideOf(
    a,
    b,
    cells.map(({ a, b }) => [a, b]),
    stretches.map(({ fromA, toA }) => [fromA, toA]),
  )
  const other = sideOf(
    b,
    a,
    cells.map(({ a, b }) => [b, a]),
    stretches.map(({ fromB, toB }) => [fromB, toB]),
  )
  const [traitsA, traitsB] = [traitsOf(a), traitsOf(b)]
  const whole = Math.max(coverageA, coverageB) >= 0.5
  const share = (x: number, y: number): number => (x + y === 0 ? 0 : (y - x) / (x + y + 2))
  return {
    cover: whole ? coverageB - coverageA : 0,
    coverLow: whole ? 0 : coverageB - coverageA,
    inside: one.inside - other.inside,
    head: one.head - other.head,
    tail: one.tail - other.tail,
    typography: one.typography === undefined || other.typography === undefined ? 0 : one.typography - other.typography,
    rarity: one.own < 3 || other.own < 3 ? 0 : other.ownWeight / other.own - one.ownWeight / one.own,
    unknown: share(one.unknown, other.unknown),
    damage: share(one.damage, other.damage),
    credit: creditOf({ creditedA, creditedB }),
    wire: Number(traitsB.wire) - Number(traitsA.wire),
    names: share(traitsA.halfNames, traitsB.halfNames),
    lead: traitsA.lead - traitsB.lead,
    shorter: Math.log((one.words + 5) / (other.words + 5)),
    left: traitsA.language === traitsB.language ? 0 : leftovers(a, b, cells),
  }
}

function sideOf(
  own: Prepared,
  other: Prepared,
  cells: readonly (readonly [number, number])[],
  stretches: readonly (readonly [number, number])[],
): Side {
  const { text, words, stock, bodyFrom, bodyLength } = own
  const taken = new Uint8Array(text.sentences.length)
  for (const [from, to] of stretches) taken.fill(1, from, to + 1)
  const [first, last] = [Math.min(...stretches.map(([from]) => from)), Math.max(...stretches.map(([, to]) => to))]
  let [inside, head, tail] = [0, 0, 0]
  for (let sentence = bodyFrom; sentence < text.sentences.length - 1; sentence++) {
    if (taken[sentence] || stock[sentence]) continue
    const size = length(text, sentence, sentence)
    if (sentence < first) head += size
    else if (sentence > last) tail += size
    else inside += size
  }
  let [printed, flat] = [0, 0]
  for (const [from, to] of stretches)
    for (let at = text.sentenceStarts[from]!; at < text.sentenceEnds[to]!; at++) {
      const code = words.charCodeAt(at)
      if (code === 0x22 || code === 0x27) flat++
      else if (code >= 0x2013 && code <= 0x201d && code !== 0x2015 && code !== 0x2016 && code !== 0x2017) printed++
    }
  let [count, ownCount, ownWeight, unknown, damage] = [0, 0, 0, 0, 0]
  for (const [mine, theirs] of cells) {
    const [from, to] = [other.text.sentences[theirs]!, other.text.sentences[theirs + 1]!]
    for (let at = text.sentences[mine]!; at < text.sentences[mine + 1]!; at++) {
      count++
      if (stands(other.text.hashes, from, to, text.hashes[at]!)) continue
      const flags = text.flags[at]!
      const size = text.ends[at]! - text.starts[at]!
      if (size === 1 ? !(flags & (GRAMMAR | NUMBER | CAPITAL)) : flags & NUMBER && hasLetter(words, text.starts[at]!, text.ends[at]!))
        damage++
      if (flags & (GRAMMAR | CAPITAL | NUMBER)) continue
      ownCount++
      ownWeight += own.weights[at]!
      if (own.weights[at]! > UNKNOWN) unknown++
    }
  }
  const size = bodyLength || 1
  return {
    inside: inside / size,
    head: head / size,
    tail: tail / size,
    typography: printed + flat < 2 ? undefined : printed / (printed + flat),
    own: ownCount,
    ownWeight,
    unknown,
    damage,
    words: count,
  }
}

/** Whether a word stands among those from one place to another: sentences are short, and a set of their words takes longer to make. */
function stands(hashes: Int32Array, from: number, to: number, word: number): boolean {
  for (let at = from; at < to; at++) if (hashes[at] === word) return true
  return false
}

function hasLetter(words: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if ((words.charCodeAt(at) | 0x20) >= 0x61 && (words.charCodeAt(at) | 0x20) <= 0x7a) return true
  return false
}

/** Words before a colon that can be a credit. */
const CREDIT = 12

/**
 * The sentences of a page that name the other's site right before or after what they share: "The Osterby Post first reported:". The credit and what it
 * brings can be one sentence: "The Osterby Post first reported: barges wait in the basin".
 */
export function creditsIn(taker: Prepared, giver: Prepared, stretches: readonly (readonly [number, number])[]): number[] {
  const { text } = taker
  return stretches.flatMap(([from, to]) => {
    const around = [from - 1, to + 1].filter(
      sentence =>
        sentence >= taker.bodyFrom &&
        sentence < text.sentences.length - 1 &&
        isCredit(taker, giver, text.sentences[sentence]!, text.sentences[sentence + 1]!),
    )
    const begins = text.sentences[from]!
    const ends = colonAfter(taker, begins, Math.min(begins + CREDIT, text.sentences[from + 1]!))
    return ends > begins && isCredit(taker, giver, begins, ends) ? [...around, from] : around
  })
}

/** Whether the names among some words are mostly the other site's alone, or all the other's and not all the page's own: "County Post 7" in County Post 9. */
function isCredit(taker: Prepared, giver: Prepared, from: number, to: number): boolean {
  const { text } = taker
  const [giving, taking] = [traitsOf(giver).masthead, traitsOf(taker).masthead]
  let [named, foreign, all] = [0, 0, 0]
  let lettered = false
  for (let at = from; at < to; at++) {
    if (!(text.flags[at]! & (CAPITAL | NUMBER)) || text.flags[at]! & GRAMMAR) continue
    all++
    if (!giving.has(text.hashes[at]!)) continue
    named++
    if (text.flags[at]! & CAPITAL) lettered = true
    if (!taking.has(text.hashes[at]!)) foreign++
  }
  return lettered && foreign > 0 && (foreign * 2 >= all || named === all)
}

/** The place after the last of some words that a colon follows; the first of them where none does. */
function colonAfter({ text, words }: Prepared, from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) if (words.charCodeAt(text.ends[at]!) === 0x3a) return at + 1
  return from
}

/**
 * How many words of the other page's language each side of a translation has, in each pair of sentences: above nothing where B kept words of A.
 */
function leftovers(a: Prepared, b: Prepared, cells: readonly Cell[]): number {
  const [traitsA, traitsB] = [traitsOf(a), traitsOf(b)]
  let balance = 0
  for (const cell of cells) {
    const known = new Set<number>()
    for (let at = a.text.sentences[cell.a]!; at < a.text.sentences[cell.a + 1]!; at++)
      if (!(a.text.flags[at]! & KEPT)) known.add(a.text.hashes[at]!)
    for (let at = b.text.sentences[cell.b]!; at < b.text.sentences[cell.b + 1]!; at++) {
      if (!known.has(b.text.hashes[at]!)) continue
      const word = b.words.slice(b.text.starts[at]!, b.text.ends[at]!)
      if (shapes.get(traitsB.language ?? '')?.test(word)) balance++
      if (shapes.get(traitsA.language ?? '')?.test(word)) balance--
    }
  }
  return balance / (cells.length || 1)
}
