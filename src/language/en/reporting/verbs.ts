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
  { stance: 'other', takes: ['as'], verbs: 'condemn denounce criticise criticize decry slam blast ridicule deride mock' },
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
  { stance: 'other', takes: ['object'], verbs: 'condemn denounce decry deplore censure criticise criticize' },
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
