export type ChunkKind =
  | 'np'
  | 'vp'
  | 'in'
  | 'cc'
  | 'wh'
  | 'that'
  | 'adv'
  | 'adj'
  | 'according'
  | 'speech'
  | 'comma'
  | 'colon'
  | 'semicolon'
  | 'dash'
  | 'stop'
  | 'aside'
  | 'other'

export type VerbGroupForm = 'finite' | 'infinitive' | 'gerund' | 'participle' | 'base'

/** A piece of a stretch: a base noun phrase, a verb group, a preposition, a mark … Token range half-open. */
export interface Chunk {
  readonly kind: ChunkKind
  readonly first: number
  readonly last: number
  /** Its main word: the last noun of a noun phrase, the main verb of a verb group. */
  readonly head: number
  /** Of verb groups. */
  readonly form?: VerbGroupForm
  readonly passive?: boolean
  readonly negated?: boolean
  /** Of noun phrases: a name of a time ("Monday", "this week"). */
  readonly time?: boolean
}
