import {
  ANCHOR,
  ANCHOR_CAPS,
  BITS,
  BLOCK,
  blockOf,
  growing,
  OLD,
  orderOf,
  push,
  RARE_TELLS,
  RUN_CAPS,
  type Settings,
  STEPS,
  STRAY,
} from './join.ts'

/** What a pair must tell at least: one run of words that stands on four pages, a pair of anchors more than once. */
export const LEAST = 70 * STEPS

/** Pairs of pages worth comparing, sorted; `runs` and `anchors` tell how many grams of each kind they share, `tells` how much those tell. */
export interface Candidates {
  readonly a: Int32Array
  readonly b: Int32Array
  readonly runs: Int32Array
  readonly anchors: Int32Array
  /** In hundredths of sixteenths, so that sums are exact. */
  readonly tells: Int32Array
  /** How many of the runs are standing text, and how many are rare. */
  readonly old: Int32Array
  readonly rare: Int32Array
}

/** What the entry of a gram says (see join.ts). */
export const isRun = (tail: number): boolean => (tail & ANCHOR) === 0
export const isOld = (tail: number): boolean => (tail & OLD) !== 0
export const isRare = (tail: number): boolean => (tail & STEPS) >= RARE_TELLS
export const toldBy = (tail: number): number =>
  (tail & STEPS) * (tail & STRAY ? STRAY_WORTH : isRun(tail) ? RUN_CAPS.worth : ANCHOR_CAPS.worth)

/** What a run tells at most around which other words stand on the two pages: not two of them make candidates, nor one and a pair of anchors. */
const STRAY_WORTH = 19

/** The pairs of one block of entries that tell enough. */
export function candidatesOf(entries: Int32Array, least = LEAST): Candidates {
  const first = entries.length === 0 ? 0 : BLOCK * blockOf(entries[0]!)
  const starts = new Int32Array(BLOCK + 1)
  for (let at = 0; at < entries.length; at += 2) starts[entries[at]! - first + 1]!++
  for (let page = 0; page < BLOCK; page++) starts[page + 1]! += starts[page]!
  const others = new Uint32Array(entries.length / 2)
  const fill = starts.slice()
  for (let at = 0; at < entries.length; at += 2) others[fill[entries[at]! - first]!++] = entries[at + 1]!
  const lists = Array.from({ length: 7 }, () => growing())
  for (let page = 0; page < BLOCK; page++) {
    if (starts[page] === starts[page + 1]) continue
    const list = others.subarray(starts[page]!, starts[page + 1]!).sort()
    for (let from = 0; from < list.length; ) {
      const other = list[from]! >>> BITS
      let [runs, anchors, tells, old, rare, to] = [0, 0, 0, 0, 0, from]
      for (; to < list.length && list[to]! >>> BITS === other; to++) {
        const tail = list[to]!
        if (isRun(tail)) {
          runs++
          if (isOld(tail)) old++
          if (isRare(tail)) rare++
        } else anchors++
        tells += toldBy(tail)
      }
      if (tells >= least)
        for (const [nth, value] of [first + page, other, runs, anchors, tells, old, rare].entries()) push(lists[nth]!, value)
      from = to
    }
  }
  const [a, b, runs, anchors, tells, old, rare] = lists.map(list => list.values.slice(0, list.length)) as [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
  ]
  return { a, b, runs, anchors, tells, old, rare }
}

/** Pages with which one page is compared at most: those with which it shares most, and those that share most with it. */
const MATES = 32

/** The best of one page's candidates: those that tell most, of equals those whose other page comes first. */
export function bestOf<Pair extends { readonly tells: number }>(
  own: readonly Pair[],
  other: (pair: Pair) => number,
  settings: Settings,
): Pair[] {
  if (own.length <= MATES) return [...own]
  return [...own].sort((x, y) => y.tells - x.tells || orderOf(other(x), other(y), settings)).slice(0, MATES)
}

/** Which of the candidates are among the best of either page. */
export function amongBest({ a, b, tells }: Pick<Candidates, 'a' | 'b' | 'tells'>, settings: Settings): Uint8Array {
  const counts = new Int32Array(settings.days.length)
  for (const pages of [a, b]) for (const page of pages) counts[page]!++
  const crowded = new Map<number, { readonly at: number; readonly tells: number }[]>()
  const best = new Uint8Array(a.length)
  for (let at = 0; at < a.length; at++)
    for (const page of [a[at]!, b[at]!]) {
      if (counts[page]! <= MATES) best[at] = 1
      else {
        const known = crowded.get(page)
        if (known) known.push({ at, tells: tells[at]! })
        else crowded.set(page, [{ at, tells: tells[at]! }])
      }
    }
  for (const [page, own] of crowded)
    for (const { at } of bestOf(own, ({ at }) => (a[at] === page ? b[at]! : a[at]!), settings)) best[at] = 1
  return best
}

/** The pairs of several blocks as one. */
export function joined(lists: readonly Candidates[]): Candidates {
  const all = (name: keyof Candidates): Int32Array => {
    const values = new Int32Array(lists.reduce((sum, list) => sum + list.a.length, 0))
    let at = 0
    for (const list of lists) {
      values.set(list[name], at)
      at += list.a.length
    }
    return values
  }
  return { a: all('a'), b: all('b'), runs: all('runs'), anchors: all('anchors'), tells: all('tells'), old: all('old'), rare: all('rare') }
}
