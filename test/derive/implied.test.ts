import { describe, expect, test } from 'vitest'
import type { CaseFile } from '../../src/model.ts'
import { caseOf } from '../support/case.ts'

/** Who stands behind the statement that holds some words, outermost first; [] is the page's own voice. */
function behind(found: CaseFile, words: string): string[] | undefined {
  const names = new Map(found.entities.map(({ id, name }) => [id, name]))
  const statement = found.statements.find(({ at }) => at.exact.includes(words))
  return statement?.chain.map(link => names.get(link.party) ?? link.party)
}

const page = (body: string) => ({ 'page.txt': `The Selm ferry\n\n4 March 2031\n\n${body}\n` })

describe('a source that no rule for a wording reads', () => {
  test.each([
    ['From Ada Brannick, the harbour master of Selm, came the news on Monday that the ferry had sunk.', 'the ferry had sunk', 'Brannick'],
    ['There was word on Monday from the Selm Port Authority that the quay would be shut.', 'the quay would be shut', 'Port Authority'],
    ['Confirmation that the pilot had resigned came on Monday from Ada Brannick.', 'the pilot had resigned', 'Brannick'],
    ['As far as Ada Brannick is concerned, the ferry was overloaded.', 'the ferry was overloaded', 'Brannick'],
    ['The ferry was overloaded – Ada Brannick, Monday.', 'The ferry was overloaded', 'Brannick'],
    ['Ada Brannick was blunt on Monday. “The ferry was forty years old, and it had no radio.”', 'forty years old', 'Brannick'],
    ['Ada Brannick put it on record on Monday that the ferry was overloaded.', 'the ferry was overloaded', 'Brannick'],
    ['Too many lorries may have made the ferry sink - engineer Ada Brannick, Monday.', 'Too many lorries', 'Brannick'],
    [
      'The ferry was sold for scrap: so said Ada Brannick, chairwoman of the Selm Port Authority, on Monday.',
      'The ferry was sold',
      'Brannick',
    ],
    ['Ada Brannick, who mends nets here: “The soup tasted of diesel.”', 'tasted of diesel', 'Brannick'],
  ])('%s', async (sentence, words, who) => {
    expect(behind(await caseOf(page(sentence)), words)?.join(' ')).toContain(who)
  })

  test.each([
    ['The premier told the council that the ferry had to be sold, the Ostby Gazette learned from two aides.', 'the ferry had to be sold'],
    [
      'As the Ostby Gazette reported on Monday on the strength of two aides, the premier told the council that the ferry had to be sold.',
      'the ferry had to be sold',
    ],
    ['The premier instructed the council to sell the ferry, the Ostby Gazette was told by two aides.', 'sell the ferry'],
  ])('whoever passes on somebody else’s words is the origin: %s', async (sentence, words) => {
    const found = await caseOf(page(sentence))
    expect(behind(found, words)?.join(' › ')).toMatch(/Ostby Gazette › two aides/)
    const statement = found.statements.find(({ at }) => at.exact.includes(words))
    expect(found.origins.find(({ id }) => id === statement?.origin)).toMatchObject({ kind: 'anonymous', label: 'two aides' })
  })

  test('whom a newsroom cites stands behind its words once', async () => {
    const found = await caseOf(
      page(
        'The ferry had to be sold, the Ostby Gazette reported on Monday. The order was given after midnight, the newspaper wrote, citing two aides who were in the room.',
      ),
    )
    expect(behind(found, 'The order was given')?.join(' › ')).toBe('Ostby Gazette › two aides who were in the room')
  })

  test('a denial that comes from somebody denies, and its frame is no part of what is denied', async () => {
    const found = await caseOf(
      page('A flat denial that the premier had told the council to sell the ferry came on Monday from Bram Dov, his spokesman.'),
    )
    const statement = found.statements.find(({ at }) => at.exact.includes('sell the ferry'))
    expect(statement).toMatchObject({ negated: true })
    expect(statement?.at.exact).not.toContain('Monday')
  })

  test('what a statement reads is its author’s word', async () => {
    const found = await caseOf(page('“We will shut the quay,” reads a statement that the Selm Port Authority published on Monday.'))
    expect(behind(found, 'shut the quay')?.join(' ')).toContain('Port Authority')
  })

  test.each([
    'The Selm Port Authority stands beside the church, where the road to Ostby begins.',
    'The ferry belonged to Ada Brannick, who bought it in 2019.',
    'The crossings are to be kept shut, on Brannick’s orders.',
    'The premier told his aides that the crossings must be kept shut.',
  ])('nobody is put behind what nobody said: %s', async sentence => {
    const found = await caseOf(page(sentence))
    expect(found.statements.every(({ origin }) => origin === undefined)).toBe(true)
  })
})
