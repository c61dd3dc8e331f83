import { SPEECH_NOUNS } from '../../language/en/reporting/nouns.ts'
import { PEOPLE_NOUNS } from '../../language/en/sources.ts'
import type { Chunk } from '../chunks/chunk.ts'
import { isNewsroom, singular } from './anonymous.ts'
import type { Frame, TokenSpan } from './frame.ts'
import { finalChunk, span } from './frames.ts'
import type { Stretch, Words } from './words.ts'

/** Sayings without a verb: "Bridge closed – Gazette", "Minister: bridge closed", "The message: stand down", "And to the others: be calm". */
export function labelFrames(words: Words, stretch: Stretch, chunks: readonly Chunk[]): Frame[] {
  const last = finalChunk(chunks)
  if (stretch.role === 'title' || stretch.role === 'subtitle' || stretch.role === 'heading') return headline(words, chunks, last)
  return colon(words, chunks, last)
}

function headline(words: Words, chunks: readonly Chunk[], last: number): Frame[] {
  // "Bridge closed – Gazette": a dash and a name or a short word for people at the end
  for (let at = last - 1; at > 0 && at >= last - 5; at--) {
    if (chunks[at]!.kind !== 'dash') continue
    const tail = chunks.slice(at + 1, last)
    const noun = tail.at(-1)
    if (!noun || noun.last - tail[0]!.first > 5) break
    // a newsroom's name may hold words that are tagged as others: "Lost and Found Post"
    const named =
      isCapitalised(words, { first: tail[0]!.first, last: noun.last }) && isNewsroom(words, { first: tail[0]!.first, last: noun.last })
    if (!named && !(tail.every(chunk => /^(?:np|in|adj)$/.test(chunk.kind)) && speaks(words, tail))) break
    return [
      {
        source: [span(chunks, at + 1, last)],
        cue: [span(chunks, at, at + 1)],
        content: [span(chunks, 0, at)],
        stance: 'asserts',
        rule: 'headline-dash',
        head: chunks[at]!.first,
      },
    ]
  }
  // "Minister: bridge closed"
  const colonAt = chunks.findIndex(chunk => chunk.kind === 'colon')
  if (colonAt > 0 && colonAt < last - 1) {
    const front = chunks.slice(0, colonAt)
    const short = front.every(chunk => /^(?:np|in|adj)$/.test(chunk.kind)) && colonAt <= 3
    const behind = chunks.slice(colonAt + 1, last)
    if (
      short &&
      (person(words, front) || isNewsroom(words, span(chunks, 0, colonAt))) &&
      behind.some(chunk => chunk.kind === 'vp' || chunk.kind === 'speech')
    )
      return [
        {
          source: [span(chunks, 0, colonAt)],
          cue: [span(chunks, colonAt, colonAt + 1)],
          content: [span(chunks, colonAt + 1, last)],
          stance: 'asserts',
          rule: 'headline-colon',
          head: chunks[colonAt]!.first,
        },
      ]
    // "‘We go’: Roe", "Bridge closed: minister"
    if (
      behind.length <= 3 &&
      behind.every(chunk => /^(?:np|in|adj)$/.test(chunk.kind)) &&
      front.some(chunk => chunk.kind === 'vp' || chunk.kind === 'speech') &&
      speaks(words, behind)
    )
      return [
        {
          source: [span(chunks, colonAt + 1, last)],
          cue: [span(chunks, colonAt, colonAt + 1)],
          content: [span(chunks, 0, colonAt)],
          stance: 'asserts',
          rule: 'headline-colon',
          head: chunks[colonAt]!.first,
        },
      ]
  }
  return []
}

/** In running text: "The message: …", "His advice to the others: …", "And to the drivers: …". */
function colon(words: Words, chunks: readonly Chunk[], last: number): Frame[] {
  const at = chunks.findIndex(chunk => chunk.kind === 'colon')
  if (at <= 0 || at >= last - 1 || at > 7) return []
  const front = chunks.slice(0, at)
  if (front.some(chunk => chunk.kind === 'vp' && chunk.form === 'finite' && !/^(?:is|was|are|were|be)$/.test(words.lower[chunk.head]!)))
    return []
  const nouns = front.filter(chunk => chunk.kind === 'np')
  const names = nouns.some(chunk => (SPEECH_NOUNS as readonly string[]).includes(singular(words.lower[chunk.head]!)))
  const first = front.find(chunk => chunk.kind !== 'cc' && chunk.kind !== 'adv')
  const addressed = first?.kind === 'in' && words.lower[first.first] === 'to' && front.length <= 6
  if (!names && !addressed) return []
  return [
    {
      source: [span(chunks, 0, at)],
      cue: [span(chunks, 0, at + 1)],
      content: [span(chunks, at + 1, last)],
      stance: 'asserts',
      rule: names ? 'label-noun' : 'label-addressee',
      head: chunks[at]!.first,
    },
  ]
}

function isCapitalised({ text, tokens }: Words, { first, last }: TokenSpan): boolean {
  return tokens.slice(first, last).every(({ start, end }) => /^\p{Lu}|^(?:of|and|the|in)$/u.test(text.slice(start, end)))
}

function speaks(words: Words, tail: readonly Chunk[]): boolean {
  const noun = tail.at(-1)!
  if (/^NNP/.test(words.tokens[noun.head]!.tag)) return true
  return person(words, tail) || isNewsroom(words, { first: tail[0]!.first, last: noun.last })
}

function person(words: Words, part: readonly Chunk[]): boolean {
  const noun = part.find(chunk => chunk.kind === 'np')
  if (!noun) return false
  return /^NNP/.test(words.tokens[noun.head]!.tag) || (PEOPLE_NOUNS as readonly string[]).includes(singular(words.lower[noun.head]!))
}
