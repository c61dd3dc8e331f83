import { acting, after, conditionWords, during, hedgeWords, settledness, stopping } from '../../language/en/drift.ts'
import type { Finding } from '../../model.ts'
import { phraseFinder } from '../../text/phrases.ts'
import { overlap } from '../../text/spans.ts'
import type { Matter } from '../matter.ts'
import { likeness } from '../sameness.ts'
import { claimsOfMatters, type Finder, type FindingContext, finding, membersOf, pageName, quoted, witnessRank } from './context.ts'

const hedge = phraseFinder(hedgeWords)
const condition = phraseFinder(conditionWords)
const within = phraseFinder(during)
const later = phraseFinder(after)
const stops = phraseFinder(stopping)
const acts = phraseFinder(acting)
const levels = settledness.map(words => phraseFinder(words))

/** What the wording lost or gained between two tellings of one claim: hedge, condition, quote, order of events, how settled it was. */
export const wordings: Finder = context =>
  context.claims.flatMap(claim => {
    const members = membersOf(claim, context)
    const found: Finding[] = []
    for (const page of new Set(members.map(member => member.statement.page))) {
      for (const poor of members.filter(member => member.statement.page === page)) {
        const rich = best(poor, members, context)
        if (rich) found.push(...compare(rich, poor, context))
      }
    }
    return unique(found)
  })

/** The better witness on another page that is nearest in wording. */
function best(poor: Matter, members: readonly Matter[], context: FindingContext): Matter | undefined {
  return members
    .filter(
      other =>
        other.statement.page !== poor.statement.page &&
        (witnessRank(other.statement) > witnessRank(poor.statement) ||
          (witnessRank(other.statement) === witnessRank(poor.statement) && other.statement.page < poor.statement.page)),
    )
    .sort((a, b) => likeness(b, poor, context.weight) - likeness(a, poor, context.weight))[0]
}

function compare(rich: Matter, poor: Matter, context: FindingContext): Finding[] {
  const [a, b] = [rich.statement.at, poor.statement.at]
  const base = { kind: 'drift' as const, sides: [a, b], nearer: 0, claims: claimsOfMatters(context, rich, poor) }
  const where = pageName(context, b.page)
  const found: Finding[] = []
  const [hedgeA, hedgeB] = [hedge(a.exact), hedge(b.exact)]
  if (hedgeA && !hedgeB)
    found.push(
      finding({
        ...base,
        aspect: 'hedge-dropped',
        severity: 'minor',
        message: `${where} drops “${hedgeA.phrase}”: ${quoted(b)}`,
        rule: 'hedge-dropped',
      }),
    )
  if (!hedgeA && hedgeB)
    found.push(
      finding({
        ...base,
        aspect: 'hedge-added',
        severity: 'minor',
        message: `${where} adds “${hedgeB.phrase}”: ${quoted(b)}`,
        rule: 'hedge-added',
      }),
    )
  const [conditionA, conditionB] = [condition(a.exact), condition(b.exact)]
  if (conditionA && !conditionB)
    found.push(
      finding({
        ...base,
        aspect: 'condition-widened',
        severity: 'material',
        message: `${where} leaves out the condition “${a.exact.slice(conditionA.start, conditionA.start + 60).trim()}”.`,
        rule: 'condition-widened',
      }),
    )
  if (stops(a.exact) && acts(b.exact) && !acts(a.exact) && !stops(b.exact.slice(0, (acts(b.exact)?.start ?? 0) + 1)))
    found.push(
      finding({
        ...base,
        aspect: 'polarity-flip',
        severity: 'material',
        message: `${where} turns it round: ${quoted(a)} became ${quoted(b)}`,
        rule: 'stop-became-act',
      }),
    )
  const [levelA, levelB] = [settled(a.exact), settled(b.exact)]
  if (levelA !== undefined && levelB !== undefined && levelA !== levelB)
    found.push(
      finding({
        ...base,
        kind: 'conflict',
        aspect: 'status',
        severity: 'material',
        message: `How settled it was differs: ${quoted(a)} against ${quoted(b)}`,
        rule: 'settledness',
      }),
    )
  const [sentenceA, sentenceB] = [around(rich, context), around(poor, context)]
  if (
    rich.reports.size > 0 &&
    [...rich.reports].some(report => poor.reports.has(report)) &&
    later(sentenceA) &&
    within(sentenceB) &&
    !within(sentenceA)
  )
    found.push(
      finding({
        ...base,
        kind: 'conflict',
        aspect: 'time',
        severity: 'minor',
        message: `When it was said differs: “${later(sentenceA)?.phrase}” against “${within(sentenceB)?.phrase}”.`,
        rule: 'order-of-events',
      }),
    )
  if (/[“"]/.test(sentenceA) && rich.reports.size + poor.reports.size > 0 && altered(rich, poor, context) && found.length === 0)
    found.push(
      finding({
        ...base,
        aspect: 'quote-altered',
        severity: 'minor',
        message: `${where} words the quotation otherwise: ${quoted(b)}`,
        rule: 'quote-altered',
      }),
    )
  return found
}

/** The sentence around a statement: order of events often stands beside the clause. */
function around(matter: Matter, context: FindingContext): string {
  const { reading } = context.pages.get(matter.statement.page)!
  const sentence = reading.annotation.sentences.find(other => overlap(other, matter.statement.at) > 0)
  return sentence
    ? reading.article.text.slice(Math.min(sentence.start, matter.statement.at.start), Math.max(sentence.end, matter.statement.at.end))
    : matter.statement.at.exact
}

function settled(text: string): number | undefined {
  const level = levels.findLastIndex(find => find(text) !== undefined)
  return level < 0 ? undefined : level
}

/** Whether a quotation was reworded: alike, and yet each side has words of its own that carry meaning. */
function altered(a: Matter, b: Matter, context: FindingContext): boolean {
  const own = (one: Matter, other: Matter) =>
    [...one.concepts].filter(concept => !other.concepts.has(concept) && !concept.startsWith('@') && context.weight(concept) > 2).length
  return own(a, b) >= 2 && own(b, a) >= 1
}

function unique(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map(found => [found.id, found])).values()]
}
