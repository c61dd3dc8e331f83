/** What the map stages need that is too large to stand in code, read once at the edge (`io/models.ts`). */
export interface Models {
  /** The trained weights of `annotate`. */
  readonly tagger?: Uint8Array
  /** The trained weights of the finder of names. */
  readonly entities?: Uint8Array
  /** The trained weights of the model of attributions. */
  readonly attribution?: Uint8Array
  /** The trained weights of the parser; only `parse`, the filter of events and `annotate --parse` ask for them. */
  readonly parser?: Uint8Array
  /** The language (BCP 47) of a text whose own words and marks do not tell it. */
  readonly detectLanguage?: (text: string) => string | undefined
}
