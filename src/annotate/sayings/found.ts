import type { Complement } from '../../language/en/reporting/verbs.ts'

/** What follows a reporting verb as its content. */
export interface Found {
  readonly kind: Complement | 'speech' | 'colon'
  /** First chunk of the content. */
  readonly start: number
  /** First chunk after the cue: what lies between verb and `start` belongs to the cue ("in a statement on Monday that"). */
  readonly cueEnd: number
  /** Chunk range of the one spoken to. */
  readonly hearer?: { readonly from: number; readonly to: number }
}
