import type { Pattern, Piece, VerbEntry } from './codebook.ts'
import type { Party } from './coded-parties.ts'

/** A verb in a sentence with what its longest fitting pattern says. */
export interface PatternMatch {
  readonly code?: string
  readonly source?: Party
  readonly target?: Party
  readonly both?: Party
}

/** The words of a pattern may stand this many words apart. */
const GAP = 10

/** What the longest pattern that fits around the verb at `[from, to)` says; the verb's own code where none fits. */
export function codeOf(
  words: readonly string[],
  parties: readonly Party[],
  entry: VerbEntry,
  from: number,
  to: number,
  end: number,
): PatternMatch {
  let best: PatternMatch = entry.code === undefined ? {} : { code: entry.code }
  let length = 0
  for (const pattern of entry.patterns) {
    const weight = weightOf(pattern)
    if (weight <= length) continue
    const before = walk([...pattern.before].reverse(), { words, parties, at: from, end: 0, step: -1 })
    const after = before && walk(pattern.after, { words, parties, at: to, end, step: 1 })
    if (!before || !after) continue
    best = { ...(pattern.code !== undefined && { code: pattern.code }), ...before, ...after }
    length = weight
  }
  return best
}

/** Words count more than the signs for parties. */
function weightOf({ before, after }: Pattern): number {
  return [...before, ...after].reduce(
    (sum, { is, wordings }) => sum + (is === 'words' ? 2 * Math.max(1, ...wordings.map(words => words.length)) : 1),
    0,
  )
}

interface Walk {
  readonly words: readonly string[]
  readonly parties: readonly Party[]
  readonly at: number
  readonly end: number
  readonly step: 1 | -1
}

/** Fits pieces one after another, away from the verb, trying again further on where the rest does not fit. */
function walk(pieces: readonly Piece[], state: Walk): PatternMatch | undefined {
  const [piece, ...rest] = pieces
  if (!piece) return {}
  for (const { next, found } of piece.is === 'words' ? wordings(piece, state) : partiesAhead(piece, state)) {
    const further = walk(rest, { ...state, at: next })
    if (further) return { ...found, ...further }
  }
  return undefined
}

interface Step {
  readonly next: number
  readonly found: PatternMatch
}

function* wordings({ wordings, joined }: Piece, { words, at, end, step }: Walk): Generator<Step> {
  for (let gap = 0; gap <= (joined ? 0 : GAP); gap++)
    for (const wording of wordings) {
      const first = step > 0 ? at + gap : at - gap - wording.length
      const last = first + wording.length
      if (step > 0 ? last > end : first < end) continue
      if (wording.every((word, nth) => words[first + nth] === word)) yield { next: step > 0 ? last : first, found: {} }
    }
}

function* partiesAhead({ is }: Piece, { parties, at, end, step }: Walk): Generator<Step> {
  const ahead =
    step > 0
      ? parties.filter(({ first, last }) => first >= at && last <= end)
      : parties.filter(({ first, last }) => last <= at && first >= end).reverse()
  const fit = ahead.filter(({ codes }) => is === 'skip' || codes.length > (is === 'both' ? 1 : 0))
  for (const party of is === 'skip' ? fit.slice(0, 1) : fit)
    yield { next: step > 0 ? party.last : party.first, found: is === 'skip' ? {} : { [is]: party } }
}
