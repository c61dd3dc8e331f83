import type { RegionRule } from '../../language/markup.ts'
import type { Element, Outline } from './outline.ts'

/** Which parts of a page are believed: all but those that hold too much running prose for what they are called, and those `refused`. */
export interface Belief {
  /** By block: the nearest believed part round it. */
  readonly regions: readonly (RegionRule | undefined)[]
  /** Prose outside of all parts, summed up to each block; one longer than the blocks. */
  readonly prose: readonly number[]
}

/** The share of a page's prose from which on parts of one name are taken for the page's own. */
const goodShare = 0.25
/** So much prose in one part is an article's wherever it stands. */
const longPart = 1000

/** Running prose summed up to each block. */
export function proseSums(outline: Outline): readonly number[] {
  const sums = [0]
  for (const [index, block] of outline.blocks.entries()) sums.push(sums[index]! + block.mass)
  return sums
}

const announcement: RegionRule = { role: 'teaser', words: [] }

/** What the elements' names say of each block. `refused` are elements whose name is not believed, `announced` blocks of other pages. */
export function believe(outline: Outline, sums: readonly number[], refused: ReadonlySet<number>, announced: ReadonlySet<number>): Belief {
  const { elements, blocks } = outline
  const byElement: (RegionRule | undefined)[] = []
  for (const [index, element] of elements.entries()) {
    const outer = element.parent < 0 ? undefined : byElement[element.parent]
    const own = element.region
    const held = own && !refused.has(index) && massOf(element, sums) < longest(element, own)
    // a post of someone else, embedded: a site calls its frame a widget
    // inside a strong part the weaker names of its details do not matter; inside a weak one they do
    const around = element.tag === 'blockquote' && outer?.role === 'widget' && !outer.firm ? undefined : outer
    byElement[index] = held && (around === undefined || around.weak) ? own : around
  }
  const regions = blocks.map((block, index) => byElement[block.element] ?? (announced.has(index) ? announcement : undefined))
  const prose = [0]
  for (const [index, block] of blocks.entries()) prose.push(prose[index]! + (regions[index] ? 0 : block.mass))
  return { regions, prose }
}

/** So much prose is more than a part holds; parts that are called something are weighed together (`overfull`). */
function longest({ called }: Element, { weak, most }: RegionRule): number {
  return weak ? 300 : most === undefined || called ? Number.POSITIVE_INFINITY : most
}

export function massOf(element: { readonly first: number; readonly end: number }, sums: readonly number[]): number {
  return sums[element.end]! - sums[element.first]!
}

/**
 * The parts to refuse next: all of the name that holds most prose, for a page builder calls every section alike. Comments and unseen parts never;
 * feet and consent banners only where `last` says that nothing else is left.
 */
export function heaviest(
  outline: Outline,
  sums: readonly number[],
  refused: ReadonlySet<number>,
  last: boolean,
  within?: { readonly first: number; readonly end: number },
): readonly number[] {
  const groups = new Map<string, { mass: number; members: number[]; end: number }>()
  for (const [index, element] of outline.elements.entries()) {
    const rule = element.region
    if (!rule || rule.never || refused.has(index) || (rule.firm && !last)) continue
    if (within && (element.first < within.first || element.end > within.end)) continue
    const key = keyOf(element)
    const group = groups.get(key) ?? { mass: 0, members: [], end: -1 }
    groups.set(key, group)
    group.members.push(index)
    // of two, one inside the other, the outer one counts
    if (element.first < group.end) continue
    group.mass += massOf(element, sums)
    group.end = element.end
  }
  let best: { mass: number; members: readonly number[] } = { mass: 0, members: [] }
  for (const group of groups.values()) if (group.mass > best.mass) best = group
  return best.members
}

/**
 * All parts of a name that one of them shows to be a framework's, by holding more prose than such a part does, while together they hold a good
 * share of the page's: a lone appeal for donations that is called a widget stays one, however long.
 */
export function overfull(outline: Outline, sums: readonly number[]): readonly number[] {
  const large = sums.at(-1)! * goodShare
  const groups = new Map<string, { spread: number; members: number[]; end: number; full: boolean }>()
  for (const [index, element] of outline.elements.entries()) {
    if (!element.region?.most || !element.called) continue
    const key = keyOf(element)
    const group = groups.get(key) ?? { spread: 0, members: [], end: -1, full: false }
    groups.set(key, group)
    group.members.push(index)
    if (element.first < group.end) continue
    const mass = massOf(element, sums)
    if (mass >= element.region.most) group.spread += mass
    group.end = element.end
    group.full ||= mass >= Math.max(element.region.most, Math.min(large, longPart))
  }
  return [...groups.values()].filter(group => group.full || group.spread >= large).flatMap(group => group.members)
}

function keyOf(element: Element): string {
  return `${element.region!.role} ${element.called ?? element.tag}`
}
