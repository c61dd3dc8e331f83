import { FUNCTION_WORDS, OPENERS } from '../../language/en/never-names.ts'
import type { Article, Mention, Offsets, Sentence, Token } from '../../model.ts'
import { foldName } from '../../text/names.ts'
import { sentencesOf } from '../../text/sentences.ts'
import { tokenise } from '../../text/tokens.ts'
import type { FoundName } from '../entities/names.ts'
import { type Evidence, evidenceAround, evidenceOfName, kindOf, noEvidence } from './kinds.ts'
import { isDemonym, isGlued, titleAt } from './lists.ts'
import { type Phrase, phrasesOf, pronounsOf } from './nominals.ts'
import type { Piece } from './piece.ts'
import { rolesOf } from './roles.ts'
import { piecesOf } from './runs.ts'
import { evidenceOfTrained, type Trained, trainedAt, trainedFor, trainedPieces } from './trained.ts'
import { isAdjectiveOf, type Line, linesOf, type Usage, usageOf, type Word } from './words.ts'

/** A line with the names found in it. */
interface Named {
  readonly line: Line
  readonly pieces: readonly Piece[]
  /** The folded bare name of each piece: what is told of one place holds for all of that name. */
  readonly keys: readonly string[]
  readonly phrases: readonly Phrase[]
  readonly names: ReadonlySet<number>
}

/**
 * Every name, nominal and pronoun of an article that may refer to a party, in order of position. Names come from all editorial blocks and
 * from captions, credits and datelines; nominals and pronouns from title, headings and body alone. Furniture names nobody. `names` are what
 * the trained finder reads in the tokens: evidence beside that of the rules, and names that they miss.
 */
export function mentions(
  article: Article,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  names: readonly FoundName[] = [],
): Mention[] {
  if (article.language !== undefined && !/^en\b/i.test(article.language)) return []
  const lines = linesOf(article.text, tokens, sentences, article.blocks)
  const usage = usageOf(lines)
  const trained = trainedAt(names)
  const read = lines
    .filter(line => !line.even)
    .map(line => {
      const pieces = piecesOf(line, usage)
      return named(
        line,
        [...pieces, ...trainedPieces(line, pieces, trained, tokens)].sort((a, b) => a.from - b.from),
        true,
      )
    })
  const beside = besideLines(article).map(line => named(line, piecesOf(line, usage), false))
  const all = [...read, ...headlines(lines, usage, read), ...beside]
  const evidence = weigh(all, trained)
  const found: Mention[] = []
  for (const { line, pieces, keys, phrases, names } of all) {
    for (const [index, piece] of pieces.entries()) {
      const mention = nameMention(line, piece, evidence.get(keys[index]!) ?? noEvidence(), phrases, names)
      // Beside the text there are no tags: a guess there is too little.
      if (!isNoName(line.words, piece, mention, usage) && !(mention.unsure && BESIDE.has(line.role))) found.push(mention)
    }
    for (const phrase of phrases) found.push(nominal(line, phrase, 'nominal'))
    if (!BESIDE.has(line.role)) for (const phrase of pronounsOf(line)) found.push(nominal(line, phrase, 'pronoun'))
  }
  return distinct(found)
}

function named(line: Line, pieces: readonly Piece[], editorial: boolean): Named {
  const names = namesAt(pieces)
  const keys = pieces.map(piece => fold(line.words.slice(piece.name, piece.to)))
  return { line, pieces, keys, names, phrases: editorial ? phrasesOf(line, at => names.has(at)) : [] }
}

const BESIDE = new Set(['caption', 'credit', 'dateline', 'byline'])

/** Captions, credits, datelines and bylines, which have no tokens of the annotation, as lines. */
function besideLines(article: Article): Line[] {
  return article.blocks.flatMap((block, index) => {
    if (!BESIDE.has(block.role)) return []
    const tokens = tokenise(article.text, block.start, block.end).map(token => ({ ...token, tag: '' }))
    const sentences = sentencesOf(article.text, tokens).map(sentence => ({ ...sentence, block: index }))
    return linesOf(article.text, tokens, sentences, article.blocks)
  })
}

/** Headlines in which every word is capitalised: names that the rest of the page uses. */
function headlines(lines: readonly Line[], usage: Usage, read: readonly Named[]): Named[] {
  const known = new Set(read.flatMap(({ keys }) => keys))
  const isKnown = (words: readonly Word[]): boolean => known.has(fold(words)) && !/^[’']/.test(words.at(-1)!.text)
  return lines.filter(line => line.even).map(line => named(line, piecesOf(line, usage, isKnown), true))
}

function fold(words: readonly Word[]): string {
  return foldName(words.map(word => word.text).join(' '))
}

/** Sums what the page says of each name: its own words once, its surroundings at every place; a surname shares in its bearer's evidence. */
function weigh(all: readonly Named[], trained: Trained): ReadonlyMap<string, Evidence> {
  const evidence = new Map<string, Evidence>()
  const votes = new Map<string, FoundName[]>()
  for (const { line, pieces, keys, phrases } of all) {
    for (const [index, piece] of pieces.entries()) {
      const key = keys[index]!
      let sum = evidence.get(key)
      if (!sum) evidence.set(key, (sum = evidenceOfName(line.words, piece)))
      add(sum, evidenceAround(line.words, piece, phrases))
      const name = BESIDE.has(line.role) ? undefined : trainedFor(line, piece, trained)
      if (name) votes.set(key, [...(votes.get(key) ?? []), name])
    }
  }
  for (const [key, names] of votes) add(evidence.get(key)!, evidenceOfTrained(evidence.get(key)!, names))
  const adjectives = new Set<string>()
  for (const { line } of all) for (const word of line.words) if (word.derived) adjectives.add(word.lower)
  for (const [name, scores] of adjectives.size === 0 ? [] : evidence)
    if (!name.includes(' ') && [...adjectives].some(word => isAdjectiveOf(word, name))) scores.place += 5
  for (const [name, scores] of [...evidence]) {
    const words = name.split(' ')
    if (words.length < 2 || kindOf(scores).kind !== 'person' || scores.person < 3.5 || scores.organisation > 2) continue
    for (const tail of [words.at(-1)!, words.slice(-2).join(' ')]) {
      const alone = evidence.get(tail)
      // "the Hezar militia" keeps "Hezar" from being the surname of "Sorn Hezar".
      if (alone && tail !== name && alone.organisation < 3) alone.person += 8
    }
  }
  return evidence
}

function add(sum: Evidence, more: Partial<Evidence>): void {
  for (const kind of Object.keys(more) as (keyof Evidence)[]) sum[kind] += more[kind]!
}

function namesAt(pieces: readonly Piece[]): ReadonlySet<number> {
  const at = new Set<number>()
  for (const piece of pieces) for (let index = piece.from; index < piece.to; index++) at.add(index)
  return at
}

function nameMention(line: Line, piece: Piece, evidence: Evidence, phrases: readonly Phrase[], names: ReadonlySet<number>): Mention {
  const { words } = line
  const { kind, sure } = kindOf(evidence)
  const { start, end } = range(words, piece.from, piece.to)
  const name = range(words, piece.name, piece.to)
  const roles = rolesOf(line, piece, kind, phrases, index => names.has(index)).map(role => range(words, role.from, role.to))
  const mention: Mention = { start, end, kind, form: 'name', name, roles }
  return sure ? mention : { ...mention, unsure: true }
}

/** A lone word that is a name by its capital alone: a letter, "Americans", a common word that this page or most pages write small. */
function isNoName(words: readonly Word[], piece: Piece, mention: Mention, usage: Usage): boolean {
  // A title alone is nobody's name.
  if (titleAt(words, piece.name, piece.to) === piece.to - piece.name) return true
  if (piece.to - piece.from > 1) return false
  const word = words[piece.from]!
  // "(D-CA)", "R-Texas": party and state of a lawmaker.
  if (/^[A-Z]-\p{Lu}\p{L}*\.?$/u.test(word.text)) return true
  if (word.text.length < 2 || (FUNCTION_WORDS.has(word.lower) && word.text !== 'US') || isGlued(word.text)) return true
  if (word.lower.endsWith('s') && isDemonym(word.lower.slice(0, -1))) return true
  return (
    mention.unsure === true &&
    (OPENERS.has(word.lower) ||
      usage.small.has(word.lower) ||
      usage.small.has(word.lower.replace(/s$/, '')) ||
      (word.tag !== '' && !word.tag.startsWith('NNP') && !usage.capital.has(word.lower)))
  )
}

function nominal(line: Line, phrase: Phrase, form: 'nominal' | 'pronoun'): Mention {
  const { start, end } = range(line.words, phrase.from, phrase.to)
  return { start, end, kind: phrase.kind, form, roles: [] }
}

function range(words: readonly Word[], from: number, to: number): Offsets {
  return { start: words[from]!.start, end: words[to - 1]!.end }
}

function distinct(found: readonly Mention[]): Mention[] {
  const seen = new Set<number>()
  return found
    .filter(mention => {
      const key = mention.start * 0x10000 + (mention.end - mention.start)
      return !seen.has(key) && seen.add(key)
    })
    .sort((a, b) => a.start - b.start || b.end - a.end)
}
