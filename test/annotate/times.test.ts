import { describe, expect, test } from 'vitest'
import { times } from '../../src/annotate/times/times.ts'
import type { TimeExpression } from '../../src/model.ts'

/** The expressions of a text: `[words, value]`, the symbol written as a short line. */
function read(text: string): [string, string][] {
  return times({ text }).map(time => [text.slice(time.start, time.end), written(time)])
}

function written({ symbol, clock }: TimeExpression): string {
  const { kind, ...rest } = symbol as { kind: string } & Record<string, unknown>
  const parts = Object.values(rest).map(value =>
    typeof value === 'object' ? range(value as { min: number; max?: number }) : String(value),
  )
  return [kind, ...parts, ...(clock ? [clock] : [])].join(' ')
}

function range(value: { min: number; max?: number; unit?: string; amount?: { min: number; max?: number }; direction?: string }): string {
  if (value.amount) return `${range(value.amount)} ${value.unit} ${value.direction}`
  return value.max === value.min ? String(value.min) : `${value.min}..${value.max ?? ''}`
}

describe('written out', () => {
  test.each([
    ['The lake froze on 4 May 2031.', '4 May 2031'],
    ['Sunday, May 4, 2031 was a feast.', 'Sunday, May 4, 2031'],
    ['It was filed 2031-05-04 by the clerk.', '2031-05-04'],
    ['The ferry sank on the 4th of May, 2031.', 'the 4th of May, 2031'],
    ['A deed of 04.05.2031 names him.', '04.05.2031'],
  ])('a day: %s', (text, words) => {
    expect(read(text)).toEqual([[words, 'absolute day 2031-05-04 2031-05-04 past']])
  })

  test.each([
    ['The dam broke in late March of 2031.', 'late March of 2031', 'month 2031-03-21 2031-03-31'],
    ['The mill burned in March 2031.', 'March 2031', 'month 2031-03-01 2031-03-31'],
    ['The treaty of 2031 was kept.', '2031', 'year 2031-01-01 2031-12-31'],
    ['The mill opened in the summer of 2031.', 'the summer of 2031', 'season 2031-06-01 2031-08-31'],
    ['Exports fell in the third quarter of 2031.', 'the third quarter of 2031', 'quarter 2031-07-01 2031-09-30'],
    ['Mills closed in the 1930s.', 'the 1930s', 'decade 1930-01-01 1939-12-31'],
    ['The wall fell in 238 BC.', '238 BC', 'year -0237-01-01 -0237-12-31'],
    ['The fair ran May 5-7, 2031.', 'May 5-7, 2031', 'day 2031-05-05 2031-05-07'],
  ])('coarser or longer: %s', (text, words, value) => {
    expect(read(text)).toEqual([[words, `absolute ${value} past`]])
  })

  test('a time of day belongs to its date', () => {
    expect(read('March 05, 2031 at 10:15AM')).toEqual([['March 05, 2031 at 10:15AM', 'absolute day 2031-03-05 2031-03-05 past 10:15']])
    expect(read('Shots fell in the night of 4 May 2031.').at(0)?.[1]).toBe('absolute day 2031-05-04 2031-05-04 past NI')
    expect(read('They left 2031-05-04T06:30Z.').at(0)?.[1]).toBe('absolute day 2031-05-04 2031-05-04 past 06:30')
  })

  test('days that are none, and days that an ocean reads differently', () => {
    expect(read('It is dated 30 February 2031.').map(([words]) => words)).not.toContain('30 February 2031')
    expect(read('The bridge opened on 4/5/2031.')).toEqual([['2031', 'absolute year 2031-01-01 2031-12-31 past']])
    expect(read('The bridge opened on 23/5/2031.')[0]?.[1]).toBe('absolute day 2031-05-23 2031-05-23 past')
  })
})

describe('weekdays', () => {
  test.each([
    ['The minister resigned on Monday.', 'past'],
    ['The port reopened Monday, the mayor said.', 'past'],
    ['She said on Monday that she will go.', 'past'],
    ['The fleet will sail on Monday.', 'future'],
    ['The court is due to rule on Monday.', 'future'],
    ['Voters go to the polls next Monday.', 'future'],
  ])('%s is %s', (text, direction) => {
    expect(read(text).at(-1)?.[1]).toBe(`weekday 1 ${direction} publication`)
  })

  test('weeks named beside them, parts of the day, days of the story', () => {
    expect(read('The pass closed on Friday of last week.')[0]?.[1]).toBe('weekday 5 past publication -1')
    expect(read('He fell ill late on Monday night.')[0]?.[1]).toContain('weekday 1 past publication NI')
    expect(read('The following Tuesday they met again.')[0]?.[1]).toBe('weekday 2 future previous')
  })

  test.each(['The Saturday Review praised it.', 'On Good Friday Agreement lines they split.', 'Black Friday sales fell.'])(
    'a name, no day: %s',
    text => expect(read(text).filter(([words]) => /^(?:the )?(?:Saturday|Friday)$/i.test(words))).toEqual([]),
  )
})

describe('months and days of months', () => {
  test.each([
    ['The vote of May 4 was close.', 'May 4', 'month-day 5 4 past publication'],
    ['The vote on 4 May was close.', '4 May', 'month-day 5 4 past publication'],
    ['The court will sit on June 12.', 'June 12', 'month-day 6 12 future publication'],
    ['Rain fell in early May.', 'early May', 'month-day 5 early past publication'],
    ['Rain fell in March of last year.', 'March of last year', 'month-day 3 past publication -1'],
    ['The siege was lifted on the 20th.', 'the 20th', 'day-of-month 20'],
    ['They meet again in the spring.', 'the spring', 'season 3 future publication'],
  ])('%s', (text, words, value) => expect(read(text)).toEqual([[words, value]]))

  test.each([
    'They may march to the sea.',
    'May Roe and April Oster sang.',
    'The army will march north.',
    'It was an august body.',
    'She said she may sit with Jan Roe.',
    'The sun sat low; they wed in sec.',
  ])('month and weekday words that are no dates: %s', text => expect(read(text)).toEqual([]))
})

describe('counted', () => {
  test.each([
    ['He resigned yesterday.', 'yesterday', 'unit publication day -1'],
    ['A vote is due the day after tomorrow.', 'the day after tomorrow', 'unit publication day 2'],
    ['She arrived three days ago.', 'three days ago', 'shift publication day 3 past'],
    ['The talks stalled several weeks ago.', 'several weeks ago', 'shift publication week'],
    ['The lease ends in three years.', 'three years', 'shift publication year 3 future'],
    ['The lease ends three years from now.', 'three years from now', 'shift publication year 3 future'],
  ])('from publication: %s', (text, words, value) => {
    const [found] = read(text)
    expect(found?.[0]).toBe(words)
    expect(found?.[1].startsWith(value)).toBe(true)
  })

  test.each([
    ['A day later the strike was over.', 'A day later', 'shift previous day 1 future'],
    ['Two weeks earlier it had rained.', 'Two weeks earlier', 'shift previous week 2 past'],
    ['The next day he fled.', 'The next day', 'unit previous day 1'],
    ['He was freed the same day.', 'the same day', 'unit previous day 0'],
    ['It reopened the following week.', 'the following week', 'unit previous week 1'],
  ])('from the story: %s', (text, words, value) => expect(read(text)).toEqual([[words, value]]))

  test.each([
    ['Two days after raiders burned the mill, he fled.', 'Two days after', 'shift clause day 2 future'],
    ['He fled the day before the vote.', 'the day before', 'shift clause day 1 past'],
    ['They met less than 24 hours after a raid.', 'less than 24 hours after', 'shift clause hour'],
  ])('from a clause: %s', (text, words, value) => {
    const [found] = read(text)
    expect(found?.[0]).toBe(words)
    expect(found?.[1].startsWith(value)).toBe(true)
  })

  test.each([
    ['The port closed this week.', 'this week', 'unit publication week 0'],
    ['The port closed last year.', 'last year', 'unit publication year -1'],
    ['Earlier this month the port closed.', 'Earlier this month', 'unit publication month 0 past'],
    ['Bread was gone by the end of the month.', 'the end of the month', 'unit previous month 0 late'],
    ['The pass was closed over the weekend.', 'the weekend', 'unit publication weekend 0 past'],
    ['The pass will close at the weekend.', 'the weekend', 'unit publication weekend 0 future'],
    ['The pass closed late last year.', 'late last year', 'unit publication year -1 late'],
  ])('units and their parts: %s', (text, words, value) => expect(read(text)).toEqual([[words, value]]))

  test.each([
    ['Over the past two weeks the river rose.', 'the past two weeks', 'stretch publication week 2 past'],
    ['The next three days will be hard.', 'The next three days', 'stretch publication day 3 future'],
    ['It rained in the following two months.', 'the following two months', 'stretch previous month 2 future'],
  ])('stretches: %s', (text, words, value) => expect(read(text)).toEqual([[words, value]]))
})

describe('lengths, repetitions and words without a place', () => {
  test.each([
    ['The three-day siege ended.', 'three-day', 'duration day 3'],
    ['They talked for about two weeks.', 'about two weeks', 'duration week 2'],
    ['It was rebuilt in two months.', 'two months', 'duration month 2'],
  ])('%s', (text, words, value) => {
    const [found] = read(text)
    expect(found?.[0]).toBe(words)
    expect(found?.[1].startsWith(value)).toBe(true)
  })

  test.each([
    ['The council meets every two weeks.', 'every two weeks', 'set week 2'],
    ['The paper is read daily.', 'daily', 'set day 1'],
    ['The market opens on Mondays.', 'Mondays', 'set week 1 1'],
    ['The mine is currently shut.', 'currently', 'reference present'],
    ['Talks were recently held.', 'recently', 'reference past'],
    ['The train left at 11:40 p.m. as planned.', '11:40 p.m.', 'clock 23:40'],
  ])('%s', (text, words, value) => expect(read(text)).toEqual([[words, value]]))

  test.each([
    'A 30-year-old man was held.',
    'He lives at 2031 Harbour Road.',
    'The firm paid $2,031 for it.',
    'Some 2031 people came.',
    'The Daily Lantern said so.',
    'This day and age wants bread.',
  ])('no time at all: %s', text => expect(read(text)).toEqual([]))
})

describe('days with a name', () => {
  test.each([
    ['The shops shut on Christmas Eve 2031.', 'Christmas Eve 2031'],
    ['Two weeks after Easter the roads opened.', 'Two weeks after Easter'],
    ['Two days after the election the count was done.', 'Two days after the election'],
  ])('%s', (text, words) => {
    const [found] = read(text)
    expect(found?.[0]).toBe(words)
    expect(found?.[1].startsWith('calendar ')).toBe(true)
  })
})

test('expressions come in order, never overlap, and lie in the text', () => {
  const text =
    'On Monday, May 5, 2031, two days after the raid of last week, the council met at 10:15 a.m.\nA day later, in early June, it met again.'
  let end = 0
  for (const time of times({ text })) {
    expect(time.start).toBeGreaterThanOrEqual(end)
    expect(time.end).toBeGreaterThan(time.start)
    end = time.end
  }
  expect(end).toBeLessThanOrEqual(text.length)
  expect(read(text)).toHaveLength(6)
})

test('only English is read: elsewhere the words mean other things', () => {
  expect(times({ text: 'Am Sonntag, 4. May 2031, sat er lange.', language: 'de' })).toEqual([])
  expect(times({ text: 'It rained on Sunday.', language: 'en-GB' })).toHaveLength(1)
})
