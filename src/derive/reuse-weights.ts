/**
 * Weights of the judgement whether two pages share text, by logistic regression on the derivation benchmark's seeds 1 and 2 (made of US
 * government press releases, public domain). A score of 0.5 and more is a pair.
 */
export const pairWeights = {
  bias: -20.695,
  runs: 3.913,
  anchors: 2.146,
  alike: -0.33,
  longest: 5.267,
  cover: 1.723,
  coverLess: 11.346,
  verbatim: 7.141,
  words: -3.565,
  verbatimShare: 1.171,
  alikeEach: 3.772,
  stretch: -2.516,
} as const

/**
 * Log odds that A gave text to B for each fact (see reuse-facts.ts), by logistic regression on the same seeds. Printers' marks and dates are held
 * lower than the regression has them: a site's software sets marks too, and clocks are wrong in ways that no benchmark shows.
 */
export const directionWeights = {
  cover: 1,
  coverLow: -4,
  inside: 3,
  head: 2,
  tail: 10,
  typography: 5,
  rarity: 16,
  unknown: 5,
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
