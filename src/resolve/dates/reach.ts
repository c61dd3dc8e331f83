import type { Offsets, Reading, TimeExpression, When } from '../../model.ts'
import { addDays, days } from '../../text/calendar.ts'
import { holds } from '../../text/spans.ts'

/** Values of a page's time expressions, parallel to `annotation.times`. */
export type Values = readonly (When | undefined)[]

/** A dated expression and the part of its sentence that it dates. */
export interface Reach {
  readonly time: TimeExpression
  readonly when: When
  readonly over: Offsets
}

/** Wider than a year is no date of an event. */
const WIDEST = 366
const PER_DAY: Readonly<Record<string, number>> = {
  second: 1 / 86400,
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  week: 7,
  month: 30.44,
  year: 365.25,
}

/** The dated expressions of a sentence, stretches ("over the past two weeks") left out. */
export function dated(reading: Reading, values: Values, sentence: Offsets): { time: TimeExpression; when: When }[] {
  return reading.annotation.times.flatMap((time, index) => {
    const when = values[index]
    if (!when || !holds(sentence, time) || time.symbol.kind === 'stretch' || days(when.earliest, when.latest) > WIDEST) return []
    return [{ time, when }]
  })
}

/** A time that hangs on a neighbouring clause: "less than 24 hours after raiders struck". */
export function isHinge({ symbol }: TimeExpression): boolean {
  return symbol.kind === 'shift' && symbol.anchor === 'clause'
}

/**
 * Each dated expression with its reach: all of the sentence, but for the clause after a hinge, which happened so long before the main
 * clause: "The council met on Monday, less than a day after raiders struck" puts the raid on Sunday or Monday. A hinge in front
 * ("Two days after the raid, the council met") reaches to its comma.
 */
export function reachesOf(reading: Reading, values: Values, sentence: Offsets): Reach[] {
  const { text } = reading.article
  const all = dated(reading, values, sentence)
  const hinges = all.filter(({ time }) => isHinge(time)).map(({ time }) => ({ time, over: hingeReach(text, sentence, time) }))
  return all.map(({ time, when }): Reach => {
    const hinge = hinges.find(other => other.time === time)
    if (hinge) return { time, when: acrossHinge(time, when, text), over: hinge.over }
    const other = hinges.find(({ over }) => !holds(over, time))
    if (!other) return { time, when, over: sentence }
    return other.over.start < time.start
      ? { time, when, over: { start: other.over.end, end: sentence.end } }
      : { time, when, over: { start: sentence.start, end: other.time.start } }
  })
}

function hingeReach(text: string, sentence: Offsets, time: Offsets): Offsets {
  const fronted = !/\p{L}{4}/u.test(text.slice(sentence.start, time.start))
  const comma = fronted ? text.indexOf(',', time.end) : -1
  return { start: time.end, end: comma >= 0 && comma < sentence.end ? comma : sentence.end }
}

/** The date of the clause after the hinge, from that of the main clause. */
function acrossHinge({ symbol, start, end }: TimeExpression, when: When, text: string): When {
  if (symbol.kind !== 'shift') return when
  const perDay = PER_DAY[symbol.unit] ?? 1
  const least = Math.floor(symbol.amount.min * perDay)
  const most = Math.ceil((symbol.amount.max ?? symbol.amount.min * 2) * perDay)
  const before = symbol.direction === 'future'
  const value = before
    ? { earliest: addDays(when.earliest, -most), latest: addDays(when.latest, -least) }
    : { earliest: addDays(when.earliest, least), latest: addDays(when.latest, most) }
  return { ...when, ...value, how: `${when.how}; what follows “${text.slice(start, end)}” came ${before ? 'before' : 'after'} it` }
}

/** The sentence in which a place begins, or its line where there are no sentences. */
export function sentenceOf({ article, annotation }: Reading, at: Offsets): Offsets {
  const { sentences } = annotation
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle]!.end <= at.start) low = middle + 1
    else high = middle
  }
  const sentence = sentences[low]
  if (sentence && sentence.start <= at.start) return { start: sentence.start, end: Math.max(sentence.end, at.end) }
  const start = article.text.lastIndexOf('\n', at.start - 1) + 1
  const end = article.text.indexOf('\n', at.start)
  return { start, end: Math.max(at.end, end < 0 ? article.text.length : end) }
}
