import { describe, expect, test } from 'vitest'
import type { Finding } from '../../src/model.ts'
import { caseOf } from '../support/case.ts'

const page = (title: string, date: string, ...paragraphs: string[]) => `${title}\n\n${date}\n\n${paragraphs.join('\n\n')}\n`

/** The aspects of drift between what an engineer said on one day and how another page tells it on the next. */
async function driftsBetween(first: string, second: string): Promise<Finding['aspect'][]> {
  const { findings } = await caseOf({
    'a.txt': page('Mill chimney falls in Carrow', 'March 4, 2031', 'The chimney of the paper mill in Carrow fell on Monday.', first),
    'b.txt': page('After the fall of the chimney', 'March 5, 2031', second, 'The chimney of the paper mill in Carrow fell on Monday.'),
  })
  return findings.filter(({ kind }) => kind === 'drift').map(({ aspect }) => aspect)
}

const said = (words: string) => `Engineer Ada Roe said on Monday that ${words}.`

describe('a hedge that a later page drops', () => {
  const plain = said('frost in the brickwork of the chimney brought the paper mill chimney down')
  test.each([
    ['an adverb', 'frost in the brickwork of the chimney presumably brought the paper mill chimney down'],
    ['a modal', 'frost in the brickwork of the chimney may have brought the paper mill chimney down'],
    ['a verb of seeming', 'frost in the brickwork of the chimney seems to have brought the paper mill chimney down'],
    ['a passive of supposing', 'frost in the brickwork of the chimney was thought to have brought the paper mill chimney down'],
    ['words that lead up to it', 'there were signs that frost in the brickwork of the chimney had brought the paper mill chimney down'],
    ['likelihood', 'in all likelihood frost in the brickwork of the chimney brought the paper mill chimney down'],
  ])('%s', async (_, hedged) => {
    expect(await driftsBetween(said(hedged), plain)).toEqual(['hedge-dropped'])
  })

  test('another hedge is no drift, nor is the same', async () => {
    const hedged = said('frost in the brickwork of the chimney may have brought the paper mill chimney down')
    const other = said('frost in the brickwork of the chimney probably brought the paper mill chimney down')
    expect(await driftsBetween(hedged, other)).toEqual([])
    expect(await driftsBetween(hedged, hedged)).toEqual([])
  })

  test('a hedge that comes later is added', async () => {
    expect(await driftsBetween(plain, said('frost in the brickwork of the chimney possibly brought the paper mill chimney down'))).toEqual([
      'hedge-added',
    ])
  })
})

describe('a condition that a later page leaves out', () => {
  const owner = (words: string) => `In a statement on Monday, the Carrow Paper Company said that ${words}.`
  const plain = owner('it would rebuild the fallen chimney and pay the families of the stokers')
  test.each([
    ['if', 'it would rebuild the fallen chimney and pay the families of the stokers if the insurers agreed'],
    ['provided', 'it would rebuild the fallen chimney and pay the families of the stokers, provided the insurers agreed'],
    ['should', 'it would rebuild the fallen chimney and pay the families of the stokers should the insurers agree'],
    ['once', 'it would rebuild the fallen chimney and pay the families of the stokers once the insurers had agreed'],
    ['before it', 'on condition that the insurers agreed, it would rebuild the fallen chimney and pay the families of the stokers'],
    ['an inversion', 'it would rebuild the fallen chimney and pay the families of the stokers were the insurers to agree'],
  ])('%s', async (_, bound) => {
    expect(await driftsBetween(owner(bound), plain)).toEqual(['condition-widened'])
  })

  test.each([
    'it would rebuild the fallen chimney and that the cracks of March were a warning to the families of the stokers',
    'it would rebuild the fallen chimney and that the stokers had a right to the families’ house',
    'it would rebuild the fallen chimney and that the insurers were no help to the families of the stokers',
  ])('what was or had a thing is no condition: %s', async told => {
    const short = owner('it would rebuild the fallen chimney')
    expect(await driftsBetween(owner(told), short)).not.toContain('condition-widened')
  })

  test('what people asked for themselves is no condition', async () => {
    const unnamed =
      'Speaking on condition of anonymity, two stokers told the Carrow Gazette that the chimney of the paper mill had leaned for weeks.'
    const other = 'Two stokers told the Carrow Gazette that the chimney of the paper mill had leaned for weeks.'
    expect(await driftsBetween(unnamed, other)).not.toContain('condition-widened')
  })
})
