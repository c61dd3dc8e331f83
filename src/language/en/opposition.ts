/** Where somebody stands on what may be done. Lower case; phrases match whole words. */

/** Being against what is named behind it; "does not want" says so by a negation, and is compared as one. */
export const opposing = [
  'oppose',
  'opposes',
  'opposed',
  'opposing',
  'opposed to',
  'opposition to',
  'is against',
  'are against',
  'was against',
  'were against',
  'came out against',
  'comes out against',
  'spoke out against',
  'speaks out against',
  'argued against',
  'argues against',
  'warned against',
  'warns against',
  'advised against',
  'hostile to',
  'hostility to',
  'hostility towards',
  'averse to',
  'aversion to',
  'resistance to',
  'resists',
  'objects to',
  'objected to',
  'objection to',
  'objections to',
  'disapproves of',
  'disapproved of',
  'disapproval of',
  'rejection of',
] as const

/** What would come of a thing, by which its opponents argue: verbs that harm, behind "would". */
export const harmingVerbs =
  'harm hurt damage destroy ruin wreck weaken endanger threaten jeopardise jeopardize imperil undermine destabilise destabilize cripple cost backfire'.split(
    ' ',
  )

/** Verbs that bring something about, with an ill behind them. */
export const bringingVerbs = 'carry bring pose entail involve mean cause create run risk invite spell lead-to result-in'
  .split(' ')
  .map(verb => verb.replace('-', ' '))
export const ills =
  'risk risks danger dangers peril perils harm damage loss losses ruin disaster disasters catastrophe chaos hardship misery trouble instability bankruptcy backlash threat threats'.split(
    ' ',
  )

/** What is said of a thing that should not be done: "would be a grave mistake", "would be ruinous". */
export const misjudged =
  'mistake error blunder folly disaster catastrophe madness suicide mistaken wrong dangerous harmful ruinous disastrous catastrophic suicidal reckless costly unwise foolish'.split(
    ' ',
  )

/** With what somebody says that ill would come of a thing. */
export const arguingModals = ['would', 'could', 'will', 'might', 'may'] as const

/** Words before which the name of a thing ends: prepositions, words that join clauses, verbs without a meaning of their own. */
export const afterThings =
  'with against on in at by from over between to that which who because as while until if after before for of and or but is are was were would could will may might can has have had'.split(
    ' ',
  )
