import { type Candidates, candidatesOf, joined } from './candidates.ts'
import { type Fingerprint, heldBy } from './fingerprint.ts'
import {
  ANCHOR_CAPS,
  type Blocks,
  blockOf,
  type Growing,
  growing,
  joinGrams,
  push,
  RUN_CAPS,
  type Settings,
  sortedByGram,
  whole,
} from './join.ts'

/** One shard of one kind of grams: gram, holder, gram, holder, …; holders ascending (see holderOf). */
export interface Shard {
  readonly postings: Int32Array
  readonly settings: Settings
  readonly kind: 0 | 1
}

export const newLists = (count: number): Growing[] => Array.from({ length: count }, () => growing())

/** Adds grams and their holders to the shards that they fall to. */
export function share(grams: Iterable<readonly [gram: number, holder: number]>, lists: readonly Growing[]): void {
  for (const [gram, holder] of grams) {
    const list = lists[(gram >>> 0) % lists.length]!
    push(list, gram)
    push(list, holder)
  }
}

/** The postings of all pages, `count` shards of each kind: a shard of runs, its shard of anchors, the next shard of runs, …; how many changes nothing in what is found. */
export function postingsOf(prints: Iterable<Fingerprint>, count: number): Int32Array[] {
  const [runs, anchors] = [newLists(count), newLists(count)]
  let page = 0
  for (const print of prints) {
    share(heldBy(print, 0, page), runs)
    share(heldBy(print, 1, page), anchors)
    page++
  }
  return runs.flatMap((list, nth) => [whole(list), whole(anchors[nth]!)])
}

/** Lists of numbers as one. */
export function concatenated(parts: readonly Int32Array[]): Int32Array {
  const all = new Int32Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

/** Which kind of grams the shard of such a number holds. */
export const kindOfShard = (nth: number): 0 | 1 => (nth % 2 === 0 ? 0 : 1)

/** Joins a shard: entries for each block of pages, empty where a block has none. */
export function joinShard({ postings, settings, kind }: Shard): readonly (Int32Array | undefined)[] {
  const [grams, pages] = [new Int32Array(postings.length / 2), new Int32Array(postings.length / 2)]
  for (let at = 0; at < grams.length; at++) {
    grams[at] = postings[2 * at]!
    pages[at] = postings[2 * at + 1]!
  }
  const blocks: Blocks = []
  joinGrams(sortedByGram({ grams, pages }), settings, kind === 0 ? RUN_CAPS : ANCHOR_CAPS, kind, blocks)
  return Array.from(blocks, block => block && whole(block).slice())
}

/** The pairs of texts worth comparing, all in one go. */
export function candidatesAmong(prints: Iterable<Fingerprint>, settings: Settings): Candidates {
  const shards = postingsOf(prints, 1).map((postings, nth) => joinShard({ postings, settings, kind: kindOfShard(nth) }))
  return candidatesFrom(shards.flatMap(blocks => blocks.filter(entries => entries !== undefined)))
}

/** The pairs worth comparing, from what all shards gave: sums are of whole numbers, so neither the order of the shards nor their number is seen in them. */
export function candidatesFrom(found: Iterable<Int32Array>): Candidates {
  const blocks: Int32Array[][] = []
  // What one shard found for one block stands together.
  for (const entries of found)
    for (let from = 0, to = 0; from < entries.length; from = to) {
      const block = blockOf(entries[from]!)
      while (to < entries.length && blockOf(entries[to]!) === block) to += 2
      ;(blocks[block] ??= []).push(entries.subarray(from, to))
    }
  return joined(blocks.map(parts => candidatesOf(concatenated(parts))))
}
