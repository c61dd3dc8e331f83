import { MEDIA_KINDS, MEDIA_MODIFIERS, MEDIA_NOUNS, PIECE_NOUNS, SURE_MEDIA_NOUNS } from '../../language/en/newsroom-nouns.ts'
import { BODY_NOUNS, COMPANY_NOUNS, GROUP_NOUNS } from '../../language/en/organisations.ts'
import { outlet, outletKindByName } from '../../language/outlets.ts'
import { foldName } from '../../text/names.ts'
import { organisationName } from '../names/organisations.ts'
import type { PageView, Party } from '../parties.ts'
import type { Description } from './descriptions.ts'
import { localPlace, stateBody } from './governments.ts'
import { after, before, type Settled, type Story } from './story.ts'

const MEDIA = new Set<string>(MEDIA_NOUNS)
const SURE = new Set<string>(SURE_MEDIA_NOUNS)
const PIECES = new Set<string>(PIECE_NOUNS)
const MODIFIERS = new Set<string>(MEDIA_MODIFIERS)
const GROUPS = new Set<string>(GROUP_NOUNS)
const BODIES = new Set<string>(BODY_NOUNS)
const COMPANIES = new Set<string>(COMPANY_NOUNS)

/** The newsroom for which "the newspaper", "the agency", "the report" stands: the one cited last that fits. */
export function newsroom(story: Story, index: number, description: Description): Party | undefined {
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
  if (!meansNewsroom(description) || /^\s+(?:of|on|into|about)\b/.test(story.view.text.slice(story.view.mentions[index]!.end)))
    return undefined
  const cited = (party: Party): boolean =>
    fits(party) && party.mentions.some(at => at < index && story.view.sayingOf(story.view.mentions[at]!) !== undefined)
  // "the report" is the one cited before, unless the page speaks of a report that officials wrote.
  if (PIECES.has(description.head)) return officialPiece(story, index, description.head) ? undefined : before(story, index, cited)
  // A site or a publication of somebody's, unless it is what speaks.
  if (/^(?:website|site|publication)$/.test(description.head) && story.view.sayingOf(story.view.mentions[index]!) === undefined)
    return undefined
  return before(story, index, fits)
}

/** "the news agency" and "the paper", not "the inspection report", "the power station", "the shipping channel". */
function meansNewsroom(description: Description): boolean {
  return SURE.has(description.head) || description.words.slice(0, -1).every(word => MODIFIERS.has(word))
}

/** "The inspection report", "a report on the dam" named before a bare "the report". */
function officialPiece(story: Story, index: number, head: string): boolean {
  let firsts = DOCUMENTS_OF.get(story.view)
  if (!firsts) DOCUMENTS_OF.set(story.view, (firsts = documentsOf(story.view)))
  return (firsts.get(head) ?? Number.POSITIVE_INFINITY) < story.view.mentions[index]!.start
}

const DOCUMENTS_OF = new WeakMap<PageView, ReadonlyMap<string, number>>()

/** Where a page first speaks of a report, article … that no newsroom wrote, by noun. */
function documentsOf(view: PageView): ReadonlyMap<string, number> {
  const firsts = new Map<string, number>()
  const found = (head: string, at: number): void => {
    firsts.set(head, Math.min(at, firsts.get(head) ?? at))
  }
  const isName = (at: number): boolean => view.mentions[at]!.form === 'name'
  for (const match of view.text.matchAll(DOCUMENT)) {
    const sentence = view.reading.annotation.sentences.find(one => one.start <= match.index && match.index < one.end)
    if (sentence && !view.around(sentence, 0).some(at => isName(at) && view.mentions[at]!.kind === 'outlet'))
      found(match[1]!.toLowerCase(), match.index)
  }
  for (const mention of view.mentions) {
    if (mention.form !== 'nominal' || mention.kind !== 'outlet') continue
    const words = foldName(view.exact(mention)).split(' ')
    if (!PIECES.has(words.at(-1)!) || view.around(mention, 0).some(isName)) continue
    if (words.slice(0, -1).some(word => !MODIFIERS.has(word) && !DETERMINERS.has(word))) found(words.at(-1)!, mention.start)
  }
  return firsts
}

const DETERMINERS = new Set(['the', 'a', 'an', 'this', 'that', 'its', 'his', 'her', 'their', 'our'])
const DOCUMENT = /\b(?:an?|its|their)\s(?:\p{Ll}+\s){0,2}?(report|article|story|programme)\s(?:on|into|about)\s(?:\p{Ll})/giu

/** An organisation told by a common noun: one that holds the noun, the one named last, the body of a state, or one named soon after. */
export function organisation(story: Story, index: number, description: Description, written: string): Settled | undefined {
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
  // "The hospital" after "the Orla General Hospital".
  const isFacility = (party: Party): boolean =>
    party.kind === 'facility' && [...party.names.keys()].some(name => foldName(name).split(' ').at(-1) === head)
  const holds = (party: Party): boolean =>
    isFacility(party) ||
    (isParty(party) &&
      !clash(party, description) &&
      ([...party.names.keys()].some(
        name => organisationName(name).words.includes(singular(head)) || foldName(name).split(' ').includes(head),
      ) ||
        [...party.roles].some(role => role.split(' ').includes(head) || role.split(' ').includes(singular(head)))))
  if (description.definite) {
    const found = before(story, index, holds)
    if (found && description.words.length <= 3)
      return { party: found, rule: 'noun', detail: `“${written}” is ${[...found.names.keys()][0] ?? 'the body'} named before` }
    if (BODIES.has(head) && (description.countries.size > 0 || localPlace(story, description)))
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
