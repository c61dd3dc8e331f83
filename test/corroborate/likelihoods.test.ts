import { describe, expect, test } from 'vitest'
import { caseOf } from '../support/case.ts'

const page = (title: string, date: string, ...paragraphs: string[]) =>
  `${title}\n\n${date}\n\nThe people of Osterby have had little sleep in these days of rain and rumours, and the shops close early.\n\n${paragraphs.join('\n\n')}\n`

/** The sides of findings of one held unlikely and held possible. */
async function opposed(pages: Readonly<Record<string, string>>): Promise<string[]> {
  const { findings } = await caseOf(pages)
  return findings.filter(({ why }) => why[0]?.rule === 'unlikely-or-likely').map(({ sides }) => sides.map(side => side.exact).join(' | '))
}
const one = (...paragraphs: string[]) => opposed({ 'page.txt': page('A tense week at Osterby', 'March 5, 2031', ...paragraphs) })

describe('held unlikely by one, possible by another', () => {
  test.each([
    ['Mayor Ada Roe said a strike at the port was unlikely.', 'The dockers’ union, however, warned of the risk of a strike at the port.'],
    [
      'General Olav Renn told reporters that Tarsia was unlikely to attack the island.',
      'But ambassador Ida Sund warned of the danger of an attack on the island.',
    ],
    [
      'Seismologist Ada Roe said the chances of another eruption at Mount Vell were slim.',
      'Geologist Ben Tal, meanwhile, said another eruption at Mount Vell was imminent.',
    ],
    [
      'Bank governor Pim Orsk said there was no risk of a shortage of coins.',
      'Shopkeeper Ida Sund nevertheless said a shortage of coins was likely.',
    ],
  ])('%s – %s', async (low, high) => {
    expect(await one(low, high)).toHaveLength(1)
  })

  test('on two pages of the same days', async () => {
    const found = await opposed({
      'a.txt': page('Quiet night in Osterby', 'March 5, 2031', 'General Olav Renn said an attack on the harbour of Osterby was unlikely.'),
      'b.txt': page('Osterby waits', 'March 6, 2031', 'Ambassador Ida Sund warned of the danger of an attack on the harbour of Osterby.'),
    })
    expect(found).toHaveLength(1)
  })

  test.each([
    [
      'of other things',
      ['Mayor Ada Roe said a strike at the port was unlikely.', 'Doctor Ben Tal, however, warned of the risk of a fever at the school.'],
    ],
    ['not set against each other', ['Mayor Ada Roe said snow on the pass was unlikely.', 'Ben Tal spoke of the risk of snow on the pass.']],
    [
      'one speaker',
      ['Mayor Ada Roe said a strike at the port was unlikely.', 'However, Roe said the risk of a strike at the port was there in spring.'],
    ],
  ])('silent: %s', async (_, paragraphs) => {
    expect(await one(...paragraphs)).toEqual([])
  })

  test('silent: in other years', async () => {
    const found = await opposed({
      'a.txt': page('Quiet night in Osterby', 'March 5, 2031', 'General Olav Renn said an attack on the harbour of Osterby was unlikely.'),
      'b.txt': page('Osterby waits', 'March 6, 2034', 'Ambassador Ida Sund warned of the danger of an attack on the harbour of Osterby.'),
    })
    expect(found).toEqual([])
  })
})
