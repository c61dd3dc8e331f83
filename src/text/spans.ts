import type { Offsets, Span } from '../model.ts'

/** The span of `at` in a page's text, with its words. */
export function spanOf(page: string, text: string, at: Offsets): Span {
  return { page, start: at.start, end: at.end, exact: text.slice(at.start, at.end) }
}

/** How many code units two ranges share; 0 where they are apart. */
export function overlap(a: Offsets, b: Offsets): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
}

/** Whether `outer` holds all of `inner`. */
export function holds(outer: Offsets, inner: Offsets): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}
