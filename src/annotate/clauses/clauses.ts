import type { Annotation, Article, Clause, Offsets, Saying } from '../../model.ts'
import { holds } from '../../text/spans.ts'
import type { Words } from '../sayings/words.ts'
import { type Syntax, syntaxOf } from '../syntax.ts'
import { certaintyOf, negatedIn } from './modality.ts'
import { deedsIn, type Piece, piecesOf } from './pieces.ts'

/** The longest clause, in UTF-16 code units; longer ones are cut at a comma or a joining word. */
const LONGEST = 420

/**
 * The clauses of titles, headings and body that can become statements: what the page says in its own voice or lets others say, never the
 * frame of an attribution ("the Gazette reported on Thursday"). In the order of the text. A content is kept together unless it holds
 * several full clauses; every content gives one clause at least.
 */
export function clauses(
  article: Article,
  parts: Pick<Annotation, 'tokens' | 'sentences' | 'quotations' | 'sayings'>,
  { words, stretches }: Syntax = syntaxOf(article, parts),
): Clause[] {
  const { sayings } = parts
  const isOne = sayings.map(saying => isWhole(saying) || isTorn(words, saying, parts.sentences))
  const owner = ownersOf(words, sayings, isOne)
  const found: Clause[] = []
  const places = new Set<string>()
  const covered = new Set<number>()
  const add = (piece: Piece, saying: number | undefined) => {
    const at = shorten(words, trim(words, piece))
    if (!at) return
    const span: Offsets = { start: words.tokens[at.first]!.start, end: words.tokens[at.last - 1]!.end }
    const place = `${span.start},${span.end}`
    if (places.has(place)) return
    places.add(place)
    const outer = saying === undefined ? undefined : sayings[saying]
    if (saying !== undefined) covered.add(saying)
    found.push({
      ...span,
      negated: negatedIn(words, at, outer),
      certainty: certaintyOf(words, at, outer, piece),
      ...(saying !== undefined && { saying }),
    })
  }
  sayings.forEach((saying, index) => {
    if (!isOne[index]) return
    const range = rangeOf(words, hull([...saying.source, ...saying.cue, ...saying.content]))
    if (range) add({ ...range, saying: index }, index)
  })
  for (const { stretch, chunks } of stretches) {
    const pieces = piecesOf(words, chunks, at => owner[at]!, stretch.role)
    for (const piece of pieces) if (!isScrap(words, piece, pieces)) add(piece, piece.saying < 0 ? undefined : piece.saying)
    for (const deed of deedsIn(words, chunks)) {
      const saying = owner[deed.first]!
      if (saying !== FRAME) add(deed, saying < 0 ? undefined : saying)
    }
  }
  const inner = sayings.map((): number[] => [])
  for (const [at, { within }] of sayings.entries()) if (within !== undefined && within !== at) inner[within]!.push(at)
  const told = withOuter(sayings, covered)
  // A content that gave no clause (a phrase, a repeated place) is one as it stands, unless sayings inside it hold all it says.
  sayings.forEach((saying, index) => {
    if (covered.has(index)) return
    if (inner[index]!.some(at => told.has(at) && (saying.rule.startsWith('quoting') || mostly(words, saying, sayings[at]!)))) return
    const part = [...saying.content].sort((a, b) => b.end - b.start - (a.end - a.start))[0]
    const range = part && rangeOf(words, part)
    if (range) add({ ...range, saying: index }, index)
  })
  return found.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** Sayings of which something is a clause: those given, and those that hold them. */
function withOuter(sayings: readonly Saying[], covered: ReadonlySet<number>): ReadonlySet<number> {
  const told = new Set(covered)
  for (const index of covered)
    for (let outer = sayings[index]!.within; outer !== undefined && !told.has(outer); outer = sayings[outer]!.within) told.add(outer)
  return told
}

/** Marks tokens of sources and cues, which belong to no clause. */
export const FRAME = -2

/** For each token the innermost saying whose content holds it, -1 for the page's own voice, FRAME for sources and cues. */
function ownersOf(words: Words, sayings: readonly Saying[], isOne: readonly boolean[]): Int32Array {
  const owner = new Int32Array(words.tokens.length).fill(-1)
  const size = (saying: Saying) => saying.content.reduce((sum, at) => sum + at.end - at.start, 0)
  const order = sayings.map((_, index) => index).sort((a, b) => size(sayings[b]!) - size(sayings[a]!))
  const fill = (at: Offsets, value: number) => {
    const range = rangeOf(words, at)
    if (range) owner.fill(value, range.first, range.last)
  }
  for (const index of order) {
    const saying = sayings[index]!
    const aside = /:relative/.test(saying.rule)
    // "Roe, who says it is safe, left": the clause around it goes on, and keeps its words
    if (aside && goesOn(words, saying)) continue
    // the source of "…, adding that" or of "Roe, who said" is the subject of a clause of its own
    // "Roe issued orders in March: …" tells of a deed besides its words
    const deed = /^noun-/.test(saying.rule)
    const frame = deed ? [] : aside || /^(?:chained|document|absolute)/.test(saying.rule) ? saying.cue : [...saying.source, ...saying.cue]
    for (const at of frame) if (!saying.content.some(part => holds(part, at))) fill(at, FRAME)
    for (const at of saying.content) fill(at, isOne[index] ? FRAME : index)
  }
  for (const saying of sayings)
    if (
      saying.source.length > 0 &&
      /^verb-|^according|^stranded|^continued|^colon/.test(saying.rule) &&
      !/:relative/.test(saying.rule) &&
      !isWhole(saying)
    )
      for (const at of saying.source) frameOnly(at)
  return owner

  function frameOnly(at: Offsets): void {
    const range = rangeOf(words, at)
    if (range) for (let token = range.first; token < range.last; token++) if (owner[token] === -1) owner[token] = FRAME
  }
}

/** Sayings whose source and cue are the clause's own subject and verb. */
export function isWhole(saying: Saying): boolean {
  return /^(?:passive-hedge|hearsay-adverb|claim-of-responsibility)/.test(saying.rule)
}

/** "The ship, Radio Vell reported, was empty": the frame parts the subject of one clause from its verb. */
function isTorn(words: Words, { source, cue, content, rule }: Saying, sentences: readonly Offsets[]): boolean {
  const [front, back] = content
  // “…,” the Gazette quoted Roe as saying: the second part frames the first
  if (rule === 'quoting' || !front || !back || content.length !== 2 || cue.length === 0) return false
  const whole = hull(content)
  if (![...source, ...cue].every(part => holds(whole, part)) || !sentences.some(sentence => holds(sentence, whole))) return false
  return !hasVerb(words, front) || !hasVerb(words, back)
}

function hasVerb(words: Words, at: Offsets): boolean {
  const range = rangeOf(words, at)
  for (let token = range?.first ?? 0; token < (range?.last ?? 0); token++)
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(words.tokens[token]!.tag)) return true
  return false
}

/** Whether the sentence goes on with a verb of its own behind a relative clause. */
function goesOn(words: Words, saying: Saying): boolean {
  const end = Math.max(...saying.content.map(at => at.end))
  const range = rangeOf(words, { start: end, end: end + 1 })
  if (!range || !/^[,—–]$/.test(words.lower[range.first]!)) return false
  for (let token = range.first + 1; token < Math.min(words.tokens.length, range.first + 25); token++) {
    if (/^[.!?]+$/.test(words.lower[token]!)) return false
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(words.tokens[token]!.tag)) return true
  }
  return false
}

function hull(parts: readonly Offsets[]): Offsets {
  return { start: Math.min(...parts.map(at => at.start)), end: Math.max(...parts.map(at => at.end)) }
}

/** A leftover of a content or sentence whose better part is a clause already: "although", "the truth is". */
function isScrap(words: Words, piece: Piece, pieces: readonly Piece[]): boolean {
  if (piece.saying < 0) return false
  const length = piece.last - piece.first
  let verb = false
  for (let at = piece.first; at < piece.last; at++) if (/^(?:VB|MD)/.test(words.tokens[at]!.tag)) verb = true
  const others = pieces.filter(other => other !== piece && other.saying === piece.saying)
  return others.length > 0 ? length < 3 || (!verb && length < 6) : !verb && length < 2 && !/^NN|^CD/.test(words.tokens[piece.first]!.tag)
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

/**
 * Whether a saying says little besides the one inside it: "(the Gazette wrote) two clerks told Radio Vell that the ship was empty". That somebody
 * asked for something is told besides what it was.
 */
function mostly(words: Words, outer: Saying, inner: Saying): boolean {
  const size = (parts: readonly Offsets[]) => parts.reduce((sum, at) => sum + at.end - at.start, 0)
  const all = size(outer.content)
  if (size(inner.content) >= 0.5 * all) return true
  return inner.content.some(at => hasVerb(words, at)) && size([...inner.source, ...inner.cue, ...inner.content]) >= 0.75 * all
}

/** Without joining words and marks at the ends; quotation marks stay where they pair. */
function trim(words: Words, piece: Piece): Piece {
  let { first, last } = piece
  const loose = /^(?:[,;:.!?—–-]+|and|but|or|yet|so|nor|then|however|meanwhile|nevertheless|furthermore|\.\.\.|…)$/
  const trailing = /^(?:which|who|that|with|of|after|until|as|to|by|before|while|when|because|since|about|what|if|although|though)$/
  while (first < last && loose.test(words.lower[first]!)) first++
  while (last > first && (loose.test(words.lower[last - 1]!) || trailing.test(words.lower[last - 1]!))) last--
  return { ...piece, first, last }
}

/** Cuts what is too long at the last comma or joining word that fits. */
function shorten(words: Words, piece: Piece): Piece | undefined {
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
