import { describe, expect, test } from 'vitest'
import { countOrigins, originOf } from '../../src/corroborate/origins.ts'
import type { Entity, Link, Origin } from '../../src/model.ts'

const entity = (id: string, kind: Entity['kind']): [string, Entity] => [
  id,
  {
    id,
    kind,
    name: id,
    forms: [],
    mentions: [],
    why: [{ rule: 'test', detail: 'test' }],
    ...(kind === 'anonymous' && { within: 'report' }),
  },
]
const entities = new Map([
  entity('post', 'outlet'),
  entity('officials', 'anonymous'),
  entity('korrin', 'person'),
  entity('guard', 'organisation'),
])
const facts = { entities, reports: new Map(), ownReports: new Map(), speaksFor: new Map([['roe', 'guard']]) }
const link = (party: string, rule = 'test'): Link => ({
  party,
  why: { rule, detail: 'test' },
  ...(party === 'post' && { report: 'report' }),
})

describe('whom the innermost newsroom heard', () => {
  test.each([
    [['post', 'officials', 'korrin'], 'anonymous', 'officials'],
    [['post', 'officials'], 'anonymous', 'officials'],
    [['post', 'korrin'], 'named', 'korrin'],
    [['korrin'], 'named', 'korrin'],
    [['post'], 'newsroom', 'post'],
  ] as const)('%s', (parties, kind, who) => {
    expect(
      originOf(
        parties.map(party => link(party)),
        facts,
      ),
    ).toMatchObject({ kind, entity: who })
  })

  test('nobody, for the page’s own voice and for a copy’s newsroom alone', () => {
    expect(originOf([], facts)).toBeUndefined()
    expect(originOf([link('post', 'copied-newsroom')], facts)).toBeUndefined()
  })

  test('an organisation and who speaks for it are one origin', () => {
    expect(originOf([link('roe')], { ...facts, entities: new Map([...entities, entity('roe', 'person')]) })?.id).toBe(
      originOf([link('guard')], facts)?.id,
    )
  })
})

describe('the interval', () => {
  const origin = (id: string, kind: Origin['kind'], report?: string): Origin => ({
    id,
    kind,
    label: id,
    ...(report && { report }),
    interested: false,
  })
  const alone = () => ['one page']

  test('nobody: none', () => expect(countOrigins([], alone)).toEqual({ min: 0, max: 0 }))
  test('one public speaker: one', () => expect(countOrigins([origin('a', 'named')], alone)).toEqual({ min: 1, max: 1 }))
  test('unnamed people of one report: one', () =>
    expect(countOrigins([origin('a', 'anonymous', 'r'), origin('b', 'anonymous', 'r')], alone)).toEqual({ min: 1, max: 1 }))
  test('two newsrooms with unnamed people each: one to two', () =>
    expect(countOrigins([origin('a', 'anonymous', 'r'), origin('b', 'anonymous', 's')], alone)).toEqual({ min: 1, max: 2 }))
  test('two named speakers of one page: one to two', () =>
    expect(countOrigins([origin('a', 'named'), origin('b', 'named')], alone)).toEqual({ min: 1, max: 2 }))
  test('two named speakers heard by two newsrooms: two', () =>
    expect(countOrigins([origin('a', 'named'), origin('b', 'named')], one => [one.id])).toEqual({ min: 2, max: 2 }))
})
