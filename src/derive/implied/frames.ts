import { verbForms } from '../../language/en/forms.ts'
import { deedPhrases, denying, frontOpenings, passedOn, passingVerbs, viewPhrases } from '../../language/en/implied.ts'
import { DOCUMENT_NOUNS, SPEECH_NOUN_STANCES, SPEECH_NOUNS } from '../../language/en/reporting/nouns.ts'
import { REPORTING } from '../../language/en/reporting/verbs.ts'
import type { Offsets, ResolvedPage, Saying } from '../../model.ts'
import { phraseFinder } from '../../text/phrases.ts'
import { holds, overlap } from '../../text/spans.ts'
import { type Party, partiesIn } from './parties.ts'

/** What a sentence passes on, whose word it is by its look, and the words between. */
export interface Implied {
  readonly content: Offsets
  /** Where the source stands. */
  readonly frame: Offsets
  /** The sentence that passes it on. */
  readonly sentence: Offsets
  readonly cue: Offsets
  readonly parties: readonly Party[]
  readonly quoted: Saying['quoted']
  readonly stance: Saying['stance']
}

const VERBS = REPORTING.filter(({ stance, takes }) => stance !== 'orders' && takes.includes('clause')).flatMap(({ verbs }) =>
  verbs.split(' '),
)
/** "On the mayor’s orders": what somebody ordered is no word that was passed on. */
const NOUNS = [...SPEECH_NOUNS, ...DOCUMENT_NOUNS, ...passedOn].filter(noun => SPEECH_NOUN_STANCES[noun] !== 'orders')
const communicates = phraseFinder([
  ...[...new Set([...VERBS, ...passingVerbs])].flatMap(verbForms),
  ...NOUNS.flatMap(noun => [noun, `${noun}s`]),
  ...viewPhrases,
])
const denies = phraseFinder(denying)
const deeds = Object.entries(deedPhrases).map(([stance, phrases]) => ({ stance: stance as Saying['stance'], find: phraseFinder(phrases) }))
const FRONT = new RegExp(`^(?:${frontOpenings.join('|')})\\b`, 'iu')
/** Words that a quotation has at least to be somebody's speech and no name or label. */
const SPEECH = 4
/** "The bridge was closed: so said the director of the Works Authority, Ada Roe." */
const SO_SAID = /^:\s(?:so|thus|this|that is|as)\s\p{Ll}+/u
/** What is left of a sentence beside a party and a day: "– Ada Roe, Monday". */
const BARE =
  /^[\s,;:–—().-]*(?:(?:on\s+)?(?:the\s+)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|\d{1,2}(?:\s+\p{Lu}\p{L}+)?|\p{Lu}\p{L}+ \d{1,2})[\s,;:–—().-]*)?$/iu

/** What one sentence passes on by its look alone, where no rule knows its wording; nothing where nobody is seen behind it. */
export function impliedIn(page: ResolvedPage, sentence: Offsets, before: Offsets | undefined): Implied | undefined {
  const { text } = page.reading.article
  const whole = { start: sentence.start, end: endOf(text, sentence) }
  const parties = partiesIn(page, sentence)
  // Without parties no frame can be found, but the one before a quotation.
  if (parties.length === 0) return quotedIn(page, whole, parties, before)
  const within = (at: Offsets) => parties.filter(party => holds(at, party))
  const make = (content: Offsets, frame: Offsets, stance?: Saying['stance']): Implied | undefined => {
    const here = within(frame)
    const words = text.slice(frame.start, frame.end)
    const cue = communicates(masked(text, frame, here)) ?? { start: 0, end: words.length }
    return here.length === 0 || content.end - content.start < 12
      ? undefined
      : {
          content,
          frame,
          sentence: whole,
          cue: { start: frame.start + cue.start, end: frame.start + cue.end },
          parties: here,
          quoted: 'indirect',
          stance: stance ?? (denies(words) ? 'denies' : 'asserts'),
        }
  }
  const isFrame = (at: Offsets) => {
    const here = within(at)
    if (here.length === 0) return false
    const words = masked(text, at, here)
    return (communicates(words) ?? denies(words)) !== undefined
  }
  return (
    quotedIn(page, whole, parties, before) ??
    deedIn(text, whole, parties, make) ??
    backwards(text, whole, before, isFrame, make) ??
    clauseIn(text, whole, isFrame, make) ??
    colonIn(text, whole, isFrame, make) ??
    tailOf(text, whole, isFrame, within, make) ??
    frontOf(page, whole, isFrame, make)
  )
}

/**
 * Whoever passes on what a sentence tells of somebody else's words: "As the Post reported on the strength of two aides, the premier told the council that
 * …", "The premier told the council that …, the Post learned from two aides". `inner` are the sayings already read there.
 */
export function outerIn(page: ResolvedPage, sentence: Offsets, inner: readonly Saying[]): Implied | undefined {
  const { text } = page.reading.article
  const whole = { start: sentence.start, end: endOf(text, sentence) }
  const places = inner.flatMap(saying => [...saying.source, ...saying.cue, ...saying.content]).filter(at => overlap(at, whole) > 0)
  const isRead = (at: Offsets) =>
    inner.some(({ source, cue, citing = [], anonymous }) =>
      [...source, ...cue, ...citing, ...(anonymous ? [anonymous.descriptor] : [])].some(part => overlap(part, at) > 0),
    )
  const first = Math.min(...places.map(({ start }) => start))
  const comma = text.lastIndexOf(',', first)
  const front = { start: whole.start, end: comma }
  const frames = [
    ...(comma > whole.start && FRONT.test(text.slice(whole.start, first))
      ? [{ frame: front, content: { start: first, end: whole.end } }]
      : []),
    ...[...text.slice(whole.start, whole.end).matchAll(/,\s/gu)].map(({ index }) => ({
      frame: { start: whole.start + index + 2, end: whole.end },
      content: { start: whole.start, end: whole.start + index },
    })),
  ]
  const open = frames.filter(({ frame, content }) => content.end - content.start >= 12 && !isRead(frame))
  const parties = open.length === 0 ? [] : partiesIn(page, sentence)
  for (const { frame, content } of open) {
    const here = parties.filter(party => holds(frame, party))
    if (!here.some(({ kind }) => kind === 'outlet' || kind === 'people')) continue
    const cue = communicates(masked(text, frame, here))
    if (!cue) continue
    return {
      content,
      frame,
      sentence: whole,
      cue: { start: frame.start + cue.start, end: frame.start + cue.end },
      parties: here,
      quoted: 'indirect',
      stance: 'asserts',
    }
  }
  return undefined
}

type Make = (content: Offsets, frame: Offsets, stance?: Saying['stance']) => Implied | undefined
type IsFrame = (at: Offsets) => boolean

/** "Ada Roe had this to say: “…”": whoever is named beside a quotation; where nobody is, the one person of the sentence before. */
function quotedIn(page: ResolvedPage, whole: Offsets, parties: readonly Party[], before: Offsets | undefined): Implied | undefined {
  const { reading } = page
  const { text } = reading.article
  const quote = reading.annotation.quotations.find(
    one =>
      holds({ start: whole.start, end: whole.end + 2 }, one) &&
      !reading.annotation.sayings.some(saying => saying.content.some(part => overlap(part, one) > 0)) &&
      isSpeech(page, one.inner),
  )
  if (!quote) return undefined
  const beside = parties.length > 0 ? parties : before && !/[“"]/.test(text.slice(before.start, before.end)) ? partiesIn(page, before) : []
  const people = namesFirst(beside.filter(({ kind }) => kind === 'person'))
  const distance = (party: Party) => Math.max(quote.start - party.end, party.start - quote.end)
  const [speaker] = (people.length > 0 ? people : beside.filter(({ kind }) => kind !== 'outlet')).sort((a, b) => distance(a) - distance(b))
  if (!speaker || (parties.length === 0 && new Set(people.map(({ entity }) => entity)).size !== 1)) return undefined
  const outlets = beside.filter(({ kind, entity }) => kind === 'outlet' && entity !== undefined)
  return {
    content: { start: quote.inner.start, end: quote.inner.end },
    frame: speaker,
    sentence: whole,
    cue: speaker,
    parties: [...outlets, speaker],
    quoted: 'direct',
    stance: 'asserts',
  }
}

/** "Ada Roe (the mayor)" is called by her name. */
function namesFirst(parties: readonly Party[]): Party[] {
  const named = parties.filter(({ isName }) => isName)
  return named.length > 0 ? named : [...parties]
}

function isSpeech({ reading }: ResolvedPage, at: Offsets): boolean {
  const words = reading.article.text.slice(at.start, at.end).split(/\s+/)
  return (
    words.length >= SPEECH &&
    reading.annotation.tokens.some(({ start, end, tag }) => start >= at.start && end <= at.end && /^(?:VB|MD)/.test(tag))
  )
}

/** "The council held the group responsible for the fire": the whole sentence is what is claimed (counting rule 16). */
function deedIn(text: string, whole: Offsets, parties: readonly Party[], make: Make): Implied | undefined {
  const words = text.slice(whole.start, whole.end)
  const accused = parties.filter(({ kind }) => kind === 'organisation' || kind === 'person')
  if (accused.length === 0 || /\bthat\b/i.test(words)) return undefined
  const denied = deeds.find(({ stance }) => stance === 'denies')!.find(words) ?? (denies(words) && /\b(?:responsib|involve)/i.test(words))
  const found = denied ? 'denies' : deeds.find(({ find }) => find(words))?.stance
  return found && make(whole, whole, found)
}

/** "The bridge was closed. That is what the council told the Gazette." */
function backwards(text: string, whole: Offsets, before: Offsets | undefined, isFrame: IsFrame, make: Make): Implied | undefined {
  if (!before || !/^(?:that|this|so)\s+(?:is|was|were|are)\b/i.test(text.slice(whole.start, whole.end)) || !isFrame(whole)) return undefined
  return make({ start: before.start, end: endOf(text, before) }, whole)
}

/** "From the mayor came word that …", "That … was confirmed by the mayor". */
function clauseIn(text: string, whole: Offsets, isFrame: IsFrame, make: Make): Implied | undefined {
  const words = text.slice(whole.start, whole.end)
  const subject = /^that\s+(.+?)\s+(?:was|is|has been|had been|were)\s+(?=\p{L}+ed\b|known|made)/iu.exec(words)
  if (subject) {
    const start = whole.start + words.indexOf(subject[1]!)
    const frame = { start: start + subject[1]!.length, end: whole.end }
    if (isFrame(frame)) return make({ start, end: start + subject[1]!.length }, frame)
  }
  for (const { index } of words.matchAll(/\bthat\s/giu)) {
    const content = { start: whole.start + index + 5, end: whole.end }
    const frame = { start: whole.start, end: whole.start + index }
    if (isFrame(frame)) return make(content, frame)
    // "Confirmation that the bridge was closed came on Monday from the mayor": the frame goes round.
    const rest = /\s(?:came|comes|has come|emerged|arrived)\s/iu.exec(text.slice(content.start, content.end))
    const tail = rest && { start: content.start + rest.index, end: whole.end }
    if (tail && index < 60) {
      const made = make({ start: content.start, end: tail.start }, tail, denies(text.slice(frame.start, frame.end)) ? 'denies' : undefined)
      if (made) return made
    }
  }
  return undefined
}

/** "The mayor made an announcement: the bridge was closed." */
function colonIn(text: string, whole: Offsets, isFrame: IsFrame, make: Make): Implied | undefined {
  const words = text.slice(whole.start, whole.end)
  for (const { index } of words.matchAll(/(?<!\d):\s/gu)) {
    const [front, rest] = [
      { start: whole.start, end: whole.start + index },
      { start: whole.start + index + 2, end: whole.end },
    ]
    if (isFrame(front)) return make(rest, front)
    if (isFrame(rest) && (rest.end - rest.start < front.end - front.start || SO_SAID.test(words.slice(index)))) return make(front, rest)
  }
  return undefined
}

/** "The bridge was closed, reported the Gazette, with reference to two engineers", "The bridge was closed – Ada Roe, Monday". */
function tailOf(
  text: string,
  whole: Offsets,
  isFrame: IsFrame,
  within: (at: Offsets) => readonly Party[],
  make: Make,
): Implied | undefined {
  const words = text.slice(whole.start, whole.end)
  const cuts = [...words.matchAll(/(?:,|;|\s[–—-])\s/gu)].map(({ index, 0: mark }) => ({
    at: whole.start + index,
    next: whole.start + index + mark.length,
  }))
  let nth = cuts.length
  for (let at = cuts.length - 1; at >= 0; at--) {
    const tail = { start: cuts[at]!.next, end: cuts[at + 1]?.at ?? whole.end }
    const toEnd = { start: cuts[at]!.next, end: whole.end }
    const named = within(toEnd).flatMap(party => [party, ...(party.roles ?? [])])
    const bare = named.length > 0 && BARE.test(masked(text, toEnd, named))
    if (isFrame(nth === cuts.length ? toEnd : tail) || bare) nth = at
  }
  const cut = cuts[nth]
  if (!cut || cut.at - whole.start < (whole.end - whole.start) / 4) return undefined
  return make({ start: whole.start, end: cut.at }, { start: cut.next, end: whole.end })
}

/** "As far as the mayor is concerned, the bridge was closed." */
function frontOf({ reading }: ResolvedPage, whole: Offsets, isFrame: IsFrame, make: Make): Implied | undefined {
  const { text } = reading.article
  const words = text.slice(whole.start, whole.end)
  if (!FRONT.test(words)) return undefined
  const { tokens } = reading.annotation
  const hasVerb = (at: Offsets) => tokens.some(({ start, end, tag }) => start >= at.start && end <= at.end && /^(?:VB[DPZ]|MD)$/.test(tag))
  const cuts = [...words.matchAll(/,\s/gu)].map(({ index }) => whole.start + index).reverse()
  for (const cut of cuts) {
    const [front, rest] = [
      { start: whole.start, end: cut },
      { start: cut + 2, end: whole.end },
    ]
    if (rest.end - rest.start >= 20 && hasVerb(rest) && isFrame(front)) return make(rest, front)
  }
  return undefined
}

/** The words of a place with its parties blotted out: "the Daily Report" is no report. */
function masked(text: string, at: Offsets, parties: readonly Offsets[]): string {
  let words = text.slice(at.start, at.end)
  for (const party of parties) {
    const [start, end] = [Math.max(0, party.start - at.start), Math.min(words.length, party.end - at.start)]
    if (start < end) words = words.slice(0, start) + ' '.repeat(end - start) + words.slice(end)
  }
  return words
}

/** The end of a sentence without its stop. */
function endOf(text: string, { start, end }: Offsets): number {
  return start + text.slice(start, end).replace(/[.!?\s]+$/u, '').length
}
