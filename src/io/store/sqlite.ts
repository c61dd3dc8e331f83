import Libsql from 'libsql'
import type { Database, Row, Value } from './database.ts'

/** How long a writer waits for another process before it gives up, in milliseconds. */
const PATIENCE = 30_000

/** Rows that go in with one statement. */
const ROWS = 20

interface Prepared {
  run(values: readonly Value[]): { changes: number }
  get(values: readonly Value[]): Row | undefined
  all(values: readonly Value[]): Row[]
}

/** Opens (or creates) an SQLite file. A file that is no database fails at the first statement, not here. */
export function openSqlite(file: string): Database {
  const database = opened(file)
  // A statement that gave all its rows answers the next question for one row by the values of the question before: each way of asking has its own.
  const [ones, lists] = [new Map<string, Prepared>(), new Map<string, Prepared>()]
  const prepare = (sql: string, prepared = ones): Prepared => {
    const known = prepared.get(sql)
    if (known) return known
    const statement = database.prepare(sql) as unknown as Prepared
    prepared.set(sql, statement)
    return statement
  }
  return {
    kind: 'sqlite',
    // Values always go in as one array: the driver takes a lone object for named values and aborts the process.
    run: (sql, values = []) => prepare(sql).run([...values]).changes,
    first: (sql, values = []) => prepare(sql).get([...values]),
    rows: (sql, values = []) => prepare(sql, lists).all([...values]),
    insert: (table, columns, rows) => {
      const names = columns.map(name => `"${name}"`).join(', ')
      const one = `(${columns.map(() => '?').join(', ')})`
      const statementFor = (count: number) => prepare(`INSERT INTO ${table} (${names}) VALUES ${Array(count).fill(one).join(', ')}`)
      let at = 0
      for (; at + ROWS <= rows.length; at += ROWS) statementFor(ROWS).run(rows.slice(at, at + ROWS).flat())
      for (; at < rows.length; at++) statementFor(1).run([...rows[at]!])
    },
    script: sql => {
      database.exec(sql)
    },
    transaction: work => {
      database.exec('BEGIN IMMEDIATE')
      try {
        const result = work()
        database.exec('COMMIT')
        return result
      } catch (error) {
        if (database.inTransaction) database.exec('ROLLBACK')
        throw error
      }
    },
    close: () => {
      ones.clear()
      lists.clear()
      database.close()
    },
  }
}

/** Results of SQLite that the driver tells by number alone when it cannot open a file. https://www.sqlite.org/rescode.html */
const RESULTS: Readonly<Record<string, string>> = { 8: 'SQLITE_READONLY', 10: 'SQLITE_IOERR', 13: 'SQLITE_FULL', 14: 'SQLITE_CANTOPEN' }

function opened(file: string): InstanceType<typeof Libsql> {
  try {
    return new Libsql(file, { timeout: PATIENCE })
  } catch (error) {
    const result = error instanceof Error ? RESULTS[/: (\d+)\W*$/.exec(error.message)?.[1] ?? ''] : undefined
    throw result === undefined ? error : Object.assign(new Error(`${file} cannot be opened`), { code: result })
  }
}
