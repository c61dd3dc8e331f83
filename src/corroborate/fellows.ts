import type { ResolvedPage } from '../model.ts'
import { dayNumber } from '../text/calendar.ts'

/** Pages of which the day is known to so many days are found by it; the few others are gone through. */
const NARROW = 45

/**
 * Pages that came out at most `width` days apart and name somebody or something in common: others are not of one matter, whatever words they share.
 * Page id → the ids of such pages, in the order of `pages`. Whom more than `most` pages of those days name brings none of them together.
 */
export function fellowsOf(
  pages: ReadonlyMap<string, ResolvedPage>,
  width: number,
  most = Number.POSITIVE_INFINITY,
): (page: string) => readonly string[] {
  const ids = [...pages.keys()]
  const [first, last] = [new Int32Array(ids.length), new Int32Array(ids.length)]
  /** Entity → the places of the dated pages that name it, by their last day; those of wide dates apart. */
  const [naming, wide] = [new Map<string, number[]>(), new Map<string, number[]>()]
  let place = 0
  for (const { published, mentions } of pages.values()) {
    if (published) {
      first[place] = dayNumber(published.earliest)
      last[place] = dayNumber(published.latest)
      const places = last[place]! - first[place]! <= NARROW ? naming : wide
      for (const entity of new Set(mentions)) {
        if (entity === undefined) continue
        const known = places.get(entity)
        if (known) known.push(place)
        else places.set(entity, [place])
      }
    }
    place += 1
  }
  for (const places of naming.values()) places.sort((a, b) => last[a]! - last[b]!)

  const between = (entity: string, from: number, to: number): number[] => {
    const found = (wide.get(entity) ?? []).filter(other => last[other]! >= from && first[other]! <= to)
    const places = naming.get(entity) ?? []
    for (let at = firstFrom(places, last, from); at < places.length && last[places[at]!]! <= to + NARROW; at++)
      if (first[places[at]!]! <= to) found.push(places[at]!)
    return found
  }
  return id => {
    const page = pages.get(id)
    if (!page?.published) return []
    const [from, to] = [dayNumber(page.published.earliest) - width, dayNumber(page.published.latest) + width]
    const found = new Set<number>()
    for (const entity of new Set(page.mentions)) {
      if (entity === undefined) continue
      const same = between(entity, from, to)
      if (same.length <= most) for (const other of same) if (ids[other] !== id) found.add(other)
    }
    return [...found].sort((a, b) => a - b).map(other => ids[other]!)
  }
}

/** Where in places by day those from a day on begin. */
function firstFrom(places: readonly number[], days: Int32Array, day: number): number {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (days[places[middle]!]! < day) low = middle + 1
    else high = middle
  }
  return low
}
