// Weights for the marks of two names: node training/names.mjs [DIST] [OUT]. Logistic regression on OpenSanctions' pairs (MIT), ten folds for the figure.
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { random, shared } from './data.mjs'
import { spellingPairs, spellings } from './spelling-pairs.mjs'

const dist = resolve(process.argv[2] ?? 'dist')
const out = process.argv[3] ?? 'src/resolve/names/weights.ts'
const { compare } = await import(pathToFileURL(resolve(dist, 'resolve/names/marks.js')).href)
const { foldName } = await import(pathToFileURL(resolve(dist, 'text/names.js')).href)
const rows = readFileSync(join(shared, 'data/events/names/name_bench-dev.jsonl'), 'utf8')
  .split('\n')
  .filter(line => line !== '')
  .map(line => JSON.parse(line))
// Lone words are learnt from spellings of Arabic names: every sixteenth word, of the half that training/spellings.mjs learns from.
const lone = spellingPairs(spellings(foldName).filter((_, index) => index % 16 === 1)).map(([name1, name2, match]) => ({
  name1,
  name2,
  match: match === 1,
  lone: true,
}))
const bench = rows.length
rows.push(...lone)
const marks = rows.map(row => compare(row.name1, row.name2).marks)
const names = Object.keys(marks[0])
const vectors = marks.map(mark => [1, ...names.map(name => mark[name])])
const same = rows.map(row => (row.match ? 1 : 0))
const RIDGE = Number(process.env.RIDGE ?? 0.5)

function learnt(indices) {
  const weights = new Array(names.length + 1).fill(0)
  for (let round = 0; round < 3000; round++) {
    const slope = weights.map((weight, index) => (index === 0 ? 0 : -RIDGE * weight))
    for (const index of indices) {
      const error = same[index] - sigmoid(dot(weights, vectors[index]))
      for (let f = 0; f < weights.length; f++) slope[f] += error * vectors[index][f]
    }
    for (let f = 0; f < weights.length; f++) weights[f] += (0.5 * slope[f]) / indices.length
  }
  return weights
}

const all = rows.map((_, index) => index)
const sum = []
for (let seed = 1; seed <= 3; seed++) {
  const next = random(seed)
  const fold = all.map(() => Math.floor(next() * 10))
  const scores = new Array(rows.length)
  for (let f = 0; f < 10; f++) {
    const weights = learnt(all.filter(index => fold[index] !== f))
    for (const index of all) if (fold[index] === f) scores[index] = sigmoid(dot(weights, vectors[index]))
  }
  sum.push(best(scores))
}
console.log('ten folds, best F1', sum.map(({ f, at }) => `${(100 * f).toFixed(1)} at ${at.toFixed(2)}`).join(', '))
const weights = learnt(all)
const scores = vectors.map(vector => sigmoid(dot(weights, vector)))
const own = best(scores)
console.log('on its own pairs', (100 * own.f).toFixed(1), 'at', own.at.toFixed(2))
// The threshold is put at 0.7, where OpenSanctions has it.
const threshold = sum.reduce((total, { at }) => total + at, 0) / sum.length
weights[0] += Math.log(0.7 / 0.3) - Math.log(threshold / (1 - threshold))
writeFileSync(
  out,
  `import type { NameMarks } from './name-marks.ts'

/** What each mark of two names tells, in nats; made by training/names.mjs from OpenSanctions' pairs of names (MIT). From 0.7 on: one name. */
export const NAME_WEIGHTS: Readonly<Record<keyof NameMarks | 'start', number>> = {
${['start', ...names].map((name, index) => `  ${name}: ${weights[index].toFixed(2)},`).join('\n')}
}
`,
)
if (process.env.ERRORS)
  for (const [index, row] of rows.slice(0, bench).entries()) {
    const score = sigmoid(dot(weights, vectors[index]))
    if (score >= 0.7 !== row.match)
      console.log(row.match ? '+' : '-', score.toFixed(2), row.name1, '|', row.name2, JSON.stringify(marks[index]))
  }

function dot(a, b) {
  let total = 0
  for (let index = 0; index < a.length; index++) total += a[index] * b[index]
  return total
}

function sigmoid(x) {
  return 1 / (1 + Math.exp(-x))
}

function best(values) {
  const order = all.slice(0, bench).sort((a, b) => values[b] - values[a])
  const gold = same.slice(0, bench).reduce((total, one) => total + one, 0)
  let right = 0
  let most = { f: 0, at: 0 }
  order.forEach((index, rank) => {
    right += same[index]
    const f = (2 * right) / (rank + 1 + gold)
    if (f > most.f) most = { f, at: values[index] }
  })
  return most
}
