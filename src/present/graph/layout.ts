import { greatest } from '../../text/extremes.ts'
import type { ProvenanceEdge, ProvenanceNode } from './graph.ts'

/** A node where it is drawn. */
export interface Placed<Node extends ProvenanceNode = ProvenanceNode> {
  readonly node: Node
  readonly x: number
  readonly y: number
}

export interface Layout<Node extends ProvenanceNode = ProvenanceNode> {
  readonly placed: readonly Placed<Node>[]
  readonly edges: readonly { readonly edge: ProvenanceEdge; readonly from: Placed<Node>; readonly to: Placed<Node> }[]
  /** Where a day begins, in x. */
  readonly days: readonly { readonly x: number; readonly label: string }[]
  readonly width: number
  readonly height: number
}

export const BOX = { width: 168, height: 30 } as const
const COLUMN = 236
const ROW = 44
const TOP = 40
/** Columns of days; where a story has more days, neighbouring ones share one. */
const DAYS = 14

/**
 * Time runs left to right: origins stand in the first column, reports and pages in those of their days; what has no day stands right of what it took
 * from. Within a column nodes stand at the height of their first source, so that the beginning of the story is at the top.
 */
export function layout<Node extends ProvenanceNode>(view: {
  readonly nodes: readonly Node[]
  readonly edges: readonly ProvenanceEdge[]
}): Layout<Node> {
  const { nodes, edges } = view
  const columns = columnsOf(nodes, edges)
  const sources = new Map<string, string[]>()
  for (const edge of edges) sources.set(edge.to, [...(sources.get(edge.to) ?? []), edge.from])
  const count = greatest(columns.values(), at => at) + 1
  const byColumn = Array.from({ length: count }, (_, at) => nodes.filter(node => columns.get(node.id) === at))
  const ys = new Map<string, number>()
  for (const [at, column] of byColumn.entries()) {
    const wish = (node: Node): number => {
      const known = (sources.get(node.id) ?? []).flatMap(id => ys.get(id) ?? [])
      return known.length > 0 ? Math.min(...known) : at === 0 ? -node.claims.length : Number.MAX_SAFE_INTEGER
    }
    const sorted = [...column].sort((a, b) => wish(a) - wish(b) || b.claims.length - a.claims.length || (a.id < b.id ? -1 : 1))
    let next = TOP
    for (const node of sorted) {
      const wished = wish(node)
      const y = at > 0 && wished < Number.MAX_SAFE_INTEGER ? Math.max(next, wished) : next
      ys.set(node.id, y)
      next = y + ROW
    }
  }
  const placed = new Map(nodes.map(node => [node.id, { node, x: columns.get(node.id)! * COLUMN, y: ys.get(node.id)! }] as const))
  return {
    placed: [...placed.values()],
    edges: edges.flatMap(edge => {
      const [from, to] = [placed.get(edge.from), placed.get(edge.to)]
      return from && to ? [{ edge, from, to }] : []
    }),
    days: daysOf(nodes, columns),
    width: count * COLUMN,
    height: greatest(ys.values(), y => y, TOP) + ROW,
  }
}

const SOURCES: ReadonlySet<ProvenanceNode['kind']> = new Set(['named', 'unnamed', 'document', 'newsroom'])

function columnsOf(nodes: readonly ProvenanceNode[], edges: readonly ProvenanceEdge[]): ReadonlyMap<string, number> {
  const days = [...new Set(nodes.filter(node => !SOURCES.has(node.kind)).flatMap(node => node.when?.earliest.slice(0, 10) ?? []))].sort()
  const share = Math.max(1, Math.ceil(days.length / DAYS))
  const columns = new Map<string, number>()
  for (const node of nodes) {
    if (SOURCES.has(node.kind)) columns.set(node.id, 0)
    else if (node.when) columns.set(node.id, 1 + Math.floor(days.indexOf(node.when.earliest.slice(0, 10)) / share))
  }
  const incoming = new Map<string, string[]>()
  for (const edge of edges) incoming.set(edge.to, [...(incoming.get(edge.to) ?? []), edge.from])
  // Undated nodes, as far right as what they took from says; a few turns are enough, since chains are short.
  for (let turn = 0; turn < 6; turn += 1) {
    for (const node of nodes) {
      if (node.when || SOURCES.has(node.kind)) continue
      columns.set(node.id, 1 + Math.max(0, ...(incoming.get(node.id) ?? []).map(id => columns.get(id) ?? 0)))
    }
  }
  const used = [...new Set(columns.values())].sort((a, b) => a - b)
  return new Map([...columns].map(([id, column]) => [id, used.indexOf(column)] as const))
}

function daysOf(nodes: readonly ProvenanceNode[], columns: ReadonlyMap<string, number>): Layout['days'] {
  const labels = new Map<number, string[]>()
  for (const node of nodes) {
    if (!node.when || SOURCES.has(node.kind)) continue
    const column = columns.get(node.id)!
    labels.set(column, [...(labels.get(column) ?? []), node.when.earliest.slice(0, 10)])
  }
  return [...labels].map(([column, days]) => {
    const sorted = [...new Set(days)].sort()
    const [first, last] = [sorted[0]!, sorted.at(-1)!]
    return { x: column * COLUMN, label: first === last ? first : `${first} – ${last}` }
  })
}

/** From the right side of one box to the left side of the other. */
export function curve(from: Placed, to: Placed): string {
  const [x, y, u, v] = [from.x + BOX.width, from.y + BOX.height / 2, to.x, to.y + BOX.height / 2]
  const middle = (x + u) / 2
  return `M${x},${y}C${middle},${y},${middle},${v},${u},${v}`
}
