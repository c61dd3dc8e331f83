// Trains the finder of names: node training/entities.mjs [DIST] [OUT] [--packages FOLDER] [--quick]   (after `node scripts/build.mjs DIST`)
// A conditional random field over runs of words near capitals or listed names, AdaGrad. See entities.card.md.
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib'
import { random } from './data.mjs'
import { named, newsNames } from './entity-data.mjs'
import { entityLists } from './entity-lists.mjs'
import { entitySenses } from './entity-senses.mjs'
import { field } from './field.mjs'
import { ARTICLES, bits, PUBLISHERS, packer } from './weights.mjs'

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    packages: { type: 'string', default: '.' },
    classes: { type: 'string' },
    fold: { type: 'string', default: 'records' },
    quick: { type: 'boolean', default: false },
    epochs: { type: 'string', default: '6' },
    silver: { type: 'string', default: '0.15' },
  },
})
const dist = resolve(positionals[0] ?? 'dist')
const out = positionals[1] ?? 'src/annotate/models/entities.bin'
const load = path => import(pathToFileURL(resolve(dist, path)).href)
const { describe } = await load('annotate/entities/words.js')
const { FEATURES, featuresAt, isCandidate } = await load('annotate/entities/features.js')
const { MAGIC, labelCount, follows } = await load('annotate/entities/model.js')
const { tagsOf } = await load('annotate/tags/tags.js')

const KINDS = ['PER', 'ORG', 'LOC', 'MISC']
const LIMIT_BYTES = 3_000_000
const EPOCHS = Number(options.epochs)
const L = labelCount(KINDS.length)
const started = Date.now()
const log = (...words) => console.log(`${((Date.now() - started) / 1000).toFixed(0)}s`, ...words)

const tagger = brotliDecompressSync(readFileSync(resolve(dist, 'annotate/models/tagger.bin')))
const lists = await entityLists(dist, options.packages)
log(lists.size, 'listed words and phrases')
const table = tableOf(lists)
const classes = options.classes ? tableOf(new Map(JSON.parse(readFileSync(options.classes, 'utf8')))) : tableOf(new Map())

const meanings = await entitySenses(dist, options.packages)
log(meanings.size, 'words of the dictionary')
const senses = tableOf(meanings)

const corpora = ['wikigold', 'btc', 'wnut17_test'].flatMap(corpus => named(corpus, options.fold))
const held = [...corpora.filter(record => record.held), ...newsNames('dev').filter((_, index) => index % 3 === 0)]
const news = newsNames('train')
const train = [...corpora.filter(record => !record.held), ...(options.quick ? news.filter((_, index) => index % 4 === 0) : news)]
log(train.length, 'records', held.length, 'held out')

// ---- rows, labels, and how widely each feature is seen -------------------------------------------------------------
const features = new Int32Array(FEATURES)
const prepared = train.map(prepare)
const wide = census(prepared)
log(wide.length, 'features')
const model = field(wide, L, follows)
const segments = prepared.flatMap(segmentsOf)
log(segments.length, 'segments')

const next = random(11)
for (let epoch = 0; epoch < EPOCHS; epoch++) {
  for (let index = segments.length - 1; index > 0; index--) {
    const other = Math.floor(next() * (index + 1))
    ;[segments[index], segments[other]] = [segments[other], segments[index]]
  }
  let loss = 0
  const rate = 0.04 * (1 - 0.85 * (epoch / EPOCHS))
  for (const segment of segments) loss += learn(segment, rate)
  log('epoch', epoch + 1, (loss / segments.length).toFixed(4), epoch % 2 || epoch === EPOCHS - 1 ? evaluate() : '')
}

const rows = model.rows(LIMIT_BYTES)
log(rows.kept.length, 'features', rows.bytes, 'bytes, threshold', rows.threshold)
const pack = packer(MAGIC)
pack.names(KINDS)
pack.lists(lists)
pack.dictionary(options.classes ? new Map(JSON.parse(readFileSync(options.classes, 'utf8'))) : new Map())
pack.dictionary(meanings)
pack.rows(rows.kept)
for (const value of rows.transitions) pack.i16(value)
pack.i16(Math.round(1 / rows.unit))
const bytes = brotliCompressSync(pack.bytes())
writeFileSync(out, bytes)
log('wrote', out, bytes.length, 'bytes')

function prepare(record) {
  const { text, tokens, sentences, ents, corpus } = record
  const tagged = []
  for (const { firstToken, lastToken } of sentences)
    for (const [index, tag] of tagsOf(text, tokens, firstToken, lastToken, tagger).entries())
      tagged.push({ ...tokens[firstToken + index], tag })
  const rows = describe(text, tagged, sentences, table, classes, senses)
  const labels = new Uint8Array(tokens.length)
  for (const { start, end, type } of ents) {
    const base = 1 + 4 * KINDS.indexOf(type)
    if (end - start === 1) labels[start] = base + 3
    else for (let at = start; at < end; at++) labels[at] = base + (at === start ? 0 : at === end - 1 ? 2 : 1)
  }
  return { ...record, rows, labels, weight: corpus === 'news' ? Number(options.silver) : 1, loose: corpus === 'btc' }
}

/** Stretches of candidate words, with their features as rows of the model. A name that leaves them is not learnt. */
function segmentsOf(record) {
  const found = []
  for (const { firstToken, lastToken } of record.sentences) {
    let from = -1
    for (let index = firstToken; index <= lastToken; index++) {
      const candidate = index < lastToken && isCandidate(record.rows, index, firstToken, lastToken)
      if (candidate && from < 0) from = index
      if (candidate || from < 0) continue
      const used = []
      const starts = [0]
      for (let at = from; at < index; at++) {
        const count = featuresAt(record.text, record.rows, at, firstToken, lastToken, features)
        for (let f = 0; f < count; f++) {
          const row = model.rowOf(features[f])
          if (row >= 0) used.push(row)
        }
        starts.push(used.length)
      }
      const labels = record.labels.slice(from, index)
      const torn = labels.some((label, at) => !follows(at ? labels[at - 1] : 0, label)) || !follows(labels.at(-1), 0)
      if (!torn)
        found.push({ used: Int32Array.from(used), starts: Int32Array.from(starts), labels, weight: record.weight, loose: record.loose })
      from = -1
    }
  }
  return found
}

function learn(segment, rate) {
  return model.learn(segment, rate, next)
}

/** Hashes in enough articles of enough publishers, or at least three times in the sets that anyone may read. */
function census(records) {
  const seen = new Map()
  let number = 0
  const publishers = new Map()
  for (const record of records) {
    number++
    const open = record.corpus !== 'news'
    if (!publishers.has(record.publisher)) publishers.set(record.publisher, 1 << publishers.size)
    const publisher = publishers.get(record.publisher)
    for (const { firstToken, lastToken } of record.sentences)
      for (let index = firstToken; index < lastToken; index++) {
        if (!isCandidate(record.rows, index, firstToken, lastToken)) continue
        const count = featuresAt(record.text, record.rows, index, firstToken, lastToken, features)
        for (let f = 0; f < count; f++) {
          const key = features[f]
          let entry = seen.get(key)
          if (entry === undefined) seen.set(key, (entry = { open: 0, articles: 0, last: 0, publishers: 0 }))
          if (open) entry.open++
          if (entry.last !== number) {
            entry.last = number
            entry.articles++
          }
          entry.publishers |= publisher
        }
      }
  }
  const found = []
  for (const [key, { open, articles, publishers: mask }] of seen)
    if (open >= 2 || (articles >= ARTICLES && bits(mask) >= PUBLISHERS)) found.push(key)
  return found
}

function evaluate() {
  const sum = {}
  for (const record of held) {
    const { rows, sentences, ents } = (record.prepared ??= prepare(record))
    const predicted = []
    for (const { firstToken, lastToken } of sentences) {
      let from = -1
      for (let index = firstToken; index <= lastToken; index++) {
        const candidate = index < lastToken && isCandidate(rows, index, firstToken, lastToken)
        if (candidate && from < 0) from = index
        if (candidate || from < 0) continue
        const used = []
        const starts = [0]
        for (let at = from; at < index; at++) {
          const count = featuresAt(record.text, rows, at, firstToken, lastToken, features)
          for (let f = 0; f < count; f++) {
            const row = model.rowOf(features[f])
            if (row >= 0) used.push(row)
          }
          starts.push(used.length)
        }
        const labels = model.best({ used, starts })
        let start = 0
        labels.forEach((label, at) => {
          if (label === 0) return
          const part = (label - 1) & 3
          if (part === 0 || part === 3) start = at
          if (part >= 2) predicted.push({ start: from + start, end: from + at + 1, type: KINDS[(label - 1) >> 2] })
        })
        from = -1
      }
    }
    const key = ent => `${ent.start}-${ent.end}-${ent.type}`
    const gold = new Set(ents.filter(ent => ent.type !== 'MISC').map(key))
    const mine = new Set(predicted.filter(ent => ent.type !== 'MISC').map(key))
    for (const name of record.corpus === 'news' ? ['news'] : [record.corpus, 'all']) {
      const counts = (sum[name] ??= { right: 0, gold: 0, mine: 0 })
      counts.gold += gold.size
      counts.mine += mine.size
      for (const one of mine) if (gold.has(one)) counts.right++
    }
  }
  return Object.entries(sum)
    .map(([name, { right, gold, mine }]) => `${name} ${((200 * right) / (gold + mine)).toFixed(1)}`)
    .join('  ')
}

function tableOf(entries) {
  let size = 16
  while (size < 2 * entries.size) size *= 2
  const found = new Int32Array(2 * size)
  for (const [key, value] of entries) {
    let slot = key & (size - 1)
    while (found[2 * slot + 1] !== 0) slot = (slot + 1) & (size - 1)
    found[2 * slot] = key
    found[2 * slot + 1] = value + 1
  }
  return found
}
