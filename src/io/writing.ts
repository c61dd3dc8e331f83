import { fileURLToPath } from 'node:url'
import { type MessagePort, parentPort, Worker, workerData } from 'node:worker_threads'
import type { CaseLists } from '../model.ts'
import { UserError } from './errors.ts'
import { dropJoins } from './join/kept.ts'
import { fillLists, indexesOfLists, LISTED } from './lists.ts'
import { stageVersions } from './stages.ts'
import type { Database } from './store/database.ts'
import { refillSearch } from './store/full-text.ts'
import { explained, openStore, revisionOf, type Store, setMeta } from './store/store.ts'
import { audible, wordOf } from './thread-word.ts'

/** Parcels of rows that may wait for the thread that writes them, each some hundred kilobytes, and how long one may take, in milliseconds. */
const AHEAD = 16
const PATIENCE = 600_000
/** What the database may hold ready while a large case is written, in bytes: so much for each page, since its keys are filled in no order, and of what nobody uses a share. */
const CACHE = { least: 64_000_000, page: 1_000, share: 0.25 }

/** Names the inputs and the code that the lists should follow from. */
export function foldName(store: Store): string {
  return `${stageVersions().fold} ${revisionOf(store)}`
}

/** Puts a case in place of the one that the file holds, all of it or nothing; false where it is of other readings than there are by now. */
export function write(store: Store, name: string, lists: CaseLists): boolean {
  return store.database.transaction(() => {
    // What was added meanwhile is weighed in another round.
    if (foldName(store) !== name) return false
    const indexes = begin(store)
    fillLists(store.database, lists)
    finish(store, indexes, name, lists.format)
    return true
  })
}

/**
 * Takes away the lists and, of a file, their indexes; gives what makes those again. Filled row by row in no order, an index is written all over many
 * times; made of a full table it is sorted first.
 */
function begin({ database }: Store): readonly string[] {
  const indexes = database.kind === 'sqlite' ? indexesOfLists(database) : []
  for (const { name } of indexes) database.run(`DROP INDEX ${name}`)
  for (const table of LISTED) database.run(`DELETE FROM ${table}`)
  return indexes.map(({ sql }) => sql)
}

function finish(store: Store, indexes: readonly string[], name: string, format: string): void {
  for (const sql of indexes) store.database.run(sql)
  refillSearch(store)
  dropJoins(store)
  setMeta(store, 'format', format)
  setMeta(store, 'folded', name)
}

/** What the thread that writes is told: rows for a table, that all rows are there, or that they will never be. */
type Parcel = { readonly insert: Parameters<Database['insert']> } | { readonly all: boolean }
type Written = { readonly written: boolean }
type Told = Written | { readonly error: string }

interface Task {
  readonly file: string
  readonly pages: number
  readonly name: string
  readonly format: string
  /** How many parcels wait, and whether no more are wanted. */
  readonly state: Int32Array
}
const [WAITING, ENDED] = [0, 1]

/** The same of a large case in a file, by a thread of its own: rows are written while the next ones are made. */
export async function writeAside(store: Store, name: string, lists: CaseLists, pages: number): Promise<boolean> {
  const state = new Int32Array(new SharedArrayBuffer(8))
  const task: Task = { file: store.file, pages, name, format: lists.format, state }
  const worker = new Worker(fileURLToPath(import.meta.url), { workerData: { hearsayWriting: task } })
  const word = wordOf<Told>(worker, { error: `Writing ${store.name} takes more memory than this machine has.` })
  const send = (parcel: Parcel): void => {
    Atomics.add(state, WAITING, 1)
    worker.postMessage(parcel)
    for (;;) {
      const waiting = Atomics.load(state, WAITING)
      if (waiting <= AHEAD || Atomics.load(state, ENDED) === 1) return
      if (Atomics.wait(state, WAITING, waiting, PATIENCE) === 'timed-out')
        throw new Error(`The thread that writes ${store.name} does not answer.`)
    }
  }
  try {
    fillLists({ insert: (...insert) => Atomics.load(state, ENDED) === 1 || send({ insert }) }, lists)
    send({ all: true })
  } catch (error) {
    send({ all: false })
    await word
    throw error
  }
  const told = await word
  if ('error' in told) throw new UserError(told.error)
  return told.written
}

/** Writes what comes in, until all has come. */
function serve({ file, pages, name, format, state }: Task, port: MessagePort): void {
  const store = openStore(file)
  const { database } = store
  let indexes: readonly string[] = []
  const end = (isWritten: boolean): void => {
    Atomics.store(state, ENDED, 1)
    Atomics.notify(state, WAITING)
    if (!isWritten) rollBack(database)
    database.close()
  }
  const attempt = (work: () => Written | undefined): void => {
    if (Atomics.load(state, ENDED) === 1) return
    try {
      const told = work()
      if (!told) return
      end(told.written)
      port.postMessage(told)
    } catch (error) {
      end(false)
      const reason = explained(file, error)
      if (!(reason instanceof UserError)) throw audible(reason)
      port.postMessage({ error: reason.message })
    }
  }
  attempt(() => {
    database.script(`PRAGMA cache_size = ${-Math.round(cacheFor(pages) / 1024)}; BEGIN IMMEDIATE`)
    if (foldName(store) !== name) return { written: false }
    indexes = begin(store)
    return undefined
  })
  port.on('message', (parcel: Parcel) => {
    attempt(() => {
      if ('insert' in parcel) {
        database.insert(...parcel.insert)
        return undefined
      }
      if (!parcel.all) return { written: false }
      finish(store, indexes, name, format)
      database.script('COMMIT')
      return { written: true }
    })
    Atomics.sub(state, WAITING, 1)
    Atomics.notify(state, WAITING)
  })
}

function cacheFor(pages: number): number {
  return Math.max(CACHE.least, Math.min(CACHE.page * pages, CACHE.share * process.availableMemory()))
}

/** Where the transaction ended by itself there is nothing to take back. */
function rollBack(database: Database): void {
  try {
    database.script('ROLLBACK')
  } catch {}
}

const task: Task | undefined = parentPort ? workerData?.hearsayWriting : undefined
if (task && parentPort) serve(task, parentPort)
