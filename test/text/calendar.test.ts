import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  type CalendarUnit,
  cut,
  dateOf,
  dayNumber,
  dayOf,
  days,
  daysIn,
  easter,
  hull,
  intersect,
  isDate,
  isoWeek,
  monthOf,
  nthWeekday,
  unitAt,
  weekdayFrom,
  weekdayOf,
  weekdayUpTo,
  yearOf,
} from '../../src/text/calendar.ts'

const units: readonly CalendarUnit[] = ['day', 'weekend', 'week', 'month', 'quarter', 'year', 'decade', 'century']
/** From 1500 BC to AD 8999: far enough from both ends of the calendar. */
const date = fc.integer({ min: dayNumber('-1499-01-01'), max: dayNumber('8999-12-31') }).map(dateOf)
const near = fc.integer({ min: -4000, max: 4000 })

describe('a table of days', () => {
  test.each([
    ['2031-02-28', 1, '2031-03-01'],
    ['2032-02-28', 1, '2032-02-29'],
    ['2100-02-28', 1, '2100-03-01'],
    ['2000-02-28', 1, '2000-02-29'],
    ['2031-12-31', 1, '2032-01-01'],
    ['2031-01-01', -1, '2030-12-31'],
    ['0001-01-01', -1, '0000-12-31'],
    ['1970-01-01', 0, '1970-01-01'],
  ])('%s and %i days is %s', (from, count, to) => {
    expect(addDays(from, count)).toBe(to)
    expect(days(from, to)).toBe(count)
  })

  test.each([
    ['2031-01-31', 1, '2031-02-28'],
    ['2032-01-31', 1, '2032-02-29'],
    ['2031-03-31', -1, '2031-02-28'],
    ['2031-05-15', -17, '2029-12-15'],
    ['2032-02-29', 12, '2033-02-28'],
  ])('%s and %i months is %s', (from, count, to) => expect(addMonths(from, count)).toBe(to))

  test.each([
    ['2031-05-04', 'week', 0, '2031-04-28', '2031-05-04'],
    ['2031-05-05', 'week', -1, '2031-04-28', '2031-05-04'],
    ['2031-05-07', 'weekend', 0, '2031-05-10', '2031-05-11'],
    ['2031-05-07', 'weekend', -1, '2031-05-03', '2031-05-04'],
    ['2031-05-07', 'month', -4, '2031-01-01', '2031-01-31'],
    ['2031-05-07', 'month', -5, '2030-12-01', '2030-12-31'],
    ['2031-05-07', 'quarter', 0, '2031-04-01', '2031-06-30'],
    ['2031-05-07', 'year', 1, '2032-01-01', '2032-12-31'],
    ['2031-05-07', 'decade', 0, '2030-01-01', '2039-12-31'],
    ['2031-05-07', 'century', -1, '1900-01-01', '1999-12-31'],
  ] as const)('%s: its %s moved by %i', (day, unit, offset, earliest, latest) =>
    expect(unitAt(day, unit, offset)).toEqual({ earliest, latest }),
  )

  test('years have four digits: the calendar ends rather than writing a date that nothing can read', () => {
    expect([addDays('9999-12-31', 5), addMonths('9998-05-04', 4000), dateOf(1e15)]).toEqual(['9999-12-31', '9999-12-31', '9999-12-31'])
    expect([addDays('-9999-01-02', -5), addMonths('0001-05-04', -1e9), dateOf(-1e15)]).toEqual([
      '-9999-01-01',
      '-9999-01-01',
      '-9999-01-01',
    ])
    expect(unitAt('9999-05-04', 'century', 1)).toEqual({ earliest: '9999-12-31', latest: '9999-12-31' })
  })

  test('leap days, lengths, weekdays of months and Easter', () => {
    expect([daysIn(2031, 2), daysIn(2032, 2), daysIn(1900, 2), daysIn(2000, 2)]).toEqual([28, 29, 28, 29])
    expect(isDate(2031, 2, 29) || isDate(2031, 13, 1) || isDate(2031, 4, 31) || isDate(2031, 4, 0)).toBe(false)
    expect(nthWeekday(2031, 11, 4, 4)).toBe('2031-11-27')
    expect(nthWeekday(2031, 5, 1, -1)).toBe('2031-05-26')
    // Known Easter Sundays, the earliest and the latest possible ones among them.
    expect([1818, 1943, 2000, 2019, 2024, 2038].map(easter)).toEqual([
      '1818-03-22',
      '1943-04-25',
      '2000-04-23',
      '2019-04-21',
      '2024-03-31',
      '2038-04-25',
    ])
  })

  test('ISO weeks around New Year', () => {
    expect(isoWeek('2021-01-03')).toEqual({ year: 2020, week: 53 })
    expect(isoWeek('2024-12-30')).toEqual({ year: 2025, week: 1 })
    expect(isoWeek('2031-05-04')).toEqual({ year: 2031, week: 18 })
  })

  test('a part of a month is ten days or what is left, a part of a year a third, and a day has no parts', () => {
    const march = unitAt('2031-03-09', 'month')
    expect(cut(march, 'early')).toEqual({ earliest: '2031-03-01', latest: '2031-03-10' })
    expect(cut(march, 'mid')).toEqual({ earliest: '2031-03-11', latest: '2031-03-20' })
    expect(cut(march, 'late')).toEqual({ earliest: '2031-03-21', latest: '2031-03-31' })
    expect(cut(unitAt('2031-03-09', 'day'), 'late')).toEqual({ earliest: '2031-03-09', latest: '2031-03-09' })
  })
})

describe('laws', () => {
  test('numbers and dates are each other’s inverse; adding days can be undone', () => {
    fc.assert(
      fc.property(date, near, (day, count) => {
        expect(dateOf(dayNumber(day))).toBe(day)
        expect(addDays(addDays(day, count), -count)).toBe(day)
        expect(days(day, addDays(day, count))).toBe(count)
        expect(isDate(yearOf(day), monthOf(day), dayOf(day))).toBe(true)
      }),
    )
  })

  test('weekdays and day numbers agree with Date.UTC', () => {
    fc.assert(
      fc.property(fc.integer({ min: dayNumber('1000-01-01'), max: dayNumber('9999-12-31') }).map(dateOf), day => {
        const time = Date.UTC(yearOf(day), monthOf(day) - 1, dayOf(day))
        expect(dayNumber(day)).toBe(time / 86_400_000)
        expect(weekdayOf(day)).toBe(new Date(time).getUTCDay() || 7)
      }),
    )
  })

  test('the latest and the next weekday are that weekday, within a week', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 1, max: 7 }), (day, weekday) => {
        const [back, on] = [weekdayUpTo(day, weekday), weekdayFrom(day, weekday)]
        expect([weekdayOf(back), weekdayOf(on)]).toEqual([weekday, weekday])
        expect(days(back, day) >= 0 && days(back, day) < 7 && days(day, on) >= 0 && days(day, on) < 7).toBe(true)
      }),
    )
  })

  test('a unit holds its day (a weekend lies in the week of it), and units of one kind follow each other without a gap', () => {
    fc.assert(
      fc.property(date, fc.constantFrom(...units), fc.integer({ min: -9, max: 8 }), (day, unit, offset) => {
        const here = unitAt(day, unit)
        if (unit === 'weekend') expect(intersect(here, unitAt(day, 'week'))).toEqual(here)
        else expect(days(here.earliest, day) >= 0 && days(day, here.latest) >= 0).toBe(true)
        const [one, next] = [unitAt(day, unit, offset), unitAt(day, unit, offset + 1)]
        expect(unitAt(one.earliest, unit)).toEqual(one)
        expect(days(one.latest, next.earliest)).toBe(unit === 'weekend' ? 6 : 1)
      }),
    )
  })

  test('parts tile their unit', () => {
    fc.assert(
      fc.property(date, fc.constantFrom<CalendarUnit>('week', 'month', 'quarter', 'year', 'decade'), (day, unit) => {
        const whole = unitAt(day, unit)
        const [early, mid, late] = [cut(whole, 'early'), cut(whole, 'mid'), cut(whole, 'late')]
        expect([early.earliest, late.latest]).toEqual([whole.earliest, whole.latest])
        expect([days(early.latest, mid.earliest), days(mid.latest, late.earliest)]).toEqual([1, 1])
      }),
    )
  })

  test('what two intervals share lies in both, and both lie in their hull', () => {
    const interval = fc.tuple(date, fc.nat({ max: 900 })).map(([earliest, length]) => ({ earliest, latest: addDays(earliest, length) }))
    const inside = (a: { earliest: string; latest: string }, b: typeof a) =>
      days(b.earliest, a.earliest) >= 0 && days(a.latest, b.latest) >= 0
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        const shared = intersect(a, b)
        expect(intersect(b, a)).toEqual(shared)
        expect(hull(a, b)).toEqual(hull(b, a))
        if (shared) expect(inside(shared, a) && inside(shared, b)).toBe(true)
        expect(inside(a, hull(a, b)) && inside(b, hull(a, b))).toBe(true)
      }),
    )
  })
})
