import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
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
  const tables = (Object.keys(INPUT_TABLES) as InputTable[]).map(table => [table, bag.bytesOf(`data/inputs/${table}.jsonl`)] as const)
  store.database.transaction(() => {
    store.database.run('DELETE FROM meta')
    for (const [table, bytes] of tables) {
      for (const line of strFromU8(bytes).split('\n')) if (line !== '') insert(store, table, JSON.parse(line))
    }
    addLog(store, 'import', bag.stages)
    touch(store)
  })
}

function insert(store: Store, table: InputTable, row: Readonly<Record<string, Value | { readonly base64: string }>>): void {
  const columns = Object.keys(row)
  if (!columns.every(column => /^[a-z_0-9]+$/.test(column)))
    throw new UserError(`A row of ${table} in the archive has a column that no case has.`)
  const values = Object.values(row).map(value =>
    value !== null && typeof value === 'object' && 'base64' in value ? new Uint8Array(Buffer.from(value.base64, 'base64')) : value,
  )
  store.database.insert(table, columns, [values])
}

/** Writes the raw pages of a bag into a folder; how many. Names within it are the bag's own, made safe. */
export function unpackPages(bag: Bag, folder: string): number {
  const names = bag.names.filter(name => /^data\/pages\/[\p{L}\p{N}._-]+$/u.test(name) && !name.endsWith('/..'))
  mkdirSync(folder, { recursive: true })
  for (const name of names) writeFileSync(join(folder, name.slice('data/pages/'.length)), bag.bytesOf(name))
  return names.length
}
