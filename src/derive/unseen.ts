import type { Derivation, Entity, Report, ResolvedPage, Span, Why } from '../model.ts'
import { compare } from '../text/group.ts'
import { contentId, contentIdOf } from '../text/hash.ts'

/** Pages whose text is a third's that the case does not have, with what they share with each other. */
export interface Siblings {
  readonly pages: readonly ResolvedPage[]
  /** Of each page: the share of its body that stands in the others, and the longest piece of it. */
  readonly shared: ReadonlyMap<string, { readonly coverage: number; readonly at: Span }>
}

/** The report that nobody has: whom it is by, what it is, who took from it. */
export interface UnseenParent {
  readonly report: Report
  readonly outlet?: Entity
  readonly pages: readonly string[]
  readonly derivations: readonly Derivation[]
}

/** Share of a page from which on it is abridged no more than a copy is. */
const WHOLE = 0.9

/**
 * The report from which siblings took their text. Where one of them credits a newsroom with its text, it is that newsroom's report (`credited`); else one
 * of a newsroom that no page names.
 */
export function unseenParentOf({ pages, shared }: Siblings, credited: ReadonlyMap<string, string>): UnseenParent {
  const ids = pages.map(page => page.reading.id).sort(compare)
  const known = ids.flatMap(id => credited.get(id) ?? [])[0]
  const id = known ?? contentIdOf('report', ['unseen', ...ids])
  const why: Why[] = ids.map(page => ({
    rule: 'siblings-of-unseen',
    detail: `${ids.length} pages tell one text of which none has all: each two have words that another cut out. They took it from a report that is not here.`,
    at: shared.get(page)!.at,
  }))
  const outlet: Entity | undefined = known === undefined ? unnamed(id, ids, why[0]!) : undefined
  return {
    report: { id, outlet: outlet?.id ?? id, ...whenOf(pages), citedBy: [], why },
    ...(outlet && { outlet }),
    pages: ids,
    derivations: ids.map((page, nth) => ({
      id: contentId('derivation', id, page),
      from: id,
      to: page,
      kind: shared.get(page)!.coverage >= WHOLE ? ('copies' as const) : ('abridges' as const),
      coverage: Math.round(shared.get(page)!.coverage * 1000) / 1000,
      passages: [],
      directed: true,
      why: [why[nth]!],
    })),
  }
}

function unnamed(report: string, pages: readonly string[], why: Why): Entity {
  const name = `the unnamed newsroom behind ${pages.length} pages`
  return {
    id: contentId('entity', 'outlet', 'unseen', report),
    kind: 'outlet',
    name,
    forms: [{ text: name, pages }],
    mentions: [],
    why: [why],
  }
}

/** It is no later than the first page that took from it. */
function whenOf(pages: readonly ResolvedPage[]): Pick<Report, 'when'> {
  const [first] = pages.flatMap(({ published }) => published ?? []).sort((a, b) => compare(a.latest, b.latest))
  return first ? { when: { earliest: first.earliest, latest: first.latest, how: 'the day of the first page that has its text' } } : {}
}
