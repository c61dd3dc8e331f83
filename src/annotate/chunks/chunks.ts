import { ACCORDING_PHRASES } from '../../language/en/reporting/frames.ts'
import { isTimeWord } from '../../language/en/time-words.ts'
import { classOf, DIGIT, LETTER } from '../../text/characters.ts'
import type { Stretch, Words } from '../sayings/words.ts'
import { ADJECTIVE, ADVERB, ASKING, BASE, FINITE, GENITIVE, JOINING, PARTICIPLE, PARTICLE, PREPOSITION, TO } from '../tags/classes.ts'
import type { Chunk, ChunkKind } from './chunk.ts'
import { nounPhraseAt } from './nouns.ts'
import { isSpeechAt, type Row } from './row.ts'
import { verbGroupAt } from './verbs.ts'

/** First word → the phrases that name whom something is told by. */
const ACCORDING = new Map<string, (readonly string[])[]>()
for (const phrase of ACCORDING_PHRASES) ACCORDING.set(phrase[0]!, [...(ACCORDING.get(phrase[0]!) ?? []), phrase])

/** Cuts a stretch into chunks. Quotation marks that belong to no speech are passed over; what stands in round or square brackets is one 'aside'. */
export function chunksOf(words: Words, stretch: Stretch): Chunk[] {
  const chunks: Chunk[] = []
  const row = rowOf(words, stretch, chunks)
  const { list, lower, classes } = row
  let at = 0
  while (at < list.length) {
    const index = list[at]!
    if (isSpeechAt(row, at)) {
      const last = Math.min(words.speeches[words.speech[index]!]!.last, stretch.last)
      chunks.push({ kind: 'speech', first: index, last, head: index })
      at++
      continue
    }
    const mine = classes[at]!
    const word = lower[at]!
    const kind = markOf(word)
    if (kind) {
      const end = word === '(' || word === '[' || word === '{' ? asideEnd(row, at) : at + 1
      push(kind, end)
      continue
    }
    const according = accordingAt(lower, at)
    if (according > 0) {
      push('according', at + according)
      continue
    }
    const group = verbGroupAt(row, at)
    if (group) {
      const { form, passive, negated } = group
      chunks.push({ kind: 'vp', first: index, last: list[group.end - 1]! + 1, head: list[group.main]!, form, passive, negated })
      at = group.end
      continue
    }
    const phrase = nounPhraseAt(row, at)
    if (phrase) {
      const head = list[phrase.end - 1]!
      if (phrase.adjective) push('adj', phrase.end)
      else {
        chunks.push({ kind: 'np', first: index, last: head + 1, head, time: isTimeWord(lower[phrase.end - 1]!) })
        at = phrase.end
      }
      continue
    }
    if (word === 'that') push(isRelative(row, at) ? 'wh' : 'that', at + 1)
    else if (mine & ASKING) push('wh', at + 1)
    else if (mine & (PREPOSITION | TO)) push('in', at + 1)
    else if (mine & JOINING) push('cc', at + 1)
    else if (mine & (ADVERB | PARTICLE)) push('adv', at + 1)
    else if (mine & ADJECTIVE) push('adj', at + 1)
    else push('other', at + 1)
  }
  return joinedVerbs(words, chunks)

  function push(kind: ChunkKind, to: number): void {
    const head = list[to - 1]!
    chunks.push({ kind, first: list[at]!, last: head + 1, head })
    at = to
  }
}

function rowOf(words: Words, stretch: Stretch, chunks: readonly Chunk[]): Row {
  const { speech, speeches, mark } = words
  const own = stretch.speech ?? -1
  const list: number[] = []
  const lower: string[] = []
  for (let index = stretch.first; index < stretch.last; index++) {
    if (speech[index]! !== own && speech[index]! >= 0) {
      list.push(index)
      lower.push(words.lower[index]!)
      index = Math.min(speeches[speech[index]!]!.last, stretch.last) - 1
    } else if (!mark[index] || words.classes[index]! & GENITIVE) {
      list.push(index)
      lower.push(words.lower[index]!)
    }
  }
  const classes = new Uint32Array(list.length + 4)
  for (let at = 0; at < list.length; at++) classes[at] = words.classes[list[at]!]!
  return { words, list, lower, classes, own, chunks }
}

/** Taggers mix up the two: "that" is relative after a noun and before a verb, and joins a clause where a subject follows a verb. */
function isRelative({ classes, chunks }: Row, from: number): boolean {
  const finite = FINITE | BASE | PARTICIPLE
  const verbNext = classes[from + 1]! & finite || (classes[from + 1]! & ADVERB && classes[from + 2]! & finite)
  if (!verbNext) return false
  const before = chunks.at(-1)?.kind
  return before === 'np' || before === 'comma' || before === 'aside'
}

function asideEnd({ list, lower }: Row, from: number): number {
  for (let end = from + 1; end < Math.min(list.length, from + 40); end++)
    if (lower[end] === ')' || lower[end] === ']' || lower[end] === '}') return end + 1
  return from + 1
}

/** "said the war had begun and called on …": a participle that "and" joins to a main verb is one itself. */
function joinedVerbs(words: Words, chunks: readonly Chunk[]): Chunk[] {
  const mended: Chunk[] = []
  const verbless = !chunks.some(chunk => chunk.kind === 'vp' && (chunk.form === 'finite' || chunk.form === 'base'))
  for (const [at, chunk] of chunks.entries()) mended.push(isMain(at, chunk) ? { ...chunk, form: 'finite' } : chunk)
  return mended

  function isMain(at: number, chunk: Chunk): boolean {
    if (chunk.kind !== 'vp' || chunk.form !== 'participle' || chunk.last - chunk.first !== 1) return false
    const [before, after] = [mended[at - 1], chunks[at + 1]]
    // "the killing marked the start": a participle that modifies a noun has no object of its own
    const subject = before?.kind === 'np' || (before?.kind === 'adv' && mended[at - 2]?.kind === 'np')
    if (subject && after?.kind === 'np' && !after.time && words.lower[chunk.head]!.endsWith('ed')) return true
    // "Roe called on the drivers": the only verb of a sentence is its main verb
    if (verbless && subject && !mended.some(other => other.kind === 'vp' && other.form === 'finite')) return chunks.at(-1)?.kind === 'stop'
    if (before?.kind !== 'cc' || !/^(?:and|but|or)$/.test(words.lower[before.first]!)) return false
    const verb = mended.findLast((other, place) => place < at - 1 && other.kind === 'vp')
    return verb?.form === 'finite' && !verb.passive
  }
}

/** How many words of a phrase such as "according to", "in the words of" start here. */
function accordingAt(lower: readonly string[], at: number): number {
  const phrases = ACCORDING.get(lower[at]!)
  return phrases?.find(phrase => phrase.every((word, offset) => lower[at + offset] === word))?.length ?? 0
}

function markOf(word: string): ChunkKind | undefined {
  const kind = classOf(word.charCodeAt(0))
  if (kind === LETTER || kind === DIGIT) return undefined
  switch (word) {
    case ',':
      return 'comma'
    case ':':
      return 'colon'
    case ';':
      return 'semicolon'
    case '—':
    case '–':
    case '-':
    case '--':
    case '―':
    case '---':
      return 'dash'
    case '(':
    case '[':
    case '{':
    case ')':
    case ']':
    case '}':
      return 'aside'
  }
  return /^[.!?]+$/.test(word) ? 'stop' : /^…+$|^\.\.\.+$/.test(word) ? 'other' : undefined
}
