import type { Complement } from '../language/en/reporting.ts'
import {
  CITING_VERBS,
  DOCUMENT_NOUNS,
  GIVING_VERBS,
  PASSIVE_HEDGES,
  RESPONSIBILITY,
  SPEECH_NOUN_STANCES,
  SPEECH_NOUNS,
} from '../language/en/reporting.ts'
import type { Offsets, Stance } from '../model.ts'
import type { Chunk } from './sayings-chunks.ts'
import { complementAfter, contentEnd, type Found, type Limits } from './sayings-contents.ts'
import { ENTRIES, PHRASE_TAKES, PHRASES } from './sayings-lexicon.ts'
import { hasFinite, isSubordinator, phraseEnd, phraseStart, type Subject, startsClause, subjectBefore } from './sayings-sources.ts'
import { type Stretch, VERB_FORMS, type Words } from './sayings-words.ts'

/** A half-open range of tokens. */
export interface TokenSpan {
  readonly first: number
  readonly last: number
}

/** A saying in token positions, before spans are cut. */
export interface Frame {
  readonly source: readonly TokenSpan[]
  readonly cue: readonly TokenSpan[]
  readonly content: readonly TokenSpan[]
  readonly stance: Stance
  readonly rule: string
  readonly hearer?: TokenSpan
  readonly citing?: readonly TokenSpan[]
  /** Main word of the cue: one cue, one saying. */
  readonly head: number
}

interface Placed {
  readonly verb: number
  readonly after: number
  readonly subject?: Subject
  readonly inverted?: { readonly from: number; readonly to: number }
  readonly found?: Found
  /** Content stands before: it ends at this chunk (exclusive). */
  readonly leftEnd?: number
  /** Content goes on here after the frame. */
  readonly rightStart?: number
  readonly stance: Stance
  readonly rule: string
  /** Gerund chain: source and subordinate position come from the saying before. */
  readonly chained?: boolean
  /** The subject stands before another verb. */
  readonly shared?: boolean
}

const DOCUMENTS = new Set<string>(DOCUMENT_NOUNS)
const CITING = new Set<string>(CITING_VERBS)
const HEDGES = new Set<string>(PASSIVE_HEDGES)
/** "I don’t think he knows" says that he does not. */
const NEGATION_RAISERS = new Set(['think', 'believe', 'expect', 'feel', 'agree', 'suppose', 'imagine', 'reckon', 'accept'])
const UNKNOWING = new Set([
  'know',
  'understand',
  'learn',
  'hear',
  'realise',
  'realize',
  'recognise',
  'recognize',
  'find',
  'discover',
  'imagine',
  'figure',
  'guess',
])
const GIVING = new Set<string>(GIVING_VERBS)
const SPOKEN = new Set<string>(SPEECH_NOUNS)
const NOUN_TAKES: ReadonlySet<Complement> = new Set<Complement>(['clause'])
const QUOTED_TAKES: ReadonlySet<Complement> = new Set<Complement>(['clause', 'of', 'about'])

export function lemmasOf(words: Words, chunk: Chunk): readonly string[] {
  return VERB_FORMS.get(words.lower[chunk.head]!) ?? []
}

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
  return frames
}

/** Decides for one verb group whether it is a cue, who speaks and on which side the content stands. */
function placeVerb(words: Words, chunks: readonly Chunk[], verb: number, before: readonly Placed[]): Placed | undefined {
  const group = chunks[verb]!
  const lemmas = lemmasOf(words, group)
  if (lemmas.length === 0) return undefined
  if (group.passive) return passive(words, chunks, verb, lemmas)
  const bare = bareHedge(words, chunks, verb, lemmas)
  if (bare) return bare
  const noun = speechNounAfter(words, chunks, verb, lemmas)
  const phrase = phraseAfter(words, chunks, verb, lemmas) ?? noun
  const lemma = lemmas.find(one => ENTRIES.has(one))
  const entry = lemma === undefined ? undefined : ENTRIES.get(lemma)
  if (!phrase && !entry) return undefined
  const takes: ReadonlySet<Complement> = phrase ? PHRASE_TAKES : entry!.takes
  const after = phrase ? phrase.after : verb + 1
  if (group.form === 'infinitive' || group.form === 'base')
    return dependent(words, chunks, verb, after, takes, stanceOf, phrase !== undefined)
  if (group.form === 'gerund') return chained(words, chunks, verb, after, takes, stanceOf, before)

  const claim = responsibility(words, chunks, verb, lemmas)
  if (claim !== undefined) {
    const subject = subjectBefore(words, chunks, verb)
    if (subject)
      return {
        verb,
        after: verb + 1,
        subject,
        // without its deed the claim itself is what was said: "rebels claimed responsibility"
        found: { kind: 'object', start: chunks[claim + 1]?.kind === 'in' ? claim : subject.from, cueEnd: claim },
        stance: lemmas.includes('deny') ? 'denies' : 'claims-responsibility',
        rule: 'claim-of-responsibility',
      }
  }
  const quoting = quotingFrame(words, chunks, verb)
  if (quoting) return quoting
  const found = complementAfter(words, chunks, verb, after, takes)
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
  const shared = subjectBefore(words, chunks, verb) ? undefined : sharedSubject(words, chunks, verb, before)
  const subject = subjectBefore(words, chunks, verb) ?? shared
  if (!subject) return undefined
  if (found && found.kind !== 'colon') {
    const bothSides = found.kind === 'speech' && leftOf(words, chunks, subject, true)
    return {
      verb,
      after,
      subject,
      found,
      ...(bothSides !== undefined && bothSides !== false && { leftEnd: bothSides }),
      // "said the war began and called on …": the cue is the second verb alone; "similarly said Sunday said that" is one cue
      ...(shared && chunks[verb - 1]?.kind === 'cc' && { shared: true }),
      stance: stanceOf(found.kind),
      rule: noun ? 'noun-clause' : `verb-${found.kind}`,
    }
  }
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

/** "made it clear that": the chunk after the fixed phrase that follows the verb. */
function phraseAfter(
  words: Words,
  chunks: readonly Chunk[],
  verb: number,
  lemmas: readonly string[],
): { after: number; stance: Stance } | undefined {
  for (const lemma of lemmas) {
    for (const { words: rest, stance } of PHRASES.get(lemma) ?? []) {
      const start = chunks[verb]!.last
      if (!rest.every((word, offset) => words.lower[start + offset] === word)) continue
      const end = start + rest.length
      const after = chunks.findIndex((chunk, at) => at > verb && chunk.first >= end)
      // the phrase must end where a chunk does: "made the case" but not "made the case files"
      if (chunks.some(chunk => chunk.first < end && chunk.last > end)) continue
      return { after: after < 0 ? chunks.length : after, stance }
    }
  }
  return undefined
}

/** "issued clear orders: …", "gave a warning that …": a verb of giving and a noun for what is said. */
function speechNounAfter(
  words: Words,
  chunks: readonly Chunk[],
  verb: number,
  lemmas: readonly string[],
): { after: number; stance: Stance } | undefined {
  const noun = chunks[verb + 1]
  if (noun?.kind !== 'np' || !lemmas.some(lemma => GIVING.has(lemma))) return undefined
  const head = singular(words.lower[noun.head]!)
  if (!SPOKEN.has(head)) return undefined
  const found = complementAfter(words, chunks, verb, verb + 2, NOUN_TAKES)
  if (!found || !/^(?:clause|colon|speech)$/.test(found.kind)) return undefined
  const opener = chunks[found.start - 1]
  if (found.kind === 'clause' && opener?.kind !== 'that') return undefined
  return { after: verb + 2, stance: SPEECH_NOUN_STANCES[head] ?? 'asserts' }
}

/** Where the content before "Roe said" ends: just before the comma. False where nothing can be the content. */
function leftOf(words: Words, chunks: readonly Chunk[], subject: Subject, speechOnly: boolean): number | false | undefined {
  const before = chunks[subject.from - 1]
  if (!before) return undefined
  if (before.kind === 'speech') return subject.from
  // "… in office. officials said.": a stop where a comma should be
  const stray = before.kind === 'stop' && /^\p{Ll}/u.test(words.text.slice(words.tokens[chunks[subject.from]!.first]!.start))
  if (
    before.kind === 'comma' ||
    before.kind === 'dash' ||
    stray ||
    (before.kind === 'stop' && chunks[subject.from - 2]?.kind === 'speech')
  ) {
    if (chunks[subject.from - 2]?.kind === 'speech') return subject.from - 1
    if (speechOnly || (before.kind === 'stop' && !stray)) return false
    const start = leftStart(chunks, subject.from - 1)
    if (start >= subject.from - 1) return false
    if (!hasFinite(chunks, start, subject.from - 1)) return openingPhrase(words, chunks, start, subject.from - 1) ? false : subject.from - 1
    const opener = chunks[start]!
    // "When the bridge fell, Roe said" tells when, not what.
    if (isSubordinator(words, opener) && !mainClauseFollows(words, chunks, start, subject.from - 1)) return false
    if (opener.kind === 'wh' && /^(?:when|where|while)$/.test(words.lower[opener.first]!)) return false
    return subject.from - 1
  }
  // a slip: the comma is missing, or stands inside a quotation that is part of the clause
  const last = words.tokens[before.last] ? before.last : -1
  if (last >= 0 && words.mark[last] && /[,.!?]/.test(words.lower[before.last - 1] ?? '')) return subject.from
  return undefined
}

function openingPhrase(words: Words, chunks: readonly Chunk[], from: number, to: number): boolean {
  const first = chunks[from]!
  return (
    first.kind === 'in' ||
    first.kind === 'adv' ||
    first.kind === 'cc' ||
    first.time === true ||
    (first.kind === 'vp' && first.form !== 'base') ||
    (first.kind === 'wh' && to - from < 4) ||
    first.kind === 'adj' ||
    isSubordinator(words, first)
  )
}

function mainClauseFollows(words: Words, chunks: readonly Chunk[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (chunks[at]!.kind === 'comma' && hasFinite(chunks, at, to)) return true
  return false
}

/** Where a content on the left begins: the stretch's first chunk, after a colon or semicolon. */
function leftStart(chunks: readonly Chunk[], end: number): number {
  for (let at = end - 1; at >= 0; at--) if (chunks[at]!.kind === 'semicolon' || chunks[at]!.kind === 'colon') return at + 1
  return 0
}

/** “…,” said Ada Roe, who …: the verb stands right behind the words and the speaker behind the verb. */
function invertedAt(words: Words, chunks: readonly Chunk[], verb: number, after: number, found: Found | undefined): Placed | undefined {
  let at = verb - 1
  if (chunks[at]?.kind === 'adv') at--
  const before = chunks[at]
  const behind = chunks[after]
  if (!before || behind?.kind !== 'np' || behind.time) return undefined
  const speech = before.kind === 'speech' || (before.kind === 'comma' && chunks[at - 1]?.kind === 'speech')
  const closing = !speech && markBefore(words, chunks[verb]!.first)
  const comma = before.kind === 'comma' && hasFinite(chunks, leftStart(chunks, at), at)
  if (!speech && !comma && !closing) return undefined
  if (found?.kind === 'clause' || found?.kind === 'speech') {
    // "…, said the man was gone" is no inversion, “…,” said Roe that is none either
    if (!speech) return undefined
  }
  const lemmas = lemmasOf(words, chunks[verb]!)
  if (comma && !speech && !closing && (chunks[verb]!.form !== 'finite' || chunks[verb]!.last - chunks[verb]!.first > 1)) return undefined
  const entry = lemmas.map(lemma => ENTRIES.get(lemma)).find(one => one !== undefined)
  if (!entry?.takes.has('clause')) return undefined
  const end = phraseEnd(words, chunks, after)
  let to = end
  // an apposition or relative clause belongs to the speaker: "said Ada Roe, a lawyer, …"
  if (chunks[end]?.kind === 'comma') {
    const next = chunks[end + 1]
    if (next?.kind === 'wh' || (next?.kind === 'np' && !clauseLike(chunks, end + 1)) || next?.kind === 'aside') {
      let stop = end + 1
      while (chunks[stop] && !/^(?:comma|stop|colon|semicolon|speech|dash)$/.test(chunks[stop]!.kind)) stop++
      to = stop
    }
  }
  const leftEnd = before.kind === 'comma' ? at : at + 1
  const resume =
    speech && chunks[to]?.kind === 'comma' && chunks[to + 1]?.kind === 'speech'
      ? to + 1
      : chunks[to]?.kind === 'colon' && chunks[to + 1]?.kind === 'speech'
        ? to + 1
        : undefined
  return {
    verb,
    after,
    inverted: { from: after, to },
    leftEnd,
    ...(resume !== undefined && { rightStart: resume }),
    stance: entry.stance.get('clause') ?? 'asserts',
    rule: 'verb-inverted',
  }
}

function clauseLike(chunks: readonly Chunk[], from: number): boolean {
  for (let at = from + 1; at < Math.min(chunks.length, from + 4); at++) {
    if (chunks[at]!.kind === 'vp') return chunks[at]!.form === 'finite'
    if (chunks[at]!.kind !== 'in' && chunks[at]!.kind !== 'np' && chunks[at]!.kind !== 'adv') return false
  }
  return false
}

function markBefore(words: Words, token: number): boolean {
  return words.mark[token - 1] === 1 && /^[,.!?…]$/.test(words.lower[token - 2] ?? '')
}

/** Whether the frame "Roe said (on Monday)" is complete after the verb: what follows is a stop, a comma, a quotation or the end. */
function endsFrame(words: Words, chunks: readonly Chunk[], after: number): boolean {
  let at = after
  for (let turn = 0; turn < 10; turn++) {
    const here = chunks[at]
    if (!here) return true
    if (/^(?:stop|comma|speech|dash|semicolon|other)$/.test(here.kind)) return true
    if (here.kind === 'vp') return here.form === 'gerund' || here.form === 'infinitive' || here.form === 'participle'
    if (here.kind === 'that' || here.kind === 'colon') return false
    if (here.kind === 'in' && isSubordinator(words, here)) return true
    if (here.kind === 'cc') return true
    at++
  }
  return true
}

/** "The bridge, Roe said, was closed": where the content goes on after the frame. */
function resumption(words: Words, chunks: readonly Chunk[], after: number, leftEnd: number): number | undefined {
  let comma = after
  while (chunks[comma] && !/^(?:comma|stop|semicolon|dash|colon)$/.test(chunks[comma]!.kind)) {
    if (chunks[comma]!.kind === 'speech') return comma
    comma++
  }
  if (chunks[comma]?.kind !== 'comma') return undefined
  const next = chunks[comma + 1]
  if (!next || next.kind === 'stop') return undefined
  if (next.kind === 'speech') return comma + 1
  if (next.kind === 'according') return undefined
  if (next.kind === 'vp') {
    if (next.form === 'gerund') return undefined
    return comma + 1
  }
  if (chunks[leftEnd - 1]?.kind === 'speech') return undefined
  const closed = hasFinite(chunks, leftStart(chunks, leftEnd), leftEnd)
  if (!closed) return comma + 1
  if (next.kind === 'wh' || next.kind === 'adv') return undefined
  if (next.kind === 'cc' && /^(?:and|or)$/.test(words.lower[next.first]!))
    return chunks[comma + 2]?.kind === 'that' || hasFinite(chunks, comma, Math.min(chunks.length, comma + 8)) ? comma + 1 : undefined
  if (next.kind === 'in' && /^(?:because|if|unless|after|before|since)$/.test(words.lower[next.first]!)) return comma + 1
  return undefined
}

/** "which officials said could last weeks": the relative pronoun is the content's subject, the noun behind it the speaker. */
function relativeGap(words: Words, chunks: readonly Chunk[], verb: number, after: number, subject: Subject): number | undefined {
  if (subject.relative) return undefined
  const opener = chunks[subject.from - 1]
  if (opener?.kind !== 'wh' && opener?.kind !== 'that') return undefined
  let at = after
  while (chunks[at] && (chunks[at]!.kind === 'adv' || (chunks[at]!.kind === 'np' && chunks[at]!.time))) at++
  // "told the Post could last"
  if (chunks[at]?.kind === 'np') at = phraseEnd(words, chunks, at, { clauses: false })
  const next = chunks[at]
  if (next?.kind === 'vp' && next.form === 'finite' && at > verb) return at
  return undefined
}

/** "X said on Monday … and called on Y": the verb shares the subject of the one before it. */
function sharedSubject(words: Words, chunks: readonly Chunk[], verb: number, before: readonly Placed[]): Subject | undefined {
  let at = verb - 1
  while (chunks[at]?.kind === 'adv' || (chunks[at]?.kind === 'np' && chunks[at]!.time)) at--
  const joint = chunks[at]
  if (joint?.kind === 'vp') return before.at(-1)?.verb === at ? before.at(-1)!.subject : subjectBefore(words, chunks, at)
  if (joint?.kind !== 'cc' && joint?.kind !== 'comma') return undefined
  for (let back = at - 1; back >= 0; back--) {
    const chunk = chunks[back]!
    if (chunk.kind === 'semicolon' || chunk.kind === 'stop' || chunk.kind === 'speech') return undefined
    if (chunk.kind !== 'vp' || chunk.form !== 'finite') continue
    const known = before.find(one => one.verb === back)
    const subject = known?.subject ?? subjectBefore(words, chunks, back)
    if (subject) {
      // a verb inside another saying's content: the one who says is likelier to go on saying
      const outer = before.findLast(one => one.verb < back && one.found?.kind === 'clause' && one.subject)
      return outer?.subject ?? subject
    }
  }
  return undefined
}

/** "vowed to say", "wants to tell voters that": a reporting verb that hangs on another verb speaks for that verb's subject. */
function dependent(
  words: Words,
  chunks: readonly Chunk[],
  verb: number,
  after: number,
  takes: ReadonlySet<Complement>,
  stanceOf: (kind: Found['kind']) => Stance,
  phrase: boolean,
): Placed | undefined {
  const group = chunks[verb]!
  const found = complementAfter(words, chunks, verb, after, takes)
  if (!found || (found.kind !== 'clause' && found.kind !== 'speech' && found.kind !== 'colon')) return undefined
  if (group.form === 'base' && verb > 0) return undefined
  for (let back = verb - 1; back >= 0; back--) {
    const chunk = chunks[back]!
    if (/^(?:semicolon|stop|speech|colon|that)$/.test(chunk.kind)) return undefined
    if (chunk.kind !== 'vp' || chunk.form !== 'finite') continue
    const subject = subjectBefore(words, chunks, back)
    if (!subject) return undefined
    return {
      verb,
      after,
      subject: { ...subject, relative: true },
      found,
      stance: stanceOf(found.kind),
      rule: phrase ? 'verb-dependent-phrase' : 'verb-dependent',
    }
  }
  return undefined
}

/** "…, adding that …", "released an advisory warning of …", "a letter saying …". */
function chained(
  words: Words,
  chunks: readonly Chunk[],
  verb: number,
  after: number,
  takes: ReadonlySet<Complement>,
  stanceOf: (kind: Found['kind']) => Stance,
  before: readonly Placed[],
): Placed | undefined {
  const found = complementAfter(words, chunks, verb, after, takes)
  const previous = chunks[verb - 1]
  const lemmas = lemmasOf(words, chunks[verb]!)
  // "quoted Roe as saying": handled with "quoted"
  if (previous?.kind === 'in' && words.lower[previous.first] === 'as') {
    const quoting = quotedAs(words, chunks, verb)
    if (!quoting) return undefined
    const said = found ?? complementAfter(words, chunks, verb, after, QUOTED_TAKES)
    if (said) return { verb, after, subject: quoting, found: said, stance: stanceOf(said.kind), rule: 'quoted-as-saying' }
    const outer = before.findLast(one => one.verb < verb && (one.rule === 'quoting' || one.leftEnd !== undefined))
    const left = outer?.leftEnd ?? leftOf(words, chunks, quoting, false)
    return typeof left === 'number'
      ? { verb, after, subject: quoting, leftEnd: left, stance: 'asserts', rule: 'quoted-as-saying' }
      : undefined
  }
  if (!found) return undefined
  if (
    previous?.kind === 'in' &&
    /^(?:of|by|without|for|from|about|with|despite|in|at|to)$/.test(words.lower[previous.first]!) &&
    !(found.kind === 'clause' || found.kind === 'speech' || found.kind === 'colon')
  )
    return undefined
  if (lemmas.some(lemma => CITING.has(lemma))) return undefined
  const nounHost = previous?.kind === 'np' && DOCUMENTS.has(singular(words.lower[previous.head]!))
  if (found.kind === 'object' || found.kind === 'quoted-object' || found.kind === 'gerund') {
    if (previous?.kind !== 'comma' && !nounHost) return undefined
  }
  if (
    previous?.kind === 'np' &&
    !nounHost &&
    found.kind !== 'clause' &&
    found.kind !== 'speech' &&
    found.kind !== 'colon' &&
    found.kind !== 'of'
  )
    return undefined
  // "with officials saying the chances were low"
  if (previous?.kind === 'np' && !nounHost) {
    const from = phraseStart(words, chunks, verb - 1)
    const opener = chunks[from - 1]
    if (opener?.kind === 'in' && words.lower[opener.first] === 'with')
      return {
        verb,
        after,
        subject: { from, to: verb, relative: false, start: from },
        found,
        stance: stanceOf(found.kind),
        rule: 'absolute-gerund',
        chained: true,
      }
  }
  for (let back = verb - 1; back >= 0; back--) {
    const chunk = chunks[back]!
    if (chunk.kind === 'semicolon' || (chunk.kind === 'stop' && chunks[back - 1]?.kind !== 'speech')) break
    if (chunk.kind !== 'vp' || chunk.form !== 'finite') continue
    const known = before.findLast(one => one.verb === back)
    if (known?.subject) {
      // inside a content, the chain may go on with the speaker or with the one spoken of; after a comma it is the speaker
      return { verb, after, subject: known.subject, found, stance: stanceOf(found.kind), rule: 'chained-gerund', chained: true }
    }
    if (known?.inverted)
      return { verb, after, inverted: known.inverted, found, stance: stanceOf(found.kind), rule: 'chained-gerund', chained: true }
    const outer = before.findLast(one => one.verb < back && one.subject && one.found?.kind === 'clause')
    const owner = previous?.kind === 'comma' && outer ? outer.subject : subjectBefore(words, chunks, back)
    if (owner) return { verb, after, subject: owner, found, stance: stanceOf(found.kind), rule: 'chained-gerund', chained: true }
  }
  if (previous?.kind === 'np') {
    const from = phraseStart(words, chunks, verb - 1)
    return {
      verb,
      after,
      subject: { from, to: verb, relative: false, start: from },
      found,
      stance: stanceOf(found.kind),
      rule: 'document-saying',
      chained: true,
    }
  }
  return undefined
}

/** "The report quoted Roe as saying that …", "…, one official quoted Roe as saying": the outer of two sayings; all that Roe said is its content. */
function quotingFrame(words: Words, chunks: readonly Chunk[], verb: number): Placed | undefined {
  if (!lemmasOf(words, chunks[verb]!).some(lemma => lemma === 'quote' || lemma === 'cite') || chunks[verb + 1]?.kind !== 'np')
    return undefined
  for (let at = verb + 2; at < Math.min(chunks.length, verb + 9); at++) {
    const chunk = chunks[at]!
    if (chunk.kind === 'stop' || chunk.kind === 'speech') return undefined
    if (chunk.kind !== 'in' || words.lower[chunk.first] !== 'as' || chunks[at + 1]?.kind !== 'vp' || chunks[at + 1]!.form !== 'gerund')
      continue
    const subject = subjectBefore(words, chunks, verb)
    if (!subject) return undefined
    const said = complementAfter(words, chunks, at + 1, at + 2, QUOTED_TAKES)
    const left = said ? undefined : leftOf(words, chunks, subject, false)
    return {
      verb,
      after: verb + 1,
      subject,
      found: { kind: 'clause', start: verb + 1, cueEnd: verb + 1 },
      ...(typeof left === 'number' && { leftEnd: left }),
      stance: 'asserts',
      rule: 'quoting',
    }
  }
  return undefined
}

/** The person in "quoted Roe as saying" or "Roe was quoted as saying". */
function quotedAs(words: Words, chunks: readonly Chunk[], saying: number): Subject | undefined {
  for (let at = saying - 2; at >= 0 && at > saying - 10; at--) {
    const chunk = chunks[at]!
    if (chunk.kind === 'stop' || chunk.kind === 'semicolon') return undefined
    if (chunk.kind !== 'vp') continue
    if (!lemmasOf(words, chunk).some(lemma => /^(?:quote|cite|report|describe|record)$/.test(lemma))) return undefined
    if (chunk.passive) return subjectBefore(words, chunks, at)
    return chunks[at + 1]?.kind === 'np' ? { from: at + 1, to: saying - 1, relative: false, start: at + 1 } : undefined
  }
  return undefined
}

/** "is believed to have fled", "are said to be", "was told that". */
function passive(words: Words, chunks: readonly Chunk[], verb: number, lemmas: readonly string[]): Placed | undefined {
  const next = chunks[verb + 1]
  const subject = subjectBefore(words, chunks, verb)
  if (next?.kind === 'vp' && next.form === 'infinitive' && lemmas.some(lemma => HEDGES.has(lemma)))
    return {
      verb,
      after: verb + 1,
      ...(subject && { subject }),
      found: { kind: 'infinitive', start: verb + 1, cueEnd: verb + 1 },
      stance: 'hedges',
      rule: 'passive-hedge',
    }
  if (
    next?.kind === 'that' &&
    chunks[verb - 1]?.kind === 'np' &&
    words.lower[chunks[verb - 1]!.head] === 'it' &&
    lemmas.some(lemma => HEDGES.has(lemma))
  )
    return { verb, after: verb + 1, found: { kind: 'clause', start: verb + 2, cueEnd: verb + 2 }, stance: 'hedges', rule: 'passive-hedge' }
  const phrase = phraseAfter(words, chunks, verb, ['be'])
  if (!phrase || !subject) return undefined
  const found = complementAfter(words, chunks, verb, phrase.after, PHRASE_TAKES)
  return found ? { verb, after: phrase.after, subject, found, stance: phrase.stance, rule: 'verb-phrase' } : undefined
}

/** "Roe said to insist on …" in a headline, "the group, believed to have links to …": a passive without its auxiliary. */
function bareHedge(words: Words, chunks: readonly Chunk[], verb: number, lemmas: readonly string[]): Placed | undefined {
  const group = chunks[verb]!
  if (group.last - group.first !== 1 || (group.form !== 'participle' && words.tokens[group.head]!.tag !== 'VBD')) return undefined
  const next = chunks[verb + 1]
  if (next?.kind !== 'vp' || next.form !== 'infinitive') return undefined
  const lemma = lemmas.find(one => HEDGES.has(one))
  if (lemma === undefined) return undefined
  const before = chunks[verb - 1]
  const takes = ENTRIES.get(lemma)?.takes
  if (takes?.has('infinitive') && before?.kind !== 'comma') return undefined
  const subject = subjectBefore(words, chunks, verb)
  const reduced = before?.kind === 'comma' || before?.kind === 'np'
  if (!reduced) return undefined
  return {
    verb,
    after: verb + 1,
    ...(subject && { subject: { ...subject, relative: before.kind === 'comma' } }),
    found: { kind: 'infinitive', start: verb + 1, cueEnd: verb + 1 },
    stance: 'hedges',
    rule: 'passive-hedge',
  }
}

/** "claimed responsibility for the attack": the chunk of the noun. */
function responsibility(words: Words, chunks: readonly Chunk[], verb: number, lemmas: readonly string[]): number | undefined {
  const next = chunks[verb + 1]
  if (next?.kind !== 'np' || !(RESPONSIBILITY.noun as readonly string[]).includes(words.lower[next.head]!)) return undefined
  return lemmas.some(lemma => (RESPONSIBILITY.claim as readonly string[]).includes(lemma) || lemma === 'deny') ? verb + 1 : undefined
}

/** Cuts the spans of one placed verb. */
function frameOf(
  words: Words,
  stretch: Stretch,
  chunks: readonly Chunk[],
  one: Placed,
  placed: readonly Placed[],
  reports: (at: number) => boolean,
): Frame | undefined {
  const { verb, subject, inverted, found } = one
  const last = finalChunk(chunks)
  const start = subject?.from ?? verb
  const content: TokenSpan[] = []
  if (one.leftEnd !== undefined) {
    let from = leftStart(chunks, one.leftEnd)
    const earlier = placed.findLast(
      other => other.verb < verb && (other.leftEnd !== undefined || other.found?.kind === 'speech') && other.verb < one.leftEnd! - 1,
    )
    if (earlier && earlier.leftEnd !== undefined) {
      let resume = earlier.verb + 1
      while (resume < one.leftEnd && !/^(?:comma|cc|stop)$/.test(chunks[resume]!.kind)) resume++
      while (resume < one.leftEnd && /^(?:comma|cc|stop)$/.test(chunks[resume]!.kind)) resume++
      if (resume < one.leftEnd) from = Math.max(from, resume)
    }
    const speech =
      chunks[one.leftEnd - 1]?.kind === 'speech'
        ? one.leftEnd - 1
        : chunks[one.leftEnd - 2]?.kind === 'speech' && chunks[one.leftEnd - 1]?.kind === 'comma'
          ? one.leftEnd - 2
          : undefined
    if (speech !== undefined) content.push(span(chunks, speech, speech + 1))
    else {
      while (from < one.leftEnd && chunks[from]!.kind === 'cc') from++
      if (from < one.leftEnd) content.push(span(chunks, from, one.leftEnd))
    }
  }
  if (found || one.rightStart !== undefined) {
    const from = found?.start ?? one.rightStart!
    const limits = limitsFor(
      words,
      chunks,
      one,
      placed,
      reports,
      last,
      stretch.role === 'title' || stretch.role === 'subtitle' || stretch.role === 'heading',
    )
    const end =
      found?.kind === 'speech' || chunks[from]?.kind === 'speech'
        ? speechEnd(chunks, from, limits)
        : found?.kind === 'colon'
          ? colonEnd(chunks, from, last)
          : isPhrase(found)
            ? phraseContentEnd(words, chunks, found!, limits)
            : contentEnd(words, chunks, from, limits)
    if (end > from) content.push(span(chunks, from, end))
  }
  if (content.length === 0) return undefined
  const source: TokenSpan[] = subject
    ? sourcesOf(words, chunks, subject.from, trimSource(chunks, subject))
    : inverted
      ? sourcesOf(words, chunks, inverted.from, inverted.to)
      : []
  const cueLast = found ? Math.max(chunks[verb]!.last, cueEndToken(chunks, found, verb)) : frameEnd(chunks, one)
  let opening = subject && !one.chained && !one.shared ? subject.to : verb
  while (opening < verb && /^(?:comma|dash|aside)$/.test(chunks[opening]!.kind)) opening++
  const cueFirst = chunks[opening < verb && start < verb ? opening : verb]!.first
  const cue: TokenSpan[] = inverted
    ? [{ first: chunks[verb]!.first, last: chunks[one.after - 1]!.last }]
    : [{ first: cueFirst, last: cueLast }]
  const hearer = found?.hearer ? span(chunks, found.hearer.from, found.hearer.to) : undefined
  const lemmas = lemmasOf(words, chunks[verb]!)
  const negated = chunks[verb]!.negated === true && one.stance === 'asserts'
  const stance = negated ? (lemmas.some(lemma => NEGATION_RAISERS.has(lemma)) ? 'denies' : 'other') : one.stance
  const rule = subject?.relative && !/^verb-dependent/.test(one.rule) ? `${one.rule}:relative` : one.rule
  return { source, cue, content, stance, rule, ...(hearer && { hearer }), head: chunks[verb]!.head }
}

/** An insertion at the end of the source is no part of it: "the union, however," */
function trimSource(chunks: readonly Chunk[], subject: Subject): number {
  let to = subject.to
  while (to > subject.from + 1 && /^(?:comma|dash|adv)$/.test(chunks[to - 1]!.kind)) to--
  return to
}

function isPhrase(found: Found | undefined): boolean {
  return (
    found !== undefined &&
    /^(?:object|quoted-object|of|about|for|on|against|to|person-of|person-for|person-about|as|name)$/.test(found.kind)
  )
}

/** A phrase as content ends at the next comma or verb: "warned of floods in the south, a day after …". */
function phraseContentEnd(words: Words, chunks: readonly Chunk[], found: Found, limits: Limits): number {
  let at = found.start
  if (chunks[at]?.kind === 'speech') return at + 1
  for (; at < limits.stop; at++) {
    const here = chunks[at]!
    if (/^(?:stop|semicolon|colon|comma|dash|according)$/.test(here.kind)) return at
    if (here.kind === 'vp' && here.form === 'finite' && at > found.start && chunks[at - 1]?.kind === 'cc') return at - 1
    if (here.kind === 'in' && isSubordinator(words, here) && at > found.start && hasFinite(chunks, at, Math.min(limits.stop, at + 7)))
      return at
    if (here.kind === 'wh' && /^(?:when|where)$/.test(words.lower[here.first]!)) return at
  }
  return at
}

function limitsFor(
  words: Words,
  chunks: readonly Chunk[],
  one: Placed,
  placed: readonly Placed[],
  reports: (at: number) => boolean,
  last: number,
  headline: boolean,
): Limits {
  let stop = last
  const from = one.found?.start ?? one.rightStart ?? one.verb
  for (const other of placed) {
    if (other === one || other.verb <= one.verb) continue
    // "…, officials said": an outer saying whose content holds this one
    if (other.leftEnd !== undefined && other.leftEnd > from && !other.found) stop = Math.min(stop, other.leftEnd)
    if (other.chained && other.verb > from) {
      const comma =
        chunks[other.verb - 1]?.kind === 'comma' ? other.verb - 1 : chunks[other.verb - 2]?.kind === 'comma' ? other.verb - 2 : undefined
      if (comma !== undefined && comma > from) stop = Math.min(stop, comma)
    }
  }
  return { stop, embedded: isEmbedded(words, chunks, one), headline, reports }
}

/** Whether the saying stands in a clause that opens the sentence ("Although Roe says …, …") or hangs on a noun ("Roe, who said …, left"). */
function isEmbedded(words: Words, chunks: readonly Chunk[], one: Placed): boolean {
  if (one.subject?.relative) return true
  if (one.rule === 'verb-gap') return true
  const start = one.subject?.from ?? one.verb
  for (let at = start - 1; at >= 0; at--) {
    const chunk = chunks[at]!
    if (isSubordinator(words, chunk)) return true
    if (chunk.kind === 'wh') return true
    if (chunk.kind === 'comma' || chunk.kind === 'speech' || chunk.kind === 'stop' || chunk.kind === 'vp') return false
  }
  return false
}

/** A quotation as content: it and, after a comma or dash, further quotations; words woven on after it belong to it too. */
function speechEnd(chunks: readonly Chunk[], from: number, limits: Limits): number {
  let at = from + 1
  while (at + 1 < limits.stop && /^(?:comma|cc|dash|other)$/.test(chunks[at]!.kind) && chunks[at + 1]!.kind === 'speech') at += 2
  return at
}

/** After a colon: the quotation, or all that is left. */
function colonEnd(chunks: readonly Chunk[], from: number, last: number): number {
  if (chunks[from]?.kind !== 'speech') return last
  let end = from + 1
  while (end < last && (chunks[end]!.kind === 'speech' || chunks[end]!.kind === 'other')) end++
  return end
}

function frameEnd(chunks: readonly Chunk[], one: Placed): number {
  let at = one.after
  while (chunks[at] && !/^(?:comma|stop|semicolon|dash|colon|speech|vp|cc|that|wh)$/.test(chunks[at]!.kind)) at++
  return chunks[Math.max(one.verb, at - 1)]!.last
}

function cueEndToken(chunks: readonly Chunk[], found: Found, verb: number): number {
  const before = chunks[found.cueEnd - 1]
  return before && found.cueEnd - 1 >= verb ? before.last : chunks[verb]!.last
}

/** Parallel sources are one span each: "the Gazette and Radio North", "the port, the union and the mayor". */
export function sourcesOf(words: Words, chunks: readonly Chunk[], from: number, to: number): TokenSpan[] {
  const names: number[] = []
  for (let at = from; at < to; at++) {
    const chunk = chunks[at]!
    if (chunk.kind === 'cc' && words.lower[chunk.first] === 'and' && chunks[at + 1]?.kind === 'np' && at > from) names.push(at)
    if (chunk.kind === 'vp' || chunk.kind === 'wh') break
  }
  if (names.length !== 1) return [span(chunks, from, to)]
  const joint = names[0]!
  const plain = (start: number, end: number) =>
    chunks.slice(start, end).every(chunk => chunk.kind === 'np' || chunk.kind === 'comma' || chunk.kind === 'aside')
  if (!plain(joint + 1, to)) return [span(chunks, from, to)]
  const heads = chunks.slice(from, to).filter(chunk => chunk.kind === 'np')
  const proper = (chunk: Chunk) => /^NNP/.test(words.tokens[chunk.head]!.tag)
  if (!proper(heads.at(-1)!) || !plain(from, joint)) return [span(chunks, from, to)]
  if (!heads.every(proper)) return [span(chunks, from, to)]
  return heads.map(chunk => ({ first: chunk.first, last: chunk.last }))
}

export function span(chunks: readonly Chunk[], from: number, to: number): TokenSpan {
  return { first: chunks[from]!.first, last: chunks[to - 1]!.last }
}

/** The chunk (exclusive) before the final stop. */
export function finalChunk(chunks: readonly Chunk[]): number {
  let end = chunks.length
  while (end > 0 && (chunks[end - 1]!.kind === 'stop' || (chunks[end - 1]!.kind === 'other' && end > 1))) end--
  return end
}

function singular(word: string): string {
  return word.replace(/ies$/, 'y').replace(/(?<!s)s$/, '')
}
