import { vaguePeople } from '../../language/en/media.ts'
import type { Entity, Finding, Link, Span } from '../../model.ts'
import { compare, groupBy } from '../../text/group.ts'
import { holds, spanOf } from '../../text/spans.ts'
import type { Matter } from '../matter.ts'
import { byWorth, claimsOfMatters, type Finder, type FindingContext, finding, first, pageName, quoted, reportsOn } from './context.ts'
import { isBare, isOrder, sayingOf } from './sayings.ts'
import { unattributed } from './unattributed.ts'

/** What a relay lost of the chain: the source altogether, the newsroom's name, or how many the sources were. */
export const losses: Finder = context => [...unattributed(context), ...hearsay(context), ...outlets(context), ...counts(context)]

/**
 * What a report knows that somebody said in private, on a page that rests on that report but gives it as his own word: "the Gazette learned
 * that Roe told her aides …" became "Roe has said …", with no day, no hearer and no quotation. Once a page and speaker.
 */
function hearsay(context: FindingContext): Finding[] {
  const relayed = groupBy(
    [...context.matters.values()]
      .filter(matter => !matter.headline && matter.links > 1 && matter.reports.size > 0)
      .flatMap(matter => [...matter.reports].map(report => ({ matter, key: `${matter.statement.chain.at(-1)!.party}|${report}` }))),
    ({ key }) => key,
  )
  const found = new Map<string, Finding>()
  for (const poor of relayed.size === 0 ? [] : context.matters.values()) {
    if (poor.links !== 1 || poor.headline) continue
    const { page, chain } = poor.statement
    const rests = reportsOn(page, context)
    if (rests.size === 0) continue
    const speaker = chain[0]?.party
    const key = `${page}|${speaker}`
    if (speaker === undefined || found.has(key)) continue
    if (context.entities.get(speaker)?.kind !== 'person') continue
    const others = [...rests].flatMap(report => relayed.get(`${speaker}|${report}`) ?? []).map(({ matter }) => matter)
    if (others.length === 0 || !isBare(poor, context)) continue
    const shared = new Map<Matter, number>()
    for (const other of others)
      if (other.statement.page !== page && other.statement.negated === poor.statement.negated)
        shared.set(other, topics(other, poor, context))
    const worth = byWorth(poor, context)
    const rich = first(
      [...shared.keys()].filter(other => shared.get(other)! > 0 && isOrder(other, context) === isOrder(poor, context)),
      (a, b) => shared.get(b)! - shared.get(a)! || worth(a, b),
    )
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
    const worth = byWorth(undefined, context)
    const full = first(
      group.filter(({ link }) => link.why.rule === 'cited-newsroom'),
      (a, b) => Number(named(b.at)) - Number(named(a.at)) || worth(a.matter, b.matter),
    )
    if (!full) return []
    const onPage = groupBy([...group.entries()], ([, { matter }]) => matter.statement.page)
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
          ...[full, lost!]
            .flatMap(one => onPage.get(one.matter.statement.page)!)
            .sort(([a], [b]) => a - b)
            .map(([, { matter }]) => matter),
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
