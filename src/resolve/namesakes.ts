import { COMMON_FAMILY_NAMES } from '../language/en/family-names.ts'
import { DEATH_AFTER, DEATH_BEFORE, FIELDS, FOREMOST } from '../language/en/fields.ts'
import { FEMALE_NAMES, MALE_NAMES } from '../language/en/given-names.ts'
import { ROLE_FILLERS } from '../language/en/roles.ts'
import type { Span } from '../model.ts'
import { days, yearOf } from '../text/calendar.ts'
import { foldName } from '../text/names.ts'
import type { PersonName } from './names/names.ts'
import type { PageView, Party } from './parties.ts'

/** What the text of a page tells of a person, read while the page is at hand. */
export interface Told {
  /** Age in years. */
  readonly age?: number
  readonly dead: boolean
  readonly speaks: boolean
}

/** What somebody's roles tell. */
interface Standing {
  readonly roles: ReadonlySet<string>
  readonly fields: ReadonlySet<string>
  readonly late: boolean
  /** Holds an office of which a country has one. */
  readonly foremost: boolean
}

/** What a page tells of a person beyond the name. */
export interface Profile extends Standing {
  readonly party: Party
  readonly countries: ReadonlySet<string>
  /** Year of birth by an age told on a dated page, good to a year. */
  readonly born?: number
  /** The day on which the page came out, as it declares it. */
  readonly day?: string
  readonly dead: boolean
  readonly speaks: boolean
  /** Where the page first names the person. */
  readonly first: () => Span
  /** Folded names of others on the page. */
  readonly company: () => ReadonlySet<string>
}

/** Whether two people of one full name are one: `apart` keeps them two, `unsure` does not join them by the name alone. */
export interface Verdict {
  readonly is: 'one' | 'apart' | 'unsure'
  /** More than the name shows that they are one. */
  readonly shown?: true
  readonly why: string
}

const fieldOf = new Map<string, string>(FIELDS.flatMap(({ field, nouns }) => nouns.map(noun => [noun, field] as const)))
const AGE = /^,?\s+(?:\(|aged\s+|now\s+)?(\d{1,3})(?=[,.)]|\s+years)/u
const DIED_AFTER = new RegExp(`^,?\\s+(?:${DEATH_AFTER.join('|').replace(/ /g, '\\s+')})(?!\\p{L})`, 'iu')
const DIED_BEFORE = new RegExp(`(?<!\\p{L})(?:${DEATH_BEFORE.join('|').replace(/ /g, '\\s+')})\\s+$`, 'iu')
/** So many days after a page that tells of a death nobody of that name speaks anew. */
const LONG_DEAD = 21
/** Ages are told to the year, and birthdays lie between pages. */
const YEAR_SLACK = 1

/** What the text of its page tells of a party, by its mentions there. */
export function toldOf({ mentions }: Party, view: PageView): Told {
  let age: number | undefined
  let dead = false
  let speaks = false
  for (const index of mentions) {
    const mention = view.mentions[index]!
    speaks ||= view.sayingOf(mention) !== undefined
    if (mention.form !== 'name') continue
    const after = view.text.slice(mention.end, mention.end + 24)
    age ??= Number(AGE.exec(after)?.[1]) || undefined
    dead ||= DIED_AFTER.test(after) || DIED_BEFORE.test(view.text.slice(Math.max(0, mention.start - 24), mention.start))
  }
  return { ...(age !== undefined && { age }), dead, speaks }
}

/** Where and beside whom a party stands. */
export type Setting = Pick<Profile, 'day' | 'first' | 'company'>

/** What its page tells of each person, for parties of persons with a full name. */
export function profileOf(party: Party, { age, dead, speaks }: Told, { day, first, company }: Setting): Profile {
  const standing = standingOf(party.roles)
  return {
    ...standing,
    party,
    countries: party.countries,
    ...(age !== undefined && day !== undefined && age < 120 && { born: yearOf(day) - age }),
    ...(day !== undefined && { day }),
    dead: dead || standing.late,
    speaks,
    first,
    company,
  }
}

function standingOf(roles: ReadonlySet<string>): Standing {
  const words = new Set([...roles].flatMap(role => role.split(/[\s-]+/)))
  return {
    roles: words,
    fields: new Set([...words].flatMap(word => fieldOf.get(word) ?? fieldOf.get(word.replace(/s$/, '')) ?? [])),
    late: [...roles].some(role => /^(?:the )?late /.test(`${role} `)),
    foremost: FOREMOST.some(office => [...roles].some(role => ` ${role} `.includes(` ${office} `))),
  }
}

/** The most reliable date that the page gives as its own. */
export function dayOf(view: PageView): string | undefined {
  const own = view.reading.article.dates.filter(date => date.is === 'published')
  return [...own].sort((a, b) => b.reliability - a.reliability || (a.earliest < b.earliest ? -1 : 1))[0]?.earliest.slice(0, 10)
}

/** Names of others that make two pages one story: people by full names, bodies, buildings and newsrooms of two words or more. */
export function companyOf(parties: readonly Party[]): ReadonlySet<string> {
  return new Set(
    parties
      .filter(({ kind }) => kind === 'person' || kind === 'organisation' || kind === 'facility')
      .flatMap(({ names }) => [...names.keys()].map(foldName).filter(name => name.includes(' '))),
  )
}

/** Whether both names of somebody are borne by many: "John Smith", "Ali Khan". */
export function isCommonName({ words }: PersonName): boolean {
  const given = words[0]!
  const written = given.charAt(0).toUpperCase() + given.slice(1)
  return (
    words.length === 2 &&
    COMMON_FAMILY_NAMES.has(words[1]!) &&
    (MALE_NAMES.has(written) || FEMALE_NAMES.has(written) || COMMON_FAMILY_NAMES.has(given))
  )
}

/** Compares what two pages tell of people with one full name, `name` as folded. */
export function sameBearer(a: Profile, b: Profile, name: PersonName): Verdict {
  const against = contradiction(a, b)
  if (against?.hard) return { is: 'apart', why: against.why }
  const support = supportOf(a, b, name)
  if (support) return { is: 'one', shown: true, why: support }
  if (against) return { is: 'apart', why: against.why }
  if (!isCommonName(name) || a.foremost || b.foremost) return { is: 'one', why: 'the same full name' }
  return { is: 'unsure', why: 'many bear both names, and the pages share nothing else' }
}

/** What cannot be true of one person, or hardly: `hard` where no common story outweighs it. */
function contradiction(a: Profile, b: Profile): { readonly hard: boolean; readonly why: string } | undefined {
  if (a.party.gender && b.party.gender && a.party.gender !== b.party.gender) return { hard: true, why: 'one is a he, the other a she' }
  if (a.born !== undefined && b.born !== undefined && Math.abs(a.born - b.born) > YEAR_SLACK)
    return { hard: true, why: `by their ages one was born about ${a.born}, the other about ${b.born}` }
  for (const [dead, other] of [
    [a, b],
    [b, a],
  ] as const)
    if (dead.dead && !other.dead && other.speaks && dead.day && other.day && days(dead.day, other.day) > LONG_DEAD)
      return { hard: true, why: `one was dead by ${dead.day}, the other speaks on ${other.day}` }
  const [left] = a.fields
  const [right] = b.fields
  if (left && right && ![...a.fields].some(field => b.fields.has(field)))
    return { hard: false, why: `one is known for ${left}, the other for ${right}` }
  if (a.countries.size > 0 && b.countries.size > 0 && ![...a.countries].some(country => b.countries.has(country)))
    return { hard: false, why: `one belongs to ${[...a.countries][0]}, the other to ${[...b.countries][0]}` }
  return undefined
}

function supportOf(a: Profile, b: Profile, name: PersonName): string | undefined {
  for (const word of a.roles) if (b.roles.has(word) && !ROLE_FILLERS.has(word)) return `both are told with “${word}”`
  const own = name.words.join(' ')
  const others = b.company()
  for (const one of a.company()) if (one !== own && others.has(one)) return `both pages name ${one} as well`
  return undefined
}
