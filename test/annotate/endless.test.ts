import { describe, expect, test } from 'vitest'
import { annotated } from '../support/said.ts'

/** Characters that all contents together hold: what is to be looked through once more for every saying. */
const told = (text: string): number =>
  annotated(text)
    .annotation.sayings.flatMap(({ content }) => content)
    .reduce((sum, { start, end }) => sum + end - start, 0)

describe('a run of words that never ends', () => {
  test.each(['he said ', 'Ada Roe said that ', '“the envoy told us ', 'the ministry claims Orm denies '])(
    'twice as much of "%s" is twice the work',
    unit => {
      const [once, twice] = [told(unit.repeat(400)), told(unit.repeat(800))]
      expect(twice).toBeLessThan(2.3 * once)
    },
  )

  test('is read all the same, in pieces that are told apart by nothing else', () => {
    const { tokens, sentences } = annotated(`${'the ferry sails north '.repeat(400)}and stops.`).annotation
    expect(sentences.length).toBeGreaterThan(1)
    expect(sentences.map(({ firstToken }) => firstToken)).toEqual([0, ...sentences.slice(0, -1).map(({ lastToken }) => lastToken)])
    expect(sentences.at(-1)!.lastToken).toBe(tokens.length)
  })

  test('a long sentence of prose stays whole', () => {
    const text = `Ada Roe said that ${Array.from({ length: 40 }, (_, number) => `pier ${number} was shut for repairs`).join(', ')}.`
    const { sentences, sayings } = annotated(text).annotation
    expect(sentences).toHaveLength(1)
    expect(sayings[0]!.content[0]!.end).toBe(text.length - 1)
  })
})
