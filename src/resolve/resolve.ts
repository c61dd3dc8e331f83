import type { Judgement, Reading, Resolution, ResolvedPage } from '../model.ts'
import { resolveDates } from './dates.ts'
import { resolveEntities } from './entities.ts'
import { publisherOf } from './publisher.ts'

/** All pages → entities over all of them, publication dates, values of times, speakers. */
export function resolve(readings: readonly Reading[], judgements: readonly Judgement[] = []): Resolution {
  const dates = resolveDates(readings)
  const { entities, pages } = resolveEntities(readings, judgements)
  return {
    pages: readings.map(reading => ({
      reading,
      ...newsroom(reading),
      ...dates.get(reading.id)!,
      ...pages.get(reading.id)!,
    })),
    entities,
  }
}

function newsroom(reading: Reading): Pick<ResolvedPage, 'publisher'> {
  const publisher = publisherOf(reading)
  return publisher ? { publisher } : {}
}
