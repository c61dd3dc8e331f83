import type { Finding } from '../../model.ts'
import { containment, jaccard } from '../../text/concepts.ts'
import { groupBy } from '../../text/group.ts'
import type { Matter } from '../matter.ts'
import { countedAlike, gap, meet, tollOf } from '../sameness.ts'
import { isMeasured, isPartial, oneTeller, otherScope } from './bearing.ts'
import { byWorth, claimsOfMatters, type Finder, type FindingContext, finding, membersOf, quoted, within } from './context.ts'

/** How alike two statements must be, their figures left out, for other figures than tolls to be of one thing. */
const SAME_BUT_FIGURES = 0.4
/** The same where the figures say only what they are measured in: "up 4 percent", "$50". */
const SAME_BUT_MEASURES = 0.6

/**
 * Figures of one event: "six people were killed" against "nine people died", "700 jobs" against "1,000 jobs". Pages that share a claim tell of one
 * matter; what is counted there is one thing where it is a toll, or where the statements are alike but for the figure.
 */
export const figures: Finder = context => {
  const together = neighboursOf(context)
  const matters = groupBy(
    [...context.matters.values()].filter(matter => matter.statement.quantities.length > 0).sort(byWorth(undefined, context)),
    matter => matter.statement.page,
  )
  const groups = componentsOf(together)
  const found = new Map<string, Finding>()
  for (const [page, here] of matters) {
    for (const [nth, a] of here.entries()) {
      const others = [...(together.get(page) ?? [])].filter(other => other > page).flatMap(other => matters.get(other) ?? [])
      for (const b of [...here.slice(nth + 1), ...others]) {
        for (const one of a.statement.quantities) {
          const other = b.statement.quantities.find(quantity => countedAlike(one, quantity))
          if (!other || meet(one.value, other.value)) continue
          if (a.statement.page === b.statement.page && (a.statement.certainty === 'future') !== (b.statement.certainty === 'future'))
            continue
          if (a.statement.when && b.statement.when && gap(a.statement.when, b.statement.when) > 2) continue
          if (oneTeller(a, b, context) || otherScope(a, b, tollOf(one) !== undefined, context)) continue
          if (isPartial(one, context) !== isPartial(other, context)) continue
          const least = isMeasured(one) ? SAME_BUT_MEASURES : SAME_BUT_FIGURES
          if (tollOf(one) === undefined && (!within(a, b) || likeButFigures(a, b, context) < least)) continue
          const isLow = one.value.min <= other.value.min
          const [low, high] = isLow ? [a, b] : [b, a]
          const [less, more] = isLow ? [one, other] : [other, one]
          const key = `${groups.get(page) ?? page}|${tollOf(one) ?? one.of}|${less.value.min}|${more.value.min}`
          const known = found.get(key)
          const claims = claimsOfMatters(context, low, high)
          if (known) found.set(key, { ...known, claims: [...new Set([...known.claims, ...claims])] })
          else
            found.set(
              key,
              finding({
                kind: 'conflict',
                aspect: 'quantity',
                sides: [low.statement.at, high.statement.at],
                claims,
                severity: 'material',
                message: `The figures differ: ${quoted(less.at)} against ${quoted(more.at)}`,
                rule: tollOf(one) === undefined ? 'figures-differ' : 'tolls-differ',
              }),
            )
        }
      }
    }
  }
  return withoutLists([...found.values()])
}

/** Figures on one page that differ from each other, beyond which the page is a list, a table or a log of many cases: none of them contradicts another. */
const LIST = 3

function withoutLists(found: readonly Finding[]): Finding[] {
  const pageOf = ({ sides: [one, ...others] }: Finding) => (others.every(side => side.page === one!.page) ? one!.page : undefined)
  const counts = groupBy(found, pageOf)
  return found.filter(one => {
    const page = pageOf(one)
    return page === undefined || counts.get(page)!.length <= LIST
  })
}

function likeButFigures(a: Matter, b: Matter, context: FindingContext): number {
  const plain = ({ concepts }: Matter) => new Set([...concepts].filter(concept => !concept.startsWith('#')))
  const [one, other] = [plain(a), plain(b)]
  return 0.5 * containment(one, other, context.weight) + 0.5 * jaccard(one, other, context.weight)
}

/** Page → the first of all pages to which claims lead from it: one name for each matter. */
function componentsOf(together: ReadonlyMap<string, ReadonlySet<string>>): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const start of [...together.keys()].sort()) {
    if (found.has(start)) continue
    const open = [start]
    found.set(start, start)
    for (let page = open.pop(); page !== undefined; page = open.pop())
      for (const next of together.get(page) ?? [])
        if (!found.has(next)) {
          found.set(next, start)
          open.push(next)
        }
  }
  return found
}

/** Page → the pages with which it shares a claim. */
function neighboursOf(context: FindingContext): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const claim of context.claims) {
    const pages = new Set(membersOf(claim, context).map(matter => matter.statement.page))
    if (pages.size < 2) continue
    for (const page of pages) {
      const known = found.get(page)
      if (known) for (const other of pages) known.add(other)
      else found.set(page, new Set(pages))
    }
  }
  return found
}
