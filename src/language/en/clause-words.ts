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
/** Words that open a clause with a subject and a verb of its own. Lower case. */
export const CLAUSE_OPENERS = [
  'that',
  'because',
  'after',
  'before',
  'while',
  'when',
  'if',
  'unless',
  'although',
  'though',
  'as',
  'since',
  'where',
  'until',
] as const
/** Words that stand for somebody or something named elsewhere: who is meant must be found out. Lower case. */
export const STAND_INS = 'he she they it we i this that these those who which both'.split(' ')
/** Words that open a clause about the noun before them. Lower case. */
export const RELATIVE_WORDS = ['who', 'which', 'whose'] as const
