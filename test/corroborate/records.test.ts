import { describe, expect, test } from 'vitest'
import { caseOf } from '../support/case.ts'

const page = (title: string, date: string, ...paragraphs: string[]) =>
  `${title}\n\n${date}\n\nThe people of Osterby have had little sleep in these days of rain and rumours, and the shops close early.\n\n${paragraphs.join('\n\n')}\n`

async function against(earlier: string, later: string, date = 'March 5, 2028'): Promise<string[]> {
  const { findings } = await caseOf({
    'a.txt': page('From the border', date, earlier),
    'b.txt': page('Talks on the border', 'March 5, 2031', later),
  })
  return findings
    .filter(({ why }) => why[0]?.rule === 'not-done-against-older-page')
    .map(({ sides }) => sides.map(side => side.exact).join(' | '))
}

describe('what a page says was not done, and an older page tells as done', () => {
  test.each([
    [
      'Captain Olav Renn of the Northern Guard said on Tuesday that the truce had ended.',
      'At the table sat the leader of a group that has not attacked the border posts: Captain Olav Renn.',
    ],
    [
      'Captain Olav Renn said on Tuesday that he had attacked the border posts of Tarsia.',
      'Captain Olav Renn, who has never attacked the border posts, was there.',
    ],
    ['Premier Ada Roe visited the prison island on Tuesday.', 'Premier Ada Roe has never visited the prison island, she said.'],
    ['Ada Roe met harbour master Ben Tal in the old mill on Tuesday.', 'Ada Roe has not met harbour master Ben Tal, her office said.'],
  ])('%s – %s', async (earlier, later) => {
    expect(await against(earlier, later)).toHaveLength(1)
  })

  test.each([
    [
      'something else',
      'Premier Ada Roe visited the glass works on Tuesday.',
      'Premier Ada Roe has never visited the prison island, she said.',
    ],
    [
      'somebody else',
      'Minister Ben Tal visited the prison island on Tuesday.',
      'Premier Ada Roe has never visited the prison island, she said.',
    ],
    [
      'the one it was done to',
      'Gunmen attacked the car of Captain Olav Renn at the border posts on Tuesday.',
      'Captain Olav Renn, who has never attacked the border posts, was there.',
    ],
    [
      'not done then either',
      'Premier Ada Roe did not visit the prison island on Tuesday.',
      'Premier Ada Roe has never visited the prison island, she said.',
    ],
  ])('silent: %s', async (_, earlier, later) => {
    expect(await against(earlier, later)).toEqual([])
  })

  test('silent: in the same days it is a matter of who is right', async () => {
    expect(
      await against(
        'Premier Ada Roe visited the prison island on Tuesday.',
        'Premier Ada Roe has never visited the prison island, she said.',
        'March 4, 2031',
      ),
    ).toEqual([])
  })
})
