import { VAGUE_ROLES } from '../../language/en/roles.ts'
import { countryOf } from '../names/organisations.ts'
import { newParty, type PageView, type Party } from '../parties.ts'
import { countriesClash, type Description, roleFit } from './descriptions.ts'
import { after, before, type Settled, type Story } from './story.ts'

const VAGUE = new Set<string>(VAGUE_ROLES)

/** Somebody told by role: named before, named later, or known by the office alone. */
export function person(story: Story, index: number, description: Description, written: string): Settled | undefined {
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
export function statement(story: Story, index: number, written: string): Settled | undefined {
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
