import type { BlockRole, Reading, TimeExpression, TimeUnit, When } from '../../model.ts'
import { type Days, dayNumber, days, yearOf } from '../../text/calendar.ts'
import { spanOf } from '../../text/spans.ts'
import { clockDays } from './clocks.ts'
import { countryOfPage } from './country.ts'
import { historyYears } from './history.ts'
import { isHinge, sentenceOf } from './reach.ts'
import { shifted } from './shift.ts'
import { type Anchors, meaning } from './values.ts'
import { otherDayInUtc } from './zones.ts'

/** Blocks that tell the story; a date in any other never becomes "the day" from which "a day later" counts. */
const TELLING: ReadonlySet<BlockRole> = new Set(['title', 'subtitle', 'heading', 'body', 'dateline'])

/** How coarse an earlier date may be, in days, to count so many units from it. */
const FINENESS: Readonly<Record<TimeUnit, number>> = {
  second: 2,
  minute: 2,
  hour: 7,
  day: 7,
  weekend: 7,
  week: 10,
  month: 31,
  season: 92,
  quarter: 92,
  year: 400,
  decade: 4000,
  century: 40000,
}

/** The values of a page's time expressions, in the order of the text, parallel to `annotation.times`. */
export function storyTimes(reading: Reading, published: When | undefined): (When | undefined)[] {
  const { article, annotation } = reading
  const { text } = article
  const role = roleFinder(reading)
  const publication = published && { earliest: published.earliest.slice(0, 10), latest: published.latest.slice(0, 10) }
  const history = tellsHistory(reading, publication, role)
  const country = annotation.times.some(({ symbol }) => symbol.kind === 'calendar') ? countryOfPage(text) : undefined
  const written = writtenOut(annotation.times)
  const strays = history ? strayYears(annotation.times) : new Set<TimeExpression>()
  const years = history ? historyYears(annotation.times, strays, time => text.lastIndexOf('\n', time.start)) : undefined
  const told: { value: Days; line: number; start: number }[] = []
  let line = -1
  let lineEnd = -1
  const values = annotation.times.map((time, index) => {
    if (time.start >= lineEnd) {
      line = time.start
      const end = text.indexOf('\n', time.start)
      lineEnd = end < 0 ? text.length : end
    }
    const { symbol } = time
    const telling = TELLING.has(role(time.start))
    const here = told.filter(one => one.line === line)
    const previous = lastFine(told, symbol)
    const year =
      years?.get(index) ??
      (history
        ? undefined
        : yearHere(
            symbol,
            written,
            here.map(one => one.value),
            publication,
          ))
    const anchors: Anchors = {
      ...(publication && { published: publication }),
      ...(previous && { previous }),
      ...(year !== undefined && { year }),
      ...(history && { history }),
      ...(country && { country }),
    }
    let value = meaning(symbol, anchors)
    // "The council met on Monday, less than a day after …": the phrase names the day of the clause it hangs on; where that has
    // none of its own ("The day after the vote, markets fell"), it counts from the story's last date.
    if (symbol.kind === 'shift' && symbol.anchor === 'clause') {
      const { start } = sentenceOf(reading, time)
      const own = here.findLast(one => one.start >= start && days(one.value.earliest, one.value.latest) < 7)
      value = own?.value ?? (previous && shifted(previous, symbol.unit, symbol.amount, symbol.direction))
    }
    if (!value) return undefined
    if (telling && !strays.has(time) && symbol.kind !== 'stretch' && symbol.kind !== 'clock' && !isHinge(time))
      told.push({ value, line, start: time.start })
    return {
      ...value,
      how: `${reason(time, anchors, text)}${otherDayInUtc(value.earliest, time.clock, time.zone)}`,
      at: spanOf(reading.id, text, time),
    }
  })
  const clocks = clockDays(text, annotation.times, values)
  return values.map((value, index) => {
    const told = clocks.get(index)
    if (told) return { ...told, at: spanOf(reading.id, text, annotation.times[index]!) }
    const time = annotation.times[index]!
    if (time.symbol.kind !== 'shift' || time.symbol.anchor !== 'clause') return value
    // "Two days after the raid, the council met on Friday": in front, it takes the date that the main clause gives after it.
    const sentence = sentenceOf(reading, time)
    if (/\p{L}{4}/u.test(text.slice(sentence.start, time.start))) return value
    const later = annotation.times.findIndex(
      (other, place) =>
        place > index && other.end <= sentence.end && values[place] && days(values[place].earliest, values[place].latest) < 7,
    )
    return later > index && !isHinge(annotation.times[later]!) ? values[later] : value
  })
}

function roleFinder({ article }: Reading): (at: number) => BlockRole {
  const { blocks } = article
  return at => {
    let low = 0
    let high = blocks.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (blocks[middle]!.end <= at) low = middle + 1
      else high = middle
    }
    const block = blocks[low]
    return block && block.start <= at ? block.role : 'other'
  }
}

/** A page whose full dates are mostly more than two years older than it, or that has no date of its own, tells history. */
function tellsHistory({ annotation }: Reading, published: Days | undefined, role: (at: number) => BlockRole): boolean {
  let old = 0
  let all = 0
  for (const { symbol, start } of annotation.times) {
    if (symbol.kind !== 'absolute' || !TELLING.has(role(start))) continue
    all++
    if (!published || yearOf(symbol.latest) < yearOf(published.earliest) - 1) old++
  }
  return (old >= 5 && old > all / 2) || old >= 20
}

/** Years far from the dates on both sides, which are near each other: a look aside ("as papers opened in 2031 showed"). */
function strayYears(times: readonly TimeExpression[]): Set<TimeExpression> {
  const absolute = times.filter(({ symbol }) => symbol.kind === 'absolute')
  const year = (time: TimeExpression) => (time.symbol.kind === 'absolute' ? yearOf(time.symbol.earliest) : 0)
  const far = (a: TimeExpression, b: TimeExpression) => Math.abs(year(a) - year(b)) > 10
  const strays = new Set<TimeExpression>()
  let last: TimeExpression | undefined
  for (const [index, time] of absolute.entries()) {
    const next = absolute.slice(index + 1, index + 4).find(other => last && !far(other, last))
    if (last && next && far(time, last)) strays.add(time)
    else last = time
  }
  return strays
}

/** Days that are written out with their year somewhere on the page, by '7-19': they lend it to those that are not. */
function writtenOut(times: readonly TimeExpression[]): ReadonlyMap<string, number | undefined> {
  const found = new Map<string, number | undefined>()
  for (const { symbol } of times) {
    if (symbol.kind !== 'absolute' || symbol.unit !== 'day' || symbol.earliest !== symbol.latest) continue
    const key = symbol.earliest.slice(-5)
    const year = yearOf(symbol.earliest)
    found.set(key, found.has(key) && found.get(key) !== year ? undefined : year)
  }
  return found
}

function yearHere(
  symbol: TimeExpression['symbol'],
  written: ReadonlyMap<string, number | undefined>,
  here: readonly Days[],
  published: Days | undefined,
): number | undefined {
  if (symbol.kind !== 'month-day' && symbol.kind !== 'season') return undefined
  if (symbol.year !== undefined || symbol.anchor === 'previous') return undefined
  if (symbol.kind === 'month-day' && symbol.day !== undefined) {
    const same = written.get(`${String(symbol.month).padStart(2, '0')}-${String(symbol.day).padStart(2, '0')}`)
    if (same !== undefined) return same
  }
  // "In 2031 the mill burned; it reopened in July": the paragraph's year, unless it is that of the page itself.
  const last = here.at(-1)
  if (!last || yearOf(last.earliest) !== yearOf(last.latest)) return undefined
  return !published || yearOf(last.latest) < yearOf(published.earliest) - 1 ? yearOf(last.latest) : undefined
}

function lastFine(told: readonly { value: Days }[], symbol: TimeExpression['symbol']): Days | undefined {
  const unit: TimeUnit =
    symbol.kind === 'shift' || symbol.kind === 'stretch' || symbol.kind === 'unit'
      ? symbol.unit
      : symbol.kind === 'clock'
        ? 'hour'
        : symbol.kind === 'weekday'
          ? 'week'
          : 'year'
  const limit = FINENESS[unit]
  return told.findLast(({ value }) => dayNumber(value.latest) - dayNumber(value.earliest) < limit)?.value
}

function reason(time: TimeExpression, { published, previous, history }: Anchors, text: string): string {
  const words = `“${text.slice(time.start, time.end).replace(/\s+/g, ' ')}”`
  const { symbol } = time
  const fromPage =
    published && `publication ${published.earliest}${days(published.earliest, published.latest) ? `..${published.latest}` : ''}`
  const fromStory = previous && `the story's last date ${previous.earliest}`
  switch (symbol.kind) {
    case 'absolute':
      return `${words} as written`
    case 'calendar':
      return `${words} by the calendar`
    case 'shift':
    case 'stretch':
    case 'unit':
      return `${words} counted from ${symbol.anchor === 'publication' ? fromPage : symbol.anchor === 'previous' ? fromStory : 'the clause it belongs to'}`
    case 'weekday':
      return symbol.anchor === 'previous' || history
        ? `${words} beside ${fromStory}`
        : `${words}: the ${symbol.direction === 'past' ? 'latest up to' : 'next from'} ${fromPage}`
    default:
      return `${words} beside ${history ? fromStory : (fromPage ?? fromStory)}`
  }
}
