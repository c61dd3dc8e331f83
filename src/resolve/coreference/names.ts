import { isPressWord, outlet } from '../../language/outlets.ts'
import type { Mention } from '../../model.ts'
import { foldName } from '../../text/names.ts'
import { countryOf, countryOfCapital, organisationName } from '../names/organisations.ts'
import { addName, nameOf, nearest, newParty, note, type PageView, type Party } from '../parties.ts'
import { joinOrganisationNames } from './organisations.ts'
import { joinPersonNames } from './persons.ts'
import { homonymOf } from './places.ts'

/** Every name of a page in its party: full names first, then short ones, so that a surname in the title finds the name in the text. */
export function joinNames(view: PageView): { readonly parties: Party[]; readonly of: (Party | undefined)[] } {
  const parties: Party[] = []
  const of: (Party | undefined)[] = view.mentions.map(() => undefined)
  const names = view.mentions.flatMap((mention, index) => (mention.form === 'name' ? [index] : []))
  const put = (index: number, party: Party): void => {
    of[index] = party
    addName(party, view, index)
  }
  const create = (index: number): Party => {
    const { kind, unsure } = view.mentions[index]!
    const party = newParty(view, kind, !unsure)
    parties.push(party)
    return party
  }
  const persons = names.filter(index => view.mentions[index]!.kind === 'person')
  joinPersonNames(view, persons, put, create)
  for (const index of names)
    if (view.mentions[index]!.kind === 'place') put(index, placeParty(view, view.mentions[index]!, parties, create, index))
  // Longer names first: "the Herald" in the title is the "Northern Herald" of the text.
  const newsrooms = names.filter(index => view.mentions[index]!.kind === 'outlet')
  const long = (index: number): number => Number(bareOutlet(view, view.mentions[index]!).includes(' '))
  for (const index of newsrooms.sort((a, b) => long(b) - long(a) || a - b))
    put(index, outletParty(view, view.mentions[index]!, parties, create, index))
  joinOrganisationNames(
    view,
    names.filter(index => view.mentions[index]!.kind === 'organisation' || view.mentions[index]!.kind === 'facility'),
    put,
    create,
  )
  joinAliases(view, names, parties, of)
  joinNewsroomShorts(view, parties, of)
  return { parties, of }
}

const CITY_BEFORE =
  /^(?:in|at|near|outside|inside|around|to|from|into|across|downtown|central|capital|visit|visited|visiting|leave|left|leaving|reach|reached|via|through|city|toward|towards|entered|enter|seized|bombed|shelled|hit)$/

/** A country under all its names is one party; so is its capital where it stands for the government ("Sornburg denies it"). */
function placeParty(view: PageView, mention: Mention, parties: Party[], create: (index: number) => Party, index: number): Party {
  const written = nameOf(view, mention)
  const country = countryOf(written)
  const seat = countryOfCapital(written)
  const before = view.word(view.tokenBefore(mention.start))
  const sentence = view.sentence[index]!
  const government =
    seat !== undefined &&
    sentence >= 0 &&
    !CITY_BEFORE.test(before) &&
    view.word(view.tokenAfter(mention.end)) !== ',' &&
    !isDateline(view, mention)
  const folded = foldName(written)
  const which = country || government ? undefined : homonymOf(view, folded)
  const key = country ? `country:${country}` : government ? `country:${seat}` : which ? `place:${folded} (${which})` : `place:${folded}`
  const found = parties.find(party => party.key === key)
  const party = found ?? create(index)
  party.key = key
  if (which) note(party, view, 'place-by-context', `the page tells that “${written}” is the one in ${which}`, mention)
  if (government && !country) note(party, view, 'capital-for-government', `“${written}” stands for the government of ${seat}`, mention)
  return party
}

/** "SORNBURG (XNA) –": where the report was filed. */
function isDateline(view: PageView, mention: Mention): boolean {
  return (
    /^\s*(?:\([^)]{2,40}\)|,[^.\n]{3,20})?\s*[–—-]\s/.test(view.text.slice(mention.end, mention.end + 50)) &&
    /^\p{Lu}+$/u.test(view.exact(mention).replace(/\s/g, ''))
  )
}

function bareOutlet(view: PageView, mention: Mention): string {
  return foldName(nameOf(view, mention).replace(/^the\s+/i, ''))
}

function outletParty(view: PageView, mention: Mention, parties: Party[], create: (index: number) => Party, index: number): Party {
  const written = nameOf(view, mention)
  const listed = outlet(written)
  const folded = bareOutlet(view, mention)
  // "the Times" after "the Northern Times", "the Post" after "the Sornburg Post": a short form of the newsroom named before.
  const short = !folded.includes(' ')
    ? parties.filter(
        party =>
          party.kind === 'outlet' &&
          [...party.names.keys()].some(name => foldName(name).split(' ').includes(folded) && foldName(name) !== folded),
      )
    : []
  const long = nearest(
    view,
    short.map(party => ({ party })),
    mention.start,
  )?.party
  if (long) {
    note(long, view, 'short-name', `“${written}” is short for the newsroom named before`, mention)
    return long
  }
  const key = `outlet:${listed ? listed.name : folded.replace(/ (?:news agency|press agency|newspaper|magazine|daily|tv|television|news)$/, '')}`
  const party = parties.find(other => other.key === key) ?? create(index)
  party.key = key
  return party
}

/** "Hezar, or Lions of the Dawn,", "the Inland Corps (IC)", "Sorn, also known as Hal": two names given for one party. */
function joinAliases(view: PageView, names: readonly number[], parties: Party[], of: (Party | undefined)[]): void {
  for (const [at, index] of names.entries()) {
    const next = names[at + 1]
    if (next === undefined) break
    const left = view.mentions[index]!
    const right = view.mentions[next]!
    const [a, b] = [of[index], of[next]]
    if (!a || !b || a === b || right.start < left.end) continue
    const between = view.text.slice(left.end, right.start)
    if (between.length > 40) continue
    const named =
      /^,? (?:also (?:known|called)(?: as)?|(?:better |formerly |previously )?known as|a\.?k\.?a\.?|aka|formerly|abbreviated(?: as)?|alias|real name) (?:the )?[“"‘']?$/i.test(
        between,
      )
    const apposed = /^, or (?:the )?[“"‘']?$/.test(between) && /^[”"’']?,/.test(view.text.slice(right.end, right.end + 2))
    const letters =
      /^ ?\((?:the )?$/.test(between) &&
      view.text[right.end] === ')' &&
      /^[\p{Lu}\d.-]{2,8}$/u.test(view.exact(right)) &&
      organisationName(view.exact(left)).initials.startsWith(view.exact(right)[0]!.toLowerCase())
    if (!named && !apposed && !letters) continue
    if (a.kind !== b.kind && a.sure && b.sure && !(letters && a.kind !== 'person' && a.kind !== 'place')) continue
    // Letters that the page itself spells out are not the newsroom that a list has under them.
    if (letters && a.kind !== b.kind) delete b.key
    unite(a, b, parties, of)
    note(a, view, letters ? 'acronym' : 'alias', `“${view.text.slice(left.start, right.end)}” gives two names`, {
      start: left.start,
      end: right.end,
    })
  }
}

/** "XNA" and "Xim News" beside "Xim News Agency": letters and short forms of a newsroom that look like an organisation on their own. */
function joinNewsroomShorts(view: PageView, parties: Party[], of: (Party | undefined)[]): void {
  const newsrooms = parties.filter(party => party.kind === 'outlet')
  if (newsrooms.length === 0) return
  const letters = new Map<string, Party>()
  for (const party of newsrooms)
    for (const name of party.names.keys()) {
      const words = foldName(name.replace(/^the\s+/i, '')).split(' ')
      if (words.length > 1) {
        letters.set(words.map(word => word[0]).join(''), party)
        if (isPressWord(words.at(-1)!)) letters.set(words.at(-1)!, party)
        if (words.at(-1) === 'news' || words.at(-1) === 'tv') letters.set(words.slice(0, -1).join(' '), party)
      }
    }
  for (const party of parties.filter(other => other.kind === 'organisation' || other.kind === 'outlet')) {
    const [name] = party.names.keys()
    if (name === undefined || party.names.size > 1) continue
    const short = foldName(name)
    const newsroom = letters.get(short)
    if (
      !newsroom ||
      newsroom === party ||
      (short.length < 2 && !short.includes(' ')) ||
      (!/^\p{Lu}+$/u.test(name.replace(/\./g, '')) && party.sure && party.kind === 'organisation' && !isPressWord(short))
    )
      continue
    const first = party.mentions[0]!
    unite(newsroom, party, parties, of)
    note(newsroom, view, 'acronym', `“${name}” stands for “${[...newsroom.names.keys()][0]}” on the same page`, view.mentions[first]!)
  }
}

/** Moves everything of `b` into `a`. */
export function unite(a: Party, b: Party, parties: Party[], of: (Party | undefined)[]): void {
  for (const [name, count] of b.names) a.names.set(name, (a.names.get(name) ?? 0) + count)
  for (const index of b.mentions) of[index] = a
  a.mentions.push(...b.mentions)
  for (const role of b.roles) a.roles.add(role)
  for (const country of b.countries) a.countries.add(country)
  for (const [rule, join] of b.joins) if (!a.joins.has(rule)) a.joins.set(rule, join)
  if (b.sure && !a.sure) {
    a.kind = b.kind
    a.sure = true
  }
  if (b.key && !a.key) a.key = b.key
  parties.splice(parties.indexOf(b), 1)
}
