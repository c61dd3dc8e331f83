import { wordsWithin } from './full-text-words.ts'

/** A phrase in words as they are indexed. */
export interface Sought {
  readonly words: readonly string[]
  /** Its last word may be the beginning of one. */
  readonly isBegun: boolean
}

/** Where in a list of words a phrase begins. */
export function placesOf(words: readonly string[], { words: phrase, isBegun }: Sought): readonly number[] {
  const last = phrase.length - 1
  const stands = (word: string, at: number, nth: number): boolean =>
    nth === last && isBegun ? (words[at]?.startsWith(word) ?? false) : words[at] === word
  return words.flatMap((_, at) => (phrase.every((word, nth) => stands(word, at + nth, nth)) ? [at] : []))
}

interface Match {
  readonly at: number
  readonly to: number
  readonly phrase: number
}
interface Text {
  readonly text: string
  readonly tokens: readonly { readonly word: string; readonly start: number; readonly end: number }[]
  readonly matches: readonly Match[]
}

/** So many words with most of the phrases, matches between « and »: chosen and cut as SQLite's `snippet` does, from the first text that has the best. */
export function excerptOf(texts: readonly string[], phrases: readonly Sought[], size: number): string {
  let best: { readonly text: Text; readonly from: number; readonly score: number } | undefined
  for (const text of texts.map(each => textOf(each, phrases))) {
    const sentences = sentencesOf(text)
    const offer = (from: number, score: number): void => {
      if (score > (best?.score ?? 0)) best = { text, from, score }
    }
    for (const { at } of text.matches) {
      const within = windowOf(text, at, size)
      offer(within.from, within.score)
      const sentence = sentences.findLast(start => start <= at) ?? 0
      if (text.tokens.length > size && sentence < at) offer(sentence, windowOf(text, sentence, size).score + (sentence === 0 ? 120 : 100))
    }
  }
  return best ? written(best.text, best.from, size) : ''
}

function textOf(text: string, phrases: readonly Sought[]): Text {
  const tokens = [...wordsWithin(text)]
  const words = tokens.map(({ word }) => word)
  const matches = phrases
    .flatMap((phrase, nth) => placesOf(words, phrase).map(at => ({ at, to: at + phrase.words.length, phrase: nth })))
    .sort((a, b) => a.at - b.at || a.phrase - b.phrase)
  return { text, tokens, matches }
}

/** Words that begin a sentence: the first, and those after a full stop or colon and a space. */
function sentencesOf({ text, tokens }: Text): readonly number[] {
  return tokens.flatMap(({ start }, at) => (at === 0 || /[.:][ \t\n\r]+$/.test(text.slice(Math.max(0, start - 40), start)) ? [at] : []))
}

/** How much a stretch that begins at a word holds, and where it begins when its matches stand in the middle. */
function windowOf({ tokens, matches }: Text, at: number, size: number): { readonly from: number; readonly score: number } {
  const within = matches.filter(match => match.at >= at && match.at < at + size)
  const phrases = new Set(within.map(({ phrase }) => phrase)).size
  const [first, last] = [within[0]?.at ?? at, within.at(-1)?.to ?? at]
  const middle = first - Math.trunc((size - (last - first)) / 2)
  return { from: Math.max(0, Math.min(middle, tokens.length - size)), score: 1_000 * phrases + within.length - phrases }
}

function written({ text, tokens, matches }: Text, from: number, size: number): string {
  const to = Math.min(tokens.length, from + size)
  let words = from === 0 ? '' : '…'
  let at = from === 0 ? 0 : tokens[from]!.start
  let open = -1
  const close = (): void => {
    if (open < 0) return
    const end = tokens[open - 1]!.end
    words += `${text.slice(at, end)}»`
    at = end
  }
  for (const match of matches) {
    if (match.at < from || match.at >= to) continue
    // Matches that overlap are marked as one.
    if (match.at >= open) {
      close()
      words += `${text.slice(at, tokens[match.at]!.start)}«`
      at = tokens[match.at]!.start
    }
    open = Math.max(open, Math.min(match.to, to))
  }
  close()
  return to === tokens.length ? words + text.slice(at) : `${words}${text.slice(at, tokens[to - 1]!.end)}…`
}
