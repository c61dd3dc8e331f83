import { describe, expect, test } from 'vitest'
import { caseOf } from '../support/case.ts'

/** Whether the words stand in one claim on two pages. */
async function joined(first: string, second: string, words: string): Promise<boolean> {
  const found = await caseOf({ 'a.txt': first, 'b.txt': second })
  const told = new Map(found.statements.map(statement => [statement.id, statement.at.exact]))
  return found.claims.some(({ statements, pages }) => pages === 2 && statements.some(id => told.get(id)!.includes(words)))
}

const page = (title: string, date: string, ...paragraphs: readonly string[]) =>
  [title, ...(date ? [date] : []), ...paragraphs].join('\n\n').concat('\n')

describe('what is said after every disaster', () => {
  test.each([
    ['It sounded like a goods train in the middle of the night', 'goods train'],
    ['The whole street came running with buckets and blankets', 'buckets'],
    ['My brother walked across the old bridge every morning', 'brother'],
  ])('is no one claim of two events: %s', async (words, part) => {
    const here = page('A quake in Selmar', 'March 4, 2031', `“${words},” said Ada Quist of Selmar.`)
    const there = page('The flood of Carrowin', '', `“${words},” said Bram Dov of Carrowin.`)
    expect(await joined(here, there, part)).toBe(false)
    const same = page('Selmar after the quake', 'March 5, 2031', `“${words},” Ada Quist told us in Selmar.`)
    expect(await joined(here, same, part)).toBe(true)
  })
})

test('that a deed was done, that somebody owns up to it and that somebody is accused of it are claims of their own', async () => {
  const first = page(
    'Attack on the Selmar depot',
    'March 4, 2031',
    'An attack on the army depot near Selmar on Monday killed four soldiers, General Olav Renn said.',
  )
  const second = page(
    'Northern Front owns up to the Selmar attack',
    'March 5, 2031',
    'The Northern Front claimed responsibility for the attack on the army depot near Selmar on Monday.',
  )
  const found = await caseOf({ 'a.txt': first, 'b.txt': second })
  const told = new Map(found.statements.map(statement => [statement.id, statement.at.exact]))
  const owned = found.claims.find(claim => claim.statements.some(id => /claimed responsibility/.test(told.get(id)!)))
  expect(owned?.statements.some(id => /killed four/.test(told.get(id)!))).toBe(false)
})

describe('one figure of one thing', () => {
  test.each([
    [
      '“We have eight dead,” said Ada Quist, the rescue chief.',
      'Eight people were killed on Monday when the roof of the Selmar market gave way.',
      'ight',
    ],
    [
      '“We count 61 people who are ill,” said Ada Quist, the rescue chief.',
      '61 people fell ill on Monday after an accident at the Selmar dairy.',
      '61',
    ],
  ])('ties what a speaker says in short to what is told at length: %s', async (short, long, part) => {
    const first = page('Trouble in Selmar', 'March 4, 2031', short, 'Selmar lies on the Vorn.')
    const second = page('What befell Selmar', 'March 4, 2031', long, 'Selmar lies on the Vorn.')
    expect(await joined(first, second, part)).toBe(true)
  })

  test('no figure of one is the other’s: two claims', async () => {
    const first = page('Cuts in Selmar', 'March 4, 2031', 'Ada Quist said that 300 jobs would be cut at the sugar mill in Selmar.')
    const second = page('Selmar cuts', 'March 5, 2031', 'Bram Dov said that 500 workers at the sugar mill in Selmar would lose their jobs.')
    expect(await joined(first, second, 'sugar mill')).toBe(false)
  })
})
