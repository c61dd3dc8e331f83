import { DOCUMENT_NOUNS, SPEECH_NOUN_STANCES, SPEECH_NOUNS } from '../../language/en/reporting/nouns.ts'
import { ANONYMITY_WORDS, DOCUMENT_VERBS, GIVING_VERBS, WITHHOLDING_VERBS } from '../../language/en/reporting/particular-verbs.ts'
import { RESPONSIBILITY } from '../../language/en/reporting/phrases.ts'
import type { Complement } from '../../language/en/reporting/verbs.ts'
import { PEOPLE_NOUNS } from '../../language/en/sources.ts'
import type { Stance } from '../../model.ts'
import type { Chunk } from '../chunks/chunk.ts'
import { phraseEnd } from '../noun-phrases.ts'
import { NAME, PRONOUN } from '../tags/classes.ts'
import { singular } from './anonymous.ts'
import { complementAfter } from './contents.ts'
import type { Found } from './found.ts'
import { leftOf } from './left.ts'
import { PHRASES } from './lexicon.ts'
import { type ChunkRange, lemmasOf, type Placed } from './placed.ts'
import { subjectBefore } from './sources.ts'
import type { Words } from './words.ts'

const GIVING = new Set<string>(GIVING_VERBS)
const SPOKEN = new Set<string>(SPEECH_NOUNS)
const DOCUMENTS = new Set<string>(DOCUMENT_NOUNS)
const READING = new Set<string>(DOCUMENT_VERBS)
const WITHHOLDING = new Set<string>(WITHHOLDING_VERBS)
const PEOPLE = new Set<string>(PEOPLE_NOUNS)
const UNNAMED = new Set<string>(ANONYMITY_WORDS)
const NOUN_TAKES: ReadonlySet<Complement> = new Set<Complement>(['clause'])

/** The "know" of "let reporters know". */
export function isLet(words: Words, chunks: readonly Chunk[], verb: number): boolean {
  for (let at = verb - 2; at >= Math.max(0, verb - 8); at--)
    if (words.lower[chunks[at]!.head] === 'let' && letKnow(words, chunks, at, ['let'])?.after === verb + 1) return true
  return false
}

/** What follows behind the fixed phrase that goes with a verb. */
export interface PhraseFound {
  readonly after: number
  readonly stance: Stance
  readonly spoken?: true
}

/** "made it clear that": the chunk after the fixed phrase that follows the verb. */
export function phraseAfter(words: Words, chunks: readonly Chunk[], verb: number, lemmas: readonly string[]): PhraseFound | undefined {
  for (const lemma of lemmas) {
    for (const { words: rest, stance, spoken } of PHRASES.get(lemma) ?? []) {
      const start = chunks[verb]!.last
      if (!rest.every((word, offset) => words.lower[start + offset] === word)) continue
      const end = start + rest.length
      const after = chunks.findIndex((chunk, at) => at > verb && chunk.first >= end)
      // the phrase must end where a chunk does: "made the case" but not "made the case files"
      if (chunks.some(chunk => chunk.first < end && chunk.last > end)) continue
      return { after: after < 0 ? chunks.length : after, stance, ...(spoken && { spoken }) }
    }
  }
  return undefined
}

/** Whether what follows a phrase is what it asks for: "she was blunt: …", but neither "she was blunt about it" nor "the matter was clear: …". */
export function fits(words: Words, chunks: readonly Chunk[], verb: number, { spoken }: PhraseFound, { kind, start }: Found): boolean {
  if (!spoken) return true
  if (kind !== 'clause' && kind !== 'colon' && kind !== 'speech') return false
  const subject = subjectBefore(words, chunks, verb)
  const noun = subject && chunks[baseOf(chunks, subject.from)]
  if (!noun || /^(?:it|this|that|there)$/.test(words.lower[noun.head]!)) return false
  return isSomebody(words, noun) || PEOPLE.has(singular(words.lower[noun.head]!)) || chunks[start]?.kind === 'speech'
}

/** A name or a pronoun, or a lone noun for a person. */
export function isSomebody(words: Words, noun: Chunk): boolean {
  return (words.classes[noun.head]! & (NAME | PRONOUN)) !== 0 && words.lower[noun.head] !== 'it'
}

/** "let reporters know on Monday that": the chunk behind it, and whom it was told. */
export function letKnow(
  words: Words,
  chunks: readonly Chunk[],
  verb: number,
  lemmas: readonly string[],
): (PhraseFound & { readonly hearer: ChunkRange }) | undefined {
  if (!lemmas.includes('let') || chunks[verb + 1]?.kind !== 'np') return undefined
  const to = phraseEnd(words, chunks, verb + 1, { clauses: false })
  const known = chunks[to]
  if (known?.kind !== 'vp' || !/^(?:know|understand)$/.test(words.lower[known.head]!)) return undefined
  return { after: to + 1, stance: 'asserts', hearer: { from: verb + 1, to } }
}

/** "issued clear orders: …", "gave a warning that …": a verb of giving and a noun for what is said. */
export function speechNounAfter(
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

/** "claimed responsibility for the attack", "took credit for it". */
export function claimOfResponsibility(words: Words, chunks: readonly Chunk[], verb: number, lemmas: readonly string[]): Placed | undefined {
  const noun = responsibility(words, chunks, verb, lemmas)
  const subject = noun === undefined ? undefined : subjectBefore(words, chunks, verb)
  if (noun === undefined || !subject) return undefined
  return {
    verb,
    after: verb + 1,
    subject,
    // without its deed the claim itself is what was said: "rebels claimed responsibility"
    found: { kind: 'object', start: chunks[noun + 1]?.kind === 'in' ? noun : subject.from, cueEnd: noun },
    stance: lemmas.includes('deny') ? 'denies' : 'claims-responsibility',
    rule: 'claim-of-responsibility',
  }
}

/** "The letter read: “…”": a paper whose words follow. */
export function readOut(words: Words, chunks: readonly Chunk[], verb: number, lemmas: readonly string[]): Placed | undefined {
  if (!lemmas.some(lemma => READING.has(lemma))) return undefined
  const inverted = readOutInverted(words, chunks, verb)
  if (inverted) return inverted
  const subject = subjectBefore(words, chunks, verb)
  if (!subject || !DOCUMENTS.has(singular(words.lower[chunks[baseOf(chunks, subject.from)]!.head]!))) return undefined
  const found = complementAfter(words, chunks, verb, verb + 1, NOUN_TAKES)
  if (found && /^(?:colon|speech)$/.test(found.kind))
    return { verb, after: verb + 1, subject, found, stance: 'asserts', rule: 'verb-colon' }
  // “…,” the letter read.
  const left = leftOf(words, chunks, subject, true)
  return typeof left === 'number' ? { verb, after: verb + 1, subject, leftEnd: left, stance: 'asserts', rule: 'verb-after' } : undefined
}

/** “…,” read a statement from the council. */
function readOutInverted(words: Words, chunks: readonly Chunk[], verb: number): Placed | undefined {
  const paper = chunks[verb + 1]
  const before = chunks[verb - 1]?.kind === 'comma' ? verb - 2 : verb - 1
  if (paper?.kind !== 'np' || chunks[before]?.kind !== 'speech' || !DOCUMENTS.has(singular(words.lower[paper.head]!))) return undefined
  const to = phraseEnd(words, chunks, verb + 1)
  return { verb, after: verb + 1, inverted: { from: verb + 1, to }, leftEnd: verb, stance: 'asserts', rule: 'verb-inverted' }
}

/** The first noun phrase of a subject: "the letter" in "the letter to the mayor". */
function baseOf(chunks: readonly Chunk[], from: number): number {
  let at = from
  while (chunks[at]?.kind !== 'np' && at < chunks.length - 1) at++
  return at
}

/** "a clerk who asked not to be named said": the request is no saying of its own. */
export function asksForAnonymity(words: Words, chunks: readonly Chunk[], verb: number): boolean {
  const next = chunks[verb + 1]
  // "who requested anonymity"
  if (next?.kind === 'np') return words.lower[next.head] === 'anonymity'
  if (next?.kind !== 'vp' || next.form !== 'infinitive') return false
  if (chunks[verb + 2] && /^(?:anonymous|unnamed|unidentified)$/.test(words.lower[chunks[verb + 2]!.head]!)) return true
  // "who asked not to be named", "who declined to be named"
  const withheld = next.negated === true || lemmasOf(words, chunks[verb]!).some(lemma => WITHHOLDING.has(lemma))
  return withheld && UNNAMED.has(words.lower[next.head]!)
}

/** The chunk of the noun in "claimed responsibility". */
function responsibility(words: Words, chunks: readonly Chunk[], verb: number, lemmas: readonly string[]): number | undefined {
  const next = chunks[verb + 1]
  if (next?.kind !== 'np' || !(RESPONSIBILITY.noun as readonly string[]).includes(words.lower[next.head]!)) return undefined
  return lemmas.some(lemma => (RESPONSIBILITY.claim as readonly string[]).includes(lemma) || lemma === 'deny') ? verb + 1 : undefined
}
