import type { Annotation, Article, Clause, Offsets, Saying } from '../model.ts'
import { holds } from '../text/spans.ts'
import { certaintyOf, negatedIn } from './clauses-modality.ts'
import { deedsIn, piecesOf, type Piece } from './clauses-pieces.ts'
import { chunksOf } from './sayings-chunks.ts'
import { stretchesOf, type Words, wordsOf } from './sayings-words.ts'

/** The longest clause, in UTF-16 code units; longer ones are cut at a comma or a joining word. */
const LONGEST = 420

/**
 * The clauses of titles, headings and body that can become statements: what the page says in its own voice or lets others say, never the
 * frame of an attribution ("the Gazette reported on Thursday"). In the order of the text. A content is kept together unless it holds
 * several full clauses; every content gives one clause at least.
 */
export function clauses(article: Article, parts: Pick<Annotation, 'tokens' | 'sentences' | 'quotations' | 'sayings'>): Clause[] {
  const { sayings } = parts
  const words = wordsOf(article.text, parts.tokens, parts.quotations)
  const owner = ownersOf(words, sayings)
  const found: Clause[] = []
  const covered = new Set<number>()
  const add = (piece: Piece, saying: number | undefined) => {
    const at = fit(words, trim(words, piece))
    if (!at) return
    const span: Offsets = { start: words.tokens[at.first]!.start, end: words.tokens[at.last - 1]!.end }
    if (found.some(other => other.start === span.start && other.end === span.end)) return
    const outer = saying === undefined ? undefined : sayings[saying]
    if (saying !== undefined) covered.add(saying)
    found.push({
      ...span,
      negated: negatedIn(words, at, outer),
      certainty: certaintyOf(words, at, outer, piece),
      ...(saying !== undefined && { saying }),
    })
  }
  for (const stretch of stretchesOf(words, article, parts.sentences)) {
    const chunks = chunksOf(words, stretch)
    for (const piece of piecesOf(words, chunks, at => owner[at]!, stretch.role)) add(piece, piece.saying < 0 ? undefined : piece.saying)
    for (const deed of deedsIn(words, chunks)) {
      const saying = owner[deed.first]!
      if (saying !== FRAME) add(deed, saying < 0 ? undefined : saying)
    }
  }
  // A content that gave no clause (a phrase, a repeated place) is one as it stands, unless sayings inside it hold all it says.
  sayings.forEach((saying, index) => {
    if (covered.has(index)) return
    const inner = sayings.some((other, at) => at !== index && other.within === index && covered.has(at) && mostly(saying, other))
    if (inner) return
    const part = [...saying.content].sort((a, b) => b.end - b.start - (a.end - a.start))[0]
    const range = part && rangeOf(words, part)
    if (range) add({ ...range, saying: index }, index)
  })
  return found.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** Marks tokens of sources and cues, which belong to no clause. */
export const FRAME = -2

/** For each token the innermost saying whose content holds it, -1 for the page's own voice, FRAME for sources and cues. */
function ownersOf(words: Words, sayings: readonly Saying[]): Int32Array {
  const owner = new Int32Array(words.tokens.length).fill(-1)
  const size = (saying: Saying) => saying.content.reduce((sum, at) => sum + at.end - at.start, 0)
  const order = sayings.map((_, index) => index).sort((a, b) => size(sayings[b]!) - size(sayings[a]!))
  const fill = (at: Offsets, value: number) => {
    const range = rangeOf(words, at)
    if (range) owner.fill(value, range.first, range.last)
  }
  for (const index of order) {
    const saying = sayings[index]!
    // what hedges or claims in one breath ("is believed to have fled") is one clause with its subject
    const whole = isWhole(saying)
    if (!whole) for (const at of [...saying.source, ...saying.cue]) if (!saying.content.some(part => holds(part, at))) fill(at, FRAME)
    for (const at of saying.content) fill(at, index)
    if (whole) for (const at of [...saying.source, ...saying.cue]) fill(at, index)
  }
  return owner
}

/** Sayings whose source and cue are the clause's own subject and verb. */
export function isWhole(saying: Saying): boolean {
  return /^(?:passive-hedge|hearsay-adverb|claim-of-responsibility)/.test(saying.rule)
}

function rangeOf(words: Words, at: Offsets): { first: number; last: number } | undefined {
  const { tokens } = words
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.end <= at.start) low = middle + 1
    else high = middle
  }
  let last = low
  while (last < tokens.length && tokens[last]!.start < at.end) last++
  return last > low ? { first: low, last } : undefined
}

function mostly(outer: Saying, inner: Saying): boolean {
  const size = (saying: Saying) => saying.content.reduce((sum, at) => sum + at.end - at.start, 0)
  return size(inner) >= 0.5 * size(outer)
}

/** Without joining words and marks at the ends; quotation marks stay where they pair. */
function trim(words: Words, piece: Piece): Piece {
  let { first, last } = piece
  const loose = /^(?:[,;:.!?—–-]+|and|but|or|yet|so|nor|then|however|meanwhile|\.\.\.|…)$/
  while (first < last && loose.test(words.lower[first]!)) first++
  while (last > first && loose.test(words.lower[last - 1]!)) last--
  return { ...piece, first, last }
}

/** Cuts what is too long at the last comma or joining word that fits. */
function fit(words: Words, piece: Piece): Piece | undefined {
  const { first } = piece
  let { last } = piece
  if (last - first < 1) return undefined
  const length = (end: number) => words.tokens[end - 1]!.end - words.tokens[first]!.start
  if (length(last) > LONGEST) {
    let cut = last
    while (cut > first + 1 && length(cut) > LONGEST) cut--
    let edge = cut
    while (edge > first + 5 && !/^(?:,|;|and|but|which|who|while|because|—|–)$/.test(words.lower[edge]!)) edge--
    last = edge > first + 5 ? edge : cut
  }
  return /\p{L}/u.test(words.text.slice(words.tokens[first]!.start, words.tokens[last - 1]!.end))
    ? trim(words, { ...piece, last })
    : undefined
}
