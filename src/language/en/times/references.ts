/** Words that point at the present, past or future without a place in the calendar. */
export const REFERENCES = [
  {
    to: 'present',
    words: [
      'now',
      'currently',
      'at present',
      'at the moment',
      'nowadays',
      'these days',
      'at this time',
      'present day',
      'present-day',
      'right now',
    ],
  },
  {
    to: 'past',
    words: [
      'recently',
      'in recent days',
      'in recent weeks',
      'in recent months',
      'in recent years',
      'in the recent past',
      'in the past',
      'the past',
    ],
  },
  {
    to: 'future',
    words: [
      'in the coming days',
      'in the coming weeks',
      'in the coming months',
      'in the coming years',
      'in the near future',
      'in the future',
      'the future',
    ],
  },
] as const
