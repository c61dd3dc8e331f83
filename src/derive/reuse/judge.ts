import type { Likeness } from './compare.ts'
import { creditOf } from './facts.ts'
import { traitsOf } from './pages.ts'
import type { Prepared } from './prepare.ts'
import { pairWeights } from './weights.ts'

/** What made two pages candidates: how many kept runs of words and how many pairs of anchors they share. */
export interface Shared {
  readonly runs: number
  readonly anchors: number
  /** How many of the runs stand on pages of other times too, and how many on few pages. */
  readonly old: number
  readonly rare: number
}

/** How two pages stand to each other, apart from their text. */
export interface Setting {
  readonly sameSite: boolean
  /** Days from one to the other, where both are dated. */
  readonly apart?: number
}

/** What speaks for two pages sharing text of one writer. */
export type PairFacts = Readonly<Record<Exclude<keyof typeof pairWeights, 'bias'>, number>>

export function pairFacts(likeness: Likeness, shared: Shared): PairFacts {
  const { stretches, alike, mass, verbatim, coverageA, coverageB } = likeness
  const sentences = stretches.reduce((sum, { fromB, toB }) => sum + toB - fromB + 1, 0)
  return {
    runs: Math.log1p(shared.runs),
    anchors: Math.log1p(shared.anchors),
    alike: Math.log1p(alike),
    longest: Math.log1p(Math.max(...stretches.map(stretch => stretch.alike))),
    cover: Math.max(coverageA, coverageB),
    coverLess: Math.min(coverageA, coverageB),
    verbatim: Math.log1p(verbatim.longest),
    words: Math.log1p(verbatim.words),
    verbatimShare: verbatim.words / (verbatim.of || 1),
    alikeEach: alike / sentences,
    stretch: Math.log1p(sentences / stretches.length),
    mass: Math.log1p(mass),
    credit: Math.abs(creditOf(likeness)),
  }
}

/** How sure it is that two pages share text of one writer, 0..1. */
export function pairScore(likeness: Likeness, shared: Shared): number {
  let sum: number = pairWeights.bias
  for (const [name, value] of Object.entries(pairFacts(likeness, shared))) sum += pairWeights[name as keyof PairFacts] * value
  return 1 / (1 + Math.exp(-sum))
}

/** Days apart from which on only the better part of a page shows that one took it from the other, and that part. */
const APART = 75
const PART = 0.55
/** Share of the shared runs that stand on pages of other times too, from which on they are standing text; what is mostly the same is a copy yet. */
const STANDING = 0.3
const MOSTLY = 0.75
/** Likeness of the sentences of one language under which they only speak of the same, and the same where less than so much of a page is alike. */
const SAME_MATTER = 0.16
const SAME_MATTER_IN_PART = 0.2
const THROUGHOUT = 0.6
/** Share of the words that stand word for word from which on text was copied, and runs of words where the pages are far apart. */
const WORD_FOR_WORD = 0.74
const NEARLY_ALL = 0.875
const MANY = 12
/** Where the tail of a page begins, as a share of it. */
const TAIL = 0.6

/**
 * Whether what two pages share is text that stands ready for many: statutes and programmes quoted over the years, an office's own last paragraph,
 * lists of names, sentences of the same matter.
 */
export function isStanding(a: Prepared, b: Prepared, likeness: Likeness, shared: Shared, { sameSite, apart }: Setting): boolean {
  const { coverageA, coverageB, alike, stretches, verbatim } = likeness
  // Who names the other site beside the words says whence they are.
  if (creditOf(likeness) !== 0) return false
  const most = Math.max(coverageA, coverageB)
  const sentences = stretches.reduce((sum, { fromB, toB }) => sum + toB - fromB + 1, 0)
  const least = Math.min(coverageA, coverageB) < THROUGHOUT ? SAME_MATTER_IN_PART : SAME_MATTER
  if (shared.runs > 0 && alike / sentences < least && traitsOf(a).language === traitsOf(b).language) return true
  const share = verbatim.words / (verbatim.of || 1)
  const copied = share >= WORD_FOR_WORD && shared.runs >= MANY
  if (apart !== undefined && apart > APART) return !sameSite && !copied && (most < PART || shared.rare < shared.runs / 2)
  if (!sameSite && share >= NEARLY_ALL) return false
  if (shared.runs > 2 && shared.old >= STANDING * shared.runs && most < MOSTLY) return true
  const late = (page: Prepared, sentence: number): boolean => page.text.sentenceStarts[sentence]! > TAIL * page.words.length
  return sameSite && most < MOSTLY && stretches.every(({ fromA, fromB }) => late(a, fromA) && late(b, fromB))
}
