import { textOf } from '../../io/store/database.ts'
import type { Claim, Finding } from '../../model.ts'
import type { CaseIndex } from '../../present/case-index.ts'
import { stepsOf } from '../../present/chain.ts'
import { wordDifference } from '../../present/difference.ts'
import { bySeverity } from '../../present/notable.ts'
import { witnessesInOrder } from '../../present/order.ts'
import { neutral, safe, whenWords } from '../../present/words.ts'
import { claimRow, headline } from './claims.ts'
import { type Desk, indexed } from './desk.ts'
import { judgedOnClaim } from './judged.ts'
import type { ClaimView, CompareView } from './shapes.ts'
import { findingView, reasonView, witnessOf } from './witness.ts'

const WITNESSES = 200
const FINDINGS = 60
const PASSAGES = 40

/** The id that a claim has now: ids that it had before it grew, and those of its statements, lead to it. Undefined where there is none. */
export function currentClaim(desk: Desk, id: string): string | undefined {
  const { database } = desk.store
  if (database.first('SELECT 1 FROM claims WHERE id = ?', [id])) return id
  const row =
    database.first('SELECT claim FROM former_ids WHERE former = ?', [id]) ??
    database.first('SELECT claim FROM statements WHERE id = ?', [id])
  return textOf(row, 'claim')
}

/** The evidence for one claim: who says so, from whom, in which words, what changed, why the count is what it is. */
export function claimView(desk: Desk, id: string): ClaimView {
  const index = indexed(desk, { claims: [id] })
  const claim = index.claims.get(id)!
  const witnesses = witnessesInOrder(claim, index)
  const stories = desk.store.database.rows(
    'SELECT s.id, s.title FROM story_claims c JOIN stories s ON s.id = c.story WHERE c.claim = ? ORDER BY s.number',
    [id],
  )
  return {
    ...claimRow(desk, index, claim),
    stories: stories.map(row => ({ id: textOf(row, 'id') ?? '', title: safe(textOf(row, 'title') ?? '') })),
    witnesses: witnesses.slice(0, WITNESSES).map(statement => witnessOf(desk, index, statement)),
    more: Math.max(0, witnesses.length - WITNESSES),
    changes: findingsOf(index, claim)
      .slice(0, FINDINGS)
      .map(finding => findingView(desk, index, finding)),
    why: claim.why.map(why => reasonView(desk, index, why)),
    footnote: footnote(index, claim),
    judged: judgedOnClaim(desk, id),
    machine: claim.machine ?? [],
  }
}

function findingsOf(index: CaseIndex, claim: Claim): readonly Finding[] {
  return [...(index.findings.get(claim.id) ?? [])].filter(finding => finding.kind !== 'shared-newsroom').sort(bySeverity)
}

/** Sentence, who stands behind it, and where it can be looked up. */
function footnote(index: CaseIndex, claim: Claim): string {
  const witness = witnessesInOrder(claim, index)[0]
  const page = witness && index.pages.get(witness.page)
  const where = page
    ? [
        ...(page.publisher ? [safe(page.publisher.name)] : []),
        ...(page.title ? [`“${safe(page.title.exact)}”`] : []),
        ...(page.published ? [whenWords(page.published)] : ['undated']),
        page.location,
        `SHA-256 ${page.sha256}`,
      ].join(', ')
    : ''
  const chain = witness
    ? stepsOf(index, witness)
        .map(step => step.words)
        .join(' › ')
    : ''
  return `“${headline(index, claim)}” ${safe(claim.summary)} ${chain === '' ? '' : `Chain: ${chain}. `}${where}.`
}

/** Every witness of a claim beside one of them; undefined where the base is no witness. */
export function compareView(desk: Desk, id: string, base?: string): CompareView | undefined {
  const index = indexed(desk, { claims: [id] })
  const claim = index.claims.get(id)!
  const witnesses = witnessesInOrder(claim, index)
  const first = base === undefined ? witnesses[0] : witnesses.find(statement => statement.id === base || statement.page === base)
  if (!first) return undefined
  const findings = findingsOf(index, claim)
  return {
    claim: { id, text: headline(index, claim) },
    base: witnessOf(desk, index, first),
    others: witnesses
      .filter(statement => statement !== first)
      .slice(0, WITNESSES)
      .map(statement => {
        const [left, right] = wordDifference(first.at.exact, statement.at.exact)
        return {
          witness: witnessOf(desk, index, statement),
          left: left.map(clean),
          right: right.map(clean),
          changes: findings
            .filter(({ sides }) => sides.some(side => side.page === statement.page) && sides.some(side => side.page === first.page))
            .map(finding => findingView(desk, index, finding)),
          passages: statement.page === first.page ? [] : passages(desk, first.page, statement.page),
        }
      }),
  }
}

const clean = ({ text, isOwn }: { readonly text: string; readonly isOwn: boolean }) => ({ text: neutral(text), isOwn })

/** Passages that one of two pages has from the other, or both from a third, word by word. */
function passages(desk: Desk, left: string, right: string): CompareView['others'][number]['passages'] {
  return desk.store.database
    .rows('SELECT json FROM derivations WHERE (source = ? AND page = ?) OR (source = ? AND page = ?)', [left, right, right, left])
    .flatMap(row => JSON.parse(textOf(row, 'json') ?? '{}').passages ?? [])
    .slice(0, PASSAGES)
    .map((passage: { from: { page: string; exact: string }; to: { exact: string } }) => {
      const isLeft = passage.from.page === left
      const [a, b] = wordDifference(isLeft ? passage.from.exact : passage.to.exact, isLeft ? passage.to.exact : passage.from.exact)
      return { left: a.map(clean), right: b.map(clean) }
    })
}
