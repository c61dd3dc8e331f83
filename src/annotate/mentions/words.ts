import { COMPOUND_TAILS, NEVER_NAMES, OPENERS } from '../../language/en/never-names.ts'
import type { Block, Offsets, Sentence, Token } from '../../model.ts'
import { foldName } from '../../text/names.ts'

/** A token with what the finder of names asks of it again and again. */
export interface Word extends Offsets {
  readonly text: string
  readonly lower: string
  /** The folded word, in parts where it has a hyphen: "al-Sorn" → al, sorn. */
  readonly parts: readonly string[]
  readonly tag: string
  /** Written like a part of a name: "Sorn", "al-Sorn", "U.S.", "MQ-1C"; not "Sorn-based". */
  readonly capital: boolean
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

const CAPITAL = /^(?:\p{Lu}|(?:al|el|an|ad|as|ash|ar|at|az|ul|ibn|bin|d|l|o|de|la|abu)[-’']\p{Lu}|[a-z]\p{Lu})/u

/** Whether a token is written like a part of a name. */
export function isCapital(text: string): boolean {
  if (!CAPITAL.test(text)) return false
  const hyphen = text.lastIndexOf('-')
  if (hyphen > 0) {
    const tail = text.slice(hyphen + 1)
    if (COMPOUND_TAILS.has(tail) || (/^\p{Ll}+(?:ed|ing|en|ly)$/u.test(tail) && tail.length > 3)) return false
  }
  return true
}

const OPENS = new Set(['“', '"', '‘', '``', '«', '„', ':', ';', '—', '–', '--', '(', '[', '•', '*', '-', '…', '...', '!', '?', '.'])

/** The commonest tokens that are no plain words, folded once. */
const MARKS: ReadonlyMap<string, readonly string[]> = new Map(
  [',', '.', '"', '“', '”', '’', "'", '’s', "'s", ':', ';', '(', ')', '?', '!', '-', '–', '—', '$', '%', 'n’t', "n't"].map(mark => [
    mark,
    foldName(mark).split(' '),
  ]),
)

/** Whether a word is small letters a to z alone, as most are. */
function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at)
    if (code < 97 || code > 122) return false
  }
  return true
}

/** Sentences → lines of words. `text` is the article's. */
export function linesOf(text: string, tokens: readonly Token[], sentences: readonly Sentence[], blocks: readonly Block[]): Line[] {
  const lines = sentences.map((sentence): Line => {
    const words: Word[] = []
    let initial = true
    for (let index = sentence.firstToken; index < sentence.lastToken; index++) {
      const { start, end, tag } = tokens[index]!
      const word = text.slice(start, end)
      const plain = isPlain(word)
      const lower = plain ? word : word.toLowerCase()
      const parts = plain || isPlain(lower) ? [lower] : (MARKS.get(lower) ?? foldName(word).split(' '))
      words.push({ start, end, text: word, lower, parts, tag, capital: !plain && isCapital(word), initial })
      initial = !plain && OPENS.has(word)
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
      if (before && /^(?:in|of|from|to|with|against|outside|inside|across|between)$/.test(before.lower)) count.place++
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
  const long = words.filter(word => word.text.length > 3 && /^\p{L}/u.test(word.text))
  const capitals = long.filter(word => /^\p{Lu}/u.test(word.text)).length
  if (role === 'body' || role === 'caption') return long.length >= 6 && capitals === long.length && !/^[.!?…”"’)]$/.test(words.at(-1)!.text)
  return long.length >= 4 && capitals >= 0.75 * long.length
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
      } else if (/^\p{Ll}/u.test(word.text)) small.add(word.lower)
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

/** Days, months and the like, which never name a party. */
export function neverNames(word: Word): boolean {
  return NEVER_NAMES.has(word.lower.replace(/\.$/, ''))
}

/** Looks up whether a folded phrase starts at a word; phrases by first word, longest first. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>

/** A list of phrases, indexed by first folded word. */
export function phrases(list: Iterable<string>): Phrases {
  const index = new Map<string, string[][]>()
  for (const phrase of list) {
    const words = foldName(phrase).split(' ')
    const rest = index.get(words[0]!) ?? []
    rest.push(words)
    index.set(words[0]!, rest)
  }
  for (const rest of index.values()) rest.sort((a, b) => b.length - a.length)
  return index
}

/** How many words the longest phrase has that starts at `at`; 0 for none. */
export function phraseAt(index: Phrases, words: readonly Word[], at: number, limit = words.length): number {
  const options = index.get(words[at]!.parts[0]!)
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
