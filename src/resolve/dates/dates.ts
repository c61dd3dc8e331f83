import type { DateCandidate, Page, Reading, When } from '../../model.ts'
import type { Depot } from '../../text/packing/depot.ts'
import type { KnownTexts } from '../../text/packing/tables.ts'
import { atHand } from '../../text/readings.ts'
import { type PackedMap, packedMap } from '../../text/shelf.ts'
import { spanOf } from '../../text/spans.ts'
import { type Clues, cluesOf } from './clues.ts'
import { crossDates, type DatedPage, tellingsReader } from './cross.ts'
import { clauseTimesOf, sayingTimesOf } from './governing.ts'
import { inferredDate, printedDate } from './publication.ts'
import { crossSayings, type SaidPage } from './sayings.ts'
import { storyTimes } from './story.ts'
import { yearDates } from './years.ts'

export interface ResolvedDates {
  readonly published?: When
  readonly otherDates: Page['otherDates']
  readonly times: readonly (When | undefined)[]
  readonly sayingTimes: readonly (When | undefined)[]
  readonly clauseTimes: readonly (When | undefined)[]
}

/** Rounds in which pages dated by others may in turn date others. */
const ROUNDS = 3

/**
 * When each page was published and what its times mean, by page id: printed dates first, then what a page's own words allow,
 * then what other pages tell of the same events and sayings.
 */
export function resolveDates(readings: readonly Reading[], texts?: KnownTexts, depot?: Depot): PackedMap<ResolvedDates> {
  const clues = new Map<string, Clues>(readings.map(reading => [reading.id, cluesOf(atHand(reading))]))
  const byId = new Map(readings.map(reading => [reading.id, reading]))
  const published = new Map<string, When>()
  for (const reading of readings) {
    const own = clues.get(reading.id)!
    const date = printedDate(reading, own) ?? inferredDate(reading, own)
    if (date) published.set(reading.id, date)
  }
  const times = new Map<string, readonly (When | undefined)[]>(
    readings.map(reading => [reading.id, storyTimes(atHand(reading), published.get(reading.id))]),
  )
  const tellingsIn = tellingsReader()
  /** How many pages one way of dating them by others dates. */
  const dateBy = (way: typeof crossDates): number => {
    const undated = readings.filter(reading => !published.has(reading.id)).map(reading => ({ reading, clues: clues.get(reading.id)! }))
    const dated = readings.flatMap((reading): DatedPage[] => {
      const date = published.get(reading.id)
      return date ? [{ reading, published: date, times: times.get(reading.id)! }] : []
    })
    const found = way(undated, dated, tellingsIn)
    for (const [page, date] of found) {
      published.set(page, date)
      times.set(page, storyTimes(byId.get(page)!, date))
    }
    return found.size
  }
  for (let round = 0; round < ROUNDS && dateBy(crossDates) > 0; round++);
  // Years last: they are wide, and serve to date no other page.
  dateBy(yearDates)
  const said = readings.map((reading): SaidPage => {
    const date = published.get(reading.id)
    return { reading, ...(date && { published: date }), sayingTimes: sayingTimesOf(atHand(reading), times.get(reading.id)!, date) }
  })
  const carried = crossSayings(said)
  const resolved = packedMap<ResolvedDates>(texts, depot)
  for (const { reading, published: date, sayingTimes } of said) {
    const values = times.get(reading.id)!
    resolved.set(reading.id, {
      ...(date && { published: date }),
      otherDates: otherDates(reading, date),
      times: values,
      sayingTimes: carried.get(reading.id) ?? sayingTimes,
      clauseTimes: clauseTimesOf(atHand(reading), values, date),
    })
  }
  return resolved
}

/** Every date on or beside the page that is not its publication. */
function otherDates(reading: Reading, published: When | undefined): Page['otherDates'] {
  return reading.article.dates
    .filter(date => !(date.is === 'published' && published && date.earliest.slice(0, 10) === published.earliest.slice(0, 10)))
    .map(date => ({ when: whenOf(reading, date), is: date.is === 'published' ? ('other' as const) : date.is }))
}

function whenOf(reading: Reading, date: DateCandidate): When {
  const how = date.is === 'published' ? `declared by ${date.source}, but not the page's date` : `${date.is} (${date.source})`
  return { earliest: date.earliest, latest: date.latest, how, ...(date.at && { at: spanOf(reading.id, reading.article.text, date.at) }) }
}
