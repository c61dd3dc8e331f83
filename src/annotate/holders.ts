import { ATTITUDE_ADJECTIVES, ATTITUDE_NOUNS, ATTITUDE_VERBS, SHOWING_VERBS, TELLING_VERBS, THING_NOUNS } from '../language/en/attitudes.ts'
import { lemma } from '../text/lemma.ts'
import type { Chunk } from './chunks/chunk.ts'
import { phraseEnd, phraseStart } from './noun-phrases.ts'
import { singular } from './sayings/anonymous.ts'
import { clauseAt } from './sayings/ends.ts'
import type { TokenSpan } from './sayings/frame.ts'
import { type Subject, subjectBefore } from './sayings/sources.ts'
import type { Words } from './sayings/words.ts'
import { ADJECTIVE, GENITIVE, NAME, NOUN, OWNER } from './tags/classes.ts'

const VERBS = new Set(ATTITUDE_VERBS.split(' '))
const ADJECTIVES = new Set(ATTITUDE_ADJECTIVES.split(' '))
const NOUNS = new Set(ATTITUDE_NOUNS.split(' '))
const SHOWING = new Set(SHOWING_VERBS.split(' '))
const THINGS = new Set(THING_NOUNS.split(' '))
const TELLING = new Set(TELLING_VERBS.split(' '))

/** Forms in -ing that stand like prepositions. */
const PREPOSITIONS = /^(?:regarding|concerning|considering|including|following|pending|barring|touching)$/

/** Somebody who wants, fears, likes or makes something of what stands in `scope`; `head` is the word that says so. All in tokens. */
export interface Attitude {
  readonly holder: TokenSpan
  readonly scope: TokenSpan
  readonly head: number
  /** It is told in words, by its holder: "explained". */
  readonly told?: true
}

/** The attitudes told in one stretch, in order: "the union welcomed the mayor’s plan to …" holds two. */
export function attitudesIn(words: Words, chunks: readonly Chunk[]): Attitude[] {
  const found: Attitude[] = []
  const add = (holder: TokenSpan | undefined, from: number, to: number, head: number, told = false) => {
    if (!holder || to <= from || !isSomebody(words, holder)) return
    const scope = { first: chunks[from]!.first, last: chunks[to - 1]!.last }
    found.push({ holder, scope, head, ...(told && { told: true as const }) })
  }
  chunks.forEach((chunk, at) => {
    if (chunk.kind === 'np') {
      const owner = nounHolder(words, chunks, at)
      if (!owner) return
      const to = clauseEnd(words, chunks, at + 1)
      const verb = chunks[at - 1]
      const teller = verb?.kind === 'vp' && !verb.passive && tells(words, verb) ? doerOf(words, chunks, at - 1) : undefined
      // "Roe expressed the port’s pride at …", "Roe explained her resolve to …": told, and felt
      if (teller && owned(words, chunk)) add(teller, at, to, verb!.head, true)
      add(owner, at + 1, to, chunk.head)
      return
    }
    if (chunk.kind !== 'vp') return
    const word = words.lower[chunk.head]!
    const next = behindAdverbs(chunks, at + 1)
    if (chunks[next]?.kind === 'adj' && holdsOne(words, chunks[next]!, ADJECTIVES)) {
      add(doerOf(words, chunks, at), next + 1, clauseEnd(words, chunks, next + 1), chunks[next]!.head)
      return
    }
    if (ADJECTIVES.has(word) && (chunk.passive || chunk.form === 'participle')) {
      add(doerOf(words, chunks, at), at + 1, clauseEnd(words, chunks, at + 1), chunk.head)
      return
    }
    if (PREPOSITIONS.test(word) || !VERBS.has(lemma(word, words.tokens[chunk.head]!.tag))) return
    if (!chunk.passive) {
      add(doerOf(words, chunks, at), at + 1, clauseEnd(words, chunks, at + 1), chunk.head)
      return
    }
    // "the plan was welcomed by the union"
    const by = chunks.findIndex((other, place) => place > at && place < at + 3 && other.kind === 'in' && words.lower[other.first] === 'by')
    const subject =
      by < 0 || chunks[by - 1]?.form === 'infinitive' || chunks[by + 1]?.kind !== 'np' ? undefined : subjectBefore(words, chunks, at)
    if (subject)
      add({ first: chunks[by + 1]!.first, last: chunks[phraseEnd(words, chunks, by + 1) - 1]!.last }, subject.from, subject.to, chunk.head)
  })
  return found
}

/** "This action", "the plan": what feels nothing. */
export function isSomebody(words: Words, { first, last }: TokenSpan): boolean {
  if (/^(?:this|that|these|what|which|there)$/.test(words.lower[first]!) && last - first === 1) return false
  let head = first
  while (head + 1 < last && words.classes[head + 1]! & (NOUN | ADJECTIVE | NAME)) head++
  return !THINGS.has(singular(words.lower[head]!))
}

function owned(words: Words, noun: Chunk): boolean {
  for (let token = noun.first; token < noun.head; token++) if (words.classes[token]! & (OWNER | GENITIVE)) return true
  return false
}

function tells(words: Words, verb: Chunk): boolean {
  return TELLING.has(lemma(words.lower[verb.head]!, words.tokens[verb.head]!.tag))
}

/** Whose hope, plan or anger: "the port’s", "their", "a Vellish", "of the port", or whoever shows it. */
function nounHolder(words: Words, chunks: readonly Chunk[], at: number): TokenSpan | undefined {
  const noun = chunks[at]!
  if (!NOUNS.has(singular(words.lower[noun.head]!))) return undefined
  const next = chunks[at + 1]
  if (!next || !(/^(?:in|that|adj|cc)$/.test(next.kind) || next.form === 'infinitive' || next.form === 'participle')) return undefined
  for (let token = noun.first; token < noun.head; token++) {
    // "explained his resolve to …": his own
    if (words.classes[token]! & OWNER)
      return (chunks[at - 1]?.kind === 'vp' ? doerOf(words, chunks, at - 1) : undefined) ?? { first: token, last: token + 1 }
    if (words.classes[token]! & GENITIVE && token > noun.first) return { first: noun.first, last: token }
  }
  // "its commitment and respect for": the second goes with the first
  if (chunks[at - 1]?.kind === 'cc' && chunks[at - 2]?.kind === 'np' && NOUNS.has(singular(words.lower[chunks[at - 2]!.head]!)))
    return nounHolder(words, chunks, at - 2)
  const verb = chunks[at - 1]
  if (verb?.kind === 'vp' && !verb.passive && SHOWING.has(lemma(words.lower[verb.head]!, words.tokens[verb.head]!.tag)))
    return doerOf(words, chunks, at - 1)
  for (let token = noun.first; token < noun.head; token++) {
    const capital = words.classes[token]! & (NAME | ADJECTIVE) && /^\p{Lu}/u.test(words.text.slice(words.tokens[token]!.start))
    if ((capital && token > 0) || (words.classes[token]! & NOUN && token < noun.head)) return { first: token, last: noun.head }
  }
  const of = next.kind === 'in' && /^(?:of|by|among|within)$/.test(words.lower[next.first]!) ? chunks[at + 2] : undefined
  return of?.kind === 'np' ? { first: of.first, last: of.last } : undefined
}

/** Who does what the verb group at `verb` says: its subject, or that of the verb it hangs on. */
function doerOf(words: Words, chunks: readonly Chunk[], verb: number): TokenSpan | undefined {
  const group = chunks[verb]!
  if (group.form === 'finite') {
    const split = behindFrame(words, chunks, verb)
    if (split) return split
    return spanOf(words, chunks, subjectBefore(words, chunks, verb)) ?? earlierSubject(words, chunks, verb)
  }
  const before = chunks[verb - 1]
  // "asked the drivers to support it", "militants keen to fight it", "countries opposing it"; not "reluctant at this stage to support it"
  const governed = group.form === 'infinitive' && chunks[verb - 2]?.kind === 'in'
  if (before?.kind === 'np' && !before.time && !governed) return { first: before.first, last: before.last }
  return earlierSubject(words, chunks, verb)
}

/** "The company, he said, also planned": the subject before the frame. */
function behindFrame(words: Words, chunks: readonly Chunk[], verb: number): TokenSpan | undefined {
  let at = verb - 1
  while (chunks[at]?.kind === 'adv') at--
  if (chunks[at]?.kind !== 'comma' || chunks[at - 1]?.kind !== 'vp' || chunks[at - 2]?.kind !== 'np' || chunks[at - 3]?.kind !== 'comma')
    return undefined
  const noun = chunks[at - 4]
  if (noun?.kind !== 'np') return undefined
  return { first: chunks[phraseStart(words, chunks, at - 4)]!.first, last: noun.last }
}

/** The subject of the finite verb before: "plans to welcome", "said it and hoped". */
function earlierSubject(words: Words, chunks: readonly Chunk[], verb: number): TokenSpan | undefined {
  for (let at = verb - 1; at >= 0; at--) {
    const chunk = chunks[at]!
    if (/^(?:stop|semicolon)$/.test(chunk.kind)) return undefined
    if (chunk.kind !== 'vp' || chunk.form !== 'finite') continue
    const subject = spanOf(words, chunks, subjectBefore(words, chunks, at))
    if (subject) return subject
  }
  return undefined
}

function spanOf(words: Words, chunks: readonly Chunk[], subject: Subject | undefined): TokenSpan | undefined {
  if (!subject) return undefined
  const last = chunks[subject.to - 1]!
  // "the drivers themselves do not want"
  const reflexive = /^(?:them|our|him|her|it|my|your)sel(?:f|ves)$/.test(words.lower[last.first]!)
  const before = chunks[subject.from - 1]
  if (reflexive && subject.to - subject.from === 1 && before?.kind === 'np') return { first: before.first, last: before.last }
  return { first: chunks[subject.from]!.first, last: last.last }
}

/** Where the clause that starts at `from` ends (exclusive): at a stop, or where another clause is joined. */
function clauseEnd(words: Words, chunks: readonly Chunk[], from: number): number {
  let at = from
  for (; at < chunks.length; at++) {
    const { kind } = chunks[at]!
    if (kind === 'stop' || kind === 'semicolon') return at
    if (at === from) continue
    const next = chunks[at + 1]
    if (kind === 'cc' && next?.kind === 'vp' && next.form === 'finite') return at
    if (kind === 'comma' && next && joins(words, chunks, at + 1)) return at
  }
  return at
}

function joins(words: Words, chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at]!
  if (chunk.kind === 'cc') return clauseAt(words, chunks, at + 1) || chunks[at + 1]?.form === 'finite'
  return (chunk.kind === 'np' && clauseAt(words, chunks, at)) || chunk.form === 'finite' || chunk.form === 'gerund'
}

function behindAdverbs(chunks: readonly Chunk[], from: number): number {
  let at = from
  while (chunks[at]?.kind === 'adv') at++
  return at
}

function holdsOne(words: Words, chunk: Chunk, list: ReadonlySet<string>): boolean {
  for (let token = chunk.first; token < chunk.last; token++) if (list.has(words.lower[token]!)) return true
  return false
}
