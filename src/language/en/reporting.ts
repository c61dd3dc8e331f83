/**
 * Verbs by which people say things, as data. One record a class: what the saying does (`stance`), what may follow the verb as its content
 * (`takes`), and the verbs, by lemma. A verb may stand in several classes; it then takes what any of them allows, and the stance of the
 * first class that allows what was found.
 */

/**
 * What a verb may be followed by as its content.
 * - clause: "said (that) the bridge was closed", "asked whether …", "explained how …", and a quotation, before or after
 * - bare: like clause, but only with "that" or a quotation: "it follows that"
 * - infinitive: "vowed to close the bridge"
 * - person-infinitive: "urged them to leave"
 * - person-clause: "told reporters (that) the bridge was closed"
 * - object: "denied any part in it"
 * - quoted-object: an object only where it holds quotation marks: "promised “severe measures”"
 * - gerund: "denied taking part"
 * - as: "described him as a spy"
 * - name: "called him a spy"
 * - a preposition: "warned of floods", "accused him of theft" ('person-of')
 */
export type Complement =
  | 'clause'
  | 'bare'
  | 'infinitive'
  | 'person-infinitive'
  | 'person-clause'
  | 'object'
  | 'quoted-object'
  | 'gerund'
  | 'as'
  | 'name'
  | 'of'
  | 'about'
  | 'for'
  | 'on'
  | 'against'
  | 'to'
  | 'person-of'
  | 'person-for'
  | 'person-about'
  | 'person-with'

export interface ReportingClass {
  readonly stance: 'asserts' | 'denies' | 'claims-responsibility' | 'accuses' | 'orders' | 'threatens' | 'hedges' | 'other'
  readonly takes: readonly Complement[]
  readonly verbs: string
}

export const REPORTING: readonly ReportingClass[] = [
  // "Roe said the bridge was closed"
  { stance: 'asserts', takes: ['clause'], verbs: 'say' },
  {
    stance: 'asserts',
    takes: ['clause', 'quoted-object'],
    verbs:
      'add note state remark comment observe mention recall reply respond answer retort counter explain continue repeat reiterate conclude conclude assert aver affirm attest avow maintain contend argue insist reason posit stress emphasise emphasize underscore underline reaffirm restate interject chime quip joke muse opine reflect elaborate clarify specify concede allow admit confess acknowledge grant own profess proclaim pronounce preach gloat boast brag crow enthuse exclaim exult marvel gush rave rejoice marvel lament bemoan complain grumble gripe grouse moan groan sigh sob weep whisper mutter murmur mumble shout yell scream cry bellow bark snap growl thunder chant sneer scoff deadpan wisecrack blurt stammer intone drawl cackle chuckle giggle laugh smile hiss rasp roar shriek holler hoot wail plead sing croon rap recite coo fume rage thunder swear text grin beam shrug',
  },
  {
    stance: 'asserts',
    takes: ['clause', 'quoted-object'],
    verbs:
      'report write announce reveal disclose divulge relate recount narrate testify depose certify document detail publish post tweet retweet blog message text email cable wire telegraph broadcast air relay convey communicate release leak',
  },
  {
    stance: 'asserts',
    takes: ['clause', 'object'],
    verbs:
      'confirm verify corroborate announce reveal disclose acknowledge admit concede recount reiterate emphasize emphasise stress underline underscore',
  },
  { stance: 'asserts', takes: ['clause', 'infinitive'], verbs: 'claim profess purport assert' },
  { stance: 'asserts', takes: ['clause', 'quoted-object', 'name'], verbs: 'declare proclaim pronounce rule' },
  {
    stance: 'asserts',
    takes: ['clause'],
    verbs:
      'indicate signal imply hint intimate suggest demonstrate show find discover determine establish conclude calculate estimate reckon figure project assess judge note observe',
  },
  {
    stance: 'asserts',
    takes: ['person-clause'],
    verbs: 'tell inform notify assure reassure remind brief advise alert warn caution persuade convince',
  },
  { stance: 'asserts', takes: ['person-about', 'person-of'], verbs: 'inform notify assure remind brief tell warn' },
  { stance: 'asserts', takes: ['name', 'as'], verbs: 'call' },
  { stance: 'asserts', takes: ['name'], verbs: 'label brand dub deem term' },
  {
    stance: 'asserts',
    takes: ['as'],
    verbs: 'describe portray characterise characterize depict hail paint cast praise tout frame present identify cite rate',
  },
  { stance: 'denies', takes: ['as'], verbs: 'dismiss reject' },
  { stance: 'accuses', takes: ['as'], verbs: 'condemn denounce criticise criticize decry slam blast ridicule deride mock' },
  // "Roe admitted hiding the letter"
  { stance: 'asserts', takes: ['gerund'], verbs: 'admit acknowledge confess recall report' },
  { stance: 'asserts', takes: ['to'], verbs: 'refer allude confess' },
  // thoughts that news reports like words
  {
    stance: 'asserts',
    takes: ['clause'],
    verbs:
      'confide believe think suspect doubt fear hope expect worry assume presume guess imagine feel agree disagree recognise recognize realise realize understand know learn hear accept wonder speculate suppose regret figure vouch',
  },
  { stance: 'asserts', takes: ['for'], verbs: 'hope vouch' },
  // forecasts
  { stance: 'asserts', takes: ['clause', 'object'], verbs: 'predict forecast foresee foretell prophesy anticipate' },
  { stance: 'asserts', takes: ['clause', 'gerund', 'quoted-object'], verbs: 'recommend propose suggest advocate' },
  // questions
  { stance: 'other', takes: ['clause'], verbs: 'ask inquire enquire question query wonder' },
  { stance: 'other', takes: ['person-clause'], verbs: 'ask' },
  { stance: 'orders', takes: ['person-infinitive'], verbs: 'ask beg beseech implore' },
  // denials
  {
    stance: 'denies',
    takes: ['clause', 'object', 'gerund'],
    verbs: 'deny dispute refute rebut disavow disclaim repudiate contradict gainsay',
  },
  { stance: 'denies', takes: ['clause', 'quoted-object', 'object'], verbs: 'reject dismiss' },
  { stance: 'denies', takes: ['infinitive'], verbs: 'decline refuse' },
  // accusations
  { stance: 'accuses', takes: ['clause'], verbs: 'allege charge' },
  { stance: 'accuses', takes: ['person-of'], verbs: 'accuse suspect' },
  { stance: 'accuses', takes: ['person-with'], verbs: 'charge reproach' },
  { stance: 'accuses', takes: ['object'], verbs: 'implicate incriminate' },
  // "the militia owned up to the attack"
  { stance: 'claims-responsibility', takes: ['to'], verbs: 'own' },
  {
    stance: 'accuses',
    takes: ['person-for'],
    verbs:
      'blame fault criticise criticize condemn denounce censure chide rebuke reprimand scold lambaste berate castigate admonish attack slam blast assail',
  },
  { stance: 'accuses', takes: ['object'], verbs: 'condemn denounce decry deplore censure criticise criticize' },
  // orders, requests, calls
  {
    stance: 'orders',
    takes: ['clause', 'person-infinitive'],
    verbs: 'order instruct direct command demand urge request require ask decree mandate stipulate',
  },
  {
    stance: 'orders',
    takes: ['person-infinitive'],
    verbs:
      'tell call exhort advise warn caution encourage press summon invite entreat admonish implore beg enjoin remind bid pressure counsel',
  },
  { stance: 'orders', takes: ['infinitive'], verbs: 'demand ask' },
  { stance: 'orders', takes: ['object'], verbs: 'demand urge order' },
  { stance: 'orders', takes: ['for', 'on'], verbs: 'call appeal' },
  { stance: 'orders', takes: ['for'], verbs: 'plead press' },
  // threats and warnings
  { stance: 'threatens', takes: ['clause', 'infinitive', 'quoted-object'], verbs: 'threaten vow swear' },
  { stance: 'threatens', takes: ['clause', 'of', 'against', 'about', 'quoted-object'], verbs: 'warn caution' },
  // promises, plans
  { stance: 'other', takes: ['clause', 'infinitive', 'quoted-object', 'object'], verbs: 'promise pledge vow' },
  { stance: 'other', takes: ['infinitive'], verbs: 'offer undertake propose threaten volunteer' },
  // praise, thanks and the like, with what they are for
  { stance: 'other', takes: ['person-for'], verbs: 'praise thank applaud commend congratulate laud credit hail salute' },
  { stance: 'other', takes: ['about', 'of'], verbs: 'complain boast brag speak talk warn' },
  { stance: 'other', takes: ['for'], verbs: 'apologise apologize' },
  { stance: 'other', takes: ['object'], verbs: 'praise applaud express voice cite quote echo' },
]

/** Nouns that carry words; with "that", "of" or a colon they are cues: "a warning that", "the message: stand down". Lower case, singular. */
export const SPEECH_NOUNS = [
  'allegation',
  'announcement',
  'argument',
  'assertion',
  'assessment',
  'assurance',
  'belief',
  'claim',
  'comment',
  'complaint',
  'conclusion',
  'concern',
  'confirmation',
  'contention',
  'declaration',
  'demand',
  'denial',
  'estimate',
  'fear',
  'finding',
  'forecast',
  'hint',
  'hope',
  'idea',
  'implication',
  'indication',
  'insistence',
  'instruction',
  'message',
  'notion',
  'observation',
  'opinion',
  'order',
  'pledge',
  'prediction',
  'promise',
  'proposal',
  'prophecy',
  'reassurance',
  'recommendation',
  'remark',
  'reminder',
  'reply',
  'report',
  'request',
  'response',
  'rumour',
  'rumor',
  'revelation',
  'signal',
  'statement',
  'suggestion',
  'suspicion',
  'testimony',
  'theory',
  'threat',
  'vow',
  'warning',
  'word',
  'accusation',
  'charge',
  'answer',
  'appeal',
  'call',
  'advice',
  'note',
  'letter',
  'tweet',
  'post',
  'caption',
  'headline',
  'slogan',
  'motto',
  'verdict',
  'explanation',
  'question',
  'plea',
  'point',
  'case',
  'view',
  'position',
] as const

/** Nouns for crowds' words: "drawing cries of “Freedom!”" Lower case, plural. */
export const CRY_NOUNS = [
  'cries',
  'chants',
  'shouts',
  'calls',
  'yells',
  'screams',
  'cheers',
  'boos',
  'jeers',
  'slogans',
  'murmurs',
  'whispers',
  'choruses',
  'chorus',
  'accusations',
  'cry',
  'chant',
  'shout',
] as const

/** Papers and speeches in which words stand; a following "saying", "declaring" or "said" is theirs. Lower case, singular. */
export const DOCUMENT_NOUNS = [
  'report',
  'statement',
  'letter',
  'memo',
  'memorandum',
  'note',
  'bill',
  'law',
  'resolution',
  'decree',
  'order',
  'ruling',
  'petition',
  'lawsuit',
  'complaint',
  'indictment',
  'affidavit',
  'filing',
  'email',
  'e-mail',
  'message',
  'post',
  'tweet',
  'article',
  'story',
  'editorial',
  'column',
  'book',
  'study',
  'survey',
  'poll',
  'paper',
  'document',
  'notice',
  'advisory',
  'bulletin',
  'communique',
  'communiqué',
  'release',
  'speech',
  'address',
  'interview',
  'video',
  'recording',
  'tape',
  'cable',
  'transcript',
  'dossier',
  'audit',
  'review',
  'analysis',
  'assessment',
  'sign',
  'banner',
  'placard',
  'leaflet',
  'poster',
  'advertisement',
  'ad',
  'text',
  'motion',
  'act',
  'manifesto',
  'declaration',
  'treaty',
  'agreement',
  'broadcast',
  'blog',
  'website',
  'account',
  'data',
  'figures',
  'records',
  'results',
  'exit polls',
  'estimates',
  'images',
] as const

/** Things with words on them: "held up a sign saying" is said by the sign. Lower case, singular. */
export const PRINTED_NOUNS = [
  'sign',
  'banner',
  'placard',
  'poster',
  'billboard',
  't-shirt',
  'shirt',
  'hat',
  'cap',
  'sticker',
  'badge',
  'button',
  'plaque',
  'inscription',
  'headline',
  'caption',
  'cover',
  'voice-over',
  'voiceover',
  'slogan',
  'graffiti',
  'label',
  'flyer',
  'leaflet',
] as const

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

/** What such a noun does, where it does more than assert. */
export const SPEECH_NOUN_STANCES: Readonly<Record<string, ReportingClass['stance']>> = {
  warning: 'threatens',
  threat: 'threatens',
  order: 'orders',
  instruction: 'orders',
  demand: 'orders',
  request: 'orders',
  appeal: 'orders',
  call: 'orders',
  plea: 'orders',
  denial: 'denies',
  accusation: 'accuses',
  allegation: 'accuses',
  charge: 'accuses',
  promise: 'other',
  pledge: 'other',
  vow: 'other',
  question: 'other',
}

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

/** Talks with newsrooms: "in an interview with the Gazette". */
export const TALK_NOUNS = [
  'interview',
  'interviews',
  'conversation',
  'comments',
  'comment',
  'remarks',
  'statement',
  'statements',
  'call',
  'appearance',
] as const

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

/**
 * Fixed phrases that act as one reporting verb: words as written after the verb, which is given by lemma. `spoken`: only with a quotation, a
 * colon or "that", where somebody, not something, is so: "the mayor was clear: …".
 */
export const REPORTING_PHRASES: readonly {
  readonly verb: string
  readonly rest: readonly string[]
  readonly stance: ReportingClass['stance']
  readonly spoken?: true
}[] = [
  {
    verb: 'make',
    rest: [
      'clear',
      'plain',
      'known',
      'it clear',
      'it plain',
      'it known',
      'abundantly clear',
      'it abundantly clear',
      'the argument',
      'the case',
      'the point',
      'the claim',
      'a claim',
      'the allegation',
      'an allegation',
      'a promise',
    ],
    stance: 'asserts',
  },
  {
    verb: 'make',
    rest: [
      'a point of suggesting',
      'a point of saying',
      'a point of noting',
      'a point of stressing',
      'a point of adding',
      'a point of insisting',
      'a point of arguing',
      'a point of claiming',
      'a point of emphasizing',
      'a point of emphasising',
      'a point of stating',
    ],
    stance: 'asserts',
  },
  { verb: 'point', rest: ['out'], stance: 'asserts' },
  {
    verb: 'put',
    rest: [
      'it',
      'it this way',
      'it that way',
      'it like this',
      'it bluntly',
      'it plainly',
      'it simply',
      'it best',
      'it more bluntly',
      'it more carefully',
    ],
    stance: 'asserts',
  },
  {
    verb: 'go',
    rest: [
      'on to say',
      'on to add',
      'on record saying',
      'on record as saying',
      'as far as to say',
      'as far as saying',
      'so far as to say',
      'so far as saying',
      'further , saying',
    ],
    stance: 'asserts',
  },
  {
    verb: 'let',
    rest: ['it be known', 'be known', 'slip', 'it slip', 'on', 'them know', 'him know', 'her know', 'us know', 'it be understood'],
    stance: 'asserts',
  },
  {
    verb: 'give',
    rest: [
      'assurances',
      'assurance',
      'an assurance',
      'his word',
      'her word',
      'their word',
      'warning',
      'notice',
      'an order',
      'orders',
      'the order',
      'an undertaking',
      'to understand',
    ],
    stance: 'asserts',
  },
  {
    verb: 'issue',
    rest: [
      'a warning',
      'a statement',
      'an order',
      'orders',
      'a reminder',
      'a denial',
      'an appeal',
      'a call',
      'instructions',
      'a decree',
      'a ruling',
      'a directive',
    ],
    stance: 'asserts',
  },
  {
    verb: 'express',
    rest: [
      'concern',
      'concerns',
      'hope',
      'the hope',
      'fear',
      'fears',
      'confidence',
      'doubt',
      'doubts',
      'regret',
      'surprise',
      'alarm',
      'certainty',
      'optimism',
      'the view',
      'the opinion',
      'the belief',
      'outrage',
      'disappointment',
      'relief',
      'satisfaction',
      'worry',
      'dismay',
      'skepticism',
      'scepticism',
    ],
    stance: 'asserts',
  },
  {
    verb: 'raise',
    rest: ['the possibility', 'the prospect', 'the alarm', 'concern', 'concerns', 'doubts', 'questions', 'the question'],
    stance: 'asserts',
  },
  { verb: 'come', rest: ['to the conclusion', 'out to say', 'out and said'], stance: 'asserts' },
  { verb: 'reach', rest: ['the conclusion'], stance: 'asserts' },
  { verb: 'draw', rest: ['the conclusion'], stance: 'asserts' },
  { verb: 'take', rest: ['the view', 'the position', 'the stance'], stance: 'asserts' },
  { verb: 'hold', rest: ['the view', 'out hope'], stance: 'asserts' },
  { verb: 'lay', rest: ['claim to'], stance: 'asserts' },
  { verb: 'cry', rest: ['out'], stance: 'asserts' },
  { verb: 'call', rest: ['out'], stance: 'asserts' },
  { verb: 'shout', rest: ['out'], stance: 'asserts' },
  { verb: 'speak', rest: ['out'], stance: 'asserts' },
  { verb: 'weigh', rest: ['in'], stance: 'asserts' },
  { verb: 'fire', rest: ['back'], stance: 'asserts' },
  { verb: 'shoot', rest: ['back'], stance: 'asserts' },
  { verb: 'hit', rest: ['back'], stance: 'asserts' },
  { verb: 'lash', rest: ['out'], stance: 'asserts' },
  { verb: 'chime', rest: ['in'], stance: 'asserts' },
  { verb: 'cut', rest: ['in'], stance: 'asserts' },
  { verb: 'spell', rest: ['out'], stance: 'asserts' },
  { verb: 'issue', rest: ['a denial'], stance: 'denies' },
  { verb: 'rule', rest: ['out'], stance: 'denies' },
  {
    verb: 'be',
    rest: [
      'quoted as saying',
      'quoted saying',
      'cited as saying',
      'quoted as telling',
      'heard saying',
      'heard to say',
      'on record as saying',
      'adamant',
      'confident',
      'certain',
      'sure',
      'convinced',
      'optimistic',
      'hopeful',
      'worried',
      'concerned',
      'afraid',
      'unsure',
      'unaware',
      'aware',
      'sceptical',
      'skeptical',
      'doubtful',
    ],
    stance: 'asserts',
  },
  {
    verb: 'be',
    rest: [
      'clear',
      'very clear',
      'quite clear',
      'absolutely clear',
      'blunt',
      'more blunt',
      'emphatic',
      'categorical',
      'unequivocal',
      'unambiguous',
      'explicit',
      'firm',
      'frank',
      'candid',
      'forthright',
      'outspoken',
      'direct',
      'brief',
      'curt',
      'terse',
      'succinct',
      'defiant',
      'dismissive',
      'scathing',
      'insistent',
    ],
    stance: 'asserts',
    spoken: true,
  },
]

/** Phrases for claims of having done it; what follows "for" is the deed. After the lemma 'claim', 'take', 'accept', 'assume', 'admit', 'deny'. */
export const RESPONSIBILITY = {
  claim: ['claim', 'take', 'accept', 'assume', 'admit', 'acknowledge'],
  noun: ['responsibility', 'credit'],
} as const

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
  'suppose',
  'repute',
  'hear',
  'deem',
  'project',
  'forecast',
  'anticipate',
] as const

/** Adverbs that put a clause on others' word without naming them. */
export const HEARSAY_ADVERBS = ['reportedly', 'allegedly', 'supposedly', 'purportedly', 'apparently', 'reputedly', 'ostensibly'] as const

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

/** Nouns for everybody: nobody asked "the public". Lower case, as written. */
export const EVERYBODY = [
  'population',
  'populace',
  'public',
  'people',
  'nation',
  'country',
  'society',
  'world',
  'electorate',
  'citizenry',
  'citizens',
  'residents',
  'inhabitants',
  'locals',
  'voters',
  'masses',
  'mankind',
  'humanity',
  'markets',
  'market',
  'consumers',
  'commuters',
  'taxpayers',
  'everyone',
  'everybody',
] as const

/** Nouns for where somebody stands: "explained its position" does not say what it is. Lower case, singular. */
export const POSITION_NOUNS = ['position', 'stance', 'stand', 'view', 'viewpoint', 'standpoint', 'opinion', 'attitude', 'outlook'] as const

/** Before "to say", nothing is said. Lemmas. */
export const WITHHOLDING_VERBS = ['decline', 'refuse'] as const
