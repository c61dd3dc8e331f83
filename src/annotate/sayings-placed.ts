import type { Stance } from '../model.ts'
import type { Chunk } from './sayings-chunks.ts'
import type { Found } from './sayings-contents.ts'
import type { Subject } from './sayings-sources.ts'
import { VERB_FORMS, type Words } from './sayings-words.ts'

export interface Placed {
  readonly verb: number
  readonly after: number
  readonly subject?: Subject
  readonly inverted?: { readonly from: number; readonly to: number }
  readonly found?: Found
  /** Content stands before: it ends at this chunk (exclusive). */
  readonly leftEnd?: number
  /** Content goes on here after the frame. */
  readonly rightStart?: number
  readonly stance: Stance
  readonly rule: string
  /** Gerund chain: source and subordinate position come from the saying before. */
  readonly chained?: boolean
  /** The subject stands before another verb. */
  readonly shared?: boolean
}

export function lemmasOf(words: Words, chunk: Chunk): readonly string[] {
  return VERB_FORMS.get(words.lower[chunk.head]!) ?? []
}
