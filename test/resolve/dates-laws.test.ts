import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { When } from '../../src/model.ts'
import { resolveDates } from '../../src/resolve/dates/dates.ts'
import { storyTimes } from '../../src/resolve/dates/story.ts'
import { addDays, dayOf, days, monthOf, yearOf } from '../../src/text/calendar.ts'
import { readingsOf } from '../support/case.ts'

const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const long = (day: string) => `${MONTHS[monthOf(day) - 1]} ${dayOf(day)}, ${yearOf(day)}`

const sentences = [
  'The owners met on Monday.',
  'Captain Ada Roe said on Tuesday that the crews would strike.',
  'The crews struck yesterday.',
  'A day later the harbour was empty.',
  'The crews will vote on Friday.',
  'Two weeks earlier a barge had sunk.',
  'The pier was closed over the weekend.',
  'The same day the mayor resigned, three days after a storm tore the roof off the market.',
  'The harbour has been quiet for the past two weeks.',
  'The mayor fled last week and was found three days ago.',
  'Next Thursday the court meets.',
  'A crane was sold ten days ago; the next day it fell.',
  'The horn sounded at 2100 GMT on Tuesday.',
  'At 9 p.m. Moscow time on Wednesday (1800 GMT) the lights went out.',
  'A fire broke out at 23:40 local time on Thursday.',
] as const

const text = (day: string, chosen: readonly string[]) =>
  `Ferry line to close, owners say\n\n${chosen.join('\n\n')}\n\n${long(day)} at 10:15AM\n`

async function valuesOf(pages: Readonly<Record<string, string>>) {
  const readings = await readingsOf(pages)
  return { readings, all: resolveDates(readings) }
}

const chosen = fc.subarray([...sentences], { minLength: 1 }).chain(list => fc.shuffledSubarray(list, { minLength: list.length }))
const date = fc.integer({ min: 0, max: 20_000 }).map(count => addDays('1990-01-01', count))

describe('laws', () => {
  test('a page that came out so many weeks later has every relative date so many weeks later', async () => {
    await fc.assert(
      fc.asyncProperty(chosen, date, fc.integer({ min: -300, max: 300 }), async (list, day, weeks) => {
        const moved = addDays(day, weeks * 7)
        const { readings, all } = await valuesOf({ 'a.txt': text(day, list), 'b.txt': text(moved, list) })
        if (weeks === 0) return
        const [one, other] = readings.map(reading => all.get(reading.id)!)
        const gap = (a: When | undefined, b: When | undefined) => {
          expect(a === undefined).toBe(b === undefined)
          if (a && b) expect([days(a.earliest, b.earliest), days(a.latest, b.latest)]).toEqual([weeks * 7, weeks * 7])
        }
        expect(one!.published?.earliest.slice(0, 10)).toBe(day)
        gap(one!.published, other!.published)
        for (const key of ['times', 'sayingTimes', 'clauseTimes'] as const)
          for (const [index, when] of one![key].entries()) gap(when, other![key][index])
      }),
      { numRuns: 40 },
    )
  })

  test('a corrected publication date moves what hangs on it, and nothing else', async () => {
    const written = 'The first mole was built on May 4, 1931.'
    await fc.assert(
      fc.asyncProperty(chosen, date, fc.integer({ min: -300, max: 300 }), async (list, day, weeks) => {
        const [reading] = await readingsOf({ 'a.txt': `Ferry line to close\n\n${[...list, written].join('\n\n')}\n` })
        const at = (published: string) => storyTimes(reading!, { earliest: published, latest: published, how: 'given' })
        const [before, after] = [at(day), at(addDays(day, weeks * 7))]
        for (const [index, { start, end, symbol }] of reading!.annotation.times.entries()) {
          const [one, other] = [before[index], after[index]]
          expect(one === undefined, reading!.article.text.slice(start, end)).toBe(other === undefined)
          if (one && other) expect(days(one.earliest, other.earliest)).toBe(symbol.kind === 'absolute' ? 0 : weeks * 7)
        }
      }),
      { numRuns: 40 },
    )
  })

  test('every value is an interval that lies in order, and its words stand where it says', async () => {
    await fc.assert(
      fc.asyncProperty(chosen, date, async (list, day) => {
        const { readings, all } = await valuesOf({ 'a.txt': text(day, list) })
        const { times, sayingTimes, clauseTimes } = all.get(readings[0]!.id)!
        for (const when of [...times, ...sayingTimes, ...clauseTimes]) {
          if (!when) continue
          expect(days(when.earliest, when.latest)).toBeGreaterThanOrEqual(0)
          expect(when.how).not.toBe('')
          if (when.at) expect(readings[0]!.article.text.slice(when.at.start, when.at.end)).toBe(when.at.exact)
        }
      }),
      { numRuns: 40 },
    )
  })

  test('the order of the pages changes nothing', async () => {
    const event = 'Six miners died when the roof of the Korsen silver mine fell in'
    const pages = {
      'dated.txt': `Six die in Korsen mine\n\n${event} on Sunday, inspector Ada Roe said.\n\nMay 06, 2031 at 10:15AM\n`,
      'undated.txt': `Mine roof kills six\n\n${event} on Sunday. Inspector Ada Roe went down on Monday to see the silver mine.\n`,
      'third.txt': `Inspector fears for Korsen\n\n${event} on Sunday. On Monday inspector Ada Roe saw the Korsen silver mine and wept.\n`,
      'fourth.txt': text('2031-05-09', sentences),
      'other.txt': text('2024-02-29', sentences.slice(3)),
    }
    const readings = await readingsOf(pages)
    const datesOf = (ordered: typeof readings) => {
      const dates = resolveDates(ordered)
      return JSON.stringify(readings.map(({ id }) => dates.get(id)))
    }
    const expected = datesOf(readings)
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(readings, { minLength: readings.length }), async shuffled => {
        expect(datesOf(shuffled)).toBe(expected)
      }),
      { numRuns: 12 },
    )
  })

  test('any text of dates and other characters is read without harm', async () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom(...sentences),
      fc.constantFrom(
        '9999-12-31',
        '31 December 9999. A year later',
        'two billion years ago',
        'in 4 centuries',
        '0001-01-01',
        'February 30, 2031',
        '1 BC',
        'the 31st',
        'Q4 2031',
        '\n\n',
      ),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 14 }), async pieces => {
        const { readings, all } = await valuesOf({ 'a.txt': `Title\n\n${pieces.join(' ')}\n` })
        for (const reading of readings)
          for (const when of all.get(reading.id)!.times)
            if (when) expect([when.earliest, when.latest].every(day => /^-?\d{4}-\d\d-\d\d/.test(day))).toBe(true)
      }),
      { numRuns: 120 },
    )
  })
})
