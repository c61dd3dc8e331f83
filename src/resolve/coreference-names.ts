import { outlet } from '../language/outlets.ts'
import type { Mention } from '../model.ts'
import { foldName } from '../text/names.ts'
import { isPartOf, likeNames, personName } from './names.ts'
import { countryOf, countryOfCapital, likeOrganisations, needsCountry, organisationName } from './organisation-names.ts'
import { addName, newParty, note, type PageView, type Party } from './parties.ts'

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
  joinPersons(view, persons, parties, put, create)
  for (const index of names) {
    const mention = view.mentions[index]!
    if (mention.kind === 'place') put(index, placeParty(view, mention, parties, create, index))
    else if (mention.kind === 'outlet') put(index, outletParty(view, mention, parties, create, index))
  }
  joinOrganisations(
    view,
    names.filter(index => view.mentions[index]!.kind === 'organisation' || view.mentions[index]!.kind === 'facility'),
    parties,
    put,
    create,
  )
  joinAliases(view, names, parties, of)
  return { parties, of }
}

const nameOf = (view: PageView, mention: Mention): string => view.exact(mention.name ?? mention).replace(/['’]s$/, '')

function joinPersons(
  view: PageView,
  persons: readonly number[],
  parties: Party[],
  put: (index: number, party: Party) => void,
  create: (index: number) => Party,
): void {
  const full = new Map<Party, ReturnType<typeof personName>[]>()
  const seen = new Map<string, Party>()
  const length = (index: number): number => personName(nameOf(view, view.mentions[index]!)).words.length
  for (const index of persons.filter(index => length(index) > 1)) {
    const written = nameOf(view, view.mentions[index]!)
    const name = personName(written)
    const folded = name.words.join(' ')
    let party = seen.get(folded)
    if (!party) {
      for (const [other, forms] of full) {
        const like = forms.map(form => likeNames(form, name)).find(found => found !== undefined)
        if (!like) continue
        party = other
        note(party, view, like.rule, `“${written}” is written like “${[...other.names.keys()][0]}” on the same page`, view.mentions[index]!)
        break
      }
    }
    party ??= create(index)
    seen.set(folded, party)
    full.set(party, [...(full.get(party) ?? []), name])
    put(index, party)
  }
  const alone = new Map<string, Party>()
  for (const index of persons.filter(index => length(index) <= 1)) {
    const mention = view.mentions[index]!
    const written = nameOf(view, mention)
    const name = personName(written)
    const options = [...full].flatMap(([party, forms]) => {
      const part = forms.map(form => isPartOf(name, form)).find(found => found !== undefined)
      return part ? [{ party, part }] : []
    })
    const rank = { 'family-name': 0, spelling: 1, 'given-name': 2 }
    const best = Math.min(...options.map(option => rank[option.part]))
    const fitting = options.filter(option => rank[option.part] === best)
    // Of two bearers of a surname the one named last before this place is meant; none before: the first after it.
    const chosen = fitting.length > 1 ? nearest(view, fitting, mention.start) : fitting[0]
    if (chosen) {
      put(index, chosen.party)
      note(
        chosen.party,
        view,
        'surname',
        `“${written}” is short for “${[...chosen.party.names.keys()].find(form => form.includes(' '))}” on the same page`,
        mention,
      )
      continue
    }
    let party = alone.get(name.words[0] ?? '')
    if (!party) alone.set(name.words[0] ?? '', (party = create(index)))
    put(index, party)
  }
}

function nearest<Option extends { readonly party: Party }>(
  view: PageView,
  options: readonly Option[],
  position: number,
): Option | undefined {
  const places = options.map(option => {
    const starts = option.party.mentions.map(index => view.mentions[index]!.start)
    const before = Math.max(-1, ...starts.filter(start => start < position))
    const after = Math.min(Number.MAX_SAFE_INTEGER, ...starts.filter(start => start > position))
    return { option, before, after }
  })
  places.sort((a, b) => b.before - a.before || a.after - b.after)
  return places[0]?.option
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
  const key = country ? `country:${country}` : government ? `country:${seat}` : `place:${foldName(written)}`
  const found = parties.find(party => party.key === key)
  const party = found ?? create(index)
  party.key = key
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

function outletParty(view: PageView, mention: Mention, parties: Party[], create: (index: number) => Party, index: number): Party {
  const written = nameOf(view, mention)
  const listed = outlet(written)
  const folded = foldName(written.replace(/^the\s+/i, ''))
  // "the Times" after "the Northern Times", "the Post" after "the Sornburg Post": a short form of the newsroom named before.
  const short = !folded.includes(' ')
    ? parties.filter(
        party =>
          party.kind === 'outlet' &&
          [...party.names.keys()].some(name => foldName(name).split(' ').includes(folded) && foldName(name) !== folded),
      )
    : []
  const long = short.length > 0 ? short.reduce((a, b) => (lastMention(view, a) > lastMention(view, b) ? a : b)) : undefined
  if (long) {
    note(long, view, 'short-name', `“${written}” is short for the newsroom named before`, mention)
    return long
  }
  const key = `outlet:${listed ? listed.name : folded.replace(/ (?:news agency|press agency|newspaper|magazine|daily|tv|television|news)$/, '')}`
  const party = parties.find(other => other.key === key) ?? create(index)
  party.key = key
  return party
}

function lastMention(view: PageView, party: Party): number {
  return Math.max(...party.mentions.map(index => view.mentions[index]!.start))
}

/** The country that stands before or after a name: "Orland’s Water Council", "the Orlandish Council", "Council of Orland". */
function countryAround(view: PageView, mention: Mention): string | undefined {
  const start = (mention.name ?? mention).start
  const before = /(\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)?)(?:['’]s?)?(?: (?:\p{Ll}[\p{L}-]*|\p{Lu}\p{L}*-\p{Ll}+)){0,2}\s+$/u.exec(
    view.text.slice(Math.max(0, start - 60), start),
  )
  const found = before
    ? (countryOf(before[1]!) ?? countryOf(before[1]!.split(' ').at(-1)!) ?? countryOf(before[1]!.split(' ')[0]!))
    : undefined
  if (found) return found
  const after = /^\s+(?:in|of)\s+(?:the\s+)?(\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)?)/u.exec(view.text.slice(mention.end, mention.end + 50))
  return after ? (countryOf(after[1]!) ?? countryOf(after[1]!.split(' ')[0]!)) : undefined
}

function joinOrganisations(
  view: PageView,
  indices: readonly number[],
  parties: Party[],
  put: (index: number, party: Party) => void,
  create: (index: number) => Party,
): void {
  const profiles = new Map<Party, ReturnType<typeof organisationName>[]>()
  const seen = new Map<string, Party>()
  // Longer names first: the short ones then find them.
  const order = [...indices].sort(
    (a, b) =>
      organisationName(nameOf(view, view.mentions[b]!)).words.length - organisationName(nameOf(view, view.mentions[a]!)).words.length ||
      a - b,
  )
  for (const index of order) {
    const mention = view.mentions[index]!
    const written = nameOf(view, mention)
    const name = organisationName(written)
    const around = countryAround(view, mention)
    const countries = new Set([...name.countries, ...(around ? [around] : [])])
    const exactKey = `${name.words.join(' ')}|${name.generic ? [...countries].sort().join() : ''}`
    let party = seen.get(exactKey)
    if (!party) {
      const options = [...profiles].flatMap(([other, forms]) => {
        const like = forms.map(form => likeOrganisations(form, name, true)).find(found => found !== undefined)
        const clash = countries.size > 0 && other.countries.size > 0 && ![...countries].some(country => other.countries.has(country))
        return like && !(clash && (like !== 'acronym' || name.generic)) ? [{ party: other, like }] : []
      })
      const chosen = options.length > 1 ? nearest(view, options, mention.start) : options[0]
      if (chosen) {
        party = chosen.party
        note(party, view, chosen.like, `“${written}” is a form of “${[...party.names.keys()][0]}” on the same page`, mention)
      } else {
        party = loneHead(view, mention, written, profiles)
        if (party) note(party, view, 'short-name', `“${written}” is short for “${[...party.names.keys()][0]}”, named before`, mention)
      }
    }
    party ??= create(index)
    if (!(needsCountry(name) && countries.size === 0)) seen.set(exactKey, party)
    for (const country of countries) party.countries.add(country)
    profiles.set(party, [...(profiles.get(party) ?? []), name])
    put(index, party)
  }
}

/** "the Guard" after "the Inland Guard Corps", "the Axis" after "Axis of the North": a capitalised noun with "the" that one longer name holds. */
function loneHead(
  view: PageView,
  mention: Mention,
  written: string,
  profiles: ReadonlyMap<Party, readonly ReturnType<typeof organisationName>[]>,
): Party | undefined {
  if (/\s/.test(written) || view.word(view.tokenBefore(mention.start)) !== 'the') return undefined
  const word = organisationName(written).words[0]!
  const options = [...profiles].flatMap(([party, forms]) =>
    forms.some(form => form.words.length > 1 && form.words.includes(word)) ? [{ party }] : [],
  )
  return options.length > 1 ? nearest(view, options, mention.start)?.party : options[0]?.party
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
    unite(a, b, parties, of)
    note(a, view, letters ? 'acronym' : 'alias', `“${view.text.slice(left.start, right.end)}” gives two names`, {
      start: left.start,
      end: right.end,
    })
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
