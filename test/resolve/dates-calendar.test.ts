import { describe, expect, test } from 'vitest'
import { timed } from '../../src/cli/times.ts'

const values = (text: string, date?: string) =>
  (timed({ id: 'x', text, ...(date && { date }) }, {}, false).timex as { start: number; end: number; value: string }[]).map(
    ({ start, end, value }) => `${text.slice(start, end)} = ${value}`,
  )

describe('elections and holidays of the calendar', () => {
  test.each([
    ['Two days after the Brazilian election the count was done.', '2022-11-10', 'Two days after the Brazilian election = 2022-11-01'],
    ['Three days before the Kenyan election a clerk fled.', '2022-08-20', 'Three days before the Kenyan election = 2022-08-06'],
    ['The shops shut on Lunar New Year.', '2024-02-14', 'Lunar New Year = 2024-02-10'],
    ['The quay was full on Shrove Tuesday.', '2031-03-02', 'Shrove Tuesday = 2031-02-25'],
    ['They laid wreaths on Anzac Day.', '2031-05-02', 'Anzac Day = 2031-04-25'],
  ])('%s', (text, date, expected) => expect(values(text, date)).toEqual([expected]))

  test('an election beyond the calendar has no value, rather than a guessed one', () => {
    expect(values('Two days after the Brazilian election the count was done.', '1961-05-05')).toEqual([])
  })
})

describe('stretches whose year stands at their end', () => {
  test.each([
    ['They sat from November to February 2031.', ['November = 2030-11', 'February 2031 = 2031-02']],
    ['They sat from May 4 to June 2, 2031.', ['May 4 = 2031-05-04', 'June 2, 2031 = 2031-06-02']],
    ['They sat on 4 May and 9 June 2031.', ['4 May = 2031-05-04', '9 June 2031 = 2031-06-09']],
    ['It lasted all of the summer and autumn of 2031.', ['the summer = 2031-SU', 'autumn of 2031 = 2031-FA']],
    ['The wall stood (241-238 BC).', ['241 = BC0241', '238 BC = BC0238']],
  ])('%s', (text, expected) => expect(values(text)).toEqual(expected))
})

describe('histories', () => {
  const history = [
    'The fleet of Sandmark sailed on March 3, 1931 and burned the docks on March 9, 1931.',
    'The council fell on April 2, 1931. A plan for 1933 was dropped. On April 6 the harbour opened.',
    'Snow closed the pass in December. In January the siege began, and by the start of March the bread was gone.',
    'The town gave up on April 11, 1932; the last ship left on May 1, 1932 and the gates were razed on June 7, 1932.',
  ].join('\n\n')
  test('months and days without a year make the shortest way through the calendar', () => {
    expect(values(history, '2031-05-07')).toEqual(
      expect.arrayContaining(['April 6 = 1931-04-06', 'December = 1931-12', 'January = 1932-01', 'the start of March = 1932-03']),
    )
  })
})

describe('holidays of several calendars', () => {
  test.each([
    ['The bazaar shut for Nowruz.', '2024-03-25', 'Nowruz = 2024-03-20'],
    ['The port was quiet on Yom Kippur.', '2023-10-01', 'Yom Kippur = 2023-09-25'],
    ['The ferries were full at Eid al-Fitr.', '2024-04-20', 'Eid al-Fitr = 2024-04-10'],
    ['Lamps burned along the quay for Diwali.', '2022-11-02', 'Diwali = 2022-10-24'],
    ['The bells rang on Orthodox Easter.', '2024-05-10', 'Orthodox Easter = 2024-05-05'],
    ['The shops closed for the Mid-Autumn Festival.', '2023-10-05', 'Mid-Autumn Festival = 2023-09-29'],
    ['Bonfires were lit on Walpurgis Night.', '2031-05-03', 'Walpurgis Night = 2031-04-30'],
  ])('%s', (text, date, expected) => expect(values(text, date)).toEqual([expected]))

  test.each(['He served in the Yom Kippur War.', 'The statues of Easter Island stood.', 'The Easter Rising was put down.'])(
    'a name that holds a holiday is no date: %s',
    text => expect(values(text, '2024-05-10')).toEqual([]),
  )
})

test.each(['He threw three passes in the fourth quarter.', 'She is in her 90s.', 'The old quarter burned.'])(
  'no quarter of a year and no decade: %s',
  text => expect(values(text, '2031-05-08')).toEqual([]),
)

describe('quarters and decades', () => {
  test.each([
    ['Exports fell in the second quarter of 2031.', '2031-Q2'],
    ['Exports fell in Q3 2031.', '2031-Q3'],
    ['Exports fell last quarter.', '2031-Q1'],
    ['Mills closed in the late 1930s.', '193'],
    ['The pier dates from the mid-1880s.', '188'],
    ['The line was built last decade.', '202'],
    ['Exports fell in the fourth quarter.', '2030-Q4'],
    ['The first quarter of last year was quiet.', '2030-Q1'],
    ['The mill will publish second-quarter profits in July.', '2031-Q2'],
    ['Mills closed in the second half of the 1980s.', '198'],
    ['Mills closed in the ’90s.', '199'],
    ['Mills closed in the late ’00s.', '200'],
  ])('%s', (text, value) => expect(values(text, '2031-05-08').join()).toContain(`= ${value}`))
})
