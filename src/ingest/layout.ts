/** A run of text on a page as PDF.js gives it: `transform` holds size and place, in points from the lower left corner. */
export interface Piece {
  readonly str: string
  readonly width: number
  readonly height: number
  readonly transform: readonly number[]
  readonly hasEOL: boolean
}

interface Line {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly base: number
  readonly size: number
}

/** The text of all pages, and how many running heads and page numbers were left out of it. */
export interface Flow {
  readonly text: string
  readonly leftOut: number
}

/**
 * The text of a document: paragraphs parted by blank lines. What stands at the head or foot of page after page, and page numbers, is
 * kept once or not at all, so that a sentence that runs over the end of a page stays whole.
 */
export function documentText(pages: readonly (readonly Piece[])[]): Flow {
  const read = pages.map(pageParagraphs)
  const seen = new Map<string, number>()
  for (const paragraphs of read)
    for (const key of new Set(margins(paragraphs).map(at => keyOf(paragraphs[at]!)))) seen.set(key, (seen.get(key) ?? 0) + 1)
  const kept = new Set<string>()
  const text: string[] = []
  let leftOut = 0
  for (const paragraphs of read) {
    const furniture = new Set(margins(paragraphs).filter(at => isFurniture(paragraphs[at]!, seen, read.length)))
    let isFirst = true
    for (const [at, paragraph] of paragraphs.entries()) {
      const key = keyOf(paragraph)
      if (furniture.has(at) && (kept.has(key) || PAGE_NUMBER.test(paragraph))) {
        leftOut++
        continue
      }
      if (furniture.has(at)) kept.add(key)
      const before = text.at(-1)
      const runsOn =
        isFirst && !furniture.has(at) && before !== undefined && /[\p{L},\u00ad\u2010-]$/u.test(before) && /^\p{Ll}/u.test(paragraph)
      if (runsOn) text.splice(-1, 1, continued(before, paragraph))
      else text.push(paragraph)
      isFirst &&= furniture.has(at)
    }
  }
  return { text: text.join('\n\n'), leftOut }
}

/** "7", "- 7 -", "7/12"; with words ("Page 7 of 12") it shows by its return on every page. */
const PAGE_NUMBER = /^[-–—|\s]*\d{1,3}(?:\s?\/\s?\d{1,3})?[-–—|\s]*$/

/** Places of the two paragraphs at each end of a page. */
function margins(paragraphs: readonly string[]): number[] {
  return [...paragraphs.keys()].filter(at => at < 2 || at >= paragraphs.length - 2)
}

/** A paragraph without its figures, which count up from page to page. */
function keyOf(paragraph: string): string {
  return paragraph.replace(/\d+/g, '#')
}

function isFurniture(paragraph: string, seen: ReadonlyMap<string, number>, pages: number): boolean {
  if (pages > 1 && PAGE_NUMBER.test(paragraph)) return true
  return paragraph.length < 120 && (seen.get(keyOf(paragraph)) ?? 0) >= Math.max(3, pages * 0.3)
}

/**
 * A page's paragraphs, each on one line: lines that follow each other closely belong together. A new paragraph shows by a gap, another
 * size of type, a bullet, an indent, or a last line that ends a sentence short of the column's edge.
 */
function pageParagraphs(pieces: readonly Piece[]): string[] {
  const lines = linesOf(pieces)
  const leading = usualGap(lines.slice(1).map((line, index) => Math.abs(lines[index]!.base - line.base)))
  const paragraphs: string[] = []
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]
    if (before === undefined || startsParagraph(before, line, leading, columnEdge(lines, index))) paragraphs.push(line.text)
    else paragraphs.push(continued(paragraphs.pop()!, line.text))
  }
  return paragraphs
}

function linesOf(pieces: readonly Piece[]): Line[] {
  const lines: Line[] = []
  let current: Piece[] = []
  const finish = (): void => {
    const text = joinedPieces(current)
    const solid = current.filter(piece => piece.str.trim() !== '')
    if (text !== '') {
      lines.push({
        text,
        left: Math.min(...solid.map(piece => piece.transform[4]!)),
        right: Math.max(...solid.map(piece => piece.transform[4]! + piece.width)),
        base: solid[0]!.transform[5]!,
        size: Math.max(...solid.map(sizeOf)),
      })
    }
    current = []
  }
  for (const piece of pieces) {
    if (typeof piece.str !== 'string') continue
    const last = current.findLast(each => each.str.trim() !== '')
    const moved =
      last !== undefined && piece.str.trim() !== '' && Math.abs(last.transform[5]! - piece.transform[5]!) > Math.max(2, sizeOf(last) * 0.6)
    if (moved) finish()
    current.push(piece)
    if (piece.hasEOL) finish()
  }
  finish()
  return lines
}

/** Pieces of a line in their order; a gap that is wider than a thin space stands for a space. */
function joinedPieces(pieces: readonly Piece[]): string {
  let text = ''
  for (const [index, piece] of pieces.entries()) {
    const before = pieces[index - 1]
    const gap = before === undefined ? 0 : piece.transform[4]! - (before.transform[4]! + before.width)
    if (gap > sizeOf(piece) * 0.2 && !/\s$/.test(text) && !/^\s/.test(piece.str)) text += ' '
    text += piece.str
  }
  return text.replace(/\s+/g, ' ').trim()
}

function startsParagraph(before: Line, line: Line, leading: number, edge: number): boolean {
  const gap = before.base - line.base
  const size = Math.max(before.size, line.size)
  // Upwards or far away: another column, a footnote, a box.
  if (gap < -size * 0.5 || gap > Math.max(Math.min(leading, size * 2.4) * 1.35, size * 1.05)) return true
  if (Math.abs(before.size - line.size) > size * 0.12) return true
  if (/^[•▪■◦●‣]/.test(line.text)) return true
  const indent = line.left - before.left
  if (indent > size * 0.7 && indent < size * 4 && /[.!?:"”’)]$/.test(before.text)) return true
  return /[.!?:"”’)]$/.test(before.text) && before.right < edge - size * 4
}

/** The right edge of the column that a line stands in: the farthest end of the lines around it. */
function columnEdge(lines: readonly Line[], index: number): number {
  const line = lines[index]!
  const around = lines.slice(Math.max(0, index - 8), index + 8).filter(each => each.left < line.right && each.right > line.left)
  return Math.max(...around.map(each => each.right))
}

/** A word that was hyphenated at the line's end is put together: "negotia-" "tions" but not "ceasefire-" "Tuesday". */
function continued(text: string, line: string): string {
  if (/\p{Ll}[\u00ad\u2010-]$/u.test(text) && /^\p{Ll}/u.test(line)) return text.slice(0, -1) + line
  return `${text} ${line}`
}

function sizeOf(piece: Piece): number {
  return piece.height > 0 ? piece.height : Math.hypot(piece.transform[2] ?? 0, piece.transform[3] ?? 0)
}

/** The distance of lines within paragraphs: a small one among all distances, for gaps between paragraphs may be as many. */
function usualGap(gaps: readonly number[]): number {
  const sorted = gaps.filter(gap => gap > 0).toSorted((a, b) => a - b)
  return sorted[sorted.length >> 2] ?? 0
}
