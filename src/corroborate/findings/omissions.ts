import { concepts as table } from '../../language/en/concepts.ts'
import { degrees, encounters, publicTexts } from '../../language/en/drift.ts'
import { stopwords } from '../../language/en/stopwords.ts'
import type { Finding, ResolvedPage, Saying, Token } from '../../model.ts'
import { conceptsOf } from '../../text/concepts.ts'
import { groupBy } from '../../text/group.ts'
import { phraseFinder } from '../../text/phrases.ts'
import { holds, spanOf } from '../../text/spans.ts'
import type { Matter } from '../matter.ts'
import { likeness } from '../sameness.ts'
import { claimsOfMatters, type Finder, type FindingContext, finding, membersOf, onOneWay, pageName, quoted } from './context.ts'

/**
 * Half of a public statement: where two pages carry one speaker's claim, and the fuller page goes on in the same paragraph with something
 * else that he said and that the other page leaves out.
 */
export const omissions: Finder = context => {
  const found = new Map<string, Finding>()
  for (const claim of context.claims) {
    if (claim.statements.length < 2) continue
    const members = membersOf(claim, context).filter(
      ({ statement: { origin } }) => origin !== undefined && context.origins.get(origin)?.kind === 'named',
    )
    const ofOrigin = groupBy(members, ({ statement }) => statement.origin)
    for (const full of members) {
      let others: readonly Matter[] | undefined
      for (const half of ofOrigin.get(full.statement.origin)!) {
        if (full.statement.page === half.statement.page || found.has(`${half.statement.page}|${full.statement.origin}`)) continue
        if (context.sources.get(full.statement.page)?.has(half.statement.page)) continue
        others ??= goingOn(full, context)
        if (others.length === 0) break
        if (!onOneWay(full, half, context) && !isPublished(full, half, context)) continue
        const left = others.find(other => !isTold(other, half, context))
        if (!left) continue
        found.set(
          `${half.statement.page}|${full.statement.origin}`,
          finding({
            kind: 'drift',
            aspect: 'omission',
            sides: [half.statement.at, left.statement.at],
            nearer: 1,
            claims: claimsOfMatters(context, half, left),
            severity: 'minor',
            message: `${pageName(context, half.statement.page)} keeps ${quoted(half.statement.at)} and leaves out ${quoted(left.statement.at)}`,
            rule: 'half-of-a-statement',
          }),
        )
      }
    }
  }
  return [...found.values()]
}

/** Whether both tell of a text that an organisation gave out, of which each takes its part. Of an interview everybody takes something else. */
function isPublished(a: Matter, b: Matter, context: FindingContext): boolean {
  if (context.entities.get(a.statement.chain.at(-1)?.party ?? '')?.kind !== 'organisation') return false
  return [a, b].some(({ statement, block }) => {
    const { text, blocks } = context.pages.get(statement.page)!.reading.article
    return TEXT.test(text.slice(blocks[block]?.start, blocks[block]?.end))
  })
}

const TEXT = new RegExp(String.raw`\b(?:${publicTexts.join('|')})s?\b`, 'i')

/** A statement this like one of a page stands on it in other words. */
const TOLD = 0.3

const encounter = phraseFinder(encounters)

/** Whether a statement says enough to be missed: not only that somebody spoke. */
function tellsSomething({ statement, concepts }: Matter): boolean {
  return concepts.size >= 4 && [...concepts].filter(concept => !/^[@~]/.test(concept)).length >= 3 && !encounter(statement.at.exact)
}

/** What else of the same origin the paragraph of a statement says. */
function goingOn(full: Matter, context: FindingContext): Matter[] {
  return context.mattersOn
    .get(full.statement.page)!
    .filter(
      other =>
        other.block === full.block &&
        other.statement.origin === full.statement.origin &&
        other.statement.id !== full.statement.id &&
        context.claimOf.get(other.statement.id) !== context.claimOf.get(full.statement.id) &&
        tellsSomething(other),
    )
}

/** Whether the page of a statement has anything of what another says. */
function isTold(other: Matter, half: Matter, context: FindingContext): boolean {
  const claim = context.claimOf.get(other.statement.id)
  return context.mattersOn
    .get(half.statement.page)!
    .some(matter => context.claimOf.get(matter.statement.id) === claim || likeness(matter, other, context.weight) >= TOLD)
}

/**
 * A speaker's words told twice on one page, once in the writer's words and once in quotation marks, that do not say the same: what is qualified alike
 * is another thing, "the complete removal" and "the complete destruction".
 */
export const paraphrases: Finder = context => {
  const found: Finding[] = []
  for (const [id, page] of context.pages) {
    const { sayings } = page.reading.annotation
    const text = page.reading.article.text
    const { blocks } = page.reading.article
    const blockOf = (saying: Saying) =>
      blocks.findIndex(block => block.start <= saying.content[0]!.start && saying.content[0]!.start < block.end)
    sayings.forEach((quote, at) => {
      if (quote.quoted !== 'direct' || quote.content.length === 0 || blocks[blockOf(quote)]?.role === 'title') return
      const before = sayings.findLastIndex(
        (other, index) =>
          index < at &&
          other.quoted === 'indirect' &&
          other.content.length > 0 &&
          blocks[blockOf(other)]?.role !== 'title' &&
          samePeople(page.speakers[index], page.speakers[at]) &&
          blocks.slice(blockOf(other) + 1, blockOf(quote)).every(block => block.role !== 'body'),
      )
      const told = sayings[before]
      if (!told) return
      const inside = (saying: Saying) =>
        (context.mattersOn.get(id) ?? []).filter(matter =>
          saying.content.some(part => part.start <= matter.statement.at.start && matter.statement.at.end <= part.end),
        )
      const [one, other] = [inside(told), inside(quote)]
      const [a, b] = [one, other].map(matters => new Set(matters.flatMap(matter => [...matter.concepts]))) as [Set<string>, Set<string>]
      const shared = [...a].filter(concept => b.has(concept))
      if (shared.length < 2 || !othersBehind(qualified(page, told), qualified(page, quote))) return
      const sides = [spanOf(id, text, told.content[0]!), spanOf(id, text, quote.content[0]!)]
      found.push(
        finding({
          kind: 'drift',
          aspect: 'quote-altered',
          sides,
          nearer: 1,
          claims: claimsOfMatters(context, ...one, ...other),
          severity: 'minor',
          message: `The paraphrase says ${quoted(sides[0]!)}, the quotation ${quoted(sides[1]!)}`,
          rule: 'paraphrase-and-quote',
        }),
      )
    })
  }
  return found
}

const ofDegree = new Set(degrees)

/** What each word of degree in a saying qualifies: 'complete' → 'removal'. */
function qualified({ reading }: ResolvedPage, saying: Saying): ReadonlyMap<string, string> {
  const { text } = reading.article
  const tokens = reading.annotation.tokens.filter(token => saying.content.some(part => holds(part, token)))
  const conceptOf = (token: Token) => [...conceptsOf(text.slice(token.start, token.end), table, stopwords)][0]
  return new Map(
    tokens.flatMap((token, at) => {
      const next = tokens[at + 1]
      const quality = text.slice(token.start, token.end).toLowerCase()
      if (!ofDegree.has(quality) || !next || !/^NNS?$/.test(next.tag)) return []
      const thing = conceptOf(next)
      return thing === undefined ? [] : [[quality, thing] as const]
    }),
  )
}

/** Whether one word qualifies different things: "the complete removal" and "the complete destruction". */
function othersBehind(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
  return [...one].some(([quality, thing]) => other.has(quality) && other.get(quality) !== thing)
}

function samePeople(a: readonly string[] | undefined, b: readonly string[] | undefined): boolean {
  return a !== undefined && b !== undefined && a.some(party => b.includes(party))
}
