import type { Range, TimeExpression, TimeUnit, When } from '../model.ts'
import { addDays, type Days, dayNumber, days, isoWeek, monthOf, yearOf } from '../text/calendar.ts'

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

/**
 * The value of a time expression as TIMEX3 writes it ('2031-05', 'P2W', '2031-W18', 'PRESENT_REF'); absent where it could not be told.
 * `when` is what `resolve` made of it.
 */
export function timexValue({ symbol, clock }: TimeExpression, when: Days | When | undefined): string | undefined {
  if (symbol.kind === 'reference') return `${symbol.to.toUpperCase()}_REF`
  if (symbol.kind === 'duration' || symbol.kind === 'set') return period(symbol.unit, symbol.amount)
  if (!when) return symbol.kind === 'stretch' ? period(symbol.unit, symbol.amount) : undefined
  if (symbol.kind === 'stretch') return period(symbol.unit, symbol.amount)
  const value = dateValue(when, unitOf(symbol, when))
  return clock && /^-?\d{4}-\d\d-\d\d$/.test(value) ? `${value}T${clock}` : value
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
      return 'season'
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
      ? when.earliest.slice(0, 10)
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
