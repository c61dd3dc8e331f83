import { TELLING_NOUNS } from '../../language/en/reporting/frames.ts'
import { MEASURE_NOUNS } from '../../language/en/sources.ts'
import type { Chunk } from '../chunks/chunk.ts'
import { hasFinite, isSubordinator } from '../noun-phrases.ts'
import { anonymousIn, isNewsroom } from './anonymous.ts'
import { clauseAt } from './ends.ts'
import type { Frame, TokenSpan } from './frame.ts'
import { finalChunk, sourcesOf, span } from './frames.ts'
import { dealingIn } from './hearers.ts'
import type { Stretch, Words } from './words.ts'

const TELLINGS = new Set<string>(TELLING_NOUNS)
const MEASURES = new Set<string>(MEASURE_NOUNS)

/** A frame whose content is the stretch before it: the stop or the space that should part them is lost or stray. */
export interface Backward {
  readonly frame: Omit<Frame, 'content'>
}

/** "According to Roe, …", "…, according to two officials who were there", "The bridge, according to Roe, was closed". */
export function accordingFrames(
  words: Words,
  stretch: Stretch,
  chunks: readonly Chunk[],
): { readonly frames: Frame[]; readonly backward: Backward[] } {
  const frames: Frame[] = []
  const backward: Backward[] = []
  const last = finalChunk(chunks)
  for (let at = 0; at < last; at++) {
    const owner = chunks[at]!.kind === 'in' ? ownedTelling(words, chunks, at) : undefined
    if (owner) {
      const content = besideInsertion(words, chunks, at, at + 2, last)
      if (content.length > 0) frames.push({ ...owner, content, stance: 'asserts', rule: 'in-whose-words', head: chunks[at + 1]!.head })
      continue
    }
    if (chunks[at]!.kind !== 'according') continue
    const opens = isOpening(chunks, at)
    const end = sourceEnd(words, chunks, at + 1, last, opens)
    if (end <= at + 1 || goesByIt(words, chunks, at + 1, end) || isRate(words, chunks, at, end)) continue
    const source = parallelReports(words, chunks, at + 1, end)
    const heard = dealingIn(words, chunks, { from: at, to: end })
    const base = {
      source,
      cue: [span(chunks, at, at + 1)],
      stance: 'asserts' as const,
      head: chunks[at]!.first,
      ...(heard && { hearer: span(chunks, heard.from, heard.to) }),
    }
    if (opens) {
      // a full clause behind the comma is the content all the same: "… near Vell.According to Roe, nobody was hurt."
      const forward = chunks[end]?.kind === 'comma' && clauseAt(words, chunks, end + 1) && endsSentence(words, stretch)
      if (at === 0 && !forward && glued(words, stretch)) {
        backward.push({ frame: { ...base, rule: 'according-backward' } })
        continue
      }
      let start = end
      while (start < last && /^(?:comma|dash|colon)$/.test(chunks[start]!.kind)) start++
      if (start < last)
        frames.push({ ...base, content: [span(chunks, start, frontEnd(words, chunks, start, last))], rule: 'according-front' })
      else if (at === 0) backward.push({ frame: { ...base, rule: 'according-backward' } })
      continue
    }
    const content = aroundInsertion(words, chunks, at, end, last)
    if (content.length > 0) frames.push({ ...base, content, rule: 'according-end' })
  }
  return { frames, backward }
}

/** What stands before an insertion and, where the clause goes on, behind it: "The bridge, according to Roe, was closed". */
function aroundInsertion(words: Words, chunks: readonly Chunk[], at: number, end: number, last: number): TokenSpan[] {
  const content: TokenSpan[] = []
  const from = scopeStart(words, chunks, at)
  let to = at
  while (to > from && /^(?:comma|dash)$/.test(chunks[to - 1]!.kind)) to--
  if (to > from) content.push(span(chunks, from, to))
  const resume = chunks[end]?.kind === 'comma' ? end + 1 : end
  // "The bridge, according to Roe, was closed", "The bridge was, in her words, a ruin"
  const torn = hasFinite(chunks, from, to) ? chunks[to - 1]!.kind === 'vp' : hasFinite(chunks, resume, last)
  if (resume < last && torn) content.push(span(chunks, resume, last))
  return content
}

/** "In her words, …", "…, by the mayor’s own account": whose telling it is, set off by a comma. */
function ownedTelling(words: Words, chunks: readonly Chunk[], at: number): Pick<Frame, 'source' | 'cue'> | undefined {
  const noun = chunks[at + 1]
  if (noun?.kind !== 'np' || !/^(?:in|by|on)$/.test(words.lower[chunks[at]!.first]!) || !TELLINGS.has(words.lower[noun.head]!))
    return undefined
  const before = chunks[at - 1]
  if (before && before.kind !== 'comma' && !/^(?:comma|colon|stop)$/.test(chunks[at + 2]?.kind ?? '')) return undefined
  const { tokens } = words
  if (tokens[noun.first]!.tag === 'PRP$')
    return {
      source: [{ first: noun.first, last: noun.first + 1 }],
      cue: [span(chunks, at, at + 1), { first: noun.first + 1, last: noun.last }],
    }
  let genitive = noun.head - 1
  while (genitive > noun.first && tokens[genitive]!.tag !== 'POS') genitive--
  if (genitive <= noun.first) return undefined
  return {
    source: [{ first: noun.first, last: genitive }],
    cue: [span(chunks, at, at + 1), { first: genitive + 1, last: noun.last }],
  }
}

/** What "in her words" frames: all behind it at the head of a clause, what stands before it at the end. */
function besideInsertion(words: Words, chunks: readonly Chunk[], at: number, end: number, last: number): TokenSpan[] {
  if (!isOpening(chunks, at)) return chunks[at - 1]?.kind === 'comma' ? aroundInsertion(words, chunks, at, end, last) : []
  if (!/^(?:comma|colon)$/.test(chunks[end]?.kind ?? '') || end + 1 >= last) return []
  return [span(chunks, end + 1, frontEnd(words, chunks, end + 1, last))]
}

/** "went according to plan", "paid according to age": what something goes by tells nothing. */
function goesByIt(words: Words, chunks: readonly Chunk[], from: number, to: number): boolean {
  const noun = chunks[from]!
  return to - from === 1 && noun.kind === 'np' && noun.last - noun.first === 1 && MEASURES.has(words.lower[noun.head]!)
}

/** "Two ships per captain", "per the contract": only people and newsrooms are a source behind a bare "per". */
function isRate(words: Words, chunks: readonly Chunk[], at: number, end: number): boolean {
  if (words.lower[chunks[at]!.first] !== 'per') return false
  const source = span(chunks, at + 1, end)
  return chunks[at - 1]?.kind === 'np' || !(isNewsroom(words, source) || anonymousIn(words, source) !== undefined)
}

/** At the head of the sentence, or of a clause after "but", "and", ";", "said that," or a comma that closes an opening phrase. */
function isOpening(chunks: readonly Chunk[], at: number): boolean {
  if (chunks[at - 1]?.kind === 'comma' && chunks[at - 2]?.kind === 'that') return true
  for (let back = at - 1; back >= 0; back--) {
    const chunk = chunks[back]!
    if (chunk.kind === 'semicolon' || chunk.kind === 'stop' || chunk.kind === 'colon') return true
    if (chunk.kind === 'cc' && back === at - 1) return true
    if (chunk.kind === 'vp' || chunk.kind === 'np' || chunk.kind === 'speech') return false
  }
  return true
}

/** No space, or no full stop, before "According": what stands before it is its content. */
function glued(words: Words, stretch: Stretch): boolean {
  const before = words.tokens[stretch.first - 1]
  const here = words.tokens[stretch.first]!
  if (!before) return false
  if (before.end === here.start) return true
  return !/\n/.test(words.text.slice(before.end, here.start)) && /[\p{L}\d,]/u.test(words.text[before.end - 1] ?? '')
}

/** Whether the word glued to "According" ends a sentence: with its stop, only the space is lost. */
function endsSentence(words: Words, stretch: Stretch): boolean {
  const { start } = words.tokens[stretch.first]!
  return /[.!?]["”’)]?$/.test(words.text.slice(Math.max(0, start - 2), start))
}

function sourceEnd(words: Words, chunks: readonly Chunk[], from: number, last: number, opens: boolean): number {
  let at = from
  for (; at < last; at++) {
    const chunk = chunks[at]!
    if (chunk.kind === 'semicolon' || chunk.kind === 'colon' || chunk.kind === 'dash' || chunk.kind === 'according') return at
    if (chunk.kind === 'stop') {
      // a stray stop: "two politicians. , who were there"
      if (chunks[at + 1]?.kind === 'comma' && chunks[at + 2]?.kind === 'wh') continue
      return at
    }
    if (chunk.kind === 'cc' && /^(?:but|yet|so)$/.test(words.lower[chunk.first]!)) return at
    if (chunk.kind === 'speech') return at
    if (chunk.kind === 'comma') {
      const next = chunks[at + 1]
      if (!next) return at
      if (next.kind === 'wh' && /^(?:who|whose|which|whom)$/.test(words.lower[next.first]!)) {
        if (!opens) continue
        continue
      }
      if (opens) {
        if (next.kind === 'speech' || clauseAt(words, chunks, at + 1) || imperative(next)) return at
        if (next.kind === 'np' && /^(?:comma|cc)$/.test(chunks[at + 2]?.kind ?? '')) continue
        if (next.kind === 'np' || next.kind === 'cc' || (next.kind === 'vp' && next.form !== 'finite')) {
          if (hasCommaBeforeClause(words, chunks, at + 1, last)) continue
        }
        return at
      }
      // an apposition: "according to Roe, a lawyer (for …)"
      if (
        next.kind === 'np' &&
        !clauseAt(words, chunks, at + 1) &&
        !next.time &&
        !(chunks[at + 2]?.kind === 'vp' && chunks[at + 2]!.form === 'finite')
      )
        continue
      return at
    }
    if (!opens && chunk.kind === 'in' && isSubordinator(words, chunk)) return at
    if (!opens && chunk.kind === 'vp' && chunk.form === 'finite' && !behindRelative(words, chunks, at, from)) return at
  }
  return at
}

function behindRelative(_words: Words, chunks: readonly Chunk[], verb: number, from: number): boolean {
  for (let at = verb - 1; at >= from; at--) if (chunks[at]!.kind === 'wh' || chunks[at]!.kind === 'that') return true
  return false
}

function imperative(chunk: Chunk): boolean {
  return chunk.kind === 'vp' && chunk.form === 'base'
}

function hasCommaBeforeClause(words: Words, chunks: readonly Chunk[], from: number, last: number): boolean {
  for (let at = from; at < last; at++) if (chunks[at]!.kind === 'comma' && clauseAt(words, chunks, at + 1)) return true
  return false
}

/** "according to reports by CBS and NBC": the newsrooms are the sources, a span each. */
function parallelReports(words: Words, chunks: readonly Chunk[], from: number, to: number): TokenSpan[] {
  const by = chunks.findIndex(
    (chunk, at) => at > from && at < to && chunk.kind === 'in' && /^(?:by|from|in)$/.test(words.lower[chunk.first]!),
  )
  if (by > 0 && chunks.slice(by + 1, to).some(chunk => chunk.kind === 'cc')) {
    let end = by + 1
    while (end < to && /^(?:np|cc|comma|aside)$/.test(chunks[end]!.kind)) end++
    const parts = sourcesOf(words, chunks, by + 1, end)
    if (parts.length > 1) return parts.map((part, index) => (index === 0 ? { first: chunks[from]!.first, last: part.last } : part))
  }
  return sourcesOf(words, chunks, from, to)
}

/** Where the content of "…, according to X" begins: after "but" or "while" that joins a full clause, else at the sentence's start. */
function scopeStart(words: Words, chunks: readonly Chunk[], at: number): number {
  for (let back = at - 1; back > 0; back--) {
    const chunk = chunks[back]!
    if (chunk.kind === 'semicolon' || chunk.kind === 'stop') return back + 1
    if (
      chunk.kind === 'cc' &&
      /^(?:but|yet)$/.test(words.lower[chunk.first]!) &&
      chunks[back - 1]?.kind === 'comma' &&
      clauseAt(words, chunks, back + 1)
    )
      return back + 1
    if (
      chunk.kind === 'in' &&
      /^(?:while|although|though|whereas)$/.test(words.lower[chunk.first]!) &&
      chunks[back - 1]?.kind === 'comma' &&
      hasFinite(chunks, back, at)
    )
      return back + 1
  }
  let from = 0
  while (from < at && chunks[from]!.kind === 'cc') from++
  return from
}

/** The content after "According to X," ends before another saying's frame or a contrary clause. */
function frontEnd(words: Words, chunks: readonly Chunk[], start: number, last: number): number {
  for (let at = start; at < last; at++) {
    const chunk = chunks[at]!
    if (chunk.kind === 'semicolon') return at
    if (
      chunk.kind === 'comma' &&
      chunks[at + 1]?.kind === 'in' &&
      /^(?:while|although|though|whereas)$/.test(words.lower[chunks[at + 1]!.first]!) &&
      clauseAt(words, chunks, at + 2)
    )
      return at
  }
  return last
}
