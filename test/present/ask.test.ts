import { describe, expect, it } from 'vitest'
import { type CaseFile, type Claim, FORMAT, type Statement } from '../../src/model.ts'
import { ask } from '../../src/present/ask.ts'
import { diffCases } from '../../src/present/diff.ts'

const PAGE = 'page-1'

function statement(id: string, words: string, more: Partial<Statement> = {}): Statement {
  return {
    id,
    page: PAGE,
    at: { page: PAGE, start: 0, end: words.length, exact: words },
    chain: [],
    negated: false,
    certainty: 'stated',
    quantities: [],
    ...more,
  }
}
function claim(id: string, statements: readonly string[], more: Partial<Claim> = {}): Claim {
  const origins = { min: 1, max: 1, list: ['origin-1'] }
  return {
    id,
    formerIds: [],
    text: id,
    statements,
    listed: true,
    state: 'single-origin',
    pages: 1,
    reports: 1,
    origins,
    witnesses: [],
    summary: '',
    why: [],
    ...more,
  }
}
function caseWith(statements: readonly Statement[], more: Partial<CaseFile> = {}): CaseFile {
  const claims = statements.map(each => claim(`claim-${each.id}`, [each.id]))
  return {
    format: FORMAT,
    pages: [],
    entities: [],
    reports: [],
    attributions: [],
    events: [],
    origins: [],
    derivations: [],
    findings: [],
    stories: [],
    statements,
    claims,
    ...more,
  }
}

const file = caseWith([
  statement('ferry', 'the ferry to Carrow sank in a storm on Monday'),
  statement('toll', 'eleven passengers drowned when the ferry sank'),
  statement('mayor', 'the mayor of Brenwick ordered the harbour closed until Friday'),
  statement('budget', 'the council cut the budget for lifeboats by half'),
  statement('not', 'the lifeboats were not inspected before the storm', { negated: true }),
])
const best = (sentence: string): string | undefined => ask(file, sentence)[0]?.statement.id

describe('ask', () => {
  it.each([
    ['A ferry bound for Carrow has sunk in a storm.', 'ferry'],
    ['Eleven ferry passengers have drowned', 'toll'],
    ['The harbour is closed, ordered the mayor of Brenwick', 'mayor'],
    ['Lifeboats: council halves budget, cut by half', 'budget'],
  ])('%s → %s', (sentence, id) => expect(best(sentence)).toBe(id))

  it.each(['The football season begins in August.', 'A bridge collapsed in Dunhaven', 'Carrow is a pretty town with many visitors', ''])(
    'finds nothing for: %s',
    sentence => expect(best(sentence)).toBeUndefined(),
  )

  it('says that the case has another figure', () => {
    expect(ask(file, 'Fourteen passengers drowned when the ferry sank')[0]).toMatchObject({
      statement: { id: 'toll' },
      otherNumbers: ['14'],
    })
    expect(ask(file, 'Eleven passengers drowned when the ferry sank')[0]?.otherNumbers).toEqual([])
  })

  it('puts what says so before a denial that is a little nearer', () => {
    const said = statement('s1', 'the mayor ordered the keepers to leave the north gate open until the end of the fair')
    const denied = statement('s2', 'the mayor ordered the keepers to leave the gate open', { negated: true })
    const file = caseWith([denied, said])
    const asked = 'The mayor ordered the keepers to leave the north gate open'
    expect(ask(file, asked).map(match => match.claim.id)).toEqual(['claim-s1', 'claim-s2'])
    expect(ask(file, 'The mayor never ordered the keepers to leave the gate open')[0]!.claim.id).toBe('claim-s2')
  })

  it('says that one of the two is a denial', () => {
    expect(ask(file, 'The lifeboats were inspected before the storm')[0]).toMatchObject({ statement: { id: 'not' }, opposite: true })
    expect(ask(file, 'Nobody inspected the lifeboats before the storm')[0]).toMatchObject({ statement: { id: 'not' }, opposite: false })
  })
})

describe('diffCases', () => {
  it('says what changed of what stayed', () => {
    const before = caseWith([statement('a', 'one'), statement('b', 'two')])
    const after = caseWith(before.statements, {
      claims: [
        claim('claim-a', ['a'], { state: 'independent', origins: { min: 2, max: 3, list: ['origin-1', 'origin-2', 'origin-3'] } }),
        before.claims[1]!,
      ],
    })
    expect(diffCases(before, after)).toEqual([
      {
        list: 'claims',
        change: 'changed',
        id: 'claim-a',
        words: 'claim-a',
        fields: [
          { field: 'state', from: 'single-origin', to: 'independent' },
          { field: 'origins', from: '1', to: '2-3' },
        ],
      },
    ])
  })

  it('follows a claim that grew, by its former ids or by its statements', () => {
    const before = caseWith([statement('b', 'two'), statement('c', 'three')])
    const grown = claim('claim-a', ['a', 'b'], { formerIds: ['claim-b'], pages: 2 })
    const moved = claim('claim-x', ['c'])
    const changes = diffCases(before, caseWith(before.statements, { claims: [grown, moved] }))
    expect(changes.map(({ change, id }) => [change, id])).toEqual([['changed', 'claim-a']])
  })

  it('finds nothing between a case and itself', () => expect(diffCases(file, file)).toEqual([]))
})
