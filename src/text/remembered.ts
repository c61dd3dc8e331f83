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

/** Slots of what is remembered by place: a power of two. */
const SLOTS = 1 << 14

/**
 * The same for words that stand in a text: those of `text[start, end)` are compared where they stand, so that a word met again costs no string.
 * Two words of one slot drive each other out; `pure` should be cheap or remember by itself.
 */
export function rememberedAt<Answer>(pure: (words: string) => Answer): (text: string, start: number, end: number) => Answer {
  const words: (string | undefined)[] = new Array(SLOTS).fill(undefined)
  const answers: (Answer | undefined)[] = new Array(SLOTS).fill(undefined)
  return (text, start, end) => {
    let hash = 0
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
    const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1)
    const known = words[slot]
    if (known !== undefined && isAt(known, text, start, end)) return answers[slot]!
    const part = text.slice(start, end)
    const made = pure(part)
    if (end - start <= LONGEST) {
      words[slot] = ownCopy(part)
      answers[slot] = made
    }
    return made
  }
}

function isAt(words: string, text: string, start: number, end: number): boolean {
  if (words.length !== end - start) return false
  for (let at = 0; at < words.length; at++) if (words.charCodeAt(at) !== text.charCodeAt(start + at)) return false
  return true
}
