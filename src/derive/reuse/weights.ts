/**
 * Weights of the judgement whether two pages share text, by logistic regression (training/reuse.mjs) on the derivation benchmark's seeds 1 to 3 (made of US
 * government press releases, public domain). A score of 0.5 and more is a pair.
 */
export const pairWeights = {
  bias: -22.9,
  runs: 3.226,
  anchors: 1.758,
  alike: -0.501,
  longest: 3.451,
  cover: 3.698,
  coverLess: 7.412,
  verbatim: 6.487,
  words: -3.675,
  verbatimShare: 2.436,
  alikeEach: 5.212,
  stretch: -0.384,
  mass: 1.603,
  credit: 5.42,
} as const

/**
 * Log odds that A gave text to B for each fact (see facts.ts), by logistic regression on the same seeds. Printers' marks and dates are held
 * lower than the regression has them: a site's software sets marks too, and clocks are wrong in ways that no benchmark shows.
 */
export const directionWeights = {
  cover: 1,
  coverLow: -4,
  inside: 3,
  head: 2,
  tail: 10,
  typography: 5,
  rarity: 7,
  unknown: 4,
  damage: 0.5,
  credit: 7,
  wire: 5,
  names: 1.4,
  lead: 1.5,
  shorter: -6,
  left: 1.3,
  near: 4.5,
  week: 0.6,
  far: 0.5,
} as const
