import { availableParallelism } from 'node:os'
import { amongBest, type Candidates, joined } from '../../derive/reuse/candidates.ts'
import { type Counts, newCounts, SLOTS } from '../../derive/reuse/counts.ts'
import { dayOf, keyOf } from '../../derive/reuse/engine.ts'
import { MOST_PAGES, type Settings } from '../../derive/reuse/join.ts'
import type { Shard } from '../../derive/reuse/shards.ts'
import { UserError } from '../errors.ts'
import { newSpill, type Spill } from '../spill.ts'
import { rowsOf } from './found.ts'
import { type Input, inputOf, piecesOf } from './input.ts'
import type { Fields, Piece, Read } from './records.ts'
import { inOrder, type Run, runner } from './runner.ts'

/** Pages read, and comparisons made, after which it is told how far it is. */
const TOLD = 100_000
/** Comparisons in a task. */
const COMPARED = 2000
/** Parts in which the pages are joined: of a million pages one has some 10 MB. */
const SHARDS = 64
/** Bytes from which on threads pay for their start. */
const WORTH_THREADS = 24 << 20

export interface ReuseOptions {
  readonly fields?: Fields
  readonly shards?: number
  readonly jobs?: number
  /** Told what was done, for whoever waits. */
  readonly tell?: (stage: string, pages: number) => void
}

/** All pages of a stream and all pairs among them that share text. */
export interface ReuseFound {
  readonly ids: readonly string[]
  readonly settings: Settings
  /** Rows of pairs, sorted (see found.ts). */
  readonly rows: readonly Int32Array[]
  readonly problems: readonly { readonly line: number; readonly problem: string }[]
}

/**
 * Finds all pairs of pages that share text. The stream is read once and kept as a file; what stands for the pages is joined shard by shard, and
 * the pairs worth it are compared, in as many threads as there are cores. How many shards and threads there are changes nothing in what is found.
 */
export async function findReuse(path: string, options: ReuseOptions = {}): Promise<ReuseFound> {
  const shards = options.shards ?? SHARDS
  const input = inputOf(path)
  const spill = newSpill()
  const { run, end } = await runner(options.jobs ?? (input.size === undefined || input.size >= WORTH_THREADS ? availableParallelism() : 1))
  try {
    const counts = newCounts(SLOTS, new SharedArrayBuffer(SLOTS))
    const pages = await readAll(input, run, spill, counts, shards, options)
    options.tell?.('read', pages.ids.length)
    const sites = shared(Int32Array, pages.ids.length)
    let at = 0
    for (const list of pages.sites)
      for (const site of list) {
        sites[at] = site === -1 ? -1 - at : site
        at++
      }
    const times = gathered(Float64Array, pages.times)
    const days = shared(Int32Array, times.length)
    for (let page = 0; page < days.length; page++) days[page] = dayOf(times[page]!)
    const settings = { sites, days, keys: gathered(Float64Array, [Float64Array.from(pages.ids, keyOf)]) }
    await joinAll(run, spill, settings, shards)
    options.tell?.('joined', pages.ids.length)
    const candidates = await siftAll(run, spill, settings)
    options.tell?.(
      'sifted',
      candidates.reduce((sum, { a }) => sum + a.length, 0),
    )
    const stored = {
      file: input.file,
      offsets: gathered(Float64Array, pages.offsets),
      lengths: gathered(Int32Array, pages.lengths),
      times,
      settings,
      counts,
      fields: options.fields ?? {},
    }
    const rows = await inOrder(
      pieces(candidates, done => options.tell?.('comparing', done)),
      list => run('comparePairs', { stored, candidates: list }),
    )
    options.tell?.(
      'compared',
      rows.reduce((sum, list) => sum + [...rowsOf(list)].length, 0),
    )
    return { ids: pages.ids, settings, rows, problems: pages.problems }
  } finally {
    await end()
    spill.remove()
    input.close()
  }
}

interface Pages {
  readonly ids: string[]
  readonly offsets: Float64Array[]
  readonly lengths: Int32Array[]
  readonly times: Float64Array[]
  readonly sites: Int32Array[]
  readonly problems: { readonly line: number; readonly problem: string }[]
}

async function readAll(input: Input, run: Run, spill: Spill, counts: Counts, shards: number, options: ReuseOptions): Promise<Pages> {
  const pages: Pages = { ids: [], offsets: [], lengths: [], times: [], sites: [], problems: [] }
  let lines = 0
  const add = (read: Read): void => {
    const first = pages.ids.length
    for (const [kind, lists] of [read.runs, read.anchors].entries())
      for (const [shard, list] of lists.entries()) {
        for (let at = 1; at < list.length; at += 2) list[at]! += first
        spill.append(`${kind}-${shard}`, list)
      }
    for (const id of read.ids) pages.ids.push(id)
    if (pages.ids.length > MOST_PAGES) throw new UserError(`More than ${MOST_PAGES} pages cannot be joined in one run.`)
    if (Math.floor(pages.ids.length / TOLD) > Math.floor(first / TOLD)) options.tell?.('reading', pages.ids.length)
    pages.offsets.push(read.offsets)
    pages.lengths.push(read.lengths)
    pages.times.push(read.times)
    pages.sites.push(read.sites)
    for (const { line, problem } of read.problems) pages.problems.push({ line: lines + line, problem })
    lines += read.lines
  }
  const rest = function* (): Generator<Piece> {
    for (const { bytes, offset } of piecesOf(input)) yield { bytes, offset, line: 0, fields: options.fields ?? {}, shards, counts }
  }
  await inOrder(rest(), piece => run('readPiece', piece, [piece.bytes.buffer]), add)
  return pages
}

async function joinAll(run: Run, spill: Spill, settings: Settings, shards: number): Promise<void> {
  const work = function* (): Generator<Shard> {
    for (const kind of [0, 1] as const)
      for (let shard = 0; shard < shards; shard++) yield { postings: spill.take(`${kind}-${shard}`), settings, kind }
  }
  await inOrder(
    work(),
    shard => run('joinShard', shard, [shard.postings.buffer]),
    blocks => {
      for (const [block, entries] of blocks.entries()) if (entries) spill.append(`block-${String(block).padStart(6, '0')}`, entries)
    },
  )
}

async function siftAll(run: Run, spill: Spill, settings: Settings): Promise<Candidates[]> {
  const blocks = spill.lanes()
  const work = function* (): Generator<Int32Array> {
    for (const lane of blocks) yield spill.take(lane)
  }
  const sifted = await inOrder(work(), entries => run('siftBlock', entries, [entries.buffer]))
  const best = amongBest(joined(sifted), settings)
  let from = 0
  return sifted.map(list => {
    const own = best.subarray(from, from + list.a.length)
    from += own.length
    return mapped(list, values => values.filter((_, at) => own[at]))
  })
}

function mapped({ a, b, runs, anchors, tells, old, rare }: Candidates, map: (values: Int32Array) => Int32Array): Candidates {
  return { a: map(a), b: map(b), runs: map(runs), anchors: map(anchors), tells: map(tells), old: map(old), rare: map(rare) }
}

function* pieces(candidates: readonly Candidates[], tell: (done: number) => void): Generator<Candidates> {
  let done = 0
  for (const list of candidates)
    for (let from = 0; from < list.a.length; from += COMPARED) {
      const piece = mapped(list, values => values.slice(from, from + COMPARED))
      yield piece
      done += piece.a.length
      if (Math.floor(done / TOLD) > Math.floor((done - piece.a.length) / TOLD)) tell(done)
    }
}

/** An array that threads share. */
function shared<Numbers extends Float64Array | Int32Array>(
  kind: { new (buffer: SharedArrayBuffer): Numbers; readonly BYTES_PER_ELEMENT: number },
  length: number,
): Numbers {
  return new kind(new SharedArrayBuffer(kind.BYTES_PER_ELEMENT * length))
}

function gathered<Numbers extends Float64Array | Int32Array>(
  kind: { new (buffer: SharedArrayBuffer): Numbers; readonly BYTES_PER_ELEMENT: number },
  lists: readonly Numbers[],
): Numbers {
  const all = shared(
    kind,
    lists.reduce((sum, list) => sum + list.length, 0),
  )
  let at = 0
  for (const list of lists) {
    all.set(list, at)
    at += list.length
  }
  return all
}
