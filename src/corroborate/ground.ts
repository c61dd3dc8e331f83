import type { Entity, Lineage, ResolvedPage } from '../model.ts'
import type { Depot } from '../text/packing/depot.ts'
import type { KnownTexts } from '../text/packing/tables.ts'

/** What everything in a case is told from: its pages, whom they name, and who took what from whom. */
export interface Ground {
  readonly pages: readonly ResolvedPage[]
  readonly byPage: ReadonlyMap<string, ResolvedPage>
  readonly entities: ReadonlyMap<string, Entity>
  readonly lineage: Lineage
  readonly texts: KnownTexts
  /** Where records lie that are seldom looked at; absent: in memory. */
  readonly depot: Depot | undefined
}
