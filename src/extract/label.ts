import {
  biographyStart,
  biographyWords,
  breadcrumbStart,
  furnitureLines,
  listStart,
  photoWords,
  proxyAddresses,
  teaserMarks,
} from '../language/en/furniture.ts'
import { nameJoints } from '../language/mastheads.ts'
import type { BlockRole } from '../model.ts'
import { captionScore, nearlySame } from './caption.ts'
import { bylinePart, type Credit, creditOf } from './credit.ts'
import { foreignFurniture } from './foreign.ts'
import { type Head, headOf } from './headline.ts'
import { type Masthead, mastheadOf, repeatsMasthead } from './masthead.ts'
import { noteOf } from './note.ts'
import { countWords, endsSentence, isProse, type Piece } from './piece.ts'
import { daysIn, type Stamp, stampOf } from './stamp.ts'
import { teaserPieces } from './teaser.ts'
import { wallPieces } from './wall.ts'

/** A time of day alone in its line, as the items of a live page have it. */
const clockLine = /^(?:[01]?\d|2[0-3])(?:[:.h]|\s?Uhr\s?)[0-5]\d(?::[0-5]\d)?(?:\s?(?:[ap]\.?m\.?|Uhr|h|[A-Z]{2,5}))?$/i

/** What the pieces are, with what the passes saw on the way. Arrays run parallel to the pieces. */
export interface Labels {
  readonly roles: readonly BlockRole[]
  readonly stamps: readonly (Stamp | undefined)[]
  readonly credits: readonly (Credit | undefined)[]
  /** Kinds of traces by piece. */
  readonly traces: readonly { readonly kind: string; readonly piece: number }[]
  readonly head: Head
  /** The newsroom's name in the head of a plain text. */
  readonly masthead?: Masthead
}

/**
 * A role for every piece, by passes from the surest to the weakest: what a line says of itself, repeated captions, walls, teasers,
 * credits, the head of the page, its end; what is left is body. A known title (from meta data) is given as `title`.
 */
export function label(pieces: readonly Piece[], title?: number): Labels {
  const roles: (BlockRole | undefined)[] = pieces.map(piece => piece.role ?? piece.hint?.role)
  const stamps: (Stamp | undefined)[] = []
  const credits: (Credit | undefined)[] = []
  const traces: { kind: string; piece: number }[] = []
  const ends = new Set<number>()
  if (title !== undefined) roles[title] = 'title'
  const unknown = (index: number) => index >= 0 && index < pieces.length && roles[index] === undefined
  /** Without a role, and where the article can be: everywhere in plain text, inside the article's element in mark-up. */
  const open = (index: number) => unknown(index) && pieces[index]!.hint?.inside !== false
  const give = (index: number, role: BlockRole, trace?: string) => {
    roles[index] ??= role
    if (trace) traces.push({ kind: trace, piece: index })
  }

  for (const [index, piece] of pieces.entries()) {
    const line = piece.text
    if (/https?:\/\/|www\.|\/servlet\//.test(line) && proxyAddresses.test(line)) traces.push({ kind: 'proxy-address', piece: index })
    if (roles[index] === 'caption' && closesArticle(pieces, roles, index)) {
      const credit = creditOf(line)
      if (credit?.role === 'credit' && credit.agencies.length > 0) {
        credits[index] = credit
        roles[index] = 'credit'
        ends.add(index)
        continue
      }
    }
    if (!unknown(index)) {
      if (roles[index] === 'date') stamps[index] = stampOf(line)
      continue
    }
    if (isBreadcrumb(line)) {
      give(index, 'navigation')
      continue
    }
    if (line.length <= 24 && clockLine.test(line)) {
      give(index, 'date')
      continue
    }
    stamps[index] = stampOf(line)
    if (stamps[index]) {
      give(index, 'date')
      continue
    }
    if (line.length > 640) continue
    const note = noteOf(line)
    if (note) {
      give(index, 'other', note)
      continue
    }
    if (!teaserMarks.test(line)) {
      const rule = line.length <= 420 ? furnitureLines.find(rule => rule.pattern.test(line)) : undefined
      if (rule) {
        give(index, rule.role, rule.trace)
        const named = rule.role === 'credit' ? creditOf(line) : undefined
        if (named?.role === 'credit') credits[index] = named
        if (rule.ends) ends.add(index)
        continue
      }
    }
    const foreign = piece.hint && !piece.hint.heading ? foreignFurniture(line) : undefined
    if (foreign) {
      give(index, foreign)
      continue
    }
    const credit = creditOf(line) ?? (piece.hint?.part === 'byline' ? bylinePart(line) : undefined)
    if (credit) {
      credits[index] = credit
      give(index, credit.role)
      if (credit.role === 'credit') ends.add(index)
      continue
    }
    if (index < 8 && placeAndDay(line)) give(index, 'date')
    else if (captionScore(line) >= 0.5) give(index, 'caption')
    else if (piece.hint?.part === 'date' && countWords(line) <= 14 && daysIn(line).length > 0) give(index, 'date')
    else if (piece.hint?.part === 'byline' && countWords(line) <= 14) give(index, 'byline')
  }
  for (let index = 1; index < pieces.length; index++) twin(pieces, roles, index)

  const firstBody = () => {
    const at = pieces.findIndex((piece, index) => (open(index) || roles[index] === 'body') && isProse(piece.text))
    return at < 0 ? pieces.length : at
  }
  const walls = wallPieces(pieces, unknown)
  for (const index of walls) give(index, 'registration')
  if (walls.length > 1) traces.push({ kind: 'registration-wall', piece: walls[0]! })
  const bodyAt = firstBody()
  const { marks, teasers } = teaserPieces(
    pieces,
    index => open(index) || (roles[index] === 'caption' && !pieces[index]!.hint),
    index => index > bodyAt,
  )
  for (const index of marks) {
    roles[index] = pieces[index]!.hint?.role ?? 'teaser'
    ends.add(index)
  }
  for (const index of teasers) roles[index] = 'teaser'

  const masthead = mastheadOf(
    pieces,
    index => unknown(index) || ((roles[index] === 'caption' || (roles[index] === 'date' && !stamps[index])) && !pieces[index]!.hint),
    bodyAt,
  )
  if (masthead) {
    roles[masthead.piece] = datedLine(pieces[masthead.piece]!.text) ? 'date' : 'navigation'
    for (const [index, piece] of pieces.entries())
      if (unknown(index) && piece.text.length < 80 && repeatsMasthead(piece.text, masthead)) roles[index] = 'navigation'
  }
  for (let index = 0; index < bodyAt; index++) if (unknown(index) && datedLine(pieces[index]!.text)) roles[index] = 'date'
  navigationRuns(pieces, roles, bodyAt)
  const head = title === undefined ? headOf(pieces, open, bodyAt) : { ...headOf(pieces, open, bodyAt), title }
  if (head.title !== undefined && title === undefined) roles[head.title] = 'title'
  if (head.title !== undefined) {
    for (const index of head.before)
      if (index < head.title || !isParagraph(pieces[index]!)) give(index, index < head.title ? 'navigation' : 'subtitle')
    for (const index of head.subtitles) if (!isParagraph(pieces[index]!)) give(index, index > head.title ? 'subtitle' : 'navigation')
  }
  for (const [index, piece] of pieces.entries()) if (unknown(index) && !open(index)) roles[index] = outside(piece)
  endOfPage(pieces, roles, ends, traces)
  for (const [index, piece] of pieces.entries()) if (open(index)) roles[index] = inBody(pieces, roles, index, piece, bodyAt)
  return { roles: roles as readonly BlockRole[], stamps, credits, traces, head, ...(masthead ? { masthead } : {}) }
}

/** A paragraph of mark-up inside the article's element: its first one is no standfirst. */
function isParagraph({ hint, text }: Piece): boolean {
  return hint?.inside === true && !hint.heading && countWords(text) >= (isProse(text) ? 12 : 18)
}

/** Right behind a paragraph, with no paragraph of the article after it: a line marked up as a credit is the text's there, not a picture's. */
function closesArticle(pieces: readonly Piece[], roles: readonly (BlockRole | undefined)[], index: number): boolean {
  const before = pieces[index - 1]
  if (!before || !isProse(before.text) || pieces[index]!.text.length > 120) return false
  if (before.hint?.role !== undefined || !/^(?:body|credit)$/.test(roles[index - 1] ?? 'body')) return false
  return !pieces.some((piece, at) => at > index && roles[at] === undefined && piece.hint?.inside !== false && isProse(piece.text))
}

/** "Home > World > Asia", "Home https://… World https://…": a trail of links to where the page stands. */
function isBreadcrumb(line: string): boolean {
  if (line.length > 600) return false
  const links = line.includes('http') ? (line.match(/https?:\/\/\S+/g)?.length ?? 0) : 0
  if (links >= 2 && /^[\p{Lu}\d]/u.test(line) && line.replace(/https?:\/\/\S+/g, '').trim().length < 200 && breadcrumbStart.test(line))
    return true
  if (breadcrumbStart.test(line)) return !/[.!?]$/.test(line) && countWords(line) <= 40
  if (!/[>»›→]/.test(line)) return false
  const steps = line.split(/\s+[>»›→]\s+/)
  return steps.length >= 3 && steps.every(step => countWords(step) <= 14) && !endsSentence(line)
}

/** "Varrenport | 3 May 2031, 10:00": a date with little beside it. */
function datedLine(line: string): boolean {
  if (line.length > 90 || endsSentence(line)) return false
  const days = daysIn(line)
  const [day] = days
  return day !== undefined && days.length <= 2 && countWords(line.slice(0, day.start)) + countWords(line.slice(days.at(-1)!.end)) <= 5
}

/** "*Port of Osk, 5 March 2031*": a place or office of up to five capitalised words and a day, as statements open. */
function placeAndDay(line: string): boolean {
  const bare = line.replace(/^[*_\s]+|[*_\s.]+$/g, '')
  if (bare.length > 90) return false
  const days = daysIn(bare)
  const [day] = days
  if (!day || days.length > 1 || day.end !== bare.length || photoWords.test(bare)) return false
  const words = bare.slice(0, day.start).trim()
  if (!/,$/.test(words) || /\s(?:in|on|for)\s/.test(words) || countWords(words) > 6) return false
  return words.split(/[\s,]+/).every(word => word === '' || nameJoints.has(word) || /^\p{Lu}[\p{L}\p{M}.'’-]*$/u.test(word))
}

/** A line printed twice in a row, or nearly so, is a picture's text and its caption; both go where the surer one goes. */
function twin(pieces: readonly Piece[], roles: (BlockRole | undefined)[], index: number): void {
  const [one, other] = [pieces[index - 1]!, pieces[index]!]
  if (one.text.length > 700 || other.text.length > 700) return
  const [first, second] = [roles[index - 1], roles[index]]
  if (first !== 'caption' && second !== 'caption') {
    if (first === undefined && second === undefined && one.text === other.text && countWords(one.text) >= 12) {
      roles[index - 1] = 'caption'
      roles[index] = 'caption'
    }
    return
  }
  if (first === undefined && nearlySame(one.text, other.text)) roles[index - 1] = 'caption'
  if (second === undefined && nearlySame(one.text, other.text)) roles[index] = 'caption'
}

/** Three or more short lines in a row before the first paragraph are a menu. */
function navigationRuns(pieces: readonly Piece[], roles: (BlockRole | undefined)[], bodyAt: number): void {
  let start = -1
  const flush = (end: number) => {
    if (start >= 0 && end - start >= 3) for (let at = start; at < end; at++) roles[at] ??= 'navigation'
    start = -1
  }
  for (let index = 0; index < bodyAt; index++) {
    const short =
      (roles[index] === undefined || roles[index] === 'navigation') &&
      countWords(pieces[index]!.text) <= 3 &&
      !endsSentence(pieces[index]!.text)
    if (short && start < 0) start = index
    if (!short) flush(index)
  }
  flush(bodyAt)
}

/** Behind the last paragraph and the page's end marks: stock biographies, headlines of other pages, what is left. */
function endOfPage(
  pieces: readonly Piece[],
  roles: (BlockRole | undefined)[],
  ends: ReadonlySet<number>,
  traces: { kind: string; piece: number }[],
): void {
  const prose = pieces.map((_, index) => index).filter(index => roles[index] === undefined && isProse(pieces[index]!.text))
  const firstMark = (index: number) => [...ends].some(mark => mark < index && mark > (prose[Math.floor(prose.length / 2)] ?? -1))
  for (const index of prose.slice(-4)) {
    const line = pieces[index]!.text
    const cues = new Set((line.match(biographyWords) ?? []).map(cue => cue.toLowerCase())).size
    const boxed = roles[index + 1] === 'author-box' || roles[index - 1] === 'author-box'
    const late = index > (prose[0] ?? 0) || prose.length === 1
    const told = biographyStart.test(line) && cues >= (firstMark(index) ? 1 : boxed ? 2 : 3)
    if (late && (told || (boxed && firstMark(index)))) {
      roles[index] = 'author-box'
      traces.push({ kind: 'stock-author', piece: index })
    }
  }
  const last = lastIndex(prose, index => roles[index] === undefined)
  if (last === undefined) return
  const tail = pieces
    .map((_, index) => index)
    .filter(index => index > last && roles[index] === undefined && !listStart.test(pieces[index]!.text) && !pieces[index]!.hint?.listed)
  const short = tail.filter(index => countWords(pieces[index]!.text) <= 24)
  for (const index of short) roles[index] = short.length > 1 && countWords(pieces[index]!.text) >= 4 ? 'teaser' : 'other'
}

function lastIndex(list: readonly number[], test: (index: number) => boolean): number | undefined {
  for (let at = list.length - 1; at >= 0; at--) if (test(list[at]!)) return list[at]
  return undefined
}

/** What stands outside the article's element is never its body. */
function outside(piece: Piece): BlockRole {
  return piece.hint!.heading || piece.hint!.links > 0.5 ? 'navigation' : 'other'
}

/** What no pass has claimed: body, or a heading where a short line without a stop stands before a paragraph. */
function inBody(
  pieces: readonly Piece[],
  roles: readonly (BlockRole | undefined)[],
  index: number,
  piece: Piece,
  bodyAt: number,
): BlockRole {
  if (piece.hint?.heading && countWords(piece.text) <= 30) return 'heading'
  if (piece.hint?.listed || isProse(piece.text) || listStart.test(piece.text) || /[:,;]$/.test(piece.text)) return 'body'
  if (index < bodyAt) return countWords(piece.text) >= 10 ? 'body' : 'other'
  const next = pieces[index + 1]
  const before = pieces[index - 1]
  const neighbours = [before, next].filter(other => other && !isProse(other.text) && !other.apart === !piece.apart).length
  const heads = next !== undefined && isProse(next.text) && (roles[index + 1] ?? 'body') === 'body'
  if (!heads || neighbours > 0 || (!piece.apart && next.apart) || countWords(piece.text) > 12) return 'body'
  return /^[\p{Lu}\p{N}"“‘].*[^.,;:…"”’]$/u.test(piece.text) ? 'heading' : 'body'
}
