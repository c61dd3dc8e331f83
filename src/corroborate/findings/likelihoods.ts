import { concepts as table } from '../../language/en/concepts.ts'
import { violentDeeds } from '../../language/en/drift.ts'
import { contrasts, improbable, likelihoodNouns, probable, smallness } from '../../language/en/likelihoods.ts'
import { stopwords } from '../../language/en/stopwords.ts'
import type { Finding } from '../../model.ts'
import { conceptsOf } from '../../text/concepts.ts'
import { groupBy } from '../../text/group.ts'
import { anyOf, phraseFinder } from '../../text/phrases.ts'
import type { Matter } from '../matter.ts'
import { fine, gap, twoVoices } from '../sameness.ts'
import { claimsOfMatters, type Finder, type FindingContext, finding, quoted } from './context.ts'

/** What somebody holds of how likely something is. */
interface Assessment {
  readonly matter: Matter
  /** What may happen, and to whom: concepts without the words of likelihood. */
  readonly what: ReadonlySet<string>
}

const isImprobable = phraseFinder(improbable)
const isProbable = phraseFinder(probable)
const contrasted = phraseFinder(contrasts)
const SMALL = new RegExp(
  String.raw`\b(?:${anyOf(likelihoodNouns)})\b[^.;:]{0,60}\b(?:is|are|was|were|be|been|remains?|remained|seems?|seemed)\b(?:\s+\p{L}+)?\s+(?:${anyOf(smallness)})\b`,
  'iu',
)
const LIKELIHOOD = new Set([...conceptsOf([...improbable, ...probable, ...likelihoodNouns, ...smallness].join(' '), table, stopwords)])
const VIOLENCE: ReadonlySet<string> = new Set(violentDeeds)
/** Shared words that make two assessments of one thing: beside each other on one page, and on two pages. */
const SHARED = { here: 2, elsewhere: 3 } as const
/** Paragraphs within which a contrast sets one assessment against another. */
const NEAR = 4
/** Days between pages that can speak of one danger. */
const DAYS = 3

/**
 * One speaker holds it unlikely, another likely: "the mayor said a strike at the port was unlikely"; "the union, however, warned of the risk of a strike
 * at the port". On one page only where the writer sets them against each other.
 */
export const likelihoods: Finder = context => {
  const high: Assessment[] = []
  const low: Assessment[] = []
  for (const matter of context.matters.values()) {
    const { at, origin, negated, certainty } = matter.statement
    if (origin === undefined || matter.headline || certainty === 'questioned' || certainty === 'conditional') continue
    const isLow = isImprobable(at.exact) !== undefined || SMALL.test(at.exact)
    if (isLow) low.push({ matter, what: whatOf(matter) })
    else if (!negated && isProbable(at.exact)) high.push({ matter, what: whatOf(matter) })
  }
  const onPage = groupBy(high, ({ matter }) => matter.statement.page)
  const ofName = groupBy(
    high.flatMap(one => namesIn(one).map(name => ({ one, name }))),
    ({ name }) => name,
  )
  const found: Finding[] = []
  for (const no of low) {
    const beside = onPage.get(no.matter.statement.page) ?? []
    const elsewhere = namesIn(no).flatMap(name => (ofName.get(name) ?? []).map(({ one }) => one))
    const yes = [...beside, ...elsewhere].find(other => opposed(no, other, context))
    if (!yes) continue
    found.push(
      finding({
        kind: 'conflict',
        aspect: 'polarity',
        sides: [no.matter.statement.at, yes.matter.statement.at],
        claims: claimsOfMatters(context, no.matter, yes.matter),
        severity: 'minor',
        message: `Held unlikely and held possible: ${quoted(no.matter.statement.at)} – ${quoted(yes.matter.statement.at)}`,
        rule: 'unlikely-or-likely',
      }),
    )
  }
  return found
}

function whatOf({ concepts }: Matter): ReadonlySet<string> {
  return new Set([...concepts].filter(concept => !LIKELIHOOD.has(concept)).map(concept => (VIOLENCE.has(concept) ? 'attack' : concept)))
}

function namesIn({ what }: Assessment): string[] {
  return [...what].filter(isName)
}

function isName(concept: string): boolean {
  return /^[@~]/.test(concept)
}

function opposed(no: Assessment, yes: Assessment, context: FindingContext): boolean {
  if (!twoVoices(no.matter, yes.matter)) return false
  const shared = [...no.what].filter(concept => yes.what.has(concept))
  const words = shared.filter(concept => !/^[@~#]/.test(concept))
  if (words.length === 0) return false
  const [a, b] = [no.matter, yes.matter]
  if (a.statement.page === b.statement.page)
    return shared.length >= SHARED.here && Math.abs(a.block - b.block) <= NEAR && setAgainst(a, b, context)
  return (
    shared.length >= SHARED.elsewhere &&
    shared.some(isName) &&
    fine(a.published) &&
    fine(b.published) &&
    gap(a.published!, b.published!) <= DAYS
  )
}

/** Whether the sentence of the later of two statements says that it goes against what was said. */
function setAgainst(a: Matter, b: Matter, context: FindingContext): boolean {
  const later = a.statement.at.start < b.statement.at.start ? b : a
  const { article, annotation } = context.pages.get(later.statement.page)!.reading
  const sentence = annotation.sentences.find(({ start, end }) => start <= later.statement.at.start && later.statement.at.start < end)
  return sentence !== undefined && contrasted(article.text.slice(sentence.start, sentence.end)) !== undefined
}
