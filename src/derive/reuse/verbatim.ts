import { type Bits, newBits, setBits } from '../../text/bits.ts'
import type { Cell } from './align.ts'
import type { ReuseText } from './words.ts'

/** Words that two texts have in common, word for word, within the sentences that stand for each other. */
export interface Verbatim {
  /** Words of the longest run. */
  readonly longest: number
  /** Words in runs of three or more, and words in all of the sentences of B. */
  readonly words: number
  readonly of: number
  /** Which words of each stand in such runs. */
  readonly inA: Bits
  readonly inB: Bits
}

/** Shortest run that counts. */
const RUN = 3

let row = new Int32Array(512)

/** What two texts share word for word in the matched sentences. */
export function verbatimOf(cells: readonly Cell[], a: ReuseText, b: ReuseText): Verbatim {
  let [longest, words, of] = [0, 0, 0]
  const [inA, inB] = [newBits(a.hashes.length), newBits(b.hashes.length)]
  for (const cell of cells) {
    const [fromA, toA] = [a.sentences[cell.a]!, a.sentences[cell.a + 1]!]
    const [fromB, toB] = [b.sentences[cell.b]!, b.sentences[cell.b + 1]!]
    const width = toA - fromA
    if (row.length <= width) row = new Int32Array(2 * width)
    row.fill(0, 0, width + 1)
    let coveredTo = fromB
    for (let y = fromB; y < toB; y++) {
      const word = b.hashes[y]!
      let diagonal = 0
      let best = 0
      let bestAt = 0
      for (let x = 0; x < width; x++) {
        const above = row[x + 1]!
        const length = a.hashes[fromA + x] === word ? diagonal + 1 : 0
        row[x + 1] = length
        if (length > best) {
          best = length
          bestAt = fromA + x + 1
        }
        diagonal = above
      }
      if (best > longest) longest = best
      if (best >= RUN) {
        words += y + 1 - Math.max(coveredTo, y + 1 - best)
        coveredTo = y + 1
        setBits(inA, bestAt - best, bestAt)
        setBits(inB, y + 1 - best, y + 1)
      }
    }
    of += toB - fromB
  }
  return { longest, words, of, inA, inB }
}
