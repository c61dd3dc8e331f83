/** That somebody is held to have done a deed, without proof. Lower case; phrases match whole words. */

/** Said of whoever is named before it. */
export const suspected = [
  'likely responsible',
  'probably responsible',
  'possibly responsible',
  'believed responsible',
  'thought responsible',
  'likely behind',
  'probably behind',
  'possibly behind',
  'believed to be behind',
  'thought to be behind',
  'suspected to be behind',
  'believed to have been behind',
  'thought to have been behind',
  'believed to be responsible',
  'thought to be responsible',
  'suspected of',
  'under suspicion',
  'a suspect in',
  'the suspect in',
  'the main suspect',
  'the prime suspect',
  'the chief suspect',
] as const

/** With whoever is named right behind it. */
export const suspecting = [
  'suspects',
  'suspicion fell on',
  'suspicion falls on',
  'suspicions fell on',
  'pointed the finger at',
  'points the finger at',
  'evidence points to',
  'evidence pointed to',
] as const

/** Any word of a deed laid at a door, owned or disowned: where one stands beside a name, nothing is left out. */
export const doors = [
  'responsible',
  'responsibility',
  'behind',
  'blame',
  'blamed',
  'blames',
  'blaming',
  'suspect',
  'suspects',
  'suspected',
  'suspicion',
  'accuse',
  'accused',
  'accuses',
  'accusing',
  'involved in',
  'involvement',
  'carried out',
  'claimed',
] as const
