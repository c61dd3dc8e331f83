import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { resolveEntities } from '../../src/resolve/entities.ts'
import { readingsOf } from '../support/case.ts'

/** Pages about two people and a body; names are filled in. */
const story = (one: readonly [string, string], two: readonly [string, string], body: string): Record<string, string> => ({
  'a.txt': `Harbour board opens the gates

April 2, 2031

${one[0]} ${one[1]}, head of the ${body}, said on Monday that the gates would be opened at noon. Mr. ${one[1]} added that nobody was in danger.

Water Minister ${two[0]} ${two[1]} disagreed. ${two[1]} told reporters that she had not been asked, and that ${one[1]} had no right to open them.
`,
  'b.txt': `Minister stops the pumps

April 4, 2031

The pumps were stopped on Thursday, Water Minister ${two[0]} ${two[1]} said. The ${body} called this a mistake.

“It was agreed long ago,” ${two[1]} said. ${one[0]} ${one[1]} did not answer questions.
`,
})

/** Which places of names mean the same party, told by order alone: mentions as [page, number among the names], grouped. */
async function links(pages: Record<string, string>): Promise<string[]> {
  const readings = await readingsOf(pages)
  const { pages: settled } = resolveEntities(readings)
  const groups = new Map<string, string[]>()
  for (const reading of readings) {
    let number = 0
    reading.annotation.mentions.forEach((mention, index) => {
      if (mention.form !== 'name') return
      number++
      const id = settled.get(reading.id)!.mentions[index]
      if (id === undefined) return
      groups.set(id, [...(groups.get(id) ?? []), `${reading.locations[0]} ${number}`])
    })
  }
  return [...groups.values()].map(group => group.sort().join(', ')).sort()
}

const GIVEN = ['Ada', 'Maria', 'Fatima', 'Olena', 'Ingrid', 'Amara', 'Yasmin', 'Lucia', 'Noor', 'Hannah'] as const
const FAMILY = ['Quist', 'Renn', 'Haddadi', 'Voloshenko', 'Okonjo', 'Sandoval', 'Tarkan', 'Lindqvist', 'Moreau', 'Petrenko'] as const
const BODY = ['Harbour Board', 'River Authority', 'Quay Council', 'Dyke Commission'] as const

describe('laws of entities', () => {
  test('people under other names, and a body under another, are linked alike', async () => {
    const straight = await links(story(['Ivo', 'Marek'], ['Ada', 'Korrin'], 'Harbour Board'))
    expect(straight.some(group => group.includes('a.txt') && group.includes('b.txt'))).toBe(true)
    const pair = (index: number, list: readonly string[]): readonly [string, string] => [list[index]!, FAMILY[index]!]
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([...GIVEN.keys()], { minLength: 2, maxLength: 2 }),
        fc.constantFrom(...BODY),
        async ([a, b], body) => {
          expect(await links(story(pair(a!, GIVEN), pair(b!, GIVEN), body))).toEqual(straight)
        },
      ),
      { numRuns: 40, seed: 7 },
    )
  })

  test('two of one name, under another name, are told apart and kept together alike', async () => {
    const pages = (name: string): Record<string, string> => ({
      'a.txt': `Match won\n\nStriker ${name} scored twice for Osk on Sunday.\n`,
      'b.txt': `Taxes to rise\n\nFinance Minister ${name} said on Monday that taxes would rise. Harbour master Tervo Haslinge agreed.\n`,
      'c.txt': `Budget\n\nThe budget is late, ${name} told Tervo Haslinge on Friday.\n`,
      'd.txt': `Crowd\n\nThe crowd cheered when ${name} came out of the hall.\n`,
    })
    const straight = await links(pages('Ada Quist'))
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...GIVEN), fc.constantFrom(...FAMILY), async (given, family) => {
        expect(await links(pages(`${given} ${family}`))).toEqual(straight)
      }),
      { numRuns: 25, seed: 11 },
    )
    expect(straight.filter(group => group.includes('b.txt') && group.includes('c.txt'))).not.toEqual([])
    expect(straight.filter(group => group.includes('a.txt') && group.includes('b.txt'))).toEqual([])
  })

  test('the order of the pages changes nothing, namesakes among them', async () => {
    const readings = await readingsOf({
      'a.txt': 'Match won\n\nStriker Ivo Marek scored twice for Osk on Sunday.\n',
      'b.txt': 'Taxes to rise\n\nFinance Minister Ivo Marek said on Monday that taxes would rise.\n',
      'c.txt': 'Crowd\n\nThe crowd cheered when Ivo Marek came out of the hall.\n',
      'd.txt': 'Mill burns\n\nThe mill burned on Monday. John Smith said that he had seen the smoke.\n',
      'e.txt': 'Pass shut\n\nSnow closed the pass. John Smith said that he had waited in the cold.\n',
    })
    const straight = JSON.stringify(resolveEntities(readings).entities)
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(readings, { minLength: readings.length }), async shuffled => {
        expect(JSON.stringify(resolveEntities(shuffled).entities)).toBe(straight)
      }),
      { numRuns: 8 },
    )
  })

  test('the order of the pages changes nothing', async () => {
    const readings = await readingsOf({
      ...story(['Ivo', 'Marek'], ['Ada', 'Korrin'], 'Harbour Board'),
      'c.txt': 'Board quiet\n\nApril 6, 2031\n\nIvo Marek was not at the meeting, A. Korrin said on Saturday.\n',
    })
    const straight = JSON.stringify(resolveEntities(readings).entities)
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(readings, { minLength: readings.length }), async shuffled => {
        expect(JSON.stringify(resolveEntities(shuffled).entities)).toBe(straight)
      }),
      { numRuns: 8 },
    )
  })
})
