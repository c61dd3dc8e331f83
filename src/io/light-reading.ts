import type { Reading, Token } from '../model.ts'

/** Pages whose tokens are held ready at one time; the stages look at one page after the other. */
const READY = 64

/**
 * Makes readings light to hold by the hundred thousand. The tokens of a page, half of what a reading weighs, are kept as numbers and made into records
 * when they are looked at; those looked at last are held ready. What a reading says is the same.
 */
export function lightener(): (reading: Reading) => Reading {
  const tags: string[] = []
  const tagNumbers = new Map<string, number>()
  const ready = new Map<string, readonly Token[]>()
  const numberOf = (tag: string): number => {
    const known = tagNumbers.get(tag)
    if (known !== undefined) return known
    tagNumbers.set(tag, tags.length)
    return tags.push(tag) - 1
  }
  return reading => {
    // Only what is named here is held on to: not the reading itself.
    const { id } = reading
    const { tokens: all, ...annotation } = reading.annotation
    const places = new Int32Array(3 * all.length)
    for (const [at, { start, end, tag }] of all.entries()) places.set([start, end, numberOf(tag)], 3 * at)
    const made = (): readonly Token[] => {
      const before = ready.get(id)
      if (before) return before
      const tokens = Array.from({ length: places.length / 3 }, (_, at) => ({
        start: places[3 * at]!,
        end: places[3 * at + 1]!,
        tag: tags[places[3 * at + 2]!]!,
      }))
      ready.set(id, tokens)
      for (const oldest of ready.keys()) {
        if (ready.size <= READY) break
        ready.delete(oldest)
      }
      return tokens
    }
    return {
      ...reading,
      annotation: {
        ...annotation,
        get tokens() {
          return made()
        },
      },
    }
  }
}
