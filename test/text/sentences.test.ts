import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isBlank } from '../../src/text/characters.ts'
import { sentences } from '../../src/text/sentences.ts'

/** "A. | B." → whether the text without bars is cut exactly at the bars. */
function cutsAtBars(marked: string): void {
  const expected = marked.split('|').map(part => part.trim())
  const text = marked.replaceAll('|', '')
  expect(sentences(text, 0, text.length).map(({ start, end }) => text.slice(start, end).trim())).toEqual(expected)
}

describe('sentences', () => {
  test.each([
    'Maj. Gen. Ada Roe arrived. | She met C.Q. Poe, Sen. Lee and Dr. J. Moe at St. Anne.',
    'A U.S. base burned. | He left the U.S. | The council met at 9 p.m. Monday. | It ended at 11 p.m. | Officials said little.',
    'Roe Inc. bought it. | The mine was sold by Roe Inc. | But the price stayed.',
    'On Oct. 7 the river rose 1.5 metres, No. 3 on the list. | Nobody left.',
    'They want oil, gas, etc. | Poe wants peace.',
  ])('abbreviations: %s', cutsAtBars)

  test.each([
    '“We go. | We stay,” said Roe. | “They run!” | He smiled.',
    '“We go. | We stay, ”said Roe.',
    'He said “nobody left.” | She laughed.',
    'Roe said: "We go." | "They stay." | Then "all" went.',
    "He said ``we go.'' | She stayed.",
    '“Are we safe?” Ada Roe asked. | ‘Who?’ | Nobody knew.',
    'It would be “far worse. “ | But it ended.',
    '“We wait. | We hope. | Poe went home.',
  ])('quotation marks: %s', cutsAtBars)

  test.each([
    'two ministers. , who had left, spoke.',
    'Troops in Marnia. should leave by May, he said.',
    'They closed the border|According to Poe, nobody left.|However, some did.',
    'They wait... and hope. | It is over... | The end came.',
    'He was “not … Poe” but Roe.',
    'The plan (it was his.) failed. | (It was not hers.) | Done.',
    '1. Open the gate. | 2. Close it.',
    'Marnia Halts Talks in the U.S. After Storm',
    'Really?! | Yes!!! | No.',
  ])('stray stops, glued words, ellipses, lists, headlines: %s', cutsAtBars)

  test('the end of the block ends the last one, with or without a stop', () => {
    const text = 'First block. Half a \nSecond'
    expect(sentences(text, 0, 19)).toEqual([
      { start: 0, end: 12 },
      { start: 13, end: 19 },
    ])
  })

  test('law: in order, apart, and nothing visible is left out', () => {
    const piece = fc.constantFrom(
      'Roe ',
      'went. ',
      'U.S. ',
      '“',
      '”',
      '"',
      "'",
      '. ',
      '... ',
      '? ',
      '! ',
      ',',
      ' ',
      '(',
      ')',
      'The',
      'the ',
      '1. ',
      'borderAccording ',
      '—',
      '\n',
      '😀',
      '[',
      'No. ',
      'p.m. ',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), pieces => {
        const text = pieces.join('')
        let at = 0
        for (const { start, end } of sentences(text, 0, text.length)) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          for (let gap = at; gap < start; gap++) expect(isBlank(text.charCodeAt(gap))).toBe(true)
          at = end
        }
        for (let gap = at; gap < text.length; gap++) expect(isBlank(text.charCodeAt(gap))).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })
})
