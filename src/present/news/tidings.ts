import type { Claim, Derivation, Finding, Page, Statement } from '../../model.ts'
import { type CaseIndex, labelOf } from '../case-index.ts'
import { chainLine } from '../chain.ts'
import { reportTitle } from '../counts.ts'
import { headingOf } from '../heading.ts'
import { newsroomOf } from '../page-notes.ts'
import { safe, shorten } from '../words.ts'
import type { Interval, Tiding, Told } from './kinds.ts'

/** What the pages of a case are told against. */
export interface Context {
  readonly index: CaseIndex
  readonly told: Told
  readonly toldPages: ReadonlySet<string>
  /** Pages told of, and new ones that were dealt with. */
  readonly known: Set<string>
  /** Statement → its claim as it was told. */
  readonly before: ReadonlyMap<string, Told['claims'][number]>
  readonly claims: ReadonlyMap<string, readonly Claim[]>
  readonly findings: ReadonlySet<string>
}

/** What one new page does, the weightiest first. */
export function tidingsOf(page: Page, context: Context): readonly Tiding[] {
  const revision = revised(page, context)
  const counts = (context.claims.get(page.id) ?? [])
    .flatMap(claim => counted(page, claim, context))
    .sort((a, b) => ORDER[a.is] - ORDER[b.is])
  return [
    ...contradictions(page, context),
    ...(revision ? [revision] : []),
    ...cited(page, context),
    // That an edited page still says what it said is no news.
    ...(revision ? counts.filter(tiding => tiding.is !== 'only-relays') : counts),
  ]
}

const ORDER = { 'adds-origin': 0, 'new-claim': 1, 'only-relays': 2 } as const

/** What the page does to one claim that it makes. */
function counted(
  page: Page,
  claim: Claim,
  { index, known, toldPages, before }: Context,
): readonly (Tiding & { readonly is: keyof typeof ORDER })[] {
  const statements = claim.statements.flatMap(id => index.statements.get(id) ?? [])
  const own = statements.filter(statement => statement.page === page.id)
  const others = statements.filter(statement => known.has(statement.page))
  const heard = new Set(others.flatMap(statement => keyOf(index, statement) ?? []))
  const added = own.filter(statement => {
    const key = keyOf(index, statement)
    return key !== undefined && !heard.has(key)
  })
  const telling = [...(added.length > 0 ? added : own)].sort(
    (a, b) => Number(b.origin !== undefined) - Number(a.origin !== undefined) || b.chain.length - a.chain.length,
  )[0]!
  const common = { claim: claim.id, words: shorten(headingOf(index, claim).text, 200), chain: chainLine(index, telling) }
  const origins = [...new Set(added.map(statement => safe(index.origins.get(statement.origin!)?.label ?? '')))]
  // Of several new pages in one claim each is told with what it adds to those before it; the claim's own count is that of them all.
  const isLast = statements.every(statement => statement.page === page.id || known.has(statement.page))
  const both = new Set([...heard, ...own.flatMap(statement => keyOf(index, statement) ?? [])])
  const after = isLast ? { min: claim.origins.min, max: claim.origins.max } : atMost(both.size)
  if (others.length === 0) return claim.listed ? [{ is: 'new-claim', ...common, origins, after }] : []
  const wasTold = others.every(statement => toldPages.has(statement.page))
  const was =
    (wasTold ? others.map(statement => before.get(statement.id)).find(found => found !== undefined) : undefined) ?? atMost(heard.size)
  const grows = after.max > was.max || after.min > was.min
  if (added.length > 0 && grows) return [{ is: 'adds-origin', ...common, origins, before: { min: was.min, max: was.max }, after }]
  return [{ is: 'only-relays', ...common, isSourced: telling.origin !== undefined }]
}

/** So many origins as are told apart, none of them shown to be independent of the others. */
function atMost(max: number): Interval {
  return { min: Math.min(max, 1), max }
}

/** What origins are told apart by: unnamed people of one report, and a report that names nobody, are one. */
function keyOf(index: CaseIndex, { origin: id }: Statement): string | undefined {
  const origin = id === undefined ? undefined : index.origins.get(id)
  if (!origin) return undefined
  return origin.kind === 'named' || origin.report === undefined ? origin.id : origin.report
}

/** Conflicts told with the last of their pages: before it there was nothing to contradict. */
function contradictions(page: Page, { index, known, findings }: Context): readonly Tiding[] {
  const isDue = (finding: Finding): boolean =>
    finding.kind === 'conflict' &&
    !findings.has(finding.id) &&
    finding.sides.some(side => side.page === page.id) &&
    finding.sides.every(side => side.page === page.id || known.has(side.page))
  const due = index.file.findings.filter(isDue)
  const later = new Map(index.file.derivations.filter(isRevision).map(({ from, to }) => [from, to]))
  // What an earlier version says is past where its newsroom's own later words contradict as well.
  const isPast = ({ sides }: Finding): boolean =>
    sides.some(side => {
      const version = later.get(side.page)
      return version !== undefined && due.some(other => other.sides.some(own => own.page === version))
    })
  return due
    .filter(finding => !isPast(finding))
    .map(({ id, aspect, message, sides, claims }) => ({
      is: 'contradicts',
      finding: id,
      aspect,
      message: safe(message),
      sides: sides.map(side => ({ page: callOf(index, side.page), words: shorten(side.exact, 200) })),
      claims,
    }))
}

/** A page as people call it: by its newsroom where that is known. */
function callOf(index: CaseIndex, id: string): string {
  const page = index.pages.get(id)
  return (page && newsroomOf(page)) || labelOf(index, id)
}

function revised(page: Page, { index, known, findings }: Context): Tiding | undefined {
  const from = index.file.derivations.find(derivation => isRevision(derivation) && derivation.to === page.id && known.has(derivation.from))
  if (!from) return undefined
  const pair = new Set([from.from, page.id])
  const changes = index.file.findings
    .filter(
      finding =>
        !findings.has(finding.id) && finding.sides.every(side => pair.has(side.page)) && finding.sides.some(side => side.page === page.id),
    )
    .map(finding => safe(finding.message))
  return { is: 'revises', earlier: from.from, changes: [...new Set(changes)] }
}

function isRevision(derivation: Derivation): boolean {
  return derivation.revision === true
}

function cited(page: Page, { index, told }: Context): readonly Tiding[] {
  const unseen = new Set(told.unseen)
  return index.file.reports
    .filter(report => report.page === page.id && unseen.has(report.id))
    .map(report => ({
      is: 'is-cited',
      report: report.id,
      words: reportTitle(index, report),
      by: new Set(report.citedBy.map(span => span.page)).size,
    }))
}
