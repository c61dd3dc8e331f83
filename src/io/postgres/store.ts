import { UserError } from '../errors.ts'
import { shellWord } from '../shell-word.ts'
import type { Database } from '../store/database.ts'
import type { Migration } from '../store/schema.ts'
import { openPostgres, type PostgresPlace, placeOf } from './postgres.ts'
import { FUNCTIONS, postgresTables } from './tables.ts'

/**
 * Opens the case that lies in a schema of a PostgreSQL database and brings its tables up to date; makes it where `create`. Throws UserError where
 * there is none, where the schema holds something else, or comes from a newer Hearsay.
 */
export function openPostgresCase(
  file: string,
  create: boolean,
  migrations: readonly Migration[],
): { readonly name: string; readonly database: Database } {
  const place = placeOf(file)
  if (!place)
    throw new UserError(
      'The address of the case cannot be read: give postgres://user:password@host/database, with ?schema=name for another one than "hearsay" (small letters, digits and _).',
    )
  const database = openPostgres(place)
  try {
    if (stateOf(database, place) === 'absent' && !create)
      throw new UserError(`There is no case in ${place.name}: make one with \`hearsay read PATH… --case ${shellWord(place.name)}\`.`)
    migrate(database, place, migrations)
  } catch (error) {
    database.close()
    throw error
  }
  return { name: place.name, database }
}

/** Whether the database holds no case there yet. Throws as opening one does. */
export function hasNoCase(file: string): boolean {
  const place = placeOf(file)
  if (!place) return false
  const database = openPostgres(place)
  try {
    return stateOf(database, place) === 'absent'
  } finally {
    database.close()
  }
}

/** Rows that a step copied with their numbers are counted on from. */
const NUMBERS_GO_ON = `DO $$ DECLARE own record; BEGIN
  FOR own IN SELECT table_name AS name FROM information_schema.columns WHERE table_schema = current_schema() AND is_identity = 'YES' LOOP
    EXECUTE format('SELECT setval(pg_get_serial_sequence(%L, ''number''), (SELECT coalesce(max(number), 0) + 1 FROM %I), false)', own.name, own.name);
  END LOOP;
END $$`

function stateOf(database: Database, { schema, name }: PostgresPlace): 'absent' | 'case' {
  const tables = database.rows(
    'SELECT c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = ?',
    [schema],
  )
  if (tables.length === 0) return 'absent'
  if (tables.some(row => row.name === 'migrations')) return 'case'
  throw new UserError(`The schema "${schema}" of ${name} holds something else: name another one with ?schema=. Nothing in it was changed.`)
}

function migrate(database: Database, place: PostgresPlace, migrations: readonly Migration[]): void {
  const version = (): number => (stateOf(database, place) === 'case' ? database.rows('SELECT number FROM migrations').length : 0)
  const found = version()
  if (found > migrations.length) {
    throw new UserError(
      `The case ${place.name} was written by a newer Hearsay (its tables are version ${found}, this one knows ${migrations.length}): upgrade Hearsay. Nothing in it was changed.`,
    )
  }
  if (found === migrations.length) return
  database.transaction(() => {
    // Another process may have done it while this one waited for its turn.
    const from = version()
    if (from === 0) {
      database.script(
        `CREATE SCHEMA IF NOT EXISTS "${place.schema}"; CREATE TABLE migrations (number bigint PRIMARY KEY, name text NOT NULL)`,
      )
      database.script(FUNCTIONS)
    }
    for (const [index, { name, sql, postgres }] of migrations.entries()) {
      if (index < from) continue
      database.script(`${postgresTables(sql)}${postgres ?? ''}`)
      database.run('INSERT INTO migrations (number, name) VALUES (?, ?)', [index + 1, name])
    }
    database.script(NUMBERS_GO_ON)
  })
}
