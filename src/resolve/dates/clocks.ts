import type { TimeExpression, When } from '../../model.ts'
import type { Days } from '../../text/calendar.ts'
import { otherDayInUtc, sameMoment } from './zones.ts'

/** Between a time of day and the day told after it: "2100 GMT on Tuesday", "3 p.m., 4 May", "7 p.m. (1600 GMT) on Friday". */
const DAY_AFTER = /^\)?,?\s+(?:on\s+)?$/iu
/** Between a time of day and the same moment in another zone: "9 p.m. on Tuesday (0100 GMT)". */
const BRACKET = /^,?\s?\($/u

/**
 * The days of times of day whose day is told beside them, by the place of the expression: after them, or as the same moment told in another zone
 * just before. `values` are what the expressions mean so far.
 */
export function clockDays(
  text: string,
  times: readonly TimeExpression[],
  values: readonly (Days | undefined)[],
): ReadonlyMap<number, Pick<When, 'earliest' | 'latest' | 'how'>> {
  const found = new Map<number, Pick<When, 'earliest' | 'latest' | 'how'>>()
  const between = (index: number): string => text.slice(times[index]!.end, times[index + 1]!.start)
  const isBracketed = (index: number): boolean =>
    times[index]?.symbol.kind === 'clock' && times[index - 1] !== undefined && BRACKET.test(between(index - 1))
  const dayOf = (index: number): string | undefined => {
    const value = found.get(index) ?? values[index]
    return value && value.earliest === value.latest ? value.earliest : undefined
  }
  for (const [index, { symbol, clock, zone, start, end }] of times.entries()) {
    if (symbol.kind !== 'clock' || clock === undefined) continue
    const tell = (day: string, words: string): void => {
      found.set(index, { earliest: day, latest: day, how: `“${text.slice(start, end)}” ${words}${otherDayInUtc(day, clock, zone)}` })
    }
    if (isBracketed(index)) {
      const day = dayOf(index - 1)
      const other = times[index - 1]!.clock ?? (times[index - 2]?.symbol.kind === 'clock' ? times[index - 2]!.clock : undefined)
      const same = day && other && sameMoment(day, other, clock)
      if (same) tell(same, `is the same moment as ${other} of ${day}${same === day ? '' : ', another day there'}`)
      continue
    }
    const after = isBracketed(index + 1) ? index + 2 : index + 1
    const day = times[after] && times[after].symbol.kind !== 'clock' ? dayOf(after) : undefined
    if (day && DAY_AFTER.test(between(after - 1))) tell(day, `of “${text.slice(times[after]!.start, times[after]!.end)}”`)
  }
  return found
}
