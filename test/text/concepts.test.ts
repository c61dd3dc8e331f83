import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { conceptsOf, containment, jaccard, meanLikeness } from '../../src/text/concepts.ts'

describe('words of a text as concepts', () => {
  it('takes letters and digits with the marks between them for words, in any script', () => {
    const [table, nothing]: [ReadonlyMap<string, string>, ReadonlySet<string>] = [new Map(), new Set()]
    const word = /[\p{L}\p{N}][\p{L}\p{N}’'.,-]*[\p{L}\p{N}]|[\p{L}\p{N}]/gu
    const piece = fc.constantFrom(
      'ab',
      'Zé',
      'ß',
      '12',
      '.',
      ',',
      '-',
      '’',
      "'",
      ' ',
      '…',
      '漢字',
      '𝒜𝒷',
      '😀',
      '\ud835',
      '\udc9c',
      '_',
      'é',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), pieces => {
        const text = pieces.join('')
        const words = text.match(word) ?? []
        // Without a vocabulary a text means what its words mean, one by one.
        expect([...conceptsOf(text, table, nothing)]).toEqual([...new Set(words.flatMap(one => [...conceptsOf(one, table, nothing)]))])
      }),
      { numRuns: 2_000 },
    )
  })

  it('says in one go how alike two sets are', () => {
    const set = fc.array(fc.constantFrom('gate', 'mill', 'shut', 'fire', '#3', '@a', '@b')).map(words => new Set(words))
    const weight = (concept: string) => Math.log(1 + 200 / (1 + (concept.charCodeAt(0) % 7)))
    fc.assert(
      fc.property(set, set, (a, b) => {
        expect(meanLikeness(a, b, weight)).toBe(0.5 * containment(a, b, weight) + 0.5 * jaccard(a, b, weight))
      }),
    )
  })
})
