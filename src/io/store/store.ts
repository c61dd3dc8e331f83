import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { codeOf, UserError } from '../errors.ts'
import { isPostgres, shownPlace } from '../postgres/postgres.ts'
import { openPostgresCase } from '../postgres/store.ts'
import { shellWord } from '../shell-word.ts'
import type { Database } from './database.ts'
import { numberOf, textOf } from './database.ts'
import { APPLICATION_ID, MIGRATIONS, type Migration, SCHEMA_VERSION } from './schema.ts'
import { openSqlite } from './sqlite.ts'

/** One case: an SQLite file, or a schema of a PostgreSQL database. */
export interface Store {
  /** As it was asked for: the path of a file, or the address of a database. */
  readonly file: string
  /** As a person is told of it: the same without a password. */
  readonly name: string
  /** Whichever database it is: its interface is the one that SQLite's has. */
  readonly database: Database
}

/**
 * Opens a case file and brings its tables up to date. Throws UserError where there is none (unless `create`), where the file is no case, is
 * damaged, comes from a newer Hearsay or cannot be written; such a file is left exactly as it was.
 */
export function openStore(file: string, options: { readonly create?: boolean; readonly migrations?: readonly Migration[] } = {}): Store {
  const migrations = options.migrations ?? MIGRATIONS
  if (isPostgres(file)) {
    const { name, database } = guarded(file, () => openPostgresCase(file, options.create ?? false, migrations))
    return { file, name, database }
  }
  if (!existsSync(file)) {
    if (!options.create)
      throw new UserError(`There is no case file ${file}: make one with \`hearsay read PATH… --case ${shellWord(file)}\`.`)
    if (!existsSync(dirname(file)))
      throw new UserError(`The case file ${file} cannot be made, because its folder does not exist: make the folder first.`)
  } else if (statSync(file).isDirectory()) {
    throw new UserError(`${file} is a folder, not a case file: name a file in it, as in --case ${file}/hearsay.db.`)
  } else if (isOther(file)) throw explained(file, Object.assign(new Error(file), { code: 'SQLITE_NOTADB' }))
  return guarded(file, () => {
    const database = openSqlite(file)
    try {
      migrate(file, database, migrations)
    } catch (error) {
      database.close()
      throw error
    }
    return { file, name: file, database }
  })
}

/** Whether a file is no database: SQLite takes one of a few bytes for an empty one, and would write over it. What cannot be read is SQLite's to tell. */
function isOther(file: string): boolean {
  try {
    const descriptor = openSync(file, 'r')
    const header = Buffer.alloc(HEADER.length)
    const length = readSync(descriptor, header, 0, header.length, 0)
    closeSync(descriptor)
    return length > 0 && header.toString('latin1') !== HEADER
  } catch {
    return false
  }
}

/** The first bytes of every SQLite file. https://www.sqlite.org/fileformat.html */
const HEADER = 'SQLite format 3\0'

function migrate(file: string, database: Database, migrations: readonly Migration[]): void {
  const version = (): number => numberOf(database.first('PRAGMA user_version'), 'user_version')
  const application = numberOf(database.first('PRAGMA application_id'), 'application_id')
  const empty = database.first('SELECT name FROM sqlite_master LIMIT 1') === undefined
  if (application !== APPLICATION_ID && !empty) {
    throw new UserError(`${file} is an SQLite file, but not a Hearsay case: name another file with --case. Nothing in it was changed.`)
  }
  if (version() > migrations.length) {
    throw new UserError(
      `The case ${file} was written by a newer Hearsay (its tables are version ${version()}, this one knows ${migrations.length}): upgrade Hearsay. Nothing in it was changed.`,
    )
  }
  if (version() === migrations.length) return
  database.transaction(() => {
    // Another process may have done it while this one waited for its turn.
    for (const { sql } of migrations.slice(version())) database.script(sql)
    database.script(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${migrations.length}`)
  })
}

/** Runs work on a case file; what SQLite has to say about the file becomes a sentence that a person can act on. */
export function guarded<Result>(file: string, work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    throw explained(file, error)
  }
}

/** An error of SQLite or PostgreSQL as a UserError; any other as it is. */
export function explained(file: string, error: unknown): unknown {
  if (isPostgres(file)) return explainedPostgres(shownPlace(file), error)
  switch (codeOf(error).replace(/^(SQLITE_[A-Z]+)_.*/, '$1')) {
    case 'SQLITE_NOTADB':
      return new UserError(
        `${file} is not a case file (or its first bytes are damaged): name another one with --case. Nothing in it was changed.`,
      )
    case 'SQLITE_CORRUPT':
      return new UserError(
        `The case file ${file} is damaged: restore it from a copy, or save what is left with \`sqlite3 ${file} .recover\`. Nothing in it was changed.`,
      )
    case 'SQLITE_BUSY':
      return new UserError(`Another Hearsay is writing to ${file} and has not finished: wait for it to end, then try again.`)
    case 'SQLITE_READONLY':
    case 'SQLITE_CANTOPEN':
    case 'SQLITE_PERM':
      return new UserError(
        `The case file ${file} cannot be opened for writing: check the rights on the file and its folder, or copy it elsewhere.`,
      )
    case 'SQLITE_FULL':
      return new UserError(`There is no room left on the disk of ${file}: make room and run the same command again; it carries on.`)
    case 'SQLITE_IOERR':
      return new UserError(`The disk of ${file} failed while it was read or written: check the disk, then run the same command again.`)
    default:
      return error
  }
}

function explainedPostgres(file: string, error: unknown): unknown {
  const code = codeOf(error)
  if (!(error instanceof Error && code.startsWith('POSTGRES_'))) return error
  if (/_(?:28\w{3}|42501)$/.test(code))
    return new UserError(`PostgreSQL refuses ${file}: check user, password and rights (${error.message}).`)
  if (/_3D000$/.test(code)) return new UserError(`There is no such database as in ${file}: make it first, with \`createdb\`.`)
  if (/_55P03$/.test(code))
    return new UserError(`Another Hearsay is writing to ${file} and has not finished: wait for it to end, then try again.`)
  if (/_53\w{3}$/.test(code))
    return new UserError(
      `The server of ${file} has no room or memory left: make room and run the same command again; it carries on (${error.message}).`,
    )
  if (/_(?:57P\w\w|08\w{3}|E[A-Z_]+|)$/.test(code))
    return new UserError(
      `The server of ${file} cannot be reached: check the address, and that it runs; what was kept stays kept (${error.message || code}).`,
    )
  return error
}

/** A value of the `meta` table. */
export function metaOf(store: Store, key: string): string | undefined {
  return textOf(store.database.first('SELECT value FROM meta WHERE key = ?', [key]), 'value')
}

export function setMeta(store: Store, key: string, value: string): void {
  store.database.run('INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value', [key, value])
}

/** Notes in the same transaction as a change to captures, readings or judgements that the lists no longer follow from them. */
export function touch(store: Store): void {
  // Counted by the database: two writers side by side must not make one step of it.
  store.database.run(
    `INSERT INTO meta (key, value) VALUES ('revision', '1')
     ON CONFLICT (key) DO UPDATE SET value = CAST(CAST(meta.value AS INTEGER) + 1 AS TEXT)`,
  )
}

/** Grows with every change to captures, readings or judgements. */
export function revisionOf(store: Store): number {
  return Number(metaOf(store, 'revision') ?? '0')
}

export { SCHEMA_VERSION }
