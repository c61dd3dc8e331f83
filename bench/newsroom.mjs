// npm run bench -- newsroom [--pages 240] [--seed 1] [--grammar held-out] [--write FOLDER|FILE.jsonl] [--failures FILE] [--kinds] [--dist DIST] [--pin] [--json]
// Claims, origins and findings against invented worlds whose truth is known (bench/newsroom/). `--write` leaves the pages and their truth in a folder
// and reads nothing; `--failures` lists what was read wrong, `--kinds` counts it by kind of finding. Figures are pinned by grammar, pages and seed.
import { createHash } from 'node:crypto'
import { mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { built } from '../scripts/built.mjs'
import { report } from './floors.mjs'
import { kindsOf } from './newsroom/judging.mjs'
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
    kinds: { type: 'boolean', default: false },
    dist: { type: 'string' },
    pin: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
})
const pages = Number(values.pages)
const world = worldOf(packOf(values.grammar), { pages, seed: Number(values.seed) })

if (values.write) writeWorld(values.write)
else await measure()

/** Pages and truth, one batch at a time: a folder, or two files of JSON lines (`world.jsonl`, `world.truth.jsonl`). Says how often counting outlets is right. */
function writeWorld(target) {
  const lines = target.endsWith('.jsonl')
  if (!lines) mkdirSync(join(target, 'pages'), { recursive: true })
  const truths = openSync(lines ? target.replace(/jsonl$/, 'truth.jsonl') : join(target, 'truth.jsonl'), 'w')
  const file = lines ? openSync(target, 'w') : undefined
  let [written, claims, naive] = [0, 0, 0]
  for (const { pages: batch, truth } of world) {
    for (const { name, text } of batch) {
      if (file === undefined) writeFileSync(join(target, 'pages', name), text)
      else writeSync(file, `${JSON.stringify({ id: name, text })}\n`)
    }
    writeSync(truths, `${JSON.stringify(truth)}\n`)
    written += batch.length
    for (const { min, max, naive: outlets } of truth.claims) {
      if (max === 0 && outlets < 2) continue
      claims += 1
      if (outlets === min && outlets === max) naive += 1
    }
  }
  console.log(`${written} pages, ${claims} claims; counting outlets is right for ${(naive / claims).toFixed(3)} of them`)
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
  const file = investigate(readings)
  const { measures, failures } = scored(file, truths)
  if (values.failures)
    writeFileSync(
      values.failures,
      failures
        .map(({ measure, claim, detail, lines }) => `${measure}  ${claim}  ${detail}\n${lines.map(one => `    ${one}`).join('\n')}\n`)
        .join(''),
    )
  const row = (measure, more = {}) => ({ measure, figure: measures[measure], ...more })
  if (!values.json) console.log(`${readings.length} pages, seed ${values.seed}, ${values.grammar} grammar\n`)
  if (values.kinds) printKinds(kindsOf(file, truths, failures))
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

function printKinds(rows) {
  const total = column => rows.reduce((sum, row) => sum + row[column], 0)
  const all = { kind: 'all', planted: total('planted'), missed: total('missed'), told: total('told'), wrong: total('wrong') }
  for (const { kind, planted, missed, told, wrong } of [...rows, all])
    console.log(
      `${kind.padEnd(20)} planted ${String(planted).padStart(4)}, missed ${String(missed).padStart(3)}; told ${String(told).padStart(4)}, wrong ${String(wrong).padStart(3)}`,
    )
  console.log()
}
