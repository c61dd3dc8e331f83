import type { Finding, Page, Statement, Why } from '../../model.ts'
import type { CaseIndex } from '../../present/case-index.ts'
import { stepsOf } from '../../present/chain.ts'
import { wordDifference } from '../../present/difference.ts'
import { aspectName, findingWords } from '../../present/notable.ts'
import { unquoted } from '../../present/report/claim.ts'
import { neutral, safe, shorten } from '../../present/words.ts'
import { headline } from './claims.ts'
import { type Desk, pageName } from './desk.ts'
import type { FindingView, ReasonView, Step, Witness } from './shapes.ts'

/** Characters of its paragraph shown before and after a statement. */
const AROUND = 400

/** A page as a witness of a statement: the chain, and the words in their paragraph. */
export function witnessOf(desk: Desk, index: CaseIndex, statement: Statement): Witness {
  const page = index.pages.get(statement.page)
  const look = desk.look(statement.origin)
  return {
    statement: statement.id,
    page: pageName(desk, index, statement.page),
    steps: stepsOf(index, statement).map((step): Step => {
      const reportPage = step.report === undefined ? undefined : index.reports.get(step.report)?.page
      return {
        words: step.words,
        kind: step.kind,
        dashed: step.dashed,
        worn: step.worn,
        ...(step.party !== undefined && { party: step.party }),
        ...(step.report !== undefined && { report: step.report }),
        ...(reportPage !== undefined && { reportPage }),
        ...(step.isOrigin && look && { look }),
      }
    }),
    ...(look && { look }),
    ...around(page, statement.at.start, statement.at.end),
    exact: neutral(statement.at.exact),
    start: statement.at.start,
    place: `${statement.page}:${statement.at.start}-${statement.at.end}`,
    certainty: statement.certainty,
    negated: statement.negated,
    ...(statement.when && { when: statement.when }),
  }
}

/** What stands before and after a piece of a page, in the same block. */
export function around(
  page: Page | undefined,
  start: number,
  end: number,
  most = AROUND,
): { readonly before: string; readonly after: string } {
  const block = page?.blocks.find(each => each.start <= start && end <= each.end)
  if (!page || !block) return { before: '', after: '' }
  const from = start - block.start > most ? page.text.indexOf(' ', start - most) + 1 : block.start
  const to = block.end - end > most ? page.text.lastIndexOf(' ', end + most) : block.end
  return {
    before: `${from > block.start ? '… ' : ''}${neutral(page.text.slice(Math.min(from, start), start))}`,
    after: `${neutral(page.text.slice(end, Math.max(to, end)))}${to < block.end ? ' …' : ''}`,
  }
}

/** A finding with its sides, the nearer one first, and the words marked that the other side does not have. */
export function findingView(desk: Desk, index: CaseIndex, finding: Finding): FindingView {
  const sides = finding.sides
    .map((side, at) => ({ side, isNearer: finding.nearer === at }))
    .sort((a, b) => Number(b.isNearer) - Number(a.isNearer))
  const [one, other] = [unquoted(sides[0]?.side.exact ?? ''), unquoted(sides[1]?.side.exact ?? '')]
  const marked = sides.length === 2 ? wordDifference(one, other) : undefined
  return {
    id: finding.id,
    kind: finding.kind,
    aspect: finding.aspect,
    name: aspectName(finding),
    severity: finding.severity,
    message: findingWords(index, finding),
    sides: sides.map(({ side, isNearer }, at) => ({
      page: pageName(desk, index, side.page),
      start: side.start,
      isNearer,
      pieces: (marked ? marked[at]! : [{ text: unquoted(side.exact), isOwn: false }]).map(({ text, isOwn }) => ({
        text: neutral(text),
        isOwn,
      })),
    })),
    claims: finding.claims.flatMap(id => {
      const claim = index.claims.get(id)
      return claim ? [{ id, text: headline(index, claim) }] : []
    }),
    why: finding.why.map(why => reasonView(desk, index, why)),
  }
}

export function reasonView(desk: Desk, index: CaseIndex, why: Why): ReasonView {
  return {
    rule: why.rule,
    detail: safe(why.detail),
    ...(why.at && { at: { page: pageName(desk, index, why.at.page), start: why.at.start, exact: shorten(why.at.exact, 240) } }),
  }
}
