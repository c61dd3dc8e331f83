import { concepts as table } from '../language/en/concepts.ts'
import { stopwords } from '../language/en/stopwords.ts'
import type { CaseFile, Claim, Statement } from '../model.ts'
import { conceptsOf, weigher } from '../text/concepts.ts'

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
/** What the likeness of a denial counts for one who asks of the deed, and the other way round. */
const OPPOSITE = 0.8
/** A name says more of what a sentence is about than another word of the same rarity; a figure less, since figures are what pages get wrong. */
const NUMBER_WEIGHT = 0.8
const NAME_WEIGHT = 1.5

/** The claims that say what a pasted sentence says, best first; none where nothing in the case is near it. */
export function ask(file: CaseFile, sentence: string, limit = 3): readonly Match[] {
  const sides = file.statements.map(statement => ({ statement, concepts: concepts(statement.at.exact) }))
  const asked = concepts(sentence)
  const weigh = weights(
    sides.map(side => side.concepts),
    namesIn(sentence),
  )
  const frameOf = frames(file)
  const isDenied = denials(file)
  const claimOf = new Map(file.claims.flatMap(claim => claim.statements.map(id => [id, claim] as const)))
  const best = new Map<string, Match>()
  for (const { statement, concepts: side } of sides) {
    const claim = claimOf.get(statement.id)
    if (!claim) continue
    const common = weigh([...asked].filter(concept => side.has(concept)))
    const likeness = (2 * common) / (weigh(asked) + weigh(side) || 1)
    if (likeness < FLOOR || likeness <= (best.get(claim.id)?.likeness ?? 0)) continue
    // Who says it, and how, may stand in the sentence too: "the mayor denied that …".
    const frame = frameOf(statement)
    if (weigh([...asked].filter(concept => side.has(concept) || frame.has(concept))) < COVERED * weigh(asked)) continue
    const otherNumbers = [...side].some(isNumber) ? [...asked].filter(concept => isNumber(concept) && !side.has(concept)) : []
    best.set(claim.id, {
      claim,
      statement,
      likeness,
      otherNumbers: otherNumbers.map(number => number.slice(1)),
      opposite: NEGATION.test(sentence) !== isDenied(statement),
    })
  }
  return [...best.values()]
    .sort((a, b) => nearness(b) - nearness(a) || Number(b.claim.listed) - Number(a.claim.listed) || (a.claim.id < b.claim.id ? -1 : 1))
    .slice(0, limit)
}

/** Of two claims that are about as near, whoever asks means the one that says so, not the one that denies it. */
function nearness({ likeness, opposite }: Match): number {
  return opposite ? OPPOSITE * likeness : likeness
}

function concepts(text: string): ReadonlySet<string> {
  return conceptsOf(text, table, stopwords)
}

function isNumber(concept: string): boolean {
  return concept.startsWith('#')
}

/** The concepts of names: words with a capital that do not begin the sentence. */
function namesIn(sentence: string): ReadonlySet<string> {
  return new Set([...sentence.matchAll(/(?<=\S\s+)\p{Lu}[\p{L}’'-]+/gu)].flatMap(([name]) => [...concepts(name)]))
}

/** The sum of what concepts weigh: rare ones more, names more, figures less. */
function weights(sets: readonly ReadonlySet<string>[], names: ReadonlySet<string>): (concepts: Iterable<string>) => number {
  const rarity = weigher(sets)
  return concepts => {
    let sum = 0
    for (const concept of concepts) sum += rarity(concept) * (isNumber(concept) ? NUMBER_WEIGHT : names.has(concept) ? NAME_WEIGHT : 1)
    return sum
  }
}

/** The concepts of a statement's chain: who says it, and by what verb. */
function frames(file: CaseFile): (statement: Statement) => ReadonlySet<string> {
  const names = new Map(file.entities.map(entity => [entity.id, entity.forms.map(form => form.text).join(' ')]))
  const cues = new Map(file.attributions.map(saying => [saying.id, saying.cue.map(at => at.exact).join(' ')]))
  return ({ chain }) => concepts(chain.map(link => `${names.get(link.party) ?? ''} ${cues.get(link.attribution ?? '') ?? ''}`).join(' '))
}

/** Whether a statement is negated, or stands within a denial. */
function denials(file: CaseFile): (statement: Statement) => boolean {
  const denying = new Set(file.attributions.filter(saying => saying.stance === 'denies').map(saying => saying.id))
  return ({ negated, chain }) => negated || chain.some(link => link.attribution !== undefined && denying.has(link.attribution))
}
