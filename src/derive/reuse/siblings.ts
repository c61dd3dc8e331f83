import { countCommon, countMissing } from '../../text/bits.ts'
import type { Explained, Kin } from './lineage.ts'

/** Words that three pages have in common at least, and words that each two of them have, word for word, and the third has not. */
const CORE = 30
const EXTRA = 10

/**
 * Pages that all took from one that is not here: of three pages that have text in common each two have some more of it that the third cut out. So none of
 * them gave it to the other two, and none put it together out of them. Groups of pages; `apart`: whether two pages are of different sites.
 */
export function unseenFamilies(kin: readonly Kin[], apart: (a: number, b: number) => boolean): number[][] {
  const sides = new Map<number, Map<number, Explained>>()
  const add = (page: number, other: number, side: Explained): void => {
    sides.set(page, (sides.get(page) ?? new Map()).set(other, side))
  }
  for (const { a, b, ofA, ofB } of kin) {
    if (!apart(a, b)) continue
    add(a, b, ofA)
    add(b, a, ofB)
  }
  const groups = new Map<number, Set<number>>()
  for (const [one, others] of sides)
    for (const other of others.keys()) {
      if (other < one) continue
      for (const third of sides.get(other)!.keys())
        if (third > other && others.has(third) && isUnseen([one, other, third], sides)) unite([one, other, third], groups)
    }
  return [...new Set(groups.values())].map(group => [...group].sort((a, b) => a - b))
}

function isUnseen(pages: readonly [number, number, number], sides: ReadonlyMap<number, ReadonlyMap<number, Explained>>): boolean {
  const [one, other, third] = pages
  const side = (page: number, by: number): Explained => sides.get(page)!.get(by)!
  return (
    countCommon(side(one, other).verbatim, side(one, third).verbatim) >= CORE &&
    (
      [
        [one, other, third],
        [other, third, one],
        [one, third, other],
      ] as const
    ).every(([a, b, without]) => countMissing(side(a, b).verbatim, side(a, without).verbatim) >= EXTRA)
  )
}

function unite(pages: readonly number[], groups: Map<number, Set<number>>): void {
  const all = new Set(pages.flatMap(page => [page, ...(groups.get(page) ?? [])]))
  for (const page of all) groups.set(page, all)
}
