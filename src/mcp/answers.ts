import type { CaseFile, Claim } from '../model.ts'
import { ask } from '../present/ask.ts'
import { indexCase } from '../present/case-index.ts'
import { findRecords, renderExplain } from '../present/explain/explain.ts'
import { claimsInOrder } from '../present/order.ts'
import { safe } from '../present/words.ts'

/** Wide enough that no line of an explanation is broken in a way that matters to a program. */
const COLUMNS = 120

export function storiesOf(file: CaseFile) {
  return file.stories.map(({ id, title, pages, reports, origins }) => ({ id, title: safe(title), pages: pages.length, reports, origins }))
}

/** The listed claims of one story, or of all, in the order of the report. */
export function claimsOf(
  file: CaseFile,
  asked: { readonly story?: string | undefined; readonly state?: string | undefined },
): readonly Claim[] {
  const index = indexCase(file)
  const stories = file.stories.filter(story => asked.story === undefined || story.id === asked.story)
  const claims = new Set(stories.flatMap(story => claimsInOrder(story, index)))
  if (asked.story === undefined) for (const claim of file.claims) if (claim.listed) claims.add(claim)
  return [...claims].filter(claim => asked.state === undefined || claim.state === asked.state)
}

/** A claim as the tools give it. */
export function claimAnswer(file: CaseFile, claim: Claim) {
  const { id, text, state, summary, pages, reports, origins } = claim
  return {
    id,
    text: safe(text),
    state,
    summary: safe(summary),
    pages,
    reports,
    origins: { min: origins.min, max: origins.max },
    findings: (indexCase(file).findings.get(id) ?? []).map(finding => safe(finding.message)),
  }
}

/** The claims that a sentence says, with the origins that it would stand on. */
export function matchesOf(file: CaseFile, sentence: string) {
  return ask(file, sentence).map(({ claim, likeness, opposite, otherNumbers }) => ({
    ...claimAnswer(file, claim),
    likeness,
    opposite,
    otherNumbers: [...otherNumbers],
  }))
}

/** One record opened; undefined where the word stands for none, or for several. */
export function explanationOf(file: CaseFile, word: string) {
  const [found, ...more] = findRecords(file, word)
  if (!found || more.length > 0) return undefined
  return { id: found.record.id, kind: found.list, explanation: renderExplain(file, found, { width: COLUMNS }) }
}
