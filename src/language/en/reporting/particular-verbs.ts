/** Verbs, and words beside them, that report in a way of their own, as data; by lemma unless said otherwise. */

/** Verbs of giving that take a noun for what is said: "issued clear orders", "made the claim". Lemmas. */
export const GIVING_VERBS = [
  'give',
  'issue',
  'make',
  'send',
  'deliver',
  'release',
  'offer',
  'have',
  'repeat',
  'raise',
  'sound',
  'bring',
  'convey',
  'carry',
  'receive',
  'get',
] as const

/** Verbs by which a paper, not a person, gives its words: "the letter reads: …". Lemmas. */
export const DOCUMENT_VERBS = ['read', 'run', 'go'] as const

/** Openings of a reporter's remark at the end of what was announced: "that it would leave the port, under pressure from the council". */
export const REMARK_OPENINGS: readonly (readonly string[])[] = [
  ['under', 'pressure', 'from'],
  ['under', 'heavy', 'pressure', 'from'],
  ['under', 'growing', 'pressure', 'from'],
  ['under', 'intense', 'pressure', 'from'],
  ['amid', 'pressure', 'from'],
  ['in', 'an', 'apparent'],
  ['in', 'an', 'obvious'],
  ['in', 'what', 'appeared'],
  ['in', 'what', 'appears'],
  ['in', 'what', 'analysts'],
  ['in', 'a', 'move', 'seen'],
]

/** What one who wants to stay unnamed asks: "a clerk who asked not to be named said …" says only one thing. */
export const ANONYMITY_WORDS = ['named', 'identified', 'quoted', 'cited'] as const

/** Verbs that pass a paper: "passed a bill declaring …" is said by those who passed it. Lemmas. */
export const PASSING_VERBS = [
  'pass',
  'adopt',
  'sign',
  'issue',
  'release',
  'publish',
  'post',
  'send',
  'approve',
  'circulate',
  'deliver',
  'file',
  'make',
  'write',
  'draft',
  'submit',
  'put',
] as const

/** Verbs that name whom an account rests on: "the Gazette reported, citing two officials". Lemmas. */
export const CITING_VERBS = ['cite', 'quote', 'reference'] as const

/** Verbs whose passive tells what people say without saying who: "is believed to have fled", "was reportedly". Lemmas. */
export const PASSIVE_HEDGES = [
  'say',
  'believe',
  'report',
  'think',
  'allege',
  'understand',
  'rumour',
  'rumor',
  'suspect',
  'presume',
  'assume',
  'estimate',
  'consider',
  'know',
  'expect',
  'claim',
  'feel',
  'fear',
  'repute',
  'hear',
  'deem',
  'project',
  'forecast',
  'anticipate',
] as const

/** Adverbs that put a clause on others' word without naming them. */
export const HEARSAY_ADVERBS = ['reportedly', 'allegedly', 'supposedly', 'purportedly', 'apparently', 'reputedly', 'ostensibly'] as const

/** Of these, the ones by which writers infer what they were not told. */
export const INFERRING_ADVERBS = ['apparently', 'ostensibly'] as const

/** Negated, they deny what follows: "I don’t think he knows" says that he does not. Lemmas. */
export const NEGATION_RAISERS_VERBS = ['think', 'believe', 'expect', 'feel', 'agree', 'suppose', 'imagine', 'reckon', 'accept'] as const

/** Negated, they say nothing of what follows: "they do not know how it began". Lemmas. */
export const UNKNOWING_VERBS = [
  'know',
  'understand',
  'learn',
  'hear',
  'realise',
  'realize',
  'recognise',
  'recognize',
  'find',
  'discover',
  'imagine',
  'figure',
  'guess',
] as const

/** Verbs for what goes on in heads; of a whole people they tell what the page makes of it, not what anybody said. Lemmas. */
export const FEELING_VERBS = [
  'believe',
  'think',
  'suspect',
  'doubt',
  'fear',
  'hope',
  'expect',
  'worry',
  'assume',
  'feel',
  'realise',
  'realize',
  'know',
  'understand',
  'recognise',
  'recognize',
  'accept',
  'wonder',
  'anticipate',
  'want',
] as const

/** Before "to say", nothing is said. Lemmas. */
export const WITHHOLDING_VERBS = ['decline', 'refuse'] as const
