import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packing } from '../../src/text/packing/packing.ts'

const text = 'The ferry left Osterby at noon. “Nobody told us,” said Ada Roe of Velland – twice.'
const known = {
  numberOf: (page: string) => (page === 'page-00000000000000aa' ? 0 : undefined),
  page: () => 'page-00000000000000aa',
  text: () => text,
}
const span = (start: number, end: number, exact = text.slice(start, end)) => ({ page: 'page-00000000000000aa', start, end, exact })

const values = fc.letrec(tie => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.string({ unit: 'grapheme' }),
    fc.string({ maxLength: 3 }),
    fc.constantFrom('page-0123456789abcdef', 'statement-ffffffffffffffff', 'no-0123456789ABCDEF', '-0123456789abcdef', '', 'same-words'),
    fc.constantFrom('\u{1F6A2} “sails”', 'half \ud83d “of it”', '\udea2', '\ufeff“first”'),
    fc.integer(),
    fc.maxSafeInteger(),
    fc.double(),
    fc.boolean(),
    fc.constantFrom(null, undefined),
    fc.record({ start: fc.nat(), end: fc.nat(), tag: fc.constantFrom('NNP', 'VBD') }, { noNullPrototype: true }),
    fc.array(tie('value')),
    fc.dictionary(
      fc.string({ maxLength: 5 }).filter(key => key !== '__proto__'),
      tie('value'),
      { noNullPrototype: true },
    ),
    fc.uniqueArray(fc.string()).map(list => new Set(list)),
    fc.array(fc.tuple(fc.string(), tie('value'))).map(list => new Map(list)),
  ),
})).value

describe('packing', () => {
  it('gives what was put in, in any order, however often', () => {
    fc.assert(
      fc.property(fc.array(values, { maxLength: 20 }), list => {
        const packed = packing(known)
        const numbers = list.map(value => packed.put(value))
        for (const [nth, number] of [...numbers.entries()].reverse()) expect(packed.take(number)).toStrictEqual(list[nth])
        for (const [nth, number] of numbers.entries()) expect(packed.take(number)).toStrictEqual(list[nth])
      }),
    )
  })

  it('keeps the order of fields', () => {
    const packed = packing()
    const records = [
      { end: 5, word: 'ferry', start: 2 },
      { start: 2, end: 5, word: 'ferry' },
      { start: 7, end: 3 },
    ]
    for (const record of records) expect(JSON.stringify(packed.take(packed.put(record)))).toBe(JSON.stringify(record))
  })

  it('keeps places in known texts, and words that are not what stands there', () => {
    const packed = packing(known)
    for (const record of [
      span(4, 9),
      span(70, text.length),
      span(4, 9, 'hello'),
      span(4, 9, 'fer'),
      { ...span(4, 9), page: 'page-00000000000000bb' },
    ])
      expect(packed.take(packed.put({ at: record, of: [record] }))).toStrictEqual({ at: record, of: [record] })
  })

  it('keeps words that are longer than a piece of its store', () => {
    const packed = packing()
    const words = ['a'.repeat(3_000_000), 'ж'.repeat(1_200_000), 'short']
    const numbers = words.map(word => packed.put({ word }))
    expect(numbers.map(number => (packed.take(number) as { word: string }).word)).toEqual(words)
  })
})
