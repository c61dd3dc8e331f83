import type { Attribution, Lineage, Offsets, ResolvedPage, Saying, When } from '../model.ts'
import { attributionId } from '../text/ids.ts'
import { holds, spanOf } from '../text/spans.ts'

/** Beginning of a rule's name → what it goes by. */
const REASONS: readonly (readonly [string, string])[] = [
  ['verb-dependent', 'A verb of saying that hangs on another clause, with its content.'],
  ['verb-inverted', 'A verb of saying before its subject, behind or inside what was said.'],
  ['verb-unsaid', 'The words leave open, neither confirmed nor denied, what they speak of.'],
  ['verb-answer', 'A yes or no takes the question for its content.'],
  ['verb', 'A verb of saying with its subject and what was said.'],
  ['according', '“According to” or its like names whose word it is.'],
  ['noun', 'A noun of saying with whose it is and what was said.'],
  ['colon', 'A name and a colon stand before what was said.'],
  ['headline', 'A headline’s stroke or colon sets a name against what was said.'],
  ['transcript', 'A speaker’s name opens the line, as transcripts print it.'],
  ['continued', 'A quotation goes on behind the one that names its speaker.'],
  ['quot', 'Somebody is quoted as saying it.'],
  ['passive-hedge', 'A passive (“is said to”) tells that it is hearsay.'],
  ['hearsay', 'An adverb (“reportedly”) tells that it is hearsay.'],
  ['claim-of-responsibility', 'Somebody claims a deed as their own.'],
  ['document', 'A document is quoted by what it says.'],
  ['chained', 'A second verb of saying shares the subject of the first.'],
  ['passive-agent', 'A passive of saying with the one who speaks behind “by”.'],
  ['as-clause', 'A clause with “as” beside what was said names who reported it.'],
  ['in-whose-words', '“In her words”, “by his account”: whose telling it is.'],
  ['gerund', 'Somebody stands before a verb of saying in -ing, and a quotation behind it.'],
  ['absolute', 'Somebody stands before a verb of saying in -ing.'],
  ['speech', 'A quotation stands beside a name and a verb that go with it.'],
  ['label', 'A name or a noun and a colon stand before what was said.'],
  ['signature', 'A name stands under a quotation.'],
  ['aside', 'Brackets behind the words name who said them.'],
  ['cries', 'What a crowd called out, in quotation marks.'],
  ['stranded', 'A verb of saying stands alone beside what was said.'],
]

function reasonOf({ rule, signs }: Saying): string {
  if (signs) return `The trained model found it; most spoke for the cue: ${signs.join('; ')}.`
  return REASONS.find(([start]) => rule.startsWith(start))?.[1] ?? 'A rule for this wording found it.'
}

/** The sayings of one page as attributions of the case: with speakers and the day of the saying. Two at the same places are one. */
export function attributionsOf(page: ResolvedPage, lineage: Lineage): Attribution[] {
  const { reading } = page
  const { sayings } = reading.annotation
  const spans = (list: readonly Offsets[]) => list.map(at => spanOf(reading.id, reading.article.text, at))
  const all = sayings.map((saying, index): Attribution => {
    const outer = saying.within === undefined ? undefined : sayings[saying.within]
    const when = page.sayingTimes[index]
    return {
      id: attributionId(reading.id, saying),
      page: reading.id,
      content: spans(saying.content),
      source: spans(saying.source),
      cue: spans([...saying.cue, ...occasionOf(page, saying, when)]),
      quoted: saying.quoted,
      stance: saying.stance,
      speakers: lineage.sources.get(reading.id)?.[index] ?? [],
      ...(when && { when }),
      ...(outer && { within: attributionId(reading.id, outer) }),
      why: [{ rule: saying.rule, detail: reasonOf(saying) }],
    }
  })
  const ids = new Set<string>()
  return all.filter(({ id }) => !ids.has(id) && ids.add(id))
}

/**
 * The phrase in front of a source that tells on what occasion it spoke, where that phrase dates the saying: "At a Tuesday service in Carrow,
 * the abbess warned". A bare day is none.
 */
function occasionOf({ reading }: ResolvedPage, saying: Saying, when: When | undefined): readonly Offsets[] {
  const [source] = saying.source
  if (!source || !when?.at || when.at.page !== reading.id) return []
  const { text } = reading.article
  const sentence = reading.annotation.sentences.find(one => one.start <= source.start && source.start < one.end)
  if (!sentence || !holds({ start: sentence.start, end: source.start }, when.at)) return []
  const front = /^((?:in|at|during)\s[^,;:“”"]{12,160}),\s*(?:the\s)?$/iu.exec(text.slice(sentence.start, source.start))
  return front ? [{ start: sentence.start, end: sentence.start + front[1]!.length }] : []
}
