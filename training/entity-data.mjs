// Texts with names for the finder of names: { text, tokens: [{start, end}], sentences, ents: [{start, end, type}], article, publisher, corpus }.
// `ents` count tokens; types are PER, ORG, LOC, MISC.
import { readGzipped, silver } from './data.mjs'

const TYPES = {
  person: 'PER',
  location: 'LOC',
  group: 'ORG',
  corporation: 'ORG',
  product: 'MISC',
  'creative-work': 'MISC',
}

/** How many records of a corpus without documents stand for one document. */
const BLOCK = 40

/** One of the CC BY sets: 'wikigold', 'btc', 'wnut17_test'. Every fifth record is `held`; by 'documents', every fifth of those, or block of 40 posts. */
export function named(corpus, fold = 'records') {
  const records = readGzipped(`events/ner/${corpus}.jsonl.gz`)
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line))
  const documents = new Set(records.map(record => record.doc)).size
  return records.map((record, index) => {
    const group = fold === 'documents' ? (documents > 1 ? record.doc : Math.floor(index / BLOCK)) : index
    return {
      ...textOf(record.tokens),
      ents: record.ents.map(ent => ({ ...ent, type: TYPES[ent.type] ?? ent.type })),
      article: `${corpus} ${group}`,
      publisher: corpus,
      corpus,
      held: group % 5 === 4,
      id: `${corpus}-${index}`,
    }
  })
}

/** Tokens, one space between them. */
export function textOf(words) {
  const tokens = []
  let text = ''
  for (const word of words) {
    if (text !== '') text += ' '
    tokens.push({ start: text.length, end: text.length + word.length })
    text += word
  }
  return { text, tokens, sentences: [{ firstToken: 0, lastToken: tokens.length }] }
}

const NEWS_TYPES = { PERSON: 'PER', ORGANIZATION: 'ORG', LOCATION: 'LOC', MISC: 'MISC' }

/** CoreNLP's names in the news articles, one record an article; headlines, which it takes for names throughout, are left out. */
export function newsNames(part) {
  const articles = new Map()
  for (const sentence of silver(part)) {
    const words = sentence.tokens.map(({ start, end }) => sentence.text.slice(start, end))
    const long = words.filter(word => word.length > 3 && /^\p{L}/u.test(word))
    if (long.length > 2 && long.filter(word => /^\p{Lu}/u.test(word)).length > 0.66 * long.length) continue
    let article = articles.get(sentence.article)
    if (!article)
      articles.set(
        sentence.article,
        (article = {
          text: sentence.text,
          tokens: [],
          sentences: [],
          ents: [],
          article: sentence.article,
          publisher: sentence.publisher,
          corpus: 'news',
        }),
      )
    const base = article.tokens.length
    article.tokens.push(...sentence.tokens)
    article.sentences.push({ firstToken: base, lastToken: article.tokens.length })
    let open
    sentence.names.forEach((name, index) => {
      const type = NEWS_TYPES[name]
      if (open && open.type === type) open.end = base + index + 1
      else {
        open = type && { start: base + index, end: base + index + 1, type }
        if (open) article.ents.push(open)
      }
    })
  }
  return [...articles.values()]
}

/** The news articles of one part ('train' or 'dev') as plain records { id, text }. */
export const readNews = part => newsNames(part).map(({ article, text }) => ({ id: article, text }))
