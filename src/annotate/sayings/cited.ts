import { HEARER_PRONOUNS, HEARING_VERBS } from '../../language/en/reporting/frames.ts'
import { CITING_VERBS } from '../../language/en/reporting/particular-verbs.ts'
import { COUNTING_WORDS } from '../../language/en/sources.ts'
import type { Chunk } from '../chunks/chunk.ts'
import { phraseEnd } from '../noun-phrases.ts'
import { anonymousIn, isNewsroom } from './anonymous.ts'
import type { Frame, TokenSpan } from './frame.ts'
import { span } from './frames.ts'
import { ENTRIES } from './lexicon.ts'
import { type ChunkRange, lemmasOf } from './placed.ts'
import type { Read } from './read.ts'
import { VERB_FORMS, type Words } from './words.ts'

const CITING = new Set<string>(CITING_VERBS)
const COUNTING = new Set<string>(COUNTING_WORDS)
const HEARING = new Set<string>(HEARING_VERBS)
const HEARERS = new Set<string>(HEARER_PRONOUNS)

/** Whom the account of a newsroom rests on, in the stretch of the frame: "the Gazette reported, citing two officials". */
export function citedIn(words: Words, reads: readonly Read[], frame: Frame): TokenSpan[] | undefined {
  const read = reads.find(({ stretch }) => stretch.first <= frame.head && frame.head < stretch.last)
  if (!read) return undefined
  const { chunks } = read
  if (isCitingAlone(words, chunks, frame)) return frame.content.map(({ first, last }) => ({ first, last }))
  const told = heardFrom(words, chunks, frame)
  if (told) return [told]
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at]!
    const within = frame.source.some(({ first, last }) => first < chunk.first && chunk.first < last)
    const teller = within && chunk.kind === 'wh' ? (tellerAt(words, chunks, at) ?? interviewed(words, chunks, at, frame)) : undefined
    if (teller) return [behindTo(words, span(chunks, teller.from, teller.to))]
    if (!cites(words, chunks, at)) continue
    const end = phraseEnd(words, chunks, at + 1)
    if (chunk.form === 'finite') {
      if (within && relativeBefore(chunks, at) !== undefined) return [span(chunks, at + 1, end)]
      continue
    }
    // "The Gazette, citing two officials, said"; "Citing two officials, the Gazette said"
    if (chunk.first < frame.head && !within && !opens(chunks, at, end, frame)) continue
    const nearest = read.frames.filter(other => other.head < chunk.first).sort((a, b) => b.head - a.head)[0]
    if (!within && nearest && nearest.head !== frame.head) continue
    return [span(chunks, at + 1, end), ...citedInTurn(words, chunks, end)]
  }
  return undefined
}

/** "The Gazette cited two officials." as a sentence of its own: whom it heard, and nothing that was said. */
function isCitingAlone(words: Words, chunks: readonly Chunk[], { rule, head, content }: Frame): boolean {
  const hasVerb = (at: TokenSpan) => chunks.some(chunk => chunk.kind === 'vp' && at.first <= chunk.first && chunk.last <= at.last)
  return (
    rule === 'verb-object' &&
    (VERB_FORMS.get(words.lower[head]!) ?? []).some(lemma => CITING.has(lemma)) &&
    content.every(at => anonymousIn(words, at) !== undefined && !hasVerb(at))
  )
}

/** ", which in turn cited two officials": whom a cited newsroom cites. */
function citedInTurn(words: Words, chunks: readonly Chunk[], from: number): TokenSpan[] {
  const wh = chunks[from]?.kind === 'comma' ? from + 1 : from
  if (chunks[wh]?.kind !== 'wh') return []
  const verb = chunks.findIndex((chunk, at) => at > wh && chunk.kind === 'vp')
  if (verb < 0 || relativeBefore(chunks, verb) !== wh || !cites(words, chunks, verb)) return []
  return [span(chunks, verb + 1, phraseEnd(words, chunks, verb + 1))]
}

/** The relative pronoun of which the verb is the first: "which | in turn | cited". */
function relativeBefore(chunks: readonly Chunk[], verb: number): number | undefined {
  let at = verb - 1
  while (/^(?:in|np|adv)$/.test(chunks[at]?.kind ?? '') && at > verb - 4) at--
  return chunks[at]?.kind === 'wh' ? at : undefined
}

/** "had heard from a guard that", "has learned from two officials that": who told the one who says so. */
function heardFrom(words: Words, chunks: readonly Chunk[], frame: Frame): TokenSpan | undefined {
  const verb = chunks.findIndex(chunk => chunk.kind === 'vp' && chunk.head === frame.head)
  const [from, noun] = [chunks[verb + 1], chunks[verb + 2]]
  if (verb < 0 || from?.kind !== 'in' || words.lower[from.first] !== 'from' || noun?.kind !== 'np' || noun.time) return undefined
  if (!lemmasOf(words, chunks[verb]!).some(lemma => lemma === 'hear' || lemma === 'learn')) return undefined
  const teller = span(chunks, verb + 2, phraseEnd(words, chunks, verb + 2, { clauses: false }))
  // "from people close to the talks" tells no more than that somebody told it
  return COUNTING.has(words.lower[teller.first]!) || isName(words, teller) ? teller : undefined
}

/** "to | two guards": a preposition that was taken into the noun phrase. */
function behindTo(words: Words, at: TokenSpan): TokenSpan {
  return /^(?:to|with|from)$/.test(words.lower[at.first]!) && at.last > at.first + 1 ? { first: at.first + 1, last: at.last } : at
}

/** "the Gazette, which spoke to two guards": whom a newsroom heard, behind a relative pronoun. */
function interviewed(words: Words, chunks: readonly Chunk[], wh: number, { source }: Frame): ChunkRange | undefined {
  const verb = chunks[wh + 1]
  if (verb?.kind !== 'vp' || verb.passive || verb.form !== 'finite' || !lemmasOf(words, verb).some(lemma => HEARING.has(lemma)))
    return undefined
  const host = source.find(({ first, last }) => first < verb.first && verb.first < last)
  if (!host || !isNewsroom(words, { first: host.first, last: chunks[wh]!.first })) return undefined
  const from = chunks[wh + 2]?.kind === 'in' ? wh + 3 : wh + 2
  if (chunks[from]?.kind !== 'np' || chunks[from]!.time) return undefined
  return { from, to: phraseEnd(words, chunks, from) }
}

/** Whether a saying only names whom a newsroom heard, in a clause about it: "the Gazette, which cited two officials", "…, which said a clerk told it". */
export function isCitation(words: Words, chunks: readonly Chunk[], frame: Frame): boolean {
  if (!frame.rule.endsWith(':relative')) return false
  const verb = chunks.findIndex(chunk => chunk.kind === 'vp' && chunk.head === frame.head)
  const wh = verb < 1 ? undefined : relativeBefore(chunks, verb)
  if (wh === undefined) return false
  if (wh === verb - 1 && tellerAt(words, chunks, wh)) return true
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
