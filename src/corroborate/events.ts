import { eventConcepts } from '../language/plover.ts'
import type { Entity, Event, ResolvedPage, When } from '../model.ts'
import { compare } from '../text/group.ts'
import { contentId } from '../text/hash.ts'
import { holds } from '../text/spans.ts'
import type { Cluster } from './clusters.ts'
import type { Matter } from './matter.ts'

/** Kinds of entity that act or are acted on; places only say where. */
const ACTORS: ReadonlySet<Entity['kind']> = new Set(['person', 'organisation', 'outlet'])

/**
 * The events that claims tell of: who, to whom, where, when, as the statements name them. One for a claim that names an event concept; the
 * code says of what sort it is and merges nothing.
 */
export function eventsOf(
  clusters: readonly Cluster[],
  pages: ReadonlyMap<string, ResolvedPage>,
  entities: ReadonlyMap<string, Entity>,
  aside: (event: Event) => Event = event => event,
): Event[] {
  return clusters
    .flatMap(cluster => {
      const lead = cluster.members.find(matter => codeOf(matter))
      const code = lead && codeOf(lead)
      if (!lead || !code) return []
      const named = partiesOf(lead, pages, entities)
      const when = narrowest(cluster.members.flatMap(matter => (matter.statement.when ? [matter.statement.when] : [])))
      const statements = cluster.members.map(matter => matter.statement.id).sort(compare)
      return [
        aside({
          id: contentId('event', statements[0]!),
          code: { plover: code.plover, ...('cameo' in code && { cameo: code.cameo }) },
          ...(named.actor !== undefined && { actor: named.actor }),
          ...(named.target !== undefined && { target: named.target }),
          ...(named.place !== undefined && { place: named.place }),
          ...(when && { when }),
          statements,
          why: [
            {
              rule: 'event-concept',
              detail: `“${lead.statement.at.exact.slice(0, 100)}” tells of: ${code.concept}.`,
              at: lead.statement.at,
            },
          ],
        }),
      ]
    })
    .sort((a, b) => compare(a.id, b.id))
}

function codeOf(matter: Matter): (typeof eventConcepts)[number] | undefined {
  return eventConcepts.find(({ concept }) => matter.concepts.has(concept))
}

/** The first party named in the clause acts, the second is acted on; where a place stands is where. */
function partiesOf(
  matter: Matter,
  pages: ReadonlyMap<string, ResolvedPage>,
  entities: ReadonlyMap<string, Entity>,
): { actor?: string; target?: string; place?: string } {
  const page = pages.get(matter.statement.page)!
  const inside = page.reading.annotation.mentions
    .map((mention, index) => ({ mention, entity: page.mentions[index] }))
    .filter(({ mention, entity }) => entity !== undefined && holds(matter.statement.at, mention))
    .sort((a, b) => a.mention.start - b.mention.start)
  const parties = [
    ...new Set(inside.filter(({ entity }) => ACTORS.has(entities.get(entity!)?.kind ?? 'place')).map(({ entity }) => entity!)),
  ]
  const place = inside.find(({ entity }) => ['place', 'facility'].includes(entities.get(entity!)?.kind ?? ''))?.entity
  return {
    ...(parties[0] !== undefined && { actor: parties[0] }),
    ...(parties[1] !== undefined && { target: parties[1] }),
    ...(place !== undefined && { place }),
  }
}

function narrowest(list: readonly When[]): When | undefined {
  const width = (when: When) => Date.parse(when.latest) - Date.parse(when.earliest)
  return [...list].sort((a, b) => width(a) - width(b) || compare(a.earliest, b.earliest))[0]
}
