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
