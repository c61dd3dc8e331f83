import { describe, expect, test } from 'vitest'
import { caseOf } from '../support/case.ts'

const page = (title: string, date: string, ...paragraphs: string[]) =>
  `${title}\n\n${date}\n\nThe people of Osterby have had little sleep in these days of rain and rumours, and the shops close early.\n\n${paragraphs.join('\n\n')}\n`

async function tensions(one: string, other: string, date = 'March 6, 2031'): Promise<string[]> {
  const { findings } = await caseOf({
    'a.txt': page('Who speaks for the border', 'March 5, 2031', one),
    'b.txt': page('Quiet on the border', date, other),
  })
  return findings.filter(({ why }) => why[0]?.rule === 'commanded-or-not').map(({ sides }) => sides.map(side => side.exact).join(' | '))
}

describe('one denies command, another tells of pressure', () => {
  test.each([
    [
      'The armed groups on the border do not take orders from Norway, ambassador Ida Sund said.',
      'The letter made clear that Norway had pressured the group to stop the raids.',
    ],
    [
      'The miners’ unions act independently of Norway, minister Ben Tal said.',
      'Norway told the union to call the strike off, engineer Ada Roe said.',
    ],
    [
      'Ambassador Ida Sund said Norway has no control over the militias in the hills.',
      'The militia left the hills under pressure from Norway on Monday.',
    ],
    [
      'Norway gives no orders to the court, ambassador Ida Sund said.',
      'The court let the trawler go at the behest of Norway, harbour master Ben Tal said.',
    ],
  ])('%s – %s', async (one, other) => {
    expect(await tensions(one, other)).toHaveLength(1)
  })

  test.each([
    [
      'another commander',
      'The armed groups on the border do not take orders from Norway, ambassador Ida Sund said.',
      'Captain Olav Renn said Sweden had pressured the group to stop the raids.',
    ],
    [
      'another group',
      'The armed groups on the border do not take orders from Norway, ambassador Ida Sund said.',
      'Norway told the bank to close its branch, engineer Ada Roe said.',
    ],
  ])('silent: %s', async (_, one, other) => {
    expect(await tensions(one, other)).toEqual([])
  })

  test('silent: in other years', async () => {
    expect(
      await tensions(
        'The armed groups on the border do not take orders from Norway, ambassador Ida Sund said.',
        'Captain Olav Renn said Norway had pressured the group to stop the raids.',
        'March 6, 2034',
      ),
    ).toEqual([])
  })
})
