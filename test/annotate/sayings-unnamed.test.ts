import { describe, expect, test } from 'vitest'
import { annotated, said } from '../support/said.ts'

const anonymous = (text: string) => {
  const { article } = said(text)
  return annotated(article).annotation.sayings.flatMap(({ source, anonymous }) =>
    source.length > 0
      ? [
          anonymous
            ? { people: anonymous.people, words: article.text.slice(anonymous.descriptor.start, anonymous.descriptor.end) }
            : 'named',
        ]
      : [],
  )
}

describe('how many unnamed people', () => {
  test.each([
    ['Half a dozen sailors said the storm came early.', { min: 6, max: 6 }],
    ['Dozens of witnesses said the shots came from the roof.', { min: 24 }],
    ['At least two aides to the king said he was ill.', { min: 2 }],
    ['More than two dozen drivers said the storm came late.', { min: 25 }],
    ['A handful of sailors said the storm came early.', { min: 2 }],
    ['A Western diplomat based in Orl said the army would stay.', { min: 1, max: 1 }],
    ['An engineer who wished to remain anonymous said the dam was weak.', { min: 1, max: 1 }],
    ['Three people close to the mayor said she would leave.', { min: 3, max: 3 }],
  ])('%s', (text, people) => expect(anonymous(text).map(one => (typeof one === 'string' ? one : one.people))).toEqual([people]))
})

describe('asking to stay unnamed says nothing', () => {
  test.each([
    ['An official, who declined to be named, said the dam was weak.', 'An official, who declined to be named'],
    ['A clerk who requested anonymity said the list was secret.', 'A clerk who requested anonymity'],
    ['One aide, who insisted on anonymity, said the king was ill.', 'One aide, who insisted on anonymity'],
  ])('%s', (text, words) => expect(anonymous(text).map(one => (typeof one === 'string' ? one : one.words))).toEqual([words]))
})
