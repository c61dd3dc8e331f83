import type { Annotation, Reading, ResolvedPage } from '../model.ts'
import { lazy, light } from '../text/light.ts'
import type { Depot } from '../text/packing/depot.ts'
import { type Packing, packing } from '../text/packing/packing.ts'
import { ANNOTATION, READING } from '../text/readings.ts'
import { recent } from '../text/recent.ts'

/** Pages of which what was looked at is held ready. */
const READY = 512

/** What was found out about a page; lists of its annotation that are other than those of its reading. */
const OWN = ['published', 'otherDates', 'publisher', 'mentions', 'times', 'speakers', 'sayingTimes', 'clauseTimes'] as const
const LISTS = ['sayings', 'clauses'] as const

type Own = Omit<ResolvedPage, 'reading'>

interface Kept {
  readonly reading: Reading
  readonly own: number
  /** Number of the first of the lists that were changed. */
  readonly lists?: number
}

/**
 * Puts pages aside: what was found out about them is kept as bytes and made anew when it is looked at. Each is taken as it was before and as it was made;
 * of its annotation no other lists than LISTS may differ.
 */
export function lightPages(depot?: Depot): (made: ResolvedPage, before: ResolvedPage) => ResolvedPage {
  const packed = packing(undefined, depot)
  const last = recent<number, Own>(READY)
  const ownOf = lazy<number, Own>(OWN, (first, name) => packed.take(first + OWN.indexOf(name)))
  const readyOwn = (first: number): Own => {
    const known = last.get(first)
    if (known) return known
    const own = ownOf(first)
    last.set(first, own)
    return own
  }
  const readingOf = changedReading(packed)
  const pageOf = light<Kept, ResolvedPage>(['reading', ...OWN], (kept, name) => {
    if (name !== 'reading') return readyOwn(kept.own)[name]
    return kept.lists === undefined ? kept.reading : readingOf({ reading: kept.reading, lists: kept.lists })
  })
  return (made, before) => {
    const own = OWN.map(name => packed.put(made[name]))[0]!
    if (made.reading === before.reading) return pageOf({ reading: before.reading, own })
    const { annotation } = made.reading
    return pageOf({ reading: before.reading, own, lists: LISTS.map(name => packed.put(annotation[name]))[0]! })
  }
}

interface Changed {
  readonly reading: Reading
  readonly lists: number
}

/** Readings of which some lists are other than they were read. */
function changedReading(packed: Packing): (changed: Changed) => Reading {
  const last = recent<number, Pick<Annotation, (typeof LISTS)[number]>>(READY)
  const listsOf = lazy<number, Pick<Annotation, (typeof LISTS)[number]>>(LISTS, (first, name) => packed.take(first + LISTS.indexOf(name)))
  const annotationOf = light<Changed, Annotation>(ANNOTATION, ({ reading, lists }, name) => {
    if (name !== 'sayings' && name !== 'clauses') return reading.annotation[name]
    const known = last.get(lists) ?? listsOf(lists)
    last.set(lists, known)
    return known[name]
  })
  return light<Changed, Reading>(READING, (changed, name) => (name === 'annotation' ? annotationOf(changed) : changed.reading[name]))
}
