// npm run bench -- times [--dist DIST] [--pin] [--misses]: dates and their values as the `times` filter gives them, on the shared gold
// (HEARSAY_SHARED, default ../shared) with its own scorer, beside chrono-node on the same texts.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gunzipSync } from 'node:zlib'
import * as chrono from 'chrono-node'
import { report } from './floors.mjs'

const option = (name, otherwise) => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : otherwise)
const dist = resolve(option('--dist', 'dist'))
const shared = resolve(process.env.HEARSAY_SHARED ?? '../shared')
const gold = join(shared, 'data/events/dates')
const load = path => import(pathToFileURL(join(dist, path)).href)
const out = mkdtempSync(join(tmpdir(), 'hearsay-times-'))
const linesOf = text =>
  text
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line))

/** Gold records with their texts; the seeds' gold has none, their pages lie beside it. */
function goldOf(name) {
  if (name === 'wikiwars') return linesOf(gunzipSync(readFileSync(join(gold, 'wikiwars.jsonl.gz'))).toString('utf8'))
  const pages = readdirSync(join(shared, 'seeds'))
  return linesOf(readFileSync(join(gold, 'seeds.jsonl'), 'utf8')).map(record => ({
    ...record,
    text: readFileSync(
      join(
        shared,
        'seeds',
        pages.find(page => page.startsWith(record.doc)),
      ),
      'utf8',
    ),
  }))
}

/** The scorer's figures for predictions {doc, timex}. */
function scored(name, system, records, predictions) {
  const [goldFile, file] = [join(out, `${name}.gold.jsonl`), join(out, `${name}.${system}.jsonl`)]
  const write = (path, list) => writeFileSync(path, list.map(record => JSON.stringify(record)).join('\n'))
  write(goldFile, records)
  write(file, predictions)
  const text = execFileSync(process.execPath, [join(shared, 'data/events/score/dates.mjs'), goldFile, file], { encoding: 'utf8' })
  const row = label => new RegExp(`^${label}.*F1\\s+([\\d.]+)\\s+\\(tp (\\d+) / pred (\\d+) / gold (\\d+)\\)`, 'm').exec(text)
  const [strict, relaxed, value] = ['strict span', 'relaxed span', 'value \\(relaxed span\\)'].map(row)
  return { strict: Number(strict[1]), value: Number(value[1]), right: Number(value[2]), extra: Number(relaxed[3]) - Number(relaxed[2]) }
}

/** What chrono-node makes of a text; the reference day is the record's. */
function chronoTimes({ text, dct }) {
  const two = number => String(number).padStart(2, '0')
  const written = parts => {
    const [year, month, day] = ['year', 'month', 'day'].map(part => parts.get(part))
    const date = `${year}-${two(month)}-${two(day)}`
    if (parts.isCertain('hour')) return `${date}T${two(parts.get('hour'))}:${two(parts.get('minute') ?? 0)}`
    if (parts.isCertain('day') || parts.isCertain('weekday')) return date
    return parts.isCertain('month') ? date.slice(0, 7) : String(year)
  }
  return chrono.parse(text, new Date(`${dct}T12:00:00Z`)).map(({ index, text: words, start }) => ({
    start: index,
    end: index + words.length,
    type: start.isCertain('hour') ? 'TIME' : 'DATE',
    value: written(start),
  }))
}

function printMisses(records, predictions) {
  const near = (text, { start, end }) =>
    `${text.slice(start - 60, start)}[${text.slice(start, end)}]${text.slice(end, end + 30)}`.replace(/\s+/g, ' ')
  for (const [index, { text, timex }] of records.entries()) {
    const ours = predictions[index].timex
    const over = (a, b) => a.start < b.end && b.start < a.end
    for (const time of timex) {
      const found = ours.find(other => over(time, other))
      if (found?.value !== time.value) console.log(`${time.value} | ours ${found?.value ?? 'none'} | ${near(text, time)}`)
    }
    for (const time of ours) if (!timex.some(other => over(time, other))) console.log(`none | ours ${time.value} | ${near(text, time)}`)
  }
}

async function measure() {
  const { timed } = await load('cli/times.js')
  const { named } = await load('cli/entities.js')
  const models = (await load('io/models.js')).loadModels()
  const rows = []
  const add = (measure, figure, peer, more) => rows.push({ measure, figure, peers: { 'chrono-node': peer }, ...more })
  for (const name of ['wikiwars', 'seeds']) {
    const records = goldOf(name)
    const run = all => records.map(record => ({ doc: record.doc, timex: timed({ ...record, date: record.dct }, {}, all).timex }))
    const predictions = run(false)
    if (process.argv.includes('--misses')) printMisses(records, predictions)
    const ours = scored(name, 'hearsay', records, predictions)
    const whole = scored(name, 'hearsay-all', records, run(true))
    const theirs = scored(
      name,
      'chrono',
      records,
      records.map(record => ({ doc: record.doc, timex: chronoTimes(record) })),
    )
    if (name === 'wikiwars') {
      add('WikiWars value F1', ours.value / 100, theirs.value / 100, { must: 0.7, aim: 0.8 })
      add('WikiWars strict span F1', ours.strict / 100, theirs.strict / 100)
      add('WikiWars value F1 with --all', whole.value / 100, undefined)
      add(
        'thousand words a second',
        speed(records, record => timed(record, {}, false)),
        speed(records, chronoTimes),
        { free: true, unit: 'k' },
      )
      const both = speed(records, record => {
        timed(record, {}, false)
        named(record, models, {})
      })
      add('thousand words a second, with entities', both, undefined, { free: true, unit: 'k', must: 60, aim: 150 })
    } else {
      add('the case’s dates right, of 49', ours.right, theirs.right, { unit: '', must: 47, aim: 49 })
      add('the case’s dates made up', ours.extra, theirs.extra, { unit: '', must: 1, aim: 0, less: true })
    }
  }
  report('times', rows)
}

/** Thousand words a second over the records, warmed up, the better of two. */
function speed(records, read) {
  const list = records.map(record => ({ ...record, date: record.dct }))
  const words = list.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)
  const once = () => {
    const started = performance.now()
    for (const record of list) read(record)
    return words / (performance.now() - started)
  }
  once()
  return Math.max(once(), once())
}

if (existsSync(gold)) await measure()
else console.log(`${gold} is absent: skipped`)
