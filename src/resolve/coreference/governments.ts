import type { Mention } from '../../model.ts'
import { foldName } from '../../text/names.ts'
import { countryOf } from '../names/organisations.ts'
import { nameOf, newParty, type PageView, type Party } from '../parties.ts'
import type { Description } from './descriptions.ts'
import type { Settled, Story } from './story.ts'

/** "the Orlandish government" is Orland; "the government" the one named last. */
export function government(story: Story, index: number, description: Description, written: string): Settled | undefined {
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
  const local = localPlace(story, description)
  if (local) return { party: local, rule: 'government', detail: `“${written}” is ${[...local.names.keys()][0]} as it acts` }
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

/** A place of the page that no list has, told by its name or an adjective of it: "the Velmish government" beside "Velmia". */
export function localPlace(story: Story, description: Description): Party | undefined {
  const [word] = description.words
  if (word === undefined || description.words.length < 2 || word.length < 4) return undefined
  const stem = word.replace(/(?:ian|ean|an|n|ish|ese|ic|i)$/, '')
  return story.parties.find(
    party =>
      party.key?.startsWith('place:') &&
      (party.key.slice(6) === word ||
        (stem.length > 3 && stem !== word && party.key.slice(6).startsWith(stem) && party.key.length - 6 - stem.length <= 3)),
  )
}

/** The country that the phrase's first words tell: "the Orlandish embassy in Sornia" is Orland's. */
function countryBefore(view: PageView, mention: Mention, description: Description): string {
  const main = view.exact(mention).split(/ (?:in|to|at|of) /)[0]!
  const words = foldName(main.replace(/['’]s\b/g, ' ')).split(' ')
  return words.map(word => countryOf(word)).find(found => found !== undefined) ?? [...description.countries][0]!
}

/** "Orland’s parliament", "the Orlandish military": one party for each country and kind. */
export function stateBody(story: Story, description: Description, mention: Mention): Party {
  const { view } = story
  const local = description.countries.size === 0 ? localPlace(story, description) : undefined
  const country = local ? [...local.names.keys()][0]! : countryBefore(view, mention, description)
  const kind = description.words
    .slice(local ? 1 : 0)
    .filter(word => !countryOf(word))
    .slice(-2)
    .join(' ')
  const key = `body:${country}:${kind}`
  let party = story.parties.find(other => other.key === key)
  if (!party) {
    party = newParty(view, 'organisation', true)
    party.key = key
    party.countries.add(country)
    story.parties.push(party)
  }
  return party
}
