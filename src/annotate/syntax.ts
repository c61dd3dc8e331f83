import type { Annotation, Article } from '../model.ts'
import type { Chunk } from './chunks/chunk.ts'
import { chunksOf } from './chunks/chunks.ts'
import { type Stretch, stretchesOf, type Words, wordsOf } from './sayings/words.ts'

/** A page's words with its stretches cut into chunks: what the rules for sayings and for clauses both read. */
export interface Syntax {
  readonly words: Words
  readonly stretches: readonly { readonly stretch: Stretch; readonly chunks: readonly Chunk[] }[]
}

export function syntaxOf(
  article: Pick<Article, 'text' | 'blocks'>,
  parts: Pick<Annotation, 'tokens' | 'sentences' | 'quotations'>,
): Syntax {
  const words = wordsOf(article.text, parts.tokens, parts.quotations)
  const stretches = stretchesOf(words, article, parts.sentences).map(stretch => ({ stretch, chunks: chunksOf(words, stretch) }))
  return { words, stretches }
}
