import { describe, expect, it } from 'vitest'
import { summaryOf } from '../../src/corroborate/summary.ts'
import type { Entity, Link, Origin, Report, Statement } from '../../src/model.ts'

const statement = (page: string, chain: readonly Link[], origin?: string): Statement => ({
  id: `statement-${page}`,
  page,
  at: { page, start: 0, end: 4, exact: 'text' },
  chain,
  ...(origin && { origin }),
  negated: false,
  certainty: 'stated',
  quantities: [],
})

/** The summary of two pages on one report of `outlet` that cites people of this description. */
function told(outlet: string, descriptor: string): string {
  const entity = (id: string, kind: Entity['kind'], name: string): Entity => ({ id, kind, name, forms: [], mentions: [], why: [] })
  const report: Report = {
    id: 'r',
    outlet: 'o',
    when: { earliest: '2031-02-01', latest: '2031-02-01', how: 'said' },
    citedBy: [],
    why: [],
  }
  const origin: Origin = { id: 'a', kind: 'anonymous', label: descriptor, entity: 'p', report: 'r', interested: false }
  const chain: Link[] = [
    { party: 'o', report: 'r', why: { rule: 'x', detail: 'x' } },
    { party: 'p', why: { rule: 'x', detail: 'x' } },
  ]
  return summaryOf(
    'single-origin',
    { min: 1, max: 1, list: ['a'] },
    [statement('one', chain, 'a'), statement('two', chain, 'a')],
    [origin],
    {
      entities: new Map([entity('o', 'outlet', outlet), entity('p', 'anonymous', descriptor)].map(each => [each.id, each])),
      reports: new Map([['r', report]]),
      speaksFor: new Map(),
      ownReports: new Map(),
    },
  )
}

describe('the sentence that a reporter can print', () => {
  it('names the report, its day, and the unnamed people by their number and description', () => {
    expect(told('Osterby Post', 'three harbour officials')).toBe(
      'Both pages rest on one report of the Osterby Post of 1 February 2031, which cites three unnamed harbour officials.',
    )
  })
  it.each([
    ['Two ministers who were in the room', 'two unnamed ministers who were in the room'],
    ['a senior aide', 'an unnamed senior aide'],
    ['security officials', 'unnamed security officials'],
    ['its director', 'unnamed people (“its director”)'],
    ['one of them', 'unnamed people (“one of them”)'],
    ['the two engineers', 'unnamed people (“the two engineers”)'],
    ['officials, among them the mayor', 'unnamed people (“officials, among them the mayor”)'],
  ])('reads on with %s', (descriptor, words) => {
    expect(told('Reuters', descriptor)).toBe(`Both pages rest on one report of Reuters of 1 February 2031, which cites ${words}.`)
  })
})
