import type { Derivation, Report, Statement, When } from '../../model.ts'
import { type CaseIndex, labelOf, nameOf } from '../case-index.ts'
import { safe, shorten } from '../words.ts'

/** Someone or something that words went through: an origin, a report, a page. */
export interface ProvenanceNode {
  readonly id: string
  readonly kind: 'page' | 'report' | 'unnamed' | 'named' | 'document' | 'newsroom'
  readonly label: string
  readonly when?: When
  /** Cited, and not in the case. */
  readonly isUnseen?: true
  /** The origin that it is. */
  readonly origin?: string
  readonly claims: readonly string[]
}

/** `to` has it from `from`. */
export interface ProvenanceEdge {
  readonly from: string
  readonly to: string
  readonly kind: 'heard' | Derivation['kind']
  readonly directed: boolean
  readonly claims: readonly string[]
  /** The words that show it. */
  readonly words?: { readonly page: string; readonly start: number; readonly exact: string }
}

export interface Provenance {
  readonly nodes: readonly ProvenanceNode[]
  readonly edges: readonly ProvenanceEdge[]
}

/**
 * Who had it from whom, from the origins to the pages: origin → report → report → page for the claims of the index, and pages that took their text
 * from pages. Whom an origin speaks of is no part of it: that stands with the claim.
 */
export function provenanceOf(index: CaseIndex, pages: readonly string[], derivations: readonly Derivation[]): Provenance {
  const drawing: Drawing = { index, nodes: new Map(), edges: new Map() }
  for (const claim of index.claims.values()) {
    for (const id of claim.statements) {
      const statement = index.statements.get(id)
      if (statement) drawPath(drawing, statement, claim.id)
    }
  }
  for (const page of pages) pageNode(drawing, page)
  for (const derivation of derivations) drawDerivation(drawing, derivation)
  leaveOutWhatWasCopied(drawing)
  return {
    nodes: [...drawing.nodes.values()].map(node => ({ ...node, claims: [...node.claims] })),
    edges: [...drawing.edges.values()].map(edge => ({ ...edge, claims: [...edge.claims] })),
  }
}

type Growing<Record extends { readonly claims: readonly string[] }> = Omit<Record, 'claims'> & { readonly claims: Set<string> }

interface Drawing {
  readonly index: CaseIndex
  readonly nodes: Map<string, Growing<ProvenanceNode>>
  readonly edges: Map<string, Growing<ProvenanceEdge>>
}

function node(drawing: Drawing, id: string, make: () => Omit<ProvenanceNode, 'id' | 'claims'>): Growing<ProvenanceNode> {
  const known = drawing.nodes.get(id)
  if (known) return known
  const made = { id, ...make(), claims: new Set<string>() }
  drawing.nodes.set(id, made)
  return made
}

function pageNode(drawing: Drawing, id: string): Growing<ProvenanceNode> {
  return node(drawing, id, () => {
    const when = drawing.index.pages.get(id)?.published
    return { kind: 'page', label: labelOf(drawing.index, id), ...(when && { when }) }
  })
}

/** A report is its page where the case has it. */
function reportNode(drawing: Drawing, report: Report): Growing<ProvenanceNode> {
  if (report.page !== undefined) return pageNode(drawing, report.page)
  return node(drawing, report.id, () => ({
    kind: 'report',
    label: safe(nameOf(drawing.index, report.outlet)),
    isUnseen: true,
    ...(report.when && { when: report.when }),
  }))
}

function drawPath(drawing: Drawing, statement: Statement, claim: string): void {
  const { index } = drawing
  const path = [pageNode(drawing, statement.page)]
  for (const link of statement.chain) {
    const report = link.report === undefined ? undefined : index.reports.get(link.report)
    if (report && index.entities.get(link.party)?.kind === 'outlet') path.push(reportNode(drawing, report))
  }
  const origin = statement.origin === undefined ? undefined : index.origins.get(statement.origin)
  if (origin && origin.kind !== 'newsroom') {
    const kind = origin.kind === 'anonymous' ? 'unnamed' : origin.kind
    path.push(node(drawing, origin.id, () => ({ kind, label: safe(origin.label), origin: origin.id })))
  }
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
  { edges }: Drawing,
  from: string,
  to: string,
  kind: ProvenanceEdge['kind'],
  more: Pick<ProvenanceEdge, 'directed' | 'words'>,
): Growing<ProvenanceEdge> {
  const key = `${from}\n${to}`
  const known = edges.get(key)
  // Text taken over says more than a citation of it.
  if (known && (kind === 'cites' || kind === 'heard' || known.kind === kind)) return known
  const made = { from, to, kind, ...more, claims: known?.claims ?? new Set<string>() }
  edges.set(key, made)
  return made
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
