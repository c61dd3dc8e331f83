import type { Chunk } from '../chunks/chunk.ts'
import type { Frame } from './frame.ts'
import type { Stretch } from './words.ts'

/** One stretch with its chunks and what was found in it, so that later steps can look at their neighbours. */
export interface Read {
  readonly stretch: Stretch
  readonly chunks: readonly Chunk[]
  readonly frames: Frame[]
}
