import { expect, test } from 'vitest'
import { readFolder } from './folder.ts'

test('ten saved pages in ten formats become twelve pages, none lost and none unreadable', async () => {
  const { pages } = await readFolder('examples/saved')
  expect(pages.filter(page => page.problems.length > 0).map(page => [page.location, page.problems])).toEqual([])
  expect(pages.map(page => page.title?.exact).toSorted()).toEqual([
    '2.4 million gone from lighthouse fund',
    '4.2 million crowns missing from lighthouse fund, audit finds',
    '4.2 million crowns missing from lighthouse fund, audit finds',
    'Audit board will publish report on Monday',
    'Boathouse firm owned by harbour master’s cousin, records show',
    'Chancellor suspends harbour master',
    'LIGHTHOUSE MONEY GONE: HARBOUR MASTER SIGNED ELEVEN PAYMENTS',
    'Shipowners to sue over lighthouse money',
    'Statement by the Harbour Master',
    'Suspended: the man with the keys',
    'The lamp on Gannet Rock',
    'Who paid for the lamps?',
  ])
})

test('a saved page keeps the day its container declares', async () => {
  const { pages } = await readFolder('examples/saved')
  const dayOf = (title: string): string | undefined =>
    pages.find(page => page.title?.exact.includes(title))?.published?.earliest.slice(0, 10)
  expect(dayOf('Who paid for the lamps?'), 'e-mail header').toBe('2026-03-06')
  expect(dayOf('Boathouse firm owned'), 'printed on the page; the browser saved it a day later').toBe('2026-03-06')
  expect(dayOf('Audit board will publish'), 'JSON field').toBe('2026-03-07')
  expect(dayOf('2.4 million gone'), 'feed item').toBe('2026-03-05')
  expect(dayOf('The lamp on Gannet Rock'), 'printed').toBe('2026-03-07')
})

test('letters of an old character set arrive as they were written', async () => {
  const { pages } = await readFolder('examples/saved')
  const review = pages.find(page => page.location.includes('08-review'))
  expect(review?.text).toContain('“Somebody came with a ladder in June,” Dort said.')
  expect(review?.text).toContain('Amélie Dort')
})

test('a wrong sum in a feed is set against the right one, and the copy is told from the original', async () => {
  const { pages, findings, derivations } = await readFolder('examples/saved')
  const idOf = (name: string): string | undefined => pages.find(page => page.location.includes(name))?.id
  const quoted = findings
    .filter(f => f.kind === 'conflict' && f.aspect === 'quantity')
    .map(f => f.sides.map(side => side.exact).join(' | '))
  expect(quoted.some(sides => sides.includes('2.4 million crowns') && sides.includes('4.2 million crowns'))).toBe(true)
  expect(derivations.find(d => d.from === idOf('01-islander') && d.to === idOf('10-mirror') && d.directed)?.kind).toMatch(
    /^(copies|abridges|rewrites)$/,
  )
})
