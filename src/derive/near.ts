import { dayNumber } from '../text/calendar.ts'

/**
 * Items by their day, so that those of about the same time are found without going through all: the places in `items` of those at most `width` days from
 * a day, and some more that are less than twice as far, in order. Items without a day are near to nothing.
 */
export function byTime<Item>(
  items: readonly Item[],
  dayOf: (item: Item) => string | undefined,
  width: number,
): (day: string | undefined) => readonly number[] {
  const partOf = (day: string): number => Math.floor(dayNumber(day) / width)
  const parts = new Map<number, number[]>()
  for (const [place, item] of items.entries()) {
    const day = dayOf(item)
    if (day === undefined) continue
    const part = partOf(day)
    const known = parts.get(part)
    if (known) known.push(place)
    else parts.set(part, [place])
  }
  const around = new Map<number, readonly number[]>()
  return day => {
    if (day === undefined) return []
    const part = partOf(day)
    const known = around.get(part)
    if (known) return known
    const places = [part - 1, part, part + 1].flatMap(near => parts.get(near) ?? []).sort((a, b) => a - b)
    around.set(part, places)
    return places
  }
}
