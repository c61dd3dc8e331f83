import { OFFICES } from '../../language/en/calendar.ts'
import type { BlockRole, Offsets, Reading } from '../../model.ts'
import { dayNumber, weekdayOf, yearOf } from '../../text/calendar.ts'
import { handovers, type Window } from './handovers.ts'

/** A day before or after which a page cannot have been published. */
export interface Bound {
  readonly day: string
  readonly why: string
}

export interface DatedPicture {
  readonly day: string
  readonly at: Offsets
}

export interface WeekdayNamed {
  readonly weekday: number
  readonly at: Offsets
}

/** What a page's own text tells of its day of publication. */
export interface Clues {
  readonly notBefore: readonly Bound[]
  readonly notAfter: readonly Bound[]
  /** Dated captions of the page's own pictures, teasers and archive pictures left out. */
  readonly pictures: readonly DatedPicture[]
  /** Weekdays on which something had happened when the page was written. */
  readonly weekdays: readonly WeekdayNamed[]
  /** Stretches found from calendar events: "two months before the president-elect takes over". */
  readonly windows: readonly Window[]
}

const TELLING: ReadonlySet<BlockRole> = new Set(['title', 'subtitle', 'heading', 'body', 'dateline'])
const ARCHIVE = /(?<!\p{L})(?:file\s+(?:photo|picture|image|pic)|archiv\w*|illustrat\w*|stock\s+(?:photo|image)|undated)(?!\p{L})/iu
const written = (words: readonly string[]) => words.map(word => word.replace(/[.]/g, '\\.').replace(/ /g, '\\s+')).join('|')
const OFFICE = OFFICES.map(({ titles, holders }) => ({
  pattern: new RegExp(
    `(?<former>(?:former|late|ex-?|then-?)\\s*)?(?<!\\p{L})(?:${written(titles)})\\s+(?:\\p{Lu}[\\p{L}.’'-]*\\s+){0,3}?(?<name>${holders.map(holder => holder[0]).join('|')})(?![\\p{L}-])`,
    'gu',
  ),
  holders,
}))

export function cluesOf(reading: Reading): Clues {
  const { article, annotation, declared } = reading
  const { text, blocks } = article
  const notBefore: Bound[] = []
  const notAfter: Bound[] = []
  const pictures: DatedPicture[] = []
  const weekdays: WeekdayNamed[] = []
  let block = 0
  for (const time of annotation.times) {
    while (block < blocks.length && blocks[block]!.end <= time.start) block++
    const role = blocks[block] && blocks[block]!.start <= time.start ? blocks[block]!.role : 'other'
    const { symbol } = time
    if (role === 'caption' && symbol.kind === 'absolute' && symbol.unit === 'day') {
      notBefore.push({ day: symbol.earliest, why: `a picture is dated ${symbol.earliest}` })
      if (!ARCHIVE.test(text.slice(blocks[block]!.start, blocks[block]!.end))) pictures.push({ day: symbol.latest, at: time })
    }
    if (!TELLING.has(role)) continue
    if (symbol.kind === 'weekday' && symbol.direction === 'past' && symbol.anchor === 'publication' && symbol.week === undefined)
      weekdays.push({ weekday: symbol.weekday, at: time })
    if (symbol.kind !== 'absolute' || yearOf(symbol.earliest) < 1000) continue
    if (symbol.direction === 'past') notBefore.push({ day: symbol.earliest, why: `it tells of ${text.slice(time.start, time.end)}` })
    else if (symbol.unit === 'day') notAfter.push({ day: symbol.latest, why: `${text.slice(time.start, time.end)} is still to come` })
  }
  for (const bound of officeBounds(text)) notBefore.push(bound)
  for (const date of article.dates) {
    if (date.is === 'site-clock')
      notAfter.push({ day: date.latest.slice(0, 10), why: `the site's clock stood at ${date.latest.slice(0, 10)}` })
    if (date.is === 'updated') notAfter.push({ day: date.latest.slice(0, 10), why: `it was updated on ${date.latest.slice(0, 10)}` })
  }
  const captured = declared.captured?.slice(0, 10)
  if (captured && /^\d{4}-\d\d-\d\d$/.test(captured)) notAfter.push({ day: captured, why: `it was captured on ${captured}` })
  return { notBefore, notAfter, pictures, weekdays, windows: handovers(text, annotation.times, latestOf(notBefore)?.day) }
}

export function latestOf(bounds: readonly Bound[]): Bound | undefined {
  return bounds.reduce<Bound | undefined>((last, bound) => (!last || dayNumber(bound.day) > dayNumber(last.day) ? bound : last), undefined)
}

export function earliestOf(bounds: readonly Bound[]): Bound | undefined {
  return bounds.reduce<Bound | undefined>(
    (first, bound) => (!first || dayNumber(bound.day) < dayNumber(first.day) ? bound : first),
    undefined,
  )
}

/** "President Roe said": not before Roe took office; "former President Roe": not before Roe left it. */
function officeBounds(text: string): Bound[] {
  return OFFICE.flatMap(({ pattern, holders }) =>
    [...text.matchAll(pattern)].flatMap(match => {
      const [, from, to] = (holders as readonly (readonly string[])[]).find(([name]) => name === match.groups!.name)!
      const day = match.groups!.former && to ? to : from!
      return [{ day, why: `it names ${match[0].replace(/\s+/g, ' ')}, in office ${match.groups!.former ? 'until' : 'from'} ${day}` }]
    }),
  )
}

/** The weekday of a date, for comparing with those named. */
export function sameWeekday(day: string, weekdays: readonly WeekdayNamed[]): boolean {
  return weekdays.some(named => named.weekday === weekdayOf(day))
}
