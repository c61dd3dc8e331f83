import type { Offsets, Reading, Saying, TimeExpression, When } from '../model.ts'
import { addDays, days } from '../text/calendar.ts'
import { holds, overlap } from '../text/spans.ts'

type Values = readonly (When | undefined)[]

/** A dated expression and the part of its sentence that it dates. */
export interface Reach {
  readonly time: TimeExpression
  readonly when: When
  readonly over: Offsets
}

/** Wider than this is no date of an event, in days: "in 2031" dates no clause to the day, but a month still tells something. */
const WIDEST = 366

/** When each saying was said: the date beside its cue, outside what was said. Parallel to `annotation.sayings`. */
export function sayingTimesOf(reading: Reading, values: Values): (When | undefined)[] {
  const { sayings } = reading.annotation
  const found: (When | undefined)[] = []
  for (const saying of sayings) found.push(sayingTime(reading, values, saying))
  return found
}

/** When what each clause tells happened. Parallel to `annotation.clauses`. */
export function clauseTimesOf(reading: Reading, values: Values): (When | undefined)[] {
  return reading.annotation.clauses.map(clause => governing(reading, values, clause))
}

/**
 * The date beside a cue: directly after it ("announced on Tuesday that"), in front of the sentence ("On Monday, a general said"), between
 * source and cue ("officials on Monday told"), or within the source ("reports by two papers on Friday"). Dates inside the content belong to it.
 */
function sayingTime(reading: Reading, values: Values, saying: Saying): When | undefined {
  const cue = saying.cue[0] ?? saying.source[0]
  if (!cue) return undefined
  const sentence = sentenceOf(reading, cue)
  let best: { cost: number; when: When } | undefined
  for (const { time, when } of dated(reading, values, sentence)) {
    if (saying.content.some(content => holds(content, time))) continue
    const gap = time.start >= cue.end ? time.start - cue.end : cue.start - time.end
    const between = reading.article.text.slice(Math.min(time.end, cue.end), Math.max(time.start, cue.start))
    const fronted = time.start - sentence.start < 12
    const inSource = saying.source.some(source => holds(source, time))
    // "a raid over the weekend announced on Tuesday": what stands after the cue is the cue's.
    const cost =
      Math.max(0, gap) +
      (time.end <= cue.start && !fronted ? 12 : 0) +
      (/[;]/.test(between) ? 200 : 0) -
      (inSource ? 60 : 0) -
      (fronted ? 30 : 0)
    if (!best || cost < best.cost) best = { cost, when }
  }
  return best?.when
}

/** The date that governs what stands at a place: the one inside it, else the one whose reach in the sentence covers it. */
export function governing(reading: Reading, values: Values, at: Offsets): When | undefined {
  const sentence = sentenceOf(reading, at)
  const reaches = reachesOf(reading, values, sentence)
  const inside = reaches.filter(({ time }) => holds(at, time))
  const covering = reaches.filter(({ time, over }) => !holds(at, time) && overlap(over, at) * 2 >= at.end - at.start)
  const cues = reading.annotation.sayings.filter(saying => saying.cue.some(cue => overlap(cue, sentence) > 0))
  // What is said is not dated by when it was said.
  const own = covering.filter(
    ({ time }) =>
      !cues.some(
        saying =>
          saying.content.some(content => overlap(content, at) * 2 >= at.end - at.start) &&
          !saying.content.some(content => holds(content, time)),
      ),
  )
  const choose = (list: readonly Reach[]) =>
    [...list].sort(
      (a, b) =>
        Number(isAfterScope(b)) - Number(isAfterScope(a)) || distance(a.time, at) - distance(b.time, at) || a.time.start - b.time.start,
    )[0]?.when
  return choose(inside) ?? choose(own)
}

function isAfterScope({ time, over }: Reach): boolean {
  return over.start >= time.end
}

function distance(a: Offsets, b: Offsets): number {
  return Math.max(0, a.start - b.end, b.start - a.end)
}

function dated(reading: Reading, values: Values, sentence: Offsets): { time: TimeExpression; when: When }[] {
  return reading.annotation.times.flatMap((time, index) => {
    const when = values[index]
    if (!when || !holds(sentence, time) || days(when.earliest, when.latest) > WIDEST) return []
    if (time.symbol.kind === 'stretch') return []
    return [{ time, when }]
  })
}

/**
 * Each dated expression with its reach: all of the sentence, but for the clause after "less than 24 hours after": that one happened
 * so long before the main clause. "The council met on Monday, less than a day after raiders struck": the raid was on Sunday or Monday.
 */
export function reachesOf(reading: Reading, values: Values, sentence: Offsets): Reach[] {
  const all = dated(reading, values, sentence)
  const hinges = all.filter(({ time }) => time.symbol.kind === 'shift' && time.symbol.anchor === 'clause')
  const reaches: Reach[] = []
  for (const { time, when } of all) {
    const { symbol } = time
    if (symbol.kind === 'shift' && symbol.anchor === 'clause') {
      const most = symbol.amount.max ?? symbol.amount.min * 2
      const span =
        { second: 0, minute: 0, hour: Math.ceil(most / 24), day: most, week: most * 7, month: most * 31, year: most * 366 }[
          symbol.unit as string
        ] ?? 0
      const least =
        symbol.unit === 'day'
          ? symbol.amount.min
          : symbol.unit === 'week'
            ? symbol.amount.min * 7
            : symbol.unit === 'hour'
              ? Math.floor(symbol.amount.min / 24)
              : 0
      const sign = symbol.direction === 'future' ? -1 : 1
      const [near, far] = [addDays(when.earliest, sign * least), addDays(when.latest, sign * least)]
      const value =
        sign < 0 ? { earliest: addDays(when.earliest, -span), latest: far } : { earliest: near, latest: addDays(when.latest, span) }
      const next = all.find(other => other.time.start > time.end && other.time !== time)
      reaches.push({
        time,
        when: {
          ...value,
          how: `${when.how}; what stands after “${reading.article.text.slice(time.start, time.end)}” came ${sign < 0 ? 'before' : 'after'} it`,
          at: when.at!,
        },
        over: {
          start: time.end,
          end: next && /[;]/.test(reading.article.text.slice(time.end, next.time.start)) ? next.time.start : sentence.end,
        },
      })
    } else {
      const hinge = hinges.find(other => other.time.start >= time.end)
      reaches.push({ time, when, over: { start: sentence.start, end: hinge ? hinge.time.start : sentence.end } })
    }
  }
  return reaches
}

/** The sentence that holds most of a place, or its line. */
export function sentenceOf({ article, annotation }: Reading, at: Offsets): Offsets {
  const sentence = annotation.sentences.find(one => one.start <= at.start && at.start < one.end)
  if (sentence) return sentence.end >= at.end ? sentence : { start: sentence.start, end: at.end }
  const start = article.text.lastIndexOf('\n', at.start) + 1
  const end = article.text.indexOf('\n', at.start)
  return { start, end: end < 0 ? article.text.length : end }
}
