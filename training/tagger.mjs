// Trains the tagger: node training/tagger.mjs [DIST] [OUT] [FOLD]   (after `node scripts/build.mjs DIST`); without the articles of a fold, for parser.mjs
// An averaged perceptron, greedy from left to right, its own tags as history. See tagger.card.md.
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { gold, penn, random, silver, split } from './data.mjs'
import { foldOf } from './folds.mjs'
import { ARTICLES, bits, census, PUBLISHERS, packer, perceptron } from './weights.mjs'

const dist = resolve(process.argv[2] ?? 'dist')
const out = process.argv[3] ?? 'src/annotate/models/tagger.bin'
const load = path => import(pathToFileURL(resolve(dist, path)).href)
const { describe, EXACT_WORD, FEATURES, featuresAt, ROW } = await load('annotate/tags/features.js')
const { punctuationTag } = await load('annotate/tags/tags.js')
const { MAGIC } = await load('annotate/tags/model.js')

const EPOCHS = 8
const LIMIT_BYTES = 2_450_000
const next = random(7)
const started = Date.now()
const log = (...words) => console.log(`${((Date.now() - started) / 1000).toFixed(0)}s`, ...words)

const isTitled = ({ text, tokens }) => {
  const words = tokens.map(({ start, end }) => text.slice(start, end)).filter(word => word.length > 3 && /^\p{L}/u.test(word))
  return words.length > 2 && words.filter(word => /^\p{Lu}/u.test(word)).length > 0.66 * words.length
}
/** Headlines in the silver data are tagged as names throughout: left out, and made anew from sentences ("Roe Closes the Bridge"). */
const SMALL = new Set("a an the of in on at to for and or but by as with from not n't 's that is".split(' '))
function titled(sentence, shout) {
  let text = sentence.text.slice(0)
  const letters = [...text.slice(sentence.tokens[0].start, sentence.tokens.at(-1).end)]
  const base = sentence.tokens[0].start
  if (letters.length !== sentence.tokens.at(-1).end - base) return undefined
  for (const { start, end } of sentence.tokens) {
    const word = text.slice(start, end)
    if (shout) for (let at = start; at < end; at++) letters[at - base] = text[at].toUpperCase()[0]
    else if (!SMALL.has(word.toLowerCase()) || next() < 0.3) letters[start - base] = text[start].toUpperCase()[0]
  }
  text = letters.join('')
  return { ...sentence, text, tokens: sentence.tokens.map(({ start, end }) => ({ start: start - base, end: end - base })) }
}

const gum = split(gold('gum-news').map(penn))
const fold = Number(process.argv[4] ?? -1)
const news = silver('train').filter(sentence => !isTitled(sentence) && foldOf(sentence.article) !== fold)
const corpus = [...news, ...gum.train, ...gum.train]
for (const sentence of news) {
  if (sentence.tokens.length < 5 || sentence.tokens.length > 25) continue
  const made = next() < 0.09 ? titled(sentence, false) : next() < 0.01 ? titled(sentence, true) : undefined
  if (made) corpus.push(made)
}
const names = [...new Set(corpus.flatMap(sentence => sentence.tags))].sort()
const number = new Map(names.map((name, index) => [name, index]))
log(
  corpus.length,
  'sentences',
  corpus.reduce((sum, s) => sum + s.tokens.length, 0),
  'tokens',
  names.length,
  'tags',
)
const T = names.length

const articleNumbers = new Map()
const publisherNumbers = new Map()
const prepared = corpus.map(sentence => {
  const count = sentence.tokens.length
  const tags = Uint8Array.from(sentence.tags, tag => number.get(tag))
  const given = new Uint8Array(count)
  for (let index = 0; index < count; index++) {
    const mark = punctuationTag(sentence.text, sentence.tokens, index, 0, count)
    if (mark !== undefined) given[index] = (number.get(mark) ?? -1) + 1
  }
  if (!articleNumbers.has(sentence.article)) articleNumbers.set(sentence.article, articleNumbers.size)
  if (!publisherNumbers.has(sentence.publisher)) publisherNumbers.set(sentence.publisher, publisherNumbers.size)
  return {
    rows: describe(sentence.text, sentence.tokens, 0, count),
    tags,
    given,
    count,
    article: articleNumbers.get(sentence.article),
    publisher: 1 << publisherNumbers.get(sentence.publisher),
  }
})

// ---- which features are seen widely enough -----------------------------------------------------------------------
const features = new Int32Array(FEATURES)
const seenFeatures = census(24)
const byArticle = [...prepared].sort((a, b) => a.article - b.article)
for (const { rows, tags, count, article, publisher } of byArticle) {
  for (let index = 0; index < count; index++) {
    featuresAt(rows, index, count, index > 0 ? tags[index - 1] : -1, index > 1 ? tags[index - 2] : -1, features)
    for (let f = 0; f < FEATURES; f++) seenFeatures.see(features[f], article, publisher)
  }
}
const model = perceptron(seenFeatures.wide(), T)
log('counted')

// ---- words with one tag ------------------------------------------------------------------------------------------
const seen = new Map()
for (const { rows, tags, given, count, article, publisher } of byArticle) {
  for (let index = 0; index < count; index++) {
    if (given[index]) continue
    const key = rows[index * ROW + EXACT_WORD]
    let entry = seen.get(key)
    if (!entry) seen.set(key, (entry = { counts: new Map(), total: 0, articles: 0, last: -1, publishers: 0 }))
    entry.total++
    entry.counts.set(tags[index], (entry.counts.get(tags[index]) ?? 0) + 1)
    if (entry.last !== article) {
      entry.last = article
      entry.articles++
    }
    entry.publishers |= publisher
  }
}
const dictionary = new Map()
for (const [key, { counts, total, articles: wideness, publishers: mask }] of seen) {
  if (total < 50 || wideness < ARTICLES || bits(mask) < PUBLISHERS) continue
  const [tag, count] = [...counts].sort((a, b) => b[1] - a[1])[0]
  if (count >= 0.997 * total) dictionary.set(key, tag)
}
seen.clear()
log(dictionary.size, 'words have one tag')

// ---- training ----------------------------------------------------------------------------------------------------
const { scores } = model
for (let epoch = 0; epoch < EPOCHS; epoch++) {
  for (let index = prepared.length - 1; index > 0; index--) {
    const other = Math.floor(next() * (index + 1))
    ;[prepared[index], prepared[other]] = [prepared[other], prepared[index]]
  }
  let right = 0
  let all = 0
  for (const { rows, tags, given, count } of prepared) {
    let previous = -1
    let beforeThat = -1
    for (let index = 0; index < count; index++) {
      let tag = given[index] ? given[index] - 1 : (dictionary.get(rows[index * ROW + EXACT_WORD]) ?? -1)
      if (tag < 0) {
        all++
        featuresAt(rows, index, count, previous, beforeThat, features)
        model.score(features, FEATURES)
        tag = 0
        for (let t = 1; t < T; t++) if (scores[t] > scores[tag]) tag = t
        if (tag === tags[index]) right++
        else model.learn(tags[index], tag)
      }
      beforeThat = previous
      previous = tag
    }
  }
  log('epoch', epoch + 1, (right / all).toFixed(4))
}

const rows = model.rows(LIMIT_BYTES)
log(rows.kept.length, 'features', rows.bytes, 'bytes, threshold', rows.threshold)
const pack = packer(MAGIC)
pack.names(names)
pack.dictionary(dictionary)
pack.rows(rows.kept)
writeFileSync(out, brotliCompressSync(pack.bytes()))
log('wrote', out, pack.bytes().length, 'bytes')
