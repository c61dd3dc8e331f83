import type { Offsets, TimeAnchor, TimeDirection, TimeExpression } from '../../model.ts'

/** What a rule sees of the text around its match. */
export interface TimeContext {
  readonly text: string
  readonly at: Offsets
  /** The sentence, or the line where there is none. */
  readonly sentence: Offsets
  /** Whether the clause tells of what was or will be; worked out when asked for. */
  readonly direction: () => TimeDirection
  readonly toldInPast: () => boolean
}

export type TimeWord =
  | 'digit'
  | 'year'
  | 'month'
  | 'weekday'
  | 'season'
  | 'unit'
  | 'pointer'
  | 'ago'
  | 'later'
  | 'side'
  | 'hence'
  | 'quarter'
  | 'century'
  | 'weekend'
  | 'third'
  | 'era'
  | 'nth'
  | 's'
  | 'day'
  | 'part'
  | 'named'
  | 'set'
  | 'clock'
  | 'reference'

export type TimeReading = Omit<TimeExpression, 'start' | 'end'>

/**
 * One way to write a time. `pattern` has the flags 'giu'; the named groups go to `read`, which answers what it means, or nothing
 * where these words are no time here. `example` is an invented sentence.
 */
export interface TimeRule {
  readonly name: string
  /** Kinds of word that a line must hold for the rule to be worth trying. */
  readonly needs: readonly TimeWord[]
  readonly example: string
  readonly pattern: RegExp
  readonly read: (groups: Readonly<Record<string, string | undefined>>, context: TimeContext) => TimeReading | undefined
}

/** Wraps a source so that it begins and ends at word boundaries. */
export function whole(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])(?:${source})(?![\\p{L}\\d])`, 'giu')
}

/** How "last", "next", "this" … before a unit place it: the anchor, how many units away, and the words that ask for a stretch. */
export const POINTERS: readonly { readonly words: readonly string[]; readonly anchor: TimeAnchor; readonly offset: number }[] = [
  { words: ['this', 'the current', 'current', 'this very', 'this same'], anchor: 'publication', offset: 0 },
  { words: ['last', 'this past'], anchor: 'publication', offset: -1 },
  { words: ['next', 'this coming', 'the coming', 'coming', 'the upcoming'], anchor: 'publication', offset: 1 },
  { words: ['that', 'that same', 'the same', 'same', 'that very', 'the very same'], anchor: 'previous', offset: 0 },
  { words: ['the next', 'the following', 'following', 'the ensuing', 'the subsequent'], anchor: 'previous', offset: 1 },
  { words: ['the previous', 'the preceding', 'previous', 'the prior', 'the year-ago'], anchor: 'previous', offset: -1 },
]

export function pointerOf(text: string) {
  const words = text.toLowerCase().replace(/\s+/g, ' ').trim()
  return POINTERS.find(pointer => pointer.words.includes(words))
}
