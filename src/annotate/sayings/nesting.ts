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
  const sizes = order.map(size)
  const inside = (outer: Saying, at: Offsets) => outer.content.some(part => holds(part, at))
  const anchors = order.map(saying => saying.cue[0] ?? saying.content[0])
  const within = new Map<number, number>()
  // from left to right: only contents that have begun and not ended can hold a place
  const parts = order
    .flatMap(({ content }, index) => content.map(({ start, end }) => ({ start, end, index })))
    .sort((a, b) => a.start - b.start)
  let begun = 0
  let open: typeof parts = []
  for (const index of order.map((_, at) => at).sort((a, b) => (anchors[a]?.start ?? 0) - (anchors[b]?.start ?? 0))) {
    const anchor = anchors[index]
    if (!anchor) continue
    while (begun < parts.length && parts[begun]!.start <= anchor.start) open.push(parts[begun++]!)
    open = open.filter(part => part.end >= anchor.start)
    for (const part of open) {
      const at = part.index
      if (at === index || !holds(part, anchor)) continue
      if (sizes[at]! <= sizes[index]! && inside(order[index]!, anchors[at]!)) continue
      const known = within.get(index)
      if (known === undefined || sizes[at]! < sizes[known]! || (sizes[at] === sizes[known] && at < known)) within.set(index, at)
    }
  }
  return order.map((saying, index) => (within.has(index) ? { ...saying, within: within.get(index)! } : saying))
}
