import { setTimeout as pause } from 'node:timers/promises'
import { UserError } from './errors.ts'
import { placeOf } from './postgres/postgres.ts'
import { numberOf, textOf } from './store/database.ts'
import type { Store } from './store/store.ts'

/** What a worker may be asked for: to read pages, or to join a shard of those that share words (see join.ts). */
export type Work = { readonly pages: readonly string[] } | { readonly join: string; readonly shard: number }

/** A piece of work that one worker has at a time. */
export interface Job {
  readonly id: string
  readonly lane: string
  readonly work: Work
  /** How often it was taken before: a worker that took it then has died. */
  readonly tries: number
}

/** The work of a case that is in PostgreSQL, for as many processes as like to take from it. A job that is taken is held until it is given back. */
export interface Queue {
  readonly add: (lane: string, works: readonly Work[]) => Promise<void>
  /** The next job; of several lanes those of the first come first. */
  readonly take: () => Promise<Job | undefined>
  readonly done: (job: Job) => Promise<void>
  /** Frees what workers held that are gone: their connections held a lock for each job. */
  readonly free: () => Promise<void>
  /** How many jobs of all lanes wait or are held. */
  readonly left: () => number
  /** What those are. */
  readonly waiting: () => readonly Work[]
  readonly close: () => Promise<void>
}

/** A job may die so often: what its workers die of is set aside much sooner (see work.ts). */
const RETRIES = 50
/** A worker that holds a job for so long hangs, in seconds. */
const EXPIRES = 3_600
/** Between being taken and being locked a job is nobody's, in seconds. */
const GRACE = 1
/** How long a lost server is asked again, in milliseconds. */
const PATIENCE = 120_000

/** Opens the queue; its `lanes` name the kinds of work and the code that does each, so that workers of another version take none of it. */
export async function openQueue(store: Store, lanes: readonly string[]): Promise<Queue> {
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
  await patiently(() => boss.start())
  for (const name of lanes) await patiently(() => boss.createQueue(name, { name, policy: 'standard', retryLimit: RETRIES }))

  const ours = `FROM "${schema}".job WHERE name IN (${lanes.map(() => '?').join(', ')})`
  const { database } = store
  const lock = (call: string, id: string): boolean =>
    numberOf(database.first(`SELECT ${call}(hashtextextended(?, 1)) AS held`, [`${schema} ${id}`]), 'held') === 1
  const held = new Set<string>()
  return {
    add: async (lane, works) => {
      for (let from = 0; from < works.length; from += 500)
        await patiently(() => boss.insert(works.slice(from, from + 500).map(data => ({ name: lane, data }))))
    },
    take: async () => {
      for (const lane of lanes) {
        const [job] = (await patiently(() => boss.fetch<Work>(lane, { batchSize: 1, includeMetadata: true }))) ?? []
        if (!job) continue
        held.add(job.id)
        lock('pg_try_advisory_lock', job.id)
        return { id: job.id, lane, work: job.data, tries: job.retryCount }
      }
      return undefined
    },
    done: async ({ id, lane }) => {
      await patiently(() => boss.complete(lane, id))
      held.delete(id)
      lock('pg_advisory_unlock', id)
    },
    free: async () => {
      const active = database.rows(
        `SELECT id, name ${ours} AND state = 'active' AND started_on < now() - interval '${GRACE} seconds'`,
        lanes,
      )
      for (const row of active) {
        const id = textOf(row, 'id') ?? ''
        if (held.has(id) || !lock('pg_try_advisory_lock', id)) continue
        await patiently(() => boss.fail(textOf(row, 'name') ?? '', id, { message: 'its worker is gone' }))
        lock('pg_advisory_unlock', id)
      }
    },
    left: () => numberOf(database.first(`SELECT count(*) AS count ${ours} AND state < 'completed'`, lanes), 'count'),
    waiting: () =>
      database.rows(`SELECT data ${ours} AND state < 'completed'`, lanes).map((row): Work => JSON.parse(textOf(row, 'data') ?? '{}')),
    close: () => boss.stop({ graceful: false, wait: true }).catch(() => {}),
  }
}

/** How long a worker without work waits, and how often the jobs of dead workers are looked for, in milliseconds. */
const WAIT = 400
const LOOK = 1_000

export interface TakeOptions {
  /** Whether there is no more to wait for; it hears for how long there was nothing to do, in milliseconds. */
  readonly isOver: (idle: number) => boolean
  readonly signal?: AbortSignal
  readonly wait?: number
}

/** Takes jobs and does them, one after the other, until there is no more to wait for. */
export async function takeJobs(queue: Queue, perform: (job: Job) => Promise<void>, options: TakeOptions): Promise<void> {
  let [lookedAt, busyAt] = [0, performance.now()]
  while (!options.signal?.aborted) {
    if (performance.now() - lookedAt > LOOK) {
      await queue.free()
      lookedAt = performance.now()
    }
    const job = await queue.take()
    if (job) {
      await perform(job)
      await queue.done(job)
      busyAt = performance.now()
    } else {
      if (options.isOver(performance.now() - busyAt)) break
      await pause(options.wait ?? WAIT)
    }
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
