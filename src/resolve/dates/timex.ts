import type { Offsets, Range, Reading, TimeExpression, TimeUnit, When } from '../../model.ts'
import { addDays, type Days, dayNumber, days, isoWeek, monthOf, yearOf } from '../../text/calendar.ts'
import { offsetOn, writtenOffset } from './zones.ts'

const LETTERS: Readonly<Record<TimeUnit, string>> = {
  second: 'TS',
  minute: 'TM',
  hour: 'TH',
  day: 'D',
  weekend: 'WE',
  week: 'W',
  month: 'M',
  season: 'SE',
  quarter: 'Q',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
}
const SEASONS: Readonly<Record<number, string>> = { 3: 'SP', 6: 'SU', 9: 'FA', 12: 'WI' }

/** One expression of time as TIMEX3 writes it. Without `earliest` and `latest` it has no place in the calendar: "for two weeks", "now". */
export interface Timex extends Offsets {
  readonly type: TimeExpression['type']
  readonly value?: string
  readonly earliest?: string
  readonly latest?: string
}

/** The expressions of a page with the values that `storyTimes` gave them; the two ends of "May 5-7" are two expressions. */
export function timexesOf({ article, annotation }: Reading, values: readonly (Days | When | undefined)[]): Timex[] {
  return annotation.times.flatMap((time, index) => {
    const when = values[index]
    const ends = when && endsOf(article.text, time, when)
    if (ends) return ends.map(end => ({ ...end, type: time.type, value: end.earliest }))
    const value = timexValue(time, when)
    const placed = when && value !== undefined && isPlaced(time) ? { earliest: when.earliest, latest: when.latest } : {}
    return [{ start: time.start, end: time.end, type: time.type, ...(value !== undefined && { value }), ...placed }]
  })
}

/**
 * Whether the words themselves point into the calendar. A length does not ("for two weeks", "over the past two weeks"), nor does a count
 * that is open ("several weeks ago", "days later") or smaller than a day ("hours after the vote"): those name no day that could be checked.
 */
function isPlaced({ symbol }: TimeExpression): boolean {
  if (symbol.kind === 'duration' || symbol.kind === 'set' || symbol.kind === 'stretch' || symbol.kind === 'reference') return false
  return (
    symbol.kind !== 'shift' || !(isOpen(symbol.amount) || symbol.unit === 'hour' || symbol.unit === 'minute' || symbol.unit === 'second')
  )
}

const isOpen = ({ min, max }: Range): boolean => max === undefined || max > min

/** "May 5-7, 2031" → "May 5" and "7, 2031". */
function endsOf(text: string, { start, end, symbol, clock }: TimeExpression, when: Days | When) {
  const daily = symbol.kind === 'absolute' ? symbol.unit === 'day' : symbol.kind === 'month-day' && symbol.lastDay !== undefined
  if (!daily || clock || when.earliest === when.latest) return undefined
  const match = /^(.*?\d(?:st|nd|rd|th)?)\s*[-–]\s*(?=\d)/su.exec(text.slice(start, end))
  if (!match) return undefined
  return [
    { start, end: start + match[1]!.length, earliest: when.earliest, latest: when.earliest },
    { start: start + match[0].length, end, earliest: when.latest, latest: when.latest },
  ]
}

/**
 * The value of a time expression as TIMEX3 writes it ('2031-05', '2031-05-04T21:00-04:00', 'P2W', '2031-W18', 'PRESENT_REF'); absent where it could not be told.
 * `when` is what `resolve` made of it.
 */
export function timexValue({ symbol, clock, zone }: TimeExpression, when: Days | When | undefined): string | undefined {
  if (symbol.kind === 'reference') return `${symbol.to.toUpperCase()}_REF`
  if (symbol.kind === 'duration' || symbol.kind === 'set') return period(symbol.unit, symbol.amount)
  if (!when) return symbol.kind === 'stretch' ? period(symbol.unit, symbol.amount) : undefined
  if (symbol.kind === 'stretch') return period(symbol.unit, symbol.amount)
  if (symbol.kind === 'shift' && symbol.anchor !== 'clause' && isOpen(symbol.amount)) return `${symbol.direction.toUpperCase()}_REF`
  const value = dateValue(when, unitOf(symbol, when))
  if (!clock || !/^-?\d{4}-\d\d-\d\d$/.test(value)) return value
  const offset = zone === undefined ? undefined : offsetOn(zone, value)
  return `${value}T${clock}${offset === undefined ? '' : writtenOffset(offset)}`
}

function period(unit: TimeUnit, { min, max }: Range): string {
  // "more than 40" is open upward and written by its number; "several" has no number of its own.
  const count = max === undefined || max === min || min < 1 ? String(max ?? min) : 'X'
  const letter = LETTERS[unit]
  return letter.startsWith('T') ? `PT${count}${letter.slice(1)}` : `P${count}${letter}`
}

/** How fine a value should be written. */
function unitOf(symbol: TimeExpression['symbol'], when: Days): TimeUnit {
  switch (symbol.kind) {
    case 'absolute':
      return symbol.unit
    case 'month-day':
      return symbol.day === undefined ? 'month' : 'day'
    case 'season':
      return symbol.season % 3 === 1 ? 'quarter' : 'season'
    case 'unit':
      return symbol.unit
    case 'shift':
      return symbol.unit === 'week' || symbol.unit === 'day' || symbol.unit === 'hour' ? byLength(when) : symbol.unit
    case 'calendar':
      return symbol.shift && symbol.shift.unit !== 'day' && symbol.shift.unit !== 'hour' ? byLength(when) : 'day'
    default:
      return 'day'
  }
}

function byLength(when: Days): TimeUnit {
  const length = days(when.earliest, when.latest)
  return length <= 3 ? 'day' : length <= 10 ? 'week' : length <= 45 ? 'month' : 'year'
}

function dateValue(when: Days, unit: TimeUnit): string {
  // A part of a unit ("early March", "earlier this year") is written as the unit; a vague one by its middle.
  const day =
    unit === 'season' || unit === 'week' || unit === 'weekend'
      ? when.earliest.split('T')[0]!
      : addDays(when.earliest, Math.floor(days(when.earliest, when.latest) / 2))
  const year = yearOf(day)
  const written = year <= 0 ? `BC${String(1 - year).padStart(4, '0')}` : String(year).padStart(4, '0')
  switch (unit) {
    case 'century':
      return written.slice(0, -2)
    case 'decade':
      return written.slice(0, -1)
    case 'year':
      return written
    case 'quarter':
      return `${written}-Q${Math.ceil(monthOf(day) / 3)}`
    case 'season':
      return `${written}-${SEASONS[monthOf(day)] ?? SEASONS[Math.floor(monthOf(day) / 3) * 3 || 12]}`
    case 'month':
      return `${written}-${day.slice(-5, -3)}`
    case 'week':
    case 'weekend': {
      const week = isoWeek(dayNumber(when.latest) - dayNumber(when.earliest) > 6 ? addDays(when.latest, -3) : addDays(when.earliest, 0))
      return `${String(week.year).padStart(4, '0')}-W${String(week.week).padStart(2, '0')}${unit === 'weekend' ? '-WE' : ''}`
    }
    default:
      return `${written}-${day.slice(-5)}`
  }
}
