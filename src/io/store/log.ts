import { createHash } from 'node:crypto'
import { numberOf, textOf } from './database.ts'
import type { Store } from './store.ts'

/** What was done to a case: lines that are only added, each chained to the one before by SHA-256, so that none can be changed or lost in the middle. */

export interface LogLine {
  readonly number: number
  /** ISO 8601, UTC. */
  readonly at: string
  readonly command: string
  readonly detail: string
  /** Absent in a line that no Hearsay wrote. */
  readonly chain?: string
}

/**
 * Adds a line; within the transaction of what it tells of, so that neither is there without the other. It is numbered here: of lines that came with an
 * archive, PostgreSQL's own count does not know.
 */
export function addLog(store: Store, command: string, detail: string): void {
  const at = new Date().toISOString()
  const last = store.database.first('SELECT number, chain FROM log ORDER BY number DESC LIMIT 1')
  const chain = chained(textOf(last, 'chain'), { at, command, detail })
  store.database.run('INSERT INTO log (number, at, command, detail, chain) VALUES (?, ?, ?, ?, ?)', [
    numberOf(last, 'number') + 1,
    at,
    command,
    detail,
    chain,
  ])
}

/** The digest that a line has behind the one before it. Only `detail` may hold line feeds: no word can then move from one field into the next. */
export function chained(before: string | undefined, { at, command, detail }: Pick<LogLine, 'at' | 'command' | 'detail'>): string {
  return createHash('sha256')
    .update([before ?? '', at, command, detail].join('\n'))
    .digest('hex')
}

/** All lines, the oldest first, a few hundred in memory at a time. */
export function* logLines(store: Store): Generator<LogLine> {
  for (let last = Number.MIN_SAFE_INTEGER; ; ) {
    const rows = store.database.rows('SELECT number, at, command, detail, chain FROM log WHERE number > ? ORDER BY number LIMIT 500', [
      last,
    ])
    for (const row of rows) {
      const chain = textOf(row, 'chain')
      last = numberOf(row, 'number')
      yield {
        number: last,
        at: textOf(row, 'at') ?? '',
        command: textOf(row, 'command') ?? '',
        detail: textOf(row, 'detail') ?? '',
        ...(chain !== undefined && { chain }),
      }
    }
    if (rows.length < 500) return
  }
}
