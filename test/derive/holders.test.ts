import fc from 'fast-check'
import { expect, it } from 'vitest'
import { newHolders } from '../../src/derive/holders.ts'

const MOST = 2 ** 53 - 2
/** Keys of which many are the same and many stand in one slot. */
const key = fc.oneof(
  fc.nat(9),
  fc.maxSafeNat().map(number => Math.min(number, MOST)),
  fc.nat(9).map(number => number * 2 ** 40),
)

it('gives the holders of each key in the order in which they were added, as a map of lists does', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(key, fc.nat(50))), fc.array(key), (added, asked) => {
      const [holders, lists] = [newHolders(added.length), new Map<number, number[]>()]
      for (const [key, holder] of added) {
        holders.add(key, holder)
        lists.set(key, [...(lists.get(key) ?? []), holder])
      }
      for (const key of [...lists.keys(), ...asked]) {
        const found: number[] = []
        holders.each(key, holder => found.push(holder))
        expect(found).toEqual(lists.get(key) ?? [])
        expect(holders.has(key)).toBe(lists.has(key))
      }
    }),
  )
})
