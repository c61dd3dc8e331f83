import { type Complement, GIVING_VERBS, RESPONSIBILITY, SPEECH_NOUN_STANCES, SPEECH_NOUNS } from '../language/en/reporting.ts'
import type { Stance } from '../model.ts'
import { singular } from './sayings-anonymous.ts'
import type { Chunk } from './sayings-chunks.ts'
import { complementAfter } from './sayings-contents.ts'
import { PHRASES } from './sayings-lexicon.ts'
import type { Words } from './sayings-words.ts'

const GIVING = new Set<string>(GIVING_VERBS)
const SPOKEN = new Set<string>(SPEECH_NOUNS)
const NOUN_TAKES: ReadonlySet<Complement> = new Set<Complement>(['clause'])

/** "made it clear that": the chunk after the fixed phrase that follows the verb. */
export function phraseAfter(
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

/** "claimed responsibility for the attack": the chunk of the noun. */
export function responsibility(words: Words, chunks: readonly Chunk[], verb: number, lemmas: readonly string[]): number | undefined {
  const next = chunks[verb + 1]
  if (next?.kind !== 'np' || !(RESPONSIBILITY.noun as readonly string[]).includes(words.lower[next.head]!)) return undefined
  return lemmas.some(lemma => (RESPONSIBILITY.claim as readonly string[]).includes(lemma) || lemma === 'deny') ? verb + 1 : undefined
}
