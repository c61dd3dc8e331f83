import { PASSIVE_HEDGES } from '../../language/en/reporting/particular-verbs.ts'
import type { Chunk } from '../chunks/chunk.ts'
import { complementAfter } from './contents.ts'
import { endsFrame, leftOf } from './left.ts'
import { ENTRIES, PHRASE_TAKES } from './lexicon.ts'
import { fits, phraseAfter } from './phrases.ts'
import type { Placed } from './placed.ts'
import { isIt, subjectBefore } from './sources.ts'
import type { Words } from './words.ts'

const HEDGES = new Set<string>(PASSIVE_HEDGES)

/** "is believed to have fled", "are said to be", "was told that". */
export function passive(words: Words, chunks: readonly Chunk[], verb: number, lemmas: readonly string[]): Placed | undefined {
  const next = chunks[verb + 1]
  const subject = subjectBefore(words, chunks, verb)
  if (next?.kind === 'vp' && next.form === 'infinitive' && lemmas.some(lemma => HEDGES.has(lemma)))
    return {
      verb,
      after: verb + 1,
      ...(subject && { subject, ...(!subject.relative && { topic: subject }) }),
      nobody: true,
      found: { kind: 'infinitive', start: verb + 1, cueEnd: verb + 1 },
      stance: 'hedges',
      rule: 'passive-hedge',
    }
  // "…, it was reported on Monday"
  const said = subject && isIt(words, chunks, subject) && lemmas.some(lemma => HEDGES.has(lemma))
  const left = said && endsFrame(words, chunks, verb + 1) ? leftOf(words, chunks, subject, false) : undefined
  if (typeof left === 'number') return { verb, after: verb + 1, leftEnd: left, stance: 'hedges', rule: 'passive-hedge' }
  if (
    next?.kind === 'that' &&
    chunks[verb - 1]?.kind === 'np' &&
    words.lower[chunks[verb - 1]!.head] === 'it' &&
    // "let it be known that" is said by the one who lets it
    chunks[verb - 2]?.kind !== 'vp' &&
    lemmas.some(lemma => HEDGES.has(lemma))
  )
    return { verb, after: verb + 1, found: { kind: 'clause', start: verb + 2, cueEnd: verb + 2 }, stance: 'hedges', rule: 'passive-hedge' }
  const phrase = phraseAfter(words, chunks, verb, ['be'])
  if (!phrase || !subject) return undefined
  const found = complementAfter(words, chunks, verb, phrase.after, PHRASE_TAKES)
  return found && fits(words, chunks, verb, phrase, found)
    ? { verb, after: phrase.after, subject, found, stance: phrase.stance, rule: 'verb-phrase' }
    : undefined
}

/** "Roe said to insist on …" in a headline, "the group, believed to have links to …": a passive without its auxiliary. */
export function bareHedge(words: Words, chunks: readonly Chunk[], verb: number, lemmas: readonly string[]): Placed | undefined {
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
    ...(subject && { subject: { ...subject, relative: before.kind === 'comma' }, ...(before.kind !== 'comma' && { topic: subject }) }),
    nobody: true,
    found: { kind: 'infinitive', start: verb + 1, cueEnd: verb + 1 },
    stance: 'hedges',
    rule: 'passive-hedge',
  }
}
