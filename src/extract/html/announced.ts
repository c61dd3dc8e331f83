import { isBoxTitle } from '../../language/boxes.ts'
import type { Outline } from './outline.ts'

/** So much prose in front of a mark shows that the article stands there. */
const least = 400

/**
 * The blocks under headings that announce other pages ("You may also like"), where the page prints those pages' own paragraphs there: behind
 * prose of the article, in elements of their own, up to the end of the heading's part or to where paragraphs beside the article's go on.
 */
export function announcedBlocks(outline: Outline): ReadonlySet<number> {
  const { blocks } = outline
  const found = new Set<number>()
  for (const [index, { heading, text }] of blocks.entries())
    if (heading !== undefined && !found.has(index) && isBoxMark(text)) for (const block of underMark(outline, index)) found.add(block)
  return found
}

/** A short line that is nothing but such an announcement. */
export function isBoxMark(text: string): boolean {
  return text.length < 60 && isBoxTitle(text)
}

/**
 * The tags round a block, inside out, up to the element `around`: the same ones hold the article's paragraphs and those that go on behind a box,
 * others hold the paragraphs of other pages.
 */
export function pathOf({ elements, blocks }: Outline, block: number, around: number): string {
  let path = ''
  for (let at = blocks[block]!.element; at > around && path.length < 100; at = elements[at]!.parent) path += `<${elements[at]!.tag}`
  return path
}

function underMark(outline: Outline, mark: number): readonly number[] {
  const { elements, blocks } = outline
  let part = blocks[mark]!.element
  while (part > 0 && elements[part]!.end - elements[part]!.first === 1) part = elements[part]!.parent
  // where the mark opens its part, the article stands beside that
  let around = part
  for (let level = 0; level < 4 && around > 0 && elements[around]!.first === mark; level++) around = elements[around]!.parent
  const own = new Set<string>()
  let before = 0
  for (let index = elements[around]!.first; index < mark; index++) {
    if (blocks[index]!.mass === 0) continue
    before += blocks[index]!.mass
    own.add(pathOf(outline, index, around))
  }
  if (before < least) return []
  const level = blocks[mark]!.heading!
  let prose = false
  let end = mark + 1
  for (; end < elements[part]!.end; end++) {
    const { mass, heading, links } = blocks[end]!
    if (mass > 0 && own.has(pathOf(outline, end, around))) break
    if (heading !== undefined && (heading < level || (heading === level && links < 0.5 && prose))) break
    prose ||= mass > 0
  }
  return prose ? Array.from({ length: end - mark }, (_, offset) => mark + offset) : []
}
