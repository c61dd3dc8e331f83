// npm run bench -- parse [--dist DIST] [--pin]: heads and relations of words as `parse` gives them, from the tagger's own tags, against CoreNLP's trees of the
// shared news articles (development half, HEARSAY_SHARED, default ../shared) and against gold trees of GUM's news documents. Marks do not count, as is usual.
import { existsSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { built } from '../scripts/built.mjs'
import { gold, shared, silver, split } from '../training/data.mjs'
import { report } from './floors.mjs'

const { values } = parseArgs({
  options: { dist: { type: 'string' }, pin: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } },
})
if (!existsSync(join(shared, 'data/attribution'))) {
  console.log(`${shared} is absent: skipped`)
  process.exit(0)
}
const dist = values.dist ? resolve(values.dist) : built()
const load = path => import(pathToFileURL(join(dist, path)).href)
const { treeOf } = await load('annotate/parse/tree.js')
const { tagsOf } = await load('annotate/tags/tags.js')
const { loadModels } = await load('io/models.js')
const models = loadModels({ parser: true })

/** Joining words hang on the word before them in version 1 of the relations, on the one behind in version 2. */
const OTHERWISE = new Set(['punct', 'cc'])

const tagged = sentences =>
  sentences.map(sentence => {
    const tags = tagsOf(sentence.text, sentence.tokens, 0, sentence.tokens.length, models.tagger)
    return { ...sentence, tokens: sentence.tokens.map((token, index) => ({ ...token, tag: tags[index] })) }
  })
const treesOf = sentences =>
  sentences.map(({ text, tokens }) => treeOf(text, tokens, { firstToken: 0, lastToken: tokens.length }, models.parser))

/** Shares of heads, and of heads with their relations, that agree; `passed` are relations that do not count. */
function agreement(sentences, trees, passed) {
  let [words, heads, both, tags] = [0, 0, 0, 0]
  for (const [nth, sentence] of sentences.entries())
    for (const [index, label] of sentence.labels.entries()) {
      if (passed.has(label)) continue
      words++
      if (sentence.tokens[index].tag === sentence.tags[index]) tags++
      if (trees[nth].heads[index] !== sentence.heads[index]) continue
      heads++
      if (trees[nth].relations[index] === label) both++
    }
  return { heads: (100 * heads) / words, both: (100 * both) / words, tags: (100 * tags) / words }
}

const news = tagged(silver('dev'))
treesOf(news.slice(0, 500))
const before = process.cpuUsage()
const trees = treesOf(news)
const { user, system } = process.cpuUsage(before)
const tokens = news.reduce((sum, sentence) => sum + sentence.tokens.length, 0)
const ours = agreement(news, trees, new Set(['punct']))
const held = tagged(split(gold('gum-news')).held)
const size = statSync(join(dist, 'annotate/models/parser.bin')).size
report(
  'parse',
  [
    { measure: 'heads as CoreNLP has them (UAS)', figure: ours.heads, must: 87, unit: '%' },
    { measure: 'heads and relations as CoreNLP has them (LAS)', figure: ours.both, must: 84, unit: '%' },
    { measure: 'tags as CoreNLP has them', figure: ours.tags, unit: '%' },
    { measure: 'heads of gold trees, GUM news', figure: agreement(held, treesOf(held), OTHERWISE).heads, unit: '%' },
    { measure: 'thousand tokens a second of processor', figure: tokens / ((user + system) / 1e3), must: 80, free: true, unit: '' },
    { measure: 'weights, packed, in MB', figure: size / 1e6, less: true, must: 1.2, free: true },
  ],
  values,
)
