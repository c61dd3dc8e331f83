import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { annotated } from '../support/said.ts'

interface Told {
  readonly words: string
  readonly certainty: string
  readonly negated: boolean
  readonly said: boolean
}

function told(text: string): Told[] {
  const { article, annotation } = annotated(text)
  return annotation.clauses.map(({ start, end, certainty, negated, saying }) => ({
    words: article.text.slice(start, end),
    certainty,
    negated,
    said: saying !== undefined,
  }))
}

const wordsOf = (text: string) => told(text).map(({ words }) => words)

describe('where clauses are cut', () => {
  test.each([
    ['a frame is none', 'Ada Roe said on Friday that the pier was rotten.', ['the pier was rotten']],
    ['nor one behind its words', 'The pier was rotten, the Estral Gazette reported on Monday.', ['The pier was rotten']],
    ['nor according to', 'According to the harbour office, the pier was rotten.', ['the pier was rotten']],
    [
      'two full clauses',
      'The army crossed the river and the rebels burned the bridge.',
      ['The army crossed the river', 'the rebels burned the bridge'],
    ],
    [
      'while',
      'The army crossed the river while the rebels burned the bridge.',
      ['The army crossed the river', 'the rebels burned the bridge'],
    ],
    [
      'one verb phrase more is no new clause',
      'The rebels crossed the river and burned the bridge.',
      ['The rebels crossed the river and burned the bridge'],
    ],
  ])('%s', (_, text, expected) => expect(wordsOf(text)).toEqual(expected))

  test.each([
    ['A bomb hit the bus, killing three soldiers.', 'killing three soldiers'],
    ['The roof fell in the night, injuring nine nurses and a driver.', 'injuring nine nurses and a driver'],
    ['The minister praised the killing of three soldiers by a militia.', 'the killing of three soldiers by a militia'],
  ])('a deed told in passing: %s', (text, expected) => expect(wordsOf(text)).toContain(expected))

  test('no clause is longer than 420 characters', () => {
    const long = `The engineers checked the ${Array.from({ length: 60 }, (_, at) => `valve ${at + 1}, the pump and the gate`).join(', ')} in Vell.`
    const found = told(long)
    expect(found.length).toBeGreaterThan(0)
    for (const { words } of found) expect(words.length).toBeLessThanOrEqual(420)
  })
})

describe('how sure', () => {
  test.each([
    ['The dam broke on Friday.', 'stated'],
    ['The army may cross the river.', 'hedged'],
    ['The general probably fled to Zoland.', 'hedged'],
    ['The general appears to have fled to Zoland.', 'hedged'],
    ['The minister reportedly left the country.', 'hedged'],
    ['The king is believed to have fled to Zoland.', 'hedged'],
    ['The council will close the port in May.', 'future'],
    ['The army is preparing to cross the river.', 'future'],
    ['The rebels threatened to burn the port.', 'future'],
    ['If the dam breaks, the village will drown.', 'conditional'],
    ['Will the dam break this spring?', 'questioned'],
    ['Roe asked whether the dam was safe.', 'questioned'],
  ])('%s %s', (text, expected) => expect(told(text).map(one => one.certainty)).toContain(expected))
})

describe('what is not so', () => {
  test.each([
    ['The dam did not break on Friday.', true],
    ['No soldier crossed the river.', true],
    ['The general never gave the order.', true],
    ['The ministry denied that soldiers had crossed the river.', true],
    ['The ministry denied that soldiers had not crossed the river.', false],
    ['The dam broke on Friday.', false],
    ['Not only the dam broke on Friday.', false],
  ])('%s %s', (text, expected) => expect(told(text)[0]?.negated).toBe(expected))
})

describe('laws', () => {
  const sentences = fc.constantFrom(
    'Ada Roe said the pier was rotten.',
    '“We lost the barn,” said Ines Vold. “The cows are safe, though.”',
    'The Estral Gazette quoted Torvik as saying the dam was safe, adding that it would be drained.',
    'A bomb hit the bus, killing three soldiers, according to two officials.',
    'The Red Lantern group claimed responsibility for the attack.',
    'Roe, who said the dam was safe, left; the union, however, warned of floods.',
    '“The pier is rotten, he said. The bridge, which officials say is safe, was closed.',
    'According to reports by Radio Nord and the Vold Courier, if it rains, the dam will break.',
    '# Torvik: Dam is safe',
    'told that “said the according to, who said',
    'An official said it was over, quoting the mayor as saying.',
  )
  const pages = fc.array(fc.tuple(sentences, fc.constantFrom(' ', '\n', '')), { maxLength: 7 }).map(parts => parts.flat().join(''))

  test('spans lie in the text, cues and contents apart, clauses in order, contents within their block', () => {
    fc.assert(
      fc.property(pages, text => {
        const { article, annotation } = annotated(text)
        for (const saying of annotation.sayings) {
          expect(saying.content.length).toBeGreaterThan(0)
          for (const at of [...saying.content, ...saying.cue, ...saying.source]) {
            expect(at.start).toBeLessThan(at.end)
            expect(at.end).toBeLessThanOrEqual(article.text.length)
          }
          for (const content of saying.content) {
            for (const cue of saying.cue) expect(cue.end <= content.start || content.end <= cue.start).toBe(true)
            expect(article.blocks.some(block => block.start <= content.start && content.end <= block.end)).toBe(true)
          }
          if (saying.within !== undefined) expect(annotation.sayings[saying.within]).toBeDefined()
        }
        const starts = annotation.clauses.map(clause => clause.start)
        expect(starts).toEqual([...starts].sort((a, b) => a - b))
        for (const clause of annotation.clauses) {
          expect(clause.end - clause.start).toBeLessThanOrEqual(420)
          expect(article.text.slice(clause.start, clause.end)).toBe(article.text.slice(clause.start, clause.end).trim())
          if (clause.saying !== undefined) expect(annotation.sayings[clause.saying]).toBeDefined()
        }
      }),
      { numRuns: 150 },
    )
  })
})
