import { type Candidates, candidatesOf } from '../../derive/reuse/candidates.ts'
import type { Counts } from '../../derive/reuse/counts.ts'
import { directionOdds } from '../../derive/reuse/direction.ts'
import { inOrder, judged, settingOf, sharedBy } from '../../derive/reuse/engine.ts'
import type { Settings } from '../../derive/reuse/join.ts'
import type { Prepared } from '../../derive/reuse/prepare.ts'
import { readBytes } from '../spill.ts'
import { packed } from './found.ts'
import { type Fields, preparedRecord, recordOf } from './records.ts'

export { joinShard } from '../../derive/reuse/shards.ts'
export { readPiece } from './records.ts'

/** The candidates of one block. */
export function siftBlock(entries: Int32Array): Candidates {
  return candidatesOf(entries)
}

/** Where the pages lie: a file, and each page's place and date in it. Shared between threads. */
export interface Stored {
  readonly file: number
  readonly offsets: Float64Array
  readonly lengths: Int32Array
  readonly times: Float64Array
  readonly settings: Settings
  readonly counts: Counts
  readonly fields: Fields
}

/** Pages kept ready for the next comparison. */
const READY = 3000

/** Compares pairs of pages; the rows of those that share text (see found.ts). */
export function comparePairs({ stored, candidates }: { readonly stored: Stored; readonly candidates: Candidates }): Int32Array {
  const { offsets, lengths, times, counts, fields, file } = stored
  const ready = readyPages
  if (ready.of !== offsets) {
    ready.pages.clear()
    ready.of = offsets
  }
  const pageOf = (page: number): Prepared => {
    const known = ready.pages.get(page)
    if (known) return known
    const bytes = Buffer.allocUnsafe(lengths[page]!)
    readBytes(file, bytes, offsets[page]!)
    const record = recordOf(bytes.toString('utf8'), fields)
    if (!record || typeof record === 'string') throw new Error('The pages changed while they were compared.')
    const prepared = preparedRecord(record, counts)
    if (ready.pages.size >= READY)
      for (const old of ready.pages.keys()) if (ready.pages.delete(old) && ready.pages.size < 0.9 * READY) break
    ready.pages.set(page, prepared)
    return prepared
  }
  const dated = (page: number) => (Number.isNaN(times[page]) ? {} : { time: times[page]! })
  const rows: Int32Array[] = []
  for (let at = 0; at < candidates.a.length; at++) {
    const [a, b] = inOrder(candidates.a[at]!, candidates.b[at]!, stored.settings)
    const [one, other] = [pageOf(a), pageOf(b)]
    const pair = judged(one, other, sharedBy(candidates, at), settingOf(a, b, stored.settings))
    if (pair) rows.push(packed(a, b, pair.score, directionOdds(pair.comparison.facts, dated(a), dated(b)), pair.comparison, one, other))
  }
  const all = new Int32Array(rows.reduce((sum, row) => sum + row.length, 0))
  let at = 0
  for (const row of rows) {
    all.set(row, at)
    at += row.length
  }
  return all
}

/** This thread's pages. */
const readyPages: { of?: Float64Array; readonly pages: Map<number, Prepared> } = { pages: new Map() }
