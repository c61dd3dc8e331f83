import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isBlank } from '../../src/text/characters.ts'
import { tokenise } from '../../src/text/tokens.ts'

/** The tokens of a text, joined by spaces. */
const cut = (text: string) =>
  tokenise(text, 0, text.length)
    .map(({ start, end }) => text.slice(start, end))
    .join(' ')

describe('tokens', () => {
  test.each([
    ['Maj. Gen. Ada Roe of the U.S. Army left.', 'Maj. Gen. Ada Roe of the U.S. Army left .'],
    ['C.Q. Poe and J. Roe met at 9 p.m. on Oct. 7.', 'C.Q. Poe and J. Roe met at 9 p.m. on Oct. 7 .'],
    ['a U.S.-led, 160-plus force of 2,500', 'a U.S.-led , 160-plus force of 2,500'],
    ['No. 7 won. He said no. Then', 'No. 7 won . He said no . Then'],
    ['It cost $2.5bn, or 12.5%.', 'It cost $ 2.5bn , or 12.5 % .'],
  ])('stops and numbers: %s', (text, expected) => expect(cut(text)).toBe(expected))

  test.each([
    ['They don’t; we’ll, she’s, I cannot', 'They do n’t ; we ’ll , she ’s , I can not'],
    ["Ka'lib's and the ministers' plans", "Ka'lib 's and the ministers ' plans"],
    ['the ’90s and O’Dell’s', 'the ’90s and O’Dell ’s'],
  ])('clitics and apostrophes: %s', (text, expected) => expect(cut(text)).toBe(expected))

  test.each([
    ['“We ‘go’,” he', '“ We ‘ go ’ , ” he'],
    ['``We go\'\' and ""they"" go', '`` We go \'\' and "" they "" go'],
    ['a war, ”said Poe', 'a war , ” said Poe'],
    ['wait... what?! — no–yes', 'wait ... what ?! — no – yes'],
  ])('quotation marks and other marks: %s', (text, expected) => expect(cut(text)).toBe(expected))

  test.each([
    ['See https://roe.example/a?b=c, or www.poe.example.', 'See https://roe.example/a?b=c , or www.poe.example .'],
    ['write to ada.roe@poe.example.', 'write to ada.roe@poe.example .'],
    ['Roe@Poe... and Roe@Poe.- left', 'Roe @Poe ... and Roe @Poe . - left'],
    ['@adaroe and #OneMarnia at roe-gazette.com.', '@adaroe and #OneMarnia at roe-gazette.com .'],
  ])('addresses: %s', (text, expected) => expect(cut(text)).toBe(expected))

  test.each([
    ['closed the borderAccording to Poe', 'closed the border According to Poe'],
    ['left Marnia.However, they', 'left Marnia . However , they'],
    ['an envoyThe council', 'an envoy The council'],
    ['from the U.S.According to', 'from the U.S. According to'],
  ])('words that run into the next sentence: %s', (text, expected) => expect(cut(text)).toBe(expected))

  test.each(['YouTube', 'McRoe', 'LinkedIn', 'DeLana', 'iPhone', 'AT&T', 'WhatsApp', '7/21/2031', '09:01PM'])('%s is one token', word =>
    expect(cut(word)).toBe(word),
  )

  test('law: in order, apart, inside the range, and nothing visible is left out', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'Roe',
        'U.S.',
        '’s',
        'n’t',
        '“',
        '”',
        '"',
        "'",
        '.',
        '...',
        ',',
        ' ',
        '\n',
        '\u200b',
        '2,500',
        'www.a.b',
        '@',
        '-',
        'The',
        'é',
        '😀',
        '\ud83d',
        '&amp;',
        '(',
        '#',
        'سلام',
      ),
      fc.string({ unit: 'binary', maxLength: 5 }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.nat(5), (pieces, skip) => {
        const text = pieces.join('')
        const from = Math.min(skip, text.length)
        let at = from
        for (const { start, end } of tokenise(text, from, text.length)) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          for (let gap = at; gap < start; gap++) expect(isBlank(text.charCodeAt(gap))).toBe(true)
          at = end
        }
        for (let gap = at; gap < text.length; gap++) expect(isBlank(text.charCodeAt(gap))).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })
})
