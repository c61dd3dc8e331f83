import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { describe, expect, it, onTestFinished } from 'vitest'
import { loadModels } from '../../src/io/models.ts'
import type { CaseFile, ParsedSentence } from '../../src/model.ts'
import { ingest, investigate, parse, read } from '../../src/stages.ts'
import { gathered, sha256 } from '../ingest/records.ts'
import { CHROMIUM, folder, launch } from './browser.ts'

const DIST = resolve(process.env.HEARSAY_DIST ?? 'dist')
const PAGES: Readonly<Record<string, string>> = {
  'beacon.txt': 'The Ostrel Beacon\n3 May 2031\nMayor Ada Roe said on Friday that the ferry to Ostrel would stop in June.\n',
  'lantern.html':
    '<html lang="en"><head><title>No ferry in June</title></head><body><article><h1>No ferry in June</h1><p>The ferry to Ostrel will stop in June, the Ostrel Beacon reported on Friday.</p></article></body></html>',
}
const SENTENCE = { text: 'The ferry stopped.', blocks: [{ start: 0, end: 18, role: 'body' as const }] }

/** The stages as a bundler makes one file of them for a browser. */
async function bundled(into: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      outDir: into,
      target: 'es2022',
      lib: { entry: join(DIST, 'stages.js'), formats: ['es'], fileName: 'stages' },
      rollupOptions: { output: { codeSplitting: false } },
    },
  })
  expect(built).toBeDefined()
  return readFileSync(join(into, 'stages.js'), 'utf8')
}

describe.skipIf(!CHROMIUM)('the stages in a browser (skipped without Chromium)', () => {
  it('need nothing of Node.js, and give the case that Node.js gives', async () => {
    const place = folder()
    onTestFinished(place.remove)
    const code = await bundled(place.path)
    expect(code).not.toMatch(/from\s*["']node:|require\(["']node:/)
    const server = createServer((request, response) => {
      const weights = /\/(\w+\.bin)$/.exec(request.url ?? '')?.[1]
      if (weights !== undefined) response.setHeader('Content-Encoding', 'br')
      response.setHeader(
        'Content-Type',
        request.url?.endsWith('.js') ? 'text/javascript' : weights ? 'application/octet-stream' : 'text/html',
      )
      response.end(
        weights
          ? readFileSync(join(DIST, 'annotate/models', weights))
          : request.url?.endsWith('.js')
            ? code
            : '<!doctype html><title>t</title>',
      )
    })
    await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
    onTestFinished(() => void server.close())
    const browser = await launch()
    onTestFinished(() => browser.close())
    const page = await browser.newPage()
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
    const digests = Object.fromEntries(Object.entries(PAGES).map(([name, text]) => [name, sha256(text)]))
    const found = (await page.evaluate(
      `(async () => {
        const { ingest, investigate, parse, read } = await import('/stages.js')
        const weights = async name => new Uint8Array(await (await fetch('/' + name + '.bin')).arrayBuffer())
        const models = { tagger: await weights('tagger'), entities: await weights('entities'), attribution: await weights('attribution') }
        const digests = ${JSON.stringify(digests)}
        const readings = []
        for (const [name, text] of Object.entries(${JSON.stringify(PAGES)})) {
          const bytes = new TextEncoder().encode(text)
          for await (const capture of ingest(bytes, name, () => digests[name])) readings.push(read(capture, models))
        }
        const tree = parse(${JSON.stringify(SENTENCE)}, { ...models, parser: await weights('parser') })
        return { file: investigate(readings), tree }
      })()`,
    )) as { file: CaseFile; tree: ParsedSentence[] }
    const models = loadModels({ parser: true })
    const readings = []
    for (const [name, text] of Object.entries(PAGES)) {
      for (const capture of await gathered(ingest(Buffer.from(text), name, sha256))) readings.push(read(capture, models))
    }
    expect(found.file).toEqual(JSON.parse(JSON.stringify(investigate(readings))))
    expect(found.file.claims.length).toBeGreaterThan(0)
    expect(found.tree).toEqual(parse(SENTENCE, models))
    expect(found.tree[0]!.tokens[1]).toMatchObject({ head: 2, relation: 'nsubj' })
  }, 120_000)
})
