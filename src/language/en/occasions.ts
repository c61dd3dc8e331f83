/** Words by which events are counted, or by which a count is of a part of those whom an event befell. Lower case; plural where several are meant. */

/** Events that come in numbers: beside a number one of these makes a figure one of all of them. */
export const occasions = [
  'shootings',
  'stabbings',
  'attacks',
  'assaults',
  'raids',
  'strikes',
  'airstrikes',
  'bombings',
  'blasts',
  'explosions',
  'fires',
  'blazes',
  'crashes',
  'collisions',
  'accidents',
  'incidents',
  'clashes',
  'robberies',
  'killings',
  'murders',
  'homicides',
  'drownings',
  'avalanches',
  'landslides',
  'earthquakes',
  'floods',
  'storms',
  'scenes',
] as const

/** Nouns that gather events, before "of". */
export const gatherings = [
  'pair',
  'series',
  'spate',
  'string',
  'wave',
  'rash',
  'spree',
  'number',
  'handful',
  'dozens',
  'chain',
  'succession',
] as const

/** How badly somebody was hurt: so many are some of the hurt, not all. */
export const degreesOfHarm = [
  'critically',
  'seriously',
  'severely',
  'gravely',
  'badly',
  'slightly',
  'lightly',
  'mildly',
  'grievously',
] as const

/** What follows the first of several who are told one by one. */
export const restsOfPairs = ['the other', 'the others', 'the second', 'another'] as const

/** Nouns of people by sex and age alone. Singular. */
export const humans = ['man', 'woman', 'boy', 'girl', 'child', 'teen', 'teenager', 'youth', 'male', 'female', 'adult'] as const

/** Nouns that a number before them makes a place of: "the 400 block of Mill Street". Singular. */
export const addressNouns = ['block'] as const

/** Nouns that count something else, which stands behind "of": "three counts of theft". Singular. */
export const containerNouns = ['count', 'charge', 'case', 'kind', 'type', 'piece', 'sort', 'form', 'set'] as const
