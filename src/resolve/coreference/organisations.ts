import { OPENING_HEADS } from '../../language/en/organisations.ts'
import type { Mention } from '../../model.ts'
import { skeleton } from '../../text/names.ts'
import {
  countryOf,
  gluedCountry,
  isAdjective,
  isHeadsAlone,
  isQualifier,
  likeOrganisations,
  needsCountry,
  type OrganisationName,
  organisationName,
} from '../names/organisations.ts'
import { nameOf, nearest, note, type PageView, type Party } from '../parties.ts'

const OPENING = new Set<string>(OPENING_HEADS)

/** One name of a party of the page, under which shorter names find it. */
interface Known {
  readonly party: Party
  readonly name: OrganisationName
}

/** Names of organisations and facilities: longer ones first, so that letters and short forms find them. */
export function joinOrganisationNames(
  view: PageView,
  indices: readonly number[],
  put: (index: number, party: Party) => void,
  create: (index: number) => Party,
): void {
  const parsed = new Map(indices.map(index => [index, organisationName(nameOf(view, view.mentions[index]!))] as const))
  const order = [...indices].sort((a, b) => parsed.get(b)!.words.length - parsed.get(a)!.words.length || a - b)
  const blocks = new Map<string, Known[]>()
  const seen = new Map<string, Party>()
  for (const index of order) {
    const mention = view.mentions[index]!
    const name = parsed.get(index)!
    const around = countryAround(view, mention)
    const countries = new Set([...name.countries, ...(around ? [around] : [])])
    const exact = `${name.words.join(' ')}|${name.letters ?? ''}|${name.generic ? [...countries].sort().join() : ''}`
    const known = seen.get(exact)
    const found = known ? undefined : (formOf(view, mention, name, countries, blocks) ?? loneHead(view, mention, name, blocks))
    const party = known ?? found?.party ?? create(index)
    if (found)
      note(party, view, found.rule, `“${nameOf(view, mention)}” is a form of “${[...party.names.keys()][0]}” on the same page`, mention)
    if (!known) {
      if (!needsCountry(name) || countries.size > 0) seen.set(exact, party)
      for (const key of keysOf(name)) {
        const block = blocks.get(key)
        if (block) block.push({ party, name })
        else blocks.set(key, [{ party, name }])
      }
    }
    for (const country of countries) party.countries.add(country)
    // A page may write "the House" or "Bush Administration"; who leads an administration names it on all pages.
    const leader = /^(?:\S+ )?(\p{Lu}\S+) Administration$/u.exec(nameOf(view, mention))?.[1]
    if (leader && !name.generic) party.key ??= `administration:${leader.toLowerCase()}`
    put(index, party)
  }
}

function keysOf(name: OrganisationName): string[] {
  return [...new Set([...name.skeletons.map(word => `word:${word}`), `letters:${name.letters ?? name.initials}`])]
}

function formOf(
  view: PageView,
  mention: Mention,
  name: OrganisationName,
  countries: ReadonlySet<string>,
  blocks: ReadonlyMap<string, readonly Known[]>,
): { readonly party: Party; readonly rule: string } | undefined {
  const options = [...new Set(keysOf(name).flatMap(key => blocks.get(key) ?? []))].flatMap(known => {
    const like = likeOrganisations(known.name, name, true)
    const clash =
      countries.size > 0 && known.party.countries.size > 0 && ![...countries].some(country => known.party.countries.has(country))
    return like && !(clash && (like !== 'acronym' || name.generic)) ? [{ party: known.party, rule: like }] : []
  })
  return options.length > 1 ? nearest(view, options, mention.start) : options[0]
}

/** "the Guard" after "the Inland Guard Corps", "the Axis" after "Axis of the North": a common noun with "the" that heads one longer name alone. */
function loneHead(
  view: PageView,
  mention: Mention,
  name: OrganisationName,
  blocks: ReadonlyMap<string, readonly Known[]>,
): { readonly party: Party; readonly rule: string } | undefined {
  const written = nameOf(view, mention)
  if (/\s/.test(written)) return tailOf(view, mention, name, blocks)
  if (view.word(view.tokenBefore(mention.start)) !== 'the' || (!name.generic && !OPENING.has(written))) return undefined
  const word = name.words[0]!
  // "the Federal regime" is not the Federal Border Guard.
  if (isQualifier(word)) return undefined
  const parties = new Set(
    (blocks.get(`word:${skeleton(word)}`) ?? [])
      .filter(known => known.name.words.length > 1 && known.name.words.includes(word))
      .map(known => known.party),
  )
  const [party] = parties
  return parties.size === 1 ? { party: party!, rule: 'short-name' } : undefined
}

/** "the Guard Corps" after "the Inland Guard Corps": common nouns that end one longer name alone. */
function tailOf(
  view: PageView,
  mention: Mention,
  name: OrganisationName,
  blocks: ReadonlyMap<string, readonly Known[]>,
): { readonly party: Party; readonly rule: string } | undefined {
  if (!isHeadsAlone(name) || view.word(view.tokenBefore(mention.start)) !== 'the') return undefined
  const tail = name.words.join(' ')
  const parties = new Set(
    (blocks.get(`word:${name.skeletons[0]}`) ?? [])
      .filter(known => known.name.words.length > name.words.length && known.name.words.slice(-name.words.length).join(' ') === tail)
      .map(known => known.party),
  )
  const [party] = parties
  return parties.size === 1 ? { party: party!, rule: 'short-name' } : undefined
}

/** The country that stands before or after a name: "Orland’s elite Water Force", "the Orlandish Council", "Council of Orland". */
function countryAround(view: PageView, mention: Mention): string | undefined {
  const start = (mention.name ?? mention).start
  const before = /(\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)?)(['’]s?)?((?: (?:\p{Ll}[\p{L}-]*|\p{Lu}\p{L}*-\p{Ll}+)){0,2})\s+$/u.exec(
    view.text.slice(Math.max(0, start - 60), start),
  )
  if (before && !/(?:^| )(?:the|a|an|of|in|to|and|or|by|from|that|with|for|on|at)(?: |$)/.test(before[3]!)) {
    const words = before[1]!.split(' ')
    const written = [before[1]!, words.at(-1)!].find(form => countryOf(form) !== undefined)
    // A country's name needs its genitive ("Orland’s"), unless it serves as an adjective ("U.S.", "UK").
    if (written && (before[2] || isAdjective(written))) return countryOf(written)
  }
  const after = /^\s+of\s+(?:the\s+)?(\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)?)/u.exec(view.text.slice(mention.end, mention.end + 50))
  return after ? (countryOf(after[1]!) ?? countryOf(after[1]!.split(' ')[0]!) ?? gluedCountry(after[1]!)) : undefined
}
