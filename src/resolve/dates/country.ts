import { US_POLITICS } from '../../language/en/calendar.ts'
import { ELECTIONS } from '../../language/en/elections.ts'

/** A source that matches any of these words, whatever the white space within them. */
export const written = (words: readonly string[]): string => words.map(word => word.replace(/[.]/g, '\\.').replace(/ /g, '\\s+')).join('|')

const US = new RegExp(`(?<!\\p{L})(?:${written(US_POLITICS)})(?!\\p{L})`, 'u')
/** Country words → its name in ELECTIONS. */
const COUNTRIES: ReadonlyMap<string, string> = new Map(
  ELECTIONS.flatMap(({ name, country }) => country.filter(word => /^\p{Lu}/u.test(word)).map(word => [word, name] as const)),
)
/** A country of ELECTIONS as it is written: name or adjective. */
export const COUNTRY = `(?<!\\p{L})(?:${written([...COUNTRIES.keys()].sort((a, b) => b.length - a.length))})(?!\\p{L})`
const NAMED = new RegExp(COUNTRY, 'gu')

export function countryNamed(words: string): string | undefined {
  return COUNTRIES.get(words.replace(/\s+/g, ' '))
}

/** How often each country that has elections in the calendar is named in a text. */
export function countriesIn(text: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const [words] of text.matchAll(NAMED)) {
    const name = countryNamed(words)!
    found.set(name, (found.get(name) ?? 0) + 1)
  }
  return found
}

/** Whose "the election" and "the inauguration" are: the United States' where their politics are named, else those of the only country named, twice or more. */
export function countryOfPage(text: string): string | undefined {
  if (US.test(text)) return 'us'
  const [first, ...others] = countriesIn(text)
  return first && others.length === 0 && first[1] > 1 ? first[0] : undefined
}
