import type { Chunk } from './sayings-chunks.ts'
import type { Frame } from './sayings-frames.ts'
import type { Stretch } from './sayings-words.ts'

/** One stretch with its chunks and what was found in it, so that later steps can look at their neighbours. */
export interface Read {
  readonly stretch: Stretch
  readonly chunks: readonly Chunk[]
  readonly frames: Frame[]
}
