import { describe, LOWER_WORD } from '../tags/features.ts'

/** Parts of speech as numbers, and what lies on the way from one word to another. */

const TAGS =
  "CC CD DT EX FW IN JJ JJR JJS LS MD NN NNP NNPS NNS PDT POS PRP PRP$ RB RBR RBS RP SYM TO UH VB VBD VBG VBN VBP VBZ WDT WP WP$ WRB . , : `` '' -LRB- -RRB- $ # HYPH ADD NFP AFX GW XX".split(
    ' ',
  )
const TAG_NUMBERS: ReadonlyMap<string, number> = new Map(TAGS.map((tag, index) => [tag, index + 1]))
/** The number of a part of speech, 0 for one that is not known. */
export const numberOf = (tag: string): number => TAG_NUMBERS.get(tag) ?? 0
const VERBS: ReadonlySet<number> = new Set(['VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ', 'MD'].map(numberOf))
const NOUNS: ReadonlySet<number> = new Set(['NN', 'NNP', 'NNPS', 'NNS', 'PRP', 'EX'].map(numberOf))
const ADJECTIVES: ReadonlySet<number> = new Set(['JJ', 'JJR', 'JJS'].map(numberOf))
export const isVerb = (tag: number): boolean => VERBS.has(tag)
export const isNoun = (tag: number): boolean => NOUNS.has(tag)
export const isAdjective = (tag: number): boolean => ADJECTIVES.has(tag)
const FINITE: ReadonlySet<number> = new Set(['VBD', 'VBP', 'VBZ', 'MD'].map(numberOf))
const COMMA = numberOf(',')
const COLON = numberOf(':')
const OPENING = numberOf('``')
const CLOSING = numberOf("''")
const CONJUNCTION = numberOf('CC')
const PREPOSITION = numberOf('IN')
const RELATIVE: ReadonlySet<number> = new Set(['WDT', 'WP', 'WP$', 'WRB'].map(numberOf))

const THAT = describe('that', [{ start: 0, end: 4 }], 0, 1)[LOWER_WORD]!

/** A path's signature: which of a few kinds of words were passed. */
export function walked(path: number, tag: number, word: number): number {
  if (tag === COMMA) return path | (path & 1 ? 2 : 1)
  if (word === THAT) return path | 4
  if (FINITE.has(tag)) return path | (path & 8 ? 16 : 8)
  if (tag === OPENING || tag === CLOSING) return path | 32
  if (tag === COLON) return path | 64
  if (tag === CONJUNCTION) return path | 128
  if (RELATIVE.has(tag)) return path | 256
  if (tag === PREPOSITION) return path | 512
  if (VERBS.has(tag)) return path | 1024
  return path
}

/** Distance in six steps. */
export function apart(distance: number): number {
  const size = Math.abs(distance)
  const step = size < 4 ? size : size < 6 ? 4 : size < 10 ? 5 : size < 20 ? 6 : 7
  return distance < 0 ? step + 8 : step
}
