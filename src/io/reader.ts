import { fileURLToPath } from 'node:url'
import { parentPort, Worker, workerData } from 'node:worker_threads'
import { bringUpToDate, type RunResult, readInto, type Step } from './case.ts'
import { UserError } from './errors.ts'
import { explained, openStore } from './store/store.ts'

/** What a run in a thread of its own tells: its steps, then how it ended. */
export type Told = { readonly step: Step } | { readonly result: RunResult } | { readonly error: string }

interface Task {
  readonly file: string
  /** Absent: only what is there is brought up to date. */
  readonly paths?: readonly string[]
}

/** Reads paths into a case in a thread of its own, so that whoever asked can go on. */
export function readAside(task: Task, tell: (told: Told) => void): { readonly done: Promise<void> } {
  const worker = new Worker(fileURLToPath(import.meta.url), { workerData: { hearsayReader: task } })
  return {
    done: new Promise(resolve => {
      worker.on('message', tell)
      worker.on('error', error => tell({ error: error.message }))
      worker.on('exit', () => resolve())
    }),
  }
}

const task: Task | undefined = parentPort ? workerData?.hearsayReader : undefined
if (task && parentPort) {
  const port = parentPort
  const tell = (told: Told): void => port.postMessage(told)
  const store = openStore(task.file, { create: true })
  try {
    const options = { onStep: (step: Step) => tell({ step }) }
    const nothing = { captured: 0, added: 0, relocated: 0, unreadable: 0 }
    tell({ result: task.paths ? await readInto(store, task.paths, options) : { ...nothing, ...(await bringUpToDate(store, options)) } })
  } catch (error) {
    const told = explained(task.file, error)
    tell({ error: told instanceof UserError ? told.message : String(told) })
  } finally {
    store.database.close()
  }
}
