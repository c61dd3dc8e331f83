/** Weekdays by ISO number, 1 Monday … 7 Sunday. Abbreviations count only beside a date ("Tue, 3 May") or with their full stop. */
export const WEEKDAYS = [
  { number: 1, name: 'Monday', short: ['Mon'] },
  { number: 2, name: 'Tuesday', short: ['Tues', 'Tue'] },
  { number: 3, name: 'Wednesday', short: ['Weds', 'Wed'] },
  { number: 4, name: 'Thursday', short: ['Thurs', 'Thur', 'Thu'] },
  { number: 5, name: 'Friday', short: ['Fri'] },
  { number: 6, name: 'Saturday', short: ['Sat'] },
  { number: 7, name: 'Sunday', short: ['Sun'] },
] as const

/** Words that make a weekday part of a name: newspapers ("the Sunday Courier"), broadcasts, films. */
export const AFTER_NAMED_WEEKDAY = [
  'Business',
  'Courier',
  'Dispatch',
  'Express',
  'Gazette',
  'Guardian',
  'Herald',
  'Independent',
  'Journal',
  'Mail',
  'Mercury',
  'Mirror',
  'News',
  'Observer',
  'People',
  'Post',
  'Record',
  'Review',
  'Sport',
  'Star',
  'Sun',
  'Telegraph',
  'Times',
  'Tribune',
  'World',
] as const
export const BEFORE_NAMED_WEEKDAY = ['Black', 'Bloody', 'Cyber', 'Good', 'Maundy', 'Palm', 'Ash', 'Super', 'Fat', 'Holy', 'Easter'] as const
