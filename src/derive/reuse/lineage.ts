import { addBits, type Bits, countBits, countCommon, countMissing } from '../../text/bits.ts'

/** A pair as the family tree of its pages needs it. */
export interface Kin {
  readonly a: number
  readonly b: number
  /** Log odds that A gave to B. */
  readonly odds: number
  readonly ofA: Explained
  readonly ofB: Explained
  /** Stretches in which the text of one stands in the other. */
  readonly stretches: number
}
/** Which words of a page the other one explains: as sentences that tell the same, and word for word. */
export interface Explained {
  readonly told: Bits
  readonly verbatim: Bits
}

/** What a pair is within its family: `odds` that A gave to B, all pairs weighed together. */
export interface Relation {
  readonly kind: 'parent' | 'sibling' | 'ancestor'
  readonly odds: number
}

/** Share of what one page explains that another may miss and yet explain it all: of the sentences, and word for word. */
const MISSED = 0.05
const MISSED_WORDS = 0.06
/** Share of their smaller part from which on two explanations are of the same. */
const SAME = 0.4
/** Part of the stretches of another pair from which on text stands in the order of the one: a copy of a page that was put in another order. */
const FEWER = 0.6
/**
 * Of a page put together out of several: the part of a giving page's text that it has at most, the part of its own passage that another page has too at
 * most, how much it has from elsewhere, measured by that passage, the part of it that is from the two, and what all this says, in log odds.
 */
const PARTLY = 0.9
const PARTED = 0.2
const REST = 0.4
const WHOLE = 0.7
const COMPILED = 4
/** Log odds under which a page is no possible parent. */
const UNLIKELY = -2
/** Possible parents that are weighed against each other. */
const WEIGHED = 32
const ROUNDS = 8
const PASSES = 2

const keyOf = (a: number, b: number): number => a * 0x4000000 + b

/**
 * Relations of all pairs of pages: which is a parent's and which only a sibling's or an ancestor's. Every page keeps the pages that explain it best,
 * passage by passage; the rest it shares with them through those. Which way the kept pairs go is settled together: a passage comes from one page only.
 */
export function relationsOf(kin: readonly Kin[]): Relation[] {
  const edges = new Map<number, number[]>()
  const add = (page: number, edge: number): void => {
    const known = edges.get(page)
    if (known) known.push(edge)
    else edges.set(page, [edge])
  }
  kin.forEach(({ a, b }, edge) => {
    add(a, edge)
    add(b, edge)
  })
  const between = new Map(kin.map(({ a, b }, edge) => [keyOf(a, b), edge]))
  const own = withCompilations(kin, edges, between)
  let odds: Float64Array = own
  const kept = new Uint8Array(kin.length)
  for (let pass = 0; pass < PASSES; pass++) {
    kept.fill(0)
    for (const [page, own] of edges) for (const edge of nearest(page, own, kin, odds, between)) kept[edge] = 1
    odds = settled(kin, own, edges, kept)
  }
  const parents = new Map<number, number[]>()
  kin.forEach(({ a, b }, edge) => {
    if (!kept[edge]) return
    const [from, to] = odds[edge]! >= 0 ? [a, b] : [b, a]
    const known = parents.get(to)
    if (known) known.push(from)
    else parents.set(to, [from])
  })
  return kin.map(({ a, b }, edge) => {
    if (kept[edge]) return { kind: 'parent', odds: odds[edge]! }
    if (descends(b, a, parents)) return { kind: 'ancestor', odds: Math.max(3, odds[edge]!) }
    if (descends(a, b, parents)) return { kind: 'ancestor', odds: Math.min(-3, odds[edge]!) }
    return { kind: 'sibling', odds: odds[edge]! }
  })
}

/**
 * Log odds of each pair, with what its pages share with others weighed in: a page of which one part stands in one page and the rest in another, which
 * have nothing in common, was put together out of the two. They have more than it took; what it alone gave would have no more.
 */
function withCompilations(
  kin: readonly Kin[],
  edges: ReadonlyMap<number, readonly number[]>,
  between: ReadonlyMap<number, number>,
): Float64Array {
  const sideOf = (edge: number, page: number): Bits => (kin[edge]!.a === page ? kin[edge]!.ofA : kin[edge]!.ofB).told
  const otherOf = (edge: number, page: number): number => (kin[edge]!.a === page ? kin[edge]!.b : kin[edge]!.a)
  const extents = new Map([...edges].map(([page, own]) => [page, union(own.map(edge => sideOf(edge, page)))]))
  const odds = Float64Array.from(kin, pair => pair.odds)
  for (const [page, all] of edges) {
    const own = all.filter(edge => {
      const giver = otherOf(edge, page)
      return countBits(sideOf(edge, giver)) <= PARTLY * countBits(extents.get(giver)!)
    })
    for (const edge of own.length < 2 ? [] : own) {
      const giver = otherOf(edge, page)
      const elsewhere = own.filter(rival => {
        const other = otherOf(rival, page)
        return rival !== edge && !between.has(keyOf(Math.min(giver, other), Math.max(giver, other)))
      })
      if (elsewhere.length === 0) continue
      const [taken, rest] = [sideOf(edge, page), union(elsewhere.map(rival => sideOf(rival, page)))]
      const [size, more] = [countBits(taken), countMissing(rest, taken)]
      if (countCommon(rest, taken) < PARTED * size && more > REST * size && size + more > WHOLE * countBits(extents.get(page)!))
        odds[edge]! += kin[edge]!.a === giver ? COMPILED : -COMPILED
    }
  }
  return odds
}

function union(lists: readonly Bits[]): Bits {
  const all = lists[0]!.slice()
  for (const list of lists.slice(1)) addBits(all, list)
  return all
}

/** The pairs with the pages that explain a page best: the nearest, and others only for what that leaves unexplained. */
function nearest(
  page: number,
  own: readonly number[],
  kin: readonly Kin[],
  odds: Float64Array,
  between: ReadonlyMap<number, number>,
): number[] {
  const side = (edge: number): Explained => (kin[edge]!.a === page ? kin[edge]!.ofA : kin[edge]!.ofB)
  const other = (edge: number): number => (kin[edge]!.a === page ? kin[edge]!.b : kin[edge]!.a)
  const into = (edge: number): number => (kin[edge]!.a === page ? -odds[edge]! : odds[edge]!)
  const possible = own
    .filter(edge => into(edge) > UNLIKELY)
    .map(edge => ({ edge, told: countBits(side(edge).told), words: countBits(side(edge).verbatim) }))
    .sort((x, y) => y.told + y.words - x.told - x.words || other(x.edge) - other(y.edge))
    .slice(0, WEIGHED)
  const kept: typeof possible = []
  for (const one of possible) {
    let beaten = false
    for (const rival of [...kept]) {
      const [mine, theirs] = [side(one.edge), side(rival.edge)]
      if (countCommon(mine.told, theirs.told) < SAME * Math.min(one.told, rival.told)) continue
      if (better(rival.edge, one.edge)) beaten = true
      else kept.splice(kept.indexOf(rival), 1)
      if (beaten) break
    }
    if (!beaten) kept.push(one)
  }
  return kept.map(({ edge }) => edge)

  /** Whether the first explains the page better than the second, of two that explain the same. */
  function better(first: number, second: number): boolean {
    const [one, two] = [covers(first, second), covers(second, first)]
    if (one !== two) return one
    const [few, many] = [kin[first]!.stretches, kin[second]!.stretches]
    if (one && (few <= FEWER * many || many <= FEWER * few)) return few < many
    return comesFirst(first, second)
  }

  /** Whether the first explains all that the second does. */
  function covers(first: number, second: number): boolean {
    const [one, two] = [side(first), side(second)]
    return (
      countMissing(two.told, one.told) <= MISSED * countBits(two.told) &&
      countMissing(two.verbatim, one.verbatim) <= MISSED_WORDS * countBits(two.verbatim) + 1
    )
  }

  /** Of two pages that explain as much, the one that gave to the other; where that is not known, the one that is likelier to have given at all. */
  function comesFirst(first: number, second: number): boolean {
    const [one, two] = [other(first), other(second)]
    const edge = between.get(keyOf(Math.min(one, two), Math.max(one, two)))
    const known = edge === undefined ? 0 : one < two ? odds[edge]! : -odds[edge]!
    const direct = Math.max(-8, Math.min(8, into(first))) - Math.max(-8, Math.min(8, into(second)))
    return (known + direct / 2 || two - one) > 0
  }
}

/**
 * Log odds of each kept pair with all others weighed in, by passing messages along them (sum-product): where two pairs meet in one passage of a page,
 * it can have come through one of them only.
 */
function settled(kin: readonly Kin[], own: Float64Array, edges: ReadonlyMap<number, readonly number[]>, kept: Uint8Array): Float64Array {
  const odds = own.map(value => Math.max(-8, Math.min(8, value)))
  const meeting = new Map<number, readonly (readonly number[])[]>()
  for (const [page, own] of edges) {
    const here = own.filter(edge => kept[edge])
    const told = here.map(edge => (kin[edge]!.a === page ? kin[edge]!.ofA.told : kin[edge]!.ofB.told))
    const sizes = told.map(countBits)
    meeting.set(
      page,
      here.map((edge, nth) => [
        edge,
        ...here.filter((_, at) => at !== nth && countCommon(told[at]!, told[nth]!) >= SAME * Math.min(sizes[at]!, sizes[nth]!)),
      ]),
    )
  }
  // What each end says to the pair, as log odds of the text going out there.
  const atA = new Float64Array(kin.length)
  const atB = new Float64Array(kin.length)
  for (let round = 0; round < ROUNDS; round++) {
    const [nextA, nextB] = [atA.slice(), atB.slice()]
    for (const [page, groups] of meeting) {
      for (const [edge, ...others] of groups) {
        let into = 0
        for (const other of others) into += Math.exp(kin[other]!.a === page ? -(odds[other]! - atB[other]!) : odds[other]! + atA[other]!)
        const message = Math.log1p(into)
        if (kin[edge!]!.a === page) nextA[edge!] = message
        else nextB[edge!] = message
      }
    }
    atA.set(nextA)
    atB.set(nextB)
  }
  return odds.map((own, edge) => (kept[edge] ? own + atA[edge]! - atB[edge]! : own))
}

/** Whether a page comes from another by way of parents. */
function descends(page: number, from: number, parents: ReadonlyMap<number, readonly number[]>): boolean {
  const seen = new Set<number>()
  const open = [page]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const parent of parents.get(next) ?? []) {
      if (parent === from) return true
      if (!seen.has(parent)) {
        seen.add(parent)
        open.push(parent)
      }
    }
  }
  return false
}
