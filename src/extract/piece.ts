import type { BlockRole, Offsets } from '../model.ts'

/** What the mark-up says of a piece; absent for plain text. */
export interface Hint {
  /** The role its place in the page gives it, where that is sure: inside a figcaption, a nav, a related-stories box. */
  readonly role?: BlockRole
  /** What a name of the mark-up suggests, to be borne out by the words. */
  readonly part?: 'byline' | 'date'
  /** Heading level 1..6. */
  readonly heading?: number
  /** A list item, a quotation, a cell: short lines of these are body where their neighbours are. */
  readonly listed?: boolean
  /** Share of its letters that stand inside links, 0..1. */
  readonly links: number
  /** Inside the part of the page that holds the article. */
  readonly inside: boolean
}

/** One block to be: a line of text, a part of a line, or a paragraph of mark-up. Trimmed; `text` is its words. */
export interface Piece extends Offsets {
  readonly text: string
  /** A blank line or nothing stands before it. */
  readonly apart: boolean
  /** Its role is known from how it was cut out. */
  readonly role?: BlockRole
  readonly hint?: Hint
}

/** The piece of `text` between two offsets, without the space around it; nothing where there is only space. */
export function pieceOf(text: string, start: number, end: number, rest: Omit<Piece, 'start' | 'end' | 'text'>): Piece | undefined {
  let from = start
  let to = end
  while (from < to && isSpace(text.charCodeAt(from))) from++
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--
  return from < to ? { start: from, end: to, text: text.slice(from, to), ...rest } : undefined
}

function isSpace(code: number): boolean {
  if (code < 128) return code === 32 || (code >= 9 && code <= 13)
  return code === 0xa0 || code === 0xfeff || code === 0x3000 || code === 0x2028 || code === 0x2029 || (code >= 0x2000 && code <= 0x200a)
}

/** The non-empty lines of a text; lines of a hard-wrapped text are joined into their paragraphs. */
export function piecesOfText(text: string): readonly Piece[] {
  const lines: Piece[] = []
  let apart = true
  for (const match of text.matchAll(/[^\r\n\u2028\u2029\f\v]*(?:\r\n|[\r\n\u2028\u2029\f\v]|$)/g)) {
    const piece = pieceOf(text, match.index, match.index + match[0].length, { apart })
    if (piece) lines.push(piece)
    apart = piece === undefined
  }
  return unwrap(text, lines)
}

/** Joins lines that were broken at a fixed width (mail, PDF): where most lines of a group go on in lower case and are about equally long. */
function unwrap(text: string, lines: readonly Piece[]): readonly Piece[] {
  const width = quantile(
    lines.map(line => line.text.length),
    0.9,
  )
  const follows = lines.filter(line => !line.apart)
  if (width > 120 || follows.length < 4) return lines
  const goesOn = (previous: Piece, line: Piece) =>
    !line.apart && previous.text.length >= width * 0.6 && line.text.length <= width * 1.3 && !startsAnew(line.text)
  const joined = lines.filter((line, index) => index > 0 && goesOn(lines[index - 1]!, line) && /^[\p{Ll}\p{N}]/u.test(line.text))
  if (joined.length < follows.length * 0.35) return lines
  const result: Piece[] = []
  for (const [index, line] of lines.entries()) {
    const last = result.at(-1)
    if (last && goesOn(lines[index - 1]!, line))
      result[result.length - 1] = { ...last, end: line.end, text: text.slice(last.start, line.end) }
    else result.push(line)
  }
  return result
}

function startsAnew(line: string): boolean {
  return /^(?:[-–•*▪●]\s|\d{1,2}[.)]\s)/u.test(line)
}

function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.floor(share * (sorted.length - 1))] ?? 0
}

/** Of ASCII: 1 space, 2 a mark that is no word by itself, 0 anything else. */
const asciiClass = Uint8Array.from({ length: 128 }, (_, code) => (isSpace(code) ? 1 : isMark(code) ? 2 : 0))

/** How many words; scripts without spaces count two letters as a word. */
export function countWords(line: string): number {
  let words = 0
  let inside = false
  let dense = 0
  for (let index = 0; index < line.length; index++) {
    const code = line.charCodeAt(index)
    let kind = 0
    if (code < 128) kind = asciiClass[code]!
    else if (isSpace(code)) kind = 1
    else if (isMark(code)) kind = 2
    else if ((code >= 0x3040 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7af) || (code >= 0x0e00 && code <= 0x0e7f)) dense++
    if (kind === 1) inside = false
    else if (kind === 0) {
      if (!inside) words++
      inside = true
    }
  }
  return dense > line.length / 4 ? Math.max(words, Math.round(dense / 2)) : words
}

function isMark(code: number): boolean {
  return (code >= 33 && code <= 47) || (code >= 58 && code <= 63) || code === 124 || (code >= 0x2010 && code <= 0x2027)
}

/** Whether the line ends as a sentence does, closing quotes and brackets behind the stop allowed. */
export function endsSentence(line: string): boolean {
  return /[.!?…。！？؟।][\s"'“”’»)\]›」』]*(?:\[\d{1,3}\])?$/u.test(line.slice(-16))
}

/** Whether the line reads as text: a sentence with its stop, a quotation with its stop, or long. */
export function isProse(line: string): boolean {
  const words = countWords(line)
  if (words >= 28) return true
  if (!endsSentence(line)) return words >= 10 && /\p{Ll}{4}\.["”’)]?\s+[\p{Lu}“"(]/u.test(line)
  if (words >= 6) return true
  return words >= 3 && (/^["“„«‘'(]/u.test(line) || /[.。।]["”’)]*$/u.test(line))
}
