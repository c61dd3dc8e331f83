/** Units of time, the plural first. */
export const UNITS = [
  { unit: 'second', words: ['seconds', 'second'] },
  { unit: 'minute', words: ['minutes', 'minute'] },
  { unit: 'hour', words: ['hours', 'hour'] },
  { unit: 'day', words: ['days', 'day', 'nights', 'night', 'mornings', 'morning'] },
  { unit: 'weekend', words: ['weekends', 'weekend'] },
  { unit: 'week', words: ['weeks', 'week'] },
  { unit: 'month', words: ['months', 'month'] },
  { unit: 'quarter', words: ['quarters', 'quarter'] },
  { unit: 'year', words: ['years', 'year'] },
  { unit: 'decade', words: ['decades', 'decade'] },
  { unit: 'century', words: ['centuries', 'century'] },
] as const

/** Parts of a day, with the code of TIMEX3. */
export const DAY_PARTS = [
  { code: 'MO', words: ['morning', 'dawn', 'sunrise', 'daybreak'] },
  { code: 'NI', words: ['night', 'overnight'] },
  { code: 'AF', words: ['afternoon', 'midday', 'lunchtime'] },
  { code: 'EV', words: ['evening', 'dusk', 'sunset', 'nightfall'] },
] as const

/** Words that cut a calendar unit: "late March", "the middle of the week". */
export const PARTS = [
  {
    part: 'early',
    words: [
      'early',
      'the beginning of',
      'the start of',
      'beginning of',
      'the first half of',
      'the opening days of',
      'the first days of',
      'the early part of',
    ],
  },
  { part: 'mid', words: ['mid', 'the middle of', 'middle of'] },
  {
    part: 'late',
    words: [
      'late',
      'the end of',
      'the close of',
      'end of',
      'the second half of',
      'the last days of',
      'the latter half of',
      'the latter part of',
      'the final days of',
    ],
  },
] as const
