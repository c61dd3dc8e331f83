import { MEDIA_KINDS, MEDIA_NOUNS } from '../language/en/newsroom-nouns.ts'
import { BODY_NOUNS, COMPANY_NOUNS, GOVERNMENT_NOUNS, GROUP_NOUNS } from '../language/en/organisations.ts'
import { ROLE_SYNONYMS, VAGUE_ROLES } from '../language/en/roles.ts'
import { SOLE_OFFICES } from '../language/en/titles.ts'
import { outlet, outletKindByName } from '../language/outlets.ts'
import type { Mention, Offsets } from '../model.ts'
import { foldName } from '../text/names.ts'
import { countryOf, organisationName } from './organisation-names.ts'
import { nameOf, newParty, type PageView, type Party } from './parties.ts'

const MEDIA = new Set<string>(MEDIA_NOUNS)
const GROUPS = new Set<string>(GROUP_NOUNS)
const BODIES = new Set<string>(BODY_NOUNS)
const COMPANIES = new Set<string>(COMPANY_NOUNS)
const GOVERNMENTS = new Set<string>(GOVERNMENT_NOUNS)
const VAGUE = new Set<string>(VAGUE_ROLES)
const SOLE = [...SOLE_OFFICES].sort((a, b) => b.length - a.length)
const SHORT_TITLES: Readonly<Record<string, string>> = {
  gen: 'general',
  maj: 'major',
  col: 'colonel',
  lt: 'lieutenant',
  capt: 'captain',
  adm: 'admiral',
  sgt: 'sergeant',
  sen: 'senator',
  rep: 'representative',
  gov: 'governor',
  brig: 'brigadier',
  cmdr: 'commander',
  supt: 'superintendent',
  insp: 'inspector',
  det: 'detective',
  prof: 'professor',
  dr: 'doctor',
}

/** What a nominal says of whom it stands for. */
export interface Description {
  /** Folded words before any complement, determiner left out. */
  readonly words: readonly string[]
  readonly head: string
  readonly definite: boolean
  readonly countries: ReadonlySet<string>
  readonly former: boolean
  /** A sole office ("foreign minister") where the phrase names one. */
  readonly office?: string
}

export function describe(view: PageView, mention: Mention): Description {
  const written = view.exact(mention)
  const folded = foldName(written.replace(/['’]s\b/g, ' '))
  const all = folded.split(' ')
  const stop = all.findIndex((word, index) => index > 0 && /^(?:of|for|to|in|at|on|from|with)$/.test(word))
  const main = stop > 0 ? all.slice(0, stop) : all
  const determiner = /^(?:the|a|an|this|that|his|her|its|their|our|one|another)$/.test(main[0]!) ? main[0]! : undefined
  const words = determiner ? main.slice(1) : main
  const head = words.at(-1) ?? ''
  const countries = new Set<string>()
  for (let at = 0; at < all.length; at++) {
    const country =
      (at + 1 < all.length ? countryOf(`${all[at]} ${all[at + 1]}`) : undefined) ??
      (all[at] === 'us' && !/U\.?S/.test(written) ? undefined : countryOf(all[at]!))
    if (country) countries.add(country)
  }
  const office = SOLE.find(title => ` ${words.join(' ')} `.includes(` ${title} `) && words.join(' ').endsWith(title))
  return {
    words,
    head,
    definite: determiner !== 'a' && determiner !== 'an' && determiner !== 'one' && determiner !== 'another',
    countries,
    former: words.includes('former') || words.includes('ex'),
    ...(office ? { office } : {}),
  }
}

/** Words of the same class as a role's head: "chief" and "commander". */
export function sameRole(a: string, b: string): boolean {
  return a === b || ROLE_SYNONYMS.some(group => (group as readonly string[]).includes(a) && (group as readonly string[]).includes(b))
}

function roleWords(role: string): string[] {
  return role.split(' ').map(word => SHORT_TITLES[word] ?? word)
}

/** How well a party's roles meet a description: 0 not at all, 1 by a word of the class, 2 by the word itself, 3 by office. */
export function roleFit(party: Party, description: Description): number {
  let best = 0
  for (const role of party.roles) {
    const words = roleWords(role)
    const former = words.includes('former') || words.includes('ex')
    if (former !== description.former) continue
    const cut = words.findIndex((word, index) => index > 0 && /^(?:of|for|to|in|at)$/.test(word))
    const main = cut > 0 ? words.slice(0, cut) : words
    if (description.office && ` ${main.join(' ')} `.includes(` ${description.office} `))
      best = Math.max(best, description.office.includes(' ') ? 3 : 2)
    else if (description.office?.includes(' ')) continue
    else if (main.includes(description.head)) best = Math.max(best, 2)
    else if (main.some(word => sameRole(word, description.head))) best = Math.max(best, 1)
  }
  return best
}

function countriesClash(party: Party, description: Description): boolean {
  if (description.countries.size === 0) return false
  const own = new Set(party.countries)
  for (const role of party.roles)
    for (const word of role.split(' ')) {
      const country = countryOf(word)
      if (country && !(word === 'us' && country !== 'United States')) own.add(country)
    }
  return own.size > 0 && ![...own].some(country => description.countries.has(country))
}

/** What has been settled so far on the page, in order of position. */
export interface Story {
  readonly view: PageView
  readonly parties: Party[]
  readonly of: (Party | undefined)[]
}

/** How many mentions back a nominal may reach. */
const FAR = 600

function before(story: Story, index: number, fits: (party: Party) => boolean): Party | undefined {
  for (let at = index - 1; at >= Math.max(0, index - FAR); at--) {
    const party = story.of[at]
    // Captions and credits name people and newsrooms that the text does not speak of.
    if (party && story.view.sentence[at]! >= 0 && story.view.mentions[at]!.end <= story.view.mentions[index]!.start && fits(party))
      return party
  }
  return undefined
}

function after(story: Story, index: number, sentences: number, fits: (party: Party, at: number) => boolean): Party | undefined {
  const here = story.view.sentence[index]!
  for (let at = index + 1; at < story.of.length; at++) {
    const sentence = story.view.sentence[at]!
    if (sentence >= 0 && sentence > here + sentences) return undefined
    const party = story.of[at]
    if (party && sentence >= 0 && story.view.mentions[at]!.start >= story.view.mentions[index]!.end && fits(party, at)) return party
  }
  return undefined
}

/** The party for which a nominal stands; undefined where the page does not tell. */
export function settleNominal(
  story: Story,
  index: number,
): { readonly party: Party; readonly rule: string; readonly detail: string } | undefined {
  const { view } = story
  const mention = view.mentions[index]!
  const written = view.exact(mention)
  const apposed = apposition(story, mention)
  if (apposed) return { party: apposed, rule: 'apposition', detail: `“${written}” stands beside the name` }
  const description = describe(view, mention)
  if (mention.kind === 'person') return person(story, index, description, written)
  if (/^(?:statement|communique)$/.test(description.head)) return statement(story, index, written)
  if (GOVERNMENTS.has(description.head)) return government(story, index, description, written)
  if (MEDIA.has(description.head)) {
    const found = newsroom(story, index, description)
    if (found) return { party: found, rule: 'newsroom-noun', detail: `“${written}” is the newsroom cited before` }
    if (description.head !== 'agency' && description.head !== 'network') return undefined
  }
  return mention.kind === 'place' ? undefined : organisation(story, index, description, written)
}

/** The name whose role is this very phrase: "the head of the Guard, Ada Roe". */
function apposition(story: Story, mention: Mention): Party | undefined {
  for (const index of story.view.around(mention, 200)) {
    const name = story.view.mentions[index]!
    if (name.form !== 'name') continue
    // Neither is "leader of the group" the group, nor "the nation’s top judge" the nation.
    const whole = (role: Offsets): boolean =>
      role.start === mention.start &&
      mention.end <= role.end &&
      /^(?:$|\s+(?:of|for|to|in|at|with|on|and|who|that)\b)/.test(story.view.text.slice(mention.end, role.end))
    if (name.roles.some(whole) && !(name.start <= mention.start && mention.end <= name.end)) return story.of[index]
  }
  return undefined
}

function person(
  story: Story,
  index: number,
  description: Description,
  written: string,
): { party: Party; rule: string; detail: string } | undefined {
  const isPerson = (party: Party): boolean => party.kind === 'person' && party.names.size > 0
  const fits = (party: Party, least: number): boolean =>
    isPerson(party) && roleFit(party, description) >= least && !countriesClash(party, description)
  const { view } = story
  if (description.definite) {
    const found =
      before(story, index, party => fits(party, 2)) ??
      (VAGUE.has(description.head) ? undefined : before(story, index, party => fits(party, 1)))
    if (found) return { party: found, rule: 'role', detail: `“${written}” fits the role of ${[...found.names.keys()][0]}, named before` }
    const bearers = story.parties.filter(party => fits(party, 2))
    if (description.office && bearers.length === 1)
      return {
        party: bearers[0]!,
        rule: 'role',
        detail: `“${written}” fits the role of ${[...bearers[0]!.names.keys()][0]} on the same page`,
      }
    if (description.office) {
      const key = `office:${description.former ? 'former ' : ''}${description.office}:${[...description.countries].sort().join()}`
      let party = story.parties.find(other => other.key === key)
      if (!party) {
        party = newParty(view, 'person', false)
        party.key = key
        for (const country of description.countries) party.countries.add(country)
        story.parties.push(party)
      }
      return { party, rule: 'office', detail: `“${written}” names somebody by office alone` }
    }
    return undefined
  }
  // Described first, named later: "An engineer at the dam warned … said Ada Roe, an engineer".
  if (VAGUE.has(description.head) && description.words.length < 2) return undefined
  const fresh = (party: Party, at: number): boolean =>
    view.mentions[at]!.form === 'name' &&
    Math.min(...party.mentions.filter(one => view.sentence[one]! >= 0 && /^(?:body|heading)$/.test(roleOfBlock(view, one)))) === at
  const speaks = view.sayingOf(view.mentions[index]!) !== undefined
  // Two generals on the page, and the phrase does not speak: either may be meant.
  const several = story.parties.filter(party => fits(party, 2)).length > 1
  const eligible = (party: Party, at: number): boolean =>
    fresh(party, at) && (!several || (speaks && view.sayingOf(view.mentions[at]!) !== undefined))
  const later =
    after(story, index, 4, (party, at) => fits(party, 2) && eligible(party, at)) ??
    after(story, index, 4, (party, at) => !VAGUE.has(description.head) && fits(party, 1) && eligible(party, at))
  if (later)
    return {
      party: later,
      rule: 'named-later',
      detail: `“${written}” is named soon after, with the same role: ${[...later.names.keys()][0]}`,
    }
  if (speaks) {
    // "An engineer warned … “It may fall,” said Ada Roe, who …": the first new person who speaks next, in another paragraph's quotation.
    let others = 0
    const named = after(story, index, 4, (party, at) => {
      const other = view.mentions[at]!
      if (party.kind !== 'person' || other.form !== 'name' || view.sayingOf(other) === undefined) return false
      others++
      return (
        others === 1 &&
        fresh(party, at) &&
        other.start === other.name?.start &&
        party.roles.size === 0 &&
        view.text.slice(view.mentions[index]!.end, other.start).includes('\n')
      )
    })
    if (named)
      return { party: named, rule: 'named-later', detail: `“${written}” spoke, and the next voice is named: ${[...named.names.keys()][0]}` }
  }
  const whole = story.parties.filter(
    party =>
      fits(party, 2) &&
      description.countries.size > 0 &&
      [...party.roles].some(role => role.split(' ').some(word => description.countries.has(countryOf(word) ?? ''))),
  )
  if (!several && whole.length === 1 && !VAGUE.has(description.head))
    return {
      party: whole[0]!,
      rule: 'named-later',
      detail: `“${written}” fits one person of the page alone: ${[...whole[0]!.names.keys()][0]}`,
    }
  return undefined
}

function roleOfBlock(view: PageView, index: number): string {
  const sentence = view.reading.annotation.sentences[view.sentence[index]!]
  return sentence ? (view.reading.article.blocks[sentence.block]?.role ?? '') : ''
}

/** "the statement said": of whoever spoke last in a statement or announcement. */
function statement(story: Story, index: number, written: string): { party: Party; rule: string; detail: string } | undefined {
  const { view } = story
  const here = view.sentence[index]!
  for (let at = index - 1; at >= 0; at--) {
    const mention = view.mentions[at]!
    const party = story.of[at]
    if (here - view.sentence[at]! > 12) break
    if (!party || (party.kind !== 'person' && party.kind !== 'organisation' && party.key?.startsWith('country:') !== true)) continue
    if (view.sayingOf(mention) === undefined || view.contentOf(mention.start) !== undefined) continue
    const sentence = view.reading.annotation.sentences[view.sentence[at]!]
    if (sentence && /\b(?:statement|announce\w*|communiqu\S+|declar\w+|posted|wrote)\b/i.test(view.exact(sentence)))
      return { party, rule: 'statement', detail: `“${written}” is the statement made before` }
  }
  return undefined
}

/** "the Orlandish government" is Orland; "the government" the one named last. */
function government(
  story: Story,
  index: number,
  description: Description,
  written: string,
): { party: Party; rule: string; detail: string } | undefined {
  const [country] = description.countries
  if (country) {
    const key = `country:${country}`
    let party = story.parties.find(other => other.key === key)
    if (!party) {
      party = newParty(story.view, 'place', true)
      party.key = key
      story.parties.push(party)
    }
    return { party, rule: 'government', detail: `“${written}” is ${country} as it acts` }
  }
  const named = administration(story, index, description)
  if (named) return { party: named, rule: 'government', detail: `“${written}” is named by who leads it` }
  if (description.words.length > 1 && !/^(?:current|new|whole|entire|same|upcoming|incoming|outgoing)$/.test(description.words[0]!))
    return undefined
  for (let at = index - 1; at >= 0; at--) {
    const mention = story.view.mentions[at]!
    if (
      mention.form === 'nominal' &&
      mention.kind === 'place' &&
      story.of[at] &&
      foldName(story.view.exact(mention)).endsWith(description.head)
    )
      return { party: story.of[at]!, rule: 'government', detail: `“${written}” is the ${description.head} named before` }
  }
  return undefined
}

/** "the Roe administration", "Ms. Roe’s government": an organisation of its own, one on all pages; "the administration" is the one nearest. */
function administration(story: Story, index: number, description: Description): Party | undefined {
  const { view } = story
  const own = leaderOf(view, view.mentions[index]!)
  if (own !== undefined) return administrationOf(story, view.mentions[index]!, own)
  if (description.head !== 'administration' || !description.definite || description.words.length > 1) return undefined
  for (const at of [...view.around(view.mentions[index]!, 4000)].sort(
    (a, b) => Number(a > index) - Number(b > index) || Math.abs(a - index) - Math.abs(b - index),
  )) {
    const other = view.mentions[at]!
    if (other.form !== 'nominal' || !/ administration$/i.test(view.exact(other))) continue
    const leader = leaderOf(view, other)
    if (leader !== undefined) return administrationOf(story, other, leader)
  }
  return undefined
}

/** Folded surname of the person named in a phrase. */
function leaderOf(view: PageView, mention: Mention): string | undefined {
  const at = view
    .around(mention, 0)
    .find(
      index => view.mentions[index]!.form === 'name' && view.mentions[index]!.end <= mention.end && view.mentions[index]!.kind === 'person',
    )
  return at === undefined ? undefined : foldName(nameOf(view, view.mentions[at]!)).split(' ').at(-1)
}

function administrationOf(story: Story, mention: Mention, surname: string): Party {
  const { view } = story
  const key = `administration:${surname}`
  let party = story.parties.find(other => other.key === key)
  if (!party) {
    party = newParty(view, 'organisation', true)
    party.key = key
    party.names.set(
      view
        .exact(mention)
        .replace(/^the\s+/i, '')
        .replace(/^\p{Ll}+ing\s+/u, ''),
      1,
    )
    story.parties.push(party)
  }
  return party
}

function newsroom(story: Story, index: number, description: Description): Party | undefined {
  const kinds = MEDIA_KINDS[description.head]
  const fits = (party: Party): boolean => {
    if (party.kind !== 'outlet') return false
    if (!kinds) return true
    const listed = [...party.names.keys()].map(name => outlet(name)?.kind ?? outletKindByName(name)).find(kind => kind !== undefined)
    return !listed || kinds.includes(listed)
  }
  // "the Northern Gazette report" names it.
  const named = story.view
    .around(story.view.mentions[index]!, 0)
    .find(
      at =>
        story.view.mentions[at]!.form === 'name' &&
        story.view.mentions[at]!.start >= story.view.mentions[index]!.start &&
        story.view.mentions[at]!.end <= story.view.mentions[index]!.end &&
        story.view.mentions[at]!.kind === 'outlet',
    )
  if (named !== undefined) return story.of[named]
  if (!description.definite || description.countries.size > 0) return undefined
  const last = before(story, index, fits)
  // "the report" belongs to whoever was cited last, and that may be a ministry.
  return last
}

function organisation(
  story: Story,
  index: number,
  description: Description,
  written: string,
): { party: Party; rule: string; detail: string } | undefined {
  const { view } = story
  const mention = view.mentions[index]!
  const { head } = description
  // "the Hezar militia", "the powerful Sorn group": the name within, next to the noun.
  const inner = view
    .around(mention, 0)
    .filter(
      at =>
        view.mentions[at]!.form === 'name' &&
        view.mentions[at]!.start >= mention.start &&
        view.mentions[at]!.end <= mention.end &&
        /organisation|outlet/.test(view.mentions[at]!.kind),
    )
  const beside = inner.find(at =>
    new RegExp(`^\\s+(?:\\p{Ll}[\\p{L}-]*\\s+){0,2}${head}`, 'u').test(view.text.slice(view.mentions[at]!.end, mention.end + 1)),
  )
  if (beside !== undefined && (GROUPS.has(head) || MEDIA.has(head)))
    return { party: story.of[beside]!, rule: 'described', detail: `“${written}” holds the name` }
  const isParty = (party: Party): boolean => party.kind === 'organisation' && (party.names.size > 0 || party.key !== undefined)
  const holds = (party: Party): boolean =>
    isParty(party) &&
    !clash(party, description) &&
    ([...party.names.keys()].some(
      name => organisationName(name).words.includes(singular(head)) || foldName(name).split(' ').includes(head),
    ) ||
      [...party.roles].some(role => role.split(' ').includes(head) || role.split(' ').includes(singular(head))))
  if (description.definite) {
    const found = before(story, index, holds)
    if (found && description.words.length <= 3)
      return { party: found, rule: 'noun', detail: `“${written}” is ${[...found.names.keys()][0] ?? 'the body'} named before` }
    if (BODIES.has(head) && description.countries.size > 0)
      return {
        party: stateBody(story, description, mention),
        rule: 'state-body',
        detail: `“${written}” is named by its country and its kind`,
      }
    if (GROUPS.has(head) || COMPANIES.has(head)) {
      const group = before(
        story,
        index,
        party => isParty(party) && party.names.size > 0 && party.sure && !clash(party, description) && !isBody(party),
      )
      if (group && description.words.length === 1)
        return { party: group, rule: 'noun', detail: `“${written}” is the organisation named before: ${[...group.names.keys()][0]}` }
    }
    return undefined
  }
  const later = after(story, index, 6, (party, at) => view.mentions[at]!.form === 'name' && holds(party))
  return later
    ? { party: later, rule: 'named-later', detail: `“${written}” is named soon after: ${[...later.names.keys()][0]}` }
    : undefined
}

function singular(word: string): string {
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
}

function clash(party: Party, description: Description): boolean {
  return (
    description.countries.size > 0 && party.countries.size > 0 && ![...party.countries].some(country => description.countries.has(country))
  )
}

function isBody(party: Party): boolean {
  return [...party.names.keys()].some(name => organisationName(name).words.some(word => BODIES.has(word) && !GROUPS.has(word)))
}

/** The country that the phrase's first words tell: "the Orlandish embassy in Sornia" is Orland's. */
function countryBefore(view: PageView, mention: Mention, description: Description): string {
  const main = view.exact(mention).split(/ (?:in|to|at|of) /)[0]!
  const words = foldName(main.replace(/['’]s\b/g, ' ')).split(' ')
  return words.map(word => countryOf(word)).find(found => found !== undefined) ?? [...description.countries][0]!
}

/** "Orland’s parliament", "the Orlandish military": one party for each country and kind. */
function stateBody(story: Story, description: Description, mention: Mention): Party {
  const { view } = story
  const country = countryBefore(view, mention, description)
  const kind = description.words
    .filter(word => !countryOf(word))
    .slice(-2)
    .join(' ')
  // An embassy is told by where it stands, too.
  const place = /^(?:embassy|consulate|mission)$/.test(description.head) ? (/ (?:in|to|at) (.+)$/.exec(view.exact(mention))?.[1] ?? '') : ''
  const key = `body:${country}:${place ? `${kind} in ${place}` : kind}`
  let party = story.parties.find(other => other.key === key)
  if (!party) {
    party = newParty(view, 'organisation', true)
    party.key = key
    party.countries.add(country)
    story.parties.push(party)
  }
  return party
}
