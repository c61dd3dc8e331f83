/** Words that show that a sentence passes on what somebody said, beside the verbs and nouns of `reporting/`. Lemmas. */
export const passingVerbs = [
  'learn',
  'hear',
  'understand',
  'inform',
  'tell',
  'quote',
  'cite',
  'speak',
  'address',
  'talk',
  'describe',
  'attribute',
  'dispute',
  'deny',
  'reject',
  'refute',
  'dismiss',
  'rebuff',
  'disclaim',
  'go-on',
] as const

/** Nouns for what is passed on. Singular. */
export const passedOn = [
  'word',
  'news',
  'account',
  'version',
  'remark',
  'conversation',
  'communication',
  'reference',
  'strength',
  'disclosure',
  'record',
  'information',
  'source',
  'basis',
] as const

/** Phrases that name whose view or word something is. */
export const viewPhrases = [
  'as far as',
  'in the eyes of',
  'in the view of',
  'in the opinion of',
  'put it',
  'puts it',
  'has it',
  'have it',
  'had it',
  'again',
  'for the record',
] as const

/** Verbs and nouns that turn down what follows. */
export const denying = [
  'deny',
  'denies',
  'denied',
  'denying',
  'denial',
  'untrue',
  'not true',
  'false',
  'baseless',
  'unfounded',
  'fabricated',
  'a lie',
  'dispute',
  'disputes',
  'disputed',
  'reject',
  'rejects',
  'rejected',
  'refute',
  'refutes',
  'refuted',
  'dismiss',
  'dismissed',
  'rebuffed',
  'would not have it',
  'no truth in',
  'wrong',
] as const

/** Who is only told, never a source: "reporters were told". */
export const listeners = ['reporter', 'journalist', 'columnist', 'viewer', 'listener', 'reader', 'correspondent'] as const

/** Openings of a frame that stands before what was said: "As the mayor put it, …", "From the council came word: …". */
export const frontOpenings = [
  'as',
  'in',
  'according',
  'from',
  'per',
  'for',
  'asked',
  'writing',
  'speaking',
  'here',
  'there',
  'citing',
  'addressing',
  'interviewed',
  'quoted',
  'based',
  'on',
  'to',
  'pressed',
  'questioned',
] as const

/** A deed laid at somebody's door, owned or disowned, as whole sentences. */
export const deedPhrases = {
  accuses: ['responsible', 'blame', 'blamed', 'blaming', 'finger at', 'accused', 'accuse', 'accusing', 'at the door of'],
  'claims-responsibility': [
    'took credit',
    'takes credit',
    'taken credit',
    'claimed responsibility',
    'responsibility for',
    'was behind',
    'were behind',
  ],
  denies: ['distanced', 'distances', 'disowned', 'involvement', 'any responsibility', 'no part in', 'nothing to do with', 'no hand in'],
} as const
