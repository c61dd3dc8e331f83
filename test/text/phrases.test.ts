import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyOf, mayHold, phraseFinder } from '../../src/text/phrases.ts'

const phrases = ['shut', 'shut down', 'halt', 'brought to an end', 'mid-term', 'protégé', 's.o.s', 'k', '3 o’clock', 'don’t']
/** What a matcher is to find, by its definition. */
const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${anyOf(phrases)})(?![\p{L}\p{N}-])`, 'iu')

describe('finding phrases', () => {
  it('finds the first of them, the longest at one place, as whole words in any case', () => {
    const find = phraseFinder(phrases)
    expect(find('They Shut  down the mill')).toEqual({ start: 5, end: 15, phrase: 'shut  down' })
    expect(find('a half-shut gate, shuttered')).toBeUndefined()
    expect(find('the PROTÉGÉ halts; a halt')).toEqual({ start: 4, end: 11, phrase: 'protégé' })
  })

  it('finds what the pattern of all of them finds, whatever the text', () => {
    const find = phraseFinder(phrases)
    const test = mayHold(phrases)
    const piece = fc.constantFrom(...phrases, 'ſhut', 'K', 'é', ' ', '  ', '-', '\n', ',', '’', 'x', '9', '_', '😀', 'SHUT', 'to', 'an')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), pieces => {
        const text = pieces.join('')
        const found = pattern.exec(text)
        expect(find(text)).toEqual(
          found ? { start: found.index, end: found.index + found[0].length, phrase: found[0].toLowerCase() } : undefined,
        )
        if (found) expect(test(text)).toBe(true)
      }),
      { numRuns: 2_000 },
    )
  })

  it('takes phrases that begin with a mark', () => {
    const find = phraseFinder(['’s end', 'halt'])
    expect(find('the war ’s end')?.start).toBe(8)
    expect(find('no halt')?.start).toBe(3)
  })
})
