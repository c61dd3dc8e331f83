import type { Offsets, Saying } from '../../model.ts'
import { holds } from '../../text/spans.ts'

/** Puts sayings in the order of the text and points each to the innermost one whose content holds its cue. */
export function nest(found: readonly Saying[]): Saying[] {
  const place = (saying: Saying) => Math.min(...[...saying.content, ...saying.source, ...saying.cue].map(at => at.start))
  const opening = (saying: Saying) => Math.min(...saying.content.map(at => at.start))
  const size = (saying: Saying) => saying.content.reduce((sum, at) => sum + at.end - at.start, 0)
  const order = [...found].sort(
    (a, b) => place(a) - place(b) || opening(a) - opening(b) || size(b) - size(a) || (a.cue[0]?.start ?? 0) - (b.cue[0]?.start ?? 0),
  )
  const inside = (outer: Saying, at: Offsets) => outer.content.some(part => holds(part, at))
  return order.map((saying, index) => {
    const anchor = saying.cue[0] ?? saying.content[0]
    if (!anchor) return saying
    let within: number | undefined
    order.forEach((outer, at) => {
      if (at === index || !inside(outer, anchor)) return
      if (inside(saying, outer.cue[0] ?? outer.content[0]!) && size(outer) <= size(saying)) return
      if (within === undefined || size(outer) < size(order[within]!)) within = at
    })
    return within === undefined ? saying : { ...saying, within }
  })
}
