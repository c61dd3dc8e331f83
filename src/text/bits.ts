/** A set of small numbers, one bit each. */
export type Bits = Uint32Array

export function newBits(size: number): Bits {
  return new Uint32Array((size + 31) >>> 5)
}

/** Puts all numbers of [from, to) in. */
export function setBits(bits: Bits, from: number, to: number): void {
  for (let at = from; at < to; at++) bits[at >>> 5]! |= 1 << (at & 31)
}

export function countBits(bits: Bits): number {
  let count = 0
  for (const word of bits) count += ones(word)
  return count
}

/** How many numbers are in the first set and not in the second. */
export function countMissing(bits: Bits, others: Bits): number {
  let count = 0
  for (let at = 0; at < bits.length; at++) count += ones(bits[at]! & ~others[at]!)
  return count
}

/** How many numbers are in both. */
export function countCommon(bits: Bits, others: Bits): number {
  let count = 0
  for (let at = 0; at < bits.length; at++) count += ones(bits[at]! & others[at]!)
  return count
}

export function addBits(bits: Bits, others: Bits): void {
  for (let at = 0; at < bits.length; at++) bits[at]! |= others[at]!
}

function ones(word: number): number {
  let value = word - ((word >>> 1) & 0x55555555)
  value = (value & 0x33333333) + ((value >>> 2) & 0x33333333)
  return Math.imul((value + (value >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
