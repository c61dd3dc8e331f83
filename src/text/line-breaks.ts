import { isLower } from './characters.ts'

/** No running text is wrapped to lines shorter than this. */
const NARROWEST = 30

interface Line {
  readonly start: number
  readonly end: number
}

/**
 * Where lines of `text[from, to)` end that are messages of their own, as offsets: a heading, a list, a byline above its text. A break that
 * only wraps running text, because the next word had no room in the line, is none, nor is one before a small letter.
 */
export function lineEnds(text: string, from: number, to: number): ReadonlySet<number> {
  const ends = new Set<number>()
  const first = text.indexOf('\n', from)
  if (first < 0 || first >= to) return ends
  const lines = linesOf(text, from, to)
  const width = Math.max(...lines.map(({ start, end }) => end - start))
  const breaks = lines.slice(1).map((next, index) => ({ line: lines[index]!, next, forced: hadNoRoom(text, lines[index]!, next, width) }))
  const wrapped = width >= NARROWEST && 2 * breaks.filter(({ forced }) => forced).length > breaks.length
  for (const { line, next, forced } of breaks) if (!(wrapped && forced) && !isLower(text.charCodeAt(next.start))) ends.add(line.end)
  return ends
}

/** The lines that are not empty, without the space around them. */
function linesOf(text: string, from: number, to: number): Line[] {
  const lines: Line[] = []
  for (let at = from; at < to; ) {
    const stop = text.indexOf('\n', at)
    let end = stop < 0 || stop > to ? to : stop
    let start = at
    at = end + 1
    while (start < end && /\s/.test(text[start]!)) start++
    while (end > start && /\s/.test(text[end - 1]!)) end--
    if (end > start) lines.push({ start, end })
  }
  return lines
}

/** Whether the first word of the next line would have made the line longer than the longest one. */
function hadNoRoom(text: string, line: Line, next: Line, width: number): boolean {
  const space = text.slice(next.start, next.end).search(/\s/)
  const word = space < 0 ? next.end - next.start : space
  return line.end - line.start + 1 + word > width
}
