import type { Annotation, Article, ParsedSentence } from '../../model.ts'
import type { Models } from '../models.ts'
import { words } from '../words.ts'
import { treeOf } from './tree.ts'

/**
 * The sentences of an English page's editorial blocks with their tokens, each with its tag, its head and its relation to it; without the parser's
 * weights tokens have tags alone. Nothing where the page is in another language.
 */
export function parse(article: Pick<Article, 'text' | 'blocks' | 'language'>, models: Models): ParsedSentence[] {
  return parsed(article, words(article, models), models.parser)
}

/** The same of words that are there already. */
export function parsed(
  { text }: Pick<Article, 'text'>,
  { tokens, sentences }: Pick<Annotation, 'tokens' | 'sentences'>,
  parser: Uint8Array | undefined,
): ParsedSentence[] {
  return sentences.map(sentence => {
    const own = tokens.slice(sentence.firstToken, sentence.lastToken)
    const tree = parser && treeOf(text, tokens, sentence, parser)
    return {
      start: sentence.start,
      end: sentence.end,
      tokens: tree ? own.map((token, index) => ({ ...token, head: tree.heads[index]!, relation: tree.relations[index]! })) : own,
    }
  })
}
