import { textOf } from '../../io/sqlite.ts'
import type { Derivation, Page } from '../../model.ts'
import { provenanceOf } from '../../present/graph.ts'
import { shorten } from '../../present/words.ts'
import { storyName } from './board.ts'
import { type Desk, indexed, pageName } from './desk.ts'
import type { GraphView } from './shapes.ts'

/** Claims of a story whose paths are drawn: those with the largest gap between pages and origins. */
const CLAIMS = 400

/** Who had it from whom in a story, from the origins to the pages. Undefined where there is no such story. */
export function graphView(desk: Desk, id: string): GraphView | undefined {
  const story = storyName(desk, id)
  if (!story) return undefined
  const { sqlite } = desk.store
  const claims = sqlite
    .rows(
      `SELECT c.id, c.text FROM story_claims s JOIN claims c ON c.id = s.claim WHERE s.story = ? AND c.listed
       ORDER BY c.pages - c.origins_max DESC, c.pages DESC, c.number LIMIT ${CLAIMS}`,
      [id],
    )
    .map(row => ({ id: textOf(row, 'id') ?? '', text: shorten(textOf(row, 'text') ?? '', 160) }))
  const pages = sqlite
    .rows('SELECT p.json FROM story_pages s JOIN pages p ON p.id = s.page WHERE s.story = ? ORDER BY p.number', [id])
    .map((row): Page => JSON.parse(textOf(row, 'json') ?? '{}'))
  const derivations = sqlite
    .rows('SELECT json FROM derivations WHERE page IN (SELECT page FROM story_pages WHERE story = ?) ORDER BY number', [id])
    .map((row): Derivation => JSON.parse(textOf(row, 'json') ?? '{}'))
  const part = indexed(desk, { claims: claims.map(claim => claim.id), reports: derivations.map(derivation => derivation.from) })
  // Pages of the story that stand behind no listed claim are drawn, too.
  const index = { ...part, pages: new Map([...pages.map(page => [page.id, page] as const), ...part.pages]) }
  const { nodes, edges } = provenanceOf(
    index,
    pages.map(page => page.id),
    derivations,
  )
  return {
    story,
    nodes: nodes.map(node => {
      const look = desk.look(node.origin)
      return { ...node, ...(node.kind === 'page' && { page: pageName(desk, index, node.id) }), ...(look && { look }) }
    }),
    edges,
    claims,
  }
}
