import { expect, test } from 'vitest'
import { resolveEntities } from '../../src/resolve/entities.ts'
import { readingsOf } from '../support/case.ts'

const page = (words: string): string => `Notes\n\nApril 2, 2031\n\n${words}\n`

/** The pages of each party that is called so. */
async function pagesOf(name: string, pages: Readonly<Record<string, string>>): Promise<string[]> {
  const readings = await readingsOf(pages)
  const where = new Map(readings.map(reading => [reading.id, reading.locations[0]!]))
  return resolveEntities(readings)
    .entities.filter(entity => entity.kind === 'place' && entity.name === name)
    .map(entity => [...new Set(entity.mentions.map(at => where.get(at.page)!))].sort().join(' '))
    .sort()
}

test('two cities of one name are two: by what stands beside the name, or by the country that the page is about', async () => {
  expect(
    await pagesOf('Tripoli', {
      'a.txt': page('Traders in Tripoli, Lebanon, closed their shops on Monday. Tripoli was quiet.'),
      'b.txt': page('Traders in Tripoli closed their shops on Monday, and Libya sent police.'),
      'c.txt': page('A school in Tripoli was shut on Tuesday. Lebanon has no other of its kind.'),
      'd.txt': page('A ship lay in Tripoli on Friday.'),
    }),
  ).toEqual(['a.txt c.txt', 'b.txt d.txt'])
})

test('a small namesake is meant only where the page says so', async () => {
  expect(
    await pagesOf('London', {
      'a.txt': page('Talks were held in London on Monday. Canada sent an envoy.'),
      'b.txt': page('A shop in London, Canada, was robbed on Monday.'),
      'c.txt': page('Trains to London were late on Tuesday.'),
    }),
  ).toEqual(['a.txt c.txt', 'b.txt'])
})

test('a street in the furniture of a page is no place of the story', async () => {
  const readings = await readingsOf({
    'a.html': `<html lang="en"><body><header><nav>Home News</nav></header><article><h1>Ferry stopped</h1><p>The ferry to Oslo was stopped on Monday after a fire in the engine room, two officials said.</p><p>Nobody was hurt, the harbour master told reporters on the quay in the afternoon.</p></article><footer>12 Tripoli Street, Nairobi. All rights reserved.</footer></body></html>`,
  })
  const names = resolveEntities(readings).entities.map(entity => entity.name)
  expect(names).toContain('Oslo')
  expect(names).not.toContain('Nairobi')
})
