import { OPENERS } from '../../language/en/never-names.ts'
import type { Block, Offsets, Sentence, Token } from '../../model.ts'
import { type Form, formAt } from './forms.ts'
import type { PhraseList } from './phrases.ts'

/** A token with what the finder of names asks of it again and again. */
export interface Word extends Offsets, Form {
  readonly tag: string
  /** First word of its sentence or quotation, or after a colon or dash: capitals prove nothing there. */
  readonly initial: boolean
  /** The adjective of a place that only this page knows: "Velmish" beside "Velmia". */
  readonly derived?: boolean
}

/** A sentence as words; `even` when nearly every word is capitalised (headlines), so that capitals tell nothing. */
export interface Line {
  readonly words: readonly Word[]
  readonly even: boolean
  readonly role: Block['role']
  readonly block: number
  /** Index of the first word in the annotation's tokens. */
  readonly first: number
}

/** How a page writes its words: which occur in small letters, which are capitalised where they need not be. */
export interface Usage {
  readonly small: ReadonlySet<string>
  readonly capital: ReadonlyMap<string, number>
}

/** Sentences → lines of words. `text` is the article's. */
export function linesOf(text: string, tokens: readonly Token[], sentences: readonly Sentence[], blocks: readonly Block[]): Line[] {
  const lines = sentences.map((sentence): Line => {
    const words: Word[] = []
    let initial = true
    for (let index = sentence.firstToken; index < sentence.lastToken; index++) {
      const { start, end, tag } = tokens[index]!
      const { text: written, lower, parts, capital, letter, never, opens, outlets, begins } = formAt(text, start, end)
      words.push({ start, end, text: written, lower, parts, tag, capital, letter, never, opens, outlets, begins, initial })
      initial = opens
    }
    return {
      words,
      even: isEven(words, blocks[sentence.block]?.role ?? 'body'),
      role: blocks[sentence.block]?.role ?? 'body',
      block: sentence.block,
      first: sentence.firstToken,
    }
  })
  const derived = derivedDemonyms(lines)
  if (derived.size === 0) return lines
  return lines.map(line => ({ ...line, words: line.words.map(word => (derived.has(word.lower) ? { ...word, derived: true } : word)) }))
}

const TOWARDS = new Set(['in', 'of', 'from', 'to', 'with', 'against', 'outside', 'inside', 'across', 'between'])
const ADJECTIVE = /^(\p{L}{3,}?)(?:ian|ean|an|n|ish|ese|ic|i)$/u

/** "velmish" is the adjective of "velmia": one stem, endings of their own. */
export function isAdjectiveOf(word: string, place: string): boolean {
  const stem = ADJECTIVE.exec(word)?.[1]
  return stem !== undefined && place !== word && place.startsWith(stem) && place.length - stem.length <= 3 && !ADJECTIVE.test(place)
}

/**
 * Adjectives of places that no list has: "Velmish officials" where the page also names "Velmia" as a place is. They stand before small
 * words and hardly ever after a capitalised one, as surnames do.
 */
function derivedDemonyms(lines: readonly Line[]): ReadonlySet<string> {
  const seen = new Map<string, { small: number; after: number; all: number; place: number }>()
  for (const line of lines) {
    if (line.even) continue
    line.words.forEach((word, at) => {
      if (!word.capital || word.parts.length !== 1) return
      const count = seen.get(word.lower) ?? { small: 0, after: 0, all: 0, place: 0 }
      const before = line.words[at - 1]
      const next = line.words[at + 1]
      count.all++
      if (next && !next.capital && /^\p{Ll}{3,}/u.test(next.text) && (next.tag === '' || /^(?:NN|JJ|VBN)/.test(next.tag))) count.small++
      if (before?.capital && !before.initial) count.after++
      if (before && TOWARDS.has(before.lower)) count.place++
      seen.set(word.lower, count)
    })
  }
  const stems = new Map<string, string[]>()
  for (const [word, count] of seen)
    if (count.place > 0 && word.length > 3) stems.set(word.slice(0, 4), [...(stems.get(word.slice(0, 4)) ?? []), word])
  const found = new Set<string>()
  for (const [word, count] of seen) {
    if (!ADJECTIVE.test(word) || count.after > 0.25 * count.all) continue
    const places = stems.get(word.slice(0, 4)) ?? []
    // "Velmian Ada Roe" beside "in Velmia": before a name only the place's own word with an "n" will do.
    if (count.small === 0 && !places.some(place => word === `${place}n`)) continue
    if (places.some(place => isAdjectiveOf(word, place))) found.add(word)
  }
  return found
}

/** Nearly all longer words capitalised: "Orland Signs Treaty With Its Neighbours". In running text only where no stop ends it. */
function isEven(words: readonly Word[], role: Block['role']): boolean {
  let long = 0
  let capitals = 0
  for (const { text, letter } of words) {
    if (text.length <= 3 || letter === 'none') continue
    long++
    if (letter === 'capital') capitals++
  }
  if (role === 'body' || role === 'caption') return long >= 6 && capitals === long && !/^[.!?…”"’)]$/.test(words.at(-1)!.text)
  return long >= 4 && capitals >= 0.75 * long
}

/** Counts small and capitalised words over the lines where capitals mean something. */
export function usageOf(lines: readonly Line[]): Usage {
  const small = new Set<string>()
  const capital = new Map<string, number>()
  for (const line of lines) {
    if (line.even) continue
    for (const word of line.words) {
      if (word.capital) {
        if (!word.initial) capital.set(word.lower, (capital.get(word.lower) ?? 0) + 1)
      } else if (word.letter === 'small') small.add(word.lower)
    }
  }
  return { small, capital }
}

/** Whether a capitalised word is capitalised only for its place: first in its sentence and a common word. */
export function isOpener(word: Word, usage: Usage): boolean {
  if (!word.initial) return false
  if (OPENERS.has(word.lower)) return true
  if (usage.capital.has(word.lower)) return false
  return usage.small.has(word.lower) || (word.tag !== '' && !word.tag.startsWith('NN') && !word.tag.startsWith('JJ') && word.tag !== 'FW')
}

/** How many words the longest phrase of a list has that starts at `at`; 0 for none. */
export function phraseAt(list: PhraseList, words: readonly Word[], at: number, limit = words.length): number {
  const options = words[at]!.begins[list]
  if (!options) return 0
  for (const option of options) {
    let used = 0
    let next = at
    while (used < option.length && next < limit) {
      const parts = words[next]!.parts
      if (parts.length > option.length - used || parts.some((part, index) => part !== option[used + index])) break
      used += parts.length
      next++
    }
    if (used === option.length) return next - at
  }
  return 0
}
