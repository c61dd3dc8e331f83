import { describe, expect, it } from 'vitest'
import { amended, packedMap, plain, shelf } from '../../src/text/shelf.ts'
import { wordSets } from '../../src/text/word-sets.ts'

interface Ship {
  readonly id: string
  readonly name: string
  readonly crew: readonly string[]
  readonly port?: string
}
const ship: Ship = { id: 'ship-1', name: 'Aurelie', crew: ['Ada Roe', 'Olav Renn'] }

describe('records put aside', () => {
  const aside = shelf<Ship>(['id', 'name', 'crew', 'port'], ['id'])

  it('say what they said', () => {
    const light = aside(ship)
    expect([light.id, light.name, light.crew, light.port]).toEqual(['ship-1', 'Aurelie', ['Ada Roe', 'Olav Renn'], undefined])
    expect(JSON.stringify(light)).toBe(JSON.stringify(ship))
    expect(plain(light)).toEqual(ship)
    expect(plain(ship)).toBe(ship)
  })

  it('are amended as any others are', () => {
    const [light, whole] = [aside(ship), ship].map(one => amended(amended(one, { name: 'Aurelie II' }), { port: 'Osterby' }))
    expect(JSON.stringify(light)).toBe(JSON.stringify(whole))
    expect([light!.name, light!.port, light!.crew]).toEqual(['Aurelie II', 'Osterby', ship.crew])
  })

  it('are many', () => {
    const lights = Array.from({ length: 5_000 }, (_, nth) => aside({ ...ship, name: `Aurelie ${nth}` }))
    expect(lights.every((light, nth) => light.name === `Aurelie ${nth}`)).toBe(true)
    expect(lights[7]!.name).toBe('Aurelie 7')
  })

  it('are found by name in a map', () => {
    const map = packedMap<Ship>()
    map.set('one', ship)
    map.set('one', { ...ship, name: 'Brina' })
    expect(map.get('one')?.name).toBe('Brina')
    expect(map.get('two')).toBeUndefined()
  })
})

describe('sets of words', () => {
  it('hold what they were made of, in its order', () => {
    const sets = wordSets()
    const all = [['gate', 'close', '#3'], [], ['close'], ['@entity-1', 'gate']]
    const made = all.map(words => sets(new Set(words)))
    for (const [nth, set] of made.entries()) {
      expect([...set]).toEqual(all[nth])
      expect(set.size).toBe(all[nth]!.length)
      for (const word of ['gate', 'close', '#3', '@entity-1', 'ferry']) expect(set.has(word)).toBe(all[nth]!.includes(word))
      expect(new Set(set)).toEqual(new Set(all[nth]))
    }
  })
})
