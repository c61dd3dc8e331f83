import { describe, expect, test } from 'vitest'
import { caseOf } from '../support/case.ts'

const page = (title: string, ...paragraphs: string[]) => `${title}\n\nMarch 5, 2031\n\n${paragraphs.join('\n\n')}\n`

/** The sides of all that is said and denied between a report and a denial on another page. */
async function deniedBy(denial: string): Promise<string[]> {
  const { findings } = await caseOf({
    'report.txt': page(
      'Locks left open',
      'Mayor Ada Roe ordered the keepers to leave the canal locks open during the regatta, two keepers told the Carrow Gazette.',
    ),
    'denial.txt': page('Town hall answers', denial, 'The regatta was held in Carrow on Sunday. Mayor Ada Roe gave out the prizes.'),
  })
  return findings.filter(({ aspect }) => aspect === 'polarity').map(({ sides }) => sides.map(({ exact }) => exact).join(' | '))
}

describe('said on one page and denied on another', () => {
  test.each([
    [
      'what is said of the report after it',
      'Reports that Mayor Ada Roe had ordered the keepers to leave the locks open are baseless, town clerk Ben Tal said.',
    ],
    [
      'what is said of the claim after it',
      'Town clerk Ben Tal said the claim that Mayor Ada Roe had ordered the keepers to leave the locks open was pure invention.',
    ],
    [
      'what is said of it before',
      'It was out of the question that Mayor Ada Roe had ordered the keepers to leave the locks open, town clerk Ben Tal said.',
    ],
    [
      'a report waved aside',
      'Town clerk Ben Tal brushed aside on Monday rumours that Mayor Ada Roe had ordered the keepers to leave the locks open.',
    ],
    [
      'a report rejected',
      'Town clerk Ben Tal rejected on Monday reports that Mayor Ada Roe had ordered the keepers to leave the locks open.',
    ],
    [
      'a denial in the passive',
      'It was denied on Monday by the town clerk, Ben Tal, that Mayor Ada Roe had ordered the keepers to leave the locks open.',
    ],
    ['an order that was not given', '“Mayor Ada Roe did not order the keepers to leave the locks open,” town clerk Ben Tal said.'],
    ['no order given to them', '“Mayor Ada Roe gave the keepers no order to leave the locks open,” town clerk Ben Tal said.'],
    ['nobody who ordered it', '“Nobody ordered the keepers to leave the locks open,” town clerk Ben Tal said.'],
  ])('%s', async (_, denial) => {
    const found = await deniedBy(denial)
    expect(found).toHaveLength(1)
    expect(found[0]).toContain('locks open')
  })

  test.each([
    ['an order to refrain', 'Mayor Ada Roe ordered the keepers not to close the canal locks, town clerk Ben Tal said.'],
    ['the same told again', 'Mayor Ada Roe ordered the keepers to leave the canal locks open, town clerk Ben Tal said.'],
    ['a denial of something else', 'Town clerk Ben Tal denied on Monday that Mayor Ada Roe had sold the old bathing house to her brother.'],
    ['a deed that is disowned', 'Town clerk Ben Tal denied that the town hall had any part in opening the canal locks.'],
  ])('%s denies nothing', async (_, told) => {
    expect(await deniedBy(told)).toEqual([])
  })
})

describe('a wish is denied where that wish was told', () => {
  const between = async (told: string) => {
    const { findings } = await caseOf({
      'report.txt': page('Harvest and border', told),
      'answer.txt': page(
        'Minister answers',
        'Velmark is not seeking a clash with Tarsia but is ready to defend its fields, defence minister Ben Tal said on Tuesday.',
      ),
    })
    return findings.filter(({ aspect }) => aspect === 'polarity')
  }

  test('by somebody else', async () => {
    expect(
      await between('Velmark is seeking a clash with Tarsia over the fields, the Tarsian envoy, Ivo Lunt, said on Monday.'),
    ).toHaveLength(1)
  })

  test.each([
    [
      'the thing alone',
      'A clash with Tarsia carries two dangers that Velmark seeks to keep from its fields, the Tarsian envoy, Ivo Lunt, said on Monday.',
    ],
    [
      'what is told beside the same denial',
      'Though Velmark says it is not seeking a clash with Tarsia, it defends its fields against Tarsia with guns, the Tarsian envoy, Ivo Lunt, said on Monday.',
    ],
  ])('not by %s', async (_, told) => {
    expect(await between(told)).toEqual([])
  })
})
