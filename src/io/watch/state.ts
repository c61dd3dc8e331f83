import { existsSync, mkdirSync, renameSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { codeOf, UserError } from '../errors.ts'
import type { RobotsFile } from '../fetch/robots.ts'
import { type Database, numberOf, type Row, textOf } from '../store/database.ts'
import type { Named } from './entries.ts'
import { openMemory } from './memory.ts'

/** What a watch knows from one round to the next: a small database in the folder of the pages. One watch at a time holds it. */
export interface WatchState {
  readonly folder: string
  readonly sqlite: Database
}

/** An address that is looked at again and again: a source of addresses, or a page. */
export interface Watched {
  readonly address: string
  readonly role: 'source' | 'page'
  /** What a source was when it was last read. */
  readonly kind?: Named['is']
  readonly etag?: string
  readonly modified?: string
  /** Digest of what the page said when it was last kept. */
  readonly words?: string
  /** Milliseconds since 1970 when it was first kept. */
  readonly first?: number
  /** Milliseconds since 1970 when it was last looked at. */
  readonly checked?: number
  /** Looks in a row at which it was as before; looks in a row that failed. */
  readonly quiet: number
  readonly failures: number
}

const TABLES = `
CREATE TABLE IF NOT EXISTS addresses (
  address TEXT PRIMARY KEY, role TEXT NOT NULL, kind TEXT, source TEXT, dated TEXT, etag TEXT, modified TEXT, words TEXT, first INTEGER, checked INTEGER,
  due INTEGER NOT NULL, quiet INTEGER NOT NULL DEFAULT 0, failures INTEGER NOT NULL DEFAULT 0, problem TEXT
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS addresses_by_due ON addresses (role, due);
CREATE TABLE IF NOT EXISTS archives (file TEXT PRIMARY KEY, length INTEGER NOT NULL, state TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS robots (origin TEXT PRIMARY KEY, at INTEGER NOT NULL, status INTEGER NOT NULL, text TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS told (one INTEGER PRIMARY KEY CHECK (one = 1), revision INTEGER NOT NULL, deflated BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS news (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, at TEXT NOT NULL, json TEXT NOT NULL, shown INTEGER NOT NULL DEFAULT 0);
CREATE TABLE IF NOT EXISTS outbox (
  number INTEGER PRIMARY KEY, hook TEXT NOT NULL, id TEXT NOT NULL, body TEXT NOT NULL, attempts INTEGER NOT NULL DEFAULT 0, due INTEGER NOT NULL
);
`

/** Opens the state in a folder of pages, made where there is none, and puts right what a killed run left. Throws UserError where another watch has it. */
export function openWatch(folder: string): WatchState {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    throw new UserError(`The folder for pages ${folder} cannot be made (${codeOf(error)}): name another one with --pages.`)
  }
  const sqlite = openMemory(join(folder, 'watch.db'))
  try {
    // The lock goes with the process, however it ends.
    sqlite.script('PRAGMA busy_timeout = 500; PRAGMA locking_mode = EXCLUSIVE')
    sqlite.transaction(() => {
      sqlite.script(TABLES)
      // Memories of earlier versions do not have it.
      if (!sqlite.first("SELECT 1 FROM pragma_table_info('addresses') WHERE name = 'kind'"))
        sqlite.script('ALTER TABLE addresses ADD COLUMN kind TEXT')
    })
  } catch (error) {
    sqlite.close()
    if (codeOf(error) === 'SQLITE_BUSY')
      throw new UserError(`Another \`hearsay watch\` has ${folder}: end that one first, or name another folder with --pages.`)
    throw error
  }
  const state = { folder, sqlite }
  recover(state)
  return state
}

/** Archives that were being written: what was kept for sure stays, a record that was cut off goes; its page is fetched again. */
function recover({ sqlite }: WatchState): void {
  for (const row of sqlite.rows("SELECT file, length FROM archives WHERE state = 'open'")) {
    const file = textOf(row, 'file')!
    const part = `${file}.part`
    if (existsSync(part)) {
      truncateSync(part, numberOf(row, 'length'))
      renameSync(part, file)
    }
    if (existsSync(file)) sqlite.run("UPDATE archives SET state = 'closed' WHERE file = ?", [file])
    else sqlite.run('DELETE FROM archives WHERE file = ?', [file])
  }
}

/** Archives that were written and not yet read into the case. */
export function unreadArchives({ sqlite }: WatchState): readonly string[] {
  return sqlite.rows("SELECT file FROM archives WHERE state = 'closed' ORDER BY file").map(row => textOf(row, 'file')!)
}

export function setArchive({ sqlite }: WatchState, file: string, state: 'open' | 'closed' | 'read', length?: number): void {
  if (length === undefined) sqlite.run('UPDATE archives SET state = ? WHERE file = ?', [state, file])
  else
    sqlite.run(
      'INSERT INTO archives (file, length, state) VALUES (?, ?, ?) ON CONFLICT (file) DO UPDATE SET length = excluded.length, state = excluded.state',
      [file, length, state],
    )
}

export function robotsKept({ sqlite }: WatchState): {
  get: (origin: string) => RobotsFile | undefined
  set: (origin: string, file: RobotsFile) => void
} {
  return {
    get: origin => {
      const row = sqlite.first('SELECT at, status, text FROM robots WHERE origin = ?', [origin])
      return row && { at: numberOf(row, 'at'), status: numberOf(row, 'status'), text: textOf(row, 'text') ?? '' }
    },
    set: (origin, { at, status, text }) => {
      sqlite.run('INSERT OR REPLACE INTO robots (origin, at, status, text) VALUES (?, ?, ?, ?)', [origin, at, status, text])
    },
  }
}

export function watchedOf(row: Row): Watched {
  const text = (column: 'kind' | 'etag' | 'modified' | 'words') => {
    const value = textOf(row, column)
    return value === undefined ? {} : { [column]: value }
  }
  return {
    address: textOf(row, 'address')!,
    role: row.role === 'source' ? 'source' : 'page',
    ...text('kind'),
    ...text('etag'),
    ...text('modified'),
    ...text('words'),
    ...(row.first !== null && { first: numberOf(row, 'first') }),
    ...(row.checked !== null && { checked: numberOf(row, 'checked') }),
    quiet: numberOf(row, 'quiet'),
    failures: numberOf(row, 'failures'),
  }
}
