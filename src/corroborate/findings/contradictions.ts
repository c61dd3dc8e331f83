import { holding, over } from '../../language/en/drift.ts'
import type { Finding, Statement } from '../../model.ts'
import { phraseFinder } from '../../text/phrases.ts'
import type { Matter } from '../matter.ts'
import { gap } from '../sameness.ts'
import { claimsOfMatters, type Finder, type FindingContext, finding, membersOf, quoted } from './context.ts'

const stillHolds = phraseFinder(holding)
const isOver = phraseFinder(over)

/** Statements that cannot both be so: figures of one claim that differ, and a state said to hold and said to be over. */
export const contradictions: Finder = context => [...quantities(context), ...states(context)]

/** Figures for the same thing in one claim: told only where neither interval holds any of the other. */
function quantities(context: FindingContext): Finding[] {
  return context.claims.flatMap(claim => {
    const members = membersOf(claim, context)
    const found: Finding[] = []
    for (const [nth, a] of members.entries()) {
      for (const b of members.slice(nth + 1)) {
        for (const one of a.statement.quantities) {
          const other = b.statement.quantities.find(quantity => quantity.of === one.of)
          if (!other || a.statement.id === b.statement.id || meet(one.value, other.value)) continue
          found.push(
            finding({
              kind: 'conflict',
              aspect: 'quantity',
              sides: [one.at, other.at],
              claims: [claim.id],
              severity: 'material',
              message: `The figures differ: ${quoted(one.at)} against ${quoted(other.at)}`,
              rule: 'figures-differ',
            }),
          )
        }
      }
    }
    return [...new Map(found.map(item => [item.sides.map(side => side.exact).join('|'), item])).values()]
  })
}

function meet(a: Statement['quantities'][number]['value'], b: Statement['quantities'][number]['value']): boolean {
  return a.min <= (b.max ?? Number.POSITIVE_INFINITY) && b.min <= (a.max ?? Number.POSITIVE_INFINITY)
}

/** "The truce was still in place" against "the truce had ended": one thing, two speakers, within days. */
function states(context: FindingContext): Finding[] {
  const all = [...context.matters.values()]
  const still = all.filter(matter => stillHolds(matter.statement.at.exact) && !isOver(matter.statement.at.exact))
  const ended = all.filter(matter => isOver(matter.statement.at.exact))
  const found: Finding[] = []
  for (const a of still) {
    for (const b of ended) {
      if (a.statement.origin === b.statement.origin && a.statement.origin !== undefined) continue
      if (a.published && b.published && gap(a.published, b.published) > 14) continue
      if (!sharedThing(a, b, context)) continue
      found.push(
        finding({
          kind: 'conflict',
          aspect: 'status',
          sides: [a.statement.at, b.statement.at],
          claims: claimsOfMatters(context, a, b),
          severity: 'material',
          message: `Said to hold and said to be over: ${quoted(a.statement.at)} – ${quoted(b.statement.at)}`,
          rule: 'holds-or-over',
        }),
      )
    }
  }
  return found
}

/** Whether both speak of one thing: a telling word in common among the first of each. */
function sharedThing(a: Matter, b: Matter, context: FindingContext): boolean {
  const head = (matter: Matter) => new Set([...matter.concepts].slice(0, 4))
  const [one, other] = [head(a), head(b)]
  return [...one].some(concept => other.has(concept) && !concept.startsWith('#') && context.weight(concept) > 2)
}
