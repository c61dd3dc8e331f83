// npm run bench -- precision [--list] [--unread] [--every 6] [--dist DIST] [--pin] [--json]
// Findings on real pages of one event: the pages of each dated incident, and those of each event of ECB+, read as a case of their own (development halves
// under HEARSAY_SHARED, default ../shared). Which findings are right is told by one reader's labels (bench/precision.json: finding → right or not; a
// finding's name comes from its places, and no text stands there). A finding that nobody has read counts as neither; how many those are is printed.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { built } from '../scripts/built.mjs'
import { report } from './floors.mjs'
import { groupBy } from './newsroom/matching.mjs'

const { values } = parseArgs({
  options: {
    every: { type: 'string', default: '6' },
    from: { type: 'string', default: '0' },
    list: { type: 'boolean', default: false },
    around: { type: 'string', default: '0' },
    unread: { type: 'boolean', default: false },
    dist: { type: 'string' },
    pin: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
})
const events = resolve(process.env.HEARSAY_SHARED ?? '../shared', 'data/events/lookalike')
if (!existsSync(events)) {
  console.log(`${events} is absent: skipped`)
  process.exit(0)
}
const dist = values.dist ? resolve(values.dist) : built()
const load = path => import(pathToFileURL(resolve(dist, path)).href)
const { investigate, read } = await load('investigate.js')
const { ingest } = await load('ingest/ingest.js')
const { loadModels } = await load('io/models.js')
const models = loadModels()
const labelled = JSON.parse(readFileSync(resolve(import.meta.dirname, 'precision.json'), 'utf8'))

/** @type {Map<string, { pages: number, findings: object[] }>} */
const sets = new Map()
/** What stands on each page, for `--around`. @type {Map<string, string>} */
const texts = new Map()
for (const [name, file, eventOf, least] of [
  ['incidents', 'incidents-dev.jsonl.gz', ({ incident }) => incident, 2],
  ['ECB+', 'ecb-train-dev.jsonl.gz', ({ subtopic }) => subtopic, 5],
]) {
  const found = { pages: 0, findings: [] }
  for (const documents of cases(file, eventOf, least)) {
    const readings = []
    for (const { doc, title, date, text } of documents) {
      const dated = date
        ? `${new Date(`${date}T00:00Z`).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })}\n\n`
        : ''
      const page = Buffer.from(`${title ? `${title}\n\n` : ''}${dated}${text}\n`)
      const capture = await ingest(page, `${doc}.txt`, bytes => createHash('sha256').update(bytes).digest('hex')).next()
      readings.push(read(capture.value, models))
    }
    found.pages += readings.length
    const { findings, pages } = investigate(readings)
    found.findings.push(...findings.filter(({ severity }) => severity !== 'trivial'))
    for (const { id, text } of pages) texts.set(id, text)
  }
  sets.set(name, found)
}

const all = [...sets.values()].flatMap(({ findings }) => findings)
const unread = all.filter(({ id }) => !(id in labelled))
for (const one of values.list ? all : values.unread ? unread : []) {
  console.log(
    `${one.id}  ${one.id in labelled ? (labelled[one.id] ? 'right' : 'wrong') : 'not read'}  ${one.kind} ${one.aspect}, ${one.severity}, ${one.why[0].rule}`,
  )
  if (Number(values.around) > 0) console.log(`    ${one.message}`)
  for (const side of one.sides) console.log(`    ${side.page.slice(-4)}  ${shown(side)}`)
}
if (!values.json) {
  for (const [kind, list] of [...groupBy(all, ({ kind, aspect }) => `${kind} ${aspect}`)].sort((a, b) => b[1].length - a[1].length)) {
    const seen = list.filter(({ id }) => id in labelled)
    console.log(
      `${String(list.length).padStart(5)}  ${kind}: ${seen.filter(({ id }) => labelled[id]).length} of ${seen.length} read are right`,
    )
  }
  console.log(`\n${unread.length} of ${all.length} findings have not been read\n`)
}
const rightOf = list => {
  const seen = list.filter(({ id }) => id in labelled)
  return seen.length === 0 ? undefined : seen.filter(({ id }) => labelled[id]).length / seen.length
}
const isMaterial = ({ severity }) => severity === 'material'
report('precision', [
  { measure: 'findings that are right', figure: rightOf(all) },
  { measure: 'material findings that are right', figure: rightOf(all.filter(isMaterial)) },
  ...[...sets].flatMap(([name, { findings, pages }]) => [
    { measure: `${name}: material findings that are right`, figure: rightOf(findings.filter(isMaterial)) },
    { measure: `${name}: findings on 100 pages`, figure: (100 * findings.length) / pages, free: true },
  ]),
])

/** A side on one line; with `--around`, so many letters of its page on either side. */
function shown({ page, start, end, exact }) {
  const around = Number(values.around)
  if (around === 0) return exact.replace(/\s+/g, ' ').slice(0, 240)
  const text = texts.get(page)
  return `${text.slice(Math.max(0, start - around), start)}⟦${exact}⟧${text.slice(end, end + around)}`.replace(/\s+/g, ' ')
}

/** Documents by event, each once; every so many events of at least so many pages. */
function* cases(file, eventOf, least) {
  const documents = new Map(
    gunzipSync(readFileSync(resolve(events, file)))
      .toString('utf8')
      .split('\n')
      .filter(Boolean)
      .map(line => JSON.parse(line))
      .map(document => [document.doc, document]),
  )
  const large = [...groupBy([...documents.values()], eventOf)]
    .filter(([, list]) => list.length >= least)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  for (const [at, [, list]] of large.entries()) if (at % Number(values.every) === Number(values.from)) yield list
}
