import type { Words } from '../sayings/words.ts'
import type { Chunk } from './chunk.ts'

/** The tokens of one stretch that grammar sees, each with its word and the classes of its tag; a speech stands as its first token. */
export interface Row {
  readonly words: Words
  /** Token numbers. */
  readonly list: readonly number[]
  readonly lower: readonly string[]
  /** Padded: a place behind the end has class 0. */
  readonly classes: Uint32Array
  /** The speech that the stretch stands in, -1 for none. */
  readonly own: number
  /** What has been cut so far. */
  readonly chunks: readonly Chunk[]
}

/** Whether a place holds a speech that stands apart. */
export function isSpeechAt(row: Row, at: number): boolean {
  const speech = row.words.speech[row.list[at]!]!
  return speech !== row.own && speech >= 0
}
