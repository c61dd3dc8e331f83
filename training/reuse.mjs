// node training/reuse.mjs [DIST] [FOLDER…]: weights of src/derive/reuse/weights.ts from folders of the derivation benchmark (seeds 1–3, made by
// ../shared/data/reuse/synth.mjs): whether two pages share text, and which gave to which. Prints them; a person copies them and holds some lower.
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { logistic } from './regression.mjs'

const [dist = 'dist', ...folders] = process.argv.slice(2)
const load = name => import(pathToFileURL(resolve(dist, 'derive/reuse', `${name}.js`)).href)
const { dayOf, inOrder, keyOf, siteNumber } = await load('engine')
const { fingerprint } = await load('fingerprint')
const { candidatesAmong } = await load('shards')
const { compare } = await load('compare')
const { dateOdds } = await load('direction')
const { addCounts, newCounts, stockOf } = await load('counts')
const { pairFacts } = await load('judge')
const { prepare } = await load('prepare')
const { readReuse } = await load('words')

const lines = file =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line))

/** Facts of every candidate pair of a folder, with what the gold says of it. */
export function factsOf(folder) {
  const docs = lines(join(folder, 'docs.jsonl'))
  const gold = new Map(lines(join(folder, 'gold-pairs.jsonl')).map(pair => [`${pair.a} ${pair.b}`, pair]))
  const ignored = new Set(lines(join(folder, 'gold-ignore.jsonl')).flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]))
  const texts = docs.map(doc => readReuse(doc.text))
  const counts = newCounts()
  texts.forEach((text, page) => {
    addCounts(counts, text, docs[page].outlet)
  })
  const pages = texts.map((text, page) => prepare(text, docs[page].text, stockOf(text, docs[page].outlet, counts), docs[page].outlet))
  const settings = {
    sites: Int32Array.from(docs, ({ outlet }, page) => siteNumber(outlet, page)),
    days: Int32Array.from(docs, ({ date }) => dayOf(date === undefined ? undefined : Date.parse(date))),
    keys: Float64Array.from(docs, ({ id }) => keyOf(id)),
  }
  const rows = []
  const list = candidatesAmong(texts.map(fingerprint), settings)
  for (let at = 0; at < list.a.length; at++) {
    const [one, other] = inOrder(list.a[at], list.b[at], settings)
    const [a, b] = [docs[one], docs[other]]
    const pair = gold.get(`${a.id} ${b.id}`) ?? gold.get(`${b.id} ${a.id}`)
    if (!pair && ignored.has(`${a.id} ${b.id}`)) continue
    const comparison = compare(pages[one], pages[other])
    if (!comparison) continue
    const facts = pairFacts(comparison, { runs: list.runs[at], anchors: list.anchors[at] })
    const time = doc => (doc.date === undefined ? undefined : Date.parse(doc.date))
    const dates = dateOdds({ time: time(a) }, { time: time(b) })
    rows.push({ facts, direction: comparison.facts, dates, kind: pair?.kind, forward: pair && pair.a === a.id, apart: time(b) - time(a) })
  }
  return { rows, pairs: gold.size }
}

const sets = folders.map(factsOf)
const all = sets.flatMap(set => set.rows)
const names = Object.keys(all[0].facts)
const table = row => names.map(name => row.facts[name])
const { weights, bias } = logistic(
  all.map(table),
  all.map(row => (row.kind ? 1 : 0)),
)
const score = row => table(row).reduce((sum, value, at) => sum + value * weights[at], bias)

/** Best cut with a precision of .99 at least. */
const ranked = all.map(row => [score(row), row.kind]).sort((x, y) => y[0] - x[0])
const total = sets.reduce((sum, set) => sum + set.pairs, 0)
let [hits, best] = [0, { f1: 0 }]
ranked.forEach(([value, kind], at) => {
  if (kind) hits++
  const [precision, recall] = [hits / (at + 1), hits / total]
  const f1 = (2 * precision * recall) / (precision + recall)
  if (precision >= 0.9915 && f1 > best.f1) best = { f1, precision, recall, value }
})
console.log('pairs', best)
const kinds = {}
for (const [value, kind] of ranked) if (kind) (kinds[kind] ??= []).push(value >= best.value)
console.log(
  Object.entries(kinds)
    .map(([kind, list]) => `${kind} ${(list.filter(Boolean).length / list.length).toFixed(3)}`)
    .join('  '),
)
console.log({ bias: +(bias - best.value).toFixed(3), ...Object.fromEntries(names.map((name, at) => [name, +weights[at].toFixed(3)])) })

const directed = all.filter(row => row.kind)
const facts = Object.keys(directed[0].direction)
for (const dated of [true, false]) {
  const near = row => (dated && Math.abs(row.apart) < 50 * 3_600_000 ? Math.sign(row.apart) : 0)
  const sign = row => (row.forward ? 1 : -1)
  const vectors = directed.map(row => [...facts.map(name => row.direction[name]), near(row)].map(value => value * sign(row)))
  const fit = logistic(
    vectors,
    vectors.map(() => 1),
    { bias: false, lambda: 1 },
  )
  console.log(
    dated ? 'with dates' : 'without',
    Object.fromEntries([...facts, 'near'].map((name, at) => [name, +fit.weights[at].toFixed(2)])),
  )
}
