import { describe, expect, test } from 'vitest'
import { oppositionIn } from '../../src/corroborate/opposition.ts'
import type { Claim } from '../../src/model.ts'
import { caseOf } from '../support/case.ts'

const page = (title: string, date: string, ...paragraphs: string[]) =>
  `${title}\n\n${date}\n\nThe people of Osterby have had little sleep in these days of rain and rumours, and the shops close early.\n\n${paragraphs.join('\n\n')}\n`

/** The claims that hold statements of both words. */
async function together(pages: Readonly<Record<string, string>>, one: string, other: string): Promise<Claim[]> {
  const { claims, statements } = await caseOf(pages)
  const words = new Map(statements.map(({ id, at }) => [id, at.exact]))
  const tells = (claim: Claim, part: string) => claim.statements.some(id => words.get(id)!.includes(part))
  return claims.filter(claim => tells(claim, one) && tells(claim, other))
}

describe('what one is against', () => {
  test.each([
    ['her opposition to a merger with Tarsia Steel', 'merger', 'tarsia steel'],
    ['a merger would carry the risk of heavy losses', 'merger', undefined],
    ['he warned against war with Velmark', 'war', 'velmark'],
    ['closing the mill would be a grave mistake', 'clos mill', undefined],
  ])('%s', (words, object, party) => {
    const found = oppositionIn(words)
    expect(found?.object.startsWith(object.split(' ')[0]!)).toBe(true)
    expect(found?.party).toBe(party)
  })

  test.each(['he is not opposed to a merger', 'the merger would bring new work to the coast', 'the storm was against the coast'])(
    'nothing: %s',
    words => {
      expect(oppositionIn(words)?.object).not.toBe('merger')
    },
  )
})

describe('one who is against a thing is told of in other words', () => {
  const told = (a: string, b: string) => ({
    'a.txt': page('Mills of Osterby', 'March 5, 2031', a),
    'b.txt': page('What the premier thinks', 'March 6, 2031', b),
  })
  test.each([
    [
      'Premier Ada Roe has expressed her opposition to a merger with Tarsia Steel.',
      'Premier Ada Roe said in Osterby that a merger would carry the risk of heavy losses.',
    ],
    ['Premier Ada Roe said she was opposed to the tunnel.', 'The tunnel would be a grave mistake, Premier Ada Roe told the council.'],
    ['Premier Ada Roe said she objected to an election.', 'An election would bring chaos, Premier Ada Roe told reporters.'],
  ])('%s – %s', async (one, other) => {
    const words = (text: string) => /merger|tunnel|election/.exec(text)![0]
    const found = await together(told(one, other), words(one), words(other))
    expect(found.some(claim => claim.pages === 2)).toBe(true)
  })

  test.each([
    [
      'two arguments are two claims',
      'Premier Ada Roe said a merger would ruin the old mills of the north.',
      'Premier Ada Roe said a merger would endanger the pensions of sailors.',
    ],
    [
      'another thing',
      'Premier Ada Roe said she was opposed to the tunnel.',
      'The ferry would be a grave mistake, Premier Ada Roe told the council.',
    ],
    [
      'somebody else',
      'Premier Ada Roe said she was opposed to the tunnel.',
      'The tunnel would be a grave mistake, engineer Ben Tal told the council.',
    ],
    [
      'with another party',
      'Premier Ada Roe said she was opposed to a merger with Tarsia Steel.',
      'Premier Ada Roe spoke of her opposition to a merger with Velmark Rail in the sound.',
    ],
  ])('apart: %s', async (_, one, other) => {
    const { claims } = await caseOf(told(one, other))
    expect(claims.flatMap(({ why }) => why).filter(({ rule }) => rule === 'same-opposition')).toEqual([])
  })

  test('in other years it is another position', async () => {
    const { claims } = await caseOf({
      'a.txt': page('Mills of Osterby', 'March 5, 2031', 'Premier Ada Roe said she was opposed to the tunnel.'),
      'b.txt': page('What the premier thinks', 'March 6, 2034', 'The tunnel would be a grave mistake, Premier Ada Roe told the council.'),
    })
    expect(claims.flatMap(({ why }) => why).filter(({ rule }) => rule === 'same-opposition')).toEqual([])
  })
})

describe('what came through others and is told as the speaker’s own word', () => {
  const through = page(
    'What the premier told her aides',
    'March 6, 2031',
    'Premier Ada Roe told her aides that a merger would carry the risk of heavy losses, two aides who were there told the Osterby Post on Wednesday.',
  )
  const asOwn = (saying: string) =>
    page(
      'Roe and the mills',
      'March 7, 2031',
      'Two aides told the Osterby Post on Wednesday that Roe had called the council in.',
      `${saying}.`,
    )
  test('counts as theirs', async () => {
    const [claim] = await together(
      { 'a.txt': through, 'b.txt': asOwn('Premier Ada Roe has expressed her opposition to a merger') },
      'heavy losses',
      'opposition to a merger',
    )
    expect(claim?.origins.max).toBe(1)
  })

  test('what she said herself on a day is hers', async () => {
    const [claim] = await together(
      { 'a.txt': through, 'b.txt': asOwn('On Thursday Premier Ada Roe expressed her opposition to a merger') },
      'heavy losses',
      'opposition to a merger',
    )
    expect(claim?.origins.max).toBe(2)
  })
})
