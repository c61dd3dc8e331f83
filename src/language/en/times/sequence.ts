/**
 * Connectives that set an undated sentence beside the story's last date, with the days they leave before and after it;
 * `untilPublication`: up to the day on which the page came out, as for one who is asked about an event.
 */
export const SEQUENCE = [
  {
    words: [
      'shortly after',
      'shortly before',
      'soon after',
      'moments after',
      'moments before',
      'minutes after',
      'minutes before',
      'minutes later',
      'hours later',
      'shortly afterward',
      'shortly afterwards',
      'shortly thereafter',
      'at the same time',
      'at the same meeting',
      'at the same event',
      'on the same occasion',
      'that evening',
      'that morning',
    ],
    before: 0,
    after: 0,
  },
  { words: ['meanwhile', 'separately', 'in the meantime', 'similarly'], before: 1, after: 1 },
  { words: ['then', 'afterward', 'afterwards', 'subsequently'], before: 0, after: 1 },
  {
    words: [
      'asked about',
      'asked whether',
      'asked if',
      'asked to comment',
      'in response to',
      'responding to',
      'reacting to',
      'in reaction to',
      'commenting on',
    ],
    before: 0,
    after: 0,
    untilPublication: true,
  },
] as const

/** Pronouns and nouns with which a speaker goes on: "She added", "the statement said". */
export const GOING_ON = [
  'he',
  'she',
  'they',
  'it',
  'the statement',
  'the report',
  'the letter',
  'the spokesman',
  'the spokeswoman',
  'the spokesperson',
  'the official',
  'the officials',
  'the minister',
  'the general',
  'the group',
  'the ministry',
] as const
