import { COUNTRIES, PEOPLES } from '../../language/en/countries.ts'
import { KNOWN_ORGANISATIONS } from '../../language/en/organisations.ts'
import { PLACES } from '../../language/en/places.ts'
import { ROLE_NOUNS } from '../../language/en/roles.ts'
import { EXALTED_TITLES, HONORIFICS, OFFICES, RANKS, SOLE_OFFICES } from '../../language/en/titles.ts'
import { foldName } from '../../text/names.ts'

/** Phrases as folded words, by first word, longest first. */
type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>

const LISTS = {
  titles: phrases([...HONORIFICS, ...RANKS, ...OFFICES, ...EXALTED_TITLES]),
  demonyms: phrases([...COUNTRIES.flatMap(country => country.demonyms), ...PEOPLES]),
  countries: phrases(COUNTRIES.flatMap(country => [country.name, ...country.aliases])),
  places: phrases([...PLACES, ...COUNTRIES.flatMap(country => country.capital ?? [])]),
  roles: phrases(ROLE_NOUNS),
  soleOffices: phrases(SOLE_OFFICES),
  organisations: phrases(KNOWN_ORGANISATIONS),
} as const

/** A list of phrases that are looked for in texts. */
export type PhraseList = keyof typeof LISTS

/** The phrases of each list that begin with one word, longest first; undefined where none does. */
export type Begins = Readonly<Record<PhraseList, readonly (readonly string[])[] | undefined>>

/** First word → what begins with it, for all lists at once. */
const BEGINS: ReadonlyMap<string, Begins> = new Map(
  Object.values(LISTS)
    .flatMap(list => [...list.keys()])
    .map(word => [word, beginsAt(word)]),
)
const NONE = beginsAt('')

/** What begins with a folded word. */
export function beginsOf(word: string): Begins {
  return BEGINS.get(word) ?? NONE
}

function beginsAt(word: string): Begins {
  return {
    titles: LISTS.titles.get(word),
    demonyms: LISTS.demonyms.get(word),
    countries: LISTS.countries.get(word),
    places: LISTS.places.get(word),
    roles: LISTS.roles.get(word),
    soleOffices: LISTS.soleOffices.get(word),
    organisations: LISTS.organisations.get(word),
  }
}

function phrases(list: Iterable<string>): Phrases {
  const index = new Map<string, string[][]>()
  for (const phrase of list) {
    const words = foldName(phrase).split(' ')
    const rest = index.get(words[0]!) ?? []
    rest.push(words)
    index.set(words[0]!, rest)
  }
  for (const rest of index.values()) rest.sort((a, b) => b.length - a.length)
  return index
}
