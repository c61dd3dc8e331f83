import type { Stance } from '../../model.ts'

/** A half-open range of tokens. */
export interface TokenSpan {
  readonly first: number
  readonly last: number
}

/** A saying in token positions, before spans are cut. */
export interface Frame {
  readonly source: readonly TokenSpan[]
  readonly cue: readonly TokenSpan[]
  readonly content: readonly TokenSpan[]
  readonly stance: Stance
  readonly rule: string
  readonly hearer?: TokenSpan
  readonly citing?: readonly TokenSpan[]
  /** Main word of the cue: one cue, one saying. */
  readonly head: number
}
