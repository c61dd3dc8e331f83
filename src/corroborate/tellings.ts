import type { Origin, Statement, When } from '../model.ts'
import { oneOfEachTime } from '../text/one-time.ts'
import { shelf } from '../text/shelf.ts'
import { wordSets } from '../text/word-sets.ts'
import type { Ground } from './ground.ts'
import { type Matter, mattersOf } from './matter.ts'
import { nationsOf } from './nations.ts'
import type { OriginFacts } from './origins.ts'
import { statementsOf } from './statements.ts'

/** What all pages say, statement by statement in their order, and whom the statements name as heard. */
export interface Tellings {
  readonly matters: readonly Matter[]
  readonly heard: ReadonlyMap<string, Origin>
}

/** Fields of a statement, and those of them that are looked at often; the others are kept as bytes. */
const FIELDS = ['id', 'page', 'at', 'chain', 'origin', 'when', 'negated', 'certainty', 'quantities'] as const
const AT_HAND = ['id', 'page', 'at', 'origin', 'when', 'negated', 'certainty'] as const

export function tellingsOf({ pages, entities, lineage, texts, depot }: Ground, facts: OriginFacts): Tellings {
  const aside = shelf<Statement>(FIELDS, AT_HAND, texts, depot)
  const nations = nationsOf(entities.values())
  const sets = wordSets()
  const timeOf = oneOfEachTime()
  const heard = new Map<string, Origin>()
  const matters: Matter[] = []
  for (const page of pages) {
    const { statements, origins } = statementsOf(page, lineage, facts)
    for (const origin of origins) if (!heard.has(origin.id)) heard.set(origin.id, origin)
    const light = statements.map(statement => aside(sharing(statement, heard, timeOf)))
    for (const matter of mattersOf(page, light, entities, nations, sets, timeOf)) matters.push(matter)
  }
  return { matters, heard }
}

/** The same statement with one string for each origin, however many statements name it, for each page and for each time. */
function sharing(statement: Statement, heard: ReadonlyMap<string, Origin>, timeOf: (when: When) => When): Statement {
  const origin = statement.origin === undefined ? undefined : heard.get(statement.origin)?.id
  const { page, when } = statement
  const at = when?.at?.page === page ? { ...when.at, page } : when?.at
  return {
    ...statement,
    ...(origin !== undefined && { origin }),
    ...(when && { when: { ...timeOf(when), ...(at && { at }) } }),
  }
}
