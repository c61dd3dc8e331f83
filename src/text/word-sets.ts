import { constructorOf } from './light.ts'
import { ownCopy } from './own-copy.ts'

/** Makes sets of words that are not changed any more and weigh a fifth of what sets weigh: words by number, all sets in rows of numbers. */
export type WordSets = (words: Iterable<string>) => ReadonlySet<string>

/** Where a set stands: its row, and the place in that at which its size stands, before its words. */
interface Held {
  readonly at: number
}

/** Numbers in a row; a set of more words than this is held as it is. */
const ROW = 1 << 14

export function wordSets(): WordSets {
  const words: string[] = []
  const numbers = new Map<string, number>()
  const rows: Int32Array[] = []
  let end = ROW

  const numberOf = (word: string): number => {
    const known = numbers.get(word)
    if (known !== undefined) return known
    const own = ownCopy(word)
    numbers.set(own, words.length)
    return words.push(own) - 1
  }
  const rowOf = ({ at }: Held): Int32Array => rows[Math.floor(at / ROW)]!
  const listOf = (held: Held): string[] => {
    const row = rowOf(held)
    const from = held.at % ROW
    const list: string[] = []
    for (let at = from + 1; at <= from + row[from]!; at++) list.push(words[row[at]!]!)
    return list
  }
  const setOf = constructorOf<Held>(['at'])
  // What else a set can do is asked of none of these.
  Object.defineProperties(setOf.prototype, {
    size: {
      get(this: Held) {
        return rowOf(this)[this.at % ROW]
      },
    },
    has: {
      value(this: Held, word: string): boolean {
        const number = numbers.get(word)
        if (number === undefined) return false
        const row = rowOf(this)
        const from = this.at % ROW
        const to = from + row[from]!
        for (let at = from + 1; at <= to; at++) if (row[at] === number) return true
        return false
      },
    },
    values: {
      value(this: Held) {
        return listOf(this)[Symbol.iterator]()
      },
    },
    [Symbol.iterator]: {
      value(this: Held) {
        return listOf(this)[Symbol.iterator]()
      },
    },
    forEach: {
      value(this: Held, each: (word: string) => void) {
        for (const word of listOf(this)) each(word)
      },
    },
  })
  let empty: ReadonlySet<string> | undefined
  return items => {
    const list = [...items]
    if (list.length === 0 && empty) return empty
    if (list.length >= ROW) return new Set(list)
    if (end + list.length + 1 > ROW) {
      rows.push(new Int32Array(ROW))
      end = 0
    }
    const row = rows.at(-1)!
    const set = new setOf({ at: (rows.length - 1) * ROW + end }) as unknown as ReadonlySet<string>
    row[end++] = list.length
    for (const word of list) row[end++] = numberOf(word)
    if (list.length === 0) empty = set
    return set
  }
}
