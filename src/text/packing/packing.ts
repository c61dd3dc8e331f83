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

export function packing(texts?: KnownTexts): Packing {
  const tables = newTables()
  const [write, read] = [writer(tables, texts), reader(tables, texts)]
  const pieces: Uint8Array[] = []
  /** Where each value begins: its piece and the place in that, as one number. */
  let begins = new Float64Array(1024)
  let count = 0
  let end = 0
  return {
    put: value => {
      const bytes = write(value)
      if (end + bytes.length > (pieces.at(-1)?.length ?? 0)) {
        pieces.push(new Uint8Array(Math.max(Math.min(LARGEST, PIECE * 2 ** pieces.length), bytes.length)))
        end = 0
      }
      pieces.at(-1)!.set(bytes, end)
      if (count === begins.length) {
        const more = new Float64Array(2 * count)
        more.set(begins)
        begins = more
      }
      begins[count] = (pieces.length - 1) * PLACES + end
      end += bytes.length
      return count++
    },
    take: number => {
      const begin = begins[number]!
      const piece = Math.floor(begin / PLACES)
      return read(pieces[piece]!, begin - piece * PLACES)
    },
  }
}
