// Reads the benchmark data for training: sentences as { text, tokens: [{start, end}], tags, heads?, labels?, article, publisher }.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

export const shared = process.env.HEARSAY_SHARED ?? '../shared'

const lines = bytes =>
  bytes
    .toString('utf8')
    .split('\n')
    .filter(line => line !== '')
const open = path => {
  const bytes = readFileSync(join(shared, 'data', path))
  return lines(path.endsWith('.gz') ? gunzipSync(bytes) : bytes).map(line => JSON.parse(line))
}

/** The text of a gzipped file of the benchmark data. */
export const readGzipped = path => gunzipSync(readFileSync(join(shared, 'data', path))).toString('utf8')

/** CoreNLP's reading of the news articles of one part ('train' or 'dev'): silver tags, heads (index or -1), relations. */
export function silver(part) {
  const articles = new Map(open(`attribution/${part}.jsonl`).map(article => [article.id, article]))
  const found = []
  for (const { id, sents } of open(`attribution/${part}.corenlp.jsonl.gz`)) {
    const { text, publisher } = articles.get(id)
    for (const sent of sents) {
      found.push({
        text,
        tokens: sent.map(([start, end]) => ({ start, end })),
        tags: sent.map(token => token[2]),
        names: sent.map(token => token[4]),
        heads: sent.map(token => token[5]),
        labels: sent.map(token => token[6]),
        article: id,
        publisher,
      })
    }
  }
  return found
}

/** Gold trees of the Universal Dependencies, version 2 ('gum-news', 'ewt-test'), one sentence a text; tags and trees as they stand there. */
export function gold(name) {
  return open(`events/pos/${name}.jsonl.gz`).map(sentence => {
    const tokens = []
    let at = 0
    for (const word of sentence.tokens) {
      const start = sentence.text.indexOf(word, at)
      if (start < 0) throw new Error(`${sentence.sent_id}: ${word} not found`)
      tokens.push({ start, end: start + word.length })
      at = start + word.length
    }
    return {
      text: sentence.text,
      tokens,
      tags: sentence.xpos,
      heads: sentence.head.map(head => head - 1),
      labels: sentence.dep,
      article: sentence.doc ?? sentence.sent_id.split('-').slice(0, -1).join('-'),
      publisher: name,
    }
  })
}

/** Splits gold documents: every fourth is held out. */
export function split(sentences) {
  const documents = [...new Set(sentences.map(sentence => sentence.article))].sort()
  const held = new Set(documents.filter((_, index) => index % 4 === 3))
  return { train: sentences.filter(s => !held.has(s.article)), held: sentences.filter(s => held.has(s.article)) }
}

/** A small repeatable random generator: seed → () => 0..1. */
export function random(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296
  }
}

/** The Penn Treebank's way with what Universal Dependencies tag otherwise: "to" is always TO, dashes are ':'. */
export function penn(sentence) {
  const tags = sentence.tags.map((tag, index) => {
    const word = sentence.text.slice(sentence.tokens[index].start, sentence.tokens[index].end)
    if (word.toLowerCase() === 'to' && tag === 'IN') return 'TO'
    if (tag === 'SYM' && /^[–—/-]$/.test(word)) return ':'
    if (tag === 'NFP') return ':'
    return tag
  })
  return { ...sentence, tags }
}
