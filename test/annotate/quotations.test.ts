import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isSpeech, quotations } from '../../src/annotate/quotations.ts'
import { article } from '../support/said.ts'

/** The words within the marks, with a sign where a mark is missing: "…" before or after. */
function quoted(text: string): string[] {
  const page = article(text)
  return quotations(page).map(
    ({ inner, unclosed, unopened }) => `${unopened ? '…' : ''}${page.text.slice(inner.start, inner.end)}${unclosed ? '…' : ''}`,
  )
}

describe('marks', () => {
  test.each([
    ['straight', 'He said "the pier is rotten" and left.', ['the pier is rotten']],
    ['curly', 'He said “the pier is rotten” and left.', ['the pier is rotten']],
    ['angled', 'He said «the pier is rotten» and left.', ['the pier is rotten']],
    ['low and high', 'He said „the pier is rotten“ and left.', ['the pier is rotten']],
    ['single', 'He said ‘the pier is rotten’ and left.', ['the pier is rotten']],
    ['typed as two', "He said ``the pier is rotten'' and left.", ['the pier is rotten']],
    ['several', '"Go," said Roe. "Now." "Where?" asked Vold.', ['Go,', 'Now.', 'Where?']],
  ])('%s', (_, text, expected) => expect(quoted(text)).toEqual(expected))

  test.each([
    ['“The mayor said ‘never again’ to us,” Roe said.', ['The mayor said ‘never again’ to us,', 'never again']],
    ['"They shouted \'give us water\' all night," Vold said.', ["They shouted 'give us water' all night,", 'give us water']],
    ['‘He told me “run” and I ran,’ said the boy.', ['He told me “run” and I ran,', 'run']],
  ])('one in another: %s', (text, expected) => expect(quoted(text)).toEqual(expected))

  test.each([
    ['The drivers’ union and the farmers’ league met.'],
    ["It's the port's fault, the men's choir sang."],
    ['Back in the ’90s they said ’tis fine.'],
    ['The plank was 6" wide and 5\'10" long.'],
  ])('no quotation: %s', text => expect(quoted(text)).toEqual([]))
})

describe('damage', () => {
  test.each([
    ['a space before the closing mark', 'Roe said: “The pier is rotten. ” Then she left.', ['The pier is rotten. ']],
    ['a space after the opening mark', 'Roe said: “ The pier is rotten.” Then she left.', [' The pier is rotten.']],
    ['a mark turned round', 'Roe said ”the pier is rotten” again.', ['the pier is rotten']],
  ])('%s', (_, text, expected) => expect(quoted(text)).toEqual(expected))

  test('a missing closer ends with its paragraph', () => {
    expect(quoted('“The pier is rotten and nobody cares.\nThe council met on Friday.')).toEqual(['The pier is rotten and nobody cares.…'])
  })

  test('a missing closer ends before the frame', () => {
    expect(quoted('“The pier is rotten, he said on Friday.')).toEqual(['The pier is rotten,…'])
    expect(quoted('“Nobody warned us, Ines Vold said.')).toEqual(['Nobody warned us,…'])
  })

  test('a missing opener is sought at the head of the sentence', () => {
    expect(quoted('The council met. The pier is rotten,” Roe said.')).toEqual(['…The pier is rotten,'])
  })

  test('a speech over several paragraphs leaves all but its last open', () => {
    expect(quoted('“The pier is rotten.\n“The boats must go.\n“Nobody will pay.”')).toEqual([
      'The pier is rotten.…',
      'The boats must go.…',
      'Nobody will pay.',
    ])
  })
})

describe('speech', () => {
  const speech = (text: string) => quotations(article(text)).map(one => isSpeech(text, one))

  test.each([
    ['a sentence', 'Roe said: “The pier is rotten.”', true],
    ['a word that is doubted', 'The “reform” failed again.', false],
    ['a cry', 'The crowd shouted “Freedom now!”', true],
    ['a title', 'She read “The Long River” aloud.', false],
  ])('%s', (_, text, expected) => expect(speech(text)).toEqual([expected]))
})

describe('laws', () => {
  const pieces = fc.array(fc.constantFrom('“', '”', '"', '‘', '’', "'", 'word', 'Word', ', ', '. ', ' ', '\n', '6'), { maxLength: 40 })

  test('every quotation lies in the text, within one paragraph, around its words', () => {
    fc.assert(
      fc.property(pieces, parts => {
        const text = parts.join('')
        for (const one of quotations(article(text))) {
          expect(one.start).toBeGreaterThanOrEqual(0)
          expect(one.end).toBeLessThanOrEqual(text.length)
          expect(one.start).toBeLessThanOrEqual(one.inner.start)
          expect(one.inner.start).toBeLessThan(one.inner.end)
          expect(one.inner.end).toBeLessThanOrEqual(one.end)
          expect(text.slice(one.start, one.end)).not.toContain('\n')
        }
      }),
    )
  })
})
