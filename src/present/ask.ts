import { concepts as table } from '../language/en/concepts.ts'
import { stopwords } from '../language/en/stopwords.ts'
import type { CaseFile, Claim, Statement } from '../model.ts'
import { conceptsOf } from '../text/concepts.ts'

export interface Match {
  readonly claim: Claim
  /** The statement of the claim that is nearest to the sentence. */
  readonly statement: Statement
  /** 0..1: how much of the weight of both sides is shared; for ordering and for the floor below, never shown as a truth. */
  readonly likeness: number
  /** Numbers of the sentence that the statement does not have, though it has others. */
  readonly otherNumbers: readonly string[]
  /** One side says that it is so, the other that it is not. */
  readonly opposite: boolean
}

const NEGATION = /\b(?:not|no|never|none|nobody|without|cannot|neither|nor|den(?:y|ies|ied|ying|ials?)|reject(?:s|ed|ing)?)\b|n[’']t\b/i
/** Below this a claim is about something else. Chosen on invented pairs, see test/present/ask.test.ts. */
const FLOOR = 0.4
/** So much of the sentence has to be in the claim, however short the claim is. */
const COVERED = 0.5
/** A name says more of what a sentence is about than another word of the same rarity; a figure less, since figures are what pages get wrong. */
const NUMBER_WEIGHT = 0.8
const NAME_WEIGHT = 1.5

/** The claims that say what a pasted sentence says, best first; none where nothing in the case is near it. */
export function ask(file: CaseFile, sentence: string, limit = 3): readonly Match[] {
  const sides = file.statements.map(statement => conceptsOf(statement.at.exact, table, stopwords))
  const frequency = new Map<string, number>()
  for (const side of sides) for (const concept of side) frequency.set(concept, (frequency.get(concept) ?? 0) + 1)
  const asked = conceptsOf(sentence, table, stopwords)
  const names = new Set(
    [...sentence.matchAll(/(?<=\S\s+)\p{Lu}[\p{L}’'-]+/gu)].flatMap(([name]) => [...conceptsOf(name, table, stopwords)]),
  )
  const weight = (concept: string): number =>
    Math.log(1 + (sides.length + 1) / ((frequency.get(concept) ?? 0) + 1)) *
    (concept.startsWith('#') ? NUMBER_WEIGHT : names.has(concept) ? NAME_WEIGHT : 1)
  const total = (concepts: Iterable<string>): number => [...concepts].reduce((sum, concept) => sum + weight(concept), 0)
  const askedWeight = total(asked)
  const claimOf = new Map(file.claims.flatMap(claim => claim.statements.map(id => [id, claim] as const)))
  const denials = new Set(file.attributions.filter(saying => saying.stance === 'denies').map(saying => saying.id))
  const isDenied = ({ negated, chain }: Statement): boolean =>
    negated !== chain.some(link => link.attribution !== undefined && denials.has(link.attribution))
  const best = new Map<string, Match>()
  file.statements.forEach((statement, index) => {
    const claim = claimOf.get(statement.id)
    const side = sides[index]!
    const shared = [...asked].filter(concept => side.has(concept))
    if (!claim || shared.length < Math.min(2, asked.size)) return
    const common = total(shared)
    const likeness = (2 * common) / (askedWeight + total(side) || 1)
    if (common < COVERED * askedWeight || likeness < FLOOR || likeness <= (best.get(claim.id)?.likeness ?? 0)) return
    const numbers = [...side].filter(concept => concept.startsWith('#'))
    best.set(claim.id, {
      claim,
      statement,
      likeness,
      otherNumbers:
        numbers.length === 0
          ? []
          : [...asked].filter(concept => concept.startsWith('#') && !side.has(concept)).map(concept => concept.slice(1)),
      opposite: NEGATION.test(sentence) !== isDenied(statement),
    })
  })
  return [...best.values()]
    .sort((a, b) => b.likeness - a.likeness || Number(b.claim.listed) - Number(a.claim.listed) || (a.claim.id < b.claim.id ? -1 : 1))
    .slice(0, limit)
}
