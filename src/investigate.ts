import { annotate } from './annotate/annotate.ts'
import type { Models } from './annotate/models.ts'
import { listsOf, wholeCase } from './corroborate/corroborate.ts'
import { derive } from './derive/derive.ts'
import { withImplied } from './derive/implied/implied.ts'
import type { JoinedTexts } from './derive/texts.ts'
import { extract } from './extract/extract.ts'
import { type Newsrooms, newsrooms, outlet } from './language/outlets.ts'
import type { Capture, CaseFile, CaseLists, Judgement, PartyJudgement, Reading, Resolution } from './model.ts'
import { lightPages } from './resolve/light-pages.ts'
import { resolve } from './resolve/resolve.ts'

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
  return weighResolved(resolved(readings, judgements, among), judgements, among, options)
}

/** The first half of weighing: whom and when the pages mean. */
export function resolved(readings: readonly Reading[], judgements: readonly Judgement[] = [], among: Newsrooms = newsrooms()): Resolution {
  const ordered = [...readings].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  return withImplied(resolve(ordered, judgements.filter(isOfParties), among), lightPages())
}

/** The other half. `joined`: which texts are worth comparing, where that was found elsewhere (see derive). */
export function weighResolved(
  resolution: Resolution,
  judgements: readonly Judgement[] = [],
  among: Newsrooms = newsrooms(),
  options: WeighingOptions = {},
  joined?: JoinedTexts,
): CaseLists {
  return listsOf(resolution, derive(resolution, joined), {
    judgements,
    ownerOf: name => outlet(name, among)?.owner,
    ownersAsOne: options.ownersAsOne ?? false,
  })
}

function isOfParties(judgement: Judgement): judgement is PartyJudgement {
  return judgement.kind === 'same' || judgement.kind === 'different'
}
