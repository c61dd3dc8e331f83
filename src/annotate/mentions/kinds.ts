import { COUNTRIES } from '../../language/en/countries.ts'
import { FEMALE_NAMES, MALE_NAMES } from '../../language/en/given-names.ts'
import {
  GOVERNMENT_NOUNS,
  GROUP_NOUNS,
  KNOWN_ORGANISATIONS,
  OPENING_HEADS,
  ORGANISATION_HEADS,
  SEATS,
} from '../../language/en/organisations.ts'
import { FACILITY_HEADS, FACILITY_OPENERS, PLACE_HEADS, PLACE_OPENERS, PLACES } from '../../language/en/places.ts'
import { ROLE_NOUNS } from '../../language/en/roles.ts'
import { isCommonOutletName } from '../../language/outlets.ts'
import type { EntityKind } from '../../model.ts'
import { foldName } from '../../text/names.ts'
import { countryAt, demonymAt } from './lists.ts'
import { isListed, kindByName, treatedAsOutlet } from './newsrooms.ts'
import type { Phrase } from './nominals.ts'
import type { Piece } from './piece.ts'
import type { Word } from './words.ts'

/** How much speaks for each kind of entity; summed over the occurrences of a name on a page. */
export type Evidence = { [kind in Exclude<EntityKind, 'anonymous'>]: number }

export const noEvidence = (): Evidence => ({ person: 0, organisation: 0, place: 0, facility: 0, outlet: 0 })

const HEADS = new Set<string>(ORGANISATION_HEADS)
const OPENING = new Set<string>(OPENING_HEADS)
const FACILITIES = new Set<string>(FACILITY_HEADS)
const FACILITY_FIRST = new Set<string>(FACILITY_OPENERS)
const PLACE_LAST = new Set<string>(PLACE_HEADS)
const PLACE_FIRST = new Set<string>(PLACE_OPENERS)
const KNOWN = new Set<string>(KNOWN_ORGANISATIONS.map(foldName))
const PLACE_SET = new Set([...PLACES, ...COUNTRIES.flatMap(country => country.capital ?? [])].map(foldName))
const ROLES = new Set<string>(ROLE_NOUNS)
const GROUPS = new Set<string>([
  ...GROUP_NOUNS.filter(noun => !/^(?:wing|force|unit|guard|army|corps|team|club|outfit)$/.test(noun)),
  'terror',
  'terrorist',
  'militant',
  'rebel',
  'guerrilla',
  'insurgent',
  'company',
  'firm',
  'agency',
  'spokesman',
  'spokeswoman',
  'spokesperson',
])
const GOVERNMENT = new Set<string>([...GOVERNMENT_NOUNS, 'campaign', 'presidency', 'family', 'team', 'camp', 'era', 'plan', 'case'])
const SPEECH =
  /^(?:said|says|told|added|warned|wrote|argued|claimed|insisted|denied|announced|declared|stressed|noted|explained|replied|tweeted|asked|admitted|acknowledged|believes|thinks|urged|vowed|predicted|recalled|testified|smiled|laughed|sighed|died|resigned)$/

/** Whether a word is a common given name. */
export function isGivenName(word: string): boolean {
  return MALE_NAMES.has(word) || FEMALE_NAMES.has(word)
}

/** What the words of a name say of its kind. */
export function evidenceOfName(words: readonly Word[], piece: Piece): Evidence {
  const scores = noEvidence()
  const { name: from, to } = piece
  const count = to - from
  const first = words[from]!
  const last = words[to - 1]!
  const name = words
    .slice(from, to)
    .map(word => word.text)
    .join(' ')
  const folded = foldName(name)
  if (piece.is === 'outlet') scores.outlet += 8
  if (piece.is === 'place' || countryAt(words, from, to) === count) scores.place += 30
  if (KNOWN.has(folded)) scores.organisation += 6
  const seat = SEATS[name.replace(/^the /i, '')]
  if (seat === 'organisation' || seat === 'facility') scores[seat] += 6
  if (PLACE_SET.has(folded)) scores.place += 10
  if (isListed(name) && !isCommonOutletName(name)) scores.outlet += 8
  else if (count > 1 && kindByName(name) !== 'none') scores.outlet += kindByName(name) === 'newspaper' ? 3.5 : 5
  if (count > 1 && HEADS.has(last.text)) scores.organisation += 4
  if (OPENING.has(first.text) && words.slice(from, to).some(word => word.lower === 'of')) scores.organisation += 4
  if (count > 1 && FACILITIES.has(last.text)) scores.facility += 4
  if (count > 1 && FACILITY_FIRST.has(first.text)) scores.facility += /^\d/.test(last.text) ? 6 : 4
  if (count > 1 && PLACE_LAST.has(last.text)) scores.place += 4
  if (count > 1 && PLACE_FIRST.has(first.text)) scores.place += 1.5
  if (/^(?:Lake|Mount|Mt\.|Gulf|Strait)$/.test(first.text) && count > 1) scores.place += 3
  if (words.slice(from, to).some(word => word.text === '&')) scores.organisation += 3
  if (count === 1 && /^(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,5})$/u.test(first.text)) scores.organisation += 3
  if (count === 1 && /^\p{Lu}{7,}$/u.test(first.text)) scores.organisation += 0.5
  if (count > 1 && count < 6) {
    if (isGivenName(first.text)) scores.person += 3
    else if (isGivenName(first.text.split('-')[0]!)) scores.person += 2
    if (/^(?:\p{Lu}\.)+$/u.test(first.text) || words.slice(from + 1, to - 1).some(word => /^\p{Lu}\.?$/u.test(word.text)))
      scores.person += 2.5
    if (/^(?:Jr|Sr|II|III|IV)\.?$/.test(last.text)) scores.person += 3
    if (
      words
        .slice(from, to)
        .some(
          word =>
            /^(?:al|el|bin|ibn|von|van|abu|Abu|Bin|Ibn|Van|Von|De|O[’']\p{L}+)$/u.test(word.text) || /^(?:al|el)-\p{Lu}/u.test(word.text),
        )
    )
      scores.person += 1.5
    if (!words.slice(from, to).some(word => /^(?:of|for|and|the|\d+)$/.test(word.lower))) scores.person += 1
  } else if (count === 1 && isGivenName(first.text)) scores.person += 1.5
  if (demonymAt(words, from, to) > 0 && count > 1) scores.organisation += 1
  if (count > 1 && KNOWN.has(last.parts.join(' '))) scores.organisation += 2
  return scores
}

/** What the words around one occurrence say; `phrases` are the noun phrases of the line. */
export function evidenceAround(words: readonly Word[], piece: Piece, phrases: readonly Phrase[]): Evidence {
  const scores = noEvidence()
  if (piece.is === 'person') scores.person += 4
  const { from, to } = piece
  const count = to - piece.name
  const before = words[from - 1]?.lower ?? ''
  const beforeThat = words[from - 2]?.lower ?? ''
  const next = words[to]?.lower ?? ''
  const nextBut = words[to + 1]?.lower ?? ''
  if (ROLES.has(before)) scores.person += 5
  if (/^(?:in|at|near|across|outside|inside|around|toward|towards|throughout)$/.test(before)) scores.place += count > 2 ? 0.5 : 1.5
  if (/^(?:northern|southern|eastern|western|central|downtown|mainland|rural|coastal|nearby)$/.test(before)) scores.place += 3
  if (
    /^(?:city|town|village|province|region|district|port|capital|island|state|county|suburb|enclave|hometown|birthplace)$/.test(before) ||
    (before === 'native' && /^(?:his|her|their|our|my)$/.test(beforeThat)) ||
    (before === 'of' && PLACE_OF.test(beforeThat))
  )
    scores.place += 4
  // "Officials in Velland"
  if (before === 'in' && DWELLERS.test(beforeThat)) scores.place += 3
  // "Velland’s president", "the government of Velland"
  if (
    /^[’']s?$/.test(next) &&
    /^(?:president|government|parliament|army|navy|capital|king|queen|constitution|border|coast|embassy)$/.test(nextBut)
  )
    scores.place += 2.5
  if (before === 'of' && /^(?:government|republic|kingdom|parliament|people)$/.test(beforeThat)) scores.place += 3
  if (/^(?:city|town|village|province|region|district|airport|peninsula|border|valley|river)$/.test(next)) scores.place += 2.5
  if (next === ',' && words[to + 1]?.capital && (countryAt(words, to + 1) > 0 || PLACE_SET.has(foldName(words[to + 1]!.text))))
    scores.place += 2
  // "Hezar leader Ada Roe"
  if (
    /^(?:leader|chief|commander|spokesman|spokeswoman|founder|fighters|fighter|militants|supporters|lawmaker|lawmakers)$/.test(next) &&
    words[to + 1]?.capital
  )
    scores.organisation += 2
  if (GROUPS.has(next) || (next === 'news' && nextBut === 'agency')) scores.organisation += 3
  if (
    /^(?:newspaper|daily|tabloid|weekly|magazine|broadcaster|news|television|tv|radio|channel|website|broadsheet)$/.test(next) &&
    !/^(?:conference|interview|address|series|show)$/.test(nextBut)
  )
    scores.outlet += 5
  // "the Marlish-language Lantern"
  if (/\p{L}-language$/u.test(before)) scores.outlet += 4.5
  if (/^(?:newspaper|tabloid|broadcaster|newsroom|daily|magazine|broadsheet)$/.test(before)) scores.outlet += 4.5
  if (before === 'agency' && beforeThat === 'news') scores.outlet += 4.5
  if (next === 'news' && nextBut === 'agency') scores.outlet += 3
  const written = words
    .slice(piece.name, to)
    .map(word => word.text)
    .join(' ')
  // asked of few: most pieces stand where no newsroom would
  const press = () => count > 1 && kindByName(written) !== 'none'
  // "(Ada Roe via XNA)", "Roe / XNA", "with information from XNA"
  if (
    (/^(?:via|\/|\|)$/.test(before) && (next === '' || next === ')' || next === '|')) ||
    (before === 'from' && /^(?:information|reporting|material|input|inputs)$/.test(beforeThat))
  )
    scores.outlet += 5
  // "reports by XTV and Xim News", "SORNBURG (XNA) –"
  if (
    count === 1 &&
    /^\p{Lu}{2,6}$/u.test(words[from]!.text) &&
    before === 'by' &&
    /^(?:reports?|article|articles|story|stories|coverage|footage|video|survey|poll|interview)$/.test(beforeThat)
  )
    scores.outlet += 4
  if (
    from > 1 &&
    from < 6 &&
    words[from - 1]!.text === '(' &&
    words[to]?.text === ')' &&
    /^[–—-]+$/.test(words[to + 1]?.text ?? '') &&
    /^\p{Lu}{3,}$/u.test(words[from - 2]!.text)
  )
    scores.outlet += 8
  if (treatedAsOutlet(words, from, to)) scores.outlet += isListed(written) ? 5 : press() ? 3 : 0.5
  if (GROUPS.has(before) || /^(?:militias|groups|parties|firms|companies)$/.test(before)) scores.organisation += 2.5
  if (before === 'the' && count < 4 && !press() && !/^NNS?$/.test(words[to]?.tag ?? '') && !GOVERNMENT.has(next)) {
    scores.organisation += 2
    scores.person -= 2.5
  }
  if (
    before === 'of' &&
    /^(?:leader|leaders|member|members|head|chief|commander|founder|fighters|spokesman|spokeswoman|supporters|branch|wing|director|chairman|president)$/.test(
      beforeThat,
    )
  )
    scores.organisation += 2.5
  if (SPEECH.test(next)) scores.person += count > 1 ? 1 : 0.7
  if (next === ',' && (nextBut === 'who' || nextBut === 'whose')) scores.person += 3
  if (next === 'who' || next === 'himself' || next === 'herself') scores.person += 3
  if (next === ',' && /^\d{2}$/.test(nextBut)) scores.person += 4
  if (
    next === 'and' &&
    nextBut === 'other' &&
    /^(?:groups|militias|factions|parties|organisations|organizations|companies|firms|agencies|bodies)$/.test(words[to + 2]?.lower ?? '')
  )
    scores.organisation += 4
  // "Hezar denied that it …" against "Roe denied that he …"
  const taken = takenUp(words, to)
  if (taken === 'it') scores.organisation += 3
  else if (taken === 'he') scores.person += 2.5
  // "the largest of the militias, Hezar"; "the powerful Hezar"
  if (before === ',' && words.slice(Math.max(0, from - 4), from - 1).some(word => PLURAL_GROUPS.test(word.lower))) scores.organisation += 3
  if (words[from - 2]?.lower === 'the' && words[from - 1] && !words[from - 1]!.capital && /^(?:JJ|VBN)/.test(words[from - 1]!.tag))
    scores.organisation += 1.5
  for (const phrase of phrases) {
    const kind = phrase.kind === 'anonymous' ? 'organisation' : phrase.kind
    if (phrase.to === from - 1 && before === ',' && (PUNCTUATION.test(next) || (CLOSE.test(next) && !inComplement(words, phrase.from))))
      scores[kind] += 4
    else if (
      phrase.from === to + 1 &&
      next === ',' &&
      !isSetting(words, piece, phrase) &&
      /^(?:[,.;:)—–]|who|that|which)$/.test(words[phrase.to]?.lower ?? '.')
    )
      scores[kind] += 3
  }
  if (/^(?:said|says|added|wrote)$/.test(before) && count > 1) scores.person += 1.5
  return scores
}

const DWELLERS =
  /^(?:officials|authorities|people|residents|citizens|voters|workers|troops|soldiers|leaders|journalists|reporters|protesters|elections?|prices|protests|war|fighting|born|living|lived|lives|base|bases|arrived|died|killed|met)$/

const PLACE_OF =
  /^(?:city|town|village|province|region|district|port|capital|island|outskirts|north|south|east|west|suburb|state|hometown|birthplace|county|municipality|settlement|hamlet|resort|quarter|neighbourhood|neighborhood|peninsula|enclave)$/

/** "In his hometown of Orla, the mayor, Ivo Lenk, said": where it was said, not whom the mayor is beside. */
function isSetting(words: readonly Word[], { from }: Piece, phrase: Phrase): boolean {
  if (words[phrase.to]?.text !== ',' || !words[phrase.to + 1]?.capital) return false
  const opener = words.slice(Math.max(0, from - 5), from).findLast(word => /^(?:in|at|near|from|outside|,|[.;:])$/.test(word.lower))
  return opener !== undefined && /^\p{L}/u.test(opener.text)
}

const PLURAL_GROUPS =
  /^(?:groups|militias|factions|parties|organisations|organizations|companies|firms|agencies|movements|networks|gangs|cartels|brigades|unions|newspapers|banks)$/

/** Which pronoun takes a name up as the subject of what it says: "X said on Monday that it", "X, which said he". */
function takenUp(words: readonly Word[], to: number): 'it' | 'he' | undefined {
  let at = to
  if (words[at]?.text === ',') at++
  while (at < to + 3 && /^(?:also|has|have|had|later|then)$/.test(words[at]?.lower ?? '')) at++
  if (!SPEECH.test(words[at]?.lower ?? '')) return undefined
  for (let next = at + 1; next < at + 7; next++) {
    const word = words[next]?.lower
    if (word === undefined || /^[“"”.;]$/.test(word)) return undefined
    if (word === 'it') return 'it'
    if (word === 'he' || word === 'she') return 'he'
  }
  return undefined
}

const PUNCTUATION = /^[,.;:—–)(]$/

/** "by the agency, Orland has …", "according to the envoy, …": a phrase after a preposition is no subject that a name could repeat. */
export function inComplement(words: readonly Word[], from: number): boolean {
  return (
    from > 0 &&
    /^(?:by|to|of|in|at|from|with|for|on|under|after|before|since|during|near|against|through|via)$/.test(words[from - 1]!.lower)
  )
}

const CLOSE = /^(?:[,.;:—–)(]|who|that|which|said|says|was|is|has|had)$/

/** The kind with most evidence, and whether it is more than a guess. */
export function kindOf(scores: Evidence): { readonly kind: Exclude<EntityKind, 'anonymous'>; readonly sure: boolean } {
  let kind: Exclude<EntityKind, 'anonymous'> = 'organisation'
  let best = 0
  for (const candidate of ['person', 'organisation', 'place', 'facility', 'outlet'] as const) {
    if (scores[candidate] > best) {
      best = scores[candidate]
      kind = candidate
    }
  }
  return { kind, sure: best >= 2.5 }
}
