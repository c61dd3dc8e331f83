import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fileDepot } from '../../src/io/depot.ts'
import { packing } from '../../src/text/packing/packing.ts'

const records = Array.from({ length: 30_000 }, (_, nth) => ({
  id: `ship-${nth}`,
  name: `Aurelie “${'of Osterby '.repeat(nth % 7)}${nth}”`,
  draught: nth / 7,
  ports: [nth, -nth, undefined, null, nth % 2 === 0],
}))

let folder: string
const before = process.env.TMPDIR
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-depot-'))
  process.env.TMPDIR = folder
})
afterEach(() => {
  if (before === undefined) delete process.env.TMPDIR
  else process.env.TMPDIR = before
  rmSync(folder, { recursive: true, force: true })
})

describe('what is put aside', () => {
  for (const held of [0, 100_000, Number.POSITIVE_INFINITY]) {
    it(`comes back whole, ${held} bytes of it held in memory`, () => {
      const depot = fileDepot(held)
      const [ships, others] = [packing(undefined, depot), packing(undefined, depot)]
      for (const record of records) {
        ships.put(record)
        others.put(record.id)
      }
      // Nothing is left behind by a process that is killed.
      if (process.platform !== 'win32') expect(readdirSync(folder)).toEqual([])
      for (let nth = 0; nth < records.length; nth += 97) {
        expect(ships.take(nth)).toEqual(records[nth])
        expect(others.take(records.length - 1 - nth)).toBe(records.at(-1 - nth)!.id)
      }
      depot.remove()
      expect(readdirSync(folder)).toEqual([])
    })
  }

  it('comes back whole where it is looked at while more is put aside', () => {
    const depot = fileDepot(0)
    const ships = packing(undefined, depot)
    for (const [nth, record] of records.entries()) {
      ships.put(record)
      for (const earlier of [nth >> 1, nth >> 4, (nth * 7_919) % (nth + 1), nth]) expect(ships.take(earlier)).toEqual(records[earlier])
    }
    depot.remove()
  })

  it('says where room is missing', () => {
    process.env.TMPDIR = '/dev/null'
    const aside = packing(undefined, fileDepot(0))
    const fill = () => {
      for (const record of records) aside.put(record)
    }
    // A temporary folder that is none.
    expect(fill).toThrow(/^There is no room in \/dev\/null for what weighing puts aside .* TMPDIR/)
  })
})
