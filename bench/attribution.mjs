// npm run bench -- attribution [--dist DIST] [--pin]: who says what, as the `annotate` filter gives it, on the shared news articles
// (HEARSAY_SHARED, default ../shared) with their own scorers, beside compromise and wink-nlp on the same articles in the same run.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gold, penn, split } from '../training/data.mjs'
import { peers, winkTokens } from './attribution-peers.mjs'
import { report } from './floors.mjs'

const option = (name, otherwise) => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : otherwise)
const dist = resolve(option('--dist', 'dist'))
const shared = resolve(process.env.HEARSAY_SHARED ?? '../shared')
const data = join(shared, 'data/attribution')
const load = path => import(pathToFileURL(join(dist, path)).href)
const out = mkdtempSync(join(tmpdir(), 'hearsay-attribution-'))
const lines = text =>
  text
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line))
const { score } = await import(pathToFileURL(join(data, 'score.mjs')).href)
const { annotate } = await load('annotate/annotate.js')
const { tags } = await load('annotate/tags/tags.js')
const { sentences } = await load('text/sentences.js')
const { loadModels } = await load('io/models.js')
const models = loadModels()

/** What the filter gives, from texts alone: a field that came in would pass through. */
const filtered = records => {
  const file = join(out, 'texts.jsonl')
  writeFileSync(file, records.map(({ id, text, targetSpan, context }) => JSON.stringify({ id, text, targetSpan, context })).join('\n'))
  return lines(run(file))
}
const run = file => execFileSync('node', [join(dist, 'cli/main.js'), 'annotate', file, '--json'], { maxBuffer: 2 ** 30 }).toString('utf8')
const scored = (articles, predictions) => score(articles, predictions).acc.report()

// Attributions.
const articles = lines(readFileSync(join(data, 'dev.jsonl'), 'utf8'))
const ours = scored(articles, filtered(articles))
const theirs = Object.fromEntries(
  Object.entries(peers).map(([name, find]) => [
    name,
    scored(
      articles,
      articles.map(({ id, text }) => ({ id, attributions: find(text) })),
    ),
  ]),
)
const row = (measure, must, aim, of) => ({
  measure,
  figure: 100 * of(ours),
  must,
  aim,
  unit: '%',
  peers: Object.fromEntries(Object.entries(theirs).map(([name, one]) => [name, 100 * of(one)])),
})

// Chains of sources: who says the marked words, through whom; with the documents that name them, and from the sentence alone.
const documents = new Map(lines(readFileSync(join(data, 'nested-dev.docs.jsonl'), 'utf8')).map(({ doc, text }) => [doc, text]))
const marked = lines(readFileSync(join(data, 'nested-dev.jsonl'), 'utf8'))
const chained = records => {
  writeFileSync(join(out, 'nested.jsonl'), records.map(({ id, chain }) => JSON.stringify({ id, chain })).join('\n'))
  return JSON.parse(
    execFileSync('node', [join(data, 'score-nested.mjs'), join(data, 'nested-dev.jsonl'), join(out, 'nested.jsonl')]).toString('utf8'),
  )
}
const nested = chained(filtered(marked.map(record => ({ ...record, context: documents.get(record.doc) }))))
const alone = chained(filtered(marked))

// Tags, on documents that training did not see.
const coarse = {
  ADJ: /^JJ/,
  ADP: /^(?:IN|RP)$/,
  ADV: /^(?:RB|WRB)/,
  AUX: /^(?:VB|MD)/,
  CCONJ: /^CC$/,
  DET: /^(?:DT|PDT|WDT)$/,
  INTJ: /^UH$/,
  NOUN: /^NNS?$/,
  NUM: /^CD$/,
  PART: /^(?:TO|POS|RB)$/,
  PRON: /^(?:PRP|WP|EX|DT|WDT)/,
  PROPN: /^NNP/,
  PUNCT: /^\W|^HYPH$|^-/,
  SCONJ: /^(?:IN|WRB)$/,
  SYM: /^(?:SYM|\$|#|NN|:)$/,
  VERB: /^VB/,
  X: /^(?:FW|LS)$/,
}
const news = gold('gum-news')
let right = 0
let all = 0
let winkRight = 0
let winkAll = 0
for (const sentence of split(news).held.map(penn)) {
  const found = tags(sentence.text, sentence.tokens, models.tagger)
  const wink = new Map(winkTokens(sentence.text).tokens.map(token => [`${token.start},${token.end}`, token.tag]))
  sentence.tags.forEach((tag, index) => {
    all++
    if (found[index] === tag) right++
    const { start, end } = sentence.tokens[index]
    const theirTag = wink.get(`${start},${end}`)
    if (theirTag === undefined) return
    winkAll++
    if (coarse[theirTag]?.test(tag)) winkRight++
  })
}

// Sentences: those of a document joined by a space; one without a final mark ends its block.
const found = { ours: 0, wink: 0 }
const same = { ours: 0, wink: 0 }
let wanted = 0
for (const name of new Set(news.map(sentence => sentence.article))) {
  let text = ''
  const truth = new Set()
  const blocks = [0]
  for (const sentence of news.filter(one => one.article === name)) {
    truth.add(`${text.length},${text.length + sentence.text.length}`)
    text += `${sentence.text} `
    if (!/[.!?…]["'”’)\]]*$/.test(sentence.text)) blocks.push(text.length)
  }
  blocks.push(text.length)
  wanted += truth.size
  for (let block = 1; block < blocks.length; block++) {
    const [from, to] = [blocks[block - 1], blocks[block]]
    for (const { start, end } of sentences(text, from, to)) {
      found.ours++
      if (truth.has(`${start},${end}`)) same.ours++
    }
    for (const [start, end] of winkTokens(text.slice(from, to)).sentences) {
      found.wink++
      if (truth.has(`${from + start},${from + end}`)) same.wink++
    }
  }
}
const f1 = who => (200 * same[who]) / (found[who] + wanted)

// Speed of the whole stage in one thread, the best of ten rounds: the engine takes six or seven to compile what runs often. In processor time, so that
// other work on the machine tells less.
const pages = articles.map(({ text }) => ({
  text,
  blocks: [...text.matchAll(/[^\n]*\S[^\n]*/g)].map(line => ({ start: line.index, end: line.index + line[0].length, role: 'body' })),
  byline: [],
  authors: [],
  agencies: [],
  dates: [],
  traces: [],
  problems: [],
}))
const speed = (read, rounds) => {
  const rates = Array.from({ length: rounds + 1 }, () => {
    const started = process.cpuUsage()
    for (const page of pages) read(page)
    const { user, system } = process.cpuUsage(started)
    return (1e6 * pages.length) / (user + system)
  })
  return Math.max(...rates.slice(1))
}

report('attribution', [
  row('whole attributions (rel), F1', 64, 70.5, one => one.rel.F),
  row('recall on direct quotes', 92, 97, one => one.recallByKind.direct.rel),
  row('recall on mixed quotes', undefined, undefined, one => one.recallByKind.mixed.rel),
  row('recall on indirect speech', undefined, undefined, one => one.recallByKind.indirect.rel),
  row('content tokens, F1', 88, 90, one => one.content.tok.F),
  row('content exact, F1', 62, 66, one => one.content.exact.F),
  row('whole quote exact, F1', 46, 52, one => one.citron.quote.F),
  row('source tokens, F1', 78, 85, one => one.source.tok.F),
  row('cue tokens, F1', 66, 73, one => one.cue.tok.F),
  { measure: 'chains of two or more sources', figure: 100 * nested.nestedOnly.chainAcc, must: 25, aim: 45, unit: '%' },
  { measure: 'chains of any length', figure: 100 * nested.chainAcc, unit: '%' },
  { measure: 'chains of two or more, sentence alone', figure: 100 * alone.nestedOnly.chainAcc, unit: '%' },
  {
    measure: 'tags on news',
    figure: (100 * right) / all,
    must: 95,
    aim: 97,
    unit: '%',
    peers: { 'wink-nlp': (100 * winkRight) / winkAll },
  },
  { measure: 'sentences on news, F1', figure: f1('ours'), must: 96, aim: 98, unit: '%', peers: { 'wink-nlp': f1('wink') } },
  {
    measure: 'articles a second, whole stage',
    figure: speed(page => annotate(page, models), 10),
    must: 100,
    aim: 300,
    unit: '/s',
    free: true,
    peers: Object.fromEntries(Object.entries(peers).map(([name, find]) => [name, speed(({ text }) => find(text), 1)])),
  },
])
