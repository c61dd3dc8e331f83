import { EVERYBODY } from '../../language/en/reporting/nouns.ts'
import { FEELING_VERBS, UNKNOWING_VERBS } from '../../language/en/reporting/particular-verbs.ts'
import type { Complement } from '../../language/en/reporting/verbs.ts'
import type { Stance } from '../../model.ts'
import type { Chunk } from '../chunks/chunk.ts'
import { hasFinite } from '../noun-phrases.ts'
import { NUMBER } from '../tags/classes.ts'
import { agentPassive, asReported } from './agents.ts'
import { isNewsroom } from './anonymous.ts'
import { complementAfter } from './contents.ts'
import { chained, dependent, quotingFrame, relativeGap, sharedSubject } from './dependent.ts'
import type { Found } from './found.ts'
import type { Frame } from './frame.ts'
import { frameOf, span } from './frames.ts'
import { invertedAt } from './inverted.ts'
import { endsFrame, leftOf, resumption } from './left.ts'
import { ENTRIES, PHRASE_TAKES, PHRASES } from './lexicon.ts'
import { bareHedge, passive } from './passive.ts'
import { asksForAnonymity, claimOfResponsibility, fits, isLet, letKnow, phraseAfter, readOut, speechNounAfter } from './phrases.ts'
import { lemmasOf, type Placed } from './placed.ts'
import { type Subject, subjectBefore } from './sources.ts'
import { answered, isUnsaid, leftOpen } from './unsaid.ts'
import type { Stretch, Words } from './words.ts'

const UNKNOWING = new Set<string>(UNKNOWING_VERBS)
const FEELINGS = new Set<string>(FEELING_VERBS)
const EVERYBODIES = new Set<string>(EVERYBODY)

/** The sayings whose cue is a verb, in one stretch. */
export function verbFrames(words: Words, stretch: Stretch, chunks: readonly Chunk[]): Frame[] {
  const reports = (at: number) =>
    chunks[at]?.kind === 'vp' && lemmasOf(words, chunks[at]!).some(lemma => ENTRIES.has(lemma) || PHRASES.has(lemma))
  const placed: Placed[] = []
  for (let at = 0; at < chunks.length; at++) {
    if (chunks[at]!.kind !== 'vp') continue
    const one = placeVerb(words, chunks, at, placed)
    if (one) placed.push(one)
  }
  const frames: Frame[] = []
  for (const one of placed) {
    const frame = frameOf(words, stretch, chunks, one, placed, reports)
    if (frame) frames.push(frame)
  }
  return frames.filter(frame => !frames.some(outer => isWithinCue(frame, outer)))
}

/** "said in an interview published on Monday that": a verb amid the cue of another saying has no words of its own. */
function isWithinCue(frame: Frame, outer: Frame): boolean {
  return (
    outer.head < frame.head &&
    outer.cue.some(({ first, last }) => first <= frame.head && frame.head < last) &&
    outer.content[0]?.first === frame.content[0]?.first
  )
}

/** “…,” another friend, Ada Roe told Radio Vell: all between the quotation and the verb is the speaker, where it has no verb of its own. */
function speakerBehind(words: Words, chunks: readonly Chunk[], subject: Subject): Subject {
  let from = subject.from
  while (from > 0 && /^(?:np|comma|adj|aside)$/.test(chunks[from - 1]!.kind) && !chunks[from - 1]!.time) from--
  if (subject.relative || chunks[from - 1]?.kind !== 'speech' || !leadsOn(words, chunks, from)) return subject
  while (from < subject.from && chunks[from]!.kind !== 'np') from++
  return { ...subject, from, start: from }
}

/** Whether the quotation that ends at this chunk (exclusive, a comma may follow it) is cut off for its speaker: “Roe was there,” “Who was it?” */
function leadsOn(words: Words, chunks: readonly Chunk[], end: number): boolean {
  const speech = chunks[end - 1]?.kind === 'speech' ? chunks[end - 1]! : chunks[end - 2]
  if (speech?.kind !== 'speech') return false
  const { quotation } = words.speeches[words.speech[speech.first]!]!
  return /[,?!…—–-]['’”"]?\s*$/.test(words.text.slice(quotation.inner.start, quotation.inner.end))
}

/** "The population fears that …": what a whole people feels is what the page makes of it; nobody was heard. */
function isCommonFeeling(words: Words, chunks: readonly Chunk[], subject: Subject, lemmas: readonly string[]): boolean {
  const noun = chunks[subject.from]!
  if (subject.to - subject.from !== 1 || noun.kind !== 'np' || !EVERYBODIES.has(words.lower[noun.head]!)) return false
  for (let at = noun.first; at < noun.head; at++)
    if (words.classes[at]! & NUMBER || /^(?:many|some|several|most|few|more|these|those|two|other)$/.test(words.lower[at]!)) return false
  return lemmas.some(lemma => FEELINGS.has(lemma))
}

/** Whether the verb that hangs on "declined" has words behind it: "declined to say whether", "refused to confirm or deny that". */
function saidBehind(words: Words, chunks: readonly Chunk[], verb: number): boolean {
  if (chunks[verb + 2] && leftOpen(words, chunks, verb + 2, lemmasOf(words, chunks[verb + 2]!))) return true
  return dependent(words, chunks, verb, verb + 1, entryOf(words, chunks, verb), () => 'other', false) !== undefined
}

/** What a verb group takes by the lists; nothing where they do not know it. */
function entryOf(words: Words, chunks: readonly Chunk[], verb: number): ReadonlySet<Complement> {
  for (const lemma of lemmasOf(words, chunks[verb]!)) {
    const takes = ENTRIES.get(lemma)?.takes
    if (takes) return takes
  }
  return new Set()
}

/** Decides for one verb group whether it is a cue, who speaks and on which side the content stands. */
function placeVerb(words: Words, chunks: readonly Chunk[], verb: number, before: readonly Placed[]): Placed | undefined {
  const group = chunks[verb]!
  const lemmas = lemmasOf(words, group)
  if (lemmas.length === 0) return undefined
  if (group.passive) return agentPassive(words, chunks, verb, lemmas) ?? passive(words, chunks, verb, lemmas)
  if (group.form === 'participle') {
    const reported = agentPassive(words, chunks, verb, lemmas)
    if (reported?.rule === 'as-clause') return reported
  }
  const bare = bareHedge(words, chunks, verb, lemmas)
  if (bare) return bare
  const open = leftOpen(words, chunks, verb, lemmas)
  if (open) return open
  const claimed = group.form === 'finite' ? claimOfResponsibility(words, chunks, verb, lemmas) : undefined
  if (claimed) return claimed
  if (asksForAnonymity(words, chunks, verb)) return undefined
  const told = letKnow(words, chunks, verb, lemmas)
  if (isLet(words, chunks, verb)) return undefined
  const read = readOut(words, chunks, verb, lemmas)
  if (read) return read
  const noun = speechNounAfter(words, chunks, verb, lemmas)
  const phrase = told ?? phraseAfter(words, chunks, verb, lemmas) ?? noun
  const lemma = lemmas.find(one => ENTRIES.has(one))
  const entry = lemma === undefined ? undefined : ENTRIES.get(lemma)
  if (!phrase && !entry) return undefined
  const takes: ReadonlySet<Complement> = phrase ? PHRASE_TAKES : entry!.takes
  const after = phrase ? phrase.after : verb + 1
  if (group.form === 'infinitive' || (group.form === 'base' && !told))
    return dependent(words, chunks, verb, after, takes, stanceOf, phrase !== undefined)
  if (group.form === 'gerund') return chained(words, chunks, verb, after, takes, stanceOf, before)

  const quoting = quotingFrame(words, chunks, verb)
  if (quoting) return quoting
  const follows = complementAfter(words, chunks, verb, after, takes)
  const found = follows && phrase && !fits(words, chunks, verb, phrase, follows) ? undefined : follows
  // "they do not know how": what is not known is said by nobody
  if (group.negated && found?.kind === 'clause' && lemmas.some(one => UNKNOWING.has(one))) return undefined
  const clausal = takes.has('clause') || takes.has('person-clause')
  // participles that modify ("sources quoted in the report said") are no cues of their own
  if (
    group.form === 'participle' &&
    chunks[verb - 1]?.kind === 'np' &&
    !(found && (found.kind === 'clause' || found.kind === 'speech' || found.kind === 'colon'))
  ) {
    const inverted = invertedAt(words, chunks, verb, after, found)
    if (!inverted) return undefined
  }
  // “…,” said Ada Roe
  const inverted = clausal ? invertedAt(words, chunks, verb, after, found) : undefined
  if (inverted) return inverted
  const own = subjectBefore(words, chunks, verb)
  const shared = own ? undefined : sharedSubject(words, chunks, verb, before)
  const subject = (own && clausal ? speakerBehind(words, chunks, own) : own) ?? shared
  if (!subject || isCommonFeeling(words, chunks, subject, lemmas)) return undefined
  const answer = clausal ? answered(words, chunks, verb, subject) : undefined
  if (answer) return answer
  // “…,” she recalled of a talk they had, “…” he asked when it was over: the words before are the content
  const recalled = found && found.kind !== 'speech' && found.kind !== 'colon' && chunks[found.start - 1]?.kind !== 'that'
  if (recalled && clausal && !subject.relative) {
    const spoken = leftOf(words, chunks, subject, true)
    if (typeof spoken === 'number' && leadsOn(words, chunks, spoken))
      return { verb, after, subject, leftEnd: spoken, stance: stanceOf('clause'), rule: 'verb-after' }
  }
  if (found && found.kind !== 'colon') {
    const unsaid = isUnsaid(words, chunks, lemmas, found)
    // "declined to say whether …" is read at "say"
    if (unsaid && saidBehind(words, chunks, found.start)) return undefined
    const bothSides = found.kind === 'speech' && leftOf(words, chunks, subject, true)
    return {
      verb,
      after,
      subject,
      found: told && isNewsroom(words, span(chunks, told.hearer.from, told.hearer.to)) ? { ...found, hearer: told.hearer } : found,
      ...(bothSides !== undefined && bothSides !== false && { leftEnd: bothSides }),
      // "said the war began and called on …": the cue is the second verb alone; "similarly said Sunday said that" is one cue
      ...(shared && chunks[verb - 1]?.kind === 'cc' && { shared: true }),
      stance: unsaid ? 'other' : stanceOf(found.kind),
      ...(unsaid && { unsaid: true as const }),
      rule: noun ? 'noun-clause' : `verb-${found.kind}`,
    }
  }
  const beside = clausal && !found ? asReported(words, chunks, verb, subject) : undefined
  if (beside) return beside
  const left = clausal && !subject.relative ? leftOf(words, chunks, subject, false) : undefined
  if (found)
    return {
      verb,
      after,
      subject,
      found,
      ...(left !== undefined && left !== false && hasFinite(chunks, 0, left) && { leftEnd: left }),
      stance: stanceOf('clause'),
      rule: noun ? 'noun-colon' : 'verb-colon',
    }
  if (!clausal) return undefined
  const gap = relativeGap(words, chunks, verb, after, subject)
  if (gap !== undefined)
    return { verb, after, subject, found: { kind: 'clause', start: gap, cueEnd: gap }, stance: stanceOf('clause'), rule: 'verb-gap' }
  if (left === undefined || left === false) return undefined
  // "…, a sailor does not shout": what is not said is no content, unless it is quoted
  if (group.negated && chunks[left - 1]?.kind !== 'speech' && chunks[left - 2]?.kind !== 'speech') return undefined
  if (!endsFrame(words, chunks, after)) return undefined
  const rightStart = resumption(words, chunks, after, left)
  return {
    verb,
    after,
    subject,
    leftEnd: left,
    ...(rightStart !== undefined && { rightStart }),
    stance: stanceOf('clause'),
    rule: 'verb-after',
  }

  function stanceOf(kind: Found['kind']): Stance {
    if (phrase) return phrase.stance
    const asked: Complement = kind === 'speech' || kind === 'colon' ? 'clause' : kind
    return entry!.stance.get(asked) ?? entry!.stance.get('person-clause') ?? entry!.stance.values().next().value ?? 'asserts'
  }
}
