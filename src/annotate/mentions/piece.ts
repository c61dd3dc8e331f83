/** A name as found: word indices, half-open, in its line. `title` words stand before the bare name and belong to the mention. */
export interface Piece {
  readonly from: number
  readonly to: number
  /** First word of the bare name. */
  readonly name: number
  /** Where the words alone tell it: a title, the list of newsrooms. */
  readonly is?: 'person' | 'outlet' | 'place'
}
