import { MEDIA_KINDS, MEDIA_NOUNS } from '../language/en/newsroom-nouns.ts'
import { BODY_NOUNS, COMPANY_NOUNS, GROUP_NOUNS } from '../language/en/organisations.ts'
import { outlet, outletKindByName } from '../language/outlets.ts'
import { foldName } from '../text/names.ts'
import type { Description } from './coreference-descriptions.ts'
import { localPlace, stateBody } from './coreference-governments.ts'
import { after, before, type Settled, type Story } from './coreference-story.ts'
import { organisationName } from './organisation-names.ts'
import type { Party } from './parties.ts'

const MEDIA = new Set<string>(MEDIA_NOUNS)
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
  const last = before(story, index, fits)
  // "the report" belongs to whoever was cited last, and that may be a ministry.
  return last
}

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
