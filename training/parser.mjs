// Trains the dependency parser: node training/parser.mjs [DIST] [OUT] [--taggers FOLDER]   (after `node scripts/build.mjs DIST`, with its tagger)
// Arc-hybrid, greedy, averaged perceptron, dynamic oracle (Goldberg and Nivre 2013); a first pass from right to left, whose trees the second sees.
// `--taggers`: where the taggers of the folds are, or are to be left. See parser.card.md.
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { brotliCompressSync, constants } from 'node:zlib'
import { random } from './data.mjs'
import { FOLDS, foldOf } from './folds.mjs'
import { costs, weigh } from './parser-costs.mjs'
import { trees } from './parser-data.mjs'
import { slotPacker, slots } from './slots.mjs'
import { CLASSES_MARK, census, classesFile } from './weights.mjs'

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { taggers: { type: 'string' }, part: { type: 'string' } },
})
const dist = resolve(positionals[0] ?? 'dist')
const out = positionals[1] ?? 'src/annotate/models/parser.bin'
const load = path => import(pathToFileURL(resolve(dist, path)).href)
const { isMark, mirrored, parsedWords, tagNumbers } = await load('annotate/parse/words.js')
const { FIRST_FEATURES, SECOND_FEATURES, stepFeatures } = await load('annotate/parse/step-features.js')
const { LABEL_FEATURES, labelFeatures } = await load('annotate/parse/label-features.js')
const { PARSE_MARK } = await load('annotate/parse/model.js')
const { attach, begin, headFor, isDone, SHIFT, shift } = await load('annotate/parse/state.js')
const { openWeights, readDictionary } = await load('annotate/weights.js')

/** How far the right step, and the right relation, must be ahead. */
const MARGIN = 200
const LABEL_MARGIN = 60
/** Bytes of the packed file. */
const LIMIT = 1_195_000
/** Rounds before and after the small weights are left out; how many rows are kept, in 2^log2 slots; the largest weight. */
const FIRST = { rounds: 2, again: 1, rows: 90_000, log2: 18, units: 60 }
const SECOND = { rounds: 4, again: 3, rows: 280_000, log2: 20, units: 120 }
const LABELS = { rows: 50_000, log2: 18, units: 60 }

const next = random(11)
const started = Date.now()
const log = (...words) => console.log(`${((Date.now() - started) / 1000).toFixed(0)}s`, ...words)

// ---- trees as numbers ------------------------------------------------------------------------------------------------
const { classes, classEntries } = readClasses()
const corpus = (await trees(dist, options.taggers)).filter(tree => !options.part || tree.article.length % 4 < Number(options.part))
const labelNames = [...new Set(corpus.flatMap(tree => tree.labels))].sort()
const tagNames = [...new Set(corpus.flatMap(tree => tree.tags))].filter(tag => !isMark(tag)).sort()
const numbers = { ...tagNumbers(tagNames), classes }
const articleNumbers = new Map()
const publisherNumbers = new Map()
const prepared = corpus.map(tree => {
  const words = parsedWords(tree.text, tree.tokens, 0, tree.tokens.length, index => tree.tags[index], numbers)
  const heads = Int32Array.from(tree.heads, head => (head < 0 ? words.count : head))
  return {
    ...goldTree(heads, words.count),
    words,
    labels: Uint8Array.from(tree.labels, label => labelNames.indexOf(label)),
    article: numberIn(articleNumbers, tree.article),
    publisher: 1 << numberIn(publisherNumbers, tree.publisher),
    fold: foldOf(tree.article) % (FOLDS / 2),
  }
})
const turned = prepared.map(tree => {
  const { count } = tree.words
  return { ...tree, ...goldTree(turnedHeads(tree.heads, count), count), words: mirrored(tree.words), labels: new Uint8Array(count) }
})
log(prepared.length, 'trees', tagNames.length, 'tags', labelNames.length, 'labels')

function goldTree(heads, count) {
  const children = Array.from({ length: count + 1 }, () => [])
  for (let index = 0; index < count; index++) children[heads[index]].push(index)
  return { heads, children }
}

/** Heads in the sentence read from its other end. */
function turnedHeads(heads, count) {
  return Int32Array.from({ length: count }, (_, at) => {
    const head = heads[count - 1 - at]
    return head === count ? count : count - 1 - head
  })
}

function numberIn(map, key) {
  if (!map.has(key)) map.set(key, map.size)
  return map.get(key)
}

/** Words by the highest 24 bits of their hashes. */
function readClasses() {
  const fine = readDictionary(openWeights(readFileSync(classesFile), CLASSES_MARK))
  const entries = new Map()
  for (let at = 0; at < fine.length; at += 2) if (fine[at + 1]) entries.set(fine[at] >>> 8, fine[at + 1] - 1)
  const table = new Int32Array(fine.length)
  for (const [key, value] of entries) {
    let at = (key << 1) & (table.length - 1)
    while (table[at + 1]) at = (at + 2) & (table.length - 1)
    table[at] = key
    table[at + 1] = value + 1
  }
  return { classes: table, classEntries: [...entries].sort((a, b) => a[0] - b[0]) }
}

// ---- passes ----------------------------------------------------------------------------------------------------------
const features = new Int32Array(256)

/** Learns the steps, and with `labelled` the relations too, of trees with or without the guesses of a first pass. */
function learn(sentences, { rounds, again, rows, log2 }, labelled) {
  const count = labelled ? SECOND_FEATURES : FIRST_FEATURES
  const stepCensus = census(26)
  const labelCensus = census(24)
  for (const tree of [...sentences].sort((a, b) => a.article - b.article))
    walk(tree, {
      choose: state => {
        stepFeatures(state, features)
        for (let f = 0; f < count; f++) stepCensus.see(features[f], tree.article, tree.publisher)
        weigh(state, tree)
        return costs.indexOf(Math.min(...costs))
      },
      label: (state, head, child) => {
        if (!labelled) return 0
        labelFeatures(state, head, child, features)
        for (let f = 0; f < LABEL_FEATURES; f++) labelCensus.see(features[f], tree.article, tree.publisher)
        return tree.labels[child]
      },
    })
  const steps = slots(stepCensus.counted(), log2, 3)
  const relations = labelled ? slots(labelCensus.counted(), LABELS.log2, labelNames.length) : undefined
  const pass = { steps, relations, count }
  const order = [...sentences]
  for (let nth = 0; nth < rounds + again; nth++) {
    if (nth === rounds) log('rows', steps.prune(rows), relations?.prune(LABELS.rows))
    for (let index = order.length - 1; index > 0; index--) {
      const other = Math.floor(next() * (index + 1))
      ;[order[index], order[other]] = [order[other], order[index]]
    }
    let right = 0
    let all = 0
    for (const tree of order) {
      all += 2 * tree.words.count
      right += correct(pass, tree, nth > 0)
    }
    log('round', nth + 1, 'steps', (right / all).toFixed(4))
  }
  return pass
}

/** Builds a tree by the steps that `choose` and the labels that `label` give. */
function walk({ words, guess }, { choose, label }) {
  const state = begin(words, guess)
  while (!isDone(state)) {
    const step = choose(state)
    if (step === SHIFT) shift(state)
    else {
      const head = headFor(state, step)
      attach(state, head, label(state, head, state.stack[state.depth - 1]))
    }
  }
  return state.heads
}

/** Goes through a sentence by its own guesses and learns from its errors; how many steps were right. */
function correct({ steps, relations, count }, tree, wandering) {
  let right = 0
  walk(tree, {
    choose: state => {
      stepFeatures(state, features)
      steps.score(features, count)
      weigh(state, tree)
      const { scores } = steps
      const least = Math.min(costs[0], costs[1], costs[2])
      let [guess, best, wrong] = [-1, -1, -1]
      for (let step = 0; step < 3; step++) {
        if (costs[step] === Infinity) continue
        if (guess < 0 || scores[step] > scores[guess]) guess = step
        if (costs[step] === least) {
          if (best < 0 || scores[step] > scores[best]) best = step
        } else if (wrong < 0 || scores[step] > scores[wrong]) wrong = step
      }
      if (costs[guess] === least) right++
      if (wrong >= 0 && scores[best] - scores[wrong] < MARGIN) steps.learn(best, wrong)
      return wandering && next() < 0.9 ? guess : best
    },
    label: (state, head, child) => {
      if (!relations) return 0
      labelFeatures(state, head, child, features)
      relations.score(features, LABEL_FEATURES)
      const label = highest(relations.scores)
      if (tree.heads[child] === head) {
        const other = highest(relations.scores, tree.labels[child])
        if (relations.scores[tree.labels[child]] - relations.scores[other] < LABEL_MARGIN) relations.learn(tree.labels[child], other)
      }
      return label
    },
  })
  return right
}

/** The class with the highest score, but for one. */
function highest(scores, but = -1) {
  let best = -1
  for (let index = 0; index < scores.length; index++) if (index !== but && (best < 0 || scores[index] > scores[best])) best = index
  return best
}

/** The heads that a pass gives, by its averaged weights. */
function headsBy({ steps, count }, averaged, tree) {
  return walk(tree, {
    choose: state => {
      stepFeatures(state, features)
      steps.score(features, count, averaged)
      weigh(state, tree)
      let best = -1
      for (let step = 0; step < 3; step++)
        if (costs[step] !== Infinity && (best < 0 || steps.scores[step] > steps.scores[best])) best = step
      return best
    },
    label: () => 0,
  })
}

// ---- training --------------------------------------------------------------------------------------------------------
// What the second pass sees of the first must be as wrong as it will be on pages: by weights from the other half of the articles.
const guesses = new Array(prepared.length)
for (const fold of [0, 1]) {
  const pass = learn(
    turned.filter(tree => tree.fold !== fold),
    FIRST,
  )
  const averaged = pass.steps.averages()
  let right = 0
  let all = 0
  turned.forEach((tree, index) => {
    if (tree.fold !== fold) return
    const { count } = tree.words
    guesses[index] = turnedHeads(headsBy(pass, averaged, tree), count)
    all += count
    for (let at = 0; at < count; at++) if (guesses[index][at] === prepared[index].heads[at]) right++
  })
  log('first pass, fold', fold, 'heads', (right / all).toFixed(4))
}
const first = learn(turned, FIRST)
const second = learn(
  prepared.map((tree, index) => ({ ...tree, guess: guesses[index] })),
  SECOND,
  true,
)

/** The file; of the relations' weights those below `least` are left out. */
function packed(least) {
  const pack = slotPacker(PARSE_MARK)
  pack.names(tagNames)
  pack.names(labelNames)
  pack.classes(classEntries)
  pack.steps(FIRST.log2, first.steps.kept(), FIRST.units)
  pack.steps(SECOND.log2, second.steps.kept(), SECOND.units)
  pack.labels(LABELS.log2, second.relations.kept(), LABELS.units, least)
  const bytes = pack.bytes()
  const { BROTLI_PARAM_LGWIN, BROTLI_PARAM_SIZE_HINT } = constants
  return brotliCompressSync(bytes, { params: { [BROTLI_PARAM_LGWIN]: 24, [BROTLI_PARAM_SIZE_HINT]: bytes.length } })
}

let least = 1
let bytes = packed(least)
while (bytes.length > LIMIT) bytes = packed(++least)
writeFileSync(out, bytes)
log('wrote', out, bytes.length, 'bytes, weights of relations from', least)
