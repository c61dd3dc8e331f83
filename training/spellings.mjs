// Learns which letters stand for which in spellings of one name: node training/spellings.mjs [DIST] [OUT]
// Pairs of Latin spellings of one Arabic word are aligned in pieces of up to two letters (expectation maximisation); what is kept is how much
// likelier a pair of pieces is in such a pair than by chance. Every second word is held out for the figures. See spellings.card.md.
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { jaroWinkler, spellingPairs, spellings } from './spelling-pairs.mjs'

const dist = resolve(process.argv[2] ?? 'dist')
const out = process.argv[3] ?? 'src/language/spellings.ts'
const { foldName } = await import(pathToFileURL(resolve(dist, 'text/names.js')).href)

const LONGEST = 2
const ROUNDS = 6
const DISCOUNT = 1
const rows = spellings(foldName)
const pairs = []
for (const [index, forms] of rows.entries()) {
  if (index % 2 === 0) continue
  const total = forms.reduce((sum, [, count]) => sum + count, 0)
  for (const [a, times] of forms) {
    pairs.push([a, a, 0.5])
    for (const [b, others] of forms)
      if (a !== b) pairs.push([a, b, Math.min(1, (2 * Math.sqrt(times * others)) / total + 0.1) / forms.length])
  }
}

const VOWELS = /^[aeiouyw]*$/
/** Before anything is learnt: letters stand for themselves, vowels for vowels. */
const first = (x, y) => {
  const size = x.length + y.length
  if (x === y && x.length === 1) return 0.5
  if (VOWELS.test(x) && VOWELS.test(y)) return size <= 2 ? 0.02 : 0.002
  return size <= 2 ? 0.0005 : size === 3 ? 0.0002 : 0.00002
}
let chances
const chance = (x, y) =>
  chances ? (chances.get(`${x}|${y}`) ?? (x.length + y.length <= 1 ? 1e-5 : x.length <= 1 && y.length <= 1 ? 2e-6 : 0)) : first(x, y)

function* steps(n, m, i, j, back) {
  for (let p = 0; p <= LONGEST; p++)
    for (let q = 0; q <= LONGEST; q++) if (p + q > 0 && (back ? i >= p && j >= q : i + p <= n && j + q <= m)) yield [p, q]
}

for (let round = 0; round < ROUNDS; round++) {
  const counts = new Map()
  for (const [a, b, weight] of pairs) {
    const [n, m] = [a.length, b.length]
    const grid = () => Array.from({ length: n + 1 }, () => new Float64Array(m + 1))
    const [forward, backward] = [grid(), grid()]
    forward[0][0] = 1
    for (let i = 0; i <= n; i++)
      for (let j = 0; j <= m; j++)
        for (const [p, q] of steps(n, m, i, j, true)) forward[i][j] += forward[i - p][j - q] * chance(a.slice(i - p, i), b.slice(j - q, j))
    backward[n][m] = 1
    for (let i = n; i >= 0; i--)
      for (let j = m; j >= 0; j--)
        for (const [p, q] of steps(n, m, i, j, false))
          backward[i][j] += backward[i + p][j + q] * chance(a.slice(i, i + p), b.slice(j, j + q))
    if (!(forward[n][m] > 0)) continue
    for (let i = 0; i <= n; i++)
      for (let j = 0; j <= m; j++)
        for (const [p, q] of steps(n, m, i, j, false)) {
          const [x, y] = [a.slice(i, i + p), b.slice(j, j + q)]
          const share = (weight * forward[i][j] * chance(x, y) * backward[i + p][j + q]) / forward[n][m]
          if (share > 1e-6) counts.set(`${x}|${y}`, (counts.get(`${x}|${y}`) ?? 0) + share)
        }
  }
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  chances = new Map([...counts].filter(([, count]) => count > DISCOUNT).map(([key, count]) => [key, (count - DISCOUNT) / total]))
}

const seen = new Map()
let all = 0
for (const [a] of pairs)
  for (const letter of a) {
    seen.set(letter, (seen.get(letter) ?? 0) + 1)
    all++
  }
const alone = text => [...text].reduce((sum, letter) => sum + Math.log((seen.get(letter) ?? 1) / all), 0)
const table = new Map()
for (const key of chances.keys()) {
  const [x, y] = key.split('|')
  if (x > y) continue
  const both = (chance(x, y) + chance(y, x)) / 2
  if (both > 0) table.set(`${x}|${y}`, Math.round(10 * (Math.log(both) - alone(x) - alone(y))))
}
const lines = []
let line = ''
for (const [key, value] of [...table].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
  const entry = `${key}${value}`
  if (line.length + entry.length > 138) {
    lines.push(line)
    line = ''
  }
  line += line === '' ? entry : ` ${entry}`
}
lines.push(line)
writeFileSync(
  out,
  `/**
 * Letters that stand for each other in spellings of one name, and how much likelier that is than chance: tenths of a nat. "sh|ch5" says that
 * "sh" in one spelling faces "ch" in another. Learnt from spellings of Arabic names in Wikidata (CC0); made by training/spellings.mjs.
 */
export const SPELLINGS = \`
${lines.join('\n')}
\`
`,
)
console.log(table.size, 'pairs of pieces, written to', out)

// ---- figures on the words held out: one pair of spellings of a word, one of two words, the likest of eight that begin alike --------------
const { spelledAlike } = await import(pathToFileURL(resolve(dist, 'text/spelling.js')).href).catch(() => ({}))
if (spelledAlike) {
  const { skeleton } = await import(pathToFileURL(resolve(dist, 'text/names.js')).href)
  const test = spellingPairs(rows.filter((_, index) => index % 2 === 0))
  for (const [name, like] of [
    ['Jaro-Winkler', jaroWinkler],
    ['consonant skeleton', (a, b) => Number(skeleton(a) === skeleton(b))],
    ['learnt spellings', spelledAlike],
  ])
    console.log(name.padEnd(20), best(test, like))
}

function best(test, like) {
  const scored = test.map(([a, b, same]) => [like(a, b), same]).sort((x, y) => y[0] - x[0])
  const gold = scored.filter(([, same]) => same).length
  let right = 0
  let most = 0
  let at = 0
  scored.forEach(([value, same], index) => {
    right += same
    if (scored[index + 1]?.[0] === value) return
    const f = (2 * right) / (index + 1 + gold)
    if (f > most) [most, at] = [f, value]
  })
  return `best F1 ${(100 * most).toFixed(1)} at ${at.toFixed(2)}`
}
