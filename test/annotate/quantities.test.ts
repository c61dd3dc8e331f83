import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { annotated } from '../support/said.ts'

/** "of: min–max" of every quantity, in order. */
function counted(text: string): string[] {
  return annotated(text).annotation.quantities.map(({ of, value }) => `${of}: ${value.min}–${value.max ?? ''}`)
}

describe('counts', () => {
  test.each([
    ['Three soldiers were killed near Vell.', ['soldier killed: 3–3']],
    ['The wave destroyed 14 houses.', ['house destroyed: 14–14']],
    ['Police arrested 1,250 protesters in Dromark.', ['protester arrested: 1250–1250']],
    ['Twenty-two sailors are missing.', ['sailor missing: 22–22']],
  ])('%s', (text, expected) => expect(counted(text)).toEqual(expected))

  test.each([
    ['At least nine sailors died.', { min: 9 }],
    ['More than 200 farmers were evacuated.', { min: 201 }],
    ['Dozens of drivers were arrested.', { min: 24 }],
    ['Several nurses were injured.', { min: 2 }],
    ['Up to 40 miners are missing.', { max: 40 }],
    ['Between 30 and 40 miners are missing.', { min: 30, max: 40 }],
  ])('%s', (text, expected) => {
    const [first] = annotated(text).annotation.quantities
    expect(first?.value).toMatchObject(expected)
  })

  test.each(['About 50 villagers were hurt.', 'Some 50 villagers were hurt.', 'Roughly 50 villagers were hurt.'])('%s', text => {
    const [first] = annotated(text).annotation.quantities
    expect(first!.value.min).toBeLessThan(50)
    expect(first!.value.max ?? Number.POSITIVE_INFINITY).toBeGreaterThan(50)
  })
})

describe('no counts', () => {
  test.each([
    'The council met on 4 March 2031.',
    'It was 31 degrees in Vell.',
    'The talks lasted three hours.',
    'The ferry left at 7:30 p.m.',
    'See page 14 of chapter 3.',
    'One of them left.',
  ])('%s', text => expect(counted(text)).toEqual([]))
})

describe('laws', () => {
  const numbers = fc.constantFrom('3', 'three', 'about 40', 'at least 12', '1,200', 'dozens of', 'no', '4 March', '7:30', '31 degrees')
  const nouns = fc.constantFrom('soldiers', 'boats', 'nurses', 'hours', 'killed', 'were hurt', '.', ', ', 'and', 'of')

  test('every quantity lies in the text and its interval is one', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(numbers, nouns), { maxLength: 8 }), parts => {
        const text = parts.flat().join(' ')
        for (const one of annotated(text).annotation.quantities) {
          expect(one.start).toBeLessThan(one.end)
          expect(one.end).toBeLessThanOrEqual(text.length)
          expect(one.of).not.toBe('')
          if (one.value.max !== undefined) expect(one.value.min).toBeLessThanOrEqual(one.value.max)
        }
      }),
      { numRuns: 60 },
    )
  })
})
