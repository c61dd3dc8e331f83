import type { PageView, Party } from '../parties.ts'
import type { Story } from './story.ts'

/** The party for which a pronoun stands: the likeliest subject or speaker of this sentence or the three before it. */
export function settlePronoun(story: Story, index: number): Party | undefined {
  const { view } = story
  const mention = view.mentions[index]!
  const word = view.exact(mention).toLowerCase()
  const here = view.sentence[index]!
  if (here < 0) return undefined
  const quoted = view.quoted(mention.start)
  const speaking = view.sayingOf(mention)
  const own = speaking === undefined ? view.contentOf(mention.start) : undefined
  let best: { readonly party: Party | undefined; readonly score: number } | undefined
  for (let at = index - 1; at >= 0; at--) {
    const other = view.mentions[at]!
    const distance = here - view.sentence[at]!
    if (view.sentence[at]! >= 0 && distance > 3) break
    const party = story.of[at]
    // "The inspection report lay in a drawer. It found …": a thing that is nobody known takes the pronoun as well.
    const thing = !party && word === 'it' && other.form === 'nominal' && other.kind === 'outlet' && isSubject(view, at)
    if (view.sentence[at]! < 0 || other.end > mention.start || (party ? !fits(party, word) : !thing)) continue
    const otherQuoted = view.quoted(other.start)
    // Inside a quotation "he" is not the one who speaks it.
    if (quoted && own !== undefined && view.sayingOf(other) === own) continue
    let score = [4, 3.4, 1.8, 1][distance] ?? 0
    if (isSubject(view, at)) score += 2
    if (view.sayingOf(other) !== undefined) score += 1.5
    // "The guild announced that it …": the one who speaks is spoken of.
    if (!quoted && own !== undefined && view.sayingOf(other) === own) score += 2
    if (otherQuoted && !quoted) score -= 2.5
    if (other.form === 'pronoun') score += 0.6
    score -= (mention.start - other.end) / 4000
    if (!best || score > best.score) best = { party, score }
  }
  return best && best.score >= 2.5 ? best.party : undefined
}

function fits(party: Party, word: string): boolean {
  if (word === 'he' || word === 'him') return party.kind === 'person' && party.gender !== 'she'
  if (word === 'she') return party.kind === 'person' && party.gender !== 'he'
  if (word === 'it') return party.kind === 'organisation' || party.kind === 'outlet' || (party.key?.startsWith('country:') ?? false)
  return party.kind === 'organisation' && party.names.size > 0
}

const AFTER_SUBJECT = /^(?:VBD|VBZ|VBP|MD|VBN)$/

/** Whether a mention looks like the subject of its clause: no preposition or genitive around it. */
function isSubject(view: PageView, index: number): boolean {
  const mention = view.mentions[index]!
  const before = view.tokenBefore(mention.start)
  const after = view.tokenAfter(mention.end)
  if (after && /^(?:POS)$/.test(after.tag)) return false
  if (
    before &&
    /^(?:IN|TO|VB|VBD|VBG|VBN|VBZ)$/.test(before.tag) &&
    view.text.slice(before.end, mention.start).trim() === '' &&
    !/^(?:that|as|while|because|although|after|before|if|said|says)$/.test(view.word(before))
  )
    return false
  return (
    (after !== undefined && AFTER_SUBJECT.test(after.tag)) ||
    view.word(after) === ',' ||
    (after !== undefined && /^RB/.test(after.tag)) ||
    before === undefined
  )
}
