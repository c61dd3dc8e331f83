import type { Entity, Link, Offsets, ResolvedPage, Saying } from '../model.ts'

/** Chains of one place: one each for parallel sources; [] inside is the page's own voice. */
export type Chains = readonly (readonly Link[])[]

/** A report that a saying cites, with its newsroom and the citing words; `named` is false for "US media". */
export interface CitedReport {
  readonly report: string
  readonly outlet: string
  readonly at: Offsets
  readonly named: boolean
}

/** What other files have found out about one page's reports and unnamed people. */
export interface ChainFacts {
  readonly page: ResolvedPage
  readonly entities: ReadonlyMap<string, Entity>
  /** Saying index → the reports that it cites. */
  readonly cited: ReadonlyMap<number, readonly CitedReport[]>
  /** The newsroom whose text the whole page is (dateline, ©). */
  readonly frame?: { readonly report: string; readonly outlet: string; readonly at: Offsets }
  /** The report that the page itself is: never a link of its own chains. */
  readonly ownReport?: string
  /** Saying index → entity id of its unnamed people. */
  readonly groups: ReadonlyMap<number, string>
  /** Entity id of unnamed people → newsroom whose report quotes them; absent for the page's own. */
  readonly outletOf: ReadonlyMap<string, { readonly report: string; readonly outlet: string }>
  /** Report id → entity id of the one group on which it rests. */
  readonly main: ReadonlyMap<string, string>
  readonly attribution: (saying: Saying) => string
}
