import { conceptTable } from '../../text/concepts.ts'
import { verbExceptions } from '../../text/inflections.ts'
import { synonyms } from './synonyms.ts'
import { IRREGULAR_VERBS } from './verbs.ts'

const forms = [...verbExceptions(IRREGULAR_VERBS, []).irregular].flatMap(([base, { past, participle }]) =>
  [...past, ...participle].map(form => [form, base] as const),
)

/** English words by concept: synonyms folded together, irregular forms to their verbs. */
export const concepts: ReadonlyMap<string, string> = conceptTable(synonyms, forms)
