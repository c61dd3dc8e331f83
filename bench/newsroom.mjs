// npm run bench -- newsroom [--pages 240] [--seed 1] [--grammar held-out] [--write FOLDER] [--failures FILE] [--dist DIST] [--pin] [--json]
// Claims, origins and findings against invented worlds whose truth is known (bench/newsroom/). `--write` leaves the pages and their truth in a folder
// and reads nothing; `--failures` lists what was read wrong. Figures are pinned by grammar, pages and seed.
import { createHash } from 'node:crypto'
import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { built } from '../scripts/built.mjs'
import { report } from './floors.mjs'
import { packOf } from './newsroom/packs/packs.mjs'
import { scored } from './newsroom/score.mjs'
import { worldOf } from './newsroom/world.mjs'

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '240' },
    seed: { type: 'string', default: '1' },
    grammar: { type: 'string', default: 'held-out' },
    write: { type: 'string' },
    failures: { type: 'string' },
    dist: { type: 'string' },
    pin: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
})
const pages = Number(values.pages)
const world = worldOf(packOf(values.grammar), { pages, seed: Number(values.seed) })

if (values.write) writeWorld(values.write)
else await measure()

function writeWorld(folder) {
  mkdirSync(join(folder, 'pages'), { recursive: true })
  const truth = createWriteStream(join(folder, 'truth.jsonl'))
  for (const batch of world) {
    for (const { name, text } of batch.pages) writeFileSync(join(folder, 'pages', name), text)
    truth.write(`${JSON.stringify(batch.truth)}\n`)
  }
  truth.end()
}

async function measure() {
  const dist = values.dist ? resolve(values.dist) : built()
  const load = path => import(pathToFileURL(join(dist, path)).href)
  const { investigate, read } = await load('investigate.js')
  const { ingest } = await load('ingest/ingest.js')
  const { loadModels } = await load('io/models.js')
  const models = loadModels()
  const sha256 = bytes => createHash('sha256').update(bytes).digest('hex')
  const readings = []
  const truths = []
  for (const batch of world) {
    truths.push(batch.truth)
    for (const { name, text } of batch.pages)
      for await (const capture of ingest(Buffer.from(text), `/newsroom/${name}`, sha256)) readings.push(read(capture, models))
  }
  const { measures, failures } = scored(investigate(readings), truths)
  if (values.failures)
    writeFileSync(
      values.failures,
      failures
        .map(({ measure, claim, detail, lines }) => `${measure}  ${claim}  ${detail}\n${lines.map(one => `    ${one}`).join('\n')}\n`)
        .join(''),
    )
  const row = (measure, more = {}) => ({ measure, figure: measures[measure], ...more })
  if (!values.json) console.log(`${readings.length} pages, seed ${values.seed}, ${values.grammar} grammar\n`)
  report(
    `newsroom ${values.grammar} ${pages} ${values.seed}`,
    [
      row('origin interval exactly right', { must: 0.8, aim: 0.9, peers: { 'counting outlets': measures['counting outlets'] } }),
      row('origin interval covers the truth', { must: 0.95, aim: 0.98 }),
      row('claims B3 F1', { must: 0.85, aim: 0.92 }),
      row('look-alikes merged', { must: 0.005, aim: 0.001, less: true }),
      row('findings precision', { must: 0.85, aim: 0.92 }),
      row('findings recall', { must: 0.7, aim: 0.85 }),
      row('statements found'),
      row('origin of a statement'),
    ],
    values,
  )
}
