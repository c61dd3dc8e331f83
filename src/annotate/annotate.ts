import type { Annotation, Article } from '../model.ts'
import type { Models } from './models.ts'
import { times } from './times.ts'

/** One article → who says what, whom and when it names, on its own: candidates and symbolic times. */
export function annotate(article: Article, _models: Models): Annotation {
  return { tokens: [], sentences: [], quotations: [], mentions: [], times: times(article), quantities: [], sayings: [], clauses: [] }
}
