/** So much of it stands on no honest page. */
const most = { depth: 1500, attribute: 250_000, attributes: 2000, stray: 5000, unclosed: 5000 }

/** Watches for what only broken or hostile pages do, and names it. Lengths are in characters. */
export interface Excesses {
  readonly element: (start: number) => void
  readonly depth: (depth: number) => void
  readonly attribute: (length: number) => void
  readonly stray: () => void
  readonly unclosed: (what: string, length: number) => void
  /** How far the page goes on behind the last element's name. */
  readonly sinceElement: () => number
  readonly problems: () => readonly string[]
}

export function excesses(length: number): Excesses {
  let [deepest, longest, attributes, widest, stray, start] = [0, 0, 0, 0, 0, 0]
  const open: string[] = []
  return {
    element(at) {
      start = at
      attributes = 0
    },
    depth(depth) {
      if (depth > deepest) deepest = depth
    },
    attribute(size) {
      if (size > longest) longest = size
      attributes++
      if (attributes > widest) widest = attributes
    },
    stray() {
      stray++
    },
    unclosed(what, size) {
      if (size >= most.unclosed) open.push(`${what} of ${size} characters is never closed`)
    },
    sinceElement: () => length - start,
    problems: () => [
      ...(deepest > most.depth ? [`elements are nested ${deepest} deep`] : []),
      ...(longest > most.attribute ? [`an attribute has ${longest} characters; its beginning was read`] : []),
      ...(widest > most.attributes ? [`an element has ${widest} attributes`] : []),
      ...(stray > most.stray ? [`${stray} end tags close nothing`] : []),
      ...open,
    ],
  }
}
