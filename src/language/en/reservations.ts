/**
 * Words that hold a statement back: hedges, and conditions. Plain alternatives of regular expressions, matched as whole words without regard to case.
 * The first list of each pair shows for certain that something is held back, the second that it may be: only words that neither list has are unreserved.
 */

/** How the verbs of supposing stand in a passive: "is thought to have", "are believed to be". */
const SUPPOSED =
  '(?:thought|believed|suspected|presumed|assumed|supposed|understood|reckoned|rumou?red|feared|alleged|reported|said|reputed|considered|deemed)'

export const hedges = [
  // adverbs
  'possibly',
  'probably',
  'likely',
  'perhaps',
  'maybe',
  'potentially',
  'presumably',
  'apparently',
  'allegedly',
  'reportedly',
  'supposedly',
  'purportedly',
  'seemingly',
  'conceivably',
  'ostensibly',
  'arguably',
  'reputedly',
  'plausibly',
  'tentatively',
  'evidently',
  // modals
  'may(?! \\d)',
  'might',
  'must have',
  '(?:will|would) (?:no doubt|doubtless|surely|presumably) have',
  'could',
  // verbs of seeming
  '(?:would |might |may )?(?:seems?|seemed|appears?|appeared)(?: to| that| as| like| likely)',
  'looks? (?:to have|to be|like|as)',
  'looked (?:to have|to be|like|as)',
  `(?:is|are|was|were|been|be) ${SUPPOSED} (?:to|of)`,
  `it (?:is|was|has been) (?:widely |generally |commonly )?(?:${SUPPOSED.slice(3, -1)}|conceivable|possible|probable|plausible|imaginable) that`,
  'suggest(?:s|ed|ing)?',
  'point(?:s|ed|ing)? to(?:wards?)?',
  'hint(?:s|ed|ing)? at',
  // nouns of doubt
  'in all (?:likelihood|probability)',
  '(?:signs?|indications?|hints?|suspicions?|suspicion|likelihood|possibility|probability|chance|theory|hypothesis|speculation|rumou?rs?|assumption|belief|impression) (?:that|of|is|was)',
  'reasons? to (?:think|believe|suspect|suppose|assume)',
  'grounds to (?:think|believe|suspect|suppose|assume)',
  '(?:suspected|presumed|alleged|purported|supposed|unconfirmed|apparent)',
  '(?:possible|probable|plausible)',
  "(?:cannot|could not|can’t|can't|not) (?:be )?(?:ruled out|excluded|discounted)",
  'by all accounts',
  // one's own view
  '(?:I|we) (?:would |should )?(?:think|believe|suspect|suppose|guess|imagine|reckon|assume|fear|presume|gather)',
  '(?:in|to) (?:my|our|his|her|their) (?:view|opinion|mind|judgement|judgment|estimation)',
  'as far as (?:one|we|I|anyone|anybody|he|she|they|is|can)',
  'to judge (?:by|from)',
  'judging (?:by|from)',
] as const

/** Words that may hold back: where one stands, nothing is said to be dropped. */
export const softeners = [
  'can',
  'must',
  'should',
  'would',
  'think(?:s|ing)?',
  'thought',
  'believe[sd]?',
  'suspect(?:s|ed|ing)?',
  'suspicion',
  'suppose[sd]?',
  'assum(?:e|es|ed|ption)',
  'presum(?:e|es|ed)',
  'guess(?:es|ed)?',
  'reckon(?:s|ed)?',
  'seem(?:s|ed|ing)?',
  'appear(?:s|ed|ing)?',
  'look(?:s|ed) (?:as|like|to)',
  'signs?',
  'indications?',
  'indicat(?:es?|ed|ing)',
  'likel(?:y|ihood)',
  'unlikely',
  'probability',
  'possib(?:le|ility)',
  'theor(?:y|ies)',
  'hypothes[ei]s',
  'rumou?r(?:s|ed)?',
  'alleg(?:es?|ed|ation)',
  'claim(?:s|ed)',
  'feared',
  'views?',
  'opinions?',
  'doubt(?:less|s|ed|ful)?',
  'unclear',
  'if',
  'whether',
  'blam(?:e|es|ed)',
  'under suspicion',
] as const

/** Words that hedge a figure, where one follows: "some forty", "about 12,000"; elsewhere they hedge nothing ("some of them", "brought about"). */
export const approximators = ['some', 'about', 'around', 'approximately', 'nearly', 'almost', 'roughly', 'up to', 'as many as'] as const

/** "On condition of anonymity", "on the understanding that they not be named": on what somebody spoke, not what a promise hangs on. */
const UNNAMED = '(?! of anonymity| (?:that )?(?:his|her|their|its|he|she|they|it) [^.;:]{0,40}(?:name|identif|withheld|anonym))'

/** Words with which a noun phrase begins. */
const NOUN_PHRASE =
  '(?:the|an?|any|another|further|more|all|every|its|his|her|their|our|it|he|she|they|we|this|that|these|those|no|nothing|anything)'

/** Conditions: what a promise or threat hangs on. */
export const conditions = [
  // "if one follows the engineer", "if the report is to be believed" name a source
  'if(?! (?:one|you|we) |[^.;:,]{0,60} (?:is|are|was|were) to be (?:believed|trusted))',
  'unless',
  'provided',
  'providing',
  `on (?:the )?condition${UNNAMED}`,
  `on (?:the )?understanding${UNNAMED}`,
  'in case',
  'in the (?:event|case) (?:that|of)',
  'in return for',
  'in exchange for',
  '(?:for )?(?:as|so) long as',
  'as soon as',
  `once ${NOUN_PHRASE}`,
  `should ${NOUN_PHRASE}`,
  `(?:were|had) ${NOUN_PHRASE} [^.;:]{2,60}?(?= (?:to|not) )`,
  'assuming',
  'supposing',
  'failing',
  'barring',
  'subject to',
  'conditional (?:up)?on',
  'contingent (?:up)?on',
  'depending on',
  'pending',
  'the (?:moment|day|minute|hour)',
] as const

/** Words that may name a condition: where one stands, none is said to be left out. */
export const provisos = [
  'when(?:ever)?',
  'until',
  'till',
  'before',
  'after',
  'while',
  'where',
  'only',
  'condition(?:s|al|ally)?',
  'terms',
  'depend(?:s|ed)?',
  'otherwise',
  'except',
  'without',
  'would have',
  'in response',
] as const
