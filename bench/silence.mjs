// npm run bench -- silence [--dist DIST] [--list] [--pin] [--json]: real pages of many unrelated events, read as one case (development halves of two sets
// of pages, HEARSAY_SHARED, default ../shared). Nobody labelled what contradicts what in them; but what journalists write in one article seldom
// contradicts itself, and unrelated articles do not contradict each other, so nearly every finding here is a false one. `--list` prints them.
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { built } from '../scripts/built.mjs'
import { report } from './floors.mjs'
import { bytesOf, goldOf, hasData, product } from './pages.mjs'

const { values } = parseArgs({
  options: {
    dist: { type: 'string' },
    list: { type: 'boolean', default: false },
    pin: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
})
if (!hasData()) {
  console.log('The shared pages are absent: skipped')
  process.exit(0)
}
const dist = values.dist ? resolve(values.dist) : built()
const load = path => import(pathToFileURL(resolve(dist, path)).href)
const { investigate, read } = await load('investigate.js')
const { loadModels } = await load('io/models.js')
const { capture } = await product(dist)
const models = loadModels()

const readings = []
for (const set of ['aeb', 'fundus-parsers']) {
  for (const id of Object.keys(goldOf(set))) readings.push(read(await capture(bytesOf(set, id), `${set}-${id}`), models))
}
const { findings, stories } = investigate(readings)
const material = findings.filter(({ severity }) => severity === 'material')
const touched = new Set(material.flatMap(({ sides }) => sides.map(({ page }) => page)))

const kinds = new Map()
for (const one of findings) kinds.set(kindOf(one), [...(kinds.get(kindOf(one)) ?? []), one])
if (!values.json) {
  console.log(`${readings.length} pages, ${stories.filter(({ pages }) => pages.length > 1).length} stories of more than one page\n`)
  for (const [kind, list] of [...kinds].sort((a, b) => b[1].length - a[1].length)) {
    console.log(`${String(list.length).padStart(5)}  ${kind}`)
    if (values.list) for (const { sides } of list) console.log(sides.map(({ exact }) => `         ${exact.slice(0, 120)}`).join('\n'), '\n')
  }
  console.log()
}
const rate = list => (100 * list.length) / readings.length
const onOne = ({ sides }) => new Set(sides.map(({ page }) => page)).size === 1
report('silence', [
  { measure: 'pages that no material finding touches', figure: 100 - (100 * touched.size) / readings.length, unit: '%' },
  { measure: 'material findings on 100 pages', figure: rate(material), less: true },
  { measure: 'of these within one page', figure: rate(material.filter(onOne)), less: true },
  {
    measure: 'all findings but trivial, on 100 pages',
    figure: rate(findings.filter(({ severity }) => severity !== 'trivial')),
    less: true,
  },
])

function kindOf({ kind, aspect, severity, sides }) {
  return `${kind} ${aspect}, ${severity}, ${new Set(sides.map(({ page }) => page)).size === 1 ? 'one page' : 'several pages'}`
}
