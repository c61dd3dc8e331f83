import { describe, expect, test } from 'vitest'
import { caseOf } from '../support/case.ts'

const page = (title: string, day: number, ...paragraphs: readonly string[]) =>
  `${title}\n\nMarch ${day}, 2031\n\n${paragraphs.join('\n\n')}\n`

const report = (paper: string, who: string, secret: string) =>
  page(
    'What was learned',
    5,
    `${who} has told close advisers that ${secret}, the ${paper} reported on Tuesday, citing two aides familiar with the talks.`,
  )

const relay = (paper: string, own: string, day = 6) =>
  page(
    'What it means',
    day,
    `The cabinet met twice in a week, the ${paper} reported on Tuesday, citing two aides familiar with the talks.`,
    own,
  )

const lost = async (first: string, second: string) =>
  (await caseOf({ 'a.txt': first, 'b.txt': second })).findings.filter(finding =>
    finding.why.some(why => why.rule === 'private-words-as-own'),
  )

describe('what a report knows of private words, told as the speaker’s own', () => {
  test.each([
    [
      'Carrow Observer',
      'Premier Aldo Ferrin',
      'a blockade of the harbour would ruin the fishermen',
      'Premier Aldo Ferrin has said that he is against a blockade of the river mouth.',
    ],
    [
      'Osterby Post',
      'President Ida Sund',
      'a tariff on grain would starve the hill towns',
      'President Ida Sund has said that she opposes any tariff on foreign bread.',
    ],
    [
      'Velmark Gazette',
      'Chancellor Bram Dov',
      'an amnesty for the smugglers would split the party',
      'Chancellor Bram Dov has said that he is against an amnesty of any kind.',
    ],
  ])('%s', async (paper, who, secret, own) => {
    const [found, ...more] = await lost(report(paper, who, secret), relay(paper, own))
    expect(more).toEqual([])
    expect(found).toMatchObject({ kind: 'drift', aspect: 'attribution-lost', severity: 'minor', nearer: 0 })
    expect(found!.sides.map(side => side.exact.includes(who.split(' ').at(-1)!))).toEqual([true, true])
  })

  test('a speech with its day, a quotation and another subject are the speaker’s own', async () => {
    const first = report('Carrow Observer', 'Premier Aldo Ferrin', 'a blockade of the harbour would ruin the fishermen')
    for (const own of [
      'Premier Aldo Ferrin said on Wednesday that he is against a blockade of the river mouth.',
      '“I am against a blockade of the river mouth,” said Premier Aldo Ferrin.',
      'Premier Aldo Ferrin has said that the orchard show will be held in May.',
    ])
      expect(await lost(first, relay('Carrow Observer', own))).toEqual([])
  })
})
