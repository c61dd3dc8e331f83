import { ownCopy } from '../own-copy.ts'

/** Kinds of values. */
export const TAG = {
  absent: 0,
  nothing: 1,
  no: 2,
  yes: 3,
  whole: 4,
  broken: 5,
  narrow: 6,
  wide: 7,
  id: 8,
  known: 9,
  list: 10,
  record: 11,
  span: 12,
  set: 13,
  map: 14,
  torn: 15,
} as const

/** Tags that are their own value: small numbers, the first shapes of records, the first known strings. */
export const SMALL = 16
export const SMALLS = 32
export const SHAPES = SMALL + SMALLS
export const SHAPE_TAGS = 96
export const STRINGS = SHAPES + SHAPE_TAGS
export const STRING_TAGS = 256 - STRINGS

/** Ids of content end so: they are kept as numbers (see hash.ts). */
export const HEX = 16

/** Longest string that is kept once where it is met again, how many such there may be, and how many are remembered that were met once. */
const SHORT = 24
const MOST_KNOWN = 60_000
const MOST_MET = 20_000

/** Texts of pages known to whoever packs: a span in one of them is kept as its place. */
export interface KnownTexts {
  readonly numberOf: (page: string) => number | undefined
  readonly page: (number: number) => string
  readonly text: (number: number) => string
}

/** Fields of a record in their order; of a placed one `start` and `end` are whole numbers, kept as distance and length. */
export interface Shape {
  readonly keys: readonly string[]
  readonly placed: boolean
  /** A record of this shape, to be filled. */
  readonly template: Readonly<Record<string, unknown>>
}

/** What many values have in common: the shapes of their records, and words that come again. */
export interface Tables {
  readonly shape: (number: number) => Shape
  readonly shapeNumber: (keys: readonly string[], placed: boolean) => number
  readonly word: (number: number) => string
  readonly wordNumber: (word: string) => number
  /** The number of a word that is known, or that was met before and is short; nothing for others. */
  readonly metBefore: (word: string) => number | undefined
}

export function newTables(): Tables {
  const shapes: Shape[] = []
  const shapeNumbers = new Map<string, number>()
  const words: string[] = []
  const wordNumbers = new Map<string, number>()
  const met = new Set<string>()
  const wordNumber = (word: string): number => {
    const known = wordNumbers.get(word)
    if (known !== undefined) return known
    const own = ownCopy(word)
    wordNumbers.set(own, words.length)
    return words.push(own) - 1
  }
  return {
    shape: number => shapes[number]!,
    shapeNumber: (keys, placed) => {
      const name = `${placed ? '+' : '-'}${keys.length}\u0001${keys.join('\u0001')}`
      const known = shapeNumbers.get(name)
      if (known !== undefined) return known
      shapeNumbers.set(name, shapes.length)
      return shapes.push({ keys, placed, template: Object.fromEntries(keys.map(key => [key, undefined])) }) - 1
    },
    word: number => words[number]!,
    wordNumber,
    metBefore: word => {
      const known = wordNumbers.get(word)
      if (known !== undefined || word.length > SHORT || words.length >= MOST_KNOWN) return known
      if (met.has(word)) return wordNumber(word)
      if (met.size >= MOST_MET) met.clear()
      met.add(ownCopy(word))
      return undefined
    },
  }
}
