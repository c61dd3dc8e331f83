import type { RegionRule } from '../../language/markup.ts'
import type { Outline } from './outline.ts'

/** Where the article stands on the page, by blocks, and what part each block lies in. */
export interface Root {
  /** Half-open range of blocks of the element that holds the paragraphs. */
  readonly first: number
  readonly end: number
  /** By block: the part of the page round it, where one is told by names or tags. */
  readonly regions: readonly (RegionRule | undefined)[]
}

/** The share of the page's running prose that the article's element must hold, when only its size speaks for it. */
const deepest = 0.72
const named = 0.35

/**
 * The element of the article: one that names itself the article's body, or the innermost that holds most of the running prose outside
 * menus, boxes and comments. Parts that would swallow nearly all prose of the page are not believed.
 */
export function rootOf(outline: Outline): Root {
  const { elements, blocks } = outline
  const void_ = new Set<number>()
  let regions = regionsOf(outline, void_)
  const total = blocks.reduce((sum, block) => sum + block.mass, 0)
  for (let round = 0; round < 4; round++) {
    const kept = blocks.reduce((sum, block, index) => sum + (regions[index] ? 0 : block.mass), 0)
    if (kept >= total * 0.2 && kept >= Math.min(total, 300)) break
    const swallower = heaviest(outline, void_)
    if (swallower < 0) break
    void_.add(swallower)
    regions = regionsOf(outline, void_)
  }
  const sums = [0]
  for (const [index, block] of blocks.entries()) sums.push(sums[index]! + (regions[index] ? 0 : block.mass))
  const mass = (element: { readonly first: number; readonly end: number }) => sums[element.end]! - sums[element.first]!
  const all = sums[blocks.length]!
  const best = (test: (index: number) => boolean, share: number, small: boolean) => {
    let found = -1
    for (let index = 0; index < elements.length; index++) {
      const element = elements[index]!
      if (!test(index) || mass(element) < all * share || mass(element) === 0) continue
      if (
        found < 0 ||
        (small
          ? mass(element) <= mass(elements[found]!) || element.first >= elements[found]!.first
          : mass(element) > mass(elements[found]!))
      )
        found = index
    }
    return found
  }
  let chosen = best(index => elements[index]!.body, named, false)
  if (chosen < 0) chosen = best(index => elements[index]!.tag === 'article', 0.6, false)
  if (chosen < 0) chosen = best(() => true, deepest, true)
  const element = elements[chosen < 0 ? 0 : chosen]!
  // a box inside the article's element that holds most of its prose is no box
  for (let round = 0; round < 4; round++) {
    const range = { first: element.first, end: element.end }
    const raw = sumOf(blocks, range, index => regions[index]?.never !== true)
    if (sumOf(blocks, range, index => regions[index] === undefined) >= raw * 0.5) break
    const swallower = heaviest(outline, void_, range)
    if (swallower < 0) break
    void_.add(swallower)
    regions = regionsOf(outline, void_)
  }
  return { first: element.first, end: element.end, regions }
}

function sumOf(
  blocks: Outline['blocks'],
  range: { readonly first: number; readonly end: number },
  test: (index: number) => boolean,
): number {
  let sum = 0
  for (let index = range.first; index < range.end; index++) if (test(index)) sum += blocks[index]!.mass
  return sum
}

/** The nearest believed part round each block. */
function regionsOf(outline: Outline, void_: ReadonlySet<number>): readonly (RegionRule | undefined)[] {
  const { elements, blocks } = outline
  const sums = [0]
  for (const [index, block] of blocks.entries()) sums.push(sums[index]! + block.mass)
  const byElement: (RegionRule | undefined)[] = []
  for (const [index, element] of elements.entries()) {
    const outer = element.parent < 0 ? undefined : byElement[element.parent]
    const own = element.region
    const weak = own?.weak === true && sums[element.end]! - sums[element.first]! >= 300
    // inside a strong part the weaker names of its details do not matter; inside a weak one they do
    byElement[index] = own && !weak && !void_.has(index) && (outer === undefined || outer.weak) ? own : outer
  }
  return blocks.map(block => byElement[block.element])
}

/** The part that holds most prose, comments and unseen parts only where nothing else is left. */
function heaviest(outline: Outline, void_: ReadonlySet<number>, within?: { readonly first: number; readonly end: number }): number {
  const sums = [0]
  for (const [index, block] of outline.blocks.entries()) sums.push(sums[index]! + block.mass)
  let found = -1
  let most = 0
  for (const [index, element] of outline.elements.entries()) {
    if (!element.region || element.region.never || void_.has(index)) continue
    if (within && (element.first < within.first || element.end > within.end)) continue
    const mass = sums[element.end]! - sums[element.first]!
    if (mass >= most && mass > 0) {
      most = mass
      found = index
    }
  }
  return found
}
