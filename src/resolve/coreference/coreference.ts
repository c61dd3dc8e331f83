import type { Reading } from '../../model.ts'
import { note, type PageView, type Party, viewOf } from '../parties.ts'
import { joinNames } from './names.ts'
import { settleNominal } from './nominals.ts'
import { settlePronoun } from './pronouns.ts'
import type { Story } from './story.ts'

/** One page's parties, and the party of each mention (absent where it could not be told). */
export interface Coreference {
  readonly reading: Reading
  /** Made whenever it is asked for: views of all pages would hold on to all that was read in them. */
  readonly view: PageView
  readonly parties: readonly Party[]
  readonly of: readonly (Party | undefined)[]
}

/**
 * Who is who on one page: names first, wherever they stand ("Roe" in the title is the "Ada Roe" of the text), then nominals and pronouns
 * in order, each to what was named, described or said before it, or is named soon after.
 */
export function coreference(reading: Reading, view = viewOf(reading)): Coreference {
  const { parties, of } = joinNames(view)
  const story: Story = { view, parties, of }
  for (const [index, mention] of view.mentions.entries()) {
    if (mention.form === 'name') continue
    if (mention.form === 'pronoun') {
      const party = settlePronoun(story, index)
      if (!party) continue
      of[index] = party
      party.mentions.push(index)
      note(party, view, 'pronoun', `“${view.exact(mention)}” follows the subject before it`, mention)
      continue
    }
    const settled = settleNominal(story, index)
    if (!settled) continue
    of[index] = settled.party
    settled.party.mentions.push(index)
    note(settled.party, view, settled.rule, settled.detail, mention)
  }
  return {
    reading,
    get view() {
      return viewOf(reading)
    },
    parties: parties.filter(party => party.mentions.length > 0),
    of,
  }
}
