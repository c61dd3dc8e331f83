import { describe, expect, test } from 'vitest'
import { caseOf } from '../support/case.ts'

const page = (title: string, date: string, text: string) => `${title}\n\n${date}\n\n${text}\n\nThe roads to Carrow were dry all week.\n`
const full = page(
  'Roe wanted locks open',
  'March 4, 2031',
  'Mayor Ada Roe ordered the keepers to leave the canal locks open until the regatta, three keepers told the Osterby Gazette on Monday.',
)
const said = 'Mayor Ada Roe ordered the keepers to leave the canal locks open until the regatta'

async function aspectsOf(other: string): Promise<string[]> {
  const { findings } = await caseOf({ 'a.txt': full, 'b.txt': page('Locks stood open', 'March 5, 2031', other) })
  return findings.filter(({ kind }) => kind === 'drift').map(({ aspect }) => aspect)
}

describe('what wore off beside a claim of a named newsroom', () => {
  test.each([
    ['its name', `${said}, as media in Varnia have it from keepers who were not named.`, 'outlet-lost'],
    [
      'its name, in front',
      `As local media report, quoting people close to the town hall, ${said.replace('Mayor', 'mayor')}.`,
      'outlet-lost',
    ],
    ['everybody', `${said}.`, 'attribution-lost'],
  ])('%s', async (_, other, aspect) => {
    expect(await aspectsOf(other)).toContain(aspect)
  })

  test.each([['a press agency', `${said}, lock inspector Ben Tal told the Varnia Press Agency on Monday.`]])(
    'nothing: %s',
    async (_, other) => {
      const aspects = await aspectsOf(other)
      expect(aspects).not.toContain('outlet-lost')
      expect(aspects).not.toContain('attribution-lost')
    },
  )
})
