import { textOf } from '../../io/sqlite.ts'
import type { Derivation, Report, Statement } from '../../model.ts'
import { type CaseIndex, nameOf } from '../../present/case-index.ts'
import { safe, shorten } from '../../present/words.ts'
import { storyName } from './board.ts'
import { type Desk, indexed, pageName } from './desk.ts'
import type { GraphEdge, GraphNode, GraphView } from './shapes.ts'

/** Claims of a story whose paths are drawn: those with the largest gap between pages and origins. */
const CLAIMS = 400

/**
 * Who had it from whom in a story, from the origins to the pages: origin → report → report → page, and pages that took their text from pages.
 * Undefined where there is no such story.
 */
export function graphView(desk: Desk, id: string): GraphView | undefined {
  const story = storyName(desk, id)
  if (!story) return undefined
  const { sqlite } = desk.store
  const claims = sqlite.rows(
    `SELECT c.id, c.text FROM story_claims s JOIN claims c ON c.id = s.claim WHERE s.story = ? AND c.listed
     ORDER BY c.pages - c.origins_max DESC, c.pages DESC, c.number LIMIT ${CLAIMS}`,
    [id],
  )
  const pages = sqlite.rows('SELECT page FROM story_pages WHERE story = ?', [id]).map(row => textOf(row, 'page') ?? '')
  const names = claims.map(row => ({ id: textOf(row, 'id') ?? '', text: shorten(textOf(row, 'text') ?? '', 160) }))
  const derivations = sqlite
    .rows(`SELECT json FROM derivations WHERE page IN (SELECT page FROM story_pages WHERE story = ?) ORDER BY number`, [id])
    .map((row): Derivation => JSON.parse(textOf(row, 'json') ?? '{}'))
  const index = indexed(desk, {
    claims: names.map(({ id: claim }) => claim),
    reports: derivations.map(derivation => derivation.from),
  })
  const drawing = begin(desk, index, storyPages(desk, pages))
  for (const claim of index.claims.values()) {
    for (const statement of claim.statements) {
      const found = index.statements.get(statement)
      if (found) drawPath(drawing, found, claim.id)
    }
  }
  for (const page of pages) pageNode(drawing, page)
  for (const derivation of derivations) drawDerivation(drawing, derivation)
  leaveOutWhatWasCopied(drawing)
  return {
    story,
    nodes: [...drawing.nodes.values()].map(({ claims: own, ...node }) => ({ ...node, claims: [...own] })),
    edges: [...drawing.edges.values()].map(({ claims: own, ...edge }) => ({ ...edge, claims: [...own] })),
    claims: names,
  }
}

type Growing<Record extends { readonly claims: readonly string[] }> = Omit<Record, 'claims'> & { readonly claims: Set<string> }

interface Drawing {
  readonly desk: Desk
  readonly index: CaseIndex
  readonly nodes: Map<string, Growing<GraphNode>>
  readonly edges: Map<string, Growing<GraphEdge>>
}

/** Pages of the story that stand behind no listed claim are drawn, too. */
function storyPages(desk: Desk, ids: readonly string[]): CaseIndex['pages'] {
  return new Map(
    desk.store.sqlite
      .rows('SELECT id, json FROM pages WHERE id IN (SELECT value FROM json_each(?))', [JSON.stringify(ids)])
      .map(row => [textOf(row, 'id') ?? '', JSON.parse(textOf(row, 'json') ?? '{}')] as const),
  )
}

function begin(desk: Desk, index: CaseIndex, pages: CaseIndex['pages']): Drawing {
  return { desk, index: { ...index, pages: new Map([...pages, ...index.pages]) }, nodes: new Map(), edges: new Map() }
}

function node(drawing: Drawing, id: string, make: () => Omit<GraphNode, 'id' | 'claims'>): Growing<GraphNode> {
  const known = drawing.nodes.get(id)
  if (known) return known
  const made = { id, ...make(), claims: new Set<string>() }
  drawing.nodes.set(id, made)
  return made
}

function pageNode(drawing: Drawing, id: string): Growing<GraphNode> {
  return node(drawing, id, () => {
    const page = pageName(drawing.desk, drawing.index, id)
    return { kind: 'page', label: page.label, page, ...(page.when && { when: page.when }) }
  })
}

/** A report is its page where the case has it. */
function reportNode(drawing: Drawing, report: Report): Growing<GraphNode> {
  if (report.page !== undefined) return pageNode(drawing, report.page)
  return node(drawing, report.id, () => ({
    kind: 'report',
    label: safe(nameOf(drawing.index, report.outlet)),
    isUnseen: true,
    ...(report.when && { when: report.when }),
  }))
}

/** The way of one statement from its origin to its page. Whom the origin speaks of stands on the claim's own screen. */
function drawPath(drawing: Drawing, statement: Statement, claim: string): void {
  const { index } = drawing
  const path = [pageNode(drawing, statement.page)]
  for (const link of statement.chain) {
    const report = link.report === undefined ? undefined : index.reports.get(link.report)
    if (report && index.entities.get(link.party)?.kind === 'outlet') path.push(reportNode(drawing, report))
  }
  const look = drawing.desk.look(statement.origin)
  if (look && look.kind !== 'newsroom')
    path.push(node(drawing, look.id, () => ({ kind: look.kind === 'anonymous' ? 'unnamed' : look.kind, label: look.label, look })))
  for (const [at, each] of path.entries()) {
    each.claims.add(claim)
    const before = path[at + 1]
    if (!before || before.id === each.id) continue
    const citing = statement.chain[at]?.why.at
    edge(drawing, before.id, each.id, before.kind === 'report' || before.kind === 'page' ? 'cites' : 'heard', {
      directed: true,
      ...(citing && { words: { page: citing.page, start: citing.start, exact: shorten(citing.exact, 200) } }),
    }).claims.add(claim)
  }
}

function edge(
  drawing: Drawing,
  from: string,
  to: string,
  kind: GraphEdge['kind'],
  more: Pick<GraphEdge, 'directed' | 'words'>,
): Growing<GraphEdge> {
  const key = `${from}\n${to}`
  const known = drawing.edges.get(key)
  // Text taken over says more than a citation of it.
  if (known && (kind === 'cites' || kind === 'heard' || known.kind === kind)) return known
  const made = { from, to, kind, ...more, claims: known?.claims ?? new Set<string>() }
  drawing.edges.set(key, made)
  return made
}

const OF_TEXT: ReadonlySet<string> = new Set(['copies', 'abridges', 'rewrites', 'translates', 'spins'])

/** Whoever took a page's text has its sources from it: the lines from those sources go to the page alone. */
function leaveOutWhatWasCopied({ edges }: Drawing): void {
  const parents = new Map<string, string[]>()
  for (const { from, to, kind, directed } of edges.values())
    if (directed && OF_TEXT.has(kind)) parents.set(to, [...(parents.get(to) ?? []), from])
  const isFrom = (page: string, source: string, seen: ReadonlySet<string> = new Set()): boolean =>
    (parents.get(page) ?? []).some(
      parent => !seen.has(parent) && (edges.has(`${source}\n${parent}`) || isFrom(parent, source, new Set([...seen, page]))),
    )
  const doubled = [...edges].filter(([, { from, to, kind }]) => !OF_TEXT.has(kind) && isFrom(to, from))
  for (const [key] of doubled) edges.delete(key)
}

function drawDerivation(drawing: Drawing, derivation: Derivation): void {
  const report = drawing.index.reports.get(derivation.from)
  const from = report
    ? reportNode(drawing, report)
    : drawing.index.pages.has(derivation.from)
      ? pageNode(drawing, derivation.from)
      : undefined
  if (!from || from.id === derivation.to) return
  const words = derivation.passages[0]?.to ?? derivation.why.find(why => why.at)?.at
  edge(drawing, from.id, pageNode(drawing, derivation.to).id, derivation.kind, {
    directed: derivation.directed,
    ...(words && { words: { page: words.page, start: words.start, exact: shorten(words.exact, 200) } }),
  })
}
