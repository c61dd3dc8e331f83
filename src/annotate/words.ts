import type { Article, Block, Offsets, Sentence, Token } from '../model.ts'
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
    for (const sentence of sentencesOf(text, bare).flatMap(one => cut(bare, one))) {
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

/** Tokens of the longest sentence that is read as one: no prose comes near, and the work for what is looked for in a whole sentence stays bounded. */
const LONGEST = 500

type Bare = Omit<Sentence, 'block'>

/** "he said he said he said …", a table without stops: a run of words that never ends, in pieces. */
function cut(tokens: readonly Offsets[], sentence: Bare): Bare[] {
  if (sentence.lastToken - sentence.firstToken <= LONGEST) return [sentence]
  const pieces: Bare[] = []
  for (let firstToken = sentence.firstToken; firstToken < sentence.lastToken; firstToken += LONGEST) {
    const lastToken = Math.min(sentence.lastToken, firstToken + LONGEST)
    pieces.push({ start: tokens[firstToken]!.start, end: tokens[lastToken - 1]!.end, firstToken, lastToken })
  }
  return pieces
}
