import { once } from 'node:events'
import { resolve } from 'node:path'
import { Worker } from 'node:worker_threads'

export interface Read {
  /** Absent where the file was read to its end. */
  readonly error?: string
  readonly captures?: number
  readonly pages?: number
  readonly broken?: number
  readonly milliseconds?: number
}

/** A page may take a second; a machine that does ten things at once is given more before a page is said to hang. */
const PATIENCE = 60_000
/** Megabytes of a page's reading, with the models. */
const MEMORY = 512

export interface Thread {
  readonly read: (location: string, bytes: Uint8Array) => Promise<Read>
  readonly end: () => Promise<unknown>
}

/** A thread that reads files; where one hangs or takes too much memory, that is said, and the next file gets a new thread. */
export function thread(): Thread {
  let worker: Worker | undefined
  const started = async (): Promise<Worker> => {
    if (worker) return worker
    const dist = resolve(process.env.HEARSAY_DIST ?? 'dist')
    worker = new Worker(new URL('./reader.mjs', import.meta.url), {
      workerData: { dist },
      resourceLimits: { maxOldGenerationSizeMb: MEMORY },
      stderr: false,
    })
    await once(worker, 'message')
    return worker
  }
  return {
    read: async (location, bytes) => {
      const reader = await started()
      const stop = new AbortController()
      const ended = Promise.race([
        once(reader, 'message', stop).then(([found]) => found as Read),
        once(reader, 'exit', stop).then(() => ({ error: `more than ${MEMORY} MB, or the thread died` })),
        new Promise<Read>(done => {
          const timer = setTimeout(() => done({ error: `no end after ${PATIENCE / 1000} s` }), PATIENCE)
          stop.signal.addEventListener('abort', () => clearTimeout(timer))
        }),
      ]).catch((error: unknown): Read => ({ error: String(error) }))
      reader.postMessage({ location, bytes })
      const found = await ended
      stop.abort()
      if (found.error !== undefined) {
        await reader.terminate()
        worker = undefined
      }
      return found
    },
    end: async () => worker?.terminate(),
  }
}
