import type { Offsets, ResolvedPage } from '../model.ts'
import { grams, type Words, wordsOf } from '../text/grams.ts'

/** Text that two pages share word for word. `a` and `b` are page ids, `a` < `b`. */
export interface Reuse {
  readonly a: string
  readonly b: string
  readonly passages: readonly { readonly a: Offsets; readonly b: Offsets }[]
  /** Share of each page's body words that stands in the passages, 0..1. */
  readonly coverageA: number
  readonly coverageB: number
}

/** Words in a run that are compared: five tell a copy from a set phrase. */
const SIZE = 5
/** A run on more pages than this is furniture or a set phrase of the case. */
const PAGES = 40
/** Words that may be missing or changed between two runs of one passage. */
const GAP = 8
/** Words that a passage must have at least. */
const LEAST = 12

/** Pairs of pages that share text, by an inverted join on word 5-grams; shared runs are chained to passages. */
export function reuseOf(pages: readonly ResolvedPage[]): Reuse[] {
  const words = pages.map(({ reading }) =>
    wordsOf(
      reading.article.text,
      reading.article.blocks.filter(block => block.role === 'body'),
    ),
  )
  const runs = words.map(list => grams(list, SIZE))
  const holders = new Map<number, number[]>()
  runs.forEach((list, page) => {
    for (const run of new Set(list)) {
      const known = holders.get(run)
      if (known) known.push(page)
      else holders.set(run, [page])
    }
  })
  const shared = new Map<number, number>()
  for (const list of holders.values()) {
    if (list.length < 2 || list.length > PAGES) continue
    for (const [nth, a] of list.entries())
      for (const b of list.slice(nth + 1)) shared.set(a * pages.length + b, (shared.get(a * pages.length + b) ?? 0) + 1)
  }
  const found: Reuse[] = []
  for (const [key, count] of shared) {
    if (count < LEAST - SIZE + 1) continue
    const [a, b] = [Math.floor(key / pages.length), key % pages.length]
    const passages = passagesOf(runs[a]!, runs[b]!, words[a]!, words[b]!)
    if (passages.length === 0) continue
    found.push({
      a: pages[a]!.reading.id,
      b: pages[b]!.reading.id,
      passages,
      coverageA: covered(
        words[a]!,
        passages.map(passage => passage.a),
      ),
      coverageB: covered(
        words[b]!,
        passages.map(passage => passage.b),
      ),
    })
  }
  return found
}

/** Share of the words that begin within the passages, which may overlap and need no order. */
function covered({ starts }: Words, passages: readonly Offsets[]): number {
  const inside = new Uint8Array(starts.length)
  for (const { start, end } of passages) inside.fill(1, firstFrom(starts, start), firstFrom(starts, end))
  return starts.length === 0 ? 0 : inside.reduce((sum, one) => sum + one, 0) / starts.length
}

/** Index of the first word that begins at a position or after it. */
function firstFrom(starts: Words['starts'], position: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (starts[middle]! < position) low = middle + 1
    else high = middle
  }
  return low
}

/** Shared runs chained in the order of both texts: a run goes on a passage where it starts at most GAP words after its end on both sides. */
function passagesOf(a: Int32Array, b: Int32Array, wordsA: Words, wordsB: Words): Reuse['passages'] {
  const places = new Map<number, number[]>()
  b.forEach((run, at) => {
    const known = places.get(run)
    if (known) known.push(at)
    else places.set(run, [at])
  })
  interface Chain {
    fromA: number
    toA: number
    fromB: number
    toB: number
  }
  const chains: Chain[] = []
  /** Those that can still go on. */
  let open: Chain[] = []
  for (let at = 0; at < a.length; at++) {
    if (open.some(chain => at - chain.toA > GAP)) open = open.filter(chain => at - chain.toA <= GAP)
    for (const other of (places.get(a[at]!) ?? []).slice(0, 8)) {
      const known = open.findLast(
        chain => at >= chain.toA - SIZE && other >= chain.toB - SIZE && other - chain.toB <= GAP && other + SIZE > chain.toB,
      )
      if (known) {
        known.toA = Math.max(known.toA, at + SIZE)
        known.toB = Math.max(known.toB, other + SIZE)
      } else if (!open.some(chain => at < chain.toA && at >= chain.fromA && other >= chain.fromB && other < chain.toB)) {
        const chain = { fromA: at, toA: at + SIZE, fromB: other, toB: other + SIZE }
        chains.push(chain)
        open.push(chain)
      }
    }
  }
  return chains
    .filter(chain => chain.toA - chain.fromA >= LEAST)
    .map(chain => ({
      a: { start: wordsA.starts[chain.fromA]!, end: wordsA.ends[Math.min(chain.toA, wordsA.ends.length) - 1]! },
      b: { start: wordsB.starts[chain.fromB]!, end: wordsB.ends[Math.min(chain.toB, wordsB.ends.length) - 1]! },
    }))
}
