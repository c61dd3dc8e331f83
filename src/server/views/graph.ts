import { barePages } from '../../io/slice.ts'
import { textOf } from '../../io/store/database.ts'
import type { Derivation } from '../../model.ts'
import { type Clustered, clustered, clusterLabel } from '../../present/graph/cluster.ts'
import { type ProvenanceEdge, type ProvenanceNode, provenanceOf } from '../../present/graph/graph.ts'
import { shorten } from '../../present/words.ts'
import { storyName } from './board.ts'
import { type Desk, indexed, pageName } from './desk.ts'
import type { GraphView } from './shapes.ts'

/** Claims of a story whose paths are drawn: those with the largest gap between pages and origins. */
const CLAIMS = 200
/** Claims that a reader can choose to light. */
const OFFERED = 100

/** Nodes up to which a graph is drawn whole unless asked otherwise. */
const MANY = 60
/** Nodes named under one that stands for several. */
const NAMED = 40

/** Who had it from whom in a story, from the origins to the pages; what is alike is one node in a large one. Undefined where there is no such story. */
export function graphView(desk: Desk, id: string, isWhole?: boolean): GraphView | undefined {
  const story = storyName(desk, id)
  if (!story) return undefined
  const { database } = desk.store
  const claims = database
    .rows(`SELECT c.id, c.text FROM story_order o JOIN claims c ON c.id = o.claim WHERE o.story = ? ORDER BY o.place LIMIT ${CLAIMS}`, [id])
    .map(row => ({ id: textOf(row, 'id') ?? '', text: shorten(textOf(row, 'text') ?? '', 160) }))
  const own = database.rows('SELECT page FROM story_pages WHERE story = ?', [id]).map(row => textOf(row, 'page') ?? '')
  const pages = barePages(desk.store, JSON.stringify(own))
  const derivations = database
    .rows('SELECT json FROM derivations WHERE page IN (SELECT page FROM story_pages WHERE story = ?) ORDER BY number', [id])
    .map((row): Derivation => JSON.parse(textOf(row, 'json') ?? '{}'))
  const part = indexed(desk, {
    claims: claims.map(claim => claim.id),
    reports: derivations.map(derivation => derivation.from),
    isBare: true,
  })
  // Pages of the story that stand behind no listed claim are drawn, too.
  const index = { ...part, pages: new Map([...pages.map(page => [page.id, page] as const), ...part.pages]) }
  const whole = provenanceOf(
    index,
    pages.map(page => page.id),
    derivations,
  )
  const isClustered = !(isWhole ?? whole.nodes.length <= MANY)
  const { nodes, edges }: { readonly nodes: readonly Clustered<ProvenanceNode>[]; readonly edges: readonly ProvenanceEdge[] } = isClustered
    ? clustered(whole)
    : whole
  return {
    story,
    isClustered,
    all: whole.nodes.length,
    nodes: nodes.map(({ stands, ...node }) => {
      const look = stands ? undefined : desk.look(node.origin)
      return {
        ...node,
        ...(stands
          ? { label: clusterLabel({ ...node, stands }), stands: { count: stands.length, named: stands.slice(0, NAMED).map(nameOf) } }
          : node.kind === 'page' && { page: pageName(desk, index, node.id) }),
        ...(look && { look }),
      }
    }),
    edges,
    claims: claims.slice(0, OFFERED),
  }
}

const nameOf = ({ id, label, kind }: ProvenanceNode) => ({ id, label, isPage: kind === 'page' })
