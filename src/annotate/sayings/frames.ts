import { NEGATION_RAISERS_VERBS } from '../../language/en/reporting/particular-verbs.ts'
import type { Chunk } from '../chunks/chunk.ts'
import { contentEnd, quotedClauseEnd } from './ends.ts'
import type { Found } from './found.ts'
import type { Frame, TokenSpan } from './frame.ts'
import { hearerOf } from './hearers.ts'
import { leftStart } from './left.ts'
import { colonEnd, isPhrase, limitsFor, phraseContentEnd, speechEnd } from './limits.ts'
import { type ChunkRange, lemmasOf, type Placed } from './placed.ts'
import type { Subject } from './sources.ts'
import type { Stretch, Words } from './words.ts'

const NEGATION_RAISERS = new Set<string>(NEGATION_RAISERS_VERBS)

/** Cuts the spans of one placed verb. */
export function frameOf(
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
  const content: TokenSpan[] = one.topic ? [span(chunks, one.topic.from, one.topic.to)] : []
  if (one.leftEnd !== undefined) {
    let from = one.leftFrom ?? leftStart(chunks, one.leftEnd)
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
            : quotedClauseEnd(words, chunks, from, contentEnd(words, chunks, from, limits))
    if (end > from) content.push(span(chunks, from, end))
  }
  if (content.length === 0) return undefined
  const speaker = one.agent ?? inverted
  const source: TokenSpan[] = speaker
    ? sourcesOf(words, chunks, speaker.from, speaker.to)
    : subject && !one.nobody
      ? sourcesOf(words, chunks, subject.from, trimSource(chunks, subject))
      : []
  const cueLast = found
    ? Math.max(chunks[verb]!.last, cueEndToken(chunks, found, verb))
    : beforeMark(words, chunks[verb]!.last, frameEnd(chunks, one))
  let opening = subject && !one.chained && !one.shared ? subject.to : verb
  while (opening < verb && /^(?:comma|dash|aside)$/.test(chunks[opening]!.kind)) opening++
  const cueFirst = chunks[opening < verb && start < verb ? opening : verb]!.first
  const cue: TokenSpan[] = inverted
    ? [{ first: chunks[verb]!.first, last: chunks[one.after - 1]!.last }]
    : one.agent
      ? aroundAgent(chunks, verb, one.agent, cueLast)
      : aroundInsertion(chunks, found, verb, { first: cueFirst, last: cueLast })
  const heard = one.hearer ?? found?.hearer ?? hearerOf(words, chunks, one)
  const hearer = heard && span(chunks, heard.from, heard.to)
  const lemmas = lemmasOf(words, chunks[verb]!)
  const negated = chunks[verb]!.negated === true && (one.stance === 'asserts' || one.stance === 'denies')
  const raised = one.stance === 'asserts' && lemmas.some(lemma => NEGATION_RAISERS.has(lemma))
  const stance = negated ? (raised ? 'denies' : 'other') : one.stance
  const plain = subject?.relative && !/^verb-dependent/.test(one.rule) ? `${one.rule}:relative` : one.rule
  // "did not confirm that", "could not verify the claim that": nothing is said of it; "not to publish the report" tells of an order
  const open = negated && !raised && chunks[verb]!.form === 'finite' && found !== undefined && isClausal(chunks, found)
  const rule = open || one.unsaid ? `${plain}:unsaid` : plain
  return { source, cue, content, stance, rule, ...(hearer && { hearer }), head: chunks[verb]!.head }
}

/** A clause, or a noun with its own ("the claim that the bridge was safe"). */
function isClausal(chunks: readonly Chunk[], { kind, start }: Found): boolean {
  return kind === 'clause' || (kind === 'object' && chunks[start]?.kind === 'np' && chunks[start + 1]?.kind === 'that')
}

/** "was reported by | the Gazette | on Monday that": the speaker parts the cue in two. */
function aroundAgent(chunks: readonly Chunk[], verb: number, agent: ChunkRange, last: number): TokenSpan[] {
  const front = span(chunks, verb, agent.from)
  const rest = { first: chunks[agent.to - 1]!.last, last }
  return rest.last > rest.first ? [front, rest] : [front]
}

/** "reported on Monday, citing two officials, that": what stands between two commas is no part of the cue. */
function aroundInsertion(chunks: readonly Chunk[], found: Found | undefined, verb: number, cue: TokenSpan): TokenSpan[] {
  if (!found) return [cue]
  const open = chunks.findIndex((chunk, at) => at > verb && at < found.cueEnd && chunk.kind === 'comma')
  const close = chunks.findLastIndex((chunk, at) => at < found.cueEnd && at > open && chunk.kind === 'comma')
  if (open < 0) return [cue]
  const front = { first: cue.first, last: chunks[open - 1]!.last }
  const end = close < 0 ? open : close
  return end + 1 < found.cueEnd ? [front, { first: chunks[end + 1]!.first, last: cue.last }] : [front]
}

/** An insertion at the end of the source is no part of it: "the union, however," */
function trimSource(chunks: readonly Chunk[], subject: Subject): number {
  let to = subject.to
  while (to > subject.from + 1 && /^(?:comma|dash|adv)$/.test(chunks[to - 1]!.kind)) to--
  return to
}

/** "said on “Good Morning”": the cue of what stands before ends where a quotation opens. */
function beforeMark(words: Words, from: number, to: number): number {
  for (let at = from; at < to; at++) if (words.mark[at]) return at
  return to
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
  // "the Vold Courier": a capital counts where the tagger took the last word for a common noun
  const proper = (chunk: Chunk) => {
    const head = words.tokens[chunk.head]!
    return (
      /^NNP/.test(head.tag) ||
      (/^\p{Lu}/u.test(words.text.slice(head.start, head.end)) && /^NNP/.test(words.tokens[chunk.head - 1]?.tag ?? ''))
    )
  }
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
