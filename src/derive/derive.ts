import type { Lineage, Resolution } from '../model.ts'

/** Who took what from whom: reports, derivations, and the chain of every saying. */
export function derive(resolution: Resolution): Lineage {
  return {
    reports: [],
    derivations: [],
    entities: [],
    chains: new Map(resolution.pages.map(page => [page.reading.id, page.reading.annotation.sayings.map(() => [])])),
    sources: new Map(resolution.pages.map(page => [page.reading.id, page.speakers])),
    kinds: new Map(),
  }
}
