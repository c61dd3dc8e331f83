import { describe, expect, test } from 'vitest'
import type { Finding } from '../../src/model.ts'
import { caseOf } from '../support/case.ts'

/** The sides of what one page of these paragraphs is found to contradict. */
async function found(aspect: Finding['aspect'], ...paragraphs: string[]): Promise<string[]> {
  const { findings } = await caseOf({
    'page.txt': `A week on the Skane coast\n\nMarch 5, 2031\n\nThe people of the coast had a hard week behind them.\n\n${paragraphs.join('\n\n')}\n`,
  })
  return findings.filter(finding => finding.aspect === aspect).map(finding => finding.sides.map(side => side.exact).join(' | '))
}

describe('figures that differ and do not contradict each other', () => {
  test.each([
    ['the page itself tells both', ['Twelve people were arrested at the mill.', 'Thirty people were arrested at the harbour gate.']],
    [
      'one speaker tells both',
      [
        'Harbour master Ada Roe said two boats were lost in the storm. “Nine boats were lost in the storm, with the ones from Vell,” Roe said.',
      ],
    ],
    ['other people did it', ['Ben Tal stopped 22 shots, coach Ida Sund said.', 'Olav Renn stopped 35 shots, coach Pim Orsk said.']],
    [
      'at other places',
      ['Six people were killed in Lund, police captain Ada Roe said.', 'Fourteen people were killed in Vell, fire chief Ben Tal said.'],
    ],
    [
      'at a place and in the whole country',
      ['Six people were killed in Osterby, police captain Ada Roe said.', 'Minister Ben Tal said 41 people had been killed.'],
    ],
    [
      'only measured alike',
      ['Sales of heavy lorries fell by 3 percent, dealer Ada Roe said.', 'Dealer Ben Tal said sales of small cars fell by 12 percent.'],
    ],
    [
      'some on top of others',
      ['Another five people were arrested on Tuesday, police captain Ada Roe said.', 'Minister Ben Tal said 378 people had been arrested.'],
    ],
    [
      'a part and the whole',
      ['Ada Roe, who keeps the register, said nine of these boats were found.', 'Harbour master Ben Tal said 300 boats were found.'],
    ],
    [
      'long ago and now',
      ['Doctor Ada Roe said three people were killed by the fever.', 'Doctor Ben Tal said 26 people were killed by the fever in 2019.'],
    ],
  ])('%s', async (_, paragraphs) => {
    expect(await found('quantity', ...paragraphs)).toEqual([])
  })

  test('a log of many cases', async () => {
    const cases = ['Two', 'Five', 'Nine', 'Fourteen', 'Thirty'].map(
      (count, at) =>
        `${count} people were wounded in an attack at night, captain ${['Ada Roe', 'Ben Tal', 'Ida Sund', 'Olav Renn', 'Pim Orsk'][at]} said.`,
    )
    expect(await found('quantity', ...cases)).toEqual([])
  })

  test('two people who count one thing on one page do contradict each other', async () => {
    const sides = await found(
      'quantity',
      'Six people were killed when the ferry sank, harbour master Ada Roe said. The mayor of the town, Ben Tal, said nine people were killed when the ferry sank.',
    )
    expect(sides).toHaveLength(1)
  })
})

describe('negations that deny nothing that was said', () => {
  test.each([
    [
      'something else is not so',
      [
        'Harbour master Ada Roe said the new gates of the port had been painted in May.',
        'Captain Ben Tal said the new gates of the port had not been insured.',
      ],
    ],
    [
      'both say that it was not done',
      [
        'Inspector Ada Roe said the guards failed to check the cells at night.',
        'Captain Ben Tal said the cells were not checked at night by the guards.',
      ],
    ],
    [
      'it was only supposed',
      [
        'If the court hears the owners, it might close the port of Lund, lawyer Ada Roe said.',
        'Minister Ben Tal said the court would not close the port of Lund.',
      ],
    ],
  ])('%s', async (_, paragraphs) => {
    expect(await found('polarity', ...paragraphs)).toEqual([])
  })

  test('one thing said and denied on one page', async () => {
    const told = [
      'Harbour master Ada Roe said the new gates of the port had been painted in May.',
      'Captain Ben Tal said the new gates of the port had not been painted.',
    ]
    expect(await found('polarity', ...told)).toHaveLength(1)
  })
})
