import { concepts as table } from '../../language/en/concepts.ts'
import { holding, over } from '../../language/en/drift.ts'
import { stopwords } from '../../language/en/stopwords.ts'
import type { Finding } from '../../model.ts'
import { conceptsOf } from '../../text/concepts.ts'
import { groupBy } from '../../text/group.ts'
import { phraseFinder } from '../../text/phrases.ts'
import type { Matter } from '../matter.ts'
import { gap } from '../sameness.ts'
import { otherScope } from './bearing.ts'
import { claimsOfMatters, type Finder, type FindingContext, finding, quoted } from './context.ts'

const stillHolds = phraseFinder(holding)
const isOver = phraseFinder(over)

/** What a predicate is said of: the words before it, where nothing but a place or a time can follow it. */
function subjectOf(text: string, find: typeof isOver): string | undefined {
  const found = find(text)
  return found && /^\W*(?:\w+\W*){0,3}$/.test(text.slice(found.end)) ? text.slice(0, found.start) : undefined
}

/** What a subject is, without what belongs to it and what is said of it: "the truce along the border" is a truce. */
function headOf(subject: string): string | undefined {
  const [own = ''] = subject.split(BELONGING)
  return [...conceptsOf(own, table, stopwords)].filter(concept => !concept.startsWith('#')).at(-1)
}

const BELONGING =
  /(?<!^\W*)\b(?:of|in|at|on|along|between|with|for|from|near|by|to|across|around|over|under|where|which|that|who|whose|when|while|was|were|is|are|has|have|had|still|now|already|also)\b/u

/** People do not hold or lapse: "where Renn was held", "Renn is dead". */
function isPerson({ entities }: Matter, head: string, context: FindingContext): boolean {
  return [...entities].some(id => {
    const entity = context.entities.get(id)
    return entity?.kind === 'person' && conceptsOf(entity.name, table, stopwords).has(head)
  })
}

/** "The truce was still in place" against "the truce had ended": one thing, two speakers, within days. */
export const states: Finder = context => {
  const of = (find: typeof isOver) =>
    [...context.matters.values()].flatMap(matter => {
      const subject = subjectOf(matter.statement.at.exact, find)
      const head = subject === undefined ? undefined : headOf(subject)
      return head === undefined || isPerson(matter, head, context) ? [] : [{ matter, head }]
    })
  const [still, ended] = [of(stillHolds), of(isOver)]
  const found: Finding[] = []
  const endedOf = groupBy(ended, ({ head }) => head)
  for (const { matter: a, head } of still) {
    for (const { matter: b } of endedOf.get(head) ?? []) {
      if (a.statement.origin === b.statement.origin && a.statement.origin !== undefined) continue
      if (a.published && b.published && gap(a.published, b.published) > 14) continue
      if (otherScope(a, b, false, context)) continue
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
