import { HOLIDAYS } from '../../language/en/calendar.ts'
import { ELECTIONS } from '../../language/en/elections.ts'
import { MOVING_HOLIDAYS } from '../../language/en/moving-holidays.ts'
import { TERMS } from '../../language/en/terms.ts'
import type { TimeDirection, TimeSymbol } from '../../model.ts'
import {
  addDays,
  addMonths,
  cut,
  type Days,
  dayNumber,
  days,
  daysIn,
  easter,
  FIRST_DAY,
  hull,
  intersect,
  isDate,
  isoDate,
  LAST_DAY,
  monthOf,
  nthWeekday,
  orthodoxEaster,
  unitAt,
  weekdayFrom,
  weekdayUpTo,
  yearOf,
} from '../../text/calendar.ts'
import { shifted } from './shift.ts'

/** What is known where a symbol stands. */
export interface Anchors {
  /** The page's publication, both ends the same where the day is known. */
  readonly published?: Days
  /** The story's last date that is fine enough for this symbol. */
  readonly previous?: Days
  /** The year in which this paragraph tells, where it names one. */
  readonly year?: number
  /** History rather than news: dates count from each other, not from publication. */
  readonly history?: boolean
  /** The country whose election "the election" is: a name in ELECTIONS. */
  readonly country?: string
}

/** The days that a symbol means; absent where its anchor is unknown or it has no place in the calendar ("two million years ago"). */
export function meaning(symbol: TimeSymbol, anchors: Anchors): Days | undefined {
  const value = interpreted(symbol, anchors)
  return value && dayNumber(value.earliest) > dayNumber(FIRST_DAY) && dayNumber(value.latest) < dayNumber(LAST_DAY) ? value : undefined
}

function interpreted(symbol: TimeSymbol, anchors: Anchors): Days | undefined {
  switch (symbol.kind) {
    case 'absolute':
      return { earliest: symbol.earliest, latest: symbol.latest }
    case 'weekday':
      return weekday(symbol, anchors)
    case 'month-day':
      return monthDay(symbol, anchors)
    case 'season':
      return season(symbol, anchors)
    case 'day-of-month':
      return dayOfMonth(symbol.day, anchors)
    case 'shift': {
      const from = symbol.anchor === 'publication' ? anchors.published : symbol.anchor === 'previous' ? anchors.previous : undefined
      return from && shifted(from, symbol.unit, symbol.amount, symbol.direction)
    }
    case 'stretch': {
      const from = symbol.anchor === 'publication' ? anchors.published : anchors.previous
      if (!from) return undefined
      const far = shifted(from, symbol.unit, symbol.amount, symbol.direction)
      return hull(from, far)
    }
    case 'unit':
      return unit(symbol, anchors)
    case 'calendar':
      return named(symbol, anchors)
    case 'clock':
      return anchors.previous && days(anchors.previous.earliest, anchors.previous.latest) < 2 ? anchors.previous : undefined
    default:
      return undefined
  }
}

function both(anchor: Days, value: (day: string) => Days | string | undefined): Days | undefined {
  const ends = [value(anchor.earliest), value(anchor.latest)].map(end => (typeof end === 'string' ? { earliest: end, latest: end } : end))
  return ends[0] && ends[1] ? hull(ends[0], ends[1]) : (ends[0] ?? ends[1])
}

function weekday(symbol: Extract<TimeSymbol, { kind: 'weekday' }>, { published, previous, history }: Anchors): Days | undefined {
  if (symbol.anchor === 'previous') {
    if (!previous) return undefined
    const day =
      symbol.direction === 'future'
        ? weekdayFrom(addDays(previous.latest, 1), symbol.weekday)
        : weekdayUpTo(previous.latest, symbol.weekday)
    return { earliest: day, latest: day }
  }
  const anchor = history ? previous : published
  if (!anchor) return undefined
  if (symbol.week !== undefined) return both(anchor, day => addDays(unitAt(day, 'week', symbol.week).earliest, symbol.weekday - 1))
  if (history) return both(anchor, day => weekdayUpTo(addDays(day, 3), symbol.weekday))
  return both(anchor, day => (symbol.direction === 'future' ? weekdayFrom(day, symbol.weekday) : weekdayUpTo(day, symbol.weekday)))
}

type YearlyWhole = (year: number) => Days | undefined

/** The instance of something that comes once a year, as its direction and anchors place it. */
function yearly(
  whole: YearlyWhole,
  { direction, anchor, year: offset }: { direction: TimeDirection; anchor: string; year?: number },
  { published, previous, year, history }: Anchors,
): Days | undefined {
  const base = anchor === 'previous' || (history && offset === undefined) ? previous : published
  if (offset !== undefined) {
    const from = anchor === 'previous' ? previous : published
    return from && whole(yearOf(from.latest) + offset)
  }
  if (year !== undefined) return whole(year)
  if (!base) return undefined
  if (history || anchor === 'previous') return nearestYear(whole, base)
  return both(base, day => {
    const here = yearOf(day)
    const order = direction === 'future' ? [here, here + 1, here + 2, here + 4] : [here, here - 1, here - 2, here - 4]
    for (const one of order) {
      const days = whole(one)
      if (!days) continue
      if (direction === 'future' ? dayNumber(days.latest) >= dayNumber(day) : dayNumber(days.earliest) <= dayNumber(day)) return days
    }
    return undefined
  })
}

/** In a history the next date comes after the last: December is followed by the next year's January, not by the last one. */
function nearestYear(whole: YearlyWhole, base: Days): Days | undefined {
  const here = yearOf(base.earliest)
  if (days(base.earliest, base.latest) > 100) return whole(here)
  const near = [here - 1, here, here + 1].flatMap(year => {
    const value = whole(year)
    const gap = value && days(base.earliest, value.earliest)
    return value && gap !== undefined && gap > -200 && gap <= 260 ? [{ value, cost: gap < 0 ? -gap * 1.3 : gap }] : []
  })
  return near.sort((a, b) => a.cost - b.cost)[0]?.value ?? whole(here)
}

function monthDay(symbol: Extract<TimeSymbol, { kind: 'month-day' }>, anchors: Anchors): Days | undefined {
  const { month, day, lastDay, part } = symbol
  return yearly(
    year => {
      if (day === undefined) return cut(unitAt(isoDate(year, month, 1), 'month'), part)
      if (!isDate(year, month, day)) return undefined
      return { earliest: isoDate(year, month, day), latest: isoDate(year, month, Math.min(lastDay ?? day, daysIn(year, month))) }
    },
    symbol,
    anchors,
  )
}

function season(symbol: Extract<TimeSymbol, { kind: 'season' }>, anchors: Anchors): Days | undefined {
  return yearly(
    year => {
      const earliest = isoDate(year, symbol.season, 1)
      return cut({ earliest, latest: addDays(addMonths(earliest, 3), -1) }, symbol.part)
    },
    symbol,
    anchors,
  )
}

function dayOfMonth(day: number, { published, previous, history }: Anchors): Days | undefined {
  const base = previous ?? (history ? undefined : published)
  if (!base) return undefined
  const [year, month] = [yearOf(base.earliest), monthOf(base.earliest)]
  if (!isDate(year, month, day)) return undefined
  const found = isoDate(year, month, day)
  return { earliest: found, latest: found }
}

function unit(symbol: Extract<TimeSymbol, { kind: 'unit' }>, { published, previous, history }: Anchors): Days | undefined {
  const anchor = symbol.anchor === 'previous' || history ? previous : published
  if (!anchor) return undefined
  const from = symbol.offset > 0 && symbol.anchor === 'previous' ? anchor.latest : anchor.earliest
  const within = symbol.anchor === 'previous' ? { earliest: from, latest: from } : anchor
  if (symbol.unit === 'weekend') {
    return both(within, day => {
      // On Monday "the weekend" and "last weekend" are over; on Saturday "the weekend" has come.
      const here = unitAt(day, 'weekend')
      const running = dayNumber(here.earliest) <= dayNumber(day)
      if (symbol.offset === 0) return symbol.direction === 'future' || running ? here : unitAt(day, 'weekend', -1)
      return unitAt(day, 'weekend', symbol.offset)
    })
  }
  const whole = both(within, day => unitAt(day, symbol.unit as Parameters<typeof unitAt>[1], symbol.offset))
  if (!whole) return undefined
  if (symbol.part) return cut(whole, symbol.part)
  if (symbol.direction === 'past') return intersect(whole, { earliest: whole.earliest, latest: anchor.latest }) ?? whole
  if (symbol.direction === 'future') return intersect(whole, { earliest: anchor.earliest, latest: whole.latest }) ?? whole
  return whole
}

/** Every day of a named calendar entry near a year, in order. */
function calendarDays(name: string, around: number, country?: string): readonly string[] {
  const inauguration = /^inauguration(?::(?<of>.*))?$/.exec(name)
  if (inauguration) return (TERMS[inauguration.groups?.of ?? country ?? ''] ?? []).map(term => term.inauguration)
  const election = ELECTIONS.find(entry => entry.name === (name === 'election' ? country : name))
  if (election) return [...election.days].sort()
  const on = HOLIDAYS.find(entry => entry.name === name)?.on
  if (!on) return []
  if ('dates' in on) return on.dates
  if ('year' in on) return [isoDate(on.year, on.month, on.day)]
  return [-2, -1, 0, 1, 2].map(offset => {
    const year = around + offset
    if ('easter' in on) return addDays(easter(year), on.easter)
    if ('orthodoxEaster' in on) return addDays(orthodoxEaster(year), on.orthodoxEaster)
    if ('nth' in on) return addDays(nthWeekday(year, on.month, on.weekday, on.nth), 'days' in on ? on.days : 0)
    return isoDate(year, on.month, on.day)
  })
}

function named(symbol: Extract<TimeSymbol, { kind: 'calendar' }>, { published, previous, country, history }: Anchors): Days | undefined {
  const anchor = history ? previous : published
  const wanted = symbol.year ?? (anchor && yearOf(anchor.latest))
  if (wanted === undefined) return undefined
  const all = calendarDays(symbol.name, wanted, country)
  let found: string | undefined
  if (symbol.year !== undefined) found = all.find(day => yearOf(day) === symbol.year)
  else if (all.length === 1) found = all[0]
  else if (anchor)
    found =
      symbol.direction === 'future'
        ? all.find(day => dayNumber(day) >= dayNumber(anchor.earliest))
        : all.findLast(day => dayNumber(day) <= dayNumber(anchor.latest))
  if (!found) return undefined
  // A month that begins with the crescent begins a day sooner or later elsewhere.
  const slack = MOVING_HOLIDAYS.find(({ name }) => name === symbol.name)?.slack ?? 0
  const day = { earliest: addDays(found, -slack), latest: addDays(found, slack) }
  return symbol.shift ? shifted(day, symbol.shift.unit, symbol.shift.amount, symbol.shift.direction) : day
}
