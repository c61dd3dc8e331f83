import { describe, expect, it } from 'vitest'
import { named } from '../../src/cli/entities.ts'
import { compared } from '../../src/cli/names.ts'
import { loadModels } from '../../src/io/models.ts'

const models = loadModels()
const text =
  'Water Minister Ada Korrin told the Osterby Post on Monday that the dam near Carrow was safe. Korrin spoke in Oslo. The Velmark Shipping Company had asked the United Nations for help.'

interface Ent {
  readonly start: number
  readonly end: number
  readonly type: string
  readonly entity: string
}
const entsOf = (record: Readonly<Record<string, unknown>>): readonly Ent[] => named(record, models, {}).ents as readonly Ent[]

describe('hearsay entities', () => {
  it('finds people, organisations and places, and whom each name means', () => {
    const ents = entsOf({ id: 1, text })
    const found = ents.map(ent => [text.slice(ent.start, ent.end), ent.type, ent.entity])
    expect(found).toContainEqual(['Ada Korrin', 'PER', 'Ada Korrin'])
    expect(found).toContainEqual(['Korrin', 'PER', 'Ada Korrin'])
    expect(found).toContainEqual(['Oslo', 'LOC', 'Oslo'])
    expect(found).toContainEqual(['United Nations', 'ORG', 'United Nations'])
    expect(found).toContainEqual(['Osterby Post', 'ORG', 'Osterby Post'])
    expect(found.map(([words]) => words)).not.toContain('Monday')
  })

  it('counts tokens where a record brings them, with or without the text', () => {
    const tokens = text.replace(/[.]/g, ' .').trim().split(/\s+/)
    const bare = entsOf({ id: 1, tokens })
    expect(bare.map(ent => tokens.slice(ent.start, ent.end).join(' '))).toEqual(expect.arrayContaining(['Ada Korrin', 'Korrin', 'Oslo']))
    expect(entsOf({ id: 1, tokens, text })).toEqual(bare)
    expect(named({ id: 1, tokens }, models, {})).not.toHaveProperty('text')
    expect(named({ id: 1, tokens: [] }, models, {}).ents).toEqual([])
  })

  it('passes unknown fields through, and says what is missing', () => {
    expect(named({ id: 7, text: '', colour: ['red'] }, models, {})).toEqual({ id: 7, text: '', colour: ['red'], ents: [] })
    expect(named({ id: 8 }, models, {}).problems).not.toEqual([])
    expect(named({ id: 9, text: 'Ada Korrin left.', tokens: ['not', 'there'] }, models, {}).ents).toEqual([])
  })

  it('takes every text as it is: spans are names in it, in order, apart', () => {
    for (const strange of [
      '@korrin: see http://example.org/Oslo #Oslo',
      'ADA KORRIN LEFT OSLO',
      '\u{1F600} Ada\tKorrin\n\nOslo\u00a0',
      '“‘(',
    ])
      for (const record of [{ text: strange }, { text: strange, blocks: [[0, 3]] }]) {
        const ents = entsOf(record)
        for (const [index, ent] of ents.entries()) {
          expect(strange.slice(ent.start, ent.end).trim()).not.toBe('')
          if (index > 0) expect(ent.start).toBeGreaterThanOrEqual(ents[index - 1]!.end)
        }
      }
  })
})

describe('hearsay names', () => {
  it('gives a score and a reason', () => {
    expect(compared({ id: 1, name1: 'Ada Korrin', name2: 'Korrin, Ada', more: 1 }, {})).toEqual({
      id: 1,
      name1: 'Ada Korrin',
      name2: 'Korrin, Ada',
      more: 1,
      score: expect.any(Number),
      why: 'both have “ada”, “korrin”',
    })
    expect(compared({ left: 'Ada', right: 'Ada' }, { name1: 'left', name2: 'right' }).score).toBeGreaterThan(0.7)
  })

  it('names the field that is missing', () => {
    expect(compared({ id: 1, name1: 'Ada' }, {}).problems).toEqual([expect.stringContaining("'name2'")])
  })
})
