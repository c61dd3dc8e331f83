import { describe, expect, test } from 'vitest'
import type { Entity } from '../../src/model.ts'
import { resolveEntities } from '../../src/resolve/entities.ts'
import { readingsOf } from '../support/case.ts'

/** Two pages or more, and how many people of a name are told apart on them. */
async function people(name: string, ...texts: string[]): Promise<Entity[]> {
  const readings = await readingsOf(Object.fromEntries(texts.map((text, index) => [`${index}.txt`, `Report ${index}\n\n${text}\n`])))
  return resolveEntities(readings).entities.filter(entity => entity.kind === 'person' && entity.name.endsWith(name))
}
const dated = (day: string, text: string): string => `${day} at 10:15AM\n\n${text}`

describe('two of one name', () => {
  test.each([
    [
      'what they are known for',
      'Ivo Marek',
      'Striker Ivo Marek scored twice for Osk on Sunday. “It was a good match,” Ivo Marek said.',
      'Finance Minister Ivo Marek said on Monday that taxes would rise.',
    ],
    [
      'their ages',
      'Ada Quist',
      dated('May 6, 2031', 'Ada Quist, 34, lost her house in the flood. The water came at night, Ada Quist said on Monday.'),
      dated('June 9, 2031', 'Ada Quist, 71, won the prize of the town of Osk. Ada Quist said on Sunday that she was glad.'),
    ],
    [
      'a death long ago',
      'Nadia Renn',
      dated('May 6, 2031', 'Nadia Renn, who died in the fire, was buried in Osk on Monday.'),
      dated('March 9, 2033', 'The quay will close, Nadia Renn told reporters on Monday.'),
    ],
    [
      'he and she',
      'Robin Lenk',
      'Mr. Robin Lenk said on Monday that the mill would close.',
      'Ms. Robin Lenk said on Friday that the school would open.',
    ],
    [
      'a name that anybody bears, and nothing in common',
      'John Smith',
      'The mill in Osk burned on Monday. John Smith said that he had seen the smoke from his window.',
      'Snow closed the pass above Hallow. John Smith said that he had waited for nine hours in the cold.',
    ],
    [
      'a name that anybody bears elsewhere',
      'Li Wang',
      'The ferry to Osk stood still on Monday. Li Wang said that he had slept on the deck.',
      'A crane fell on a house in Hallow. Li Wang said that nobody was at home.',
    ],
  ])('%s', async (_why, name, ...texts) => {
    const found = await people(name, ...texts)
    expect(found).toHaveLength(2)
    expect(found.some(({ why }) => why.some(({ rule }) => rule === 'namesake'))).toBe(true)
  })
})

describe('one person in two reports', () => {
  test.each([
    [
      'one story tells him as two things',
      'Ivo Marek',
      'Ivo Marek, a farmer, was held with Ada Quist after the fire at the Osk mill. Ada Quist was let go.',
      'A student, Ivo Marek, was held on Sunday, said the lawyer of Ada Quist.',
    ],
    [
      'a rare name on pages that share nothing',
      'Tervo Haslinge',
      'Tervo Haslinge said on Monday that the mill would close.',
      'Snow closed the pass. Tervo Haslinge was among those who waited.',
    ],
    [
      'a common name with one office',
      'John Smith',
      'Farmer John Smith said on Monday that the well was dry.',
      'Wolves came at night, said John Smith, a farmer from Hallow.',
    ],
    [
      'a common name in one story',
      'Ali Khan',
      'The bus to Osk fell into the river. Ali Khan and Tervo Haslinge were pulled out of it by a boatman.',
      'Two who survived, Tervo Haslinge and Ali Khan, left the hospital on Friday.',
    ],
    [
      'a head of state by the bare name',
      'John Hill',
      'President John Hill left for the talks in Osk on Monday.',
      'The crowd cheered John Hill, and the band played.',
    ],
    [
      'ages a year apart on pages a year apart',
      'Ada Quist',
      dated('May 6, 2031', 'Ada Quist, 34, lost her house in the flood. The water came at night, Ada Quist said on Monday.'),
      dated('May 9, 2032', 'Ada Quist, 35, lives in a tent. Nobody came, Ada Quist said on Sunday.'),
    ],
  ])('%s', async (_why, name, ...texts) => expect(await people(name, ...texts)).toHaveLength(1))
})

test('who may be either of two stays alone', async () => {
  const found = await people(
    'Ivo Marek',
    'Striker Ivo Marek scored twice for Osk on Sunday.',
    'Finance Minister Ivo Marek said on Monday that taxes would rise.',
    'The crowd cheered when Ivo Marek came out of the hall.',
  )
  expect(found).toHaveLength(3)
})

test('an office that changes hands joins nobody', async () => {
  const found = await people(
    'Korrin',
    dated('May 6, 2031', 'Foreign Minister Ada Korrin said on Monday that talks had begun.'),
    dated('May 6, 2035', 'Foreign Minister Tervo Korrin said on Monday that talks had failed.'),
  )
  expect(found.map(({ name }) => name).sort()).toEqual(['Ada Korrin', 'Tervo Korrin'])
})
