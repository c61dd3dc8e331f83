import { BEFORE_MONTH, COUNTED } from '../../language/en/times.ts'
import { AFTER_NAMED_WEEKDAY, BEFORE_NAMED_WEEKDAY } from '../../language/en/weekdays.ts'
import type { TimePart, TimeUnit } from '../../model.ts'
import { cut, type Days, daysIn, isDate, isoDate, unitAt } from '../../text/calendar.ts'
import {
  ANY_WEEKDAY,
  any,
  CLOCK,
  clockOf,
  DAY,
  DAY_PART,
  dayPartOf,
  MONTH,
  monthOf,
  PART,
  partOf,
  WEEKDAY,
  weekdayOf,
  YEAR,
} from './lexicon.ts'
import { POINTERS, pointerOf, type TimeContext, type TimeReading, type TimeRule, whole } from './rules.ts'

export const POINTER = any(POINTERS.flatMap(pointer => pointer.words))
const RANGE = '(?:\\s*[-–]\\s*(?<lastDay>[0-3]?\\d))?'
const SUFFIX = '(?:st|nd|rd|th)?'
/** What joins the two ends of a stretch whose year stands at its end: "from May 4 to June 2, 2031". */
const JOIN = '\\s*(?:and|or|to|through|until|till|[-–/])\\s*(?:the\\s+)?'
export const CUT = `(?:(?<part>${PART})(?:\\s+|[-–]\\s?))?`
export const COUNTED_AFTER = new RegExp(`^\\s*(?:%|${any(COUNTED)}(?!\\p{L}))`, 'iu')
const BEFORE_BARE_MONTH = new RegExp(`(?<!\\p{L})${any(BEFORE_MONTH)}[\\s-]+$`, 'iu')
const NAMED_BEFORE = new RegExp(`(?<!\\p{L})${any(BEFORE_NAMED_WEEKDAY)}\\s+$`, 'u')
const NAMED_AFTER = new RegExp(`^(?:\\s+(?:Business|Morning|Evening))?\\s+${any(AFTER_NAMED_WEEKDAY)}(?!\\p{L})`, 'u')

/** A day, month, year … as an absolute symbol; `part` cuts it in thirds. */
export function absolute({ direction }: TimeContext, unit: TimeUnit, days: Days, part?: TimePart, clock?: string): TimeReading {
  return {
    type: clock ? 'TIME' : 'DATE',
    symbol: { kind: 'absolute', unit, ...cut(days, part), direction: direction() },
    ...(clock && { clock }),
  }
}

function day(context: TimeContext, year: number, month: number, date: number, lastDay?: string, clock?: string): TimeReading | undefined {
  if (!isDate(year, month, date)) return undefined
  const last = lastDay ? Number(lastDay) : date
  if (last < date || last > daysIn(year, month)) return undefined
  return absolute(
    context,
    'day',
    { earliest: isoDate(year, month, date), latest: isoDate(year, month, last) },
    undefined,
    clock && clockOf(clock),
  )
}

export function yearNumber(year: string, era?: string): number {
  return era && /^b/i.test(era) ? 1 - Number(year) : Number(year)
}

/** A month without a year: ambiguous words count only after a preposition and with their capital. */
function isMonth(written: string, { text, at }: TimeContext): boolean {
  const month = monthOf(written)
  if (!month || !/^\p{Lu}/u.test(written)) return false
  if (!month.ambiguous && month.name.toLowerCase() === written.toLowerCase()) return true
  if (/^\s*\p{Lu}\p{Ll}/u.test(text.slice(at.end, at.end + 3)) && month.ambiguous) return false
  return BEFORE_BARE_MONTH.test(text.slice(Math.max(0, at.start - 12), at.start))
}

/** Days, months and weekdays. */
export const DATE_RULES: readonly TimeRule[] = [
  {
    name: 'iso-date',
    needs: ['year'],
    example: 'Filed 2031-05-04T10:30Z.',
    pattern:
      /(?<![\p{L}\d-])(?<year>\d{4})[-/](?<month>\d\d)[-/](?<day>\d\d)(?:[T ](?<clock>\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?(?![\d-])/giu,
    read: ({ year, month, day: date, clock }, context) => day(context, Number(year), Number(month), Number(date), undefined, clock),
  },
  {
    name: 'numeric-date',
    needs: ['year'],
    example: 'The bridge opened on 23/5/2031.',
    pattern: /(?<![\p{L}\d./-])(?<first>\d{1,2})(?<mark>[./])(?<second>\d{1,2})\k<mark>(?<year>\d{4})(?!\d|[./-]\d)/giu,
    read: ({ first, second, year, mark }, context) => {
      const [a, b] = [Number(first), Number(second)]
      // 4/5/2031 is read differently on either side of an ocean: no date.
      if (mark === '.' || a > 12 || a === b) return day(context, Number(year), b, a)
      return b > 12 ? day(context, Number(year), a, b) : undefined
    },
  },
  {
    name: 'month-day-year',
    needs: ['month', 'year'],
    example: 'Sunday, May 4, 2031 at 9:01PM',
    pattern: whole(
      `(?:${ANY_WEEKDAY},?\\s+)?(?<month>${MONTH})\\s+(?<day>${DAY})${SUFFIX}${RANGE},?\\s+(?<year>${YEAR})(?:,?\\s+(?:at\\s+)?(?<clock>${CLOCK}))?`,
    ),
    read: ({ month, day: date, lastDay, year, clock }, context) =>
      day(context, Number(year), monthOf(month!)!.number, Number(date), lastDay, clock),
  },
  {
    name: 'day-month-year',
    needs: ['month', 'digit'],
    example: 'On 4 May 2031 the lake froze.',
    pattern: whole(
      `(?:${ANY_WEEKDAY},?\\s+)?(?:the\\s+)?(?<day>${DAY})${SUFFIX}${RANGE}\\s+(?:of\\s+)?(?<month>${MONTH}),?\\s+(?:of\\s+)?(?:(?<era>AD)\\s+)?(?<year>\\d{4}|\\d{1,4}\\s*(?<late>BCE?|CE|AD))(?:,?\\s+(?:at\\s+)?(?<clock>${CLOCK}))?`,
    ),
    read: ({ day: date, lastDay, month, year, late, clock }, context) =>
      day(context, yearNumber(Number.parseInt(year!, 10).toString(), late), monthOf(month!)!.number, Number(date), lastDay, clock),
  },
  {
    name: 'month-year',
    needs: ['month', 'digit'],
    example: 'The dam broke in late March of 2031.',
    pattern: whole(`${CUT}(?<month>${MONTH}),?\\s+(?:of\\s+)?(?<year>\\d{1,4}\\s*(?<era>BCE?|CE)|${YEAR})`),
    read: ({ part, month, year, era }, context) => {
      if (COUNTED_AFTER.test(context.text.slice(context.at.end, context.at.end + 20))) return undefined
      const first = isoDate(yearNumber(Number.parseInt(year!, 10).toString(), era), monthOf(month!)!.number, 1)
      return absolute(context, 'month', unitAt(first, 'month'), part ? partOf(part) : undefined)
    },
  },
  {
    name: 'month-day-to-year',
    needs: ['month', 'year'],
    example: 'They sat from May 4 to June 2, 2031, and on July 8 and 12, 2032.',
    pattern: whole(
      `(?:${ANY_WEEKDAY},?\\s+)?(?<month>${MONTH})\\s+(?<day>${DAY})${SUFFIX}(?=${JOIN}(?:(?<toMonth>${MONTH})\\s+)?${DAY}${SUFFIX},?\\s+(?<year>${YEAR})(?!\\d))`,
    ),
    read: ({ month, day: date, toMonth, year }, context) =>
      day(context, yearOfStart(month!, toMonth, year!), monthOf(month!)!.number, Number(date)),
  },
  {
    name: 'day-month-to-year',
    needs: ['month', 'year'],
    example: 'They sat from 4 May to 2 June 2031.',
    pattern: whole(
      `(?:${ANY_WEEKDAY},?\\s+)?(?:the\\s+)?(?<day>${DAY})${SUFFIX}\\s+(?:of\\s+)?(?<month>${MONTH})(?=${JOIN}${DAY}${SUFFIX}\\s+(?:of\\s+)?(?<toMonth>${MONTH}),?\\s+(?:of\\s+)?(?<year>${YEAR})(?!\\d))`,
    ),
    read: ({ month, day: date, toMonth, year }, context) =>
      day(context, yearOfStart(month!, toMonth, year!), monthOf(month!)!.number, Number(date)),
  },
  {
    name: 'month-to-year',
    needs: ['month', 'year'],
    example: 'It lasted from October to late March 2031.',
    pattern: whole(
      `${CUT}(?<month>${MONTH})(?=${JOIN}(?:${PART}(?:\\s+|[-–]\\s?))?(?<toMonth>${MONTH}),?\\s+(?:of\\s+)?(?<year>${YEAR})(?!\\d))`,
    ),
    read: ({ part, month, toMonth, year }, context) =>
      /^\p{Lu}/u.test(month!)
        ? absolute(
            context,
            'month',
            unitAt(isoDate(yearOfStart(month!, toMonth, year!), monthOf(month!)!.number, 1), 'month'),
            part ? partOf(part) : undefined,
          )
        : undefined,
  },
  {
    name: 'month-day',
    needs: ['month', 'digit'],
    example: 'The vote of May 4 was close.',
    pattern: whole(
      `(?:${ANY_WEEKDAY},?\\s+)?(?<month>${MONTH})\\s+(?<day>${DAY})${SUFFIX}${RANGE}(?!\\s*(?:%|percent|per\\s+cent|[.:]\\d|,\\d))`,
    ),
    read: ({ month, day: date, lastDay }, context) => partial(month!, date!, lastDay, context),
  },
  {
    name: 'day-month',
    needs: ['month', 'digit'],
    example: 'The vote of the 4th of May was close.',
    pattern: whole(
      `(?:${ANY_WEEKDAY},?\\s+)?(?:the\\s+)?(?<day>${DAY})${SUFFIX}${RANGE}\\s+(?:of\\s+)?(?<month>${MONTH})(?:\\s+(?:of\\s+)?(?<year>last year|this year|next year|that year|the same year))?`,
    ),
    read: ({ day: date, lastDay, month, year }, context) => partial(month!, date!, lastDay, context, year),
  },
  {
    name: 'month',
    needs: ['month'],
    example: 'Floods came in early May and last March.',
    pattern: whole(
      `(?:(?<part>${PART})(?:\\s+|[-–]\\s?))?(?:(?<pointer>${POINTER})\\s+)?(?<month>${MONTH})(?:\\s+(?:of\\s+)?(?<year>last year|this year|next year|that year|the same year|the previous year|the following year))?`,
    ),
    read: ({ part, pointer, month, year }, context) => {
      if (!part && !pointer && !year && !isMonth(month!, context)) return undefined
      if (!/^\p{Lu}/u.test(month!)) return undefined
      const seen = pointer ? pointerOf(pointer) : undefined
      return {
        type: 'DATE',
        symbol: {
          kind: 'month-day',
          month: monthOf(month!)!.number,
          ...(part && { part: partOf(part)! }),
          direction: seen?.offset === 1 ? 'future' : seen?.offset === -1 ? 'past' : context.direction(),
          anchor: seen?.anchor === 'previous' ? 'previous' : 'publication',
          ...yearOf(year),
        },
      }
    },
  },
  {
    name: 'day-of-month',
    needs: ['nth'],
    example: 'The siege was lifted on the 20th.',
    pattern: whole(
      `(?<=(?:on|by|until|of|from|to|and|before|after|since)\\s+)the\\s+(?<day>[0-3]?\\d)(?:st|nd|rd|th)(?!\\s*[\\p{L}-])|(?<=on\\s+)the\\s+(?<again>[0-3]?\\d)(?:st|nd|rd|th)`,
    ),
    read: ({ day: date, again }) => {
      const number = Number(date ?? again)
      return number >= 1 && number <= 31 ? { type: 'DATE', symbol: { kind: 'day-of-month', day: number } } : undefined
    },
  },
  {
    name: 'weekday',
    needs: ['weekday'],
    example: 'Ministers met late on Monday night; they meet again next Friday.',
    pattern: whole(
      `(?:(?<pointer>${POINTER}|the)\\s+)?(?<weekday>${WEEKDAY}|(?:Mon|Tues?|Weds?|Thurs?|Thur|Fri|Sat|Sun)\\.)(?:['’]s)?(?:\\s+(?<part>${DAY_PART}))?(?:\\s+(?:of\\s+)?(?<week>last week|next week|this week))?`,
    ),
    read: ({ pointer, weekday, part, week }, context) => {
      const { text, at } = context
      if (NAMED_BEFORE.test(text.slice(Math.max(0, at.start - 12), at.start)) || NAMED_AFTER.test(text.slice(at.end, at.end + 24)))
        return undefined
      if (/^\s?\p{Lu}/u.test(text.slice(at.end, at.end + 2)) && /(?<!\p{L})the\s+$/iu.test(text.slice(Math.max(0, at.start - 5), at.start)))
        return undefined
      const seen = pointer && pointer.toLowerCase() !== 'the' ? pointerOf(pointer) : undefined
      const clock = part ? dayPartOf(part) : undefined
      return {
        type: clock ? 'TIME' : 'DATE',
        symbol: {
          kind: 'weekday',
          weekday: weekdayOf(weekday!)!,
          direction: seen ? (seen.offset > 0 ? 'future' : seen.offset < 0 ? 'past' : context.direction()) : context.direction(),
          anchor: seen?.anchor ?? 'publication',
          ...(week && !/^this/i.test(week) && { week: /^last/i.test(week) ? -1 : 1 }),
        },
        ...(clock && { clock }),
      }
    },
  },
]

/** The year of a stretch's first end, from that of its last: "from November to February 2031" began in 2030. */
function yearOfStart(month: string, toMonth: string | undefined, year: string): number {
  return Number(year) - (toMonth && monthOf(month)!.number > monthOf(toMonth)!.number ? 1 : 0)
}

function partial(month: string, date: string, lastDay: string | undefined, context: TimeContext, year?: string): TimeReading | undefined {
  const { number } = monthOf(month)!
  if (
    !/^\p{Lu}/u.test(month) ||
    !isDate(2000, number, Number(date)) ||
    COUNTED_AFTER.test(context.text.slice(context.at.end, context.at.end + 20))
  )
    return undefined
  return {
    type: 'DATE',
    symbol: {
      kind: 'month-day',
      month: number,
      day: Number(date),
      ...(lastDay && isDate(2000, number, Number(lastDay)) && { lastDay: Number(lastDay) }),
      direction: context.direction(),
      anchor: 'publication',
      ...yearOf(year),
    },
  }
}

export function yearOf(words: string | undefined): { year?: number; anchor?: 'previous' } {
  if (!words) return {}
  const seen = pointerOf(words.replace(/\s+year$/i, ''))
  return { year: seen?.offset ?? 0, ...(seen?.anchor === 'previous' && { anchor: 'previous' as const }) }
}
