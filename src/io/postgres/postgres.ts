import { fileURLToPath } from 'node:url'
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads'
import type { Database, Row, Value } from '../store/database.ts'
import { postgresSql, postgresValue } from './dialect.ts'
import type { Answer, Question, ThreadData } from './thread.ts'

/** How long a lost connection is tried again, and how long a writer waits for another, in milliseconds. */
const PATIENCE = 120_000
const LOCK_PATIENCE = 600_000
/** Values of one statement; PostgreSQL takes 65,535. */
const VALUES = 4_000

/** What PostgreSQL, or the way to it, had to say: `code` is 'POSTGRES_' and the SQLSTATE or the system's code. */
export class PostgresError extends Error {
  readonly code: string
  readonly isLost: boolean
  constructor(message: string, code: string, isLost: boolean) {
    super(message)
    this.name = 'PostgresError'
    this.code = `POSTGRES_${code}`
    this.isLost = isLost
  }
}

/** Where a case lies: an address of a server and database, and the schema (`?schema=`, 'hearsay') that holds the tables. */
export interface PostgresPlace {
  /** As the driver wants it. */
  readonly url: string
  readonly schema: string
  /** As a person is told of it: without the password. */
  readonly name: string
}

export function isPostgres(file: string): boolean {
  return /^postgres(?:ql)?:\/\//.test(file)
}

/** Undefined where the address or the name of the schema is none. */
export function placeOf(file: string): PostgresPlace | undefined {
  if (!URL.canParse(file)) return undefined
  const url = new URL(file)
  const schema = url.searchParams.get('schema') ?? 'hearsay'
  url.searchParams.delete('schema')
  const shown = new URL(file)
  if (shown.password) shown.password = '***'
  return /^[a-z][a-z0-9_]{0,39}$/.test(schema) ? { url: url.href, schema, name: shown.href } : undefined
}

/** The address as a person is told of it. */
export function shownPlace(file: string): string {
  return placeOf(file)?.name ?? 'postgres://…'
}

/**
 * Opens a schema of a PostgreSQL database with the interface that SQLite has: every call waits for its answer, which a thread with the connection
 * gives. Needs the compiled code. Throws PostgresError, at once where there is no server, and after some patience where one went away.
 */
export function openPostgres({ url, schema }: PostgresPlace): Database {
  const { ask, end } = thread(url, greetingOf(schema))
  try {
    // Nobody there is said at once; a server that is just coming up is waited for.
    patiently(() => ask({ sql: 'SELECT 1' }), /_(?:57P03|53300)$/)
  } catch (error) {
    end()
    throw error
  }
  let open = false
  const question = (sql: string, values: readonly Value[]): Question => ({
    sql: postgresSql(sql),
    values: values.map(postgresValue),
    again: true,
    within: open,
  })
  const read = (sql: string, values: readonly Value[] = []): readonly Row[] =>
    (open ? ask(question(sql, values)) : patiently(() => ask(question(sql, values)))).rows as readonly Row[]

  const transaction = <Result>(work: () => Result, manner: 'alone' | 'beside' = 'alone'): Result => {
    if (open) throw new Error('A transaction within a transaction.')
    const lock = manner === 'alone' ? 'pg_advisory_xact_lock' : 'pg_advisory_xact_lock_shared'
    const begin = `BEGIN; SELECT ${lock}(hashtextextended('hearsay ${schema}', 0)); SELECT pg_current_xact_id()::text AS id`
    const rollBack = (): void => ignoringLoss(() => ask({ sql: 'ROLLBACK' }))
    const begun = (): unknown => {
      try {
        return patiently(() => ask({ sql: begin })).rows[0]!.id
      } catch (error) {
        rollBack()
        throw error
      }
    }
    for (;;) {
      const id = begun()
      let kept: { readonly result: Result } | undefined
      try {
        open = true
        kept = { result: work() }
        if (ask({ sql: 'COMMIT', within: true }).command !== 'COMMIT')
          throw new PostgresError('The transaction was broken off.', '25P02', false)
        return kept.result
      } catch (error) {
        open = false
        if (error instanceof PostgresError && error.isLost) {
          // Whether the last word was heard is asked of the server: nothing is done twice.
          if (kept && isKept(String(id))) return kept.result
        } else {
          rollBack()
          if (!(error instanceof PostgresError && /_40(?:001|P01)$/.test(error.code))) throw error
        }
      } finally {
        open = false
      }
    }
  }
  const isKept = (id: string): boolean => {
    for (;;) {
      const [row] = patiently(() => ask({ sql: 'SELECT pg_xact_status($1::xid8) AS status', values: [id] })).rows
      if (row?.status !== 'in progress') return row?.status === 'committed'
      pause(50)
    }
  }
  const write = <Result>(work: () => Result): Result => (open ? work() : transaction(work))

  return {
    kind: 'postgres',
    run: (sql, values = []) => write(() => ask(question(sql, values)).count),
    first: (sql, values) => read(sql, values)[0],
    rows: read,
    insert: (table, columns, rows) => {
      const names = columns.map(name => `"${name}"`).join(', ')
      const most = Math.max(1, Math.floor(VALUES / columns.length))
      write(() => {
        for (let from = 0; from < rows.length; from += most) {
          const part = rows.slice(from, from + most)
          const places = part.map((_, row) => `(${columns.map((_, column) => `$${row * columns.length + column + 1}`).join(', ')})`)
          const sql = `INSERT INTO ${table} (${names}) VALUES ${places.join(', ')}`
          ask({ sql, values: part.flatMap(row => row.map(postgresValue)), again: part.length === most, within: true })
        }
      })
    },
    script: sql => {
      write(() => ask({ sql, within: true }))
    },
    transaction,
    close: end,
  }
}

/** Settings of every connection. A writer that vanished with its machine lets go of its locks. */
function greetingOf(schema: string): string {
  return `SET search_path TO "${schema}"; SET lock_timeout = ${LOCK_PATIENCE}; SET idle_in_transaction_session_timeout = ${LOCK_PATIENCE};
    SET client_min_messages = warning; SET application_name = 'hearsay';
    SET tcp_keepalives_idle = 60; SET tcp_keepalives_interval = 10; SET tcp_keepalives_count = 3`
}

/** A thread that holds the connection, and how to ask it and wait for the answer. */
function thread(
  url: string,
  greeting: string,
): { readonly ask: (question: Question) => Exclude<Answer, { error: unknown }>; readonly end: () => void } {
  const answered = new Int32Array(new SharedArrayBuffer(4))
  const { port1: port, port2 } = new MessageChannel()
  const workerData: ThreadData = { port: port2, answered, url, greeting }
  const file = fileURLToPath(new URL('./thread.js', import.meta.url))
  const worker = new Worker(file, { workerData, transferList: [port2] })
  worker.unref()
  port.unref()
  let hasEnded = false
  const send = (message: Question | 'end'): Answer | undefined => {
    Atomics.store(answered, 0, 0)
    port.postMessage(message)
    // What woke us may have been meant for the question before.
    while (Atomics.load(answered, 0) === 0) Atomics.wait(answered, 0, 0)
    return receiveMessageOnPort(port)?.message as Answer | undefined
  }
  return {
    ask: asked => {
      const answer = send(asked)
      if (!answer) throw new PostgresError('The connection was closed.', '08003', false)
      if ('error' in answer) throw new PostgresError(answer.error.message, answer.error.code, answer.error.isLost)
      return answer
    },
    end: () => {
      if (hasEnded) return
      hasEnded = true
      send('end')
      port.close()
    },
  }
}

/** Runs what asks once more while the connection is lost, waiting longer each time. `codes`: only for such errors. */
function patiently<Result>(work: () => Result, codes = /./): Result {
  const until = performance.now() + PATIENCE
  for (let wait = 50; ; wait = Math.min(2_000, 2 * wait)) {
    try {
      return work()
    } catch (error) {
      if (!(error instanceof PostgresError && error.isLost && codes.test(error.code)) || performance.now() > until) throw error
      pause(wait)
    }
  }
}

function ignoringLoss(work: () => unknown): void {
  try {
    work()
  } catch (error) {
    if (!(error instanceof PostgresError && error.isLost)) throw error
  }
}

function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
}
