import type { Derivation, Offsets } from '../model.ts'
import { overlap } from '../text/spans.ts'
import type { Aligned } from './sameness.ts'

/** Passages that one page took from another, looked up by the two places: half of each statement must lie in the passage. */
export function alignmentOf(derivations: readonly Derivation[]): Aligned {
  const passages = new Map<string, { readonly from: Offsets; readonly to: Offsets }[]>()
  for (const derivation of derivations) {
    if (derivation.passages.length === 0) continue
    passages.set(`${derivation.from}|${derivation.to}`, [...derivation.passages])
    passages.set(
      `${derivation.to}|${derivation.from}`,
      derivation.passages.map(({ from, to }) => ({ from: to, to: from })),
    )
  }
  return (a, b) => {
    const [one, other] = [a.statement, b.statement]
    const inside = (passage: Offsets, at: Offsets) => overlap(passage, at) >= 0.5 * (at.end - at.start)
    return (passages.get(`${one.page}|${other.page}`) ?? []).some(
      ({ from, to }) => to.end - to.start < LONGEST && inside(from, one.at) && inside(to, other.at),
    )
  }
}

/** Longer passages hold many statements and align none of them. */
const LONGEST = 600
