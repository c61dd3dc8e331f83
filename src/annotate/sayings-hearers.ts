import { TALK_NOUNS } from '../language/en/reporting.ts'
import { phraseEnd } from './noun-phrases.ts'
import type { Chunk } from './sayings-chunks.ts'
import type { Placed } from './sayings-placed.ts'
import type { Words } from './sayings-words.ts'

const TALKS = new Set<string>(TALK_NOUNS)

/** To whom it was said where that is no object before the content: “…,” Roe told the Gazette. In an interview with Radio Vell, Roe said … */
export function hearerOf(words: Words, chunks: readonly Chunk[], one: Placed): { readonly from: number; readonly to: number } | undefined {
  const next = chunks[one.verb + 1]
  if (one.leftEnd !== undefined && !one.inverted && next?.kind === 'np' && !next.time) return phraseFrom(one.verb + 1)
  for (let at = one.verb + 1; at < Math.min(chunks.length, one.verb + 7); at++) {
    if (/^(?:stop|speech|that|vp|colon)$/.test(chunks[at]!.kind)) break
    const talk = talkAt(at)
    if (talk) return talk
  }
  if (!one.subject) return undefined
  for (let at = Math.max(0, one.subject.from - 6); at < one.subject.from; at++) {
    const talk = talkAt(at)
    if (talk && chunks[talk.to]?.kind === 'comma' && talk.to + 1 === one.subject.from) return talk
  }
  return undefined

  /** "(in) an interview with Radio Vell" */
  function talkAt(at: number): { readonly from: number; readonly to: number } | undefined {
    const [noun, preposition, newsroom] = [chunks[at], chunks[at + 1], chunks[at + 2]]
    if (noun?.kind !== 'np' || preposition?.kind !== 'in' || newsroom?.kind !== 'np' || newsroom.time) return undefined
    if (!TALKS.has(words.lower[noun.head]!) || !/^(?:with|to|for|on|by)$/.test(words.lower[preposition.first]!)) return undefined
    return phraseFrom(at + 2)
  }

  function phraseFrom(from: number): { readonly from: number; readonly to: number } {
    return { from, to: phraseEnd(words, chunks, from, { clauses: false }) }
  }
}
