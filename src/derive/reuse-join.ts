/** Which grams stand on which pages, as an inverted list: parallel arrays, pages ascending. */
export interface Postings {
  readonly grams: Int32Array
  readonly pages: Int32Array
}

/** How widely a gram may be spread before it joins no pages any more. */
export interface Caps {
  /** Pages in all: beyond them each page is joined with its `nearest` neighbours and with the first pages only. */
  readonly pages: number
  /** Pages of one site: beyond them the gram is the site's furniture there. */
  readonly site: number
  readonly nearest: number
}

/** Pairs of pages that share grams: `a` < `b`, how many grams. Sorted by a, then b. */
export interface Joined {
  readonly a: Int32Array
  readonly b: Int32Array
  readonly shared: Int32Array
}

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

/** Sorts postings by gram, keeping the order of pages within each: radix sort, three passes of 11 bits. */
export function sortedByGram({ grams, pages }: Postings): Postings {
  let [fromGrams, fromPages]: [Int32Array, Int32Array] = [grams, pages]
  let [toGrams, toPages]: [Int32Array, Int32Array] = [new Int32Array(grams.length), new Int32Array(grams.length)]
  const counts = new Int32Array(2048)
  for (const shift of [0, 11, 22]) {
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
    ;[fromGrams, toGrams] = [toGrams, fromGrams === grams ? new Int32Array(grams.length) : fromGrams]
    ;[fromPages, toPages] = [toPages, fromPages === pages ? new Int32Array(pages.length) : fromPages]
  }
  return { grams: fromGrams, pages: fromPages }
}

/**
 * Joins the pages that share a gram, over one shard of sorted postings. Pairs are added to `pairsA` and `pairsB`, one entry a shared gram;
 * grams that are too widely spread are added to `stock`. Sites are numbers; pages of no known site have numbers of their own.
 */
export function joinGrams(postings: Postings, siteOf: Int32Array, caps: Caps, pairsA: Growing, pairsB: Growing, stock: Growing): void {
  const { grams, pages } = postings
  const onSite = new Map<number, number>()
  const held: number[] = []
  for (let from = 0; from < grams.length; ) {
    let to = from + 1
    while (to < grams.length && grams[to] === grams[from]) to++
    if (to - from > 1) {
      held.length = 0
      let spread = false
      if (to - from > caps.site) {
        onSite.clear()
        for (let at = from; at < to; at++) onSite.set(siteOf[pages[at]!]!, (onSite.get(siteOf[pages[at]!]!) ?? 0) + 1)
        for (let at = from; at < to; at++) {
          if (onSite.get(siteOf[pages[at]!]!)! <= caps.site) held.push(pages[at]!)
          else spread = true
        }
      } else for (let at = from; at < to; at++) held.push(pages[at]!)
      if (spread || held.length > caps.pages) push(stock, grams[from]!)
      const all = held.length <= caps.pages
      for (let nth = 1; nth < held.length; nth++) {
        for (let other = all ? 0 : Math.max(0, nth - caps.nearest); other < nth; other++) {
          push(pairsA, held[other]!)
          push(pairsB, held[nth]!)
        }
      }
    }
    from = to
  }
}

/** Counts how often each pair stands in the lists; only pairs that stand there at least `least` times. */
export function countPairs(count: number, pairsA: Growing, pairsB: Growing, least: number): Joined {
  const starts = new Int32Array(count + 1)
  for (let at = 0; at < pairsA.length; at++) starts[pairsA.values[at]! + 1]!++
  for (let page = 0; page < count; page++) starts[page + 1]! += starts[page]!
  const others = new Int32Array(pairsA.length)
  const fill = starts.slice()
  for (let at = 0; at < pairsA.length; at++) others[fill[pairsA.values[at]!]!++] = pairsB.values[at]!
  const [a, b, shared] = [growing(), growing(), growing()]
  for (let page = 0; page < count; page++) {
    const list = others.subarray(starts[page]!, starts[page + 1]!).sort()
    for (let from = 0; from < list.length; ) {
      let to = from + 1
      while (to < list.length && list[to] === list[from]) to++
      if (to - from >= least) {
        push(a, page)
        push(b, list[from]!)
        push(shared, to - from)
      }
      from = to
    }
  }
  return { a: a.values.slice(0, a.length), b: b.values.slice(0, b.length), shared: shared.values.slice(0, shared.length) }
}
