// npm run bench -- extract [--no-peers] [--only SET,…] [--pin] [--json] [--keep FOLDER]
// Pages read as `hearsay extract` reads a folder, on the development halves of the shared page sets with their own scorer, beside Readability and
// Defuddle on the same pages in the same run; then time, growth, hostile pages and memory, one thread. Times tell of the machine: compare on one only.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { built } from '../scripts/built.mjs'
import { report } from './floors.mjs'
import { hostile, longPage } from './hostile.mjs'
import { bytesOf, data, goldOf, hasData, predictionOf, product, sets } from './pages.mjs'
import { peerReader, peers } from './peers.mjs'

const { values } = parseArgs({
  options: {
    'no-peers': { type: 'boolean', default: false },
    only: { type: 'string' },
    pin: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    keep: { type: 'string' },
    memory: { type: 'string' },
  },
})

/** What is measured on a set: metric of score.mjs or a function, field of the prediction, field of the gold, figure of the result. */
const measures = [
  { measure: 'aeb shingles F1', set: 'aeb', metric: 'shingle', field: 'body', must: 0.968, aim: 0.982 },
  { measure: 'trafilatura segments F1', set: 'trafilatura', metric: 'segments', field: 'body', must: 0.925, aim: 0.94 },
  { measure: 'wcxb words F1', set: 'wcxb-articles', metric: 'wordf1', field: 'body', must: 0.938, aim: 0.95 },
  { measure: 'fundus paragraphs F1', set: 'fundus-parsers', metric: 'paragraph', field: 'paragraphs', must: 0.9, aim: 0.92 },
  {
    measure: 'fundus shingles F1',
    set: 'fundus-parsers',
    metric: 'shingle',
    field: 'paragraphs',
    gold: 'articleBody',
    must: 0.955,
    aim: 0.97,
  },
  { measure: 'fundus captions in body', set: 'fundus-parsers', metric: captionsLeaked, must: 2, aim: 0.5, less: true, unit: '%' },
  {
    measure: 'fundus title exact',
    set: 'fundus-parsers',
    metric: 'title',
    field: 'title',
    gold: 'title',
    figure: 'accuracy',
    must: 0.84,
    aim: 0.93,
  },
  { measure: 'fundus authors F1', set: 'fundus-parsers', metric: 'names', field: 'names', gold: 'authors', must: 0.86, aim: 0.92 },
  { measure: 'htmldate accuracy', set: 'htmldate', metric: 'date', field: 'date', figure: 'accuracy', must: 0.905, aim: 0.94 },
  { measure: 'htmldate F1', set: 'htmldate', metric: 'date', field: 'date', must: 0.95, aim: 0.97 },
  { measure: 'fundus outlet right', set: 'fundus-parsers', metric: outletsRight, must: 0.85, aim: 0.95 },
]

if (!hasData()) {
  console.log(`${data} is absent: skipped`)
  process.exit(0)
}
const read = await product(built())
if (values.memory) await measureMemory(values.memory)
else await measureAll()

async function measureAll() {
  const folder = values.keep ?? mkdtempSync(join(tmpdir(), 'hearsay-bench-'))
  mkdirSync(folder, { recursive: true })
  const wanted = values.only ? values.only.split(',') : sets
  const used = values['no-peers'] ? [] : peers
  const reader = peerReader()
  const rows = []
  const times = { worst: [], peers: {} }
  for (const set of wanted) {
    const gold = goldOf(set)
    const predictions = Object.fromEntries(['hearsay', ...used].map(name => [name, {}]))
    for (const [id, { url }] of Object.entries(gold)) {
      const capture = await read.capture(bytesOf(set, id), id)
      const started = performance.now()
      read.extract(capture)
      times.worst.push({ ms: performance.now() - started, set, id })
      predictions.hearsay[id] = predictionOf(await read.extracted(capture))
      for (const peer of used) {
        const { ms, prediction } = await reader.ask(peer, capture.content.text, url)
        predictions[peer][id] = prediction ?? {}
        if (set === 'aeb') (times.peers[peer] ??= []).push(ms)
        times.peers[`${peer} worst`] = [Math.max(ms, times.peers[`${peer} worst`]?.[0] ?? 0)]
      }
    }
    for (const each of measures.filter(each => each.set === set)) {
      const { measure, must, aim, less, unit } = each
      const figures = Object.fromEntries(
        Object.entries(predictions).map(([name, found]) => [name, scored(folder, each, gold, found, name)]),
      )
      const { hearsay, ...others } = figures
      rows.push({ measure, figure: hearsay, must, aim, ...(less && { less }), ...(unit && { unit }), peers: others })
    }
  }
  reader.close()
  if (wanted.includes('aeb')) rows.push(...(await measureTimes(times)))
  if (!values.only) rows.push(...measureHostile(), peakMemory())
  report('extract', rows, values)
  if (!values.keep) rmSync(folder, { recursive: true })
}

/** One figure of one system, by the shared scorer or by a function over gold and predictions. */
function scored(folder, { measure, set, metric, field, gold: goldField, figure = 'F1' }, gold, predictions, name) {
  if (typeof metric === 'function') return metric(gold, predictions)
  const file = join(folder, `${name}-${measure.replaceAll(' ', '-')}.json`)
  const picked = Object.fromEntries(
    Object.entries(predictions).flatMap(([id, found]) => (found[field] === undefined ? [] : [[id, found[field]]])),
  )
  writeFileSync(file, JSON.stringify(picked))
  const flags = [
    '--metric',
    metric,
    join(data, set, 'gold.json'),
    file,
    '--boot',
    '1',
    '--json',
    ...(goldField ? ['--field', goldField] : []),
  ]
  return JSON.parse(execFileSync('node', [join(data, 'score.mjs'), ...flags], { maxBuffer: 1e8 }))[0][figure]
}

/** Per cent of the pictures' captions in the gold that stand in the predicted body, though not in the gold's. */
function captionsLeaked(gold, predictions) {
  const bare = text => text.replace(/[\s\u00a0]+/g, ' ').trim()
  let [all, leaked] = [0, 0]
  for (const [id, { captions, body, articleBody }] of Object.entries(gold)) {
    const own = bare([...body, articleBody].join(' '))
    const found = bare((predictions[id]?.paragraphs ?? []).join(' '))
    for (const caption of captions.map(bare).filter(caption => caption !== '' && !own.includes(caption))) {
      all++
      if (found.includes(caption)) leaked++
    }
  }
  return (100 * leaked) / all
}

/** Share of pages whose outlet is named as the gold names it; case, punctuation, an article and letters in brackets behind the name aside. */
function outletsRight(gold, predictions) {
  const bare = name =>
    (name ?? '')
      .replace(/\s*\([^()]*\)$/, '')
      .replace(/^the\s+/i, '')
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '')
  const pages = Object.entries(gold)
  return pages.filter(([id, { publisher }]) => bare(predictions[id]?.outlet) === bare(publisher)).length / pages.length
}

/** Milliseconds for a page, the best of three runs, so that other work on the machine counts little. */
async function bestOfThree(set, id) {
  const capture = await read.capture(bytesOf(set, id), id)
  const runs = [1, 2, 3].map(() => {
    const started = performance.now()
    read.extract(capture)
    return performance.now() - started
  })
  return Math.min(...runs)
}

/** Median, p95 and worst page; the worst is looked for among the slowest of all sets in the run before. */
async function measureTimes({ worst, peers: others }) {
  const best = []
  for (const id of Object.keys(goldOf('aeb'))) best.push(await bestOfThree('aeb', id))
  const slow = worst.sort((a, b) => b.ms - a.ms).slice(0, 40)
  for (const page of slow) page.ms = await bestOfThree(page.set, page.id)
  const part = (list, share) => [...list].sort((a, b) => a - b)[Math.floor(share * (list.length - 1))]
  const ofPeers = share =>
    Object.fromEntries(Object.keys(others).flatMap(name => (name.endsWith('worst') ? [] : [[name, part(others[name], share)]])))
  const slowest = slow.sort((a, b) => b.ms - a.ms)[0]
  if (!values.json) console.log(`slowest page: ${slowest.set}/${slowest.id}`)
  return [
    { measure: 'median a page (aeb)', figure: part(best, 0.5), must: 4, aim: 2, less: true, unit: 'ms', free: true, peers: ofPeers(0.5) },
    { measure: 'p95 a page (aeb)', figure: part(best, 0.95), must: 12, aim: 6, less: true, unit: 'ms', free: true, peers: ofPeers(0.95) },
    {
      measure: 'worst page',
      figure: slowest.ms / 1000,
      must: 0.25,
      less: true,
      unit: 's',
      free: true,
      peers: Object.fromEntries(peers.flatMap(name => (others[`${name} worst`] ? [[name, others[`${name} worst`][0] / 1000]] : []))),
    },
  ]
}

/** Seconds for the worst hostile page, hostile pages whose harm goes unnamed, and how much longer 50 MB take than ten times 5 MB. */
function measureHostile() {
  const seconds = html => {
    const capture = {
      sha256: '0',
      location: 'page',
      mediaType: 'text/html',
      content: { kind: 'html', text: html },
      declared: {},
      problems: [],
    }
    const started = performance.now()
    const article = read.extract(capture)
    return { seconds: (performance.now() - started) / 1000, article }
  }
  const found = Object.entries(hostile).map(([name, make]) => ({ name, ...seconds(make()) }))
  const slowest = found.sort((a, b) => b.seconds - a.seconds)[0]
  if (!values.json) console.log(`slowest hostile page: ${slowest.name}; unnamed: ${unnamed(found).join(', ') || 'none'}`)
  seconds(longPage(2))
  const [five, fifty] = [seconds(longPage(5)), seconds(longPage(50))]
  return [
    { measure: 'worst hostile page', figure: slowest.seconds, must: 1, less: true, unit: 's', free: true },
    { measure: 'hostile pages unnamed', figure: unnamed(found).length, must: 0, less: true },
    { measure: '50 MB against 10 × 5 MB', figure: fifty.seconds / five.seconds / 10, must: 1.25, less: true, free: true },
    { measure: 'a page of 50 MB', figure: fifty.seconds, less: true, unit: 's', free: true },
  ]
}

/** Hostile pages of which no problem is told. */
function unnamed(found) {
  return found.filter(({ article }) => article.problems.length === 0).map(({ name }) => name)
}

/** Peak memory of `hearsay extract` over a thousand pages, in a process of its own. */
function peakMemory() {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-bench-'))
  let left = 1000
  for (const set of sets)
    for (const id of Object.keys(goldOf(set))) {
      if (left-- <= 0) break
      writeFileSync(join(folder, `${set}-${id.replaceAll('/', '_')}.html`), bytesOf(set, id))
    }
  const args = [fileURLToPath(import.meta.url), '--memory', folder]
  const { stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] })
  rmSync(folder, { recursive: true, force: true })
  const figure = Number(stderr.trim().split('\n').at(-1))
  return { measure: 'peak memory, 1,000 pages', figure, must: 250, aim: 120, less: true, unit: 'MB', free: true }
}

async function measureMemory(folder) {
  const { run } = await import(pathToFileURL(join(built(), 'cli/run.js')).href)
  await run(['node', 'hearsay', 'extract', folder, '--json'])
  console.error(Math.round(process.resourceUsage().maxRSS / 1024))
}
