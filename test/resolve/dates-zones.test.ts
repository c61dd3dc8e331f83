import { describe, expect, test } from 'vitest'
import { timed } from '../../src/cli/times.ts'
import { dated } from './dated.ts'

const values = (text: string, date = '2031-05-08') =>
  (timed({ id: 'x', text, date }, {}, false).timex as { start: number; end: number; value: string }[]).map(
    ({ start, end, value }) => `${text.slice(start, end)} = ${value}`,
  )

describe('a time of day with its zone', () => {
  test.each([
    ['The pipeline burst at 2100 GMT on Tuesday.', ['2100 GMT = 2031-05-06T21:00Z', 'Tuesday = 2031-05-06']],
    ['The vote opens at 3 p.m. Moscow time on Friday.', ['3 p.m. Moscow time = 2031-05-09T15:00+03:00', 'Friday = 2031-05-09']],
    ['On Monday the mayor resigned. At 15:00 local time on Wednesday the council met.', ['15:00 local time = 2031-05-07T15:00']],
    ['It was filed 2031-05-04T10:30+05:30 by the clerk.', ['2031-05-04T10:30+05:30 = 2031-05-04T10:30+05:30']],
    ['The lake froze on May 4, 2031 at 9:01 PM ET.', ['May 4, 2031 at 9:01 PM ET = 2031-05-04T21:01-04:00']],
    ['The lake froze on January 4, 2031 at 9:01 PM ET.', ['January 4, 2031 at 9:01 PM ET = 2031-01-04T21:01-05:00']],
  ])('%s', (text, expected) => expect(values(text)).toEqual(expect.arrayContaining(expected)))

  test('a zone that the letters alone do not tell leaves no offset', () => {
    expect(values('The lake froze on May 4, 2031 at 9:01 PM IST.')).toEqual(['May 4, 2031 at 9:01 PM IST = 2031-05-04T21:01'])
  })
})

describe('the day in another zone', () => {
  test.each([
    ['The siren went at 9 p.m. on Tuesday (0100 GMT).', '0100 GMT = 2031-05-07T01:00Z'],
    ['The siren went at 7 p.m. (1600 GMT) on Tuesday.', '1600 GMT = 2031-05-06T16:00Z'],
    ['The siren went at 5 a.m. (2100 GMT) on Tuesday.', '2100 GMT = 2031-05-05T21:00Z'],
  ])('%s', (text, expected) => expect(values(text)).toContain(expected))

  test('that it is another one is said', async () => {
    const { reason } = await dated({
      'a.txt': 'Mill burns\n\nMay 8, 2031\n\nThe mill in Osk burned at 9 p.m. ET on Tuesday, a fireman said.',
    })
    expect(reason('a.txt', '9 p.m. ET')).toContain('01:00 of 2031-05-07')
  })
})
