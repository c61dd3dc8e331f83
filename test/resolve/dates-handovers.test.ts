import { describe, expect, test } from 'vitest'
import { dated } from './dated.ts'

const published = async (text: string) => (await dated({ 'a.txt': `News of the day\n\n${text}\n` })).published('a.txt')

describe('between an election and the day on which somebody takes office', () => {
  test.each([
    [
      'Brazil’s President-elect Lula named a harbour board on Monday. He takes office in two months. The storm of September 2022 had emptied the docks.',
      '2022-10-31..2022-11-02',
    ],
    [
      'Three weeks before Chancellor-designate Merkel takes office, Germany has no budget. The docks stood still in October 2005.',
      '2005-10-31..2005-11-02',
    ],
    ['Mexican President-elect Sheinbaum will be sworn in in ten days, a clerk said. The dam broke in July 2024.', '2024-09-21'],
  ])('%s', async (text, expected) => expect(await published(text)).toBe(expected))

  test('a country that the calendar does not have stays undated', async () => {
    expect(await published('President-elect Ada Roe of Orland takes office in two months. The dam broke in July 2024.')).toBeUndefined()
  })
})
