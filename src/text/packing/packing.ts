import { type Depot, inMemory, type Kept } from './depot.ts'
import { reader } from './reader.ts'
import { type KnownTexts, newTables } from './tables.ts'
import { writer } from './writer.ts'

/**
 * Records kept as bytes: a tenth to a fifth of what they weigh as objects, and nothing that a garbage collector must walk through. What comes out says
 * the same as what went in (fields in their order, absent ones absent, sets as sets), but is not the same object.
 */
export interface Packing {
  /** Puts a value aside; the number under which it is found again, counted from 0. */
  readonly put: (value: unknown) => number
  /** The value anew. */
  readonly take: (number: number) => unknown
}

/** Bytes of the first piece of the store, and of its largest: each is twice the one before. */
const PIECE = 1 << 14
const LARGEST = 1 << 20
/** Room for places within a piece in a number. */
const PLACES = 2 ** 32

/** `depot`: where the pieces go that are full. */
export function packing(texts?: KnownTexts, depot: Depot = inMemory): Packing {
  const tables = newTables()
  const [write, read] = [writer(tables, texts), reader(tables, texts)]
  const kept: Kept[] = []
  let open = new Uint8Array(PIECE)
  let end = 0
  /** Where each value begins: its piece and the place in that, as one number. */
  let begins = new Float64Array(1024)
  let count = 0
  return {
    put: value => {
      const bytes = write(value)
      if (end + bytes.length > open.length) {
        kept.push(depot.keep(open.subarray(0, end)))
        open = new Uint8Array(Math.max(Math.min(LARGEST, PIECE * 2 ** kept.length), bytes.length))
        end = 0
      }
      open.set(bytes, end)
      if (count === begins.length) {
        const more = new Float64Array(2 * count)
        more.set(begins)
        begins = more
      }
      begins[count] = kept.length * PLACES + end
      end += bytes.length
      return count++
    },
    take: number => {
      const begin = begins[number]!
      const piece = Math.floor(begin / PLACES)
      const from = begin - piece * PLACES
      if (piece === kept.length) return read(open, from)
      const next = number + 1 < count ? begins[number + 1]! : Number.POSITIVE_INFINITY
      // The last value of a piece ends where that does.
      const to = next < (piece + 1) * PLACES ? next - piece * PLACES : Number.POSITIVE_INFINITY
      return read(kept[piece]!(from, to), 0)
    },
  }
}
