import { describe, expect, test } from 'vitest'
import { caseOf } from '../support/case.ts'

const cuesOf = async (sentence: string) => {
  const found = await caseOf({
    'a.txt': `Words in Carrow\n\nThe council of Carrow met on Monday to talk about the quay, two clerks said.\n\n${sentence}\n\nMarch 6, 2031 at 9:15AM\n`,
  })
  return found.attributions.flatMap(({ cue, when }) => cue.map(({ exact }) => `${exact} = ${when?.earliest ?? '?'}`))
}

describe('the occasion of a saying, where it dates it', () => {
  test.each([
    [
      'At a Tuesday service for the drowned in Carrow, the abbess Ada Roe warned that the dam would not hold.',
      'At a Tuesday service for the drowned in Carrow = 2031-03-04',
    ],
    [
      'In a second statement a day later, harbour master Ben Tal said that the quay was safe.',
      'In a second statement a day later = 2031-03-04',
    ],
    [
      'During a Wednesday hearing on the bridge, engineer Celia Moss told members that the bolts were rusty.',
      'During a Wednesday hearing on the bridge = 2031-03-05',
    ],
  ])('%s', async (sentence, expected) => expect(await cuesOf(sentence)).toContain(expected))

  test('a bare day, and a phrase without one, are no occasion', async () => {
    for (const sentence of [
      'On Tuesday, the abbess Ada Roe warned that the dam would not hold.',
      'In the old hall of the mill, the abbess Ada Roe warned that the dam would not hold.',
    ])
      expect((await cuesOf(sentence)).filter(cue => /^(?:On|In) /.test(cue))).toEqual([])
  })
})
