import { describe, expect, test } from 'vitest'
import { caseOf } from '../support/case.ts'

const page = (title: string, ...paragraphs: string[]) => `${title}\n\n5 March 2031\n\n${paragraphs.join('\n\n')}\n`

/** Reports of which at least one page shows something, by how many pages cite each. */
async function citedBy(pages: Readonly<Record<string, string>>): Promise<number[]> {
  const { reports } = await caseOf(pages)
  return reports
    .filter(({ citedBy }) => citedBy.length > 0)
    .map(({ citedBy }) => new Set(citedBy.map(at => at.page)).size)
    .sort()
}

describe('one newsroom on one day', () => {
  const strike = page(
    'Teachers of Lund walk out',
    'Teachers in Lund walked out of their schools on Tuesday, union leader Ida Sund told the Estral News Agency on Tuesday.',
    'Sund said the walkout in Lund would last until the council met.',
  )
  test.each([
    [
      'a fever',
      'Sixth death of the fever in Osterby',
      'A sixth person has died of the marsh fever in Osterby, doctor Pim Orsk told the Estral News Agency on Tuesday.',
    ],
    ['a race', 'Renn wins the Vell regatta', 'Olav Renn won the regatta of Vell in the rain, he told the Estral News Agency on Tuesday.'],
    [
      'a trial',
      'Former mayor of Harl before the court',
      'Ada Roe, who was the mayor of Harl, denied all charges, her lawyer told the Estral News Agency on Tuesday.',
    ],
  ])('sends out a report of its own on %s', async (_, title, body) => {
    const pages = { 'a.txt': strike, 'b.txt': page(title, body) }
    expect(await citedBy(pages)).toEqual([1, 1])
    expect((await caseOf(pages)).stories).toHaveLength(2)
  })

  test('is one report where pages tell of one matter', async () => {
    const other = page(
      'Schools of Lund stay empty',
      'No pupil of Lund had lessons after the teachers had left, union leader Ida Sund told the Estral News Agency on Tuesday.',
    )
    expect(await citedBy({ 'a.txt': strike, 'b.txt': other })).toEqual([2])
  })
})
