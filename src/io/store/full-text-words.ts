/** The same folding that SQLite's full-text search has (unicode61, remove_diacritics 2), for databases whose own words would be others. */
const RUNS = /[\p{L}\p{N}\p{Co}\u0300-\u036f]+/gu
/** Words longer than this are no words. */
const LONGEST = 200
/** Bytes of words that PostgreSQL can hold in one vector: a megabyte, less what it needs beside them. */
const VECTOR = 900_000

/** The words of a text in order, folded, with where they stand. */
export function* wordsWithin(text: string): Generator<{ readonly word: string; readonly start: number; readonly end: number }> {
  for (const { 0: run, index } of text.matchAll(RUNS)) {
    const word = folded(run)
    if (word !== '') yield { word: word.slice(0, LONGEST), start: index, end: index + run.length }
  }
}

export function wordsOf(text: string): readonly string[] {
  return [...wordsWithin(text)].map(({ word }) => word)
}

/** What PostgreSQL makes a vector of: each word once, as many as one vector can hold. A page of so many different words is found by the first ones alone. */
export function vectorOf(words: readonly string[]): string {
  const different = new Set<string>()
  let left = VECTOR
  for (const word of words) {
    if (different.has(word)) continue
    left -= Buffer.byteLength(word)
    if (left < 0) break
    different.add(word)
  }
  return [...different].map(word => `'${word}'`).join(' ')
}

function folded(run: string): string {
  if (/^[a-z0-9]*$/.test(run)) return run
  let word = ''
  for (const character of run) {
    // A letter with its accents; Korean syllables, which fall into letters, stay whole.
    const [base = '', ...marks] = character.normalize('NFD')
    if (/[\u0300-\u036f]/.test(base)) continue
    const plain = marks.every(mark => /\p{M}/u.test(mark)) ? base : character
    word += [...plain.toLowerCase()][0]?.replace('ς', 'σ') ?? ''
  }
  return word
}
