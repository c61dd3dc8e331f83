export type Value = string | number | bigint | Uint8Array | null
export type Row = Readonly<Record<string, Value | ArrayBuffer>>

/**
 * One open case, by whatever database keeps it. Statements are written once, in the subset of SQL that SQLite and PostgreSQL share (see
 * docs/adr/0004); placeholders are `?`, or `?1` where a value stands twice. Statements are compiled once and kept by their text.
 */
export interface Database {
  readonly kind: 'sqlite' | 'postgres'
  /** Runs a statement that gives no rows; how many rows it changed. */
  readonly run: (sql: string, values?: readonly Value[]) => number
  readonly first: (sql: string, values?: readonly Value[]) => Row | undefined
  /** All rows at once: a statement left half-read would keep other processes from writing. Page through what is long. */
  readonly rows: (sql: string, values?: readonly Value[]) => readonly Row[]
  /** Adds rows to a table, many in one statement where that is faster. */
  readonly insert: (table: string, columns: readonly string[], rows: readonly (readonly Value[])[]) => void
  /** Several statements without values. */
  readonly script: (sql: string) => void
  /**
   * Runs `work` in a write transaction: all of it, or nothing. Waits for other writers, then throws. `work` may run again where a connection
   * broke before it was kept: it must change nothing but the database. `beside`: only rows that no other writer looks at are written, so that
   * several such transactions may run side by side.
   */
  readonly transaction: <Result>(work: () => Result, manner?: 'alone' | 'beside') => Result
  readonly close: () => void
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
