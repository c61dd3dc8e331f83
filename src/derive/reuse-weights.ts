/**
 * Weights of the judgement whether two pages share text, by logistic regression on the derivation benchmark's seeds 1 and 2 (made of US
 * government press releases, public domain). A score of 0.5 and more is a pair.
 */
export const pairWeights = {
  bias: -14.527,
  runs: 4.653,
  anchors: 1.791,
  alike: -1.474,
  longest: 7.05,
  cover: 2.164,
  coverLess: 9.688,
  verbatim: 5.353,
  words: -3.428,
  verbatimShare: 4.946,
  alikeEach: -4.136,
  stretch: -2.455,
} as const
