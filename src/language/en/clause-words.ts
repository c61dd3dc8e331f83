/** Joining words after which a new clause, not a new noun, is to be looked for. Lower case. */
export const FINITE_GUARD: ReadonlySet<string> = new Set(['but', 'yet', 'so'])
/** Adverbs by which a page joins one sentence to another; before a comma they are no part of what is said. Lower case. */
export const SENTENCE_CONNECTIVES = [
  'however',
  'meanwhile',
  'moreover',
  'furthermore',
  'nevertheless',
  'nonetheless',
  'besides',
  'elsewhere',
  'separately',
  'additionally',
  'conversely',
] as const
