// npm run bench -- [--pages 400] [--seed 1] [--json]
// Pages per second by stage on invented pages (bench/invented.mjs), one thread; the whole command with its threads; peak memory; cold start.
// Measures whatever machine it runs on: compare figures of one machine only.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { built } from '../scripts/built.mjs'
import { runNode } from './command.mjs'
import { inventedPages } from './invented.mjs'

const { values } = parseArgs({
  options: { pages: { type: 'string', default: '400' }, seed: { type: 'string', default: '1' }, json: { type: 'boolean', default: false } },
})
const count = Number(values.pages)
const dist = built()
const load = path => import(pathToFileURL(join(dist, path)).href)
const main = join(dist, 'cli/main.js')
const folder = mkdtempSync(join(tmpdir(), 'hearsay-bench-'))

const stages = await measureStages()
const runs = []
for (const pages of [Math.ceil(count / 4), count]) runs.push(await measureRun(pages))
const starts = await measureStarts()
rmSync(folder, { recursive: true, force: true })

if (values.json)
  console.log(
    JSON.stringify({ pages: count, seed: Number(values.seed), node: process.version, cores: availableParallelism(), stages, runs, starts }),
  )
else {
  console.log(`${count} invented pages, seed ${values.seed}, Node ${process.version}, ${availableParallelism()} cores\n`)
  console.log('stage                pages/s   ms/page   (one thread)')
  for (const { stage, seconds } of stages) {
    console.log(`${stage.padEnd(18)} ${(count / seconds).toFixed(0).padStart(9)} ${((1000 * seconds) / count).toFixed(2).padStart(9)}`)
  }
  console.log('\nhearsay read       pages   seconds   pages/s   peak memory   case file')
  for (const { pages, seconds, peak, size } of runs) {
    const columns = [
      String(pages).padStart(8),
      seconds.toFixed(1).padStart(9),
      (pages / seconds).toFixed(0).padStart(9),
      `${peak} MB`.padStart(13),
      `${size} MB`.padStart(11),
    ]
    console.log(`                ${columns.join(' ')}`)
  }
  console.log('\ncold start')
  for (const { what, seconds } of starts) console.log(`${what.padEnd(36)} ${seconds.toFixed(2)} s`)
}

async function measureStages() {
  const { ingest } = await load('ingest/ingest.js')
  const { extract } = await load('extract/extract.js')
  const { annotate } = await load('annotate/annotate.js')
  const { resolve: settle } = await load('resolve/resolve.js')
  const { derive } = await load('derive/derive.js')
  const { corroborate } = await load('corroborate/corroborate.js')
  const { loadModels } = await load('io/models.js')
  const { openStore } = await load('io/store/store.js')
  const { addCaptures } = await load('io/captures.js')
  const { addReadings } = await load('io/readings.js')
  const { heldReadings } = await load('io/held-readings.js')
  const { replaceLists, jsonOf } = await load('io/lists.js')
  const sha256 = bytes => createHash('sha256').update(bytes).digest('hex')
  const files = [...inventedPages(count, Number(values.seed))].map(({ name, text }) => ({ name, bytes: Buffer.from(text) }))
  const models = loadModels()
  const timed = []
  const time = async (stage, work) => {
    const started = performance.now()
    const result = await work()
    timed.push({ stage, seconds: (performance.now() - started) / 1000 })
    return result
  }
  const captures = await time('ingest', async () => {
    const found = []
    for (const { name, bytes } of files) for await (const capture of ingest(bytes, `/pages/${name}`, sha256)) found.push(capture)
    return found
  })
  const articles = await time('extract', () => captures.map(extract))
  const annotations = await time('annotate', () => articles.map(article => annotate(article, models)))
  const readings = captures.map((capture, index) => ({
    id: `page-${capture.sha256.slice(0, 16)}`,
    sha256: capture.sha256,
    locations: [capture.location],
    mediaType: capture.mediaType,
    declared: capture.declared,
    article: articles[index],
    annotation: annotations[index],
    problems: capture.problems,
  }))
  const ordered = [...new Map(readings.map(reading => [reading.id, reading])).values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  const resolution = await time('resolve', () => settle(ordered))
  const lineage = await time('derive', () => derive(resolution))
  const file = await time('corroborate', () => corroborate(resolution, lineage))
  const store = openStore(join(folder, 'stages.db'), { create: true })
  await time('store: captures', () => addCaptures(store, captures))
  await time('store: readings', () => addReadings(store, readings, 'bench'))
  await time('store: load', () => heldReadings(store))
  await time('store: lists', () => store.database.transaction(() => replaceLists(store, file)))
  await time('store: JSON', () => [...jsonOf(store)].length)
  store.database.close()
  return timed
}

async function measureRun(pages) {
  const source = join(folder, `pages-${pages}`)
  mkdirSync(source)
  for (const { name, text } of inventedPages(pages, Number(values.seed))) writeFileSync(join(source, name), text)
  const file = join(folder, `run-${pages}.db`)
  const { seconds, peak } = await runCommand(['read', source, '--case', file, '--quiet'])
  return { pages, seconds, peak, size: Math.round(statSync(file).size / 1e6) }
}

async function measureStarts() {
  const seeds = resolve(process.env.HEARSAY_SHARED ?? '../shared', 'seeds')
  const list = [{ what: 'hearsay --version', args: ['--version'] }]
  if (existsSync(seeds))
    list.push({ what: 'hearsay read, the five seeds', args: ['read', seeds, '--case', join(folder, 'seeds.db'), '--quiet'] })
  const measured = []
  for (const { what, args } of list) measured.push({ what, seconds: (await runCommand(args)).seconds })
  return measured
}

/** Runs the command line. */
function runCommand(args) {
  return runNode([main, ...args])
}
