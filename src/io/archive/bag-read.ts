import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { sha256 } from '../captures.ts'
import { codeOf, UserError } from '../errors.ts'
import type { Value } from '../store/database.ts'
import { numberOf } from '../store/database.ts'
import { addLog } from '../store/log.ts'
import { type Store, touch } from '../store/store.ts'
import { INPUT_TABLES, type InputTable } from './bag.ts'

/** A bag that was opened, its manifest checked as files are asked for. */
export interface Bag {
  /** 'data/case.json' → its bytes. Throws UserError where the bag has no such file, or other bytes than its manifest says. */
  readonly bytesOf: (name: string) => Uint8Array
  readonly names: readonly string[]
  /** What is wrong with the bag, as an error for whoever gave it. */
  readonly wrong: (what: string) => UserError
  /** The version of the stages that made its result. */
  readonly stages: string
}

/** Largest file of a bag, unpacked, in bytes: what one buffer of Node.js safely holds. */
const LARGEST = 2_000_000_000
const MANIFEST = /^([0-9a-f]{64}) +(data\/\S.*)$/

/** Opens a bag. Throws UserError where the file is none. */
export function openBag(file: string): Bag {
  const zip = read(file)
  const wrong = (what: string): UserError =>
    new UserError(`${file} is no archive of a case: ${what}. \`hearsay export --format archive\` makes one.`)
  const unpack = (name: string): Uint8Array => {
    try {
      const found = unzipSync(zip, { filter: entry => entry.name === name && entry.originalSize <= LARGEST })[name]
      if (found) return found
    } catch {
      throw wrong('it is no zip, or a damaged one')
    }
    throw wrong(`${name} is not in it`)
  }
  const digests = new Map(
    strFromU8(unpack('manifest-sha256.txt'))
      .split('\n')
      .flatMap(line => {
        const [, digest, name] = MANIFEST.exec(line) ?? []
        return digest && name ? [[name, digest] as const] : []
      }),
  )
  return {
    names: [...digests.keys()],
    wrong,
    stages: /^Hearsay-Stages: (\S+)$/m.exec(strFromU8(unpack('bag-info.txt')))?.[1] ?? '',
    bytesOf: name => {
      const bytes = unpack(name)
      if (sha256(bytes) !== digests.get(name)) throw wrong(`${name} is not as its manifest says; it was damaged or changed`)
      return bytes
    },
  }
}

function read(file: string): Uint8Array {
  try {
    return readFileSync(file)
  } catch (error) {
    const reason = codeOf(error) === 'ENOENT' ? 'there is no such file' : error instanceof Error ? error.message : String(error)
    throw new UserError(`Cannot read ${file}: ${reason}. Check the spelling; nothing was read.`)
  }
}

/** Puts what the bag's case was made of into an empty case. Throws UserError where the case holds pages already. */
export function unbag(store: Store, bag: Bag): void {
  if (numberOf(store.database.first('SELECT count(*) AS lines FROM log'), 'lines') > 0)
    throw new UserError(`${store.name} holds pages already, or has held some: name a new case with --case. Nothing in it was changed.`)
  // Whatever the bag holds is checked before anything of it is kept.
  for (const name of bag.names) bag.bytesOf(name)
  const tables = (Object.keys(INPUT_TABLES) as InputTable[]).map(table => [table, rowsOf(bag, table)] as const)
  store.database.transaction(() => {
    store.database.run('DELETE FROM meta')
    for (const [table, rows] of tables) {
      try {
        for (const row of rows) insert(store, table, row)
      } catch (error) {
        // The archive's digests are its own: whoever changed a row may have changed them, too. What is wrong with the disk is no fault of the archive.
        throw MISFIT.test(codeOf(error)) ? bag.wrong(`its rows of ${table} do not fit into a case`) : error
      }
    }
    addLog(store, 'import', bag.stages)
    touch(store)
  })
}

/** Errors of SQLite and PostgreSQL about a row rather than about a disk or a connection. */
const MISFIT = /^(?:SQLITE_(?:ERROR|CONSTRAINT|MISMATCH)|POSTGRES_(?:22|23|42))/

type BagRow = Readonly<Record<string, Value | { readonly base64: string }>>

/** The rows of a table, each with columns that a table may have and values that a column may hold. Throws UserError where they are none. */
function rowsOf(bag: Bag, table: InputTable): readonly BagRow[] {
  const damaged = bag.wrong(`its rows of ${table} cannot be read`)
  const bytes = bag.bytesOf(`data/inputs/${table}.jsonl`)
  try {
    return strFromU8(bytes)
      .split('\n')
      .filter(line => line.trim() !== '')
      .map(line => {
        const row: unknown = JSON.parse(line)
        if (typeof row !== 'object' || row === null || Array.isArray(row)) throw damaged
        if (!Object.entries(row).every(([column, value]) => /^[a-z_0-9]+$/.test(column) && isValue(value))) throw damaged
        return row as BagRow
      })
  } catch {
    throw damaged
  }
}

function isValue(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return 'base64' in value && typeof value.base64 === 'string'
  return value === null || typeof value === 'string' || typeof value === 'number'
}

function insert(store: Store, table: InputTable, row: BagRow): void {
  const values = Object.values(row).map(value =>
    value !== null && typeof value === 'object' && 'base64' in value ? new Uint8Array(Buffer.from(value.base64, 'base64')) : value,
  )
  store.database.insert(table, Object.keys(row), [values])
}

/** Writes the raw pages of a bag into a folder, over no other file; how many. Names within it are the bag's own, where they are plain. */
export function unpackPages(bag: Bag, folder: string): number {
  const names = bag.names.filter(name => /^data\/pages\/[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(name))
  mkdirSync(folder, { recursive: true })
  for (const name of names) keep(join(folder, name.slice('data/pages/'.length)), bag.bytesOf(name))
  return names.length
}

function keep(path: string, bytes: Uint8Array): void {
  if (!existsSync(path)) writeFileSync(path, bytes, { flag: 'wx' })
  else if (!readFileSync(path).equals(bytes))
    throw new UserError(
      `${path} is there already and holds something else: name an empty folder with --pages. The case itself is imported.`,
    )
}
