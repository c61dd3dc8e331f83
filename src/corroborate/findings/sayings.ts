import { holds } from '../../text/spans.ts'
import { isBareSaying, type Matter } from '../matter.ts'
import type { FindingContext } from './context.ts'

/** Whether a page tells neither when, nor to whom, nor in which words something was said. */
export function isBare(matter: Matter, context: FindingContext): boolean {
  const index = sayingOf(matter, context)
  return index >= 0 && isBareSaying(context.pages.get(matter.statement.page)!, index)
}

/** An order and a view are two acts, though they be of one matter. */
export function isOrder(matter: Matter, context: FindingContext): boolean {
  return context.pages.get(matter.statement.page)!.reading.annotation.sayings[sayingOf(matter, context)]?.stance === 'orders'
}

/** The smallest saying whose content holds a statement; -1 where there is none. */
export function sayingOf({ statement }: Matter, context: FindingContext): number {
  const { sayings } = context.pages.get(statement.page)!.reading.annotation
  let [smallest, size] = [-1, Number.POSITIVE_INFINITY]
  for (let index = 0; index < sayings.length; index++) {
    const { content } = sayings[index]!
    if (!content.some(at => holds(at, statement.at))) continue
    const own = content.reduce((sum, at) => sum + at.end - at.start, 0)
    if (own < size) [smallest, size] = [index, own]
  }
  return smallest
}
