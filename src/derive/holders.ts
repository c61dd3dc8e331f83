/** Lists of whole numbers by key, in the order in which they were added. */
export interface Holders {
  readonly add: (key: number, holder: number) => void
  readonly has: (key: number) => boolean
  readonly each: (key: number, visit: (holder: number) => void) => void
}

/** No number follows. */
const NONE = -1

/**
 * Holders of keys, at most so many numbers in all. Keys are whole numbers below 2 ** 53, spread evenly. Columns of numbers with open addressing: a `Map` ends
 * at 16.7 million entries, where a case of a million pages may have more sentences, and is slow long before.
 */
export function newHolders(most: number): Holders {
  const size = 2 ** Math.ceil(Math.log2(2 * most + 2))
  /** Keys by slot, and the first and last number of each. A key is kept one higher: 0 is an empty slot. */
  const keys = new Float64Array(size)
  const [firsts, lasts] = [new Int32Array(size), new Int32Array(size)]
  const [holders, nexts] = [new Int32Array(most), new Int32Array(most)]
  let count = 0

  /** Where a key stands, or the empty slot where it would. */
  const slotOf = (key: number): number => {
    let slot = key & (size - 1)
    while (keys[slot] !== 0 && keys[slot] !== key + 1) slot = (slot + 1) & (size - 1)
    return slot
  }
  return {
    add: (key, holder) => {
      const slot = slotOf(key)
      holders[count] = holder
      nexts[count] = NONE
      if (keys[slot] === 0) {
        keys[slot] = key + 1
        firsts[slot] = count
      } else nexts[lasts[slot]!] = count
      lasts[slot] = count
      count += 1
    },
    has: key => keys[slotOf(key)] !== 0,
    each: (key, visit) => {
      const slot = slotOf(key)
      if (keys[slot] === 0) return
      for (let at = firsts[slot]!; at !== NONE; at = nexts[at]!) visit(holders[at]!)
    },
  }
}
