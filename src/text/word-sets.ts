import { like } from './light.ts'
import { ownCopy } from './own-copy.ts'

/** Makes sets of words that are not changed any more and weigh a fifth of what sets weigh: words by number, all sets in rows of numbers. */
export type WordSets = (words: Iterable<string>) => ReadonlySet<string>

interface Held {
  readonly row: Int32Array
  readonly from: number
  readonly size: number
}

/** Numbers in a row; a set of more words than this is held as it is. */
const ROW = 1 << 14

export function wordSets(): WordSets {
  const words: string[] = []
  const numbers = new Map<string, number>()
  let row = new Int32Array(0)
  let end = 0

  const numberOf = (word: string): number => {
    const known = numbers.get(word)
    if (known !== undefined) return known
    const own = ownCopy(word)
    numbers.set(own, words.length)
    return words.push(own) - 1
  }
  const listOf = ({ row, from, size }: Held): string[] => {
    const list: string[] = []
    for (let at = from; at < from + size; at++) list.push(words[row[at]!]!)
    return list
  }
  const shared = {
    has(this: Held, word: string): boolean {
      const number = numbers.get(word)
      if (number === undefined) return false
      const to = this.from + this.size
      for (let at = this.from; at < to; at++) if (this.row[at] === number) return true
      return false
    },
    [Symbol.iterator](this: Held) {
      return listOf(this)[Symbol.iterator]()
    },
    values(this: Held) {
      return listOf(this)[Symbol.iterator]()
    },
    forEach(this: Held, each: (word: string) => void) {
      for (const word of listOf(this)) each(word)
    },
  }
  // What else a set can do is asked of none of these.
  const setOf = (held: Held): ReadonlySet<string> => like(shared, held) as unknown as ReadonlySet<string>
  const empty = setOf({ row, from: 0, size: 0 })
  return items => {
    const list = [...items]
    if (list.length === 0) return empty
    if (list.length > ROW) return new Set(list)
    if (end + list.length > row.length) {
      row = new Int32Array(ROW)
      end = 0
    }
    const from = end
    for (const word of list) row[end++] = numberOf(word)
    return setOf({ row, from, size: list.length })
  }
}
