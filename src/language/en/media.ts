/** Those whom somebody in office tells things that are not for the public. Plural. */
export const insiders = [
  'aides',
  'advisers',
  'advisors',
  'officials',
  'officers',
  'generals',
  'commanders',
  'ministers',
  'deputies',
  'staff',
  'colleagues',
  'subordinates',
  'confidants',
  'owners',
  'managers',
  'executives',
  'bureaucrats',
  'civil servants',
  'cabinet',
] as const

/** Words around newsrooms and unnamed people that `derive` needs. Lower case, singular. */

/** Nouns for newsrooms without a name: "US media", "the local press". What is cited so has lost its name. */
export const genericMedia = ['media', 'press', 'newspapers', 'papers', 'outlets', 'broadcasters'] as const

/** One newsroom of which no name is said: "a local newspaper", "a Marlish broadcaster". With "the" it is one named before. */
export const oneOfTheMedia = [
  'newspaper',
  'daily',
  'weekly',
  'tabloid',
  'broadcaster',
  'magazine',
  'outlet',
  'news agency',
  'news site',
  'news website',
  'radio station',
  'television station',
  'television channel',
] as const

/** Nouns for unnamed people that say nothing of who they are: they may be any group of the same report. */
export const vaguePeople = ['source', 'people', 'person', 'individual', 'insider', 'those', 'one', 'other'] as const

/** Unnamed people without a number, as whole phrases: "people close to the office", "unidentified keepers". Plain alternatives of regular expressions. */
export const vagueSources = [
  '(?:people|persons|sources|insiders|individuals|those) (?:with|close|familiar|privy|aware|acquainted|briefed|informed|involved|in the know|who)\\b',
  '(?:unnamed|unidentified|anonymous|undisclosed|unspecified) \\p{L}+s\\b',
  '\\p{L}+s (?:with (?:direct |first-hand )?knowledge|familiar with|close to|privy to|aware of|briefed on|informed about)\\b',
  '(?:several|a number of|a group of|multiple|various) (?!days|weeks|months|years|hours|minutes|times)\\p{L}+s\\b',
  '\\p{L}+s who (?:were not|asked not to be|did not want to be|declined to be) (?:named|identified)',
] as const

/** Unnamed people who judge rather than witness: never the ones on whom a whole report rests. */
export const commentators = [
  'analyst',
  'expert',
  'observer',
  'critic',
  'commentator',
  'scholar',
  'historian',
  'economist',
  'researcher',
  'resident',
] as const

/** Nouns by which a page goes on with what was said before: "The message: stand down." */
export const speechNouns = [
  'message',
  'order',
  'instruction',
  'request',
  'warning',
  'demand',
  'statement',
  'letter',
  'note',
  'advice',
  'reply',
  'answer',
  'call',
  'appeal',
] as const

/** Words that mark something as said in the open, so that no report stands between it and us. */
export const openly = ['publicly', 'openly', 'public', 'televised', 'broadcast', 'tweeted', 'posted'] as const

/** Credits that name whom a page took text from, as opposed to whom it merely used. */
export const usedCredits = [
  'with information from',
  'with inputs from',
  'with files from',
  'with reporting by',
  'additional reporting',
  'contributed to this report',
  'with agencies',
] as const

/** Verbs of orders that are given behind doors: told in a page's own voice, they are an event and not a statement that anyone heard. */
export const ordering = [
  'order',
  'instruct',
  'command',
  'direct',
  'tell',
  'forbid',
  'authorise',
  'authorize',
  'approve',
  'assign',
  'task',
] as const

/** Words for a saying that all could hear. */
export const openSayings = [
  'statement',
  'speech',
  'broadcast',
  'television',
  'radio',
  'interview',
  'reporters',
  'briefing',
  'press',
  'conference',
  'letter',
  'decree',
  'address',
  'rally',
  'parliament',
  'website',
  'post',
] as const
