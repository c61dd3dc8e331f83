// npm run bench -- events [--dist DIST] [--pin] [--json]
// Who did what to whom: `hearsay events` on PLOVER's gold sentences (development half, HEARSAY_SHARED, default ../shared), scored by the scorer beside
// them: type, source and target all right; and on PETRARCH's unit tests by that suite's own dictionaries, from the raw text. Without the data the bench says so and ends.
import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
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
const folder = mkdtempSync(join(tmpdir(), 'hearsay-events-'))
const gold = join(events, 'plover/gsr-dev.jsonl')
const [input, output] = [join(folder, 'in.jsonl'), join(folder, 'out.jsonl')]
const records = readFileSync(gold, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map(line => JSON.parse(line))
// The answer is not shown to the one who is asked.
writeFileSync(input, records.map(({ id, text, date }) => JSON.stringify({ id, text, date })).join('\n'))
writeFileSync(output, execFileSync(process.execPath, [main, 'events', input, '--json'], { maxBuffer: 2 ** 28 }))
const told = execFileSync(process.execPath, [join(events, 'score/plover.mjs'), gold, output], { encoding: 'utf8' })
const byDictionary = codedByDictionary()
rmSync(folder, { recursive: true, force: true })
if (!values.json) console.log(told)
const figure = (name, table = told) => Number(new RegExp(`^${name.replace(/\+/g, '\\+')} .*F1 +([\\d.]+)`, 'm').exec(table)?.[1])
report(
  'events',
  [
    { measure: 'PLOVER type + source + target F1', figure: figure('type + source + target'), must: 35, aim: 55, unit: '%' },
    { measure: 'PLOVER type F1', figure: figure('event type in sentence'), unit: '%' },
    {
      measure: 'PETRARCH code + actors F1, raw text',
      figure: figure('full code + actors full', byDictionary.plain),
      must: 42,
      aim: 60,
      peers: { 'PETRARCH-2': 39.8 },
      unit: '%',
    },
    { measure: 'PETRARCH code + actors F1, all records', figure: figure('full code + actors full', byDictionary.all), unit: '%' },
  ],
  values,
)

/** PETRARCH's unit tests by the dictionaries of its own test suite: the records without settings of the coder, as the scorer takes them, and all. */
function codedByDictionary() {
  const suite = join(events, 'petrarch')
  const tests = join(suite, 'unittest-dev.jsonl')
  const dictionaries = join(folder, 'dictionaries')
  mkdirSync(dictionaries)
  for (const name of readdirSync(suite).filter(name => name.endsWith('.txt'))) copyFileSync(join(suite, name), join(dictionaries, name))
  const lines = readFileSync(tests, 'utf8').split('\n').filter(Boolean)
  // Ids come twice in the suite: each record is asked and scored under a number.
  const numbered = lines.map((line, nth) => ({ ...JSON.parse(line), id: String(nth) }))
  const answers = join(folder, 'petrarch-out.jsonl')
  writeFileSync(input, numbered.map(({ id, text, date }) => JSON.stringify({ id, text, date })).join('\n'))
  writeFileSync(join(folder, 'petrarch-gold.jsonl'), numbered.map(record => JSON.stringify(record)).join('\n'))
  writeFileSync(
    answers,
    execFileSync(process.execPath, [main, 'events', input, '--json', '--dictionaries', dictionaries], { maxBuffer: 2 ** 28 }),
  )
  const score = (...flags) =>
    execFileSync(process.execPath, [join(events, 'score/events.mjs'), join(folder, 'petrarch-gold.jsonl'), answers, ...flags], {
      encoding: 'utf8',
    })
  return { plain: score(), all: score('--all') }
}
