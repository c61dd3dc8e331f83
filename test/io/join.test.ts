import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inventedPages } from '../../bench/invented.mjs'
import { comparedTexts } from '../../src/derive/reuse/engine.ts'
import { fingerprint } from '../../src/derive/reuse/fingerprint.ts'
import { candidatesAmong, postingsOf } from '../../src/derive/reuse/shards.ts'
import type { Store } from '../../src/io/store/store.ts'
import { hearsay, start } from '../cli/hearsay.ts'
import { built, caseOn, hasPostgres, type Server, server } from '../support/postgres.ts'

/** Pages as they are compared, and the pairs that one process finds worth it. */
const compared = comparedTexts([...inventedPages(300, 5)].map(({ text }: { text: string }) => ({ text: text.replace(/<[^>]*>/g, ' ') })))
const expected = candidatesAmong(compared.texts.map(fingerprint), compared.settings)
const SHARDS = 4

it('gives the pairs of one process in threads, too', async () => {
  const { joinedInThreads } = await built<typeof import('../../src/io/join/spread.ts')>('io/join/spread.js')
  expect(expected.a.length).toBeGreaterThan(100)
  expect(await joinedInThreads(compared, 2)).toEqual(expected)
})

let running: Server
beforeAll(async () => {
  if (hasPostgres) running = await server()
})
afterAll(() => running?.stop())

describe.skipIf(!hasPostgres)('shards of the join in PostgreSQL', { timeout: 120_000 }, () => {
  it('are joined by whoever weighs where nobody helps, and nothing is left of them in the case', async () => {
    const { store, spreadCandidates, close } = await asked('alone', 0)
    expect(await spreadCandidates(store, compared)).toEqual(expected)
    await close()
  })

  it('are joined by workers, each once, and those on which workers died by whoever weighs', async () => {
    const { store, address, name, spreadCandidates, openShards, close } = await asked('helped', SHARDS)
    // One of them has cost four workers.
    store.database.run(`UPDATE helped_queue.job SET retry_count = 4 WHERE data::text LIKE '%"shard": 2}'`)
    expect((await hearsay('work', '--case', address, '--idle', '1')).stderr).toContain('0 pages read, 3 shards of pages joined')
    expect(openShards(store, name)).toEqual([2])
    expect((await hearsay('work', '--case', address, '--idle', '1')).stderr).toContain('0 shards of pages joined')
    expect(await spreadCandidates(store, compared)).toEqual(expected)
    await close()
  })

  it('are taken by a worker that was there before the case, after the pages', async () => {
    const address = caseOn(running.url, 'early')
    const early = start(['work', '--case', address, '--idle', '6', '--jobs', '1'])
    let said = ''
    early.child.stderr?.on('data', chunk => {
      said += chunk
    })
    await expect.poll(() => said, { timeout: 20_000 }).toContain('yet: waiting')
    const { addCaptures, sha256 } = await built<typeof import('../../src/io/captures.ts')>('io/captures.js')
    const { addBatches } = await built<typeof import('../../src/io/work.ts')>('io/work.js')
    const { stageVersions } = await built<typeof import('../../src/io/stages.ts')>('io/stages.js')
    const { store, lanes, openShards, name, close } = await asked('early', 1)
    addCaptures(
      store,
      ['One', 'Two', 'Three'].map(text => ({
        sha256: sha256(text),
        location: `/${text}.txt`,
        mediaType: 'text/plain',
        content: { kind: 'text', text: `${text} of the ferries of Harl were late.` },
        declared: {},
        problems: [],
      })),
    )
    const queue = await lanes()
    await addBatches(store, queue, stageVersions().map)
    await queue.close()
    expect((await early.outcome).stderr).toContain('3 pages read, 1 shard of pages joined')
    expect(openShards(store, name)).toHaveLength(SHARDS - 1)
    await close()
  })

  it('survive a worker that is killed with one in its hands, connections that break and a server that crashes', async () => {
    const { store, address, spreadCandidates, close } = await asked('killed', SHARDS)
    const dist = process.env.HEARSAY_DIST ?? 'dist'
    const child = spawn(process.execPath, [join(import.meta.dirname, '../support/mortal-joiner.mjs'), dist, address], { stdio: 'inherit' })
    expect(await once(child, 'exit')).toEqual([null, 'SIGKILL'])
    await running.restart()
    const worker = spawn(process.execPath, [join(dist, 'cli/main.js'), 'work', '--case', address, '--quiet'], { stdio: 'ignore' })
    const candidates = spreadCandidates(store, compared)
    worker.kill('SIGKILL')
    expect(await candidates).toEqual(expected)
    await close()
  })
})

/** A case of its own with the first `count` shards of the pages in its queue. */
async function asked(schema: string, count: number) {
  const { openStore } = await built<typeof import('../../src/io/store/store.ts')>('io/store/store.js')
  const { openQueue } = await built<typeof import('../../src/io/queue.ts')>('io/queue.js')
  const { dropJoins, keepJoin, openShards } = await built<typeof import('../../src/io/join/kept.ts')>('io/join/kept.js')
  const { joinLane, spreadCandidates } = await built<typeof import('../../src/io/join/spread.ts')>('io/join/spread.js')
  const address = caseOn(running.url, schema)
  const store: Store = openStore(address, { create: true })
  const queue = await openQueue(store, [joinLane()])
  const name = count > 0 ? keepJoin(store, compared.settings, postingsOf(compared.texts.map(fingerprint), SHARDS / 2)) : ''
  await queue.add(
    joinLane(),
    Array.from({ length: count }, (_, shard) => ({ join: name, shard })),
  )
  await queue.close()
  const close = async (): Promise<void> => {
    dropJoins(store)
    store.database.close()
  }
  const lanes = async () => {
    const { readLane } = await built<typeof import('../../src/io/work.ts')>('io/work.js')
    return openQueue(store, [readLane(), joinLane()])
  }
  return { store, address, name, spreadCandidates, openShards, lanes, close }
}
