import { describe, expect, it } from 'vitest'
import { timed } from '../../src/cli/times.ts'
import { hearsay, workplace, write } from './hearsay.ts'

const text =
  'The council of Sandmark met on Monday. A day later it closed the quay for three weeks, as it had done several weeks ago. It sits again on May 5-7.'

const found = (all: boolean, date?: string) => {
  const out = timed({ id: 'x', text, colour: 'red', ...(date && { date }) }, {}, all)
  expect(out).toMatchObject({ id: 'x', text, colour: 'red' })
  return (out.timex as { start: number; end: number; value?: string; earliest?: string }[]).map(
    time => `${text.slice(time.start, time.end)} = ${time.value}`,
  )
}

describe('hearsay times', () => {
  it('gives what points into the calendar, with the days that it means', () => {
    expect(found(false, '2031-04-30')).toEqual(['Monday = 2031-04-28', 'A day later = 2031-04-29', 'May 5 = 2031-05-05', '7 = 2031-05-07'])
  })

  it('gives lengths, words of now and open counts only when asked', () => {
    expect(found(true, '2031-04-30')).toEqual([
      'Monday = 2031-04-28',
      'A day later = 2031-04-29',
      'three weeks = P3W',
      'several weeks ago = PAST_REF',
      'May 5 = 2031-05-05',
      '7 = 2031-05-07',
    ])
  })

  it('guesses no day where the date of publication is not known', () => {
    expect(found(false)).toEqual([])
  })

  it('reads JSON lines in order and goes on after what it cannot handle', async () => {
    const place = workplace()
    write(place, {
      'in.jsonl': `${JSON.stringify({ doc: 'a', dct: '2031-05-02', text: 'It rained yesterday.' })}\nnothing\n${JSON.stringify({ doc: 'b' })}\n`,
    })
    const { code, stdout } = await hearsay('times', `${place}/in.jsonl`, '--json', '--fields', 'id=doc,date=dct')
    expect(code).toBe(0)
    const [a, bad, b] = stdout
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(a.timex).toEqual([{ start: 10, end: 19, type: 'DATE', value: '2031-05-01', earliest: '2031-05-01', latest: '2031-05-01' }])
    expect([bad.line, bad.problems.length, b.doc, b.problems.length]).toEqual([2, 1, 'b', 1])
  })
})
