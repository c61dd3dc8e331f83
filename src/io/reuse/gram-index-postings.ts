import { sortedByGram } from '../../derive/reuse/join.ts'
import { bytesOf, type Database, numberOf } from '../store/database.ts'

/**
 * Which pages have which grams, in the database of an index: shards by gram, each in segments that are written once, grams ascending. A segment is
 * merged with the one before it as soon as it is not much smaller, so that there are few of them and each gram is written few times.
 */
export const POSTINGS = `
CREATE TABLE IF NOT EXISTS reuse_postings (
  kind INTEGER NOT NULL, shard INTEGER NOT NULL, segment INTEGER NOT NULL, size INTEGER NOT NULL, grams BLOB NOT NULL, pages BLOB NOT NULL,
  PRIMARY KEY (kind, shard, segment)
);
`

/** Runs of words, pairs of anchors, sentences of a site. */
export type Kind = 0 | 1 | 2
const SHARDS = 64
/** A segment is merged with the one before where that is less than so many times as large. */
const MERGED = 2

interface Segment {
  readonly grams: Int32Array
  readonly pages: Int32Array
}

export const shardOf = (gram: number): number => (gram >>> 0) % SHARDS

/** Adds grams and their pages, and gives for each gram the pages that had it before, shard by shard. */
export function* addPostings(
  database: Database,
  kind: Kind,
  postings: Segment,
): Generator<{ readonly gram: number; readonly pages: Int32Array; readonly before: number }> {
  const shards = Array.from({ length: SHARDS }, () => ({ grams: [] as number[], pages: [] as number[] }))
  for (let at = 0; at < postings.grams.length; at++) {
    const shard = shards[shardOf(postings.grams[at]!)]!
    shard.grams.push(postings.grams[at]!)
    shard.pages.push(postings.pages[at]!)
  }
  for (const [shard, { grams, pages }] of shards.entries()) {
    if (grams.length === 0) continue
    const added = sortedByGram({ grams: Int32Array.from(grams), pages: Int32Array.from(pages) })
    const known = segmentsOf(database, kind, shard)
    const cursors = known.map(() => 0)
    for (let from = 0; from < added.grams.length; ) {
      const gram = added.grams[from]!
      let to = from + 1
      while (to < added.grams.length && added.grams[to] === gram) to++
      const lists = known.flatMap((segment, nth) => {
        const start = placeOf(segment.grams, gram, cursors[nth]!)
        let end = start
        while (end < segment.grams.length && segment.grams[end] === gram) end++
        cursors[nth] = end
        return end > start ? [segment.pages.subarray(start, end)] : []
      })
      const before = lists.reduce((sum, list) => sum + list.length, 0)
      if (before + to - from > 1 || kind === 2) yield { gram, pages: concatenated([...lists, added.pages.subarray(from, to)]), before }
      from = to
    }
    keep(database, kind, shard, known, added)
  }
}

function segmentsOf(database: Database, kind: Kind, shard: number): readonly Segment[] {
  return database
    .rows('SELECT grams, pages FROM reuse_postings WHERE kind = ? AND shard = ? ORDER BY segment', [kind, shard])
    .map(row => ({ grams: numbersOf(bytesOf(row, 'grams')), pages: numbersOf(bytesOf(row, 'pages')) }))
}

/** The first place from `from` on with a gram that is no less, grams taken as unsigned numbers: steps that double, then halve. */
function placeOf(grams: Int32Array, gram: number, from: number): number {
  const less = (at: number): boolean => grams[at]! >>> 0 < gram >>> 0
  let step = 1
  while (from + step < grams.length && less(from + step)) step *= 2
  let [low, high] = [from + (step >> 1), Math.min(grams.length, from + step)]
  while (low < high) {
    const middle = (low + high) >> 1
    if (less(middle)) low = middle + 1
    else high = middle
  }
  return low
}

function keep(database: Database, kind: Kind, shard: number, known: readonly Segment[], added: Segment): void {
  let whole = added
  let segment = known.length
  while (segment > 0 && known[segment - 1]!.grams.length < MERGED * whole.grams.length) {
    segment--
    whole = merged(known[segment]!, whole)
  }
  database.run('DELETE FROM reuse_postings WHERE kind = ? AND shard = ? AND segment >= ?', [kind, shard, segment])
  database.run('INSERT INTO reuse_postings (kind, shard, segment, size, grams, pages) VALUES (?, ?, ?, ?, ?, ?)', [
    kind,
    shard,
    segment,
    whole.grams.length,
    bytesIn(whole.grams),
    bytesIn(whole.pages),
  ])
}

/** Two segments as one; of one gram the pages of the first stand first. */
function merged(one: Segment, other: Segment): Segment {
  const size = one.grams.length + other.grams.length
  const [grams, pages] = [new Int32Array(size), new Int32Array(size)]
  let [x, y] = [0, 0]
  for (let at = 0; at < size; at++) {
    const first = y === other.grams.length || (x < one.grams.length && one.grams[x]! >>> 0 <= other.grams[y]! >>> 0)
    grams[at] = first ? one.grams[x]! : other.grams[y]!
    pages[at] = first ? one.pages[x++]! : other.pages[y++]!
  }
  return { grams, pages }
}

/** How many entries an index has of a kind. */
export function postingsSize(database: Database, kind: Kind): number {
  return numberOf(database.first('SELECT sum(size) AS sum FROM reuse_postings WHERE kind = ?', [kind]), 'sum')
}

function concatenated(lists: readonly Int32Array[]): Int32Array {
  const all = new Int32Array(lists.reduce((sum, list) => sum + list.length, 0))
  let at = 0
  for (const list of lists) {
    all.set(list, at)
    at += list.length
  }
  return all
}

/** Numbers as bytes and back, least byte first, as every machine has them that Node runs on. */
export function bytesIn(numbers: Int32Array | Float64Array): Uint8Array {
  return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength)
}
export function numbersOf(bytes: Uint8Array): Int32Array {
  const own = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  return new Int32Array(own.buffer, own.byteOffset, own.byteLength / 4)
}
export function realsOf(bytes: Uint8Array): Float64Array {
  const own = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice()
  return new Float64Array(own.buffer, own.byteOffset, own.byteLength / 8)
}
