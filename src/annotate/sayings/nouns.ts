import { CRY_NOUNS, SPEECH_NOUN_STANCES, SPEECH_NOUNS } from '../../language/en/reporting/nouns.ts'
import type { Chunk } from '../chunks/chunk.ts'
import { singular } from './anonymous.ts'
import { clauseAt, contentEnd } from './ends.ts'
import type { Frame } from './frame.ts'
import { finalChunk, span } from './frames.ts'
import type { Words } from './words.ts'

const CRIES = new Set<string>(CRY_NOUNS)
const SPOKEN = new Set<string>(SPEECH_NOUNS)

/** "the port’s claim that the bridge was safe", "her warning that …": the owner of the noun is the speaker. */
export function ownedNounFrames(words: Words, chunks: readonly Chunk[]): Frame[] {
  const frames: Frame[] = []
  const last = finalChunk(chunks)
  chunks.forEach((noun, at) => {
    if (noun.kind !== 'np' || chunks[at + 1]?.kind !== 'that') return
    const head = singular(words.lower[noun.head] ?? '')
    if (!SPOKEN.has(head) || !clauseAt(words, chunks, at + 2)) return
    let owner = noun.head - 1
    while (owner > noun.first && words.tokens[owner]!.tag !== 'POS') owner--
    const pronoun = words.tokens[noun.first]!.tag === 'PRP$'
    if (words.tokens[owner]?.tag !== 'POS' && !pronoun) return
    const source = pronoun ? { first: noun.first, last: noun.first + 1 } : { first: noun.first, last: owner }
    if (source.last <= source.first) return
    const embedded = chunks.slice(0, at).every(chunk => chunk.kind !== 'vp' || chunk.form !== 'finite')
    const end = contentEnd(words, chunks, at + 2, { stop: last, embedded, reports: () => false })
    frames.push({
      source: [source],
      cue: [{ first: pronoun ? source.last : owner + 1, last: chunks[at + 1]!.last }],
      content: [span(chunks, at + 2, end)],
      stance: SPEECH_NOUN_STANCES[head] ?? 'asserts',
      rule: 'noun-owned',
      head: noun.head,
    })
  })
  return frames
}

/** "drawing cries of “Freedom!”": a crowd's words, said by none of the people named before. */
export function nounFrames(words: Words, chunks: readonly Chunk[]): Frame[] {
  const frames: Frame[] = []
  for (let at = 0; at + 2 < chunks.length + 1; at++) {
    const noun = chunks[at]!
    if (noun.kind !== 'np' || !CRIES.has(words.lower[noun.head]!)) continue
    const of = chunks[at + 1]
    if (of?.kind !== 'in' || words.lower[of.first] !== 'of') continue
    const content = chunks[at + 2]
    if (!content) continue
    const marked = words.mark[content.first - 1] === 1
    if (content.kind !== 'speech' && !marked) continue
    let last = content.last
    if (marked) while (last < words.tokens.length && !words.mark[last] && last < chunks.at(-1)!.last) last++
    frames.push({
      source: [{ first: noun.first, last: noun.last }],
      cue: [{ first: chunks[at - 1]?.kind === 'vp' ? chunks[at - 1]!.first : noun.first, last: of.last }],
      content: [{ first: content.first, last }],
      stance: 'other',
      rule: 'cries',
      head: noun.head,
    })
  }
  return frames
}
