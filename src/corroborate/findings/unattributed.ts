import { attributing, holdingViews } from '../../language/en/denials.ts'
import { verbForms } from '../../language/en/forms.ts'
import { genericMedia, insiders, oneOfTheMedia, vaguePeople } from '../../language/en/media.ts'
import { firstPersons } from '../../language/en/tells.ts'
import type { Finding, Offsets, ResolvedPage } from '../../model.ts'
import { groupBy } from '../../text/group.ts'
import { holds, overlap } from '../../text/spans.ts'
import type { Matter } from '../matter.ts'
import { likeness } from '../sameness.ts'
import { byLikeness, claimsOfMatters, type FindingContext, finding, first, membersOf, onOneWay, pageName, quoted } from './context.ts'
import { isBare, isOrder, sayingOf } from './sayings.ts'

/** How alike two statements must be before one can be the other without its source. */
const ALIKE = 0.4
/** How alike, where nothing shows that one page rests on the other or both on one report. */
const VERBATIM = 0.75

/**
 * A page that says as fact what another attributes to a report; within a claim, once a page. Two newsrooms may both know of a fire; what was ordered
 * behind closed doors is known from those alone who told it.
 */
export function unattributed(context: FindingContext): Finding[] {
  return context.claims.flatMap(claim => {
    if (claim.statements.length < 2) return []
    const members = membersOf(claim, context)
    if (members.every(({ statement }) => statement.page === members[0]!.statement.page)) return []
    const bare = groupBy(
      members.filter(member => !member.headline && isUnattributed(member, context) && isPlain(member, context)),
      member => member.statement.page,
    )
    return [...bare.values()].flatMap(([poor]) => {
      if (!poor) return []
      const fuller = first(
        members.filter(other => {
          if (other.statement.page === poor.statement.page || other.headline) return false
          if (other.statement.origin === undefined || other.statement.origin === poor.statement.origin) return false
          if (other.reports.size === 0 && !isUnnamed(other, context)) return false
          const alike = likeness(other, poor, context.weight)
          return (
            alike >= ALIKE &&
            !isByItself(poor, other.statement.origin, context) &&
            isFuller(poor, other, context) &&
            (alike >= VERBATIM || onOneWay(other, poor, context) || isOrder(poor, context) || isOrder(other, context))
          )
        }),
        byLikeness(poor, context),
      )
      if (!fuller) return []
      const rich = originalOf(fuller, members, context)
      if (oneText(rich, poor, context)) return []
      return [
        finding({
          kind: 'drift',
          aspect: 'attribution-lost',
          sides: [rich.statement.at, poor.statement.at],
          nearer: 0,
          claims: claimsOfMatters(context, rich, poor),
          severity: mayFollow(poor, rich, context) ? 'minor' : 'material',
          message: `${pageName(context, poor.statement.page)} tells without naming a source what ${pageName(context, rich.statement.page)} attributes: ${quoted(poor.statement.at)}`,
          rule: 'attribution-lost',
        }),
      ]
    })
  })
}

/** Whether more stands behind an order on one page than on the other: who gave it in public is named on both. */
function isFuller(poor: Matter, rich: Matter, context: FindingContext): boolean {
  if (!isOrder(poor, context) || !isOrder(rich, context)) return true
  return rich.links > poor.links || isUnnamed(rich, context)
}

function isUnnamed({ statement }: Matter, context: FindingContext): boolean {
  return context.origins.get(statement.origin ?? '')?.kind === 'anonymous'
}

/** Whether two statements stand in the same words, behind the same words: whoever says it in one text says it in the other. */
function oneText(a: Matter, b: Matter, context: FindingContext): boolean {
  const around = ({ statement: { page, at } }: Matter) => {
    const { text } = context.pages.get(page)!.reading.article
    return [text.slice(Math.max(0, at.start - AROUND), at.start), text.slice(at.end, at.end + AROUND)].map(plain) as [string, string]
  }
  const [[before, behind], [other, then]] = [around(a), around(b)]
  return before.slice(-ALONG) === other.slice(-ALONG) && behind.slice(0, ALONG) === then.slice(0, ALONG)
}

/** Code units on either side of a statement that are read, and how many of their letters must be the same. */
const AROUND = 90
const ALONG = 40

function plain(words: string): string {
  return (words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
}

/** Whether a page is by the very one on whose word others tell it: a body's own statement says as fact what others say that it said. */
function isByItself({ statement }: Matter, origin: string, context: FindingContext): boolean {
  return context.pages.get(statement.page)?.publisher?.name === context.origins.get(origin)?.label
}

/** The same in the page whose text a copy or a spun page mostly is, where it stands there with a source. */
function originalOf(copy: Matter, members: readonly Matter[], context: FindingContext): Matter {
  const parent = context.parents.get(copy.statement.page)
  const original = members.find(({ statement, headline }) => statement.page === parent && statement.origin !== undefined && !headline)
  return original ?? copy
}

/** Nobody stands behind it; or it is an order without a day and without quotation marks, which nobody says to have heard. */
function isUnattributed(matter: Matter, context: FindingContext): boolean {
  const { origin } = matter.statement
  return matter.links <= 1 && (origin === undefined || (isOrder(matter, context) && isBare(matter, context)))
}

const REPORTING = new RegExp(
  String.raw`\b(?:${[...attributing.flatMap(verbForms), ...holdingViews, 'according', 'statement', 'account of', 'words of'].join('|')})\b`,
  'iu',
)

/** Words for people and newsrooms who may be a source. */
const PEOPLE = new RegExp(
  String.raw`\b(?:${[...vaguePeople.flatMap(noun => [noun, `${noun}s`]), ...insiders, ...genericMedia, ...oneOfTheMedia].join('|')})\b`,
  'iu',
)
/** The first and the last words of a statement, where a frame that was not understood stands: "…, the daily went on". */
const EDGES = [/^[^,]{0,80},/u, /,[^,]{0,60}$/u] as const
/** Words beside a statement of which more are more than a time or a place. */
const BESIDE = 6

/**
 * Whether the sentence around a statement names nobody who says so: a frame that was not understood is no lost one. What is ordered may have its own
 * frame ("Roe ordered the gates shut"), and other statements in the page's own voice may stand beside it.
 */
function isPlain(matter: Matter, context: FindingContext): boolean {
  const { statement } = matter
  const page = context.pages.get(statement.page)!
  const { article, annotation } = page.reading
  const at = annotation.sentences.findIndex(one => overlap(one, statement.at) > 0)
  const sentence = annotation.sentences[at]
  if (!sentence) return true
  if (/["“”]/u.test(article.text.slice(sentence.start, sentence.end)) || /^(?:citing|quoting)\b/i.test(statement.at.exact)) return false
  if (isSpoken(statement.at, page)) return false
  if (taken(annotation.sentences[at - 1], annotation.sentences[at + 1], article.text)) return false
  if (!isOrder(matter, context) && REPORTING.test(statement.at.exact)) return false
  if (EDGES.some(edge => PEOPLE.test(edge.exec(statement.at.exact)?.[0] ?? ''))) return false
  const order = isOrder(matter, context) ? annotation.sayings[sayingOf(matter, context)] : undefined
  const own = context.mattersOn
    .get(statement.page)!
    .filter(other => other.links === 0)
    .map(other => other.statement.at)
  const known = [statement.at, ...own, ...(order ? [...order.source, ...order.cue] : [])]
  const named = annotation.mentions.some(
    mention => holds(sentence, mention) && mention.kind !== 'place' && !known.some(span => overlap(span, mention) > 0),
  )
  if (named) return false
  const around = known.reduce(
    (words, span) => blanked(words, { start: span.start - sentence.start, end: span.end - sentence.start }),
    article.text.slice(sentence.start, sentence.end),
  )
  return !REPORTING.test(around) && !PEOPLE.test(around) && (around.match(/\p{L}+/gu)?.length ?? 0) <= BESIDE
}

const spoken = new Set<string>(firstPersons)

/** Whether somebody is heard speaking, whose name may stand sentences before: within marks of quotation, or of himself ("we have no idea who did it"). */
function isSpoken(at: Offsets, { reading: { article, annotation } }: ResolvedPage): boolean {
  if (annotation.quotations.some(quote => !quote.unclosed && !quote.unopened && overlap(quote, at) > 0)) return true
  return annotation.tokens.some(token => holds(at, token) && spoken.has(article.text.slice(token.start, token.end)))
}

/** A frame of which it is sure that it is one: by its verb, or by its "that". */
const REPORTED = new RegExp(String.raw`${REPORTING.source}|\bthat$`, 'iu')

/** How a statement begins that goes on with what was said right before, whoever said it. */
const TAKEN_UP = /^(?:that|this|these|those)\b/iu

/**
 * Whether a statement goes on with what the sentence before attributes: "Two sheds burned, the warden said. A third was saved." Whom another page names
 * for it may be the same there, unless both are named and two: then what the one said is given as a fact behind the words of the other.
 */
function mayFollow({ statement }: Matter, rich: Matter, context: FindingContext): boolean {
  const { reading, speakers } = context.pages.get(statement.page)!
  const { sentences, sayings } = reading.annotation
  const before = sentences[sentences.findIndex(one => overlap(one, statement.at) > 0) - 1]
  if (!before || reading.article.blocks[before.block]?.role !== 'body') return false
  const named = context.entities.get(rich.statement.chain.at(-1)?.party ?? '')
  return sayings.some(
    ({ source, cue }, at) =>
      source.length > 0 &&
      cue.some(part => holds(before, part) && REPORTED.test(reading.article.text.slice(part.start, part.end))) &&
      (TAKEN_UP.test(statement.at.exact) || named === undefined || named.kind === 'anonymous' || speakers[at]?.includes(named.id)),
  )
}

/** Whether the sentence before announces a statement, or the one behind takes it up: "He broke the news: …", "… That is what two keepers said". */
function taken(before: Offsets | undefined, behind: Offsets | undefined, text: string): boolean {
  if (before && /:\s*$/u.test(text.slice(before.start, before.end))) return true
  const next = behind ? text.slice(behind.start, behind.end) : ''
  return /^(?:that|this|so|thus)\b/iu.test(next) && REPORTING.test(next)
}

function blanked(words: string, { start, end }: Offsets): string {
  const [from, to] = [Math.max(0, start), Math.max(0, end)]
  return words.slice(0, from) + ' '.repeat(Math.max(0, Math.min(words.length, to) - from)) + words.slice(to)
}
