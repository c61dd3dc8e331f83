import { describe, expect, test } from 'vitest'
import { caseOf } from '../support/case.ts'

const page = (newsroom: string, day: string, ...paragraphs: string[]) =>
  `<html lang="en"><head><title>Ferry held in port</title><meta property="og:site_name" content="${newsroom}"><meta property="article:published_time" content="2031-03-${day}"></head><body><article><h1>Ferry held in port</h1>${paragraphs.map(words => `<p>${words}</p>`).join('')}</article></body></html>`

const LEAD =
  'The harbour office in Velmark held the ferry to Osterby in port on Monday after three engineers found a crack as long as a hand in her hull.'
const REST = [
  'The engineers had warned the owners twice in the winter, and the owners had asked for another month before the yard would see her.',
  'Some four hundred islanders who had tickets for the night crossing slept in the hall of the fish market, and the town brought soup and blankets.',
]

/** How many origins stand behind the claim that holds some words. */
async function originsOf(pages: Record<string, string>, words: string) {
  const found = await caseOf(pages)
  const statement = found.statements.find(one => one.at.exact.includes(words))!
  const { min, max } = found.claims.find(claim => claim.statements.includes(statement.id))!.origins
  return { min, max }
}

describe('what a page took over', () => {
  test('who is cited without a name is the same on a copy', async () => {
    const said = 'Two clerks of the owners told local media that the crack ran through two plates.'
    const pages = { 'one.html': page('Velmark Courier', '04', LEAD, said, ...REST) }
    const before = await originsOf(pages, 'two plates')
    const copy = `Ferry held in port\n\n6 March 2031\n\n${[LEAD, said, ...REST].join('\n\n')}\n\nSource link\n`
    expect(await originsOf({ ...pages, 'copy.txt': copy }, 'two plates')).toEqual(before)
  })
})

describe('a relay that has no day', () => {
  const told =
    'Five lawmakers close to the cabinet confirmed to the Osterby Post on Tuesday that Prime Minister Wanda Kolvig told the owners to keep the report on the ferry secret until after the vote.'
  const dated = page('Velmark Courier', '05', told, ...REST)

  test('tells again the one report of that newsroom of which it tells the same', async () => {
    const relay = `Reading the neighbours\n\n${told.replace(' on Tuesday', '')}\n`
    const before = await originsOf({ 'one.html': dated }, 'the report on the ferry')
    expect(before).toEqual({ min: 1, max: 1 })
    expect(await originsOf({ 'one.html': dated, 'relay.txt': relay }, 'the report on the ferry')).toEqual(before)
  })

  test('of other words is another report', async () => {
    const other =
      'Reading the neighbours\n\nTwo divers told the Osterby Post that the old mole had sunk by a foot and would not last another winter.\n'
    const found = await caseOf({ 'one.html': dated, 'relay.txt': other })
    const post = found.entities.find(entity => entity.name === 'Osterby Post')!
    expect(found.reports.filter(report => report.outlet === post.id)).toHaveLength(2)
  })
})
