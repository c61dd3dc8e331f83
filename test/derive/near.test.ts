import fc from 'fast-check'
import { expect, it } from 'vitest'
import { byTime } from '../../src/derive/near.ts'
import { addDays, days } from '../../src/text/calendar.ts'

it('gives all that are near a day, in their order, and none that is twice as far', () => {
  const day = fc.integer({ min: -400, max: 400 }).map(number => addDays('1970-01-01', number))
  fc.assert(
    fc.property(fc.array(fc.option(day, { nil: undefined })), day, fc.integer({ min: 1, max: 40 }), (items, at, width) => {
      const found = byTime(items, item => item, width)(at)
      const away = (place: number): number => Math.abs(days(items[place]!, at))
      expect(found).toEqual([...found].sort((a, b) => a - b))
      expect(found.every(place => items[place] !== undefined && away(place) < 2 * width)).toBe(true)
      for (const [place, item] of items.entries()) if (item !== undefined && away(place) <= width) expect(found).toContain(place)
    }),
  )
  expect(byTime(['2031-05-04'], item => item, 14)(undefined)).toEqual([])
})
