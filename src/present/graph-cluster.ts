import type { ProvenanceEdge, ProvenanceNode } from './graph.ts'

/** One drawn node that stands for several: the first of them, with all of them. */
export type Clustered<Node extends ProvenanceNode> = Node & { readonly stands?: readonly Node[] }

interface Drawn<Node extends ProvenanceNode> {
  readonly nodes: readonly Node[]
  readonly edges: readonly ProvenanceEdge[]
}

/** Nodes up to which every page keeps its own place if only copies are collapsed. */
const MANY = 60

/**
 * A graph that can be read: pages that took from the same places are one node. Where that leaves more than can be read, pages of one day that took
 * mostly from the same place are one, and so are sources that are heard in one and the same place.
 */
export function clustered<Node extends ProvenanceNode>(view: Drawn<Node>): Drawn<Clustered<Node>> {
  const copies = merged(view, keysOfCopies(view))
  return copies.nodes.length <= MANY ? copies : merged(view, keysOfKin(view))
}

const isText = ({ kind }: ProvenanceEdge): boolean => kind !== 'heard' && kind !== 'cites'

interface Ways {
  readonly into: ReadonlyMap<string, readonly ProvenanceEdge[]>
  readonly out: ReadonlyMap<string, readonly ProvenanceEdge[]>
}

function waysOf(edges: readonly ProvenanceEdge[]): Ways {
  const into = new Map<string, ProvenanceEdge[]>()
  const out = new Map<string, ProvenanceEdge[]>()
  const add = (map: Map<string, ProvenanceEdge[]>, id: string, edge: ProvenanceEdge): void => {
    const known = map.get(id)
    if (known) known.push(edge)
    else map.set(id, [edge])
  }
  for (const edge of edges) {
    add(into, edge.to, edge)
    add(out, edge.from, edge)
  }
  return { into, out }
}

/** Pages that nothing took from, by all that they took from. */
function keysOfCopies<Node extends ProvenanceNode>({ nodes, edges }: Drawn<Node>): ReadonlyMap<string, string> {
  const { into, out } = waysOf(edges)
  return new Map(
    nodes.flatMap(node => {
      if (node.kind !== 'page' || out.has(node.id)) return []
      const sources = (into.get(node.id) ?? []).map(edge => `${edge.from} ${isText(edge) ? 'text' : 'cites'}`).sort()
      return [[node.id, `leaf ${sources.join('|')}`] as const]
    }),
  )
}

/** Pages that nothing took from, by their day and by what they took most from; sources and unseen reports by the one place where they are heard. */
function keysOfKin<Node extends ProvenanceNode>({ nodes, edges }: Drawn<Node>): ReadonlyMap<string, string> {
  const { into, out } = waysOf(edges)
  const byId = new Map(nodes.map(node => [node.id, node]))
  const weight = (edge: ProvenanceEdge): number => (isText(edge) ? 1_000_000 : edge.kind === 'cites' ? 1000 : 0) + edge.claims.length
  const main = (id: string): string => {
    const [first] = [...(into.get(id) ?? [])].sort((a, b) => weight(b) - weight(a) || (a.from < b.from ? -1 : 1))
    // Whoever was heard by nobody else is part of that page's own reporting.
    return first === undefined || (out.get(first.from)?.length === 1 && first.kind === 'heard') ? 'its own' : first.from
  }
  const keys = new Map<string, string>()
  for (const node of nodes) {
    if (node.kind === 'page' && !out.has(node.id)) keys.set(node.id, `leaf ${main(node.id)} ${node.when?.earliest.slice(0, 7) ?? ''}`)
  }
  for (const node of nodes) {
    if (node.kind === 'page') continue
    const heard = [...new Set((out.get(node.id) ?? []).map(edge => keys.get(edge.to) ?? edge.to))]
    const isSeen = byId.get(node.id)?.isUnseen !== true
    if (heard.length === 1) keys.set(node.id, `source ${isSeen ? node.kind : 'unseen'} ${heard[0]}`)
  }
  return keys
}

/** Nodes of one key as one; links between the same two as one. */
function merged<Node extends ProvenanceNode>({ nodes, edges }: Drawn<Node>, keys: ReadonlyMap<string, string>): Drawn<Clustered<Node>> {
  const groups = new Map<string, Node[]>()
  for (const node of nodes) {
    const key = keys.get(node.id) ?? node.id
    const known = groups.get(key)
    if (known) known.push(node)
    else groups.set(key, [node])
  }
  const home = new Map<string, string>()
  const drawn = [...groups.values()].map((group): Clustered<Node> => {
    const first = group[0]!
    for (const node of group) home.set(node.id, first.id)
    return group.length === 1 ? first : { ...first, claims: [...new Set(group.flatMap(node => node.claims))], stands: group }
  })
  const lines = new Map<string, ProvenanceEdge>()
  for (const edge of edges) {
    const [from, to] = [home.get(edge.from) ?? edge.from, home.get(edge.to) ?? edge.to]
    if (from === to) continue
    const known = lines.get(`${from} ${to}`)
    lines.set(`${from} ${to}`, known ? { ...known, claims: [...new Set([...known.claims, ...edge.claims])] } : { ...edge, from, to })
  }
  return { nodes: drawn, edges: [...lines.values()] }
}

/** What a node is called that stands for several. */
export function clusterLabel(node: ProvenanceNode & { readonly stands?: readonly ProvenanceNode[] }): string {
  const count = node.stands?.length ?? 1
  if (count < 2) return node.label
  if (node.kind === 'page') return `${count} pages like ${node.label}`
  const what = node.isUnseen
    ? 'reports not here'
    : node.kind === 'unnamed'
      ? 'unnamed sources'
      : node.kind === 'named'
        ? 'named sources'
        : `${node.kind}s`
  return `${count} ${what}`
}
