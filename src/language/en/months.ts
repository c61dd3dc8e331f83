/**
 * Months. `ambiguous`: also a common word or given name ("may", "march", "June"), so a bare one needs a preposition, a day or a year.
 * `short`: abbreviations, written with or without a full stop.
 */
export const MONTHS = [
  { number: 1, name: 'January', short: ['Jan'], ambiguous: false },
  { number: 2, name: 'February', short: ['Feb'], ambiguous: false },
  { number: 3, name: 'March', short: ['Mar'], ambiguous: true },
  { number: 4, name: 'April', short: ['Apr'], ambiguous: true },
  { number: 5, name: 'May', short: [], ambiguous: true },
  { number: 6, name: 'June', short: ['Jun'], ambiguous: true },
  { number: 7, name: 'July', short: ['Jul'], ambiguous: false },
  { number: 8, name: 'August', short: ['Aug'], ambiguous: true },
  { number: 9, name: 'September', short: ['Sept', 'Sep'], ambiguous: false },
  { number: 10, name: 'October', short: ['Oct'], ambiguous: false },
  { number: 11, name: 'November', short: ['Nov'], ambiguous: false },
  { number: 12, name: 'December', short: ['Dec'], ambiguous: false },
] as const

/** Seasons as TIMEX3 names them, by the northern meteorological calendar: the first of their three months. */
export const SEASONS = [
  { code: 'SP', names: ['spring'], firstMonth: 3 },
  { code: 'SU', names: ['summer'], firstMonth: 6 },
  { code: 'FA', names: ['autumn', 'fall'], firstMonth: 9 },
  { code: 'WI', names: ['winter'], firstMonth: 12 },
] as const
