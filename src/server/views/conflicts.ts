import { textOf } from '../../io/store/database.ts'
import type { Finding, Statement } from '../../model.ts'
import type { CaseIndex } from '../../present/case-index.ts'
import { bySeverity } from '../../present/notable.ts'
import { rangeWords, safe } from '../../present/words.ts'
import { storyName } from './board.ts'
import { headline } from './claims.ts'
import { type Desk, indexed } from './desk.ts'
import type { ConflictsView } from './shapes.ts'
import { findingView, witnessOf } from './witness.ts'

const CLAIMS = 200
const FINDINGS = 120

/** Where pages contradict each other: figures side by side, yes and no, claim and denial. Undefined where there is no such story. */
export function conflictsView(desk: Desk, id: string): ConflictsView | undefined {
  const story = storyName(desk, id)
  if (!story) return undefined
  const rows = desk.store.database.rows(
    `SELECT DISTINCT fc.claim FROM findings f JOIN finding_claims fc ON fc.finding = f.id
     WHERE f.severity <> 'trivial' AND (f.kind = 'conflict' OR f.aspect IN ('number-changed', 'polarity-flip', 'actor-changed'))
       AND fc.claim IN (SELECT claim FROM story_claims WHERE story = ?) LIMIT ${CLAIMS}`,
    [id],
  )
  const index = indexed(desk, { claims: rows.map(row => textOf(row, 'claim') ?? '') })
  const findings = index.file.findings
    .filter(
      ({ kind, aspect, severity }) =>
        severity !== 'trivial' && (kind === 'conflict' || /^(?:number|actor)-changed$|^polarity-flip$/.test(aspect)),
    )
    .toSorted(bySeverity)
  return {
    story,
    figures: figures(desk, index, findings),
    opposed: findings
      .filter(({ aspect }) => !OF_FIGURES.has(aspect))
      .slice(0, FINDINGS)
      .map(finding => findingView(desk, index, finding)),
  }
}

const OF_FIGURES: ReadonlySet<string> = new Set(['quantity', 'number-changed'])

/** Figures that differ, one table for each thing that is counted; findings that share a claim are about the same thing. */
function figures(desk: Desk, index: CaseIndex, findings: readonly Finding[]): ConflictsView['figures'] {
  const groups: { claims: Set<string>; statements: Set<Statement> }[] = []
  for (const finding of findings) {
    if (!OF_FIGURES.has(finding.aspect)) continue
    const own = { claims: new Set(finding.claims), statements: new Set(sidesAsStatements(index, finding)) }
    const known = groups.filter(group => [...own.claims].some(claim => group.claims.has(claim)))
    for (const group of known) {
      for (const claim of group.claims) own.claims.add(claim)
      for (const statement of group.statements) own.statements.add(statement)
      groups.splice(groups.indexOf(group), 1)
    }
    groups.push(own)
  }
  return groups.flatMap(({ claims, statements }) => {
    const claim = [...claims].flatMap(id => index.claims.get(id) ?? []).sort((a, b) => b.pages - a.pages)[0]
    const rows = [...statements]
      .flatMap(statement => statement.quantities.slice(0, 1).map(({ of, value }) => ({ of: safe(of), value, statement })))
      .sort((a, b) => a.value.min - b.value.min)
    if (!claim || rows.length < 2) return []
    return [
      {
        claim: { id: claim.id, text: headline(index, claim) },
        of: rows[0]!.of,
        rows: rows.map(({ value, statement }) => ({ value: rangeWords(value), witness: witnessOf(desk, index, statement) })),
      },
    ]
  })
}

/** The statements that the sides of a finding are pieces of. */
function sidesAsStatements(index: CaseIndex, finding: Finding): readonly Statement[] {
  return finding.sides.flatMap(side =>
    finding.claims
      .flatMap(id => index.claims.get(id)?.statements ?? [])
      .flatMap(id => index.statements.get(id) ?? [])
      .filter(({ page, at, quantities }) => page === side.page && at.start < side.end && side.start < at.end && quantities.length > 0)
      .slice(0, 1),
  )
}
