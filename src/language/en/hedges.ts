/** Words by which a clause is less than stated. Lower case. */
export const MODAL_HEDGES = ['may', 'might', 'could', 'can'] as const
export const FUTURE_AUXILIARIES = ['will', 'shall', 'wo', 'sha', "'ll", '’ll'] as const
/** "was going to", "is set to", "plans to": the word before "to". */
export const FUTURE_WORDS = [
  'going',
  'set',
  'due',
  'poised',
  'about',
  'plan',
  'plans',
  'planned',
  'intend',
  'intends',
  'intended',
  'preparing',
  'expected',
  'scheduled',
] as const
export const CONDITIONAL_AUXILIARIES = ['would', 'should'] as const
export const CONDITIONAL_OPENERS = ['if', 'unless', 'provided', 'should', 'were', 'had', 'assuming', 'suppose', 'lest'] as const
export const HEDGING_ADVERBS = [
  'possibly',
  'perhaps',
  'maybe',
  'probably',
  'likely',
  'unlikely',
  'apparently',
  'seemingly',
  'presumably',
  'supposedly',
  'reportedly',
  'allegedly',
  'purportedly',
  'ostensibly',
  'potentially',
  'conceivably',
  'arguably',
  'reputedly',
  'unclear',
  'uncertain',
  'possible',
  'probable',
  'doubtful',
  'imminent',
] as const
export const HEDGING_VERBS = [
  'appear',
  'appears',
  'appeared',
  'seem',
  'seems',
  'seemed',
  'suspected',
  'believed',
  'thought',
  'alleged',
  'rumoured',
  'rumored',
  'suggests',
  'suggest',
  'suggested',
  'estimated',
  'presumed',
  'understood',
] as const
export const NEGATIONS = [
  'not',
  "n't",
  'n’t',
  'never',
  'no',
  'none',
  'nobody',
  'nothing',
  'neither',
  'nor',
  'hardly',
  'scarcely',
  'cannot',
  'nowhere',
] as const

/** Of the negations those that stand before a verb or for its subject, so that a deed was done by nobody or not at all. */
export const UNDOING = ['not', 'never', 'nobody', 'no one'] as const

/** Further words that say that something is not there or not done, where not a verb is negated. */
export const LACKING = ['without', 'unable'] as const

/** Verbs that say of themselves that something was not done. All forms, for a pattern. */
export const NEGATIVE_VERBS =
  'fail(?:s|ed|ing)?|refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|lack(?:s|ed|ing)?|neglect(?:s|ed|ing)?|omit(?:s|ted|ting)?'

export const QUESTION_OPENERS = ['whether', 'if'] as const

/** Verbs of giving, which take whom before what: "gave the crews no order". All forms. */
export const GIVING_VERBS =
  'give gives gave given giving issue issues issued issuing send sends sent sending offer offers offered offering grant grants granted granting show shows showed shown showing pay pays paid paying tell tells told telling'.split(
    ' ',
  )
