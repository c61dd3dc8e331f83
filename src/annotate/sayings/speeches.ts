import type { Chunk } from '../chunks/chunk.ts'
import { isSubordinator, phraseEnd, phraseStart } from '../noun-phrases.ts'
import { NAME } from '../tags/classes.ts'
import type { Frame } from './frame.ts'
import { sourcesOf, span } from './frames.ts'
import { ENTRIES, PHRASES } from './lexicon.ts'
import { isSomebody } from './phrases.ts'
import { lemmasOf } from './placed.ts'
import { subjectBefore } from './sources.ts'
import { VERB_FORMS, type Words } from './words.ts'

/**
 * Quotations that no other rule gave to anybody, where their sentence still shows who speaks: “…,” Ada Roe, who was there, began. “…,” she
 * smiled when the boats came in. Roe, on a visit to the port, said on Radio Vell, “…”. The verb may be any.
 */
export function speechFrames(words: Words, chunks: readonly Chunk[], known: readonly Frame[]): Frame[] {
  const frames: Frame[] = []
  chunks.forEach((chunk, at) => {
    if (chunk.kind !== 'speech') return
    const told = (frame: Frame) => frame.content.some(part => part.first < chunk.last && chunk.first < part.last)
    if (known.some(told) || frames.some(told)) return
    const frame = spokenBehind(words, chunks, at, known) ?? spokenBefore(words, chunks, at, known)
    if (frame) frames.push(frame)
  })
  return frames
}

/** "The port is shut (according to a sailor)", "The port is shut, (said a sailor)": whoever stands in brackets at the end. */
export function asideFrames(words: Words, chunks: readonly Chunk[]): Frame[] {
  const at = chunks.findLastIndex(chunk => chunk.kind === 'aside')
  const aside = chunks[at]
  if (!aside || at < 1 || aside.last - aside.first < 4 || chunks.slice(at + 1).some(chunk => !/^(?:stop|other)$/.test(chunk.kind)))
    return []
  const first = aside.first + 1
  const according = words.lower[first] === 'according' && words.lower[first + 1] === 'to'
  if (!according && !/^(?:said|says|writes|wrote|reports|reported)$/.test(words.lower[first]!)) return []
  const from = first + (according ? 2 : 1)
  let end = at
  while (end > 0 && /^(?:comma|stop|dash)$/.test(chunks[end - 1]!.kind)) end--
  if (aside.last - 1 <= from || end === 0) return []
  return [
    {
      source: [{ first: from, last: aside.last - 1 }],
      cue: [{ first, last: from }],
      content: [span(chunks, 0, end)],
      stance: 'asserts',
      rule: 'aside',
      head: first,
    },
  ]
}

/** “…,” Roe began. “…,” began Roe. */
function spokenBehind(words: Words, chunks: readonly Chunk[], speech: number, known: readonly Frame[]): Frame | undefined {
  if (!leansForward(words, chunks, speech)) return undefined
  let at = speech + 1
  if (chunks[at]?.kind === 'comma') at++
  while (chunks[at]?.kind === 'adv') at++
  const first = chunks[at]
  if (first?.kind === 'vp' && first.form === 'finite' && !first.passive) {
    const next = chunks[at + 1]
    if (next?.kind !== 'np' || next.time || !isSomebody(words, next) || taken(known, first.head)) return undefined
    const to = phraseEnd(words, chunks, at + 1)
    return frameOf(words, chunks, speech, at, at + 1, to, 'speech-inverted')
  }
  if (first?.kind !== 'np' || first.time) return undefined
  const verb = mainVerb(words, chunks, at)
  if (verb === undefined || taken(known, chunks[verb]!.head)) return undefined
  const held = isSomebody(words, first) || endsWithComma(words, chunks, speech)
  if (!reports(words, chunks[verb]!) && !reads(words, chunks[verb]!) && !(held && endsThere(chunks, verb))) return undefined
  let to = verb
  while (to > at + 1 && /^(?:comma|dash|adv)$/.test(chunks[to - 1]!.kind)) to--
  return frameOf(words, chunks, speech, verb, at, to, 'speech-after')
}

/** Roe, on a visit to the port, said on Radio Vell, “…”. */
function spokenBefore(words: Words, chunks: readonly Chunk[], speech: number, known: readonly Frame[]): Frame | undefined {
  const joint = chunks[speech - 1]?.kind
  if (joint !== 'comma' && joint !== 'colon') return undefined
  const opening = joint === 'colon' ? openingVerb(words, chunks, speech - 1) : undefined
  if (opening !== undefined) return frameOf(words, chunks, speech, opening, opening + 1, speech - 1, 'speech-inverted')
  for (let at = speech - 2; at >= 0; at--) {
    const chunk = chunks[at]!
    if (/^(?:speech|semicolon|stop)$/.test(chunk.kind)) return undefined
    if (chunk.kind !== 'vp' || chunk.form !== 'finite') continue
    const subject = taken(known, chunk.head) ? undefined : subjectBefore(words, chunks, at)
    const noun = subject && chunks[subject.from]
    // "he demurred: “…”"
    const begins = joint === 'colon' && at === speech - 2 && noun?.kind === 'np' && (isSomebody(words, noun) || reads(words, chunk))
    if (subject && (begins || reports(words, chunk))) return frameOf(words, chunks, speech, at, subject.from, subject.to, 'speech-before')
    // "said in spring, when the story broke, “…”": behind the clause that tells when
    const opener = chunks.findLastIndex((other, place) => place < at && (other.kind === 'wh' || isSubordinator(words, other)))
    if (opener < 1 || chunks[opener - 1]!.kind !== 'comma') break
    at = opener
  }
  return joint === 'colon' ? labelled(words, chunks, speech) : undefined
}

/** Added Ada Roe, a fisher: “…”: a verb of saying at the beginning, and nothing but somebody between it and the colon. */
function openingVerb(words: Words, chunks: readonly Chunk[], colon: number): number | undefined {
  const verb = chunks.findIndex(({ kind }) => kind !== 'cc' && kind !== 'adv')
  const [group, somebody] = [chunks[verb], chunks[verb + 1]]
  if (group?.kind !== 'vp' || !/^(?:finite|participle)$/.test(group.form ?? '') || !reports(words, group)) return undefined
  if (somebody?.kind !== 'np' || somebody.time) return undefined
  return chunks.slice(verb + 1, colon).some(({ kind }) => /^(?:vp|speech|stop|semicolon|that)$/.test(kind)) ? undefined : verb
}

/** It did not surprise the pollster Ada Roe: “…” */
function labelled(words: Words, chunks: readonly Chunk[], speech: number): Frame | undefined {
  const noun = chunks[speech - 2]
  if (noun?.kind !== 'np' || noun.time || !(words.classes[noun.head]! & NAME)) return undefined
  const from = phraseStart(words, chunks, speech - 2)
  if (chunks[from - 1]?.kind === 'in') return undefined
  const verb = chunks[from]!.first
  // "Added Ada Roe: “…”": taggers take a verb with a capital for the first of the names
  if (from === 0 && noun.last - verb > 1 && tells(VERB_FORMS.get(words.lower[verb]!) ?? [])) {
    const named = { first: verb + 1, last: chunks[speech - 2]!.last }
    return {
      ...frameOf(words, chunks, speech, from, from, speech - 1, 'speech-inverted'),
      source: [named],
      cue: [{ first: verb, last: verb + 1 }],
    }
  }
  return frameOf(words, chunks, speech, speech - 1, from, speech - 1, 'label-name')
}

/** Whether a quotation ends with a comma, a question or a cry, so that its speaker may follow. */
function leansForward(words: Words, chunks: readonly Chunk[], at: number): boolean {
  const { quotation } = words.speeches[words.speech[chunks[at]!.first]!]!
  return chunks[at + 1]?.kind === 'comma' || /[,?!…—–-]['’”"]?\s*$/.test(words.text.slice(quotation.inner.start, quotation.inner.end))
}

/** The main verb of the clause whose subject starts at `from`: past appositions and relative clauses. */
function mainVerb(words: Words, chunks: readonly Chunk[], from: number): number | undefined {
  let relative = false
  for (let at = from + 1; at < Math.min(chunks.length, from + 24); at++) {
    const chunk = chunks[at]!
    if (/^(?:speech|semicolon|stop|colon|that)$/.test(chunk.kind) || isSubordinator(words, chunk)) return undefined
    if (chunk.kind === 'wh') relative = true
    if (chunk.kind !== 'vp' || chunk.form !== 'finite') continue
    if (relative) relative = false
    else return at
  }
  return undefined
}

/** Nothing that the verb could have as its object. */
function endsThere(chunks: readonly Chunk[], verb: number): boolean {
  const next = chunks[verb + 1]
  return !next || next.time === true || /^(?:stop|comma|in|adv|speech|dash|wh)$/.test(next.kind)
}

/** “…,” — with its comma inside or right behind it. */
function endsWithComma(words: Words, chunks: readonly Chunk[], at: number): boolean {
  const { quotation } = words.speeches[words.speech[chunks[at]!.first]!]!
  return chunks[at + 1]?.kind === 'comma' || /,\s*$/.test(words.text.slice(quotation.inner.start, quotation.inner.end))
}

/** “…,” the letter reads. */
function reads(words: Words, chunk: Chunk): boolean {
  return /^reads?$/.test(words.lower[chunk.head]!)
}

function reports(words: Words, chunk: Chunk): boolean {
  const lemmas = lemmasOf(words, chunk)
  return tells(lemmas) || lemmas.some(lemma => lemma !== 'be' && PHRASES.has(lemma))
}

/** Whether one of these verbs may take a clause as what was said. */
function tells(lemmas: readonly string[]): boolean {
  return lemmas.some(lemma => ENTRIES.get(lemma)?.takes.has('clause') || ENTRIES.get(lemma)?.takes.has('person-clause'))
}

function taken(known: readonly Frame[], head: number): boolean {
  return known.some(frame => frame.head === head)
}

function frameOf(words: Words, chunks: readonly Chunk[], speech: number, verb: number, from: number, to: number, rule: string): Frame {
  return {
    source: sourcesOf(words, chunks, from, to),
    cue: [span(chunks, verb, verb + 1)],
    content: [span(chunks, speech, speech + 1)],
    stance: 'asserts',
    rule,
    head: chunks[verb]!.head,
  }
}
