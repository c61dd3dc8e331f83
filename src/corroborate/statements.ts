import type { Annotation, Clause, Lineage, Offsets, Origin, ResolvedPage, Saying, Statement } from '../model.ts'
import { contentId } from '../text/hash.ts'
import { holds, overlap, spanOf } from '../text/spans.ts'
import { calledUntrue, notOrdered } from './denied.ts'
import { mainClause } from './main-clause.ts'
import { type OriginFacts, originOf } from './origins.ts'

/** "Citing three engineers": the frame of what follows, whoever the writer cites. */
const CITING = /^(?:citing|quoting)\b(?!.*\bthat\b)/i

/** The statements of one page with the origins that they name: one for each clause and chain. */
export function statementsOf(
  page: ResolvedPage,
  lineage: Lineage,
  facts: OriginFacts,
): { readonly statements: readonly Statement[]; readonly origins: readonly Origin[] } {
  const { reading } = page
  const { text } = reading.article
  const { clauses, quantities } = reading.annotation
  const statements: Statement[] = []
  const origins: Origin[] = []
  const seen = new Set<string>()
  // Owning a deed is a claim as a whole (rule 16), its frame included.
  const frames = reading.annotation.sayings
    .filter(saying => saying.stance !== 'claims-responsibility')
    .flatMap(saying => [...saying.cue, ...saying.source, ...(saying.citing ?? [])])
  const cited = reading.annotation.sayings.flatMap(saying => saying.citing ?? [])
  const contents = reading.annotation.sayings.flatMap(saying => saying.content)
  clauses.forEach((clause, index) => {
    if (isFrame(clause, frames) && !contents.some(content => overlap(content, clause) > 0.5 * (clause.end - clause.start))) return
    // "Which quoted Ada Roe": whom a newsroom heard, and nothing that was said.
    if (cited.some(at => holds(at, clause))) return
    const at = spanOf(reading.id, text, clause)
    if (CITING.test(at.exact)) return
    // "Did not say when the gate had last been inspected": a question that somebody was asked says nothing.
    if (clause.saying !== undefined && /^(?:when|how|whether|why|where)\b/.test(at.exact)) return
    if (clause.saying !== undefined && isUnsaid(reading.annotation.sayings[clause.saying]!)) return
    const when = page.clauseTimes[index]
    const main = mainClause(page, clause)
    for (const chain of lineage.scopes.get(reading.id)?.[index] ?? [[]]) {
      const id = contentId('statement', reading.id, String(at.start), String(at.end), ...chain.map(link => link.party))
      if (seen.has(id)) continue
      seen.add(id)
      const origin = originOf(chain, facts)
      if (origin) origins.push(origin)
      statements.push({
        id,
        page: reading.id,
        at,
        chain,
        ...(origin && { origin: origin.id }),
        ...(when && { when }),
        negated: negatedIn(text, clause, reading.annotation),
        certainty: clause.certainty,
        quantities: quantities
          .filter(quantity => holds(main, quantity))
          .map(quantity => ({ of: quantity.of, value: quantity.value, at: spanOf(reading.id, text, quantity) })),
      })
    }
  })
  return { statements, origins }
}

/** "Declined to confirm that the ship was empty", "could not verify the claim that …": nothing is said of it, and nobody stands behind it. */
function isUnsaid({ rule, quoted }: Saying): boolean {
  return quoted === 'indirect' && /unsaid/.test(rule)
}

/** Whether a clause is only the frame of an attribution ("citing three officials", "the Gazette reported on Thursday"): no statement (rule 17). */
function isFrame(clause: Offsets, frames: readonly Offsets[]): boolean {
  return frames.some(frame => overlap(frame, clause) > 0.6 * (clause.end - clause.start))
}

/** Whether a statement says that something is not so: by its own verb, by the denial that it is the content of, or by the sentence round it. One denial counts once. */
function negatedIn(text: string, clause: Clause, annotation: Annotation): boolean {
  const { sayings } = annotation
  const inside = clause.saying !== undefined && sayings[clause.saying]?.stance === 'denies'
  const own = clause.negated !== inside
  const denied = calledUntrue(text, clause, annotation) || inside !== deniedOutside(clause, sayings)
  return own !== (denied || notOrdered(text, clause, annotation))
}

/** Whether words inside a clause's saying are denied further out: "denied that she had ordered officials to hold the report back". */
function deniedOutside(clause: Clause, sayings: readonly Saying[]): boolean {
  let index = clause.saying === undefined ? undefined : sayings[clause.saying]?.within
  for (let hops = 0; index !== undefined && hops < 5; hops++) {
    if (sayings[index]?.stance === 'denies') return true
    index = sayings[index]?.within
  }
  return false
}
