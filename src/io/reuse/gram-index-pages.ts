import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { dayOf, keyOf, siteNumber } from '../../derive/reuse/engine.ts'
import type { Settings } from '../../derive/reuse/join.ts'
import { bytesOf, type Database, numberOf, textOf } from '../store/database.ts'
import { bytesIn, numbersOf, realsOf } from './gram-index-postings.ts'
import type { ReuseRecord } from './records.ts'

/** The pages of an index, numbered as they came: their text, which of its sentences are their site's stock, and what the join needs, a row a batch. */
export const PAGES = `
CREATE TABLE IF NOT EXISTS reuse_pages (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, record BLOB NOT NULL, stock BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS reuse_batches (first INTEGER PRIMARY KEY, sites BLOB NOT NULL, days BLOB NOT NULL, names BLOB NOT NULL, times BLOB NOT NULL);
`

/** What is known of all pages without their text; times are NaN where unknown. */
export interface Placed extends Settings {
  readonly times: Float64Array
}

/** All pages of an index, and the new ones after them. */
export function placed(database: Database, added: readonly ReuseRecord[]): Placed {
  const rows = database.rows('SELECT sites, days, names, times FROM reuse_batches ORDER BY first')
  const first = numberOf(database.first('SELECT count(*) AS count FROM reuse_pages'), 'count')
  const own = {
    sites: Int32Array.from(added, ({ site }, at) => siteNumber(site, first + at)),
    days: Int32Array.from(added, ({ time }) => dayOf(time)),
    keys: Float64Array.from(added, ({ id }) => keyOf(id)),
    times: Float64Array.from(added, ({ time }) => time ?? Number.NaN),
  }
  if (added.length > 0)
    database.run('INSERT INTO reuse_batches (first, sites, days, names, times) VALUES (?, ?, ?, ?, ?)', [
      first,
      bytesIn(own.sites),
      bytesIn(own.days),
      bytesIn(own.keys),
      bytesIn(own.times),
    ])
  const size = first + added.length
  const whole = { sites: new Int32Array(size), days: new Int32Array(size), keys: new Float64Array(size), times: new Float64Array(size) }
  let at = 0
  for (const row of rows) {
    const sites = numbersOf(bytesOf(row, 'sites'))
    whole.sites.set(sites, at)
    whole.days.set(numbersOf(bytesOf(row, 'days')), at)
    whole.keys.set(realsOf(bytesOf(row, 'names')), at)
    whole.times.set(realsOf(bytesOf(row, 'times')), at)
    at += sites.length
  }
  for (const name of ['sites', 'days', 'keys', 'times'] as const) whole[name].set(own[name], first)
  return whole
}

export function isKnown(database: Database, id: string): boolean {
  return database.first('SELECT 1 AS known FROM reuse_pages WHERE id = ?', [id]) !== undefined
}

export function keepPage(database: Database, number: number, record: ReuseRecord, stock: Uint8Array): void {
  const { id, ...rest } = record
  database.run('INSERT INTO reuse_pages (number, id, record, stock) VALUES (?, ?, ?, ?)', [
    number,
    id,
    deflateRawSync(JSON.stringify(rest), { level: 1 }),
    stock,
  ])
}

export function keepStock(database: Database, number: number, stock: Uint8Array): void {
  database.run('UPDATE reuse_pages SET stock = ? WHERE number = ?', [stock, number])
}

/** A page's record, and which of its sentences are stock. */
export function pageOf(database: Database, number: number): { readonly record: ReuseRecord; readonly stock: Uint8Array } {
  const row = database.first('SELECT id, record, stock FROM reuse_pages WHERE number = ?', [number])
  if (!row) throw new Error(`The index has no page ${number}.`)
  const rest = JSON.parse(inflateRawSync(bytesOf(row, 'record')).toString('utf8'))
  return { record: { id: idIn(row), ...rest }, stock: bytesOf(row, 'stock') }
}

export function idOf(database: Database, number: number): string {
  const row = database.first('SELECT id FROM reuse_pages WHERE number = ?', [number])
  if (!row) throw new Error(`The index has no page ${number}.`)
  return idIn(row)
}

const idIn = (row: Parameters<typeof textOf>[0]): string => textOf(row, 'id') ?? ''
