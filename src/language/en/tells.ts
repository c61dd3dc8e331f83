/** What machine translation and spinning leave in a text. Each is weak alone; `derive` counts how many kinds of them a page shows. */

/** Phrases that synonym-spinning makes of common ones (after the tortured phrases of Cabanac, Labbé and Magazinov, 2021), as patterns of ours. */
export const torturedPhrases = [
  'counterfeit consciousness',
  'colossal information',
  'bosom peril',
  'prime pastor',
  'prime clergyman',
  'white home',
  'joined states',
  'joined nations',
  'unified states',
  'security chamber',
  'overseas clergyman',
  'remote minister',
  'outside clergyman',
  'fire stop',
  'truce fire',
] as const

/** A possessive or pronoun that fits a person only, before a group or state: "For his part, the Council". */
export const personalForGroup = ['for his part', 'for her part'] as const

/** Pronouns of somebody who speaks of himself: outside editorials no page writes so in its own voice. As written, since "US" is a country. */
export const firstPersons = 'I we We my My our Our me us mine ours myself ourselves'.split(' ')
