/** Phrases that name whom something is told by, with the speaker behind them: "…, in the words of the mayor". */
export const ACCORDING_PHRASES: readonly (readonly string[])[] = [
  ['according', 'to'],
  ...['words', 'view', 'opinion', 'account', 'telling', 'judgment', 'judgement', 'assessment', 'estimation', 'version', 'reading'].map(
    noun => ['in', 'the', noun, 'of'],
  ),
  ...['account', 'reckoning', 'estimate', 'estimates', 'admission', 'testimony', 'description', 'report'].map(noun => [
    'by',
    'the',
    noun,
    'of',
  ]),
  ['on', 'the', 'account', 'of'],
  ['on', 'the', 'word', 'of'],
  ['as', 'per'],
  ['per'],
]

/** Nouns for one's own way of telling it: "in her words", "by the mayor’s account". Lower case, as written. */
export const TELLING_NOUNS = [
  'words',
  'view',
  'opinion',
  'account',
  'telling',
  'judgment',
  'judgement',
  'assessment',
  'estimation',
  'version',
  'reading',
  'reckoning',
  'estimate',
  'admission',
  'testimony',
] as const

/** Words for the newsroom that was told, where its name stands before: "which said a clerk told it". */
export const HEARER_PRONOUNS = ['it', 'them', 'him', 'her', 'us', 'me'] as const

/** Words for people told of before. */
export const GROUP_PRONOUNS = ['they', 'both', 'both men', 'both women', 'the two', 'the pair', 'the three', 'the trio'] as const

/** Verbs by which a newsroom tells whom it heard, in a clause about it: "the Gazette, which spoke to two guards". Lemmas. */
export const HEARING_VERBS = ['speak', 'talk', 'interview', 'hear', 'learn'] as const

/** Verbs of a newsroom's dealings with people and papers: "a letter seen by the Gazette", "remarks carried by the agency". Lemmas. */
export const NEWSROOM_DEALINGS = [
  'see',
  'view',
  'read',
  'obtain',
  'review',
  'examine',
  'verify',
  'receive',
  'get',
  'leak',
  'give',
  'provide',
  'send',
  'show',
  'supply',
  'pass',
  'hand',
  'share',
  'release',
  'make',
  'quote',
  'cite',
  'interview',
  'contact',
  'reach',
  'approach',
  'question',
  'poll',
  'survey',
  'speak',
  'talk',
  'comment',
  'write',
  'carry',
  'publish',
  'broadcast',
  'air',
  'print',
  'run',
  'report',
  'relay',
  'record',
  'post',
  'pick',
  'monitor',
  'translate',
  'reprint',
  'republish',
  'distribute',
] as const

/** What one who does not say anything declines to do: "declined to comment". Lemmas. */
export const UNSAID_VERBS = [
  'comment',
  'say',
  'discuss',
  'elaborate',
  'answer',
  'respond',
  'reply',
  'speak',
  'talk',
  'confirm',
  'deny',
  'disclose',
  'reveal',
  'specify',
  'identify',
  'name',
  'explain',
  'provide',
  'give',
  'share',
] as const

/** Ways to say that the speakers are not to be named: said once, it is said of all of them. Lower case. */
export const UNNAMED_CONDITIONS = [
  'condition of anonymity',
  'conditions of anonymity',
  'condition that they not be',
  'requested anonymity',
  'asked for anonymity',
  'were granted anonymity',
  'was granted anonymity',
  'insisted on anonymity',
  'asked not to be named',
  'asked not to be identified',
  'asked not to be quoted',
  'asked that their names',
  'asked that his name',
  'asked that her name',
  'declined to be named',
  'declined to be identified',
  'refused to be named',
  'not authorised to speak',
  'not authorized to speak',
  'not allowed to speak',
  'not permitted to speak',
  'spoke anonymously',
] as const
