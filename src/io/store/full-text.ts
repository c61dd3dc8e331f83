import type { Row } from './database.ts'
import { numberOf, textOf } from './database.ts'
import { excerptOf, placesOf, type Sought } from './full-text-excerpt.ts'
import { vectorOf, wordsOf } from './full-text-words.ts'
import type { Store } from './store.ts'

/** What is searched: its list, its columns of words and how much a word in each counts. SQLite keeps its own index of each, PostgreSQL one of ours. */
interface Searched {
  readonly list: 'pages' | 'claims'
  readonly columns: readonly [string, string]
  readonly weights: readonly [number, number]
}
const PAGES: Searched = { list: 'pages', columns: ['title', 'text'], weights: [3, 1] }
const CLAIMS: Searched = { list: 'claims', columns: ['text', 'summary'], weights: [1, 1] }

/** One thing that a record must hold: words that stand together, the last of them perhaps only begun. */
export interface Phrase {
  readonly text: string
  readonly isBegun: boolean
}

/** Words around a match, in tokens. */
const EXCERPT = 24
/** Records that PostgreSQL's index gives to be weighed; of more, the first. */
const WEIGHED = 2_000
const ROWS = 200

/** Makes the index follow from the lists. To be called within a transaction. */
export function refillSearch(store: Store): void {
  const { database } = store
  for (const { list, columns } of [PAGES, CLAIMS]) {
    if (database.kind === 'sqlite') {
      database.run(`INSERT INTO ${list}_search (${list}_search) VALUES ('rebuild')`)
      continue
    }
    database.run(`DELETE FROM ${list}_search`)
    for (let last = 0; ; ) {
      const rows = database.rows(`SELECT number, ${columns.join(', ')} FROM ${list} WHERE number > ? ORDER BY number LIMIT ${ROWS}`, [last])
      const end = rows.at(-1)
      if (!end) break
      const held = rows.map(row => {
        const words = columns.flatMap(column => wordsOf(textOf(row, column) ?? ''))
        return [numberOf(row, 'number'), words.length, vectorOf(words)]
      })
      database.insert(`${list}_search`, ['number', 'size', 'words'], held)
      last = numberOf(end, 'number')
    }
  }
}

/** Claims that hold all phrases: listed ones first, then the best. */
export function claimsWith(store: Store, phrases: readonly Phrase[], limit: number): readonly Row[] {
  if (store.database.kind === 'sqlite') {
    return store.database.rows(
      `SELECT c.* FROM claims_search s JOIN claims c ON c.number = s.rowid
       WHERE claims_search MATCH ? ORDER BY c.listed DESC, bm25(claims_search), c.number LIMIT ?`,
      [matchQuery(phrases), limit],
    )
  }
  return weighed(store, CLAIMS, phrases)
    .sort((a, b) => numberOf(b.row, 'listed') - numberOf(a.row, 'listed') || b.score - a.score || a.number - b.number)
    .slice(0, limit)
    .map(({ row }) => row)
}

/** Pages that hold all phrases, the best first, with an `excerpt`: words around a match, with the match between « and ». */
export function pagesWith(store: Store, phrases: readonly Phrase[], limit: number): readonly Row[] {
  if (store.database.kind === 'sqlite') {
    return store.database.rows(
      `SELECT p.id, p.location, p.title, p.published_earliest, snippet(pages_search, -1, '«', '»', '…', ${EXCERPT}) AS excerpt
       FROM pages_search s JOIN pages p ON p.number = s.rowid
       WHERE pages_search MATCH ? ORDER BY bm25(pages_search, 3.0, 1.0), p.number LIMIT ?`,
      [matchQuery(phrases), limit],
    )
  }
  return weighed(store, PAGES, phrases)
    .sort((a, b) => b.score - a.score || a.number - b.number)
    .slice(0, limit)
    .map(({ row }) => ({ ...row, excerpt: excerptOf([textOf(row, 'title') ?? '', textOf(row, 'text') ?? ''], soughtOf(phrases), EXCERPT) }))
}

/** Phrases as a query of SQLite's. */
export function matchQuery(phrases: readonly Phrase[]): string {
  return phrases.map(({ text, isBegun }) => `"${text.replaceAll('"', '""')}"${isBegun ? '*' : ''}`).join(' ')
}

interface Weighed {
  readonly row: Row
  readonly number: number
  readonly score: number
}

/** Records that hold all phrases, each with its BM25 as SQLite reckons it. */
function weighed(store: Store, searched: Searched, phrases: readonly Phrase[]): Weighed[] {
  const { list, columns, weights } = searched
  const sought = soughtOf(phrases)
  if (sought.length === 0) return []
  const totals = store.database.first(`SELECT count(*) AS rows, sum(size) AS size FROM ${list}_search`)
  const [count, mean] = [numberOf(totals, 'rows'), numberOf(totals, 'size') / Math.max(1, numberOf(totals, 'rows'))]
  const candidates = (query: string): readonly Row[] =>
    store.database.rows(
      `SELECT r.* FROM ${list}_search s JOIN ${list} r ON r.number = s.number WHERE s.words @@ ?::tsquery ORDER BY r.number LIMIT ${WEIGHED}`,
      [query],
    )
  const hits = (query: string): number =>
    numberOf(store.database.first(`SELECT count(*) AS count FROM ${list}_search WHERE words @@ ?::tsquery`, [query]), 'count')
  const rarity = sought.map(phrase => {
    const query = tsqueryOf([phrase])
    const found =
      phrase.words.length === 1
        ? hits(query)
        : candidates(query).filter(row => foundIn(row, columns, phrase).some(times => times > 0)).length
    return Math.max(1e-6, Math.log((count - found + 0.5) / (found + 0.5)))
  })
  return candidates(tsqueryOf(sought)).flatMap(row => {
    const size = columns.reduce((sum, column) => sum + wordsOf(textOf(row, column) ?? '').length, 0)
    const times = sought.map(phrase => foundIn(row, columns, phrase).reduce((sum, found, at) => sum + found * weights[at]!, 0))
    if (times.includes(0)) return []
    const score = times.reduce(
      (sum, found, at) => sum + rarity[at]! * ((found * 2.2) / (found + 1.2 * (1 - 0.75 + (0.75 * size) / mean))),
      0,
    )
    return [{ row, number: numberOf(row, 'number'), score }]
  })
}

function soughtOf(phrases: readonly Phrase[]): readonly Sought[] {
  return phrases.map(({ text, isBegun }) => ({ words: wordsOf(text), isBegun })).filter(({ words }) => words.length > 0)
}

/** Records that hold all words of the phrases, in whatever order. */
function tsqueryOf(phrases: readonly Sought[]): string {
  return phrases
    .flatMap(({ words, isBegun }) => words.map((word, at) => `'${word}'${isBegun && at === words.length - 1 ? ':*' : ''}`))
    .join(' & ')
}

/** How often a phrase stands in each column. */
function foundIn(row: Row, columns: readonly string[], phrase: Sought): readonly number[] {
  return columns.map(column => placesOf(wordsOf(textOf(row, column) ?? ''), phrase).length)
}
