import { type SummerTime, ZONES } from '../../language/en/zones.ts'
import { addDays, dayNumber, nthWeekday, yearOf } from '../../text/calendar.ts'

const SUNDAY = 7
const DAY = 24 * 60

/** Minutes ahead of UTC of a zone as written ('GMT', 'ET', '+05:30') on a day; absent where the words do not tell. */
export function offsetOn(zone: string, day: string): number | undefined {
  const written = /^([+-])(\d\d):?(\d\d)$/.exec(zone)
  if (written) return (written[1] === '-' ? -1 : 1) * (Number(written[2]) * 60 + Number(written[3]))
  const known = ZONES.find(({ words }) => words.includes(zone))
  if (known?.minutes === undefined) return undefined
  return known.minutes + (known.summer && isSummer(known.summer, day) ? 60 : 0)
}

/** Whether clocks are set forward on a day; on the day itself on which they are set, from its beginning. */
function isSummer(summer: SummerTime, day: string): boolean {
  const year = yearOf(day)
  const [from, to] =
    summer === 'america'
      ? [nthWeekday(year, 3, SUNDAY, 2), nthWeekday(year, 11, SUNDAY, 1)]
      : [nthWeekday(year, 3, SUNDAY, -1), nthWeekday(year, 10, SUNDAY, -1)]
  return dayNumber(day) >= dayNumber(from) && dayNumber(day) < dayNumber(to)
}

/** '-04:00', and 'Z' for no offset. */
export function writtenOffset(minutes: number): string {
  if (minutes === 0) return 'Z'
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}

/** Minutes since midnight of '21:05', or absent: 'NI' is no time of the clock. */
export function minutesOf(clock: string): number | undefined {
  const match = /^(\d\d):(\d\d)$/.exec(clock)
  return match ? Number(match[1]) * 60 + Number(match[2]) : undefined
}

/** A time of day in UTC, and by how many days its day there differs: 21:00 at -04:00 is 01:00 of the next. */
export function inUtc(day: string, clock: string, offset: number): { readonly day: string; readonly clock: string } | undefined {
  const minutes = minutesOf(clock)
  if (minutes === undefined) return undefined
  const moved = minutes - offset
  const days = Math.floor(moved / DAY)
  const rest = moved - days * DAY
  return { day: addDays(day, days), clock: `${two(Math.floor(rest / 60))}:${two(rest % 60)}` }
}

/**
 * The day on which a time in brackets falls that is the same moment as another: "9 p.m. on Tuesday (0100 GMT)" is Wednesday's 0100. Of the days
 * around, the one that leaves the two clocks nearest to each other; zones are at most 14 hours apart.
 */
export function sameMoment(day: string, clock: string, other: string): string | undefined {
  const [here, there] = [minutesOf(clock), minutesOf(other)]
  if (here === undefined || there === undefined) return undefined
  const apart = (days: number): number => Math.abs(there + days * DAY - here)
  const best = [0, 1, -1].reduce((nearest, days) => (apart(days) < apart(nearest) ? days : nearest))
  return apart(best) <= 14 * 60 ? addDays(day, best) : undefined
}

/** "; at 01:00 of 2031-05-07 in UTC" where the day is another there; nothing where it is the same or the zone is not known. */
export function otherDayInUtc(day: string, clock: string | undefined, zone: string | undefined): string {
  const offset = zone === undefined ? undefined : offsetOn(zone, day)
  const utc = offset === undefined || clock === undefined ? undefined : inUtc(day, clock, offset)
  return utc === undefined || utc.day === day ? '' : `; in UTC ${utc.clock} of ${utc.day}, another day`
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}

/** '2031-05-06T23:30:00-05:00' and the like: day, clock and zone of a date with a time; absent parts where it has none. */
export function momentOf(iso: string): { readonly day: string; readonly clock?: string; readonly zone?: string } {
  const match = /^(-?\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?/.exec(iso)
  const zone = match?.[3] === 'Z' ? '+00:00' : match?.[3]
  return { day: match?.[1] ?? iso.slice(0, 10), ...(match?.[2] && { clock: match[2] }), ...(zone && { zone }) }
}
