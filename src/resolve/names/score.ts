import { type Comparison, compare, type NameMarks } from './marks.ts'
import { NAME_WEIGHTS } from './weights.ts'

/** How likely two written names are one person's or one body's, 0 to 1; from 0.7 on they are taken for one. `why` is a sentence. */
export interface NameScore {
  readonly score: number
  readonly why: string
}

/** Compares two names as written, in any alphabet whose letters we know; legal forms and titles tell nothing. */
export function nameScore(a: string, b: string): NameScore {
  if (a.trim() === '' || b.trim() === '') return { score: 0, why: 'a name is empty' }
  const comparison = compare(a, b)
  let nats = NAME_WEIGHTS.start
  for (const mark of Object.keys(comparison.marks) as (keyof NameMarks)[]) nats += NAME_WEIGHTS[mark] * comparison.marks[mark]
  return { score: Math.round(1000 / (1 + Math.exp(-nats))) / 1000, why: reason(comparison) }
}

function reason({ marks, pairs, leftA, leftB }: Comparison): string {
  const said: string[] = []
  const quoted = (words: readonly string[]): string => words.map(word => `“${word}”`).join(', ')
  const same = pairs.filter(pair => pair.score === 1)
  if (same.length > 0) said.push(`both have ${quoted(same.map(pair => pair.a))}`)
  for (const { a, b, score } of pairs) {
    if (score === 1) continue
    const how =
      a.length === 1 || b.length === 1
        ? 'as an initial'
        : score >= 0.9
          ? 'as a form of one name'
          : score >= 0.6
            ? 'as a spelling'
            : 'hardly'
    said.push(`“${a}” fits “${b}” ${how}`)
  }
  if (leftA.length > 0 && leftB.length > 0) said.push(`${quoted(leftA)} against ${quoted(leftB)}`)
  else if (leftA.length + leftB.length > 0) said.push(`only one has ${quoted([...leftA, ...leftB])}`)
  if (marks.order > 0) said.push('in another order')
  if (marks.numbers > 0) said.push('the numbers differ')
  if (marks.forms > 0) said.push('the legal forms differ')
  return said.length > 0 ? said.join('; ') : 'nothing in common'
}
