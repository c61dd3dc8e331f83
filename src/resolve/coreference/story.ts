import type { PageView, Party } from '../parties.ts'

/** What has been settled so far on the page, in order of position. */
export interface Story {
  readonly view: PageView
  readonly parties: Party[]
  readonly of: (Party | undefined)[]
}

/** For whom a phrase stands, by what rule, in a sentence that quotes it. */
export interface Settled {
  readonly party: Party
  readonly rule: string
  readonly detail: string
}

/** How many mentions back a nominal may reach. */
const FAR = 600

export function before(story: Story, index: number, fits: (party: Party) => boolean): Party | undefined {
  for (let at = index - 1; at >= Math.max(0, index - FAR); at--) {
    const party = story.of[at]
    // Captions and credits name people and newsrooms that the text does not speak of.
    if (party && story.view.sentence[at]! >= 0 && story.view.mentions[at]!.end <= story.view.mentions[index]!.start && fits(party))
      return party
  }
  return undefined
}

export function after(story: Story, index: number, sentences: number, fits: (party: Party, at: number) => boolean): Party | undefined {
  const here = story.view.sentence[index]!
  for (let at = index + 1; at < story.of.length; at++) {
    const sentence = story.view.sentence[at]!
    if (sentence >= 0 && sentence > here + sentences) return undefined
    const party = story.of[at]
    if (party && sentence >= 0 && story.view.mentions[at]!.start >= story.view.mentions[index]!.end && fits(party, at)) return party
  }
  return undefined
}
