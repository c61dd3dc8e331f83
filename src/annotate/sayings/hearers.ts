import { verbForms } from '../../language/en/forms.ts'
import { NEWSROOM_DEALINGS } from '../../language/en/reporting/frames.ts'
import { TALK_NOUNS } from '../../language/en/reporting/nouns.ts'
import type { Chunk } from '../chunks/chunk.ts'
import { phraseEnd } from '../noun-phrases.ts'
import { isNewsroom } from './anonymous.ts'
import type { ChunkRange, Placed } from './placed.ts'
import type { Words } from './words.ts'

const TALKS = new Set<string>(TALK_NOUNS)
const DEALINGS = new Set<string>(NEWSROOM_DEALINGS.flatMap(verbForms))

/** To whom it was said where that is no object before the content: “…,” Roe told the Gazette. In an interview with Radio Vell, Roe said … */
export function hearerOf(words: Words, chunks: readonly Chunk[], one: Placed): ChunkRange | undefined {
  const next = chunks[one.verb + 1]
  if (one.leftEnd !== undefined && !one.inverted && next?.kind === 'np' && !next.time) return phraseFrom(words, chunks, one.verb + 1)
  for (let at = one.verb + 1; at < Math.min(chunks.length, one.verb + 7); at++) {
    const { kind, form } = chunks[at]!
    const talk = talkAt(words, chunks, at) ?? (form === 'gerund' || form === 'participle' ? dealingAt(words, chunks, at) : undefined)
    if (talk) return talk
    if (/^(?:stop|speech|that|vp|colon)$/.test(kind)) break
  }
  const speaker = one.subject ?? one.agent ?? one.inverted
  if (!speaker) return undefined
  const within = dealingIn(words, chunks, speaker)
  if (within) return within
  // "In an interview with Radio Vell, Roe said", "Speaking to the Gazette on Monday, Roe said"
  for (let at = Math.max(0, speaker.from - 9); at < speaker.from; at++) {
    const talk = talkAt(words, chunks, at) ?? (at === 0 && chunks[at]!.form === 'gerund' ? dealingAt(words, chunks, at) : undefined)
    if (talk && opensBefore(chunks, talk.to, speaker.from)) return talk
  }
  return undefined
}

/** "a letter seen by the Gazette", "Roe, quoted by the Gazette", "two engineers who spoke to the Gazette": the newsroom within a source. */
export function dealingIn(words: Words, chunks: readonly Chunk[], { from, to }: ChunkRange): ChunkRange | undefined {
  for (let at = from + 1; at < to; at++) {
    const dealing = chunks[at]!.kind === 'vp' ? dealingAt(words, chunks, at) : undefined
    if (dealing) return dealing
  }
  return undefined
}

/** Nothing but what tells when and where stands between the newsroom and the comma before the speaker. */
function opensBefore(chunks: readonly Chunk[], from: number, speaker: number): boolean {
  if (chunks[speaker - 1]?.kind !== 'comma') return false
  for (let at = from; at < speaker - 1; at++) if (!/^(?:in|np|adv|aside)$/.test(chunks[at]!.kind)) return false
  return true
}

/** "(in) an interview with Radio Vell", "(in) remarks carried by the agency" */
function talkAt(words: Words, chunks: readonly Chunk[], at: number): ChunkRange | undefined {
  const [noun, preposition, newsroom] = [chunks[at], chunks[at + 1], chunks[at + 2]]
  if (noun?.kind !== 'np') return undefined
  // "an interview broadcast by Radio Vell": a participle that looks like a noun
  if (noun.head > noun.first && TALKS.has(words.lower[noun.head - 1]!)) return dealingAt(words, chunks, at)
  if (!TALKS.has(words.lower[noun.head]!)) return undefined
  if (preposition?.kind === 'vp') return dealingAt(words, chunks, at + 1)
  if (preposition?.kind !== 'in' || newsroom?.kind !== 'np' || newsroom.time) return undefined
  return /^(?:with|to|for|on|by)$/.test(words.lower[preposition.first]!) ? phraseFrom(words, chunks, at + 2) : undefined
}

/** "seen by the Gazette", "speaking to Radio Vell on Monday", "given on Monday to the paper": the newsroom behind such a verb. */
function dealingAt(words: Words, chunks: readonly Chunk[], verb: number): ChunkRange | undefined {
  if (!DEALINGS.has(words.lower[chunks[verb]!.head]!)) return undefined
  for (let at = verb + 1; at < Math.min(chunks.length - 1, verb + 6); at++) {
    const here = chunks[at]!
    if (!/^(?:in|np|adv)$/.test(here.kind)) return undefined
    if (here.kind !== 'in' || !/^(?:by|to|with|from)$/.test(words.lower[here.first]!) || chunks[at + 1]!.kind !== 'np') continue
    const range = { from: at + 1, to: newsroomEnd(words, chunks, at + 1) }
    if (isNewsroom(words, { first: chunks[range.from]!.first, last: chunks[range.to - 1]!.last })) return range
  }
  return undefined
}

/** "the Gazette | by two engineers" */
function newsroomEnd(words: Words, chunks: readonly Chunk[], from: number): number {
  const { to } = phraseFrom(words, chunks, from)
  const other = chunks.findIndex((chunk, at) => at > from && at < to && chunk.kind === 'in' && words.lower[chunk.first] !== 'of')
  return other < 0 ? to : other
}

function phraseFrom(words: Words, chunks: readonly Chunk[], from: number): ChunkRange {
  return { from, to: phraseEnd(words, chunks, from, { clauses: false }) }
}
