import type { DateCandidate, Reading, When } from '../../model.ts'
import { addDays, type Days, dayNumber, days, intersect, weekdayUpTo } from '../../text/calendar.ts'
import { spanOf } from '../../text/spans.ts'
import { type Clues, earliestOf, latestOf, sameWeekday } from './clues.ts'
import { momentOf, otherDayInUtc } from './zones.ts'

/** Wider than this tells too little to count as a date of publication, in days. */
const WIDEST = 45
/** A picture of this week stands beside a report of this week. */
const WEEK = 6

/** The date that a page prints or declares as its own; the most reliable one that the text does not rule out. */
export function printedDate(reading: Reading, clues: Clues): When | undefined {
  const own = reading.article.dates.filter(date => date.is === 'published')
  const ranked = [...own].sort((a, b) => b.reliability - a.reliability || (a.earliest < b.earliest ? -1 : a.earliest > b.earliest ? 1 : 0))
  const late = earliestOf(clues.notAfter)
  const possible = ranked.filter(date => !late || dayNumber(date.earliest) <= dayNumber(late.day) + 1)
  const best = possible[0] ?? ranked[0]
  return best && whenOfCandidate(reading, best, `${best.source}${agreeing(best, possible)}`)
}

function agreeing(best: DateCandidate, all: readonly DateCandidate[]): string {
  const others = all.filter(date => date !== best && date.source !== best.source && Math.abs(days(best.earliest, date.earliest)) <= 1)
  const sources = [...new Set(others.map(date => date.source))].sort()
  return sources.length > 0 ? `, as do ${sources.join(', ')}` : ''
}

function whenOfCandidate(reading: Reading, date: DateCandidate, how: string): When {
  const { day, clock, zone } = momentOf(date.earliest)
  return {
    earliest: date.earliest,
    latest: date.latest,
    how: `${how}${otherDayInUtc(day, clock, zone)}`,
    ...(date.at && { at: spanOf(reading.id, reading.article.text, date.at) }),
  }
}

/** The publication as bounds, dated pictures, weekdays and calendar events together allow it; absent where they leave too much room. */
export function inferredDate(reading: Reading, clues: Clues): When | undefined {
  return fromPictures(reading, clues) ?? fromWindows(reading, clues)
}

/**
 * A page that says "on Monday", "at a Tuesday ceremony" beside a picture of Monday 6 May came out in that week: on the day from which
 * the weekdays that it names lie nearest.
 */
function fromPictures(reading: Reading, clues: Clues): When | undefined {
  const latest = clues.pictures.reduce<string | undefined>(
    (last, { day }) => (!last || dayNumber(day) > dayNumber(last) ? day : last),
    undefined,
  )
  if (!latest || clues.weekdays.length === 0) return undefined
  const floor = latestOf(clues.notBefore)
  if (floor && dayNumber(floor.day) > dayNumber(latest) + WEEK) return undefined
  if (!sameWeekday(latest, clues.weekdays)) return undefined
  const room = bounded({ earliest: latest, latest: addDays(latest, WEEK) }, clues)
  const found = room && nearest(room, clues)
  if (!found) return undefined
  const several = new Set(clues.weekdays.map(named => named.weekday)).size > 1
  return when(reading, clues, within(found.day, several ? 0 : 1, room), `a picture of the week is dated ${latest}, and ${found.how}`)
}

function fromWindows(reading: Reading, clues: Clues): When | undefined {
  const [first, ...rest] = clues.windows
  if (!first) return undefined
  const all = rest.reduce<Days | undefined>((days, window) => days && intersect(days, window), first)
  const room = all && bounded(all, clues)
  if (!room || days(room.earliest, room.latest) > WIDEST) return undefined
  const why = clues.windows.map(window => window.why).join('; ')
  const found = clues.weekdays.length > 0 && days(room.earliest, room.latest) <= 14 ? nearest(room, clues) : undefined
  return when(reading, clues, found ? within(found.day, 2, room) : room, found ? `${why}; ${found.how}` : why)
}

/** A stretch cut by the days before and after which the page cannot have come out. */
export function bounded(room: Days, clues: Clues): Days | undefined {
  const floor = latestOf(clues.notBefore)
  const ceiling = earliestOf(clues.notAfter)
  const above = floor ? intersect(room, { earliest: floor.day, latest: '9999-12-31' }) : room
  return above && (ceiling ? intersect(above, { earliest: '0001-01-01', latest: ceiling.day }) : above)
}

/** The day from which all weekdays named lie nearest, looking back; the earlier of two. */
export function nearest(room: Days, clues: Clues): { readonly day: string; readonly how: string } | undefined {
  const named = [...new Set(clues.weekdays.map(({ weekday }) => weekday))]
  let best: { day: string; age: number } | undefined
  for (let day = room.earliest; dayNumber(day) <= dayNumber(room.latest); day = addDays(day, 1)) {
    const age = Math.max(...named.map(weekday => days(weekdayUpTo(day, weekday), day)))
    if (!best || age < best.age) best = { day, age }
  }
  return best && { day: best.day, how: `the weekdays it names end on ${best.day}` }
}

function within(day: string, more: number, room: Days): Days {
  return intersect({ earliest: day, latest: addDays(day, more) }, room) ?? { earliest: day, latest: day }
}

/** A reasoned date, shown at the newest weekday that it rests on. */
export function when(reading: Reading, clues: Clues, value: Days, how: string): When {
  const newest = clues.weekdays.reduce<(typeof clues.weekdays)[number] | undefined>((best, named) => {
    const age = (weekday: number) => days(weekdayUpTo(value.earliest, weekday), value.earliest)
    return !best || age(named.weekday) < age(best.weekday) ? named : best
  }, undefined)
  return { earliest: value.earliest, latest: value.latest, how, ...(newest && { at: spanOf(reading.id, reading.article.text, newest.at) }) }
}
