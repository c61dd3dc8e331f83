import type { ResolvedPage } from '../model.ts'
import { dayNumber } from '../text/calendar.ts'

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
  /** Entity → the places of the dated pages that name it. */
  const naming = new Map<string, number[]>()
  let place = 0
  for (const { published, mentions } of pages.values()) {
    if (published) {
      first[place] = dayNumber(published.earliest)
      last[place] = dayNumber(published.latest)
      for (const entity of new Set(mentions)) {
        if (entity === undefined) continue
        const known = naming.get(entity)
        if (known) known.push(place)
        else naming.set(entity, [place])
      }
    }
    place += 1
  }
  return id => {
    const page = pages.get(id)
    if (!page?.published) return []
    const [from, to] = [dayNumber(page.published.earliest) - width, dayNumber(page.published.latest) + width]
    const found = new Set<number>()
    for (const entity of new Set(page.mentions)) {
      if (entity === undefined) continue
      const same = (naming.get(entity) ?? []).filter(other => last[other]! >= from && first[other]! <= to)
      if (same.length <= most) for (const other of same) if (ids[other] !== id) found.add(other)
    }
    return [...found].sort((a, b) => a - b).map(other => ids[other]!)
  }
}
