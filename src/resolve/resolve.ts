import { type Newsrooms, newsrooms } from '../language/outlets.ts'
import type { Entity, PartyJudgement, Reading, Resolution, ResolvedPage } from '../model.ts'
import type { Depot } from '../text/packing/depot.ts'
import { textsIn } from '../text/shelf.ts'
import { resolveDates } from './dates/dates.ts'
import { resolveEntities } from './entities.ts'
import { publisherOf } from './publisher.ts'
import { withoutTemplates } from './templates.ts'

/** A resolution of which each page is made when the pages are gone through. */
export interface StreamedResolution {
  readonly entities: readonly Entity[]
  readonly pages: Iterable<ResolvedPage>
  /** Names of the newsrooms that published the pages, found without making these. */
  readonly publishers: Iterable<string>
}

/** All pages, without what is their sites' template → entities over all of them, publication dates, values of times, speakers. `among` are the newsrooms known by name and host. */
export function resolve(
  captured: readonly Reading[],
  judgements: readonly PartyJudgement[] = [],
  among: Newsrooms = newsrooms(),
): Resolution {
  const { entities, pages } = resolveStreamed(captured, judgements, among)
  return { entities, pages: [...pages] }
}

/** The same for many pages: what was found out of each lies in `depot` until it is asked for. */
export function resolveStreamed(
  captured: readonly Reading[],
  judgements: readonly PartyJudgement[] = [],
  among: Newsrooms = newsrooms(),
  depot?: Depot,
): StreamedResolution {
  const readings = withoutTemplates(captured)
  const texts = textsIn(readings.map(reading => ({ reading })))
  const dates = resolveDates(readings, texts, depot)
  const { entities, pages } = resolveEntities(readings, judgements, among, texts, depot)
  const pageOf = (reading: Reading): ResolvedPage => ({
    reading,
    ...newsroom(reading, among),
    ...dates.get(reading.id)!,
    ...pages.get(reading.id)!,
  })
  return {
    entities,
    pages: {
      *[Symbol.iterator]() {
        for (const reading of readings) yield pageOf(reading)
      },
    },
    publishers: {
      *[Symbol.iterator]() {
        for (const reading of readings) {
          const { publisher } = newsroom(reading, among)
          if (publisher) yield publisher.name
        }
      },
    },
  }
}

function newsroom(reading: Reading, among: Newsrooms): Pick<ResolvedPage, 'publisher'> {
  const publisher = publisherOf(reading, among)
  return publisher ? { publisher } : {}
}
