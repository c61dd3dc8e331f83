import type { Stance } from '../../model.ts'
import type { Chunk } from '../chunks/chunk.ts'
import type { Found } from './found.ts'
import type { Subject } from './sources.ts'
import { VERB_FORMS, type Words } from './words.ts'

/** A half-open range of chunks. */
export interface ChunkRange {
  readonly from: number
  readonly to: number
}

export interface Placed {
  readonly verb: number
  readonly after: number
  readonly subject?: Subject
  readonly inverted?: ChunkRange
  /** The one who speaks stands behind "by": "was reported by the Gazette". */
  readonly agent?: ChunkRange
  /** What the words are about stands before the cue: "The bridge was reported to be closed". */
  readonly topic?: ChunkRange
  /** Nobody is said to have said it, whoever the subject is: "Roe is believed to have fled". */
  readonly nobody?: true
  readonly hearer?: ChunkRange
  /** Nothing is said of the content: "declined to confirm that". */
  readonly unsaid?: true
  readonly found?: Found
  /** Content stands before: it ends at this chunk (exclusive). */
  readonly leftEnd?: number
  /** Where it begins, if not with the sentence. */
  readonly leftFrom?: number
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
