import type { Origin, Statement } from '../model.ts'
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
  const heard = new Map<string, Origin>()
  const matters: Matter[] = []
  for (const page of pages) {
    const { statements, origins } = statementsOf(page, lineage, facts)
    for (const origin of origins) if (!heard.has(origin.id)) heard.set(origin.id, origin)
    // One string for each origin, however many statements name it.
    const light = statements.map(statement => aside(shared(statement, heard)))
    for (const matter of mattersOf(page, light, entities, nations, sets)) matters.push(matter)
  }
  return { matters, heard }
}

function shared(statement: Statement, heard: ReadonlyMap<string, Origin>): Statement {
  const origin = statement.origin === undefined ? undefined : heard.get(statement.origin)
  return origin ? { ...statement, origin: origin.id } : statement
}
