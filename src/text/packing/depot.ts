/** Bytes that were put aside: those from one place of them to another. What is given holds until the next time that anything is asked of the depot. */
export type Kept = (from: number, to: number) => Uint8Array

/** Where records lie that are seldom looked at. */
export interface Depot {
  /** Keeps bytes that are not changed any more. */
  readonly keep: (bytes: Uint8Array) => Kept
}

export const inMemory: Depot = { keep: bytes => (from, to) => bytes.subarray(from, to) }
