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
 * A graph that can be read, however large: pages that took from the same places are one node. Where that leaves too many, pages whose text came from
 * each other are one, pages that took from the same place are one, and so are sources that are heard in one place. Where even that leaves too many,
 * the weightiest stay and the others are one node a month.
 */
export function clustered<Node extends ProvenanceNode>(view: Drawn<Node>): Drawn<Clustered<Node>> {
  const copies = merged(view, keysOfCopies(view))
  if (copies.nodes.length <= MANY) return copies
  const families = keysOfFamilies(view)
  const kin = merged(view, families)
  return kin.nodes.length <= MANY ? kin : merged(view, keysOfFew(kin, families))
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

/** Pages by the family that text joins them to; others by the place that they took from; sources and unseen reports by the one place where they are heard. */
function keysOfFamilies<Node extends ProvenanceNode>({ nodes, edges }: Drawn<Node>): Map<string, string> {
  const { into, out } = waysOf(edges)
  const kinds = new Map(nodes.map(node => [node.id, node.kind]))
  const parents = new Map<string, string>()
  const root = (id: string): string => {
    let at = id
    for (let above = parents.get(at); above !== undefined; above = parents.get(at)) at = above
    return at
  }
  for (const edge of edges) {
    if (!isText(edge) || kinds.get(edge.from) !== 'page' || kinds.get(edge.to) !== 'page') continue
    const [a, b] = [root(edge.from), root(edge.to)]
    if (a !== b) parents.set(b, a)
  }
  const families = new Set([...parents.keys()].map(root))
  const keys = new Map<string, string>()
  for (const { id, kind, when } of nodes) {
    if (kind !== 'page') continue
    const own = root(id)
    const cited = [...(into.get(id) ?? [])]
      .filter(edge => kinds.get(edge.from) === 'report')
      .sort((a, b) => b.claims.length - a.claims.length || (a.from < b.from ? -1 : 1))[0]
    if (families.has(own)) keys.set(id, `family ${own}`)
    else if (!out.has(id)) keys.set(id, `leaf ${cited?.from ?? 'its own'} ${when?.earliest.slice(0, 7) ?? ''}`)
  }
  for (const { id, kind, isUnseen } of nodes) {
    if (kind === 'page') continue
    const heard = [...new Set((out.get(id) ?? []).map(edge => keys.get(edge.to) ?? edge.to))]
    if (heard.length <= 1) keys.set(id, `source ${isUnseen ? 'unseen' : kind} ${heard[0] ?? ''}`)
  }
  return keys
}

/** The same with all but the weightiest nodes as one a month; sources that only they heard go with them. */
function keysOfFew<Node extends ProvenanceNode>(
  { nodes, edges }: Drawn<Clustered<Node>>,
  families: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const weight = ({ stands, claims }: Clustered<Node>): number => (stands?.length ?? 1) * 2 + claims.length
  const ranked = [...nodes].filter(node => node.kind === 'page').sort((a, b) => weight(b) - weight(a) || (a.id < b.id ? -1 : 1))
  const few = new Set(ranked.slice(0, FEW).map(node => node.id))
  const { out } = waysOf(edges)
  const keys = new Map(families)
  for (const node of nodes) {
    const isAside = node.kind === 'page' ? !few.has(node.id) : !(out.get(node.id) ?? []).some(edge => few.has(edge.to))
    if (!isAside) continue
    const key =
      node.kind === 'page' ? `further pages ${node.when?.earliest.slice(0, 7) ?? ''}` : `further ${node.isUnseen ? 'unseen' : node.kind}`
    for (const each of node.stands ?? [node]) keys.set(each.id, key)
  }
  return keys
}

/** Pages or families of pages that stay where there are too many. */
const FEW = 24

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
  if (node.kind === 'page') return `${count} pages: ${node.label} …`
  const what = node.isUnseen
    ? 'reports not here'
    : node.kind === 'unnamed'
      ? 'unnamed sources'
      : node.kind === 'named'
        ? 'named sources'
        : `${node.kind}s`
  return `${count} ${what}`
}
