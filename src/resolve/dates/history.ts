import type { TimeExpression } from '../../model.ts'
import { type Days, days, yearOf } from '../../text/calendar.ts'
import { meaning } from './values.ts'

/** Going back costs more than going on, and no step costs more than LEAP: a look aside is one step out and one back. In days. */
const BACK = 1.5
const LEAP = 500
/** Another year than the one that the paragraph itself names last. */
const OTHER_YEAR = 100
/** Wider than this no date is a step of the story. */
const FINE = 100

interface Step {
  readonly index: number
  /** Paragraph. */
  readonly line: number
  readonly choices: readonly { readonly year: number; readonly value: Days; readonly cost: number }[]
}

/**
 * The years of the months, days and seasons of a history that stand without one, by index: those that make the whole story the
 * shortest way through the calendar. "The town fell on 10 March 2031, a year before the plan of 2032 foresaw. On 11 March …" is of 2031,
 * and "By July" between February 2031 and mid-June 2030 is of 2030.
 */
export function historyYears(
  times: readonly TimeExpression[],
  strays: ReadonlySet<TimeExpression>,
  lineOf: (time: TimeExpression) => number,
): ReadonlyMap<number, number> {
  const steps = stepsOf(times, strays, lineOf)
  const costs: number[][] = []
  const from: number[][] = []
  for (const [place, step] of steps.entries()) {
    const before = steps[place - 1]
    const ways = step.choices.map(choice => {
      if (!before) return { cost: choice.cost, from: 0 }
      return before.choices
        .map((other, number) => ({ cost: costs[place - 1]![number]! + choice.cost + wayCost(other.value, choice.value), from: number }))
        .reduce((best, way) => (way.cost < best.cost ? way : best))
    })
    costs.push(ways.map(way => way.cost))
    from.push(ways.map(way => way.from))
  }
  const years = new Map<number, number>()
  let choice = costs.at(-1)?.reduce((best, cost, number, all) => (cost < all[best]! ? number : best), 0) ?? 0
  for (let place = steps.length - 1; place >= 0; place--) {
    const step = steps[place]!
    years.set(step.index, step.choices[choice]!.year)
    choice = from[place]![choice]!
  }
  return years
}

function stepsOf(
  times: readonly TimeExpression[],
  strays: ReadonlySet<TimeExpression>,
  lineOf: (time: TimeExpression) => number,
): readonly Step[] {
  const written = times.map(time => (time.symbol.kind === 'absolute' && !strays.has(time) ? time.symbol : undefined))
  const next: (number | undefined)[] = []
  let coming: number | undefined
  for (let index = times.length - 1; index >= 0; index--) {
    const symbol = written[index]
    if (symbol) coming = yearOf(symbol.earliest)
    next[index] = coming
  }
  const steps: Step[] = []
  let last: number | undefined
  let named: { year: number; line: number } | undefined
  for (const [index, time] of times.entries()) {
    const { symbol } = time
    const line = lineOf(time)
    const absolute = written[index]
    if (absolute) {
      last = yearOf(absolute.earliest)
      named = { year: last, line }
      if (days(absolute.earliest, absolute.latest) <= FINE) steps.push({ index, line, choices: [{ year: last, value: absolute, cost: 0 }] })
      continue
    }
    if ((symbol.kind !== 'month-day' && symbol.kind !== 'season') || symbol.year !== undefined || symbol.anchor === 'previous') continue
    const near = [last, next[index]].filter(year => year !== undefined)
    const years = [...new Set(near.flatMap(year => [year, year + 1, year - 1]))]
    const choices = years.flatMap(year => {
      const value = meaning(symbol, { year })
      return value ? [{ year, value, cost: named?.line === line && named.year !== year ? OTHER_YEAR : 0 }] : []
    })
    if (choices.length > 0) steps.push({ index, line, choices })
  }
  return steps
}

function wayCost(from: Days, to: Days): number {
  const on = days(from.latest, to.earliest)
  const back = days(to.latest, from.earliest)
  return Math.min(LEAP, on > 0 ? on : back > 0 ? back * BACK : 0)
}
