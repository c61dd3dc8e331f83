import { anchorPairs, type KeptRuns, keptRuns } from './grams.ts'
import { holderOf } from './join.ts'
import type { ReuseText } from './words.ts'

/** What stands for a text in the join. */
export interface Fingerprint extends KeptRuns {
  readonly anchors: Int32Array
}

export function fingerprint(text: ReuseText): Fingerprint {
  return { ...keptRuns(text), anchors: anchorPairs(text) }
}

/** The grams of one kind that stand for a text, and the number of its page with each (see holderOf). */
export function* heldBy(print: Fingerprint, kind: 0 | 1, page: number): Generator<readonly [gram: number, holder: number]> {
  if (kind === 1) for (const gram of print.anchors) yield [gram, holderOf(page)]
  else for (const [at, gram] of print.runs.entries()) yield [gram, holderOf(page, print.contexts[at]!)]
}
