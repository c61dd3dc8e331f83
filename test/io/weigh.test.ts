import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { afterAll, describe, expect, it } from 'vitest'
import { inventedPages } from '../../bench/invented.mjs'
import { addCaptures, sha256 } from '../../src/io/captures.ts'
import { bringUpToDate } from '../../src/io/case.ts'
import { fileDepot } from '../../src/io/depot.ts'
import { heldReadings } from '../../src/io/held-readings.ts'
import { jsonOf } from '../../src/io/lists.ts'
import { openStore, type Store, setMeta } from '../../src/io/store/store.ts'
import { wordOf } from '../../src/io/thread-word.ts'
import { weighed } from '../../src/io/weigh.ts'
import { built } from '../support/postgres.ts'

const folder = mkdtempSync(join(tmpdir(), 'hearsay-weigh-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const json = (store: Store): string => [...jsonOf(store)].join('')

/** A case of invented pages, of which some hide their sources so that sayings are added after they were read. */
async function filled(file: string): Promise<Store> {
  const store = openStore(join(folder, file), { create: true })
  const pages = [...inventedPages(90, 7)].map(({ name, text }: { name: string; text: string }) => ({ name, text }))
  addCaptures(
    store,
    pages.map(({ name, text }) => ({
      sha256: sha256(text),
      location: `/${name}`,
      mediaType: name.endsWith('.html') ? 'text/html' : 'text/plain',
      content: { kind: name.endsWith('.html') ? ('html' as const) : ('text' as const), text },
      declared: {},
      problems: [],
    })),
  )
  await bringUpToDate(store)
  return store
}

describe('a thread that says one word', () => {
  const thread = (code: string) => new Worker(`const { parentPort } = require('node:worker_threads'); ${code}`, { eval: true })

  it('is heard, or its error, or that it ended without', async () => {
    expect(await wordOf(thread('parentPort.postMessage("done")'), '')).toBe('done')
    await expect(wordOf(thread('throw new TypeError("broken")'), '')).rejects.toThrow('broken')
    await expect(wordOf(thread('process.exit(7)'), '')).rejects.toThrow('A thread ended with 7 and said nothing.')
    await expect(wordOf(thread(''), '')).rejects.toThrow('A thread ended with 0 and said nothing.')
  })
})

describe('weighing a large case', () => {
  it('gives the same where nothing that was read in the pages is held, and where all that was found out lies in a file', async () => {
    const store = await filled('held.db')
    const again = weighed(store, heldReadings(store, undefined, 0))
    const whole = weighed(store, heldReadings(store))
    const depot = fileDepot(0)
    const aside = weighed(store, heldReadings(store, depot), depot)
    for (const list of ['pages', 'entities', 'attributions', 'statements', 'claims', 'derivations', 'findings', 'stories'] as const)
      for (const other of [again, aside]) expect(JSON.stringify([...other[list]]), list).toBe(JSON.stringify([...whole[list]]))
    depot.remove()
    store.database.close()
  }, 60_000)

  it('gives the same in a thread that may take what the machine has', async () => {
    const { fold } = await built<typeof import('../../src/io/weigh.ts')>('io/weigh.js')
    const store = await filled('aside.db')
    const here = json(store)
    setMeta(store, 'folded', '')
    const told: boolean[] = []
    expect(await fold(store, { limit: 1_000_000, onPages: (_, aside) => told.push(aside) })).toBe(true)
    expect(told).toEqual([true])
    expect(json(store)).toBe(here)
    expect(await fold(store, { limit: 1_000_000 })).toBe(false)
    store.database.close()
  }, 60_000)

  it('stops in a thread when it is asked to; the case is the one before', async () => {
    const { fold } = await built<typeof import('../../src/io/weigh.ts')>('io/weigh.js')
    const store = await filled('stopped.db')
    const before = json(store)
    setMeta(store, 'folded', '')
    let asked = 0
    const stopIfAsked = (): void => {
      if (asked++ > 0) throw new Error('Stopped.')
    }
    await expect(fold(store, { limit: 1_000_000, stopIfAsked })).rejects.toThrow(/^Stopped\.$/)
    expect(json(store)).toBe(before)
    expect(await fold(store)).toBe(true)
    expect(json(store)).toBe(before)
    store.database.close()
  }, 60_000)

  it('is written by a thread of its own, all of it or nothing', async () => {
    const { foldName, writeAside } = await built<typeof import('../../src/io/writing.ts')>('io/writing.js')
    const store = await filled('written.db')
    const before = json(store)
    const tables = () => store.database.rows('SELECT name, sql FROM sqlite_master ORDER BY name')
    const schema = tables()
    const lists = weighed(store, heldReadings(store))
    // Of other readings than there are by now.
    expect(await writeAside(store, 'another name', { ...lists, claims: [] }, 90)).toBe(false)
    const broken = {
      *[Symbol.iterator]() {
        yield* lists.statements
        throw new Error('No more of them.')
      },
    }
    await expect(writeAside(store, foldName(store), { ...lists, statements: broken }, 90)).rejects.toThrow(/^No more of them\.$/)
    const twice = { ...lists, claims: [...lists.claims, lists.claims[0]!] }
    await expect(writeAside(store, foldName(store), twice, 90)).rejects.toThrow(/UNIQUE/)
    expect(json(store)).toBe(before)
    expect(tables()).toEqual(schema)
    // No thread holds the file.
    store.database.run('DELETE FROM claims')
    expect(await writeAside(store, foldName(store), lists, 90)).toBe(true)
    expect(json(store)).toBe(before)
    expect(tables()).toEqual(schema)
    store.database.close()
  }, 60_000)

  it('says what to do where that is too little; the pages are kept, and the case is the one before', async () => {
    const { fold } = await built<typeof import('../../src/io/weigh.ts')>('io/weigh.js')
    const store = await filled('little.db')
    const before = json(store)
    setMeta(store, 'folded', '')
    await expect(fold(store, { limit: 1_000_000, machine: 30_000_000 })).rejects.toThrow(
      /^Weighing the 90 pages of .*little\.db takes more memory than this machine has\. All readings are kept: /,
    )
    expect(json(store)).toBe(before)
    expect(heldReadings(store)).toHaveLength(90)
    expect(await fold(store)).toBe(true)
    expect(json(store)).toBe(before)
    store.database.close()
  }, 60_000)
})
