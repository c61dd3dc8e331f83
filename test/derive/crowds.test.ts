import { expect, test } from 'vitest'
import { caseOf } from '../support/case.ts'

test.each([
  '“We will rebuild the bridge,” Mayor Ada Roe said, drawing cries of “Long live Osterby!”',
  '“We will rebuild the bridge,” Mayor Ada Roe said to chants of “Four more years”.',
  'Mayor Ada Roe left the hall to shouts of “Shame on you” from the miners.',
  'Her words met with jeers of “Go home, Roe” in the hall.',
])('what is called out is a crowd’s: %s', async words => {
  const { statements, entities } = await caseOf({
    'page.txt': `A bridge for Osterby\n\nMarch 5, 2031\n\nThe people of Osterby filled the hall long before the doors were to be opened.\n\n${words}\n`,
  })
  const names = new Map(entities.map(({ id, name }) => [id, name]))
  const called = statements.filter(({ at }) => /Long live|Four more|Shame on|Go home/.test(at.exact))
  expect(called.map(({ chain }) => chain.map(({ party }) => names.get(party)))).toEqual([['a crowd']])
})
