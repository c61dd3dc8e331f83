import { HEARSAY_ADVERBS } from '../../language/en/reporting/particular-verbs.ts'
import type { Chunk } from '../chunks/chunk.ts'
import { phraseStart, startsClause } from '../noun-phrases.ts'
import { contentEnd } from './ends.ts'
import type { Frame } from './frame.ts'
import { finalChunk, span } from './frames.ts'
import type { Words } from './words.ts'

const ADVERBS = new Set<string>(HEARSAY_ADVERBS)

/** "He has reportedly chosen …": a clause on others' word, with nobody behind it. An adverb inside a cue ("reportedly said") is no saying of its own. */
export function hedgeFrames(words: Words, chunks: readonly Chunk[], known: readonly Frame[]): Frame[] {
  const frames: Frame[] = []
  const last = finalChunk(chunks)
  const cues = new Set(known.map(frame => frame.head))
  for (let at = 0; at < last; at++) {
    const chunk = chunks[at]!
    for (let token = chunk.first; token < chunk.last; token++) {
      if (!ADVERBS.has(words.lower[token]!)) continue
      const verb = chunk.kind === 'vp' ? at : chunks[at + 1]?.kind === 'vp' ? at + 1 : undefined
      if (verb !== undefined && cues.has(chunks[verb]!.head)) continue
      const from =
        verb !== undefined && chunks[verb - 1]?.kind === 'np'
          ? phraseStart(words, chunks, verb - 1)
          : chunk.kind === 'adv' && chunks[at - 1]?.kind === 'np' && startsClause(words, chunks, phraseStart(words, chunks, at - 1))
            ? phraseStart(words, chunks, at - 1)
            : at
      const end = contentEnd(words, chunks, at, { stop: last, embedded: false, reports: () => false })
      const content = [
        ...(from < at || chunk.first < token ? [{ first: chunks[from]!.first, last: token }] : []),
        ...(end > at && chunks[end - 1]!.last > token + 1 ? [{ first: token + 1, last: chunks[end - 1]!.last }] : []),
      ].filter(part => part.last > part.first)
      if (content.length > 0)
        frames.push({
          source: [],
          cue: [{ first: token, last: token + 1 }],
          content,
          stance: 'hedges',
          rule: 'hearsay-adverb',
          head: token,
        })
    }
  }
  return frames
}

export { span }
