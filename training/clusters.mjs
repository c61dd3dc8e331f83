// Word classes from raw news and press text: node training/clusters.mjs [DIST] [OUT]
// The exchange algorithm (Martin, Liermann, Ney 1998): words move between classes while the class bigrams' likelihood grows.
// Text: press releases of US Congress offices (no US copyright) and the news articles of the training part.
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { shared, silver } from './data.mjs'
import { ARTICLES, bits, CLASSES_MARK, PUBLISHERS, packer } from './weights.mjs'

const dist = resolve(process.argv[2] ?? 'dist')
const out = process.argv[3] ?? 'training/clusters.bin'
const load = path => import(pathToFileURL(resolve(dist, path)).href)
const { tokenise } = await load('text/tokens.js')
const { sentencesOf } = await load('text/sentences.js')
const { describe, LOWER_WORD, ROW } = await load('annotate/tags/features.js')
const SIZES = [256, 40]
const LEAST = 6
const ROUNDS = 12
const started = Date.now()
const log = (...words) => console.log(`${((Date.now() - started) / 1000).toFixed(0)}s`, ...words)

const documents = gunzipSync(readFileSync(join(shared, 'data/reuse/congress-press.jsonl.gz')))
  .toString('utf8')
  .split('\n')
  .filter(Boolean)
  .map(line => JSON.parse(line))
  .map(release => ({ text: release.text, publisher: `office ${release.outlet}` }))
const seenTexts = new Set()
for (const { text, publisher, article } of silver('train')) {
  if (seenTexts.has(article)) continue
  seenTexts.add(article)
  documents.push({ text, publisher }, { text, publisher })
}
const stream = []
const vocabulary = new Map()
const publisherNumbers = new Map()
documents.forEach(({ text, publisher }, document) => {
  if (!publisherNumbers.has(publisher)) publisherNumbers.set(publisher, publisherNumbers.size)
  const mask = 1 << (publisherNumbers.get(publisher) % 31)
  for (const line of text.matchAll(/[^\n]+/g)) {
    const tokens = tokenise(text, line.index, line.index + line[0].length)
    for (const { firstToken, lastToken } of sentencesOf(text, tokens)) {
      const rows = describe(text, tokens, firstToken, lastToken)
      stream.push(0)
      for (let at = 0; at < rows.length; at += ROW) {
        const key = rows[at + LOWER_WORD]
        stream.push(key)
        let entry = vocabulary.get(key)
        if (!entry) vocabulary.set(key, (entry = { count: 0, last: -1, documents: 0, publishers: 0 }))
        entry.count++
        if (entry.last !== document) {
          entry.last = document
          entry.documents++
        }
        entry.publishers |= mask
      }
    }
  }
})
stream.push(0)
log(documents.length, 'documents', stream.length, 'tokens', vocabulary.size, 'words')
const kept = [...vocabulary]
  .filter(([, { count, documents: articles, publishers }]) => count >= LEAST && articles >= ARTICLES && bits(publishers) >= PUBLISHERS)
  .sort((a, b) => b[1].count - a[1].count)
const V = kept.length + 2
const BOUNDARY = V - 1
const RARE = V - 2
const numberOf = new Map(kept.map(([key], index) => [key, index]))
const coded = Int32Array.from(stream, key => (key === 0 ? BOUNDARY : (numberOf.get(key) ?? RARE)))
const pairs = new Float64Array(coded.length - 1)
for (let at = 0; at + 1 < coded.length; at++) pairs[at] = coded[at] * V + coded[at + 1]
pairs.sort()
const counts = new Int32Array(V)
for (const word of coded) counts[word]++
const nextOf = Array.from({ length: V }, () => [])
const lastOf = Array.from({ length: V }, () => [])
for (let at = 0; at < pairs.length; ) {
  let end = at
  while (end < pairs.length && pairs[end] === pairs[at]) end++
  const first = Math.floor(pairs[at] / V)
  const second = pairs[at] % V
  nextOf[first].push(second, end - at)
  lastOf[second].push(first, end - at)
  at = end
}
log(V, 'words kept')
const LOGS = 1 << 21
const xlogx = new Float64Array(LOGS)
for (let x = 1; x < LOGS; x++) xlogx[x] = x * Math.log(x)
const plogp = x => (x < LOGS ? xlogx[x] : x * Math.log(x))

function cluster(C) {
  const classOf = new Int32Array(V)
  for (let word = 0; word < kept.length; word++) classOf[word] = word < C - 2 ? word : word % (C - 2)
  classOf[RARE] = C - 2
  classOf[BOUNDARY] = C - 1
  const N = new Int32Array(C * C)
  const total = new Int32Array(C)
  for (let word = 0; word < V; word++) {
    total[classOf[word]] += counts[word]
    for (let at = 0; at < nextOf[word].length; at += 2) N[classOf[word] * C + classOf[nextOf[word][at]]] += nextOf[word][at + 1]
  }
  const after = new Int32Array(C)
  const before = new Int32Array(C)
  for (let round = 0; round < ROUNDS; round++) {
    let moved = 0
    for (let word = 0; word < kept.length; word++) {
      const from = classOf[word]
      const afterList = []
      const beforeList = []
      let self = 0
      const next = nextOf[word]
      for (let at = 0; at < next.length; at += 2) {
        if (next[at] === word) {
          self = next[at + 1]
          continue
        }
        const c = classOf[next[at]]
        if (after[c] === 0) afterList.push(c)
        after[c] += next[at + 1]
      }
      const last = lastOf[word]
      for (let at = 0; at < last.length; at += 2) {
        if (last[at] === word) continue
        const c = classOf[last[at]]
        if (before[c] === 0) beforeList.push(c)
        before[c] += last[at + 1]
      }
      for (const c of afterList) N[from * C + c] -= after[c]
      for (const c of beforeList) N[c * C + from] -= before[c]
      N[from * C + from] -= self
      total[from] -= counts[word]
      let best = from
      let bestGain = -Infinity
      const n = counts[word]
      for (let to = 0; to < C - 2; to++) {
        let gain = -2 * (plogp(total[to] + n) - plogp(total[to]))
        for (let at = 0; at < afterList.length; at++) {
          const c = afterList[at]
          const cell = N[to * C + c]
          gain += plogp(cell + after[c]) - plogp(cell)
        }
        for (let at = 0; at < beforeList.length; at++) {
          const c = beforeList[at]
          const cell = N[c * C + to]
          gain += plogp(cell + before[c]) - plogp(cell)
        }
        if (gain > bestGain) {
          bestGain = gain
          best = to
        }
      }
      for (const c of afterList) {
        N[best * C + c] += after[c]
        after[c] = 0
      }
      for (const c of beforeList) {
        N[c * C + best] += before[c]
        before[c] = 0
      }
      N[best * C + best] += self
      total[best] += n
      if (best !== from) {
        moved++
        classOf[word] = best
      }
    }
    log(C, 'classes, round', round + 1, moved, 'words moved')
    if (moved < kept.length / 200) break
  }
  return classOf
}
const pack = packer(CLASSES_MARK)
for (const size of SIZES) {
  const classes = cluster(size)
  pack.dictionary(kept.map(([key], index) => [key, classes[index]]))
}
writeFileSync(out, pack.bytes())
log('wrote', out, pack.bytes().length, 'bytes')
