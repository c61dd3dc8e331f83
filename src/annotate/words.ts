import type { Article, Block, Sentence, Token } from '../model.ts'
import { sentencesOf } from '../text/sentences.ts'
import { tokenise } from '../text/tokens.ts'
import type { Models } from './models.ts'
import { tagsOf } from './tags/tags.ts'

const READ: ReadonlySet<Block['role']> = new Set(['title', 'subtitle', 'heading', 'body'])

/** Tagged tokens and sentences of the editorial blocks of an English page, in order; nothing where the page is in another language. */
export function words(article: Pick<Article, 'text' | 'blocks' | 'language'>, models: Models): { tokens: Token[]; sentences: Sentence[] } {
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  const { text, blocks, language } = article
  if (language !== undefined && !/^en\b/i.test(language)) return { tokens, sentences }
  for (const [block, { role, start, end }] of blocks.entries()) {
    if (!READ.has(role)) continue
    const bare = tokenise(text, start, end)
    const base = tokens.length
    for (const sentence of sentencesOf(text, bare)) {
      const tags = tagsOf(text, bare, sentence.firstToken, sentence.lastToken, models.tagger)
      for (let index = 0; index < tags.length; index++) {
        const token = bare[sentence.firstToken + index]!
        tokens.push({ start: token.start, end: token.end, tag: tags[index]! })
      }
      const { start: from, end: to, firstToken, lastToken } = sentence
      sentences.push({ start: from, end: to, block, firstToken: base + firstToken, lastToken: base + lastToken })
    }
  }
  return { tokens, sentences }
}
