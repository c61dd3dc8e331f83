import { annotate } from './annotate/annotate.ts'
import type { Models } from './annotate/models.ts'
import { listsOf, wholeCase } from './corroborate/corroborate.ts'
import { derive } from './derive/derive.ts'
import { withImplied } from './derive/implied/implied.ts'
import { extract } from './extract/extract.ts'
import { type Newsrooms, newsrooms, outlet } from './language/outlets.ts'
import type { Capture, CaseFile, CaseLists, Judgement, Lineage, PartyJudgement, Reading, Resolution } from './model.ts'
import { lightPages } from './resolve/light-pages.ts'
import { resolveStreamed } from './resolve/resolve.ts'
import type { Depot } from './text/packing/depot.ts'

/** The map stages: one capture → one reading. Depends on nothing but the capture, so it can be cached and run anywhere. */
export function read(capture: Capture, models: Models): Reading {
  const article = extract(capture, models.detectLanguage)
  const annotation = annotate(article, models)
  return {
    id: `page-${capture.sha256.slice(0, 16)}`,
    sha256: capture.sha256,
    locations: [capture.location],
    mediaType: capture.mediaType,
    declared: capture.declared,
    article,
    annotation,
    problems: [...capture.problems, ...article.problems],
  }
}

/** How a case is weighed besides by its pages. */
export interface WeighingOptions {
  readonly ownersAsOne?: boolean
  /** Where records lie that are seldom looked at; absent: in memory. */
  readonly depot?: Depot
}

/**
 * The fold stages: all readings → the case. The same whatever the order of `readings`. `judgements` are people's decisions, in the order in which
 * they were made; `among` are the newsrooms known by name and host; those of one owner count as one where asked for.
 */
export function investigate(
  readings: readonly Reading[],
  judgements: readonly Judgement[] = [],
  among: Newsrooms = newsrooms(),
  options: WeighingOptions = {},
): CaseFile {
  const lists = weigh(readings, judgements, among, options)
  return wholeCase(lists)
}

/** The same for a store: what says again what was read is made while it is written. */
export function weigh(
  readings: readonly Reading[],
  judgements: readonly Judgement[] = [],
  among: Newsrooms = newsrooms(),
  options: WeighingOptions = {},
): CaseLists {
  const resolution = resolved(readings, judgements, among, options.depot)
  return weighDerived(resolution, derive(resolution, undefined, options.depot), judgements, among, options)
}

/** The first third of weighing: whom and when the pages mean. */
export function resolved(
  readings: readonly Reading[],
  judgements: readonly Judgement[] = [],
  among: Newsrooms = newsrooms(),
  depot?: Depot,
): Resolution {
  const ordered = [...readings].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  return withImplied(resolveStreamed(ordered, judgements.filter(isOfParties), among, depot), lightPages(depot))
}

/** The last third, when it is known who took what from whom (see derive). */
export function weighDerived(
  resolution: Resolution,
  lineage: Lineage,
  judgements: readonly Judgement[] = [],
  among: Newsrooms = newsrooms(),
  { ownersAsOne = false, depot }: WeighingOptions = {},
): CaseLists {
  return listsOf(resolution, lineage, { judgements, ownerOf: name => outlet(name, among)?.owner, ownersAsOne }, depot)
}

function isOfParties(judgement: Judgement): judgement is PartyJudgement {
  return judgement.kind === 'same' || judgement.kind === 'different'
}
