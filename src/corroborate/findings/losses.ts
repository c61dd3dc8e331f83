import { attributing } from '../../language/en/denials.ts'
import { verbForms } from '../../language/en/forms.ts'
import type { Finding, Link, Span } from '../../model.ts'
import { compare, groupBy } from '../../text/group.ts'
import { overlap } from '../../text/spans.ts'
import type { Matter } from '../matter.ts'
import { likeness } from '../sameness.ts'
import { byWorth, claimsOfMatters, type Finder, type FindingContext, finding, membersOf, pageName, quoted } from './context.ts'

/** What a relay lost of the chain: the source altogether, the newsroom's name, or how many the sources were. */
export const losses: Finder = context => [...attributions(context), ...outlets(context), ...counts(context)]

/** How alike two statements must be before one can be the other without its source. */
const ALIKE = 0.4

/** A page that says as fact what another attributes to a report; within a claim, once a page. */
function attributions(context: FindingContext): Finding[] {
  return context.claims.flatMap(claim => {
    const members = membersOf(claim, context)
    const bare = groupBy(
      members.filter(
        member =>
          member.statement.chain.length <= 1 && member.statement.origin === undefined && !member.headline && isPlain(member, context),
      ),
      member => member.statement.page,
    )
    return [...bare.values()].flatMap(([poor]) => {
      if (!poor) return []
      const [rich] = members
        .filter(
          other =>
            other.statement.page !== poor.statement.page &&
            other.statement.origin !== undefined &&
            !other.headline &&
            other.reports.size > 0 &&
            likeness(other, poor, context.weight) >= ALIKE,
        )
        .sort((a, b) => likeness(b, poor, context.weight) - likeness(a, poor, context.weight) || byWorth(poor, context)(a, b))
      if (!rich) return []
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

const REPORTING = new RegExp(
  String.raw`\b(?:${[...attributing.flatMap(verbForms), 'according', 'statement', 'account of', 'words of'].join('|')})\b`,
  'iu',
)

/** Whether the sentence around a statement names nobody who says so: a frame that was not understood is no lost one. */
function isPlain({ statement }: Matter, context: FindingContext): boolean {
  const { article, annotation } = context.pages.get(statement.page)!.reading
  const sentence = annotation.sentences.find(one => overlap(one, statement.at) > 0)
  if (!sentence) return true
  const around = article.text.slice(sentence.start, statement.at.start) + article.text.slice(statement.at.end, sentence.end)
  return !REPORTING.test(around) && !/^(?:citing|quoting)\b/i.test(statement.at.exact)
}

/** A page that rests on a report and no longer names its newsroom; once a page and report (counting rule 7). */
function outlets(context: FindingContext): Finding[] {
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
      const people = groupOn(full.link, full.matter.statement.page, context)
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
function groupOn(link: Link, page: string, context: FindingContext): Span | undefined {
  return [...context.entities.values()]
    .find(entity => entity.kind === 'anonymous' && entity.within === link.report && entity.mentions.some(at => at.page === page))
    ?.mentions.find(at => at.page === page)
}

/** The whole source in which the lost name stood: "people with knowledge who spoke to local media". */
function frameOf(matter: Matter, link: Link, context: FindingContext): Span | undefined {
  return (
    matter.statement.chain.find(
      other =>
        other !== link && other.why.at && link.why.at && other.why.at.start <= link.why.at.start && link.why.at.end <= other.why.at.end,
    )?.why.at ?? unnamedOn(matter, context)
  )
}

/** The unnamed people of a statement, as its page writes them. */
function unnamedOn({ statement }: Matter, context: FindingContext): Span | undefined {
  const people = context.entities.get(statement.chain.at(-1)?.party ?? '')
  return people?.kind === 'anonymous' ? people.mentions.find(at => at.page === statement.page) : undefined
}

/** Unnamed people whose number stands on one page and is gone on another. */
function counts(context: FindingContext): Finding[] {
  return [...context.entities.values()]
    .filter(entity => entity.kind === 'anonymous')
    .flatMap(entity => {
      const pages = groupBy(
        [...entity.mentions].sort((a, b) => compare(a.page, b.page) || a.start - b.start),
        at => at.page,
      )
      const counted = [...pages.values()].flat().find(hasNumber)
      if (!counted) return []
      return [...pages].flatMap(([page, mentions]) => {
        const introduced = mentions.filter(mention => !/^(?:the|those|these|they|both|all)\b/i.test(mention.exact))
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

function hasNumber(span: Span): boolean {
  return /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|a dozen)\b/i.test(span.exact)
}

/** "The Osterby Post", not "the newspaper". */
function named(span: Span): boolean {
  return /(?<!^)\p{Lu}/u.test(span.exact)
}
