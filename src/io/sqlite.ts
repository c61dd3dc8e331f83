import Libsql from 'libsql'

export type Value = string | number | bigint | Uint8Array | null
export type Row = Readonly<Record<string, Value | ArrayBuffer>>

/** One open SQLite file. Statements are compiled once and kept by their text. */
export interface Sqlite {
  /** Runs a statement that gives no rows; how many rows it changed. */
  readonly run: (sql: string, values?: readonly Value[]) => number
  readonly first: (sql: string, values?: readonly Value[]) => Row | undefined
  /** All rows at once: a statement left half-read would keep other processes from writing. Page through what is long. */
  readonly rows: (sql: string, values?: readonly Value[]) => readonly Row[]
  /** Several statements without values. */
  readonly script: (sql: string) => void
  /** Runs `work` in a write transaction: all of it, or nothing. Waits for other writers, then throws SQLITE_BUSY. */
  readonly transaction: <Result>(work: () => Result) => Result
  readonly close: () => void
}

/** How long a writer waits for another process before it gives up, in milliseconds. */
const PATIENCE = 30_000

interface Prepared {
  run(values: readonly Value[]): { changes: number }
  get(values: readonly Value[]): Row | undefined
  all(values: readonly Value[]): Row[]
}

/** Opens (or creates) an SQLite file. A file that is no database fails at the first statement, not here. */
export function openSqlite(file: string): Sqlite {
  const database = new Libsql(file, { timeout: PATIENCE })
  const prepared = new Map<string, Prepared>()
  const prepare = (sql: string): Prepared => {
    const known = prepared.get(sql)
    if (known) return known
    const statement = database.prepare(sql) as unknown as Prepared
    prepared.set(sql, statement)
    return statement
  }
  return {
    // Values always go in as one array: the driver takes a lone object for named values and aborts the process.
    run: (sql, values = []) => prepare(sql).run([...values]).changes,
    first: (sql, values = []) => prepare(sql).get([...values]),
    rows: (sql, values = []) => prepare(sql).all([...values]),
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
      prepared.clear()
      database.close()
    },
  }
}

/** A column as text; absent where it is NULL. */
export function textOf(row: Row | undefined, column: string): string | undefined {
  const value = row?.[column]
  return value === null || value === undefined ? undefined : String(value)
}

/** A column as a number; 0 where it is NULL. */
export function numberOf(row: Row | undefined, column: string): number {
  return Number(row?.[column] ?? 0)
}

/** A column as bytes. */
export function bytesOf(row: Row, column: string): Uint8Array {
  return new Uint8Array(row[column] as ArrayBuffer)
}
