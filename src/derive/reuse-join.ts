import { mixed } from './reuse-words.ts'

/** Which grams stand on which pages: parallel arrays, one entry a page and gram. */
export interface Postings {
  readonly grams: Int32Array
  readonly pages: Int32Array
}

/** How widely a gram may be spread and still join pages. */
export interface Caps {
  /** Pages in all: beyond them each page is joined with its `nearest` neighbours only. */
  readonly pages: number
  /** Pages of one site: beyond them the gram is the site's furniture there. */
  readonly site: number
  readonly nearest: number
  /** Pages up to which a gram tells all it can; spread wider, it tells less. */
  readonly rare: number
  /** What a gram tells of two pages at most, in hundredths of what makes two pages candidates. */
  readonly worth: number
}

/** Whole runs of words, and pairs of anchors. */
export const RUN_CAPS: Caps = { pages: 24, site: 4, nearest: 4, rare: 3, worth: 100 }
export const ANCHOR_CAPS: Caps = { pages: 12, site: 4, nearest: 1, rare: 2, worth: 50 }

/** Numbers that grow. */
export interface Growing {
  values: Int32Array
  length: number
}
export const growing = (size = 1024): Growing => ({ values: new Int32Array(size), length: 0 })
export function push(list: Growing, value: number): void {
  if (list.length === list.values.length) {
    const larger = new Int32Array(list.length * 2)
    larger.set(list.values)
    list.values = larger
  }
  list.values[list.length++] = value
}
export const whole = (list: Growing): Int32Array => list.values.subarray(0, list.length)

/** Sorts postings by gram, keeping the order of pages within each: radix sort, three passes of 11 bits. */
export function sortedByGram({ grams, pages }: Postings): Postings {
  const room = [new Int32Array(grams.length), new Int32Array(grams.length), new Int32Array(grams.length), new Int32Array(grams.length)]
  let [fromGrams, fromPages] = [grams, pages]
  const counts = new Int32Array(2048)
  for (const [pass, shift] of [0, 11, 22].entries()) {
    const [toGrams, toPages] = pass % 2 === 0 ? [room[0]!, room[1]!] : [room[2]!, room[3]!]
    counts.fill(0)
    for (let at = 0; at < fromGrams.length; at++) counts[(fromGrams[at]! >>> shift) & 2047]!++
    let sum = 0
    for (let digit = 0; digit < 2048; digit++) {
      const own = counts[digit]!
      counts[digit] = sum
      sum += own
    }
    for (let at = 0; at < fromGrams.length; at++) {
      const place = counts[(fromGrams[at]! >>> shift) & 2047]!++
      toGrams[place] = fromGrams[at]!
      toPages[place] = fromPages[at]!
    }
    ;[fromGrams, fromPages] = [toGrams, toPages]
  }
  return { grams: fromGrams, pages: fromPages }
}

/** Pages in a block of joined pairs, by their first page. */
export const BLOCK = 1 << 16

/** Entries [a, b and what the gram tells], one for each gram that two pages share; a list for each block of first pages. */
export type Blocks = Growing[]

/** How what a gram tells is written beside the second page: hundredths of its caps' worth in sixteenths, and which kind of gram it is. */
const BITS = 6
const STEPS = 15
const OLD = 32

/** Where and when pages stand: numbers of their sites, days since 1970 (UNDATED where not known). */
export interface Settings {
  readonly sites: Int32Array
  readonly days: Int32Array
}
export const UNDATED = -0x80000000
/** Days between the first and the last page of a gram from which on its words are standing text: a statute, an office's set paragraph. */
const STANDING = 75
/** What a run of words tells at least that stands on four pages at most. */
const RARE_TELLS = Math.round((STEPS * 3) / 4)

/**
 * Joins the pages that share a gram, over one shard of sorted postings, into blocks. Sites are numbers; pages of no known site have numbers of
 * their own. A gram that stands on more than eight pages joins only as often as eight pages would, chosen by its hash, and tells the more for it.
 */
export function joinGrams({ grams, pages }: Postings, { sites: siteOf, days }: Settings, caps: Caps, kind: 0 | 1, blocks: Blocks): void {
  const onSite = new Map<number, number>()
  const held: number[] = []
  for (let from = 0; from < grams.length; ) {
    const gram = grams[from]!
    let to = from + 1
    while (to < grams.length && grams[to] === gram) to++
    if (to - from > 1) {
      held.length = 0
      if (to - from > caps.site) {
        onSite.clear()
        for (let at = from; at < to; at++) onSite.set(siteOf[pages[at]!]!, (onSite.get(siteOf[pages[at]!]!) ?? 0) + 1)
        for (let at = from; at < to; at++) if (onSite.get(siteOf[pages[at]!]!)! <= caps.site) held.push(pages[at]!)
      } else for (let at = from; at < to; at++) held.push(pages[at]!)
      const all = held.length <= caps.pages
      const thin = all ? Math.ceil(held.length / 8) : 1
      if (held.length > 1 && (thin === 1 || (mixed(gram ^ 0x5bd1e995) >>> 0) % thin === 0)) {
        const tells = Math.max(1, Math.min(STEPS, Math.round((STEPS * thin * caps.rare) / Math.max(caps.rare, held.length))))
        const tail = (kind << 4) | (spansLong(pages, from, to, days) ? OLD : 0) | tells
        for (let nth = 1; nth < held.length; nth++)
          for (let other = all ? 0 : Math.max(0, nth - caps.nearest); other < nth; other++) {
            const block = (blocks[held[other]! >>> 16] ??= growing())
            push(block, held[other]!)
            push(block, (held[nth]! << BITS) | tail)
          }
      }
    }
    from = to
  }
}

function spansLong(pages: Int32Array, from: number, to: number, days: Int32Array): boolean {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (let at = from; at < to; at++) {
    const day = days[pages[at]!]!
    if (day === UNDATED) continue
    first = Math.min(first, day)
    last = Math.max(last, day)
  }
  return last - first > STANDING
}

/** What a pair must tell at least: one run of words that stands on four pages, a pair of anchors more than once. */
export const LEAST = 70

/** Pairs of pages worth comparing, sorted; `runs` and `anchors` tell how many grams of each kind they share, `tells` how much those tell. */
export interface Candidates {
  readonly a: Int32Array
  readonly b: Int32Array
  readonly runs: Int32Array
  readonly anchors: Int32Array
  readonly tells: Int32Array
  /** How many of the runs are standing text, and how many are rare. */
  readonly old: Int32Array
  readonly rare: Int32Array
}

/** The pairs of one block of entries that tell enough. */
export function candidatesOf(entries: Int32Array, least = LEAST): Candidates {
  const first = entries.length === 0 ? 0 : (entries[0]! >>> 16) << 16
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
        const kind = (list[to]! >>> 4) & 1
        if (kind === 0) {
          runs++
          if (list[to]! & OLD) old++
          if ((list[to]! & STEPS) >= RARE_TELLS) rare++
        } else anchors++
        tells += (list[to]! & STEPS) * (kind === 0 ? RUN_CAPS.worth : ANCHOR_CAPS.worth)
      }
      if (tells >= least * STEPS)
        for (const [nth, value] of [first + page, other, runs, anchors, Math.floor(tells / STEPS), old, rare].entries())
          push(lists[nth]!, value)
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

/** What a pair must tell so that there are no more than `most` pairs: hundredths, LEAST where all may stay. */
export function leastTelling(lists: readonly Candidates[], most: number): number {
  const counts = new Float64Array(1001)
  for (const { tells } of lists) for (const value of tells) counts[Math.min(1000, value)]!++
  let kept = 0
  for (let value = 1000; value >= LEAST; value--) {
    kept += counts[value]!
    if (kept > most) return Math.min(1000, value + 1)
  }
  return LEAST
}
