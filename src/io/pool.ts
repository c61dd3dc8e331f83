import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { Capture, Reading } from '../model.ts'
import { loadModels } from './models.ts'
import { bareReading, readSafely } from './reading.ts'

/** How much text (characters of source) it takes before threads pay for their start, which costs each of them most of a second. */
const WORTH_THREADS = 500_000
/** Room for new objects in each thread, in MB: more is faster by little, and each thread would fill it. */
const YOUNG_MEGABYTES = 12
/** Captures a task; small, so that a killed run loses little and the threads finish together. */
const TASK = 4
/** A page that takes a thread longer than this is given up, in milliseconds. */
const PATIENCE = 600_000

/** Maps captures to readings, handing back some at a time in any order. */
export type Mapper = (captures: Iterable<Capture>) => AsyncGenerator<readonly Reading[]>

/** As many threads as there are cores, but no more than eight. */
export function defaultJobs(): number {
  return Math.min(8, availableParallelism())
}

/** How much there is to map. */
export interface Load {
  readonly pages: number
  /** Of source text. */
  readonly characters: number
}

/**
 * In this thread or in several: as many as are asked for, and where nobody asks, as many as there are cores once there is enough to do.
 * Threads need the compiled code: straight from source all runs in this one.
 */
export function mapper(load: Load, asked?: number): Mapper {
  const jobs = Math.min(asked ?? (load.characters >= WORTH_THREADS ? defaultJobs() : 1), Math.ceil(load.pages / TASK))
  return jobs > 1 && import.meta.url.endsWith('.js') ? captures => inThreads(captures, jobs) : inThisThread
}

async function* inThisThread(captures: Iterable<Capture>): AsyncGenerator<readonly Reading[]> {
  const models = loadModels()
  for (const task of tasks(captures)) {
    yield await Promise.all(task.map(capture => readSafely(capture, models)))
    // Lets a signal through.
    await new Promise(resolve => setImmediate(resolve))
  }
}

async function* inThreads(captures: Iterable<Capture>, jobs: number): AsyncGenerator<readonly Reading[]> {
  const readers = await newReaders(jobs)
  const running = new Map<number, Promise<{ readonly number: number; readonly readings: readonly Reading[] }>>()
  const settle = async () => {
    const { number, readings } = await Promise.race(running.values())
    running.delete(number)
    return readings
  }
  try {
    let number = 0
    for (const task of tasks(captures)) {
      const own = number++
      running.set(
        own,
        readers.read(task).then(readings => ({ number: own, readings })),
      )
      if (running.size >= 3 * jobs) yield await settle()
    }
    while (running.size > 0) yield await settle()
  } finally {
    await readers.end()
  }
}

/** Threads that read pages until they are ended. */
export interface Readers {
  readonly read: (captures: readonly Capture[]) => Promise<readonly Reading[]>
  readonly end: () => Promise<void>
}

export async function newReaders(jobs: number): Promise<Readers> {
  const { Tinypool } = await import('tinypool')
  const pool = new Tinypool({
    filename: fileURLToPath(new URL('./worker.js', import.meta.url)),
    runtime: 'worker_threads',
    minThreads: jobs,
    maxThreads: jobs,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
  })
  const read = async (captures: readonly Capture[]): Promise<readonly Reading[]> => {
    try {
      return await pool.run(captures, { signal: AbortSignal.timeout(PATIENCE) })
    } catch (error) {
      // A page on which a thread dies (out of memory, out of stack, out of time) takes no other with it.
      if (captures.length > 1) return (await Promise.all(captures.map(capture => read([capture])))).flat()
      return captures.map(capture => bareReading(capture, String(error)))
    }
  }
  return { read, end: () => pool.destroy() }
}

export function* tasks(captures: Iterable<Capture>): Generator<readonly Capture[]> {
  let task: Capture[] = []
  for (const capture of captures) {
    task.push(capture)
    if (task.length === TASK) {
      yield task
      task = []
    }
  }
  if (task.length > 0) yield task
}
