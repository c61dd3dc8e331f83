// npm run bench -- events [--dist DIST] [--pin] [--json]
// Who did what to whom: `hearsay events` on PLOVER's gold sentences (development half, HEARSAY_SHARED, default ../shared), scored by the scorer beside
// them: type, source and target all right. Without the data the bench says so and ends.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
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
rmSync(folder, { recursive: true, force: true })
if (!values.json) console.log(told)
const figure = name => Number(new RegExp(`^${name.replace(/\+/g, '\\+')} .*F1 +([\\d.]+)`, 'm').exec(told)?.[1])
report(
  'events',
  [
    { measure: 'PLOVER type + source + target F1', figure: figure('type + source + target'), must: 35, aim: 55, unit: '%' },
    { measure: 'PLOVER type F1', figure: figure('event type in sentence'), unit: '%' },
  ],
  values,
)
