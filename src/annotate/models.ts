/** The trained weights that `annotate` needs, read once at the edge (`io/models.ts`). */
export interface Models {
  readonly tagger?: Uint8Array
}
