import type { Frame } from './frame.ts'
import type { Read } from './read.ts'
import type { Words } from './words.ts'

/**
 * Speakers printed as labels: "ROE: The bridge is safe." in a transcript, “The bridge is safe.” — Ada Roe behind a quotation. A label in
 * small letters ("Roe: …") is believed where the page prints two of them or more.
 */
export function transcriptFrames(words: Words, reads: readonly Read[]): Frame[] {
  const labels: { read: Read; colon: number; shouted: boolean }[] = []
  const frames: Frame[] = []
  reads.forEach((read, index) => {
    const before = reads[index - 1]
    const signed = signature(words, read, before)
    if (signed) frames.push(signed)
    const opens = !before || before.stretch.paragraph !== read.stretch.paragraph || before.stretch.speech !== read.stretch.speech
    if (!opens || read.stretch.role !== 'body') return
    const colon = labelEnd(words, read)
    if (colon > 0) labels.push({ read, colon, shouted: isShouted(words, read.chunks[0]!.first, read.chunks[colon]!.first) })
  })
  const certain = labels.filter(label => label.shouted || labels.length > 1)
  for (const { read, colon } of certain) {
    const { chunks, stretch } = read
    const last = Math.max(
      ...reads
        .filter(other => other.stretch.paragraph === stretch.paragraph && other.stretch.speech === stretch.speech)
        .map(other => other.stretch.last),
    )
    const first = chunks[colon]!.last
    const end = words.mark[last - 1] ? last - 1 : last
    if (end <= first) continue
    frames.push({
      source: [{ first: chunks[0]!.first, last: chunks[colon - 1]!.last }],
      cue: [{ first: chunks[colon]!.first, last: chunks[colon]!.last }],
      content: [{ first, last: end }],
      stance: 'asserts',
      rule: 'transcript',
      head: chunks[colon]!.first,
    })
  }
  return frames
}

/** The chunk of the colon behind a name of up to four words at the head of a paragraph; -1 where there is none. */
function labelEnd(words: Words, read: Read): number {
  const { chunks } = read
  const colon = chunks.findIndex(chunk => chunk.kind === 'colon')
  if (colon < 1 || colon > 2 || colon === chunks.length - 1 || chunks[0]!.kind !== 'np') return -1
  if (colon === 2 && chunks[1]!.kind !== 'aside') return -1
  const { first, last } = chunks[0]!
  if (last - first > 4) return -1
  for (let at = first; at < last; at++) if (!/^NNP/.test(words.tokens[at]!.tag) && !isShouted(words, at, at + 1)) return -1
  return colon
}

function isShouted(words: Words, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = words.text.slice(words.tokens[at]!.start, words.tokens[at]!.end)
    if (/\p{Ll}/u.test(word) || !/\p{Lu}{2}/u.test(word)) return /^(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Mc)\b/.test(word) && to - from > 1
  }
  return true
}

/** “The bridge is safe.” — Ada Roe */
function signature(words: Words, read: Read, before: Read | undefined): Frame | undefined {
  // the full stop inside the quotation may have ended the sentence; the name may stand on a line of its own
  const own =
    read.chunks[0]?.kind === 'dash' && before && read.stretch.paragraph - before.stretch.paragraph <= 1
      ? [...before.chunks, ...read.chunks]
      : read.chunks
  const chunks = own.filter(chunk => chunk.kind !== 'stop' && chunk.kind !== 'aside')
  const [speech, dash, name] = chunks
  if (speech?.kind !== 'speech' || dash?.kind !== 'dash' || name?.kind !== 'np' || chunks.length > 5) return undefined
  if (!/^NNP/.test(words.tokens[name.head]!.tag) || chunks.slice(3).some(chunk => !/^(?:comma|np|in)$/.test(chunk.kind))) return undefined
  return {
    source: [{ first: name.first, last: chunks.at(-1)!.last }],
    cue: [{ first: dash.first, last: dash.last }],
    content: [{ first: speech.first, last: speech.last }],
    stance: 'asserts',
    rule: 'signature',
    head: dash.first,
  }
}
