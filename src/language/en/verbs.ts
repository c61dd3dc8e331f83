/** Verbs that do not follow the rules: lemma past participle (alternatives by "/"). Third person and -ing follow the rules. */
export const IRREGULAR_VERBS = `
say said said|tell told told|write wrote written|find found found|hold held held|think thought thought|know knew known|speak spoke spoken
swear swore sworn|read read read|hear heard heard|learn learned/learnt learned/learnt|mean meant meant|show showed shown|see saw seen
make made made|give gave given|forbid forbade/forbad forbidden|foresee foresaw foreseen|foretell foretold foretold|understand understood understood
misunderstand misunderstood misunderstood|withdraw withdrew withdrawn|draw drew drawn|overrule overruled overruled|take took taken|come came come
go went gone|get got got/gotten|put put put|set set set|let let let|cut cut cut|hit hit hit|shut shut shut|spread spread spread|cast cast cast
broadcast broadcast broadcast|forecast forecast forecast|feel felt felt|leave left left|lead led led|lose lost lost|keep kept kept|meet met met
send sent sent|spend spent spent|build built built|bring brought brought|buy bought bought|fight fought fought|seek sought sought|teach taught taught
catch caught caught|strike struck struck/stricken|stick stuck stuck|shoot shot shot|sit sat sat|stand stood stood|withstand withstood withstood
win won won|begin began begun|sing sang sung|sink sank sunk|swim swam swum|ring rang rung|drink drank drunk|run ran run|become became become
overcome overcame overcome|fall fell fallen|rise rose risen|arise arose arisen|drive drove driven|ride rode ridden|grow grew grown|blow blew blown
throw threw thrown|fly flew flown|choose chose chosen|break broke broken|wake woke woken|steal stole stolen|freeze froze frozen|weave wove woven
bear bore borne|tear tore torn|wear wore worn|hide hid hidden|bite bit bitten|eat ate eaten|forget forgot forgotten|forgive forgave forgiven
lie lay lain|lay laid laid|pay paid paid|sell sold sold|sleep slept slept|sweep swept swept|deal dealt dealt|bind bound bound|bleed bled bled
breed bred bred|feed fed fed|flee fled fled|speed sped sped|hurt hurt hurt|cost cost cost|quit quit quit|split split split|burst burst burst
bet bet bet|rid rid rid|shed shed shed|do did done|have had had|be was/were been|undergo underwent undergone|undertake undertook undertaken
shake shook shaken|mistake mistook mistaken|shrink shrank shrunk|spring sprang sprung|swing swung swung|hang hung hung|dig dug dug|light lit lit
slide slid slid|bend bent bent|lend lent lent|rebuild rebuilt rebuilt|uphold upheld upheld|withhold withheld withheld|retell retold retold
overhear overheard overheard|rewrite rewrote rewritten|underwrite underwrote underwritten|input input input|offset offset offset|beat beat beaten
` as const

/** Verbs of more than one syllable that double their last consonant; those of one syllable are told by their letters. */
export const DOUBLING_VERBS = [
  'admit',
  'commit',
  'submit',
  'permit',
  'transmit',
  'omit',
  'emit',
  'refer',
  'prefer',
  'defer',
  'infer',
  'confer',
  'deter',
  'occur',
  'incur',
  'concur',
  'rebut',
  'regret',
  'forget',
  'begin',
  'expel',
  'compel',
  'propel',
  'repel',
  'rebel',
  'patrol',
  'control',
  'equip',
  'allot',
  'acquit',
  'rebut',
  'kidnap',
  'format',
  'transfer',
  'blog',
  'quip',
  'unplug',
  'handicap',
  'program',
  'worship',
  'recap',
  'abet',
  'demur',
  'retweet',
] as const
