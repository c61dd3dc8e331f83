import { describe, expect, test } from 'vitest'
import { caseOf } from '../support/case.ts'

const page = (title: string, date: string, ...paragraphs: string[]) =>
  `${title}\n\n${date}\n\nThe people of Osterby have had little sleep in these days of rain and rumours, and the shops close early.\n\n${paragraphs.join('\n\n')}\n`

async function leftOut(one: string, other: readonly string[], date = 'March 6, 2031'): Promise<string[]> {
  const { findings } = await caseOf({
    'a.txt': page('Night of fire', 'March 5, 2031', one),
    'b.txt': page('Osterby after the fire', date, ...other),
  })
  return findings.filter(({ why }) => why[0]?.rule === 'suspicion-left-out').map(({ sides }) => sides.map(side => side.exact).join(' | '))
}

const deed = 'A bomb attack on the customs depot in Osterby harbour killed two guards on Monday.'

describe('a suspect named without the suspicion', () => {
  test.each([
    [
      'The Northern Front was likely responsible for the bomb attack on the customs depot in Osterby harbour, police chief Ada Roe said.',
      'The Northern Front, a militia from the hills, said it would lay down its arms.',
    ],
    [
      'Police chief Ada Roe said the Harbour Brigade was believed to be behind the bomb attack on the customs depot in Osterby harbour.',
      'The Harbour Brigade, a militia with many friends in the town, called for calm.',
    ],
    [
      'Police chief Ada Roe said Olav Renn was suspected of the bomb attack on the customs depot in Osterby harbour.',
      'Olav Renn, a former soldier, left the town on Tuesday.',
    ],
    [
      'Police chief Ada Roe said suspicion fell on the Northern Front for the bomb attack on the customs depot in Osterby harbour.',
      'The Northern Front, a militia from the hills, said it would lay down its arms.',
    ],
  ])('%s – %s', async (one, other) => {
    expect(await leftOut(one, [deed, other])).toHaveLength(1)
  })

  test.each([
    ['the suspicion is told in other words', [deed, 'The Northern Front, a militia from the hills, was blamed for the attack.']],
    ['the deed is not told', ['The Northern Front, a militia from the hills, said it would lay down its arms.']],
    ['only named in passing', [deed, 'Talks with the Northern Front went on.']],
  ])('silent: %s', async (_, other) => {
    const one =
      'The Northern Front was likely responsible for the bomb attack on the customs depot in Osterby harbour, police chief Ada Roe said.'
    expect(await leftOut(one, other)).toEqual([])
  })
})
