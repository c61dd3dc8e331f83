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
  const dayOf = (name: string): string | undefined => pages.find(page => page.location.includes(name))?.published?.earliest.slice(0, 10)
  expect(dayOf('01-islander')).toBe('2026-03-04')
  expect(dayOf('04-newsletter')).toBe('2026-03-06')
  expect(dayOf('05-browser')).toBe('2026-03-06')
  expect(dayOf('06-posts')).toBe('2026-03-07')
})

test('letters of an old character set arrive as they were written', async () => {
  const { pages } = await readFolder('examples/saved')
  const review = pages.find(page => page.location.includes('08-review'))
  expect(review?.text).toContain('“Somebody came with a ladder in June,” Dort said.')
  expect(review?.text).toContain('Amélie Dort')
})
