import { createHash } from 'node:crypto'
import type { Settings } from '../../derive/reuse/join.ts'
import { concatenated, joinShard, kindOfShard } from '../../derive/reuse/shards.ts'
import { stageVersions } from '../stages.ts'
import { bytesOf, numberOf } from '../store/database.ts'
import type { Store } from '../store/store.ts'

/**
 * Puts a join where every worker can take a shard of it: what a shard has (postings, see shards.ts), and what the pages of all are known for. Its
 * name is given by all that it is made of and by the code that joins, so that what was found of the same pages is found once.
 */
export function keepJoin(store: Store, settings: Settings, postings: readonly Int32Array[]): string {
  const hash = createHash('sha256').update(stageVersions().reuse)
  const packed = packedSettings(settings)
  for (const part of [packed, ...postings.map(bytesIn)]) hash.update(String(part.length)).update(part)
  const name = hash.digest('hex').slice(0, 32)
  const { database } = store
  database.transaction(() => {
    database.run('INSERT INTO joins (name, settings) VALUES (?, ?) ON CONFLICT DO NOTHING', [name, packed])
    for (const [shard, own] of postings.entries())
      database.run('INSERT INTO join_shards (name, shard, postings) VALUES (?, ?, ?) ON CONFLICT DO NOTHING', [name, shard, bytesIn(own)])
  }, 'beside')
  return name
}

/** The shards of a join that nobody has joined yet. */
export function openShards(store: Store, name: string): readonly number[] {
  return store.database
    .rows('SELECT shard FROM join_shards WHERE name = ? AND found IS NULL ORDER BY shard', [name])
    .map(row => numberOf(row, 'shard'))
}

/** Joins a shard and keeps what it gave; whether there was anything to do. Done twice it is the same. */
export function joinKept(store: Store, name: string, shard: number): boolean {
  const { database } = store
  const row = database.first(
    `SELECT joins.settings AS settings, join_shards.postings AS postings FROM join_shards JOIN joins ON joins.name = join_shards.name
     WHERE join_shards.name = ? AND shard = ? AND found IS NULL`,
    [name, shard],
  )
  if (!row) return false
  const found = entriesOf({ postings: numbersIn(bytesOf(row, 'postings')), settings: settingsIn(bytesOf(row, 'settings')), shard })
  database.transaction(
    () => database.run('UPDATE join_shards SET found = ? WHERE name = ? AND shard = ? AND found IS NULL', [bytesIn(found), name, shard]),
    'beside',
  )
  return true
}

/** What a worker found in a shard. */
export function foundIn(store: Store, name: string, shard: number): Int32Array | undefined {
  const row = store.database.first('SELECT found FROM join_shards WHERE name = ? AND shard = ? AND found IS NOT NULL', [name, shard])
  return row && numbersIn(bytesOf(row, 'found'))
}

/** Joins are kept only while a case is weighed. */
export function dropJoins(store: Store): void {
  store.database.run('DELETE FROM join_shards')
  store.database.run('DELETE FROM joins')
}

/** What a shard gives, all blocks of it in one list. */
export function entriesOf({
  postings,
  settings,
  shard,
}: {
  readonly postings: Int32Array
  readonly settings: Settings
  readonly shard: number
}): Int32Array {
  return concatenated(joinShard({ postings, settings, kind: kindOfShard(shard) }).filter(block => block !== undefined))
}

function bytesIn(numbers: Int32Array | Float64Array): Uint8Array {
  return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength)
}

/** `bytes` begin with their buffer. */
function numbersIn(bytes: Uint8Array): Int32Array {
  return new Int32Array(bytes.buffer, 0, bytes.length / 4)
}

/** Keys, sites and days, one list after the other. */
function packedSettings({ keys, sites, days }: Settings): Uint8Array {
  return Buffer.concat([keys, sites, days].map(bytesIn))
}

function settingsIn(bytes: Uint8Array): Settings {
  const count = bytes.length / 16
  return {
    keys: new Float64Array(bytes.buffer, 0, count),
    sites: new Int32Array(bytes.buffer, 8 * count, count),
    days: new Int32Array(bytes.buffer, 12 * count, count),
  }
}
