import { expect } from 'vitest'
import type { Reading, When } from '../../src/model.ts'
import { type ResolvedDates, resolveDates } from '../../src/resolve/dates/dates.ts'
import { readingsOf } from '../support/case.ts'

/** Pages resolved, with helpers that ask by file name and words. */
export async function dated(pages: Readonly<Record<string, string>>) {
  const readings = await readingsOf(pages)
  const all = resolveDates(readings)
  const pick = (name: string): { reading: Reading; dates: ResolvedDates } => {
    const reading = readings.find(one => one.locations[0] === name)!
    return { reading, dates: all.get(reading.id)! }
  }
  return {
    published: (name: string) => short(pick(name).dates.published),
    how: (name: string) => pick(name).dates.published?.how,
    /** How the value of the first expression with these words was found. */
    reason: (name: string, words: string) => {
      const { reading, dates } = pick(name)
      return dates.times[reading.annotation.times.findIndex(time => reading.article.text.slice(time.start, time.end) === words)]?.how
    },
    others: (name: string) => pick(name).dates.otherDates.map(({ is, when }) => `${is} ${short(when)}`),
    /** The value of the first expression with these words. */
    time(name: string, words: string) {
      const { reading, dates } = pick(name)
      const at = reading.annotation.times.findIndex(time => reading.article.text.slice(time.start, time.end) === words)
      expect(at, `no time “${words}”`).toBeGreaterThanOrEqual(0)
      return short(dates.times[at])
    },
    /** When the first saying whose source, cue or content holds these words was said. */
    said(name: string, words: string) {
      const { reading, dates } = pick(name)
      const at = reading.annotation.sayings.findIndex(({ source, cue, content }) =>
        [...source, ...cue, ...content].some(piece => reading.article.text.slice(piece.start, piece.end).includes(words)),
      )
      expect(at, `no saying with “${words}”`).toBeGreaterThanOrEqual(0)
      return short(dates.sayingTimes[at])
    },
    /** When the smallest clause with these words happened. */
    happened(name: string, words: string) {
      const { reading, dates } = pick(name)
      const [found] = reading.annotation.clauses
        .map((clause, index) => ({ clause, index }))
        .filter(({ clause }) => reading.article.text.slice(clause.start, clause.end).includes(words))
        .sort((a, b) => a.clause.end - a.clause.start - (b.clause.end - b.clause.start))
      expect(found, `no clause with “${words}”`).toBeDefined()
      return short(dates.clauseTimes[found!.index])
    },
  }
}

/** One day as itself, an interval as 'a..b'. */
function short(when: When | undefined): string | undefined {
  if (!when) return undefined
  const [earliest, latest] = [when.earliest.slice(0, 10), when.latest.slice(0, 10)]
  return earliest === latest ? earliest : `${earliest}..${latest}`
}
