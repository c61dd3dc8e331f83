/** Joining words after which a new clause, not a new noun, is to be looked for. Lower case. */
export const FINITE_GUARD: ReadonlySet<string> = new Set(['but', 'yet', 'so'])
