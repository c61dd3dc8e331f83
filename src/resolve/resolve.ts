import { type Newsrooms, newsrooms } from '../language/outlets.ts'
import type { PartyJudgement, Reading, Resolution, ResolvedPage } from '../model.ts'
import { resolveDates } from './dates/dates.ts'
import { resolveEntities } from './entities.ts'
import { publisherOf } from './publisher.ts'
import { withoutTemplates } from './templates.ts'

/** All pages, without what is their sites' template → entities over all of them, publication dates, values of times, speakers. `among` are the newsrooms known by name and host. */
export function resolve(
  captured: readonly Reading[],
  judgements: readonly PartyJudgement[] = [],
  among: Newsrooms = newsrooms(),
): Resolution {
  const readings = withoutTemplates(captured)
  const dates = resolveDates(readings)
  const { entities, pages } = resolveEntities(readings, judgements, among)
  return {
    pages: readings.map(reading => ({
      reading,
      ...newsroom(reading, among),
      ...dates.get(reading.id)!,
      ...pages.get(reading.id)!,
    })),
    entities,
  }
}

function newsroom(reading: Reading, among: Newsrooms): Pick<ResolvedPage, 'publisher'> {
  const publisher = publisherOf(reading, among)
  return publisher ? { publisher } : {}
}
