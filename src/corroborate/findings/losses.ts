import { attributing } from '../../language/en/denials.ts'
import { verbForms } from '../../language/en/forms.ts'
import { genericMedia, insiders, oneOfTheMedia, vaguePeople } from '../../language/en/media.ts'
import type { Entity, Finding, Link, Offsets, Span } from '../../model.ts'
import { compare, groupBy } from '../../text/group.ts'
import { holds, overlap, spanOf } from '../../text/spans.ts'
import type { Matter } from '../matter.ts'
import { likeness } from '../sameness.ts'
import { byWorth, claimsOfMatters, type Finder, type FindingContext, finding, membersOf, onOneWay, pageName, quoted } from './context.ts'

/** What a relay lost of the chain: the source altogether, the newsroom's name, or how many the sources were. */
export const losses: Finder = context => [...attributions(context), ...hearsay(context), ...outlets(context), ...counts(context)]

/** How alike two statements must be before one can be the other without its source. */
const ALIKE = 0.4
/** How alike, where nothing shows that one page rests on the other or both on one report. */
const VERBATIM = 0.75

/**
 * A page that says as fact what another attributes to a report; within a claim, once a page. Two newsrooms may both know of a fire; what was ordered
 * behind closed doors is known from those alone who told it.
 */
function attributions(context: FindingContext): Finding[] {
  return context.claims.flatMap(claim => {
    const members = membersOf(claim, context)
    const bare = groupBy(
      members.filter(member => !member.headline && isUnattributed(member, context) && isPlain(member, context)),
      member => member.statement.page,
    )
    return [...bare.values()].flatMap(([poor]) => {
      if (!poor) return []
      const [fuller] = members
        .filter(
          other =>
            other.statement.page !== poor.statement.page &&
            other.statement.origin !== undefined &&
            other.statement.origin !== poor.statement.origin &&
            !other.headline &&
            !isByItself(poor, other.statement.origin, context) &&
            (isOrder(poor, context) ||
              isOrder(other, context) ||
              onOneWay(other, poor, context) ||
              likeness(other, poor, context.weight) >= VERBATIM) &&
            (other.reports.size > 0 || context.origins.get(other.statement.origin)?.kind === 'anonymous') &&
            likeness(other, poor, context.weight) >= ALIKE,
        )
        .sort((a, b) => likeness(b, poor, context.weight) - likeness(a, poor, context.weight) || byWorth(poor, context)(a, b))
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
          severity: 'material',
          message: `${pageName(context, poor.statement.page)} says as fact what ${pageName(context, rich.statement.page)} attributes: ${quoted(poor.statement.at)}`,
          rule: 'attribution-lost',
        }),
      ]
    })
  })
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
  const { chain, origin } = matter.statement
  return chain.length <= 1 && (origin === undefined || (isOrder(matter, context) && isBare(matter, context)))
}

const REPORTING = new RegExp(
  String.raw`\b(?:${[...attributing.flatMap(verbForms), 'according', 'statement', 'account of', 'words of'].join('|')})\b`,
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
  if (taken(annotation.sentences[at - 1], annotation.sentences[at + 1], article.text)) return false
  if (!isOrder(matter, context) && REPORTING.test(statement.at.exact)) return false
  if (EDGES.some(edge => PEOPLE.test(edge.exec(statement.at.exact)?.[0] ?? ''))) return false
  const order = isOrder(matter, context) ? annotation.sayings[sayingOf(matter, context)] : undefined
  const own = context.mattersOn
    .get(statement.page)!
    .filter(other => other.statement.chain.length === 0)
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

/**
 * What a report knows that somebody said in private, on a page that rests on that report but gives it as his own word: "the Gazette learned
 * that Roe told her aides …" became "Roe has said …", with no day, no hearer and no quotation. Once a page and speaker.
 */
function hearsay(context: FindingContext): Finding[] {
  const relayed = groupBy(
    [...context.matters.values()].filter(matter => !matter.headline && matter.statement.chain.length > 1),
    matter => matter.statement.chain.at(-1)!.party,
  )
  const found = new Map<string, Finding>()
  for (const poor of context.matters.values()) {
    const { page, chain } = poor.statement
    const speaker = chain[0]?.party
    const key = `${page}|${speaker}`
    if (chain.length !== 1 || speaker === undefined || poor.headline || found.has(key) || !isBare(poor, context)) continue
    if (context.entities.get(speaker)?.kind !== 'person') continue
    const rests = new Set(context.mattersOn.get(page)!.flatMap(matter => [...matter.reports]))
    const [rich] = (relayed.get(speaker) ?? [])
      .filter(
        other =>
          other.statement.page !== page &&
          [...other.reports].some(report => rests.has(report)) &&
          other.statement.negated === poor.statement.negated &&
          isOrder(other, context) === isOrder(poor, context) &&
          topics(other, poor, context) > 0,
      )
      .sort((a, b) => topics(b, poor, context) - topics(a, poor, context) || byWorth(poor, context)(a, b))
    if (!rich) continue
    found.set(
      key,
      finding({
        kind: 'drift',
        aspect: 'attribution-lost',
        sides: [framed(rich, context), framed(poor, context)],
        nearer: 0,
        claims: claimsOfMatters(context, rich, poor),
        severity: 'minor',
        message: `${pageName(context, page)} gives as ${context.entities.get(speaker)!.name}’s own word what ${pageName(context, rich.statement.page)} has through others: ${quoted(poor.statement.at)}`,
        rule: 'private-words-as-own',
      }),
    )
  }
  return [...found.values()]
}

/** How telling the words are, names left out, that two statements share. */
function topics(a: Matter, b: Matter, context: FindingContext): number {
  return [...a.concepts]
    .filter(concept => !/^[#@~]/.test(concept) && b.concepts.has(concept) && context.weight(concept) >= TOPIC)
    .reduce((sum, concept) => sum + context.weight(concept), 0)
}

/** A word that stands in fewer statements than one in ten. */
const TOPIC = Math.log(11)

/** Whether a page tells neither when, nor to whom, nor in which words something was said. */
function isBare(matter: Matter, context: FindingContext): boolean {
  const page = context.pages.get(matter.statement.page)!
  const index = sayingOf(matter, context)
  const saying = page.reading.annotation.sayings[index]
  return saying !== undefined && saying.quoted === 'indirect' && saying.hearer === undefined && page.sayingTimes[index] === undefined
}

/** An order and a view are two acts, though they be of one matter. */
function isOrder(matter: Matter, context: FindingContext): boolean {
  return context.pages.get(matter.statement.page)!.reading.annotation.sayings[sayingOf(matter, context)]?.stance === 'orders'
}

/** The smallest saying whose content holds a statement; -1 where there is none. */
function sayingOf({ statement }: Matter, context: FindingContext): number {
  const { sayings } = context.pages.get(statement.page)!.reading.annotation
  const size = (index: number) => sayings[index]!.content.reduce((sum, at) => sum + at.end - at.start, 0)
  const holding = sayings.flatMap((saying, index) => (saying.content.some(at => holds(at, statement.at)) ? [index] : []))
  return holding.sort((a, b) => size(a) - size(b))[0] ?? -1
}

/** A statement with its own source and verb: "Roe told her aides that the mill must close". */
function framed(matter: Matter, context: FindingContext): Span {
  const { reading } = context.pages.get(matter.statement.page)!
  const saying = reading.annotation.sayings[sayingOf(matter, context)]
  const parts = [matter.statement.at, ...(saying?.source ?? []), ...(saying?.cue ?? [])]
  const start = Math.min(...parts.map(part => part.start))
  const end = Math.max(...parts.map(part => part.end))
  return end - start > LONGEST ? matter.statement.at : spanOf(reading.id, reading.article.text, { start, end })
}

/** A side longer than this, in code units, is shown without its frame. */
const LONGEST = 420

/** A page that rests on a report and no longer names its newsroom; once a page and report (counting rule 7). */
function outlets(context: FindingContext): Finding[] {
  const unnamed = groupBy(
    [...context.entities.values()].filter(entity => entity.kind === 'anonymous' && entity.within !== undefined),
    entity => entity.within!,
  )
  const cited = [...context.matters.values()].flatMap(matter =>
    (matter.headline ? [] : matter.statement.chain).flatMap(link =>
      link.report !== undefined && link.why.at ? [{ matter, link, at: link.why.at }] : [],
    ),
  )
  return [...groupBy(cited, ({ link }) => link.report!).values()].flatMap(group => {
    const [full] = group
      .filter(({ link }) => link.why.rule === 'cited-newsroom')
      .sort((a, b) => Number(named(b.at)) - Number(named(a.at)) || byWorth(undefined, context)(a.matter, b.matter))
    if (!full) return []
    const worn = groupBy(
      group.filter(({ link, matter }) => link.why.rule === 'newsroom-not-named' && matter.statement.page !== full.matter.statement.page),
      ({ matter }) => matter.statement.page,
    )
    return [...worn.values()].map(([lost]) => {
      const people = groupOn(full.matter.statement.page, unnamed.get(full.link.report!) ?? [])
      const sides = [full.at, ...(people ? [people] : []), frameOf(lost!.matter, lost!.link, context) ?? lost!.at]
      return finding({
        kind: 'drift',
        aspect: 'outlet-lost',
        sides,
        nearer: 0,
        claims: claimsOfMatters(
          context,
          ...group
            .filter(({ matter }) => [full, lost].some(one => one!.matter.statement.page === matter.statement.page))
            .map(({ matter }) => matter),
        ).slice(0, 4),
        severity: 'material',
        message: `${pageName(context, lost!.matter.statement.page)} no longer names the newsroom: ${quoted(lost!.at)} for ${quoted(full.at)}`,
        rule: 'outlet-lost',
      })
    })
  })
}

/** Where the same page says who the newsroom's unnamed people are. */
function groupOn(page: string, unnamed: readonly Entity[]): Span | undefined {
  return unnamed.flatMap(entity => entity.mentions).find(at => at.page === page)
}

/** The whole source in which the lost name stood: "people with knowledge who spoke to local media". */
function frameOf(matter: Matter, link: Link, context: FindingContext): Span | undefined {
  return (
    matter.statement.chain.find(
      other =>
        other.party !== link.party &&
        other.why.at &&
        link.why.at &&
        other.why.at.start <= link.why.at.start &&
        link.why.at.end <= other.why.at.end,
    )?.why.at ?? unnamedOn(matter, context)
  )
}

/** The unnamed people of a statement, as its page writes them. */
function unnamedOn({ statement }: Matter, context: FindingContext): Span | undefined {
  const people = context.entities.get(statement.chain.at(-1)?.party ?? '')
  return people?.kind === 'anonymous' ? people.mentions.find(at => at.page === statement.page) : undefined
}

/**
 * Unnamed people whose number stands on one page and is gone on another. Those of one report are one origin (counting rule 3), however each page
 * describes them.
 */
function counts(context: FindingContext): Finding[] {
  const unnamed = [...context.entities.values()].filter(entity => entity.kind === 'anonymous')
  return [...groupBy(unnamed, entity => entity.within ?? entity.id).values()].flatMap(entities => {
    const pages = groupBy(
      entities.flatMap(entity => entity.mentions).sort((a, b) => compare(a.page, b.page) || a.start - b.start),
      at => at.page,
    )
    const counted = [...pages.values()].flat().find(hasNumber)
    if (!counted) return []
    return [...pages].flatMap(([page, mentions]) => {
      const introduced = mentions.filter(
        mention =>
          !/^(?:\p{Ll}+ )?(?:the|those|these|they|both|all)\b/iu.test(mention.exact) &&
          sameClass(counted, mention) &&
          inBody(mention, context),
      )
      if (page === counted.page || mentions.some(hasNumber) || introduced.length === 0) return []
      return [
        finding({
          kind: 'drift',
          aspect: 'source-count-lost',
          sides: [counted, introduced[0]!],
          nearer: 0,
          severity: 'minor',
          message: `How many they were is lost: ${quoted(counted)} became ${quoted(introduced[0]!)}`,
          rule: 'source-count-lost',
        }),
      ]
    })
  })
}

/** "Three engineers" can be "engineers" and "people who know of it", and no inspectors. */
function sameClass(counted: Span, bare: Span): boolean {
  const nounsOf = (words: string): readonly string[] => words.toLowerCase().match(/\p{L}{3,}(?=s\b)|people/gu) ?? []
  const [known, nouns] = [nounsOf(counted.exact), nounsOf(bare.exact)]
  return nouns.some(noun => known.includes(noun) || (vaguePeople as readonly string[]).includes(noun))
}

function inBody(span: Span, context: FindingContext): boolean {
  return context.pages.get(span.page)!.reading.article.blocks.some(block => block.role === 'body' && holds(block, span))
}

function hasNumber(span: Span): boolean {
  return /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|a dozen)\b/i.test(span.exact)
}

/** "The Osterby Post", not "the newspaper". */
function named(span: Span): boolean {
  return /(?<!^)\p{Lu}/u.test(span.exact)
}
