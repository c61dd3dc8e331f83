import { setTimeout as pause } from 'node:timers/promises'
import { UserError } from './errors.ts'
import { placeOf } from './postgres/postgres.ts'
import { numberOf, textOf } from './store/database.ts'
import type { Store } from './store/store.ts'

/** Pages that one worker reads at a time. */
export interface Batch {
  readonly id: string
  readonly pages: readonly string[]
  /** How often it was taken before: a worker that took it then has died. */
  readonly tries: number
}

/** The work of a case that is in PostgreSQL, for as many processes as like to take from it. A batch that is taken is held until it is given back. */
export interface Queue {
  readonly add: (batches: readonly (readonly string[])[]) => Promise<void>
  readonly take: () => Promise<Batch | undefined>
  readonly done: (batch: Batch) => Promise<void>
  /** Frees what workers held that are gone: their connections held a lock for each batch. */
  readonly free: () => Promise<void>
  /** Batches that wait or are held. */
  readonly left: () => number
  /** The pages of those batches. */
  readonly pages: () => ReadonlySet<string>
  readonly close: () => Promise<void>
}

/** A batch may die so often: its pages are set aside much sooner, one by one (see work.ts). */
const RETRIES = 50
/** A worker that holds a batch for so long hangs, in seconds. */
const EXPIRES = 3_600
/** Between being taken and being locked a batch is nobody's, in seconds. */
const GRACE = 1
/** How long a lost server is asked again, in milliseconds. */
const PATIENCE = 120_000

/** Opens the queue of one kind of work; `kind` names the code that does it, so that workers of another version take none of it. */
export async function openQueue(store: Store, kind: string): Promise<Queue> {
  const place = placeOf(store.file)
  if (!place) throw new UserError('Only a case in PostgreSQL can be worked on by several machines: give --case postgres://….')
  const schema = `${place.schema}_queue`
  // Loaded only where it is needed: most cases are files.
  const { default: PgBoss } = await import('pg-boss')
  const boss = new PgBoss({
    connectionString: place.url,
    schema,
    max: 2,
    application_name: 'hearsay queue',
    schedule: false,
    retryLimit: RETRIES,
    retryDelay: 0,
    expireInSeconds: EXPIRES,
    maintenanceIntervalSeconds: 30,
    archiveCompletedAfterSeconds: 60,
  })
  // What goes wrong in its own upkeep is tried again there; what we ask for ourselves is answered with an error.
  boss.on('error', () => {})
  const name = kind.replace(/[^\w-]/g, '-')
  await patiently(() => boss.start())
  await patiently(() => boss.createQueue(name, { name, policy: 'standard', retryLimit: RETRIES }))

  const jobs = `"${schema}".job`
  const { database } = store
  const lock = (call: string, id: string): boolean =>
    numberOf(database.first(`SELECT ${call}(hashtextextended(?, 1)) AS held`, [`${schema} ${id}`]), 'held') === 1
  const held = new Set<string>()
  return {
    add: async batches => {
      for (let from = 0; from < batches.length; from += 500)
        await patiently(() => boss.insert(batches.slice(from, from + 500).map(pages => ({ name, data: { pages } }))))
    },
    take: async () => {
      const [job] = (await patiently(() => boss.fetch<{ pages: string[] }>(name, { batchSize: 1, includeMetadata: true }))) ?? []
      if (!job) return undefined
      held.add(job.id)
      lock('pg_try_advisory_lock', job.id)
      return { id: job.id, pages: job.data.pages, tries: job.retryCount }
    },
    done: async ({ id }) => {
      await patiently(() => boss.complete(name, id))
      held.delete(id)
      lock('pg_advisory_unlock', id)
    },
    free: async () => {
      const active = database.rows(
        `SELECT id FROM ${jobs} WHERE name = ? AND state = 'active' AND started_on < now() - interval '${GRACE} seconds'`,
        [name],
      )
      for (const row of active) {
        const id = textOf(row, 'id') ?? ''
        if (held.has(id) || !lock('pg_try_advisory_lock', id)) continue
        await patiently(() => boss.fail(name, id, { message: 'its worker is gone' }))
        lock('pg_advisory_unlock', id)
      }
    },
    left: () => numberOf(database.first(`SELECT count(*) AS count FROM ${jobs} WHERE name = ? AND state < 'completed'`, [name]), 'count'),
    pages: () =>
      new Set(
        database
          .rows(`SELECT data FROM ${jobs} WHERE name = ? AND state < 'completed'`, [name])
          .flatMap(row => JSON.parse(textOf(row, 'data') ?? '{}').pages ?? []),
      ),
    close: () => boss.stop({ graceful: false, wait: true }).catch(() => {}),
  }
}

/** Asks again while the server is away. */
async function patiently<Result>(work: () => Promise<Result>): Promise<Result> {
  const until = performance.now() + PATIENCE
  for (let wait = 100; ; wait = Math.min(2_000, 2 * wait)) {
    try {
      return await work()
    } catch (error) {
      const { code = '', message } = error as Error & { code?: string }
      const isLost = /^(?:57P0|08|E[A-Z]+$)/.test(code) || /Connection terminated|timeout/i.test(message)
      if (!isLost || performance.now() > until) throw error
      await pause(wait)
    }
  }
}
