import { MISSION_NOUNS } from '../../language/en/organisations.ts'
import type { Mention } from '../../model.ts'
import { foldName } from '../../text/names.ts'
import { capitalOf, countryOf } from '../names/organisations.ts'
import { newParty, type Party } from '../parties.ts'
import type { Description } from './descriptions.ts'
import { after, before, type Settled, type Story } from './story.ts'

const MISSIONS = new Set<string>(MISSION_NOUNS)

/** Whether a phrase is about an embassy or a consulate. */
export function isMission(description: Description): boolean {
  return MISSIONS.has(description.head)
}

/**
 * Embassies and consulates: one for each state, kind and city. "The Orlandish Embassy in Sorn" and the one in Velm are two; "the embassy" is
 * the one named before; one whose city the page never tells stays on its page.
 */
export function mission(story: Story, index: number, description: Description, written: string): Settled | undefined {
  const mention = story.view.mentions[index]!
  const state = stateOf(mention, story)
  const city = cityOf(story, mention)
  const fits = (party: Party): boolean => {
    const own = missionOf(party)
    return (
      own !== undefined &&
      own.kind === description.head &&
      (!state || own.state === state) &&
      (!city || (own.city !== undefined && foldName(own.city) === foldName(city)))
    )
  }
  if (!state || !city) {
    const known = before(story, index, fits) ?? (state || city ? after(story, index, 20, fits) : undefined)
    if (known) return { party: known, rule: 'noun', detail: `“${written}” is the ${description.head} that the page tells of` }
    if (!state) return undefined
  }
  const key = city ? `body:${state}:${description.head} in ${city}` : undefined
  let party = key ? story.parties.find(other => other.key === key) : undefined
  if (!party) {
    party = newParty(story.view, 'organisation', true)
    if (key) party.key = key
    party.countries.add(state)
    party.roles.add(`${description.head} of ${foldName(state)}`)
    story.parties.push(party)
  }
  return {
    party,
    rule: 'state-body',
    detail: city ? `“${written}” is named by its country, its kind and its city` : `“${written}” is named by its country and its kind`,
  }
}

function missionOf(party: Party): { readonly state: string; readonly kind: string; readonly city?: string } | undefined {
  const key = /^body:([^:]+):(\p{L}+) in (.+)$/u.exec(party.key ?? '')
  if (key && MISSIONS.has(key[2]!)) return { state: key[1]!, kind: key[2]!, city: key[3]! }
  const [role] = party.roles
  const kind = /^(\p{L}+) of /u.exec(role ?? '')?.[1]
  const [state] = party.countries
  return kind && MISSIONS.has(kind) && party.names.size === 0 && !party.key && state ? { state, kind } : undefined
}

/** The state whose mission it is: told before the noun, or after its "of". */
function stateOf(mention: Mention, { view }: Story): string | undefined {
  const written = view.exact(mention)
  const main = written.split(/ (?:in|to|at|near|outside) /)[0]!
  const words = main.replace(/['’]s\b/g, ' ').split(/\s+/)
  for (let at = 0; at < words.length; at++) {
    if (words[at] === 'us') continue
    const state = countryOf(words.slice(at, at + 2).join(' ')) ?? countryOf(words[at]!)
    if (state) return state
  }
  const genitive = /(\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)?)['’]s\s*$/u.exec(view.text.slice(Math.max(0, mention.start - 40), mention.start))
  return genitive ? countryOf(genitive[1]!) : undefined
}

/** The city where it stands: "in Sorn", "to Sornia" by its capital, "Sorn-based". */
function cityOf({ view }: Story, mention: Mention): string | undefined {
  const written = `${view.exact(mention)}${view.text.slice(mention.end, mention.end + 40)}`
  const place = /^[^,;]*?\b(?:in|to|at)\s+(?:the\s+)?((?:\p{Lu}[\p{L}’'-]+)(?: \p{Lu}[\p{L}’'-]+)*)/u.exec(written)?.[1]
  if (!place || view.text.slice(mention.start, mention.start + written.indexOf(place)).split(/\s+/).length > 9) return undefined
  const country = countryOf(place)
  return (country && capitalOf(country)) ?? place
}
