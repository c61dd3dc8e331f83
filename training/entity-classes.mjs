// Classes of words that stand in like surroundings: node training/entity-classes.mjs [DIST] [OUT]
// Skip-gram vectors (negative sampling) over texts that may be used for training, then k-means. Writes [[hash, class]…] as JSON.
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { random, readGzipped, shared } from './data.mjs'
import { named } from './entity-data.mjs'

const dist = resolve(process.argv[2] ?? 'dist')
const out = process.argv[3] ?? 'entity-classes.json'
const load = path => import(pathToFileURL(resolve(dist, path)).href)
const { tokenise } = await load('text/tokens.js')
const { wordHash } = await load('annotate/entities/hash.js')

const SIZE = 56
const WINDOW = 4
const NEGATIVES = 5
const ROUNDS = 3
const CLASSES = 255
const WORDS = 60_000
const LEAST = 6
const next = random(3)
const started = Date.now()
const log = (...words) => console.log(`${((Date.now() - started) / 1000).toFixed(0)}s`, ...words)

/** Lower-case words of one text, digits as 0. */
const normal = word =>
  word
    .toLowerCase()
    .replace(/\p{Nd}/gu, '0')
    .replace(/[’‘]/g, "'")
const texts = function* () {
  for (const line of readGzipped('reuse/congress-press.jsonl.gz').split('\n')) if (line) yield wordsOf(JSON.parse(line).text)
  for (const line of readFileSync(join(shared, 'data/attribution/train.jsonl'), 'utf8').split('\n')) {
    if (line) yield wordsOf(JSON.parse(line).text)
  }
  for (const corpus of ['wikigold', 'btc', 'wnut17_test'])
    for (const { text, tokens, held } of named(corpus)) if (!held) yield tokens.map(({ start, end }) => normal(text.slice(start, end)))
}
const wordsOf = text => tokenise(text, 0, text.length).map(({ start, end }) => normal(text.slice(start, end)))

const counts = new Map()
let total = 0
for (const words of texts())
  for (const word of words) {
    counts.set(word, (counts.get(word) ?? 0) + 1)
    total++
  }
const vocabulary = [...counts]
  .filter(([, count]) => count >= LEAST)
  .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  .slice(0, WORDS)
const index = new Map(vocabulary.map(([word], at) => [word, at]))
log(total, 'words', vocabulary.length, 'kept')

const V = vocabulary.length
const vectors = Float32Array.from({ length: V * SIZE }, () => (next() - 0.5) / SIZE)
const outputs = new Float32Array(V * SIZE)
const noise = new Int32Array(1 << 20)
{
  const sum = vocabulary.reduce((all, [, count]) => all + count ** 0.75, 0)
  let at = 0
  let reached = 0
  for (let slot = 0; slot < noise.length; slot++) {
    noise[slot] = at
    if (slot / noise.length > (reached + vocabulary[at][1] ** 0.75) / sum && at < V - 1) reached += vocabulary[at++][1] ** 0.75
  }
}
const keep = vocabulary.map(([, count]) => Math.min(1, Math.sqrt(1e-4 / (count / total)) + 1e-4 / (count / total)))
const sigmoid = x => (x > 8 ? 1 : x < -8 ? 0 : 1 / (1 + Math.exp(-x)))
const step = new Float32Array(SIZE)
for (let round = 0; round < ROUNDS; round++) {
  const rate = 0.05 * (1 - round / ROUNDS)
  for (const words of texts()) {
    const line = []
    for (const word of words) {
      const at = index.get(word)
      if (at !== undefined && next() < keep[at]) line.push(at)
    }
    for (let place = 0; place < line.length; place++) {
      const reach = 1 + Math.floor(next() * WINDOW)
      for (let other = Math.max(0, place - reach); other <= place + reach && other < line.length; other++) {
        if (other === place) continue
        const from = line[other] * SIZE
        step.fill(0)
        for (let n = 0; n <= NEGATIVES; n++) {
          const target = n === 0 ? line[place] : noise[Math.floor(next() * noise.length)]
          if (n > 0 && target === line[place]) continue
          const to = target * SIZE
          let dot = 0
          for (let d = 0; d < SIZE; d++) dot += vectors[from + d] * outputs[to + d]
          const slope = rate * ((n === 0 ? 1 : 0) - sigmoid(dot))
          for (let d = 0; d < SIZE; d++) {
            step[d] += slope * outputs[to + d]
            outputs[to + d] += slope * vectors[from + d]
          }
        }
        for (let d = 0; d < SIZE; d++) vectors[from + d] += step[d]
      }
    }
  }
  log('round', round + 1)
}

for (let at = 0; at < V; at++) {
  let length = 0
  for (let d = 0; d < SIZE; d++) length += vectors[at * SIZE + d] ** 2
  length = Math.sqrt(length) || 1
  for (let d = 0; d < SIZE; d++) vectors[at * SIZE + d] /= length
}
const centres = new Float32Array(CLASSES * SIZE)
for (let c = 0; c < CLASSES; c++) {
  const at = Math.floor(next() * Math.min(V, 8000)) * SIZE
  centres.set(vectors.subarray(at, at + SIZE), c * SIZE)
}
const classes = new Uint8Array(V)
for (let round = 0; round < 12; round++) {
  const sums = new Float32Array(CLASSES * SIZE)
  const sizes = new Int32Array(CLASSES)
  for (let at = 0; at < V; at++) {
    let best = -2
    for (let c = 0; c < CLASSES; c++) {
      let dot = 0
      for (let d = 0; d < SIZE; d++) dot += vectors[at * SIZE + d] * centres[c * SIZE + d]
      if (dot > best) {
        best = dot
        classes[at] = c
      }
    }
    sizes[classes[at]]++
    for (let d = 0; d < SIZE; d++) sums[classes[at] * SIZE + d] += vectors[at * SIZE + d]
  }
  for (let c = 0; c < CLASSES; c++) {
    let length = 0
    for (let d = 0; d < SIZE; d++) length += sums[c * SIZE + d] ** 2
    length = Math.sqrt(length)
    if (length > 0) for (let d = 0; d < SIZE; d++) centres[c * SIZE + d] = sums[c * SIZE + d] / length
  }
}
log('grouped')
if (process.env.SHOW)
  for (let c = 0; c < 40; c++)
    console.log(
      c,
      vocabulary
        .filter((_, at) => classes[at] === c)
        .slice(0, 14)
        .map(([word]) => word)
        .join(' '),
    )
writeFileSync(out, JSON.stringify(vocabulary.map(([word], at) => [wordHash(word), classes[at]])))
log('wrote', out)
