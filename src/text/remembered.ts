import { ownCopy } from './own-copy.ts'

/** Strings longer than this are rarely met again. */
const LONGEST = 60

/**
 * A pure function of one string that keeps what it answered: names are asked about again and again. It forgets all where `limit` is reached, so
 * that a long run does not fill the memory. What it answers is shared and must not be changed.
 */
export function remembered<Answer>(pure: (words: string) => Answer, limit = 20_000): (words: string) => Answer {
  const known = new Map<string, Answer>()
  return words => {
    const answer = known.get(words)
    if (answer !== undefined) return answer
    if (words.length > LONGEST) return pure(words)
    const own = ownCopy(words)
    const made = pure(own)
    if (known.size >= limit) known.clear()
    known.set(own, made)
    return made
  }
}

/** How many words `rememberedWords` keeps, a power of two. */
const WORDS = 16_384

/**
 * The same for the words of texts, which are asked for by their places, so that no string is made for a word met before. A word takes the
 * place of another one that fell on it.
 */
export function rememberedWords<Answer extends { readonly text: string }>(
  pure: (word: string) => Answer,
): (text: string, start: number, end: number) => Answer {
  const known: (Answer | undefined)[] = new Array(WORDS).fill(undefined)
  return (text, start, end) => {
    let hash = 0
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
    const slot = (hash ^ (hash >>> 15)) & (WORDS - 1)
    const answer = known[slot]
    if (answer !== undefined && answer.text.length === end - start && text.startsWith(answer.text, start)) return answer
    if (end - start > LONGEST) return pure(text.slice(start, end))
    const made = pure(ownCopy(text.slice(start, end)))
    known[slot] = made
    return made
  }
}
