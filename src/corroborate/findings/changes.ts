import { firstTime } from '../../language/en/drift.ts'
import type { Finding } from '../../model.ts'
import { groupBy } from '../../text/group.ts'
import { phraseFinder } from '../../text/phrases.ts'
import type { Matter } from '../matter.ts'
import { gap, likeness } from '../sameness.ts'
import { claimsOfMatters, type Finder, type FindingContext, finding, quoted } from './context.ts'

const first = phraseFinder(firstTime)

/** How alike two statements of other times must be to be set side by side. */
const ALIKE = 0.3
/** Changes shown of one speaker between two pages. */
const SHOWN = 2

/** What a speaker said then and says now (counting rule 12), a "first time" that an older page speaks against, one newsroom in two reports. */
export const changes: Finder = context => [...positions(context), ...firsts(context), ...newsrooms(context)]

function positions(context: FindingContext): Finding[] {
  const found: Finding[] = []
  const spoken = [...context.matters.values()].filter(matter => matter.statement.chain.length > 0 && matter.concepts.size >= 5)
  for (const members of groupBy(spoken, matter => matter.statement.chain.at(-1)!.party).values()) {
    const pairs: { readonly a: Matter; readonly b: Matter; readonly score: number }[] = []
    for (const [nth, a] of members.entries()) {
      for (const b of members.slice(nth + 1)) {
        if (!a.published || !b.published || gap(a.published, b.published) <= 14) continue
        const score = likeness(a, b, context.weight)
        if (score >= ALIKE) pairs.push(a.published.earliest <= b.published.earliest ? { a, b, score } : { a: b, b: a, score })
      }
    }
    const shown = new Map<string, number>()
    for (const { a, b } of pairs.sort((x, y) => y.score - x.score)) {
      const key = `${a.statement.page}|${b.statement.page}`
      if ((shown.get(key) ?? 0) >= SHOWN) continue
      shown.set(key, (shown.get(key) ?? 0) + 1)
      found.push(
        finding({
          kind: 'changed-over-time',
          aspect: 'other',
          sides: [a.statement.at, b.statement.at],
          claims: claimsOfMatters(context, a, b),
          severity: 'minor',
          message: `${year(a)}: ${quoted(a.statement.at)} – ${year(b)}: ${quoted(b.statement.at)}`,
          rule: 'rule-12-other-time',
        }),
      )
    }
  }
  return found
}

/** "It was the first time that the group declared a halt", and an older page on which the same group speaks of one. */
function firsts(context: FindingContext): Finding[] {
  const all = [...context.matters.values()]
  return all
    .filter(matter => first(matter.statement.at.exact))
    .flatMap(late => {
      const early = all
        .filter(
          other =>
            other.published &&
            late.published &&
            gap(other.published, late.published) > 14 &&
            other.published.latest < late.published.earliest,
        )
        .filter(
          other =>
            [...other.concepts].some(concept => HALTS.has(concept)) === [...late.concepts].some(concept => HALTS.has(concept)) &&
            parties(other).some(party => parties(late).includes(party)),
        )
        .map(other => ({
          other,
          shared:
            [...other.concepts].filter(concept => late.concepts.has(concept)).length +
            ([...other.concepts].some(concept => HALTS.has(concept)) ? 1 : 0),
        }))
        .filter(({ shared }) => shared >= 1)
        .sort((a, b) => b.shared - a.shared)[0]?.other
      if (!early) return []
      return [
        finding({
          kind: 'conflict',
          aspect: 'time',
          sides: [late.statement.at, early.statement.at],
          claims: claimsOfMatters(context, late, early),
          severity: 'minor',
          message: `Possibly not the first time: ${quoted(late.statement.at)} – ${year(early)}: ${quoted(early.statement.at)}`,
          rule: 'first-time-against-older-page',
        }),
      ]
    })
}

/** Concepts for laying down arms: a truce of one year is a halt of another. */
const HALTS: ReadonlySet<string> = new Set(['suspend', 'ceasefire'])

/** Whom a statement is of or about. */
function parties(matter: Matter): string[] {
  return [...matter.entities, ...matter.statement.chain.map(link => link.party)]
}

/** One newsroom in two reports is not two independent checks (counting rule 5). */
function newsrooms(context: FindingContext): Finding[] {
  return [
    ...groupBy(
      [...context.reports.values()].filter(report => report.citedBy.length > 0),
      report => report.outlet,
    ),
  ].flatMap(([outlet, reports]) => {
    if (reports.length < 2) return []
    const sides = reports.map(report => report.citedBy[0]!)
    const name = context.entities.get(outlet)?.name ?? outlet
    return [
      finding({
        kind: 'shared-newsroom',
        aspect: 'other',
        sides,
        severity: 'trivial',
        message: `${name} stands behind ${reports.length} reports: it is one newsroom, not ${reports.length} checks.`,
        rule: 'rule-5-shared-newsroom',
      }),
    ]
  })
}

function year(matter: Matter): string {
  return matter.published?.earliest.slice(0, 4) ?? 'undated'
}
