import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { inventedPages } from '../../bench/invented.mjs'
import { addCaptures, sha256 } from '../../src/io/captures.ts'
import { bringUpToDate } from '../../src/io/case.ts'
import { heldReadings } from '../../src/io/held-readings.ts'
import { jsonOf } from '../../src/io/lists.ts'
import { openStore, type Store, setMeta } from '../../src/io/store/store.ts'
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

describe('weighing a large case', () => {
  it('gives the same where nothing that was read in the pages is held', async () => {
    const store = await filled('held.db')
    const again = weighed(store, heldReadings(store, 0))
    const whole = weighed(store, heldReadings(store))
    for (const list of ['pages', 'entities', 'attributions', 'statements', 'claims', 'derivations', 'findings', 'stories'] as const)
      expect(JSON.stringify([...again[list]]), list).toBe(JSON.stringify([...whole[list]]))
    store.database.close()
  }, 60_000)

  it('gives the same in a thread that may take what the machine has', async () => {
    const { fold } = await built<typeof import('../../src/io/weigh.ts')>('io/weigh.js')
    const store = await filled('aside.db')
    const here = json(store)
    setMeta(store, 'folded', '')
    expect(await fold(store, { limit: 1_000_000 })).toBe(true)
    expect(json(store)).toBe(here)
    expect(await fold(store, { limit: 1_000_000 })).toBe(false)
    store.database.close()
  }, 60_000)
})
