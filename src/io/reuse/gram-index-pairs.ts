import type { Tally } from '../../derive/reuse/growth.ts'
import { bytesOf, type Database, numberOf, type Row } from '../store/database.ts'
import { bytesIn, numbersOf } from './gram-index-postings.ts'

/** Pairs of pages worth comparing: what they share, for which of the two they are among the best (1 the lower, 2 the higher), what was found. */
export const PAIRS = `
CREATE TABLE IF NOT EXISTS reuse_pairs (
  low INTEGER NOT NULL, high INTEGER NOT NULL, runs INTEGER NOT NULL, anchors INTEGER NOT NULL, tells INTEGER NOT NULL, old INTEGER NOT NULL,
  rare INTEGER NOT NULL, best INTEGER NOT NULL, found BLOB, PRIMARY KEY (low, high)
);
CREATE INDEX IF NOT EXISTS reuse_pairs_by_high ON reuse_pairs (high);
`

const COLUMNS = ['runs', 'anchors', 'tells', 'old', 'rare'] as const

/** A stored pair. `best`: bits, 1 where it is among the best of `low`, 2 where of `high`. */
export interface StoredPair extends Tally {
  readonly best: number
}

function pairIn(row: Row): StoredPair {
  const of = (name: string): number => numberOf(row, name)
  return {
    low: of('low'),
    high: of('high'),
    runs: of('runs'),
    anchors: of('anchors'),
    tells: of('tells'),
    old: of('old'),
    rare: of('rare'),
    best: of('best'),
  }
}

const SHARED = 'low, high, runs, anchors, tells, old, rare, best'

/** The pairs of which a page is the lower one. */
export function pairsAbove(database: Database, low: number): readonly StoredPair[] {
  return database.rows(`SELECT ${SHARED} FROM reuse_pairs WHERE low = ?`, [low]).map(pairIn)
}

/** All pairs of a page. */
export function pairsOf(database: Database, page: number): readonly StoredPair[] {
  return [...pairsAbove(database, page), ...database.rows(`SELECT ${SHARED} FROM reuse_pairs WHERE high = ?`, [page]).map(pairIn)]
}

export function addPairs(database: Database, pairs: readonly Tally[]): void {
  database.insert(
    'reuse_pairs',
    ['low', 'high', ...COLUMNS, 'best'],
    pairs.map(pair => [pair.low, pair.high, ...COLUMNS.map(name => pair[name]), 0]),
  )
}

export function changePair(database: Database, pair: Tally): void {
  database.run('UPDATE reuse_pairs SET runs = ?, anchors = ?, tells = ?, old = ?, rare = ? WHERE low = ? AND high = ?', [
    ...COLUMNS.map(name => pair[name]),
    pair.low,
    pair.high,
  ])
}

export function markBest(database: Database, { low, high }: Tally, best: number): void {
  database.run('UPDATE reuse_pairs SET best = ? WHERE low = ? AND high = ?', [best, low, high])
}

export function dropPair(database: Database, { low, high }: Tally): void {
  database.run('DELETE FROM reuse_pairs WHERE low = ? AND high = ?', [low, high])
}

/** Keeps what comparing two pages gave (see found.ts), nothing where they share no text; whether that is not what was found before. */
export function keepFound(database: Database, pair: Tally, found: Int32Array | undefined): boolean {
  const before = foundOf(database, pair)
  if (before === undefined ? found === undefined : found?.length === before.length && found.every((value, at) => value === before[at]))
    return false
  database.run('UPDATE reuse_pairs SET found = ? WHERE low = ? AND high = ?', [found ? bytesIn(found) : null, pair.low, pair.high])
  return true
}

/** What was found of a pair. */
export function foundOf(database: Database, { low, high }: Tally): Int32Array | undefined {
  const row = database.first('SELECT found FROM reuse_pairs WHERE low = ? AND high = ? AND found IS NOT NULL', [low, high])
  return row && numbersOf(bytesOf(row, 'found'))
}

/** The pages with which a page shares text. */
export function relativesOf(database: Database, page: number): readonly number[] {
  return [
    ...database.rows('SELECT high AS other FROM reuse_pairs WHERE low = ? AND found IS NOT NULL', [page]),
    ...database.rows('SELECT low AS other FROM reuse_pairs WHERE high = ? AND found IS NOT NULL', [page]),
  ].map(row => numberOf(row, 'other'))
}

/** What was found of a page and those that came after it. */
export function foundAbove(database: Database, low: number): readonly Int32Array[] {
  return database
    .rows('SELECT found FROM reuse_pairs WHERE low = ? AND found IS NOT NULL ORDER BY high', [low])
    .map(row => numbersOf(bytesOf(row, 'found')))
}

/** The pages that share text with a later one, in order of number. */
export function pagesWithKin(database: Database): readonly number[] {
  return database.rows('SELECT DISTINCT low FROM reuse_pairs WHERE found IS NOT NULL ORDER BY low').map(row => numberOf(row, 'low'))
}
