import { COUNTRIES } from '../../language/en/countries.ts'
import { ROLE_NOUNS } from '../../language/en/roles.ts'
import { remembered } from '../../text/remembered.ts'
import { beginsOf } from './phrases.ts'
import { phraseAt, type Word } from './words.ts'

const TRADES = new Set<string>(ROLE_NOUNS)

/** How many words of a title start at `at` (capitalised ones only); "Striker Ada Roe" begins a sentence with what she does. */
export function titleAt(words: readonly Word[], at: number, limit?: number): number {
  const word = words[at]
  if (!word?.capital) return 0
  const length = phraseAt('titles', words, at, limit)
  if (length > 0 || !word.initial || !TRADES.has(word.lower)) return length
  return words[at + 1]?.capital && words[at + 2]?.capital && at + 3 <= (limit ?? words.length) ? 1 : 0
}

/** How many words of a demonym start at `at`: "Orlandish", "South Orlandish". */
export function demonymAt(words: readonly Word[], at: number, limit?: number): number {
  const word = words[at]
  return word?.capital ? (word.derived ? 1 : phraseAt('demonyms', words, at, limit)) : 0
}

/** Whether a small-letter word is a demonym: "orlandish". */
export function isDemonym(word: string): boolean {
  return (beginsOf(word).demonyms ?? []).some(phrase => phrase.length === 1)
}

/** How many words of a country's name start at `at`. */
export function countryAt(words: readonly Word[], at: number, limit?: number): number {
  const word = words[at]
  if (!word?.capital) return 0
  // "us" is a pronoun and "U.S." a country: letters count only in capitals.
  if (word.lower === 'us' && word.text !== 'US') return 0
  return countryNameAt(words, at, limit)
}

/** The same, however its words are written. */
export function countryNameAt(words: readonly Word[], at: number, limit?: number): number {
  return phraseAt('countries', words, at, limit)
}

/** How many words of a listed town, region or sea start at `at`. */
export function placeAt(words: readonly Word[], at: number, limit?: number): number {
  return phraseAt('places', words, at, limit)
}

/** "of Orlandmade up of": a country's name that ran into the next word. */
export const isGlued: (word: string) => boolean = remembered(word =>
  COUNTRIES.some(
    ({ name, demonyms }) =>
      name.length > 3 &&
      word.length > name.length + 3 &&
      word.startsWith(name) &&
      /^\p{Ll}+$/u.test(word.slice(name.length)) &&
      !demonyms.some(demonym => word.startsWith(demonym)),
  ),
)
