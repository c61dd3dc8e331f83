import { concepts as table } from '../../language/en/concepts.ts'
import { holding, over } from '../../language/en/drift.ts'
import { stopwords } from '../../language/en/stopwords.ts'
import type { Finding } from '../../model.ts'
import { conceptsOf } from '../../text/concepts.ts'
import { phraseFinder } from '../../text/phrases.ts'
import { gap } from '../sameness.ts'
import { claimsOfMatters, type Finder, finding, quoted } from './context.ts'

const stillHolds = phraseFinder(holding)
const isOver = phraseFinder(over)

/** What a predicate is said of: the words before it, where nothing but a place or a time can follow it. */
function subjectOf(text: string, find: typeof isOver): string | undefined {
  const found = find(text)
  return found && /^\W*(?:\w+\W*){0,3}$/.test(text.slice(found.end)) ? text.slice(0, found.start) : undefined
}

/** "The truce was still in place" against "the truce had ended": one thing, two speakers, within days. */
export const states: Finder = context => {
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
