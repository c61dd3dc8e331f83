/** Words that call what follows untrue, and verbs that name who says so. Lower case; regular expressions are kept to plain alternatives. */

/** "It was not true that …", "called it a lie that …", "reports that … are baseless". */
export const untrue = [
  'not true',
  'untrue',
  'not the case',
  'not so',
  'not correct',
  'incorrect',
  'inaccurate',
  'wrong',
  'mistaken',
  'misleading',
  'false',
  'falsehoods?',
  'fake',
  'bogus',
  'a hoax',
  'a lie',
  'lies',
  'a slander',
  'a smear',
  'slanderous',
  'libellous',
  'a fabrication',
  'fabricated',
  'made up',
  'an invention',
  'invented',
  'invention',
  'fiction',
  'a fiction',
  'a fantasy',
  'a myth',
  'nonsense',
  'rubbish',
  'absurd',
  'ridiculous',
  'ludicrous',
  'laughable',
  'preposterous',
  'baseless',
  'groundless',
  'unfounded',
  'unsubstantiated',
  'without (?:any )?(?:foundation|basis|substance|merit)',
  'far from (?:the truth|true)',
  'out of the question',
  'no (?:word of )?truth',
  'nothing in',
  'no (?:basis|foundation|substance)',
] as const

/** Verbs that discard an account: "rejected reports that …". Base forms, a particle behind '-'. "Denied that …" is a saying of its own, read where sayings are read. */
export const discarding =
  'deny reject dismiss refute dispute rebut contradict disown contest repudiate rebuff discount disavow disclaim debunk gainsay quash squash scotch rubbish ridicule deride scoff-at wave-aside wave-away brush-aside brush-away brush-off shrug-off laugh-off throw-out pour-cold-water-on hit-back-at push-back-against push-back-on take-issue-with'.split(
    ' ',
  )

/** Of these the ones that take what they discard as a clause: "it was disputed on Monday that …". */
export const discardingClauses = 'deny dispute contest refute repudiate gainsay rule-out'.split(' ')

/** Further words before "that" by which what follows is turned down. */
export const turningDown = [
  'denials?',
  'rebuttals?',
  'repudiation',
  'would not have it',
  'will not have it',
  'would hear nothing of it',
] as const

/** What is discarded. */
export const accounts = [
  'reports?',
  'reporting',
  'accounts?',
  'claims?',
  'suggestions?',
  'allegations?',
  'accusations?',
  'insinuations?',
  'rumou?rs?',
  'speculation',
  'assertions?',
  'statements?',
  'stor(?:y|ies)',
  'articles?',
  'notions?',
  'ideas?',
  'theor(?:y|ies)',
  'charges?',
  'talk',
] as const

/** What is asked for or offered: who denies, rejects or turns down one of these grants it not, and says of nothing that it is not so. Singular. */
export const requests =
  'request application permission permit bond bail parole entry access visa asylum appeal motion petition bid offer proposal plea invitation advance opportunity chance deal amendment demand call nomination award leave treatment service coverage benefit'.split(
    ' ',
  )

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

/** Verbs by which somebody holds what follows, in the forms that are no nouns: "the keepers believe", "the harbour master estimates". */
export const holdingViews = 'believes believe thinks think estimates reckons reckon expects expect assumes assume presumes presume'.split(
  ' ',
)
