import { setTimeout as pause } from 'node:timers/promises'
import type { Capture } from '../model.ts'
import { captureOf } from './captures.ts'
import { defaultJobs, newReaders, type Readers, tasks } from './pool.ts'
import { type Batch, openQueue, type Queue } from './queue.ts'
import { bareReading } from './reading.ts'
import { addReadings, hasReading, unreadLoad, unreadPages } from './readings.ts'
import { stageVersions } from './stages.ts'
import { numberOf } from './store/database.ts'
import type { Store } from './store/store.ts'

export interface WorkOptions {
  readonly jobs?: number
  readonly signal?: AbortSignal
  /** Ends after so many seconds without work; absent: goes on until it is stopped. */
  readonly idle?: number
  /** Hears of the pages of each batch that is done. */
  readonly onDone?: (pages: number) => void
}

/** How often a page may end the process that reads it, once it is read alone. */
const DEATHS = 3
/** How long a worker without work waits, and how often the batches of dead workers are looked for, in milliseconds. */
const WAIT = 400
const LOOK = 1_000
/** Batches that are put into the queue at once. */
const AT_ONCE = 500

/** Reads batches of pages for a case in PostgreSQL, until it is stopped or there has been nothing to do for long; how many pages it read. */
export async function work(store: Store, options: WorkOptions = {}): Promise<number> {
  const { map } = stageVersions()
  const queue = await openQueue(store, queueName(map))
  const readers = await newReaders(options.jobs ?? defaultJobs())
  try {
    return await takeBatches(store, queue, readers, {
      ...options,
      isOver: idle => options.idle !== undefined && idle >= 1_000 * options.idle,
    })
  } finally {
    await readers.end()
    await queue.close()
  }
}

export function queueName(map: string): string {
  return `read-${map}`
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
  const queue = await openQueue(store, queueName(map))
  let readers: Readers | undefined
  try {
    readers = await newReaders(options.jobs ?? defaultJobs())
    for (let left = total; left > 0 && !options.signal?.aborted; left = unreadLoad(store, map).pages) {
      options.onRead(total - left)
      await addBatches(store, queue, map)
      let [lookedAt, rest] = [0, left]
      const isOver = (): boolean => {
        if (performance.now() - lookedAt > WAIT) {
          rest = unreadLoad(store, map).pages
          options.onRead(total - rest)
          lookedAt = performance.now()
        }
        return queue.left() === 0
      }
      await takeBatches(store, queue, readers, { ...options, onDone: () => void isOver(), isOver })
    }
    options.onRead(total)
  } finally {
    await readers?.end()
    await queue.close()
  }
}

/** Puts the pages without a reading into the queue, those that are not there already. */
export async function addBatches(store: Store, queue: Queue, map: string): Promise<void> {
  const waiting = queue.pages()
  let batches: string[][] = [[]]
  for (const page of unreadPages(store, map)) {
    if (waiting.has(page)) continue
    if (batches.at(-1)!.length >= BATCH) {
      if (batches.length >= AT_ONCE) {
        await queue.add(batches)
        batches = []
      }
      batches.push([])
    }
    batches.at(-1)!.push(page)
  }
  if (batches.at(-1)!.length > 0) await queue.add(batches)
}

/** Takes and reads batches while `isOver` does not say that there is no more to wait for; it hears for how long there was none, in milliseconds. */
export async function takeBatches(
  store: Store,
  queue: Queue,
  readers: Readers,
  options: WorkOptions & { readonly isOver: (idle: number) => boolean },
): Promise<number> {
  const { map } = stageVersions()
  let [count, lookedAt, busyAt] = [0, 0, performance.now()]
  while (!options.signal?.aborted) {
    if (performance.now() - lookedAt > LOOK) {
      await queue.free()
      lookedAt = performance.now()
    }
    const batch = await queue.take()
    if (batch) {
      const read = await readBatch(store, readers, batch, map)
      await queue.done(batch)
      count += read
      busyAt = performance.now()
      options.onDone?.(read)
    } else {
      if (options.isOver(performance.now() - busyAt)) break
      await pause(WAIT)
    }
  }
  return count
}

/** Reads what of a batch has no reading yet; how many pages. What is done twice comes out the same. */
async function readBatch(store: Store, readers: Readers, batch: Batch, map: string): Promise<number> {
  const pages = batch.pages.filter(page => !hasReading(store, page, map))
  if (batch.tries > 0) {
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
