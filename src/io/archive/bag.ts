import { createHash } from 'node:crypto'
import { closeSync, existsSync, openSync, readSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { Zip, ZipDeflate } from 'fflate'
import { sha256 } from '../captures.ts'
import { jsonOf } from '../lists.ts'
import { stageVersions } from '../stages.ts'
import type { Row } from '../store/database.ts'
import { bytesOf, textOf } from '../store/database.ts'
import type { Store } from '../store/store.ts'
import { writeAll } from '../whole-file.ts'

/**
 * A case as a bag: a zip with its inputs, its result, its log and the raw pages that are still where they were read from, laid out as RFC 8493
 * (BagIt) says, so that any archive can check it. The same case gives the same bytes.
 */

export interface Bagged {
  /** Raw files that are in the bag, and those that are not where they were any more. */
  readonly raw: number
  readonly missing: readonly string[]
}

/** What a case is made of; everything else follows from these. Blobs are written as `{"base64": …}`. */
export const INPUT_TABLES = {
  meta: 'key',
  contents: 'id',
  captures: 'page, location',
  decisions: 'number',
  log: 'number',
} as const
export type InputTable = keyof typeof INPUT_TABLES

/** Values of `meta` that a run writes for itself. */
export const OWN_META: ReadonlySet<string> = new Set(['revision', 'folded', 'format'])

/** The earliest day that a zip can hold: a bag must not change with the clock. */
const NO_DAY = new Date(1980, 0, 1)
const PIECE = 1_048_576

/** Writes the bag; nothing is left behind where it cannot be finished. */
export function writeBag(store: Store, file: string): Bagged {
  const unfinished = `${file}.unfinished`
  const target = openSync(unfinished, 'w')
  let isOpen = true
  try {
    const zip = new Zip((error, bytes) => {
      if (error) throw error
      writeAll(target, bytes)
    })
    const manifest: string[] = []
    const add = (name: string, pieces: Iterable<Uint8Array | string>): void => {
      const digest = addEntry(zip, name, pieces)
      if (name.startsWith('data/')) manifest.push(`${digest}  ${name}`)
    }
    add('bagit.txt', ['BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'])
    add('bag-info.txt', [`Internal-Sender-Description: A case of Hearsay\nHearsay-Stages: ${stageVersions().fold}\n`])
    add('data/case.json', jsonOf(store))
    for (const table of Object.keys(INPUT_TABLES) as InputTable[]) add(`data/inputs/${table}.jsonl`, linesOf(store, table))
    const bagged = addRaw(store, add)
    add('manifest-sha256.txt', [`${manifest.join('\n')}\n`])
    zip.end()
    closeSync(target)
    isOpen = false
    renameSync(unfinished, file)
    return bagged
  } catch (error) {
    if (isOpen) closeSync(target)
    rmSync(unfinished, { force: true })
    throw error
  }
}

/** One file of the zip, deflated piece by piece; its SHA-256. */
function addEntry(zip: Zip, name: string, pieces: Iterable<Uint8Array | string>): string {
  const hash = createHash('sha256')
  const entry = new ZipDeflate(name, { level: 6 })
  entry.mtime = NO_DAY
  zip.add(entry)
  for (const piece of pieces) {
    const bytes = typeof piece === 'string' ? Buffer.from(piece, 'utf8') : piece
    hash.update(bytes)
    entry.push(bytes)
  }
  entry.push(new Uint8Array(0), true)
  return hash.digest('hex')
}

/** A table, one row a line. Long values are asked for one by one, so that memory does not grow with the table. */
function* linesOf(store: Store, table: InputTable): Generator<string> {
  if (table !== 'contents') {
    for (const row of store.database.rows(`SELECT * FROM ${table} ORDER BY ${INPUT_TABLES[table]}`)) {
      if (table !== 'meta' || !OWN_META.has(textOf(row, 'key') ?? '')) yield lineOf(row)
    }
    return
  }
  for (const { id } of store.database.rows('SELECT id FROM contents ORDER BY id')) {
    for (const row of store.database.rows('SELECT * FROM contents WHERE id = ?', [String(id)])) yield lineOf(row)
  }
}

function lineOf(row: Row): string {
  const values = Object.entries(row).map(([column, value]) => {
    const isBlob = value instanceof ArrayBuffer || value instanceof Uint8Array
    return [column, isBlob ? { base64: Buffer.from(bytesOf(row, column)).toString('base64') } : value] as const
  })
  return `${JSON.stringify(Object.fromEntries(values))}\n`
}

/** The files that pages were read from, each once, with a list of what lies where. A page within an archive comes with the whole archive. */
function addRaw(store: Store, add: (name: string, pieces: Iterable<Uint8Array | string>) => void): Bagged {
  const files = [...new Set(store.database.rows('SELECT location FROM captures').map(row => fileOf(textOf(row, 'location') ?? '')))].sort()
  const missing: string[] = []
  const lines: string[] = []
  for (const file of files) {
    if (!existsSync(file) || !statSync(file).isFile()) {
      missing.push(file)
      continue
    }
    const name = `data/pages/${sha256(file).slice(0, 12)}-${safeName(basename(file))}`
    add(name, piecesOf(file))
    lines.push(`${JSON.stringify({ file: name, location: file })}\n`)
  }
  add('data/pages.jsonl', lines)
  return { raw: lines.length, missing }
}

/** The file of a location: what stands before the name within an archive, unless a file is called so. */
function fileOf(location: string): string {
  return existsSync(location) ? location : location.replace(/#.*$/s, '')
}

/** A name that every system can hold. */
function safeName(name: string): string {
  return name.replace(/[^\p{L}\p{N}._-]/gu, '_').slice(-100)
}

function* piecesOf(file: string): Generator<Uint8Array> {
  const source = openSync(file, 'r')
  try {
    for (;;) {
      const piece = new Uint8Array(PIECE)
      const length = readSync(source, piece)
      if (length === 0) return
      yield piece.subarray(0, length)
    }
  } finally {
    closeSync(source)
  }
}
