import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { zipped } from '../ingest/records.ts'
import { FILES } from '../ingest/samples.ts'
import { chance, FLOODS, mutated } from './mutations.ts'
import { thread } from './thread.ts'

/** `HEARSAY_FUZZ=3600 npx vitest run test/fuzz` looks for an hour; `HEARSAY_FUZZ_SEED` begins elsewhere. CONTRIBUTING.md tells more. */
const SECONDS = Number(process.env.HEARSAY_FUZZ ?? 12)
const SEED = Number(process.env.HEARSAY_FUZZ_SEED ?? 1)
/** Where files are kept that went wrong. */
const KEPT = 'fuzz-found'

const reader = thread()
afterAll(() => reader.end())

/** Reads a file that means harm; a sentence where it went wrong, and the file kept. */
async function harm(name: string, bytes: Uint8Array): Promise<string | undefined> {
  const { error, captures, broken } = await reader.read(name, bytes)
  const wrong = error ?? (captures === 0 ? 'nothing was kept of it' : broken ? 'a part lies outside of the text' : undefined)
  if (wrong === undefined) return undefined
  mkdirSync(KEPT, { recursive: true })
  const file = join(KEPT, name.replaceAll('/', '_'))
  writeFileSync(file, bytes)
  return `${file}: ${wrong}`
}

describe('whatever is read', () => {
  it(
    `${Object.keys(FILES).length} kinds of files, made worse at random: no crash, no hang, nothing dropped`,
    async () => {
      const samples = Object.entries(FILES)
      const others = Object.values(FILES)
      const end = performance.now() + SECONDS * 1000
      const wrong: string[] = []
      let tried = 0
      for (let seed = SEED; performance.now() < end || tried < samples.length; seed++) {
        const random = chance(seed)
        const [name, bytes] = samples[seed % samples.length]!
        const found = await harm(`${seed}-${name}`, mutated(bytes, others, random))
        if (found !== undefined) wrong.push(found)
        tried += 1
      }
      console.log(`${tried} files, from seed ${SEED}`)
      expect(wrong).toEqual([])
    },
    SECONDS * 1000 + 300_000,
  )

  it.each(FLOODS.map(flood => [JSON.stringify(flood), flood]))(
    '%s over and over',
    async (_, flood) => {
      const text = flood.repeat(Math.ceil(30_000 / flood.length))
      expect(await harm('flood.txt', Buffer.from(text))).toBeUndefined()
      expect(
        await harm('flood.html', Buffer.from(`<html><body><article><h1>Flood</h1><p>${text}</p></article></body></html>`)),
      ).toBeUndefined()
    },
    200_000,
  )

  it('a title of very many parts, and one line of very many addresses', async () => {
    const title = 'Ostrel — '.repeat(6000)
    expect(
      await harm('parts.html', Buffer.from(`<html><head><title>${title}</title></head><body><h1>${title}</h1><p>Rain.</p></body></html>`)),
    ).toBeUndefined()
    expect(await harm('addresses.html', Buffer.from(`<html><body><p>${'http://a.b/'.repeat(30_000)}</p></body></html>`))).toBeUndefined()
  }, 200_000)

  it('bombs: zeros in gzip in zip, zips in zips, entities of entities', async () => {
    let nested = zipped({ 'zeros.txt': new Uint8Array(50_000_000) })
    for (let depth = 0; depth < 12; depth++) nested = zipped({ 'deeper.zip': nested, 'again.zip': nested })
    expect(await harm('bomb.zip', nested)).toBeUndefined()
    const entities = Array.from({ length: 12 }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`).join('')
    const laughs = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY e0 "ha">${entities}]><rss version="2.0"><channel><title>T</title><item><title>&e12;</title><description>&e12;</description></item></channel></rss>`
    expect(await harm('laughs.xml', Buffer.from(laughs))).toBeUndefined()
  }, 400_000)
})
