import type { BlockRole } from '../../model.ts'
import { fold } from '../fold.ts'
import { countWords, type Hint, isProse, type Piece } from '../piece.ts'
import { isBoxMark, pathOf } from './announced.ts'
import type { Outline } from './outline.ts'
import type { Root } from './root.ts'

/**
 * What the place of a block among the others adds to what its own mark-up says, once the title is known: a lead above the article's element, a
 * standfirst that a site calls a teaser, subheadings called subtitles, captions in boxes with a picture, boxes by their first line, the title printed
 * again, and parts between the paragraphs that the page's own data leave out. `title` is the title's piece.
 */
export function withPlaces(outline: Outline, root: Root, pieces: readonly Piece[], title: number | undefined): readonly Piece[] {
  const hints: (Hint | undefined)[] = pieces.map(piece => piece.hint)
  const set = (index: number, role: BlockRole | undefined) => {
    const hint = hints[index]
    if (!hint) return
    const { role: _role, ...rest } = hint
    hints[index] = role ? { ...rest, role } : rest
  }
  const shown = title !== undefined && outline.elements[outline.blocks[title]?.element ?? 0]!.tag !== 'title' ? title : undefined
  withLead(pieces, hints, root, title)
  standfirst(outline, root, pieces, hints, shown, set)
  for (const index of captions(outline, root, pieces, hints)) set(index, 'caption')
  for (const index of offers(outline, root, pieces, hints)) set(index, 'teaser')
  for (const index of boxes(outline, root, pieces)) if (index !== title && hints[index]?.role === undefined) set(index, 'teaser')
  for (const index of above(outline, root, hints, shown)) set(index, 'other')
  if (title !== undefined) {
    const wanted = fold(pieces[title]!.text)
    for (let index = root.first; index < root.end && index < pieces.length; index++)
      if (index !== title && hints[index]?.heading && fold(pieces[index]!.text) === wanted) set(index, 'navigation')
  }
  for (const index of untold(outline, root, pieces, hints)) set(index, 'other')
  return pieces.map((piece, index) => (hints[index] === piece.hint ? piece : { ...piece, hint: hints[index]! }))
}

/** Prose between the title and the article's element belongs to the article: a lead that a page sets apart. */
function withLead(pieces: readonly Piece[], hints: (Hint | undefined)[], root: Root, title: number | undefined): void {
  if (title === undefined || title >= root.first || root.first - title >= 60) return
  for (let index = title + 1; index < root.first; index++) {
    const hint = hints[index]
    if (hint && !hint.inside && hint.role === undefined && isProse(pieces[index]!.text)) hints[index] = { ...hint, inside: true }
  }
}

/** Between title and first paragraph a "teaser" is the standfirst; behind it a "subtitle" is a subheading, or a paragraph where it is long. */
function standfirst(
  outline: Outline,
  root: Root,
  pieces: readonly Piece[],
  hints: (Hint | undefined)[],
  title: number | undefined,
  set: (index: number, role: BlockRole | undefined) => void,
): void {
  const from = title ?? root.first - 1
  let prose = 0
  for (let index = Math.max(0, from + 1); index < root.end && index < pieces.length; index++) {
    const hint = hints[index]
    const region = root.regions[index]
    const { mass, links } = outline.blocks[index]!
    if (prose === 0 && index <= root.first + 6 && region?.role === 'teaser' && links < 0.3 && isCalledTeaser(outline, index))
      set(index, countWords(pieces[index]!.text) >= 8 ? 'subtitle' : hint?.role)
    if (hint?.role === 'subtitle' && prose > 0 && index >= root.first && (hint.heading || countWords(pieces[index]!.text) > 25))
      set(index, undefined)
    if (hint?.inside && region === undefined) prose += mass
  }
}

function isCalledTeaser({ elements, blocks }: Outline, index: number): boolean {
  let at = blocks[index]!.element
  while (at > 0 && elements[at]!.region === undefined) at = elements[at]!.parent
  return elements[at]!.called === 'teaser'
}

/** List items and linked lines inside the article's element, but above the headline under which its paragraphs stand: a ticker of other pages. */
function above({ blocks }: Outline, root: Root, hints: readonly (Hint | undefined)[], title: number | undefined): readonly number[] {
  if (title === undefined || title <= root.first || title >= root.end || blocks[title]!.heading === undefined) return []
  const open = (from: number, end: number) =>
    Array.from({ length: end - from }, (_, offset) => from + offset).filter(index => hints[index]?.role === undefined)
  const mass = (indices: readonly number[]) => indices.reduce((sum, index) => sum + blocks[index]!.mass, 0)
  const before = open(root.first, title)
  const isTicker = before.every(index => blocks[index]!.mass === 0 || blocks[index]!.listed || blocks[index]!.links > 0.1)
  return isTicker && mass(open(title + 1, Math.min(root.end, hints.length))) >= Math.max(500, 0.4 * mass(before)) ? before : []
}

/** A box in the running text that holds a picture and a few words, and words that a picture near by has for those who cannot see it. */
function captions(outline: Outline, root: Root, pieces: readonly Piece[], hints: readonly (Hint | undefined)[]): readonly number[] {
  const { elements, blocks, pictures } = outline
  const found: number[] = []
  const isOpen = (index: number) =>
    index >= root.first && index < root.end && index < pieces.length && hints[index]?.role === undefined && !hints[index]?.heading
  for (const { words, block } of pictures) {
    if (block < root.first - 2 || block > root.end) continue
    for (let index = block; index < block + 3; index++)
      if (isOpen(index) && pieces[index]!.text.length < 600 && sameWords(pieces[index]!.text, words)) found.push(index)
  }
  const candidates = new Set<number>()
  for (const [index, element] of elements.entries()) {
    if (!element.pictured) continue
    let at = index
    while (at > 0 && elements[at]!.end === elements[at]!.first) at = elements[at]!.parent
    const first = elements[at]!
    while (elements[at]!.parent > 0 && sameRange(elements[elements[at]!.parent]!, first)) at = elements[at]!.parent
    const box = elements[at]!
    if (boxTags.has(box.tag) && box.first >= root.first && box.end <= root.end && box.end - box.first <= 3) candidates.add(at)
  }
  const prose = candidates.size > 0 ? proseChildren(outline, root, candidates) : new Map<number, ReadonlySet<number>>()
  for (const at of candidates) {
    const box = elements[at]!
    const beside = prose.get(box.parent)?.size ?? 0
    const inside = Array.from({ length: box.end - box.first }, (_, offset) => box.first + offset)
    const words = inside.reduce((sum, each) => sum + countWords(pieces[each]?.text ?? ''), 0)
    if (beside === 0 || words > (beside === 1 ? 30 : 45)) continue
    if (inside.every(isOpen) && !inside.some(each => blocks[each]!.links > 0.5)) found.push(...inside)
  }
  return found
}

/** By element: which of its parts, other than boxes with pictures, hold running prose. */
function proseChildren({ elements, blocks }: Outline, root: Root, boxes: ReadonlySet<number>): ReadonlyMap<number, ReadonlySet<number>> {
  const children = new Map<number, Set<number>>()
  for (let index = root.first; index < root.end; index++) {
    if (blocks[index]!.mass === 0) continue
    let at = blocks[index]!.element
    for (let level = 0; level < 10 && at > 0 && !boxes.has(at); level++) {
      const { parent } = elements[at]!
      const known = children.get(parent) ?? new Set<number>()
      children.set(parent, known.add(at))
      at = parent
    }
  }
  return children
}

const boxTags = new Set(['div', 'figure', 'span', 'a', 'center', 'aside'])

function sameRange(one: { first: number; end: number }, other: { first: number; end: number }): boolean {
  return one.first === other.first && one.end === other.end
}

function sameWords(line: string, words: string): boolean {
  if (line === words) return true
  if (line.length + 20 < words.length || line[0]?.toLowerCase() !== words[0]?.toLowerCase()) return false
  const [one, other] = [fold(line), fold(words)]
  return other.length >= 12 && (one === other || (one.startsWith(other) && one.length < other.length + 60))
}

/** The words beside buttons: a small element without prose, half of it or more links ("Trail tent 2", "$89 at Outfitters"). */
function offers(outline: Outline, root: Root, pieces: readonly Piece[], hints: readonly (Hint | undefined)[]): readonly number[] {
  const { elements, blocks } = outline
  const found: number[] = []
  for (const { tag, first, end } of elements) {
    if (first < root.first || end > root.end || end - first < 2 || end - first > 6 || !boxTags.has(tag)) continue
    let linked = 0
    let plain = true
    for (let index = first; index < end; index++) {
      const { links, mass, heading, listed } = blocks[index]!
      if (mass > 0 || heading || listed) plain = false
      if (links > 0.6) linked++
    }
    if (!plain || linked * 2 < end - first) continue
    for (let index = first; index < end && index < pieces.length; index++) if (hints[index]?.role === undefined) found.push(index)
  }
  return found
}

/** Elements whose first line names them as other pages' announcements, unless most of the article stands in them. */
function boxes(outline: Outline, root: Root, pieces: readonly Piece[]): readonly number[] {
  const { elements, blocks } = outline
  const found: number[] = []
  let whole = 0
  for (let index = root.first; index < root.end; index++) whole += blocks[index]!.mass
  const marks = new Map<number, boolean>()
  const isMark = (index: number) => {
    const text = blocks[index]!.text
    const known = marks.get(index) ?? isBoxMark(text)
    marks.set(index, known)
    return known
  }
  let end = -1
  for (const element of elements) {
    if (element.first < Math.max(end, root.first) || element.end > root.end || element.end - element.first < 2 || !isMark(element.first))
      continue
    let mass = 0
    for (let index = element.first; index < element.end; index++) mass += blocks[index]!.mass
    if (mass > whole * 0.4) continue
    for (let index = element.first; index < element.end && index < pieces.length; index++) found.push(index)
    end = element.end
  }
  for (let index = root.first; index < root.end; index++)
    if (blocks[index]!.heading && isMark(index)) found.push(...under(outline, root, index))
  return found
}

/** What stands under a heading that announces other pages, up to the next heading of its level or a paragraph beside the article's own. */
function under(outline: Outline, root: Root, heading: number): readonly number[] {
  const { blocks } = outline
  const own = new Set<string>()
  for (let index = root.first; index < heading; index++)
    if (blocks[index]!.mass > 0 && !root.regions[index]) own.add(pathOf(outline, index, 0))
  if (own.size === 0) return []
  const found = [heading]
  for (let index = heading + 1; index < root.end; index++) {
    const { mass, heading: level } = blocks[index]!
    if (mass > 0 ? own.has(pathOf(outline, index, 0)) : level !== undefined && level < blocks[heading]!.heading!) break
    found.push(index)
  }
  return found
}

/** Where the page's own data give nearly all of the article: prose between its paragraphs that they leave out is no part of it. */
function untold(outline: Outline, root: Root, pieces: readonly Piece[], hints: readonly (Hint | undefined)[]): readonly number[] {
  const { told } = root
  if (!told) return []
  const isTold = (index: number) => told.sums[index + 1]! > told.sums[index]!
  let [all, known, first, last] = [0, 0, -1, -1]
  for (let index = root.first; index < root.end; index++) {
    if (hints[index]?.role !== undefined) continue
    all += outline.blocks[index]!.mass
    if (!isTold(index)) continue
    known += outline.blocks[index]!.mass
    if (first < 0) first = index
    last = index
  }
  if (known < all * 0.6) return []
  const found: number[] = []
  for (let index = first; index < last && index < pieces.length; index++) {
    const { mass, listed } = outline.blocks[index]!
    if (mass > 0 && !listed && !isTold(index) && hints[index]?.role === undefined && countWords(pieces[index]!.text) >= 10)
      found.push(index)
  }
  return found
}
