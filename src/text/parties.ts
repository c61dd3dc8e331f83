import type { Entity, ResolvedPage } from '../model.ts'

/** Whom and what a page names, newsrooms apart, as ids of entities: pages of one matter have somebody or some place in common. */
export function partiesOn({ mentions }: ResolvedPage, entities: ReadonlyMap<string, Entity>): ReadonlySet<string> {
  return new Set(mentions.filter((entity): entity is string => entity !== undefined && entities.get(entity)?.kind !== 'outlet'))
}
