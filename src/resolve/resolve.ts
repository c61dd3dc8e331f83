import type { Judgement, Reading, Resolution } from '../model.ts'

/** All pages → entities over all of them, publication dates, values of times, speakers. */
export function resolve(readings: readonly Reading[], _judgements: readonly Judgement[] = []): Resolution {
  return {
    pages: readings.map(reading => ({
      reading,
      otherDates: [],
      mentions: reading.annotation.mentions.map(() => undefined),
      times: reading.annotation.times.map(() => undefined),
      speakers: reading.annotation.sayings.map(() => []),
      // The date that governs each saying's cue, and each clause: whenOf(page, offsets) of the dates.
      sayingTimes: reading.annotation.sayings.map(() => undefined),
      clauseTimes: reading.annotation.clauses.map(() => undefined),
    })),
    entities: [],
  }
}
