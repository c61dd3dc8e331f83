/** Number words that stand before units of time. */
export const AMOUNTS = [
  { words: ['half an', 'half a'], min: 0.5, max: 0.5 },
  { words: ['a single', 'one', 'an', 'a'], min: 1, max: 1 },
  { words: ['a couple of', 'a couple', 'a pair of', 'two'], min: 2, max: 2 },
  { words: ['three'], min: 3, max: 3 },
  { words: ['four'], min: 4, max: 4 },
  { words: ['five'], min: 5, max: 5 },
  { words: ['six'], min: 6, max: 6 },
  { words: ['seven'], min: 7, max: 7 },
  { words: ['eight'], min: 8, max: 8 },
  { words: ['nine'], min: 9, max: 9 },
  { words: ['ten'], min: 10, max: 10 },
  { words: ['eleven'], min: 11, max: 11 },
  { words: ['a dozen', 'twelve'], min: 12, max: 12 },
  { words: ['thirteen'], min: 13, max: 13 },
  { words: ['fourteen'], min: 14, max: 14 },
  { words: ['fifteen'], min: 15, max: 15 },
  { words: ['sixteen'], min: 16, max: 16 },
  { words: ['seventeen'], min: 17, max: 17 },
  { words: ['eighteen'], min: 18, max: 18 },
  { words: ['nineteen'], min: 19, max: 19 },
  { words: ['twenty', 'a score of'], min: 20, max: 20 },
  { words: ['two dozen'], min: 24, max: 24 },
  { words: ['thirty'], min: 30, max: 30 },
  { words: ['forty'], min: 40, max: 40 },
  { words: ['fifty'], min: 50, max: 50 },
  { words: ['sixty'], min: 60, max: 60 },
  { words: ['seventy'], min: 70, max: 70 },
  { words: ['eighty'], min: 80, max: 80 },
  { words: ['ninety'], min: 90, max: 90 },
  { words: ['a hundred', 'one hundred'], min: 100, max: 100 },
  { words: ['a few', 'just a few', 'only a few', 'few'], min: 2, max: 5 },
  { words: ['several', 'some', 'a number of'], min: 3, max: 7 },
  { words: ['many', 'dozens of', 'countless'], min: 5, max: 40 },
] as const

export const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'] as const

export const DIGITS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const

export const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'] as const
