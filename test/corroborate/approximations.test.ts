import { describe, expect, test } from 'vitest'
import { caseOf } from '../support/case.ts'

const page = (title: string, date: string, ...paragraphs: string[]) => `${title}\n\n${date}\n\n${paragraphs.join('\n\n')}\n`

async function swapped(pages: Readonly<Record<string, string>>): Promise<string[]> {
  const { findings } = await caseOf(pages)
  return findings.filter(({ aspect }) => aspect === 'word-swap').map(({ sides }) => sides.map(side => side.exact).join(' | '))
}

describe('an approximation turned into something else', () => {
  test.each([
    ['The barracks at Vell house about 40 guards', 'At night the barracks at Vell house the surrounding 40 guards'],
    ['The mill employs nearly 200 weavers', 'Since then the mill at Osterby employs close of 200 weavers'],
    ['The ferry carried around sixty passengers', 'Before the storm the ferry carried regarding sixty passengers'],
    ['The school has some 900 pupils', 'The burned school has environs of 900 pupils'],
  ])('%s – %s', async (right, wrong) => {
    const found = await swapped({
      'page.txt': page(
        'A hard week on the coast',
        'March 5, 2031',
        `${right}.`,
        'Minister Ada Roe visited Osterby on Monday.',
        `${wrong}.`,
      ),
    })
    expect(found).toHaveLength(1)
  })

  test('on another page of the same days', async () => {
    const found = await swapped({
      'a.txt': page('Guards of Vell move out', 'March 5, 2031', 'The barracks at Vell house about 40 troops, Minister Ada Roe said.'),
      'b.txt': page('Vell loses its guards', 'March 6, 2031', 'The barracks at Vell house the surrounding 40 soldiers, Ada Roe said.'),
    })
    expect(found).toHaveLength(1)
  })

  test.each([
    ['English as it should be', 'Water reached around 40 farms.', 'People from the surrounding 40 farms came to help.'],
    ['of another thing', 'The barracks house about 40 guards.', 'They house the surrounding 40 families, too.'],
    ['another number', 'The barracks house about 40 guards.', 'The mill and its yard house the surrounding 90 guards.'],
    ['a topic', 'The court heard about 40 cases.', 'It ruled on Monday concerning 40 cases of fraud.'],
  ])('silent: %s', async (_, one, other) => {
    expect(await swapped({ 'page.txt': page('A hard week on the coast', 'March 5, 2031', one, other) })).toEqual([])
  })
})
