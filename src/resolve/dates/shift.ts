import type { Range, TimeDirection, TimeUnit } from '../../model.ts'
import { addDays, addMonths, type Days, days } from '../../text/calendar.ts'

/**
 * So many units from an anchor. A plain count of weeks, months or years is good to a sixth of its unit: "in two months" leaves five
 * days either way; hours under a day reach into the neighbouring day.
 */
export function shifted(from: Days, unit: TimeUnit, amount: Range, direction: TimeDirection): Days {
  const sign = direction === 'future' ? 1 : -1
  const most = amount.max ?? amount.min * 2
  if (unit === 'second' || unit === 'minute') return from
  if (unit === 'hour') {
    const [near, far] = [Math.floor(amount.min / 24), Math.ceil(most / 24)]
    return ordered(from, sign, near, far, (day, count) => addDays(day, count))
  }
  const whole = Number.isInteger(amount.min) && Number.isInteger(most)
  const step: Record<string, (day: string, count: number) => string> = {
    day: (day, count) => addDays(day, Math.round(count)),
    weekend: (day, count) => addDays(day, Math.round(count * 7)),
    week: (day, count) => addDays(day, Math.round(count * 7)),
    month: (day, count) => (whole ? addMonths(day, count) : addDays(day, Math.round(count * 30.44))),
    season: (day, count) => addMonths(day, Math.round(count * 3)),
    quarter: (day, count) => addMonths(day, Math.round(count * 3)),
    year: (day, count) => addMonths(day, Math.round(count * 12)),
    decade: (day, count) => addMonths(day, Math.round(count * 120)),
    century: (day, count) => addMonths(day, Math.round(count * 1200)),
  }
  const value = ordered(from, sign, amount.min, most, step[unit]!)
  const slack =
    days(from.earliest, from.latest) >= 28 ? 0 : ({ week: 1, month: 5, year: 60, decade: 600, century: 6000 }[unit as string] ?? 0)
  return { earliest: addDays(value.earliest, -slack), latest: addDays(value.latest, slack) }
}

function ordered(from: Days, sign: number, near: number, far: number, step: (day: string, count: number) => string): Days {
  return sign > 0
    ? { earliest: step(from.earliest, near), latest: step(from.latest, far) }
    : { earliest: step(from.earliest, -far), latest: step(from.latest, -near) }
}
