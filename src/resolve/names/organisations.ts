import { COUNTRIES, PEOPLES } from '../../language/en/countries.ts'
import { DROPPABLE, GENERIC_TAILS, KNOWN_ORGANISATIONS, ORGANISATION_HEADS } from '../../language/en/organisations.ts'
import { edits, foldName, skeleton } from '../../text/names.ts'
import { remembered } from '../../text/remembered.ts'

/** An organisation's name for comparing. */
export interface OrganisationName {
  /** Folded words without articles, links, countries and demonyms. */
  readonly words: readonly string[]
  readonly skeletons: readonly string[]
  /** Countries that the name tells. */
  readonly countries: readonly string[]
  /** First letters of all words: "igc" for "Inland Guard Corps". */
  readonly initials: string
  /** The name is letters alone: "IGC". */
  readonly letters?: string
  /** No word singles it out: "Foreign Ministry", "Supreme Court". */
  readonly generic: boolean
}

const COUNTRY_OF = new Map<string, string>()
for (const { name, demonyms, aliases } of COUNTRIES)
  for (const form of [name, ...demonyms, ...aliases]) if (!COUNTRY_OF.has(foldName(form))) COUNTRY_OF.set(foldName(form), name)
const SEAT_OF = new Map(COUNTRIES.flatMap(({ name, capital }) => (capital ? [[name, capital] as const] : [])))
const CAPITAL_OF = new Map(COUNTRIES.flatMap(({ name, capital }) => (capital ? [[foldName(capital), name] as const] : [])))
const ADJECTIVES = new Set(COUNTRIES.flatMap(({ demonyms }) => demonyms.map(foldName)))
const FAITHS = new Set<string>(PEOPLES.map(foldName))
const HEADS = new Set<string>(ORGANISATION_HEADS.map(head => stem(foldName(head))))
const DROP = new Set<string>(DROPPABLE.map(foldName).map(stem))
const TAILS = new Set<string>(GENERIC_TAILS.map(foldName).map(stem))
const LINKS = new Set(['the', 'of', 'for', 'and', 'in', 'on', 'to', 'at'])
const SUBJECTS = new Set(
  'foreign defense defence interior finance justice health education security information intelligence economy energy oil trade transport culture agriculture environment labour labor home communication water affair war treasury police election electoral municipal city provincial criminal appeal constitutional house state lower upper armed military naval air border coast public prosecutor prime minister president presidential election atomic nuclear space human right medical aid drone missile research press free'.split(
    ' ',
  ),
)
/** Organs of state that every country has: their names need the country to be told apart. */
const ORGANS = new Set(
  'ministry department parliament assembly senate congress court army navy police government cabinet treasury council office embassy consulate military duma chamber commission committee prosecutor'.split(
    ' ',
  ),
)
const KNOWN = new Set(KNOWN_ORGANISATIONS.map(foldName))

/** The country that a word or phrase names or describes: "Orlandish" → Orland. */
export function countryOf(words: string): string | undefined {
  return COUNTRY_OF.get(foldName(words))
}

/** Whether a country's word stands before a noun without a genitive: a demonym or letters ("Orlandish", "U.S."). */
export function isAdjective(word: string): boolean {
  return ADJECTIVES.has(foldName(word)) || /^(?:\p{Lu}\.?){2,4}$/u.test(word)
}

/** The country whose name ran into the next word: "Orlandmade" → Orland. */
export function gluedCountry(word: string): string | undefined {
  return COUNTRIES.find(
    ({ name }) => name.length > 3 && word.length > name.length + 2 && word.startsWith(name) && /^\p{Ll}+$/u.test(word.slice(name.length)),
  )?.name
}

/** The city where a country's government sits. */
export function capitalOf(country: string): string | undefined {
  return SEAT_OF.get(country)
}

/** The country whose government sits in that city. */
export function countryOfCapital(city: string): string | undefined {
  return CAPITAL_OF.get(foldName(city))
}

function stem(word: string): string {
  return word.length > 3 && word.endsWith('s') && !/(?:ss|us|ps|is)$/.test(word)
    ? word.endsWith('ies')
      ? `${word.slice(0, -3)}y`
      : word.slice(0, -1)
    : word
}

/** Whether every word is a common noun of bodies: "Guard Corps", not "Supreme Court". */
export function isHeadsAlone(name: OrganisationName): boolean {
  return name.words.every(word => HEADS.has(word))
}

/** Whether a folded word only qualifies a name and never stands for it alone: "federal", "national". */
export function isQualifier(word: string): boolean {
  return DROP.has(word)
}

/** A written name → its comparable words. */
export const organisationName: (name: string) => OrganisationName = remembered(name => {
  const bare = name.replace(/^the\s+/i, '')
  const folded = foldName(bare)
  const all = folded.split(' ').filter(word => word !== '')
  const countries = new Set<string>()
  const words: string[] = []
  for (let at = 0; at < all.length; at++) {
    const pair = at + 1 < all.length ? COUNTRY_OF.get(`${all[at]} ${all[at + 1]}`) : undefined
    if (pair) {
      countries.add(pair)
      at++
      continue
    }
    const country = all.length > 1 ? COUNTRY_OF.get(all[at]!) : undefined
    if (country) countries.add(country)
    else if (!LINKS.has(all[at]!)) words.push(stem(all[at]!))
  }
  const kept = words.length > 0 ? words : all
  const compact = bare.replace(/[.\s]/g, '')
  return {
    words: kept,
    skeletons: kept.map(skeleton),
    countries: [...countries],
    initials: /^\p{L}-/u.test(bare)
      ? ''
      : all
          .filter(word => !LINKS.has(word))
          .map(word => word[0])
          .join(''),
    ...(/^\p{Lu}{2,7}$/u.test(compact) ? { letters: compact.toLowerCase() } : {}),
    generic: !KNOWN.has(folded) && kept.every(word => HEADS.has(word) || DROP.has(word) || TAILS.has(word) || SUBJECTS.has(word)),
  }
})

/** Words by which a name can be found again: the ones that single it out, or all where none does. */
export function tellingWords(name: OrganisationName): readonly string[] {
  const telling = name.words.filter(word => !HEADS.has(word) && !DROP.has(word) && !TAILS.has(word) && !SUBJECTS.has(word))
  return telling.length > 0 ? telling : name.words.filter(word => !DROP.has(word))
}

export type OrganisationLikeness = 'same-name' | 'spelling' | 'acronym' | 'shorter-name'

/** Whether two names can be one organisation's, and by what rule. `nearby`: on one page, where a shorter name is enough. */
export function likeOrganisations(a: OrganisationName, b: OrganisationName, nearby: boolean): OrganisationLikeness | undefined {
  if (a.letters && b.letters) return a.letters === b.letters ? 'same-name' : undefined
  if (a.letters || b.letters) {
    const [letters, full] = a.letters ? [a.letters, b] : [b.letters!, a]
    return letters.length >= (nearby ? 2 : 3) && full.initials === letters ? 'acronym' : undefined
  }
  const same = sameWords(a.words, b.words)
  if (same) return same
  const [short, long] = a.words.length < b.words.length ? [a, b] : [b, a]
  if (short.words.length === long.words.length || !dropsOnlyFillers(short, long)) return undefined
  const lone = short.words.length === 1
  if (lone && (short.generic || FAITHS.has(short.words[0]!))) return undefined
  return 'shorter-name'
}

/** A name of an organ of state, which says nothing without its country. */
export function needsCountry(name: OrganisationName): boolean {
  return name.generic && name.words.some(word => ORGANS.has(word))
}

function sameWords(a: readonly string[], b: readonly string[]): OrganisationLikeness | undefined {
  if (a.length !== b.length) return undefined
  let rule: OrganisationLikeness = 'same-name'
  for (const [index, word] of a.entries()) {
    const other = b[index]!
    if (word === other) continue
    const far = edits(word, other, 3)
    const alike =
      (skeleton(word) === skeleton(other) && far <= Math.max(1, Math.ceil(word.length * 0.34)) && word.length > 3) ||
      (far === 1 && Math.min(word.length, other.length) >= 8)
    if (!alike) return undefined
    rule = 'spelling'
  }
  return rule
}

/** Whether `long` is `short` with nothing but fillers added: "(Supreme) Security Council", "Inland Guard (Corps)". */
function dropsOnlyFillers(short: OrganisationName, long: OrganisationName): boolean {
  let at = 0
  for (const [index, word] of long.words.entries()) {
    if (
      at < short.words.length &&
      (word === short.words[at] ||
        (word.length > 4 && skeleton(word) === skeleton(short.words[at]!) && edits(word, short.words[at]!, 2) <= 1))
    )
      at++
    // An adjective of a country that no list has: "(Velmish) Hezar".
    else if (index === 0 && word.length > 5 && /(?:ian|ish|ese|ean)$/.test(word)) continue
    else if (!DROP.has(word) && !TAILS.has(word) && !FAITHS.has(word)) return false
  }
  return at === short.words.length
}
