import type { Claim, Entity } from '../model.ts'
import { type CaseIndex, labelOf } from './case-index.ts'
import { safe } from './words.ts'

/** Unnamed people who are an origin: what they are called, where, and what stands on them alone. */
export interface UnnamedSource {
  readonly entity: Entity
  /** The report that quotes them, where that is known. */
  readonly report?: string
  readonly pages: readonly string[]
  readonly claims: readonly Claim[]
  /** Other words for them, each with the pages that have it. */
  readonly others: readonly { readonly text: string; readonly pages: readonly string[] }[]
}

/** The unnamed sources of a case, those behind most claims first. */
export function unnamedSources(index: CaseIndex): readonly UnnamedSource[] {
  const claims = new Map<string, Claim[]>()
  for (const claim of index.file.claims) {
    for (const id of claim.listed ? claim.origins.list : []) {
      const entity = index.origins.get(id)?.entity
      if (entity !== undefined) claims.set(entity, [...(claims.get(entity) ?? []), claim])
    }
  }
  return index.file.entities
    .filter(entity => entity.kind === 'anonymous' && claims.has(entity.id))
    .map(entity => ({
      entity,
      ...(entity.within !== undefined && index.reports.has(entity.within) && { report: entity.within }),
      pages: [...new Set(entity.mentions.map(at => at.page))].sort((a, b) => compare(labelOf(index, a), labelOf(index, b))),
      claims: claims.get(entity.id) ?? [],
      others: entity.forms.filter(form => safe(form.text).toLowerCase() !== safe(entity.name).toLowerCase()),
    }))
    .sort((a, b) => b.claims.length - a.claims.length || b.pages.length - a.pages.length || compare(a.entity.id, b.entity.id))
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
