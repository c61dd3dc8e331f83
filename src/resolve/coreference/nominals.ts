import { MEDIA_NOUNS } from '../../language/en/newsroom-nouns.ts'
import { GOVERNMENT_NOUNS } from '../../language/en/organisations.ts'
import type { Mention, Offsets } from '../../model.ts'
import type { Party } from '../parties.ts'
import { newsroom, organisation } from './bodies.ts'
import { describe } from './descriptions.ts'
import { government } from './governments.ts'
import { isMission, mission } from './missions.ts'
import { person, statement } from './roles.ts'
import type { Settled, Story } from './story.ts'

const MEDIA = new Set<string>(MEDIA_NOUNS)
const GOVERNMENTS = new Set<string>(GOVERNMENT_NOUNS)

/** The party for which a nominal stands; undefined where the page does not tell. */
export function settleNominal(story: Story, index: number): Settled | undefined {
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
  if (isMission(description)) return mission(story, index, description, written)
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
