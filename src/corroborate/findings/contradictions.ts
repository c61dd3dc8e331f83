import { concepts as table } from '../../language/en/concepts.ts'
import { holding, over } from '../../language/en/drift.ts'
import { stopwords } from '../../language/en/stopwords.ts'
import type { Finding, Statement } from '../../model.ts'
import { conceptsOf } from '../../text/concepts.ts'
import { phraseFinder } from '../../text/phrases.ts'
import { gap } from '../sameness.ts'
import { claimsOfMatters, type Finder, type FindingContext, finding, membersOf, quoted } from './context.ts'

const stillHolds = phraseFinder(holding)
const isOver = phraseFinder(over)

/** What a predicate is said of: the words before it, where nothing but a place or a time can follow it. */
function subjectOf(text: string, find: typeof isOver): string | undefined {
  const found = find(text)
  return found && /^\W*(?:\w+\W*){0,3}$/.test(text.slice(found.end)) ? text.slice(0, found.start) : undefined
}

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
  const of = (find: typeof isOver) =>
    [...context.matters.values()].flatMap(matter => {
      const subject = subjectOf(matter.statement.at.exact, find)
      return subject === undefined ? [] : [{ matter, subject: conceptsOf(subject, table, stopwords) }]
    })
  const [still, ended] = [of(stillHolds), of(isOver)]
  const found: Finding[] = []
  for (const { matter: a, subject: one } of still) {
    for (const { matter: b, subject: other } of ended) {
      if (a.statement.origin === b.statement.origin && a.statement.origin !== undefined) continue
      if (a.published && b.published && gap(a.published, b.published) > 14) continue
      if (![...one].some(concept => other.has(concept) && !concept.startsWith('#'))) continue
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
