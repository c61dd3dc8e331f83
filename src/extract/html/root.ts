import type { RegionRule } from '../../language/markup.ts'
import { announcedBlocks } from './announced.ts'
import type { Element, Outline } from './outline.ts'
import { type Belief, believe, heaviest, massOf, overfull, proseSums } from './regions.ts'
import { type Told, toldBlocks } from './told.ts'

/** Where the article stands on the page, by blocks, and what part each block lies in. */
export interface Root {
  /** Half-open range of blocks of the element that holds the paragraphs. */
  readonly first: number
  readonly end: number
  /** By block: the part of the page round it, where one is told by names or tags. */
  readonly regions: readonly (RegionRule | undefined)[]
  /** Where the page's own data say that it stands. */
  readonly told?: Told
}

/** The share of the page's running prose that the article's element must hold, when only its size speaks for it. */
const deepest = 0.72
const named = 0.35
const rounds = 5

/**
 * The element of the article: the one round the words that the page's own data give as its body, one that names itself so, or the innermost that
 * holds most of the running prose outside menus, boxes and comments. Parts that would swallow nearly all prose of the page are not believed.
 */
export function rootOf(outline: Outline): Root {
  const { elements, blocks } = outline
  const sums = proseSums(outline)
  const total = sums[blocks.length]!
  const refused = new Set<number>()
  const told = toldBlocks(outline)
  for (const [index, element] of elements.entries())
    if (element.region && element.region.role !== 'caption' && told && 2 * massOf(element, told.sums) > massOf(element, sums))
      refused.add(index)
  for (const index of overfull(outline, sums)) refused.add(index)
  const announced = announcedBlocks(outline)
  let belief = believe(outline, sums, refused, announced)
  for (let round = 0; round < rounds; round++) {
    const kept = belief.prose[blocks.length]!
    if (kept >= total * 0.2 && kept >= Math.min(total, 300)) break
    const more = heaviest(outline, sums, refused, round >= 2 || kept === 0)
    if (more.length === 0) break
    for (const index of more) refused.add(index)
    belief = believe(outline, sums, refused, announced)
  }
  const element = elements[told ? toldOr(elements, told.sums, belief.prose, chosen(outline, belief)) : chosen(outline, belief)]!
  // a box inside the article's element that holds most of its prose is no box
  const range = { first: element.first, end: element.end }
  for (let round = 0; round < rounds; round++) {
    let raw = 0
    for (let index = range.first; index < range.end; index++) {
      const region = belief.regions[index]
      if (!region?.never && !region?.firm) raw += blocks[index]!.mass
    }
    if (massOf(range, belief.prose) >= raw * 0.5) break
    const more = heaviest(outline, sums, refused, false, range)
    if (more.length === 0) break
    for (const index of more) refused.add(index)
    belief = believe(outline, sums, refused, announced)
  }
  return { ...range, regions: belief.regions, ...(told ? { told } : {}) }
}

/** The element round the told words, unless they are only the beginning of what stands in the chosen one. */
function toldOr(elements: readonly Element[], told: readonly number[], prose: readonly number[], choice: number): number {
  const found = around(elements, told, 0.95) ?? choice
  const [inner, outer] = [elements[found]!, elements[choice]!]
  const inside = outer.first <= inner.first && outer.end >= inner.end
  return inside && told.at(-1)! < 0.5 * massOf(outer, prose) ? choice : found
}

/** By names, then by size. */
function chosen(outline: Outline, { prose }: Belief): number {
  const { elements, blocks } = outline
  const all = prose[blocks.length]!
  if (all === 0) return 0
  const bodies = outermost(elements, index => elements[index]!.body && massOf(elements[index]!, prose) > 0)
  const body = split(elements, prose, bodies)
  if (body !== undefined && massOf(elements[body]!, prose) >= all * named) return body
  const article = largest(elements, prose, index => elements[index]!.tag === 'article')
  if (article !== undefined && massOf(elements[article]!, prose) >= all * 0.6) return article
  return around(elements, prose, deepest) ?? 0
}

/** The innermost element that holds this share of a sum. */
function around(elements: readonly Element[], sums: readonly number[], share: number): number | undefined {
  const wanted = sums.at(-1)! * share
  let found: number | undefined
  for (const [index, element] of elements.entries()) {
    const mass = massOf(element, sums)
    if (mass <= 0 || mass < wanted) continue
    const best = found === undefined ? undefined : elements[found]!
    if (!best || mass <= massOf(best, sums) || element.first >= best.first) found = index
  }
  return found
}

function largest(elements: readonly Element[], sums: readonly number[], test: (index: number) => boolean): number | undefined {
  let found: number | undefined
  for (const index of elements.keys())
    if (test(index) && (found === undefined || massOf(elements[index]!, sums) > massOf(elements[found]!, sums))) found = index
  return found
}

/** The elements that pass the test and stand in no other that does. */
function outermost(elements: readonly Element[], test: (index: number) => boolean): readonly number[] {
  const result: number[] = []
  let end = -1
  for (const [index, element] of elements.entries()) {
    if (element.first < end || !test(index)) continue
    result.push(index)
    end = element.end
  }
  return result
}

/** One body, or the element round all parts of a body that is split: parts of one article, not bodies of several. */
function split(elements: readonly Element[], prose: readonly number[], bodies: readonly number[]): number | undefined {
  const mass = (index: number) => massOf(elements[index]!, prose)
  const [first] = bodies
  if (first === undefined || bodies.length === 1) return first
  const sum = bodies.reduce((total, index) => total + mass(index), 0)
  const main = bodies.reduce((best, index) => (mass(index) > mass(best) ? index : best), first)
  if (mass(main) >= sum * 0.8) return main
  const articles = new Set(bodies.map(index => articleAround(elements, index)))
  if (articles.size > 1) return main
  return common(elements, bodies)
}

function articleAround(elements: readonly Element[], index: number): number {
  let at = index
  while (at >= 0 && elements[at]!.tag !== 'article') at = elements[at]!.parent
  return at
}

/** The innermost element that holds all of these. */
function common(elements: readonly Element[], inner: readonly number[]): number {
  const first = Math.min(...inner.map(index => elements[index]!.first))
  const end = Math.max(...inner.map(index => elements[index]!.end))
  let at = inner[0]!
  while (at > 0 && (elements[at]!.first > first || elements[at]!.end < end)) at = elements[at]!.parent
  return Math.max(0, at)
}
