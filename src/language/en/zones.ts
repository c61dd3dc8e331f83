/** How clocks are set forward in summer: in North America since 2007, in Europe since 1996. */
export type SummerTime = 'america' | 'europe'

export interface Zone {
  /** What stands after a time of day; the first is the zone's name. */
  readonly words: readonly string[]
  /** Minutes ahead of UTC in winter; absent where the words alone do not tell ("local time"; "IST" is India's, Israel's and Ireland's). */
  readonly minutes?: number
  /** An hour more while it lasts. */
  readonly summer?: SummerTime
}

const HOUR = 60

/**
 * Zones as clocks have gone since 2016, by their abbreviations and by the places whose time is told: "3 p.m. GMT", "at 21:00 Moscow time". Before 2016 Moscow
 * and Istanbul set theirs otherwise.
 */
export const ZONES: readonly Zone[] = [
  { words: ['GMT', 'UTC', 'Greenwich Mean Time', 'Coordinated Universal Time', 'Zulu', 'Z'], minutes: 0 },
  { words: ['local time', 'local-time'] },
  { words: ['EST', 'Eastern Standard Time'], minutes: -5 * HOUR },
  { words: ['EDT', 'Eastern Daylight Time'], minutes: -4 * HOUR },
  { words: ['ET', 'Eastern time', 'Eastern', 'New York time', 'Washington time'], minutes: -5 * HOUR, summer: 'america' },
  { words: ['CST', 'Central Standard Time'], minutes: -6 * HOUR },
  { words: ['CDT', 'Central Daylight Time'], minutes: -5 * HOUR },
  { words: ['CT', 'Central time', 'Central', 'Chicago time'], minutes: -6 * HOUR, summer: 'america' },
  { words: ['MST', 'Mountain Standard Time'], minutes: -7 * HOUR },
  { words: ['MDT', 'Mountain Daylight Time'], minutes: -6 * HOUR },
  { words: ['MT', 'Mountain time'], minutes: -7 * HOUR, summer: 'america' },
  { words: ['PST', 'Pacific Standard Time'], minutes: -8 * HOUR },
  { words: ['PDT', 'Pacific Daylight Time'], minutes: -7 * HOUR },
  { words: ['PT', 'Pacific time', 'Pacific', 'Los Angeles time'], minutes: -8 * HOUR, summer: 'america' },
  { words: ['AKST'], minutes: -9 * HOUR },
  { words: ['AKDT'], minutes: -8 * HOUR },
  { words: ['HST', 'Hawaii time'], minutes: -10 * HOUR },
  { words: ['BRT', 'Brasilia time', 'Brasília time'], minutes: -3 * HOUR },
  { words: ['Buenos Aires time'], minutes: -3 * HOUR },
  { words: ['Bogota time', 'Lima time'], minutes: -5 * HOUR },
  { words: ['BST', 'British Summer Time'], minutes: HOUR },
  { words: ['London time', 'U.K. time', 'UK time', 'British time', 'Lisbon time', 'Dublin time'], minutes: 0, summer: 'europe' },
  { words: ['WAT', 'Lagos time'], minutes: HOUR },
  { words: ['CET'], minutes: HOUR },
  { words: ['CEST'], minutes: 2 * HOUR },
  {
    words: [
      'Central European Time',
      'Brussels time',
      'Paris time',
      'Berlin time',
      'Rome time',
      'Madrid time',
      'Vienna time',
      'Geneva time',
      'Warsaw time',
      'Budapest time',
      'Belgrade time',
      'Stockholm time',
    ],
    minutes: HOUR,
    summer: 'europe',
  },
  { words: ['EET'], minutes: 2 * HOUR },
  { words: ['EEST'], minutes: 3 * HOUR },
  { words: ['Kyiv time', 'Kiev time', 'Athens time', 'Helsinki time', 'Bucharest time'], minutes: 2 * HOUR, summer: 'europe' },
  { words: ['CAT', 'SAST', 'Johannesburg time', 'Harare time'], minutes: 2 * HOUR },
  { words: ['EAT', 'Nairobi time', 'Addis Ababa time'], minutes: 3 * HOUR },
  { words: ['MSK', 'Moscow time', 'Minsk time'], minutes: 3 * HOUR },
  { words: ['TRT', 'Ankara time', 'Istanbul time', 'Riyadh time', 'Baghdad time', 'Doha time', 'Kuwait time'], minutes: 3 * HOUR },
  { words: ['GST', 'Dubai time', 'Abu Dhabi time'], minutes: 4 * HOUR },
  { words: ['Kabul time'], minutes: 4 * HOUR + 30 },
  { words: ['PKT', 'Islamabad time', 'Karachi time', 'Tashkent time'], minutes: 5 * HOUR },
  { words: ['New Delhi time', 'Delhi time', 'India time', 'Indian time', 'Colombo time'], minutes: 5 * HOUR + 30 },
  { words: ['Kathmandu time'], minutes: 5 * HOUR + 45 },
  { words: ['Dhaka time'], minutes: 6 * HOUR },
  { words: ['Yangon time'], minutes: 6 * HOUR + 30 },
  { words: ['WIB', 'Bangkok time', 'Hanoi time', 'Jakarta time'], minutes: 7 * HOUR },
  { words: ['HKT', 'SGT', 'AWST', 'Beijing time', 'Hong Kong time', 'Taipei time', 'Manila time', 'Singapore time'], minutes: 8 * HOUR },
  { words: ['JST', 'KST', 'Tokyo time', 'Japan time', 'Seoul time', 'Pyongyang time'], minutes: 9 * HOUR },
  { words: ['AEST'], minutes: 10 * HOUR },
  { words: ['AEDT'], minutes: 11 * HOUR },
  { words: ['NZST'], minutes: 12 * HOUR },
  { words: ['NZDT'], minutes: 13 * HOUR },
  { words: ['IST', 'Israel time', 'Jerusalem time', 'Tehran time', 'Iran time', 'Sydney time', 'Cairo time'] },
]
