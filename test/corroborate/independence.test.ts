import { describe, expect, test } from 'vitest'
import { caseOf } from '../support/case.ts'

const page = (title: string, day: number, ...paragraphs: readonly string[]) =>
  `${title}\n\nMarch ${day}, 2031\n\n${paragraphs.join('\n\n')}\n`

/** The count of the claim that two pages share, found by one of its words. */
async function countOf(first: string, second: string, word: string) {
  const found = await caseOf({
    'a.txt': page('Trouble at the Selmar dam', 4, first, 'The dam feeds two mills in Selmar.'),
    'b.txt': page('News of the Selmar dam', 4, second, 'Selmar lies in a narrow valley.'),
  })
  const words = new Map(found.statements.map(statement => [statement.id, statement.at.exact]))
  const claim = found.claims.find(({ statements, pages }) => pages === 2 && statements.some(id => words.get(id)!.includes(word)))
  return claim && { min: claim.origins.min, max: claim.origins.max }
}

const gave = 'nine people were hurt when the Selmar dam gave way on Sunday'

describe('the lower end of a count', () => {
  test('two people of two bodies, each heard by another newsroom: two', async () => {
    expect(
      await countOf(
        `Ada Quist, head of the Selmar rescue service, said on Monday that ${gave}.`,
        `Bram Dov, chief physician at the Selmar hospital, said on Monday that ${gave}.`,
        'nine',
      ),
    ).toEqual({ min: 2, max: 2 })
  })

  test.each([
    [
      'brackets',
      `The Selmar Dam Company said in a statement on Monday that ${gave}.`,
      `Celia Moss (director of the Selmar Dam Company) said on Monday that ${gave}.`,
    ],
    [
      'commas',
      `The Selmar Dam Company said on Monday that ${gave}.`,
      `On Monday, Celia Moss, chairwoman of the Selmar Dam Company, said that ${gave}.`,
    ],
    [
      'the name behind',
      `The Selmar Dam Company announced on Monday that ${gave}.`,
      `The chairwoman of the Selmar Dam Company, Celia Moss, said on Monday that ${gave}.`,
    ],
  ])('a body and who speaks for it, introduced by %s: one', async (_, first, second) => {
    expect(await countOf(first, second, 'nine')).toEqual({ min: 1, max: 1 })
  })

  test.each([
    [
      'works for the body',
      `The Selmar Dam Company said on Monday that ${gave}.`,
      `Celia Moss, an engineer at the Selmar Dam Company, said on Monday that ${gave}.`,
    ],
    [
      'is introduced by nobody',
      `Ada Quist, head of the Selmar rescue service, said on Monday that ${gave}.`,
      `Celia Moss said on Monday that ${gave}.`,
    ],
    [
      'is only a pronoun',
      `Ada Quist, head of the Selmar rescue service, said on Monday that ${gave}.`,
      `The Selmar hospital was full. It said on Monday that ${gave}.`,
    ],
  ])('is not raised by somebody who %s', async (_, first, second) => {
    expect((await countOf(first, second, 'nine'))?.min).toBe(1)
  })
})
