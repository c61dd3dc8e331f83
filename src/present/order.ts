import type { Claim, Story } from '../model.ts'
import type { CaseIndex } from './case-index.ts'

/** The claims of a story in the order in which the report numbers them: the largest gap between pages and origins first. */
export function claimsInOrder(story: Story, index: CaseIndex): readonly Claim[] {
  return story.claims
    .map(id => index.claims.get(id)!)
    .sort(
      (a, b) =>
        b.pages - b.origins.max - (a.pages - a.origins.max) ||
        b.pages - a.pages ||
        (index.findings.get(b.id)?.length ?? 0) - (index.findings.get(a.id)?.length ?? 0) ||
        (a.id < b.id ? -1 : 1),
    )
}
