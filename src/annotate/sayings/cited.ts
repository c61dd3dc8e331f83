import { HEARER_PRONOUNS } from '../../language/en/reporting/frames.ts'
import { CITING_VERBS } from '../../language/en/reporting/particular-verbs.ts'
import type { Chunk } from '../chunks/chunk.ts'
import { phraseEnd } from '../noun-phrases.ts'
import { anonymousIn, isNewsroom } from './anonymous.ts'
import type { Frame, TokenSpan } from './frame.ts'
import { span } from './frames.ts'
import { ENTRIES } from './lexicon.ts'
import { type ChunkRange, lemmasOf } from './placed.ts'
import type { Read } from './read.ts'
import type { Words } from './words.ts'

const CITING = new Set<string>(CITING_VERBS)
const HEARERS = new Set<string>(HEARER_PRONOUNS)

/** Whom the account of a newsroom rests on, in the stretch of the frame: "the Gazette reported, citing two officials". */
export function citedIn(words: Words, reads: readonly Read[], frame: Frame): TokenSpan[] | undefined {
  const read = reads.find(({ stretch }) => stretch.first <= frame.head && frame.head < stretch.last)
  if (!read) return undefined
  const { chunks } = read
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at]!
    const within = frame.source.some(({ first, last }) => first < chunk.first && chunk.first < last)
    const told = within && chunk.kind === 'wh' ? tellerAt(words, chunks, at) : undefined
    if (told) return [span(chunks, told.from, told.to)]
    if (!cites(words, chunks, at)) continue
    const end = phraseEnd(words, chunks, at + 1)
    if (chunk.form === 'finite') {
      if (within && chunks[at - 1]?.kind === 'wh') return [span(chunks, at + 1, end)]
      continue
    }
    // "The Gazette, citing two officials, said"; "Citing two officials, the Gazette said"
    if (chunk.first < frame.head && !within && !opens(chunks, at, end, frame)) continue
    const nearest = read.frames.filter(other => other.head < chunk.first).sort((a, b) => b.head - a.head)[0]
    if (!within && nearest && nearest.head !== frame.head) continue
    return [span(chunks, at + 1, end)]
  }
  return undefined
}

/** Whether a saying only names whom a newsroom heard, in a clause about it: "the Gazette, which cited two officials", "…, which said a clerk told it". */
export function isCitation(words: Words, chunks: readonly Chunk[], frame: Frame): boolean {
  if (!frame.rule.endsWith(':relative')) return false
  const verb = chunks.findIndex(chunk => chunk.kind === 'vp' && chunk.head === frame.head)
  if (verb < 1 || chunks[verb - 1]!.kind !== 'wh') return false
  if (tellerAt(words, chunks, verb - 1)) return true
  return cites(words, chunks, verb) && frame.content.every(at => anonymousIn(words, at) !== undefined || isName(words, at))
}

/** A verb of citing with whom it cites behind it. */
function cites(words: Words, chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at]!
  if (chunk.kind !== 'vp' || chunk.passive || (chunk.form !== 'gerund' && chunk.form !== 'finite')) return false
  const next = chunks[at + 1]
  return next?.kind === 'np' && !next.time && lemmasOf(words, chunk).some(lemma => CITING.has(lemma))
}

/** The words of citing open the sentence, and the frame's source follows behind a comma. */
function opens(chunks: readonly Chunk[], at: number, end: number, frame: Frame): boolean {
  if (chunks.slice(0, at).some(chunk => chunk.kind !== 'cc' && chunk.kind !== 'adv' && chunk.kind !== 'comma')) return false
  let next = end
  // "Citing Ada Roe, a port official, the Gazette said"
  while (chunks[next] && chunks[next]!.kind !== 'vp' && chunks[next]!.kind !== 'stop') {
    if (chunks[next]!.kind === 'comma' && frame.source.some(({ first }) => first === chunks[next + 1]?.first)) return true
    next++
  }
  return false
}

/** "which said (that) a clerk | told it": who told the newsroom, behind a relative pronoun. */
function tellerAt(words: Words, chunks: readonly Chunk[], wh: number): ChunkRange | undefined {
  const verb = chunks[wh + 1]
  if (verb?.kind !== 'vp' || verb.form !== 'finite' || !lemmasOf(words, verb).some(lemma => ENTRIES.get(lemma)?.takes.has('clause')))
    return undefined
  const from = chunks[wh + 2]?.kind === 'that' ? wh + 3 : wh + 2
  if (chunks[from]?.kind !== 'np') return undefined
  const to = phraseEnd(words, chunks, from)
  const [told, hearer] = [chunks[to], chunks[to + 1]]
  if (told?.kind !== 'vp' || told.form !== 'finite' || !lemmasOf(words, told).includes('tell') || hearer?.kind !== 'np') return undefined
  if (!HEARERS.has(words.lower[hearer.head]!) && !isNewsroom(words, hearer)) return undefined
  return /^(?:comma|stop|aside|in|dash)$/.test(chunks[to + 2]?.kind ?? 'stop') ? { from, to } : undefined
}

/** "Ada Roe", "the Harbour Gazette". */
function isName(words: Words, { first, last }: TokenSpan): boolean {
  return [first, first + 1].some(at => at < last && /^NNP/.test(words.tokens[at]!.tag))
}
