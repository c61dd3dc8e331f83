/**
 * Arithmetic on ISO 8601 calendar dates ('2024-02-02') as strings, in the proleptic Gregorian calendar; no clock, no time zone.
 * A date-time is read by its day. Years before 1 are astronomical: 490 BC is '-0489'. Years have four digits: what would lie before
 * FIRST_DAY or after LAST_DAY becomes that day.
 */

/** Both ends included. */
export interface Days {
  readonly earliest: string
  readonly latest: string
}

export type CalendarUnit = 'day' | 'weekend' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century'

export const FIRST_DAY = '-9999-01-01'
export const LAST_DAY = '9999-12-31'

const SHAPE = /^(-?\d{4})-(\d\d)-(\d\d)/

export function yearOf(iso: string): number {
  return Number(SHAPE.exec(iso)?.[1])
}

/** 1..12 */
export function monthOf(iso: string): number {
  return Number(SHAPE.exec(iso)?.[2])
}

/** Day of the month, 1..31. */
export function dayOf(iso: string): number {
  return Number(SHAPE.exec(iso)?.[3])
}

/** Days since 1970-01-01, by Howard Hinnant's `days_from_civil`. */
export function dayNumber(iso: string): number {
  // Read by digits: every comparison of dates passes here.
  const from = iso.charCodeAt(0) === 45 ? 1 : 0
  const month = twoDigits(iso, from + 5)
  const year = (twoDigits(iso, from) * 100 + twoDigits(iso, from + 2)) * (from ? -1 : 1) - (month <= 2 ? 1 : 0)
  const era = Math.floor(year / 400)
  const yearOfEra = year - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + twoDigits(iso, from + 8) - 1
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468
}

function twoDigits(text: string, at: number): number {
  return (text.charCodeAt(at) - 48) * 10 + text.charCodeAt(at + 1) - 48
}

const FIRST_NUMBER = dayNumber(FIRST_DAY)
const LAST_NUMBER = dayNumber(LAST_DAY)

/** The date that many days after 1970-01-01. */
export function dateOf(number: number): string {
  const shifted = Math.max(FIRST_NUMBER, Math.min(LAST_NUMBER, number)) + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9)
  return isoDate(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
}

/** Writes a date without checking it. */
export function isoDate(year: number, month: number, day: number): string {
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** Whether there is such a day: 30 February is none. */
export function isDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
}

export function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

export function addDays(iso: string, days: number): string {
  return dateOf(dayNumber(iso) + days)
}

/** The same day of a month so many months on; the month's last day where it has no such day. */
export function addMonths(iso: string, months: number): string {
  const count = yearOf(iso) * 12 + monthOf(iso) - 1 + months
  const year = Math.floor(count / 12)
  if (year > 9999) return LAST_DAY
  if (year < -9999) return FIRST_DAY
  const month = count - year * 12 + 1
  return isoDate(year, month, Math.min(dayOf(iso), daysIn(year, month)))
}

/** Days from `from` to `to`. */
export function days(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from)
}

/** 1 Monday … 7 Sunday. */
export function weekdayOf(iso: string): number {
  return ((((dayNumber(iso) + 3) % 7) + 7) % 7) + 1
}

/** The latest such weekday on or before a day. */
export function weekdayUpTo(iso: string, weekday: number): string {
  return addDays(iso, -((weekdayOf(iso) - weekday + 7) % 7))
}

/** The first such weekday on or after a day. */
export function weekdayFrom(iso: string, weekday: number): string {
  return addDays(iso, (weekday - weekdayOf(iso) + 7) % 7)
}

/** The nth such weekday of a month; -1 is the last. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): string {
  if (nth < 0) return weekdayUpTo(isoDate(year, month, daysIn(year, month)), weekday)
  return addDays(weekdayFrom(isoDate(year, month, 1), weekday), (nth - 1) * 7)
}

/** ISO week, weeks from Monday: the year and week number to which a day belongs. */
export function isoWeek(iso: string): { readonly year: number; readonly week: number } {
  const thursday = addDays(iso, 4 - weekdayOf(iso))
  const year = yearOf(thursday)
  return { year, week: Math.floor(days(isoDate(year, 1, 1), thursday) / 7) + 1 }
}

/** The calendar unit that holds a day, moved by so many units. Weeks run Monday to Sunday; a weekend belongs to the week it ends. */
export function unitAt(iso: string, unit: CalendarUnit, offset = 0): Days {
  if (unit === 'day') return { earliest: addDays(iso, offset), latest: addDays(iso, offset) }
  if (unit === 'week' || unit === 'weekend') {
    const monday = addDays(iso, 1 - weekdayOf(iso) + offset * 7)
    return { earliest: addDays(monday, unit === 'week' ? 0 : 5), latest: addDays(monday, 6) }
  }
  const months = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 }[unit]
  const count = yearOf(iso) * 12 + monthOf(iso) - 1
  const first = (Math.floor(count / months) + offset) * months
  const earliest = addMonths('0000-01-01', first)
  const last = addMonths(earliest, months - 1)
  return { earliest, latest: isoDate(yearOf(last), monthOf(last), daysIn(yearOf(last), monthOf(last))) }
}

/** Orthodox Easter Sunday in the Gregorian calendar, by Meeus; right from 1900 to 2099. */
export function orthodoxEaster(year: number): string {
  const moon = (19 * (year % 19) + 15) % 30
  const sunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
  const count = moon + sunday + 114
  return addDays(isoDate(year, Math.floor(count / 31), (count % 31) + 1), 13)
}

/** Western Easter Sunday, by the anonymous Gregorian computus. */
export function easter(year: number): string {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const rest = year % 100
  const epact = (19 * golden + century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) + 15) % 30
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7
  const correction = Math.floor((golden + 11 * epact + 22 * weekday) / 451)
  const count = epact + weekday - 7 * correction + 114
  return isoDate(year, Math.floor(count / 31), (count % 31) + 1)
}

/** What two intervals share; absent where they are apart. */
export function intersect(a: Days, b: Days): Days | undefined {
  const earliest = dayNumber(a.earliest) >= dayNumber(b.earliest) ? a.earliest : b.earliest
  const latest = dayNumber(a.latest) <= dayNumber(b.latest) ? a.latest : b.latest
  return dayNumber(earliest) <= dayNumber(latest) ? { earliest, latest } : undefined
}

/** The smallest interval that holds both. */
export function hull(a: Days, b: Days): Days {
  return {
    earliest: dayNumber(a.earliest) <= dayNumber(b.earliest) ? a.earliest : b.earliest,
    latest: dayNumber(a.latest) >= dayNumber(b.latest) ? a.latest : b.latest,
  }
}

/** "early March" its first ten days, "late 1917" its last third: as fine as readers agree. */
export function cut(whole: Days, part?: 'early' | 'mid' | 'late'): Days {
  const length = days(whole.earliest, whole.latest) + 1
  if (!part || length < 3) return whole
  const third = length >= 28 && length <= 31 ? 10 : Math.round(length / 3)
  if (part === 'early') return { earliest: whole.earliest, latest: addDays(whole.earliest, third - 1) }
  if (part === 'mid') return { earliest: addDays(whole.earliest, third), latest: addDays(whole.earliest, 2 * third - 1) }
  return { earliest: addDays(whole.earliest, 2 * third), latest: whole.latest }
}
