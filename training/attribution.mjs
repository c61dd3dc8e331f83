// Trains the model of attributions: node training/attribution.mjs [DIST] [--held] [--out FILE] [--wordnet FOLDER]   (after `node scripts/build.mjs DIST`)
// Two chains over tokens: the first labels sources, cues and contents; the second, which sees what the first makes of articles that it was
// not trained on, finds the source and content of each cue. See attribution.card.md. --held leaves every eighth article out and scores it.
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { brotliCompressSync } from 'node:zlib'
import { chainTrainer, packChain, rowsOf, telling } from './chain.mjs'
import { readGzipped, shared } from './data.mjs'
import { packRanks, trainRanks } from './ranks.mjs'
import { wordSenses } from './senses.mjs'
import { CLASSES_MARK, census, classesFile, packer } from './weights.mjs'

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    held: { type: 'boolean' },
    out: { type: 'string' },
    wordnet: { type: 'string', default: '/usr/share/wordnet' },
    rows: { type: 'string' },
  },
})
const dist = resolve(positionals[0] ?? 'dist')
const out = options.out ?? (options.held ? undefined : 'src/annotate/models/attribution.bin')
const load = path => import(pathToFileURL(resolve(dist, path)).href)
const { annotate } = await load('annotate/annotate.js')
const { CONTENT, CUE, LABELS, SOURCE, sightOf, tokenAt } = await load('annotate/attribution/sight.js')
const { TOKEN_CONTEXT_KINDS, TOKEN_CONTEXTS, TOKEN_FEATURES, tokenContexts, tokenFeatures } = await load('annotate/attribution/features.js')
const links = await load('annotate/attribution/links.js')
const { ATTRIBUTION_MARK, readChain, readWords } = await load('annotate/attribution/model.js')
const { candidatesOf, guesses } = await load('annotate/attribution/attribution.js')
const { sums } = await load('annotate/attribution/chain.js')
const { SIGNS, signsOf } = await load('annotate/attribution/rank.js')
const { TRAITS, traitsOf } = await load('annotate/attribution/traits.js')
const { openWeights, readDictionary } = await load('annotate/weights.js')
const { describe, LOWER_WORD } = await load('annotate/tags/features.js')
const { loadModels } = await load('io/models.js')

const FOLDS = 4
/** The dictionary knows words of so many texts. */
const LEAST_TEXTS = 3
const FIRST = { rounds: 8, rate: 0.12, decay: 0.85, dropout: 0.65 }
const SECOND = { rounds: 4, rate: 0.12, decay: 0.8, dropout: 0.5 }
/** How many features each pass may keep: those that tell most. */
const ROWS = (options.rows ?? '400000,220000').split(',').map(Number)
const started = Date.now()
const log = (...words) => console.log(`${((Date.now() - started) / 1000).toFixed(0)}s`, ...words)

const lines = readFileSync(join(shared, 'data/attribution/train.jsonl'), 'utf8').split('\n').filter(Boolean)
const wordBytes = packedWords()
const words = readWords(cursorOf(wordBytes))

const { tagger } = loadModels()
const publishers = new Map()
const articles = lines.map((line, index) => read(JSON.parse(line), index + 1))
log(articles.length, 'articles read')

function cursorOf(bytes) {
  return { bytes, view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), at: 0 }
}

/** The dictionaries of the model: classes of words, kinds of verbs, kinds of nouns; of words that stand in three of the texts or more. */
function packedWords() {
  const classBytes = readFileSync(classesFile)
  const classes = openWeights(new Uint8Array(classBytes), CLASSES_MARK)
  readDictionary(classes)
  const counts = new Map()
  const texts = [...readGzipped('reuse/congress-press.jsonl.gz').split('\n').filter(Boolean), ...lines].map(line => JSON.parse(line).text)
  for (const text of texts)
    for (const word of new Set(text.toLowerCase().match(/[a-z]+(?:-[a-z]+)*/g))) counts.set(word, (counts.get(word) ?? 0) + 1)
  const { verbs, nouns } = wordSenses(options.wordnet, word => counts.get(word) >= LEAST_TEXTS)
  const hashed = entries =>
    new Map([...entries].map(([word, value]) => [describe(word, [{ start: 0, end: word.length }], 0, 1)[LOWER_WORD], value]))
  const pack = packer('')
  pack.lists(hashed(verbs))
  pack.dictionary(hashed(nouns))
  return Buffer.concat([classBytes.subarray(CLASSES_MARK.length, classes.at), pack.bytes()])
}

function read({ text, publisher, attributions }, number) {
  const blocks = [...text.matchAll(/[^\n]*\S[^\n]*/g)].map(line => ({ start: line.index, end: line.index + line[0].length, role: 'body' }))
  const article = { text, blocks, byline: [], authors: [], agencies: [], dates: [], traces: [], problems: [] }
  const annotation = annotate(article, { tagger })
  const { tokens, sentences } = annotation
  const sight = sightOf(text, annotation, annotation.sayings, words)
  const ranges = spans =>
    spans.flatMap(([start, end]) => {
      const first = tokenAt(tokens, start)
      let last = first
      while (last < tokens.length && tokens[last].start < end) last++
      return last > first ? [[first, last]] : []
    })
  const gold = attributions
    .filter(({ cue }) => cue.length > 0)
    .map(({ source, cue, content }) => ({ source: ranges(source), cue: ranges(cue), content: ranges(content) }))
  const labels = new Uint8Array(tokens.length)
  for (const [role, label] of [
    ['content', CONTENT],
    ['source', SOURCE],
    ['cue', CUE],
  ])
    for (const one of gold) for (const [first, last] of one[role]) labels.fill(label + 1, first, last).fill(label, first, first + 1)
  const stretches = []
  for (const { block, firstToken, lastToken } of sentences) {
    if (stretches.at(-1)?.block === block) stretches.at(-1).last = lastToken
    else stretches.push({ block, first: firstToken, last: lastToken })
  }
  if (!publishers.has(publisher)) publishers.set(publisher, publishers.size)
  return { number, publisher: 1 << publishers.get(publisher), text, attributions, annotation, sight, gold, labels, stretches }
}

const isHeld = article => options.held && article.number % 8 === 4
const train = articles.filter(article => !isHeld(article))

// ---- first pass
const tokenBuffer = new Int32Array(TOKEN_FEATURES)
const contextBuffer = new Int32Array(4)
const tokenCensus = census(26)
for (const { sight, stretches, number, publisher } of train)
  for (const { first, last } of stretches)
    for (let at = first; at < last; at++) {
      tokenFeatures(sight, at, first, last, tokenBuffer)
      for (const key of tokenBuffer) tokenCensus.see(key, number, publisher)
    }
const tokenKeys = tokenCensus.wide()
log(tokenKeys.length, 'features kept for the first pass')
for (const article of train) {
  for (const stretch of article.stretches) {
    stretch.count = stretch.last - stretch.first
    stretch.gold = article.labels.subarray(stretch.first, stretch.last)
    stretch.contexts = new Int32Array(stretch.count * TOKEN_CONTEXT_KINDS)
    for (let index = 0; index < stretch.count; index++) {
      tokenContexts(article.sight, stretch.first + index, stretch.first, contextBuffer)
      for (let kind = 0; kind < TOKEN_CONTEXT_KINDS; kind++) stretch.contexts[index * TOKEN_CONTEXT_KINDS + kind] = contextBuffer[kind]
    }
  }
}
function look(rowOf) {
  for (const { sight, stretches } of train)
    for (const stretch of stretches) {
      stretch.rows = new Int32Array(stretch.count * TOKEN_FEATURES)
      for (let index = 0; index < stretch.count; index++) {
        tokenFeatures(sight, stretch.first + index, stretch.first, stretch.last, tokenBuffer)
        for (let f = 0; f < TOKEN_FEATURES; f++) stretch.rows[index * TOKEN_FEATURES + f] = rowOf(tokenBuffer[f])
      }
    }
}
look(rowsOf(tokenKeys))
const firstPass = rows =>
  chainTrainer({ rows, features: TOKEN_FEATURES, contexts: TOKEN_CONTEXTS, kinds: TOKEN_CONTEXT_KINDS, labels: LABELS })
const folds = []
for (let fold = 0; fold < FOLDS; fold++) {
  const trainer = firstPass(tokenKeys.length)
  folds.push(trainer)
  trainer.train(
    train.filter((_, index) => index % FOLDS !== fold).flatMap(article => article.stretches),
    FIRST,
  )
  for (const article of train.filter((_, index) => index % FOLDS === fold)) {
    article.chances = new Float32Array(article.sight.count * LABELS)
    for (const stretch of article.stretches) article.chances.set(trainer.chances(stretch), stretch.first * LABELS)
  }
  log('fold', fold + 1, 'of', FOLDS)
}
const keptTokens = telling(folds, tokenKeys, LABELS, ROWS[0])
folds.length = 0
look(rowsOf(keptTokens))
const tokens = firstPass(keptTokens.length)
tokens.train(
  train.flatMap(article => article.stretches),
  FIRST,
)
for (const article of train) for (const stretch of article.stretches) stretch.rows = undefined
log('first pass trained')

// ---- second pass
const { LINK_CONTENT, LINK_CONTEXT_KINDS, LINK_CONTEXTS, LINK_FEATURES, LINK_LABELS, LINK_SOURCE } = links
const linkBuffer = new Int32Array(LINK_FEATURES)
const looks = []
const linkCensus = census(26)
for (const article of train) {
  const { sight, gold, number, publisher, chances } = article
  const { cues, traces } = links.cuesOf(sight, chances)
  for (const cue of cues) {
    const right = gold.find(one => one.cue.some(([first, last]) => first < cue.last && last > cue.first))
    if (!right) continue
    const look = links.lookAt(sight, cue)
    looks.push({ article, traces, cue, look, right })
    for (let at = cue.from; at < cue.to; at++) {
      links.linkFeatures(sight, traces, look, at, linkBuffer)
      for (const key of linkBuffer) linkCensus.see(key, number, publisher)
    }
  }
}
const linkKeys = linkCensus.wide()
log(looks.length, 'cues,', linkKeys.length, 'features kept for the second pass')
const windowsOf = (rowOf, chosen = looks) =>
  chosen.map(({ article, traces, cue, look, right }) => {
    const count = cue.to - cue.from
    const rows = new Int32Array(count * LINK_FEATURES)
    const contexts = new Int32Array(count * LINK_CONTEXT_KINDS)
    const gold = new Uint8Array(count)
    for (let index = 0; index < count; index++) {
      links.linkFeatures(article.sight, traces, look, cue.from + index, linkBuffer)
      for (let f = 0; f < LINK_FEATURES; f++) rows[index * LINK_FEATURES + f] = rowOf(linkBuffer[f])
      links.linkContexts(article.sight, cue, cue.from + index, contextBuffer)
      for (let kind = 0; kind < LINK_CONTEXT_KINDS; kind++) contexts[index * LINK_CONTEXT_KINDS + kind] = contextBuffer[kind]
    }
    for (const [role, label] of [
      ['content', LINK_CONTENT],
      ['source', LINK_SOURCE],
    ])
      for (const [first, last] of right[role])
        for (let at = Math.max(first, cue.from); at < Math.min(last, cue.to); at++) gold[at - cue.from] = at === first ? label : label + 1
    return { count, rows, contexts, gold }
  })
const secondPass = rows =>
  chainTrainer({
    rows,
    features: LINK_FEATURES,
    contexts: LINK_CONTEXTS,
    kinds: LINK_CONTEXT_KINDS,
    labels: LINK_LABELS,
  })
const all = secondPass(linkKeys.length)
all.train(windowsOf(rowsOf(linkKeys)), SECOND)
const keptLinks = telling([all], linkKeys, LINK_LABELS, ROWS[1])
const second = secondPass(keptLinks.length)
second.train(windowsOf(rowsOf(keptLinks)), SECOND)
log('second pass trained')

// ---- ranks: what the second pass, trained on the other half, makes of each article
const halves = [0, 1].map(half => {
  const trainer = secondPass(keptLinks.length)
  trainer.train(
    windowsOf(
      rowsOf(keptLinks),
      looks.filter(({ article }) => article.number % 2 === half),
    ),
    SECOND,
  )
  const { bytes } = packChain(trainer, keptLinks, LINK_LABELS)
  return readChain(cursorOf(bytes), LINK_LABELS)
})
const shares = (spans, others) => {
  const tokens = list => new Set(list.flatMap(([first, last]) => Array.from({ length: last - first }, (_, index) => first + index)))
  const mine = tokens(spans)
  const theirs = tokens(others)
  const both = [...mine].filter(at => theirs.has(at)).length
  return both / (mine.size + theirs.size - both || 1)
}
const traitCensus = census(22)
const judged = train.flatMap(({ sight, gold, chances, number, publisher }) => {
  const { candidates, traces } = candidatesOf(sight, chances, halves[1 - (number % 2)], sums())
  return candidates.map((candidate, index) => {
    const signs = new Float64Array(SIGNS)
    signsOf(sight, traces, chances, candidate, signs)
    const traits = new Int32Array(TRAITS)
    traitsOf(sight, traces, candidates, index, traits)
    for (const key of traits) traitCensus.see(key, number, publisher)
    const right = gold.some(
      ({ source, content }) =>
        shares(candidate.content, content) >= 0.5 &&
        (source.length === 0 ? candidate.source.length === 0 : shares(candidate.source, source) > 0.2),
    )
    return { signs, traits, right: right ? 1 : 0 }
  })
})
const keptTraits = traitCensus.wide()
const traitRow = rowsOf(keptTraits)
const ranks = trainRanks(
  judged.map(({ signs, traits, right }) => ({ signs, right, rows: traits.map(traitRow) })),
  keptTraits.length,
)
const packedRanks = packRanks(ranks, keptTraits, packer)
log(judged.length, 'candidates,', judged.filter(one => one.right).length, 'right;', packedRanks.traits, 'traits kept')

const packedTokens = packChain(tokens, keptTokens, LABELS)
const packedLinks = packChain(second, keptLinks, LINK_LABELS)
for (const { rows, weights, bytes } of [packedTokens, packedLinks]) log(rows, 'rows', weights, 'weights', bytes.length, 'bytes')
const bytes = Buffer.concat([Buffer.from(ATTRIBUTION_MARK), wordBytes, packedTokens.bytes, packedLinks.bytes, packedRanks.bytes])
const zipped = brotliCompressSync(bytes)
if (out) writeFileSync(out, zipped)
log(bytes.length, 'bytes,', zipped.length, 'zipped', out ? `written to ${out}` : '')

if (options.held) {
  const { print, score } = await import(pathToFileURL(resolve(shared, 'data/attribution/score.mjs')).href)
  const held = articles.filter(isHeld)
  const spans = list => list.map(({ start, end }) => [start, end])
  const found = held.map(({ text, annotation, number }) => ({
    id: number,
    all: guesses(text, annotation, annotation.sayings, new Uint8Array(bytes)),
  }))
  for (const least of [0.2, 0.3, 0.4, 0.5]) {
    const predicted = found.map(({ id, all }) => ({
      id,
      attributions: all
        .filter(({ chance }) => chance >= least)
        .map(({ source, cue, content }) => ({ source: spans(source), cue: spans([cue]), content: spans(content) })),
    }))
    const report = score(
      held.map(article => ({ ...article, id: article.number })),
      predicted,
    ).acc.report()
    console.log(`least chance ${least}`)
    console.log(
      print(report)
        .split('\n')
        .filter(line => /^(?:rel |relC|source.tok|cue.tok|content.tok|content.exact |citron.quote|recall)/.test(line))
        .join('\n'),
    )
  }
}
