import { isStray } from './grams.ts'

/** Which grams stand on which pages: parallel arrays, one entry a page and gram. */
export interface Postings {
  readonly grams: Int32Array
  /** Pages as holders (see holderOf). */
  readonly pages: Int32Array
}

/** Bits of a page's number; so many pages can be joined. */
const PAGE_BITS = 24
export const MOST_PAGES = 1 << PAGE_BITS

/** A page that has a gram, with what stands around it there (see grams.ts), as one number. */
export const holderOf = (page: number, context = 0): number => page | (context << PAGE_BITS)
export const pageIn = (holder: number): number => holder & (MOST_PAGES - 1)
const contextIn = (holder: number): number => holder >>> PAGE_BITS

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

/** Pages in a block of joined pairs, by their first page: as many as one thread sifts at a time. */
const BLOCK_BITS = 15
export const BLOCK = 1 << BLOCK_BITS
export const blockOf = (low: number): number => low >>> BLOCK_BITS

/** Entries [a, b and what the gram tells], one for each gram that two pages share; a list for each block of lower pages. */
export type Blocks = Growing[]

/**
 * How what a gram tells is written beside the second page: hundredths of its caps' worth in sixteenths, which kind of gram it is, whether it is standing
 * text, whether other words stand around it on the two pages.
 */
export const BITS = 7
export const STEPS = 15
export const ANCHOR = 16
export const OLD = 32
export const STRAY = 64

/**
 * Where and when pages stand: numbers of their sites, days since 1970 (UNDATED where not known), and a number from each one's name, by which pages of
 * one day have an order that no other page has a part in.
 */
export interface Settings {
  readonly sites: Int32Array
  readonly days: Int32Array
  readonly keys: Float64Array
}
export const UNDATED = -0x80000000
/** Days between the first and the last page of a gram from which on its words are standing text: a statute, an office's set paragraph. */
const STANDING = 75
/** What a run of words tells at least that stands on four pages at most. */
export const RARE_TELLS = Math.round((STEPS * 3) / 4)

/** Which of two pages comes first, by day, then by name: below 0 where the first does. */
export function orderOf(a: number, b: number, { days, keys }: Settings): number {
  return days[a]! - days[b]! || keys[a]! - keys[b]! || a - b
}

/** Joins the pages that share a gram, over one shard of sorted postings, into blocks. */
export function joinGrams({ grams, pages }: Postings, settings: Settings, caps: Caps, kind: 0 | 1, blocks: Blocks): void {
  const give = (low: number, high: number, tail: number): void => {
    const block = (blocks[blockOf(low)] ??= growing())
    push(block, low)
    push(block, (high << BITS) | tail)
  }
  for (let from = 0; from < grams.length; ) {
    let to = from + 1
    while (to < grams.length && grams[to] === grams[from]) to++
    if (to - from > 1) eachPair(pages.subarray(from, to), settings, caps, kind, give)
    from = to
  }
}

const onSite = new Map<number, number>()

/**
 * The pairs that one gram joins of its holders, the lower number first, and what it tells of each. A site counts for no more pages than make
 * the gram its furniture, and its pages are joined with none then. What a gram tells of two pages never grows when more pages have it, so that pages that
 * are read later bring no two earlier ones together.
 */
export function eachPair(
  pages: Int32Array,
  settings: Settings,
  caps: Caps,
  kind: 0 | 1,
  give: (low: number, high: number, tail: number) => void,
): void {
  const { sites } = settings
  const siteOf = (holder: number): number => sites[pageIn(holder)]!
  let spread = pages.length
  let furniture = false
  if (pages.length > caps.site) {
    onSite.clear()
    spread = 0
    for (const holder of pages) {
      const site = siteOf(holder)
      const count = (onSite.get(site) ?? 0) + 1
      onSite.set(site, count)
      if (count > caps.site) furniture = true
      if (count <= caps.site + 1) spread++
    }
    if (onSite.size === 1 && furniture) return
  }
  const isHeld = (holder: number): boolean => !furniture || onSite.get(siteOf(holder))! <= caps.site
  const tells = Math.max(1, Math.round((STEPS * caps.rare) / Math.max(caps.rare, spread)))
  const tail = (kind === 0 ? 0 : ANCHOR) | (spansLong(pages, settings.days) ? OLD : 0) | tells
  const reach = spread <= caps.pages ? pages.length : caps.nearest
  const near = reach < pages.length ? pages.slice().sort((a, b) => orderOf(pageIn(a), pageIn(b), settings)) : pages
  for (let nth = 1; nth < near.length; nth++) {
    const holder = near[nth]!
    if (!isHeld(holder)) continue
    for (let before = Math.max(0, nth - reach); before < nth; before++) {
      const other = near[before]!
      if (!isHeld(other)) continue
      const stray = kind === 0 && isStray(contextIn(holder), contextIn(other)) ? STRAY : 0
      const [one, two] = [pageIn(holder), pageIn(other)]
      give(Math.min(one, two), Math.max(one, two), tail | stray)
    }
  }
}

/** Whether pages have a gram over a long time, whichever one of three or more of them is left out: an old page that a new one quotes makes no standing text. */
function spansLong(pages: Int32Array, days: Int32Array): boolean {
  let [first, second, beforeLast, last] = [
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ]
  let dated = 0
  for (const holder of pages) {
    const day = days[pageIn(holder)]!
    if (day === UNDATED) continue
    dated++
    if (day < first) [first, second] = [day, first]
    else if (day < second) second = day
    if (day > last) [beforeLast, last] = [last, day]
    else if (day > beforeLast) beforeLast = day
  }
  return dated > 2 ? Math.min(last - second, beforeLast - first) > STANDING : last - first > STANDING
}
