import { genericMedia, vagueSources } from '../../language/en/media.ts'
import { NUMBER_WORDS } from '../../language/en/numbers.ts'
import type { Finding, Link, Offsets, Span } from '../../model.ts'
import { spanOf } from '../../text/spans.ts'
import type { Matter } from '../matter.ts'
import { likeness } from '../sameness.ts'
import { byWorth, claimsOfMatters, type Finder, type FindingContext, finding, membersOf, pageName, quoted, sentenceAt } from './context.ts'

/** Newsrooms without a name as those who tell: "media in Marland report", not "told the press". */
const MEDIA = new RegExp(
  String.raw`(?<!\b(?:told|informed|tells|addressed|assured|faced|to|with|before|in front of)\s(?:\p{L}+\s){0,3})(?:\b[Tt]he\s)?(?:\b\p{L}+\s)?\b(?:[Mm]edia|${genericMedia.join('|')})\b(?:\sin\s\p{Lu}\p{L}+)?(?!\s\p{Lu})`,
  'u',
)
const VAGUE = new RegExp(String.raw`\b(?:${vagueSources.join('|')})`, 'iu')
const COUNTED = new RegExp(String.raw`\b(?:\d+|${Object.keys(NUMBER_WORDS).join('|')}|a dozen)\b`, 'iu')
/** How alike two tellings must be for one to be the other with a name worn off. */
const ALIKE = 0.35

/**
 * What a page's own words show of a lost newsroom or a lost number of sources, where its chain was not understood: beside a claim that another page
 * takes from a named newsroom it has only "local media", beside one that has three keepers only "people close to the office". Once a page.
 */
export const worn: Finder = context => {
  const found = new Map<string, Finding>()
  for (const claim of context.claims) {
    if (claim.statements.length < 2) continue
    const members = membersOf(claim, context)
    const cited = members.filter(member => citation(member) !== undefined).sort(byWorth(undefined, context))
    if (cited.length === 0) continue
    for (const poor of members) {
      if (poor.headline) continue
      const full = cited.find(other => other.statement.page !== poor.statement.page && likeness(other, poor, context.weight) >= ALIKE)
      if (!full) continue
      for (const lost of [outletLost(full, poor, context), countLost(full, poor, members, context)])
        if (lost && !found.has(`${lost.aspect}|${poor.statement.page}`)) found.set(`${lost.aspect}|${poor.statement.page}`, lost)
    }
  }
  return [...found.values()]
}

function citation({ statement, headline, reports }: Matter): Link | undefined {
  if (headline || reports.size === 0) return undefined
  return statement.chain.find(
    link => link.report !== undefined && link.why.rule === 'cited-newsroom' && link.why.at && NAMED.test(link.why.at.exact),
  )
}

/** "The Osterby Post", not "the newspaper". */
const NAMED = /(?<!^)\p{Lu}/u

function outletLost(full: Matter, poor: Matter, context: FindingContext): Finding | undefined {
  if (poor.statement.chain.some(link => link.report !== undefined)) return undefined
  const at = beside(poor, MEDIA, context)
  const named = citation(full)!.why.at!
  if (!at) return undefined
  return finding({
    kind: 'drift',
    aspect: 'outlet-lost',
    sides: [named, at],
    nearer: 0,
    claims: claimsOfMatters(context, full, poor),
    severity: 'material',
    message: `${pageName(context, poor.statement.page)} no longer names the newsroom: ${quoted(at)} for ${quoted(named)}`,
    rule: 'outlet-lost-in-words',
  })
}

function countLost(full: Matter, poor: Matter, members: readonly Matter[], context: FindingContext): Finding | undefined {
  const report = citation(full)!.report!
  // Of the same report: the page cites it, or no newsroom by name.
  if (poor.statement.chain.some(link => link.report !== undefined && link.report !== report && link.why.rule === 'cited-newsroom'))
    return undefined
  const group = members.flatMap(member => (member.reports.has(report) ? counted(member, context) : []))[0]
  const at = beside(poor, VAGUE, context)
  if (!group || !at || group.page === poor.statement.page || COUNTED.test(aroundOf(poor, context))) return undefined
  return finding({
    kind: 'drift',
    aspect: 'source-count-lost',
    sides: [group, at],
    nearer: 0,
    claims: claimsOfMatters(context, full, poor),
    severity: 'minor',
    message: `How many they were is lost: ${quoted(group)} became ${quoted(at)}`,
    rule: 'source-count-lost-in-words',
  })
}

/** The unnamed people of a statement, where its page tells how many they are. */
function counted({ statement }: Matter, context: FindingContext): Span[] {
  return statement.chain.flatMap(link =>
    context.entities.get(link.party)?.kind === 'anonymous' && link.why.at?.page === statement.page && COUNTED.test(link.why.at.exact)
      ? [link.why.at]
      : [],
  )
}

/** Where words stand in the sentence of a statement, outside the statement or at its end. */
function beside(matter: Matter, words: RegExp, context: FindingContext): Span | undefined {
  const { page, at } = matter.statement
  const { text } = context.pages.get(page)!.reading.article
  const sentence = sentenceAt(matter, context)
  const parts: readonly Offsets[] = [
    { start: sentence.start, end: at.start },
    { start: Math.max(at.start, text.lastIndexOf(',', at.end)), end: sentence.end },
  ]
  for (const part of parts) {
    const found = words.exec(text.slice(part.start, part.end))
    if (found) return spanOf(page, text, { start: part.start + found.index, end: part.start + found.index + found[0].length })
  }
  return undefined
}

/** The sentence of a statement without it. */
function aroundOf(matter: Matter, context: FindingContext): string {
  const { page, at } = matter.statement
  const { text } = context.pages.get(page)!.reading.article
  const sentence = sentenceAt(matter, context)
  return `${text.slice(sentence.start, Math.max(sentence.start, at.start))} ${text.slice(Math.min(sentence.end, at.end), sentence.end)}`
}
