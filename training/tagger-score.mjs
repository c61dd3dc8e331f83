// Measures the tagger and the sentence cutter: node training/tagger-score.mjs [DIST]
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { brotliDecompressSync } from 'node:zlib'
import { gold, penn, silver, split } from './data.mjs'

const dist = resolve(process.argv[2] ?? 'dist')
const load = path => import(pathToFileURL(resolve(dist, path)).href)
const { tags } = await load('annotate/tags/tags.js')
const { sentences } = await load('text/sentences.js')
const { tokenise } = await load('text/tokens.js')
const weights = brotliDecompressSync(readFileSync(resolve(dist, 'annotate/models/tagger.bin')))
const verbose = process.argv.includes('--errors')

function accuracy(name, list) {
  let right = 0
  let all = 0
  const errors = new Map()
  const started = process.hrtime.bigint()
  for (const sentence of list) {
    const found = tags(sentence.text, sentence.tokens, weights)
    for (let index = 0; index < found.length; index++) {
      all++
      if (found[index] === sentence.tags[index]) right++
      else if (verbose) {
        const { start, end } = sentence.tokens[index]
        const key = `${sentence.tags[index]}>${found[index]}`
        const entry = errors.get(key) ?? { count: 0, words: [] }
        entry.count++
        if (entry.words.length < 8) entry.words.push(sentence.text.slice(start, end))
        errors.set(key, entry)
      }
    }
  }
  const seconds = Number(process.hrtime.bigint() - started) / 1e9
  console.log(`${name}: ${((100 * right) / all).toFixed(2)} % of ${all} tokens, ${Math.round(all / seconds)} tokens/s`)
  for (const [key, { count, words }] of [...errors].sort((a, b) => b[1].count - a[1].count).slice(0, 18))
    console.log('   ', key, count, words.join(' '))
}

const dev = silver('dev')
const gum = gold('gum-news')
const held = split(gum).held
accuracy('(warm up)', dev.slice(0, 500))
accuracy('CoreNLP dev (silver)', dev)
accuracy('gum-news held out, Penn conventions', held.map(penn))
accuracy('gum-news held out, as it stands', held)
accuracy('ewt-test, Penn conventions', gold('ewt-test').map(penn))
accuracy('ewt-test, as it stands', gold('ewt-test'))

// Sentences: those of a document joined by a space; one without a final mark (heading, caption) ends its block. Right if both ends are.
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })
const standard = (text, from, to) =>
  [...segmenter.segment(text.slice(from, to))].map(({ segment, index }) => ({
    start: from + index,
    end: from + index + segment.trimEnd().length,
  }))
for (const [name, list] of [
  ['gum-news', gum],
  ['ewt-test', gold('ewt-test')],
]) {
  for (const [cutter, cut] of [
    ['ours', sentences],
    ['Intl.Segmenter', standard],
  ]) {
    let right = 0
    let found = 0
    let wanted = 0
    for (const article of new Set(list.map(s => s.article))) {
      let text = ''
      const truth = new Set()
      const blocks = [0]
      for (const sentence of list.filter(s => s.article === article)) {
        truth.add(`${text.length},${text.length + sentence.text.length}`)
        text += `${sentence.text} `
        if (!/[.!?…]["'”’)\]]*$/.test(sentence.text)) blocks.push(text.length)
      }
      blocks.push(text.length)
      for (let block = 1; block < blocks.length; block++) {
        for (const { start, end } of cut(text, blocks[block - 1], blocks[block])) {
          found++
          if (truth.has(`${start},${end}`)) right++
          else if (verbose && name === 'gum-news' && cutter === 'ours') console.log('   ?', text.slice(start, end))
        }
      }
      wanted += truth.size
    }
    console.log(
      `sentences of ${name}, ${cutter}: P ${((100 * right) / found).toFixed(1)} R ${((100 * right) / wanted).toFixed(1)} F1 ${((200 * right) / (found + wanted)).toFixed(1)}`,
    )
  }
}
// Tokens against CoreNLP's, and the speed of all three together.
let same = 0
let ours = 0
let theirs = 0
const byText = new Map()
for (const s of dev) byText.set(s.text, [...(byText.get(s.text) ?? []), s])
const started = process.hrtime.bigint()
for (const text of byText.keys())
  for (const { start, end } of sentences(text, 0, text.length)) tags(text, tokenise(text, start, end), weights)
const seconds = Number(process.hrtime.bigint() - started) / 1e9
for (const [text, list] of byText) {
  const truth = new Set(list.flatMap(s => s.tokens.map(t => `${t.start},${t.end}`)))
  const cut = tokenise(text, 0, text.length)
  ours += cut.length
  theirs += truth.size
  for (const { start, end } of cut) if (truth.has(`${start},${end}`)) same++
}
console.log(
  `tokens against CoreNLP: F1 ${((200 * same) / (ours + theirs)).toFixed(2)}; tokens, sentences and tags together ${Math.round(ours / seconds)} tokens/s`,
)
