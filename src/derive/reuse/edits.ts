import type { Offsets } from '../../model.ts'
import type { Stretch } from './passages.ts'
import type { ReuseText } from './words.ts'

/** A place where the taking text departs from the giving one: the words of each, either may be empty. */
export interface Edit {
  readonly a: Offsets
  readonly b: Offsets
}

/** Words of a stretch beyond which its edits are not looked for: the table of the comparison grows with the square. */
const LONGEST = 1500

/** The edits within a stretch, word by word, by a longest common subsequence; runs of changed words are one edit. */
export function editsOf(a: ReuseText, b: ReuseText, stretch: Stretch): Edit[] {
  const [fromA, toA] = [a.sentences[stretch.fromA]!, a.sentences[stretch.toA + 1]!]
  const [fromB, toB] = [b.sentences[stretch.fromB]!, b.sentences[stretch.toB + 1]!]
  const [rows, columns] = [toA - fromA, toB - fromB]
  if (rows > LONGEST || columns > LONGEST) return []
  const width = columns + 1
  const table = new Uint16Array((rows + 1) * width)
  for (let x = rows - 1; x >= 0; x--)
    for (let y = columns - 1; y >= 0; y--)
      table[x * width + y] =
        a.hashes[fromA + x] === b.hashes[fromB + y]
          ? table[(x + 1) * width + y + 1]! + 1
          : Math.max(table[(x + 1) * width + y]!, table[x * width + y + 1]!)
  const edits: Edit[] = []
  let [x, y, startX, startY] = [0, 0, 0, 0]
  const close = (): void => {
    if (x > startX || y > startY) edits.push({ a: words(a, fromA + startX, fromA + x), b: words(b, fromB + startY, fromB + y) })
  }
  while (x < rows && y < columns) {
    if (a.hashes[fromA + x] === b.hashes[fromB + y]) {
      close()
      x++
      y++
      startX = x
      startY = y
    } else if (table[(x + 1) * width + y]! >= table[x * width + y + 1]!) x++
    else y++
  }
  x = rows
  y = columns
  close()
  return edits
}

/** Where some words of a text stand; where there are none, the place where they would. */
function words(text: ReuseText, from: number, to: number): Offsets {
  if (to > from) return { start: text.starts[from]!, end: text.ends[to - 1]! }
  const at = from < text.starts.length ? text.starts[from]! : (text.ends.at(-1) ?? 0)
  return { start: at, end: at }
}
