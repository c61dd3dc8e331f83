// npm run bench -- lookalike [--dist DIST] [--pin] [--json]
// Whether texts are of one event: `hearsay cluster` on ECB+ (look-alike subtopics; pairs) and on raw pages of dated incidents (clusters). Both are
// development halves under HEARSAY_SHARED (default ../shared), scored by the scorer beside them; without them the bench says so and ends.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { built } from '../scripts/built.mjs'
import { report } from './floors.mjs'

const { values } = parseArgs({
  options: { dist: { type: 'string' }, pin: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } },
})
const events = resolve(process.env.HEARSAY_SHARED ?? '../shared', 'data/events')
if (!existsSync(events)) {
  console.log(`${events} is absent: skipped`)
  process.exit(0)
}
const main = join(values.dist ? resolve(values.dist) : built(), 'cli/main.js')
const folder = mkdtempSync(join(tmpdir(), 'hearsay-lookalike-'))

/** Documents of a set, each once; `least`: only events of so many pages. */
function documentsOf(file, eventOf, least) {
  const all = new Map(
    gunzipSync(readFileSync(join(events, 'lookalike', file)))
      .toString('utf8')
      .split('\n')
      .filter(Boolean)
      .map(line => JSON.parse(line))
      .map(document => [document.doc, document]),
  )
  const counts = new Map()
  for (const document of all.values()) counts.set(eventOf(document), (counts.get(eventOf(document)) ?? 0) + 1)
  return [...all.values()].filter(document => counts.get(eventOf(document)) >= least)
}

function run(documents, name) {
  const [input, output, pairs] = [`${name}.in.jsonl`, `${name}.out.jsonl`, `${name}.pairs.jsonl`].map(file => join(folder, file))
  // The answer is not shown to the one who is asked.
  writeFileSync(input, documents.map(({ doc, text, title, date }) => JSON.stringify({ id: doc, text, title, date })).join('\n'))
  writeFileSync(output, execFileSync(process.execPath, [main, 'cluster', input, '--json', '--pairs', pairs], { maxBuffer: 2 ** 30 }))
  return { output, pairs }
}

const score = (...args) => execFileSync(process.execPath, [join(events, 'score/lookalike.mjs'), ...args], { encoding: 'utf8' })
const figure = (text, pattern) => Number(pattern.exec(text)?.[1])

const ecb = run(
  documentsOf('ecb-train-dev.jsonl.gz', ({ subtopic }) => subtopic, 1),
  'ecb',
)
const pairs = score(join(events, 'lookalike/ecb-train-dev.jsonl.gz'), ecb.pairs)
const incidents = run(
  documentsOf('incidents-dev.jsonl.gz', ({ incident }) => incident, 2),
  'incidents',
)
const clusters = score(join(events, 'lookalike/incidents-dev.jsonl.gz'), incidents.output, '--min', '2')
rmSync(folder, { recursive: true, force: true })
if (!values.json) console.log(`${pairs}${clusters}`)
report(
  'lookalike',
  [
    {
      measure: 'ECB+ look-alike pairs AUC',
      figure: figure(pairs, /AUC ([\d.]+)/),
      must: 93,
      aim: 97,
      unit: '%',
      peers: { 'TF-IDF': 90.1 },
    },
    { measure: 'ECB+ look-alike pairs F1', figure: figure(pairs, /F1 ([\d.]+)/), must: 87, aim: 92, unit: '%', peers: { 'TF-IDF': 83.2 } },
    { measure: 'incidents B3', figure: figure(clusters, /B3.*?F1\s*([\d.]+)/i), must: 88, aim: 92, unit: '%', peers: { 'TF-IDF': 83.3 } },
    {
      measure: 'incidents pair F1',
      figure: figure(clusters, /pair.*?F1\s*([\d.]+)/i),
      must: 72,
      aim: 80,
      unit: '%',
      peers: { 'TF-IDF': 59.8 },
    },
  ],
  values,
)
