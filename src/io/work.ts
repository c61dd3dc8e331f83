import type { Capture } from '../model.ts'
import { captureOf } from './captures.ts'
import { joinKept } from './join/kept.ts'
import { joinLane } from './join/spread.ts'
import { defaultJobs, newReaders, type Readers, tasks } from './pool.ts'
import { type Job, openQueue, type Queue, takeJobs } from './queue.ts'
import { bareReading } from './reading.ts'
import { addReadings, hasReading, unreadLoad, unreadPages } from './readings.ts'
import { stageVersions } from './stages.ts'
import { numberOf } from './store/database.ts'
import type { Store } from './store/store.ts'

/** What a worker did. */
export interface Worked {
  readonly pages: number
  /** Shards of the join of pages that share words. */
  readonly shards: number
}

export interface WorkOptions {
  readonly jobs?: number
  readonly signal?: AbortSignal
}

/** How often a page may end the process that reads it, once it is read alone; and how often a shard may. */
const DEATHS = 3
/** How often whoever shares work looks how much of it is left, in milliseconds. */
const LOOK = 400
/** Batches that are put into the queue at once. */
const AT_ONCE = 500

/**
 * Reads batches of pages for a case in PostgreSQL and joins shards of them, until it is stopped or there has been nothing to do for `idle` seconds
 * (absent: goes on). `onDone` hears of all that was done so far, after each job.
 */
export async function work(
  store: Store,
  options: WorkOptions & { readonly idle?: number; readonly onDone?: (done: Worked) => void } = {},
): Promise<Worked> {
  const { map } = stageVersions()
  const queue = await openQueue(store, [readLane(), joinLane()])
  const readers = await newReaders(options.jobs ?? defaultJobs())
  let [pages, shards] = [0, 0]
  const perform = async ({ work, tries }: Job): Promise<void> => {
    // A shard that its workers die of is left to whoever weighs.
    if ('pages' in work) pages += await readBatch(store, readers, work.pages, tries, map)
    else if (tries <= DEATHS && joinKept(store, work.join, work.shard)) shards += 1
    options.onDone?.({ pages, shards })
  }
  try {
    await takeJobs(queue, perform, {
      ...(options.signal && { signal: options.signal }),
      isOver: idle => options.idle !== undefined && idle >= 1_000 * options.idle,
    })
    return { pages, shards }
  } finally {
    await readers.end()
    await queue.close()
  }
}

/** The lane of the queue for pages to be read. */
export function readLane(): string {
  return `read-${stageVersions().map}`
}

/** Pages of a batch, and how many it takes in all before they are shared. */
const BATCH = 32
export const SHARED = 2 * BATCH

/**
 * Reads all pages of a case in PostgreSQL that have no reading yet: puts them where every worker can take them, and works along until none is left.
 * Pages whose batch was lost, whatever became of it, are put there again.
 */
export async function shareWork(store: Store, options: WorkOptions & { readonly onRead: (done: number) => void }): Promise<void> {
  const { map } = stageVersions()
  const { pages: total } = unreadLoad(store, map)
  const queue = await openQueue(store, [readLane()])
  let readers: Readers | undefined
  try {
    const own = await newReaders(options.jobs ?? defaultJobs())
    readers = own
    let [lookedAt, left] = [performance.now(), total]
    const look = (): void => {
      if (performance.now() - lookedAt <= LOOK) return
      left = unreadLoad(store, map).pages
      options.onRead(total - left)
      lookedAt = performance.now()
    }
    for (; left > 0 && !options.signal?.aborted; left = unreadLoad(store, map).pages) {
      options.onRead(total - left)
      await addBatches(store, queue, map)
      const perform = async ({ work, tries }: Job): Promise<void> => {
        if ('pages' in work) await readBatch(store, own, work.pages, tries, map)
        look()
      }
      const isOver = (): boolean => {
        look()
        return queue.left() === 0
      }
      await takeJobs(queue, perform, { ...(options.signal && { signal: options.signal }), isOver })
    }
    options.onRead(total)
  } finally {
    await readers?.end()
    await queue.close()
  }
}

/** Puts the pages without a reading into the queue, those that are not there already. */
export async function addBatches(store: Store, queue: Queue, map: string): Promise<void> {
  const waiting = new Set(queue.waiting().flatMap(work => ('pages' in work ? work.pages : [])))
  let batches: string[][] = [[]]
  const add = (): Promise<void> =>
    queue.add(
      readLane(),
      batches.map(pages => ({ pages })),
    )
  for (const page of unreadPages(store, map)) {
    if (waiting.has(page)) continue
    if (batches.at(-1)!.length >= BATCH) {
      if (batches.length >= AT_ONCE) {
        await add()
        batches = []
      }
      batches.push([])
    }
    batches.at(-1)!.push(page)
  }
  if (batches.at(-1)!.length > 0) await add()
}

/** Reads what of a batch has no reading yet; how many pages. What is done twice comes out the same. `tries`: how many workers had it and died. */
export async function readBatch(store: Store, readers: Readers, batch: readonly string[], tries: number, map: string): Promise<number> {
  const pages = batch.filter(page => !hasReading(store, page, map))
  if (tries > 0) {
    for (const page of pages) await readAlone(store, readers, page, map)
    return pages.length
  }
  const read = await Promise.all([...tasks(capturesOf(store, pages))].map(readers.read))
  if (pages.length > 0) addReadings(store, read.flat(), map)
  return pages.length
}

/**
 * One page of a batch whose worker died: that it is begun is written down first, so that a page which ends its process again and again is known,
 * and kept with its text and this problem alone.
 */
async function readAlone(store: Store, readers: Readers, page: string, map: string): Promise<void> {
  const capture = captureOf(store, page)
  if (!capture) return
  const deaths = begun(store, page, map) - 1
  const readings =
    deaths >= DEATHS
      ? [bareReading(capture, `reading it ended the process ${deaths} times, so it was set aside`)]
      : await readers.read([capture])
  addReadings(store, readings, map)
  store.database.run('DELETE FROM tries WHERE page = ?', [page])
}

/** How often the page was begun, this time included. */
function begun(store: Store, page: string, map: string): number {
  return store.database.transaction(() => {
    store.database.run(
      `INSERT INTO tries (page, stages, count) VALUES (?, ?, 1)
       ON CONFLICT (page) DO UPDATE SET count = CASE WHEN tries.stages = excluded.stages THEN tries.count + 1 ELSE 1 END, stages = excluded.stages`,
      [page, map],
    )
    return numberOf(store.database.first('SELECT count FROM tries WHERE page = ?', [page]), 'count')
  }, 'beside')
}

export function* capturesOf(store: Store, pages: Iterable<string>): Generator<Capture> {
  for (const page of pages) {
    const capture = captureOf(store, page)
    if (capture) yield capture
  }
}
