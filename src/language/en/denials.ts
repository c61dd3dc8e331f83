/** Words that call what follows untrue, and verbs that name who says so. Lower case; regular expressions are kept to plain alternatives. */

/** "It was not true that …", "called it a lie that …". */
export const untrue = [
  'not true',
  'untrue',
  'not the case',
  'not correct',
  'incorrect',
  'wrong',
  'false',
  'a lie',
  'a fabrication',
  'an invention',
  'nonsense',
  'no truth',
  'nothing in',
  'no basis',
] as const

/** Verbs that discard an account: "rejected reports that …". "Denied that …" is a saying of its own, read where sayings are read. */
export const discarding = [
  'denied',
  'denies',
  'deny',
  'denying',
  'rejected',
  'rejects',
  'rejecting',
  'dismissed',
  'dismisses',
  'dismissing',
  'refuted',
  'refutes',
  'disputed',
  'disputes',
  'rebutted',
  'contradicted',
  'disowned',
] as const

/** What is discarded. */
export const accounts = [
  'reports?',
  'accounts?',
  'claims?',
  'suggestions?',
  'allegations?',
  'accusations?',
  'rumou?rs?',
  'assertions?',
  'stor(?:y|ies)',
  'notions?',
  'ideas?',
  'charges?',
] as const

/** Verbs by which a writer names who says so: where one stands in a sentence, its content is not the writer's own. */
export const attributing = [
  'say',
  'tell',
  'report',
  'cite',
  'quote',
  'announce',
  'confirm',
  'state',
  'declare',
  'claim',
  'reveal',
  'disclose',
  'write',
  'add',
  'explain',
  'describe',
  'learn',
  'inform',
  'note',
  'argue',
  'insist',
  'maintain',
  'recall',
] as const
