import { concepts as table } from '../../language/en/concepts.ts'
import { firstTime, kinsOfDeeds } from '../../language/en/drift.ts'
import { stopwords } from '../../language/en/stopwords.ts'
import type { Finding, When } from '../../model.ts'
import { dayNumber } from '../../text/calendar.ts'
import { conceptsOf } from '../../text/concepts.ts'
import { groupBy } from '../../text/group.ts'
import { anyOf, phraseFinder } from '../../text/phrases.ts'
import { holds, overlap, spanOf } from '../../text/spans.ts'
import type { Matter } from '../matter.ts'
import { gap, likeness } from '../sameness.ts'
import { claimsOfMatters, type Finder, type FindingContext, finding, quoted } from './context.ts'

const first = phraseFinder(firstTime)
/** Looked for in a page first. */
const MAY_BE_FIRST = new RegExp(anyOf(firstTime), 'iu')

/** How alike two statements of other times must be to be set side by side; from where on the same is only said again. */
const ALIKE = 0.3
const SAID_AGAIN = 0.7
/** Changes shown of one speaker on the later page: whoever speaks in every story of a large case has said much that is a little like it. */
const SHOWN = 2

/** What a speaker said then and says now (counting rule 12), a "first time" that an older page speaks against, one newsroom in two reports. */
export const changes: Finder = context => [...positions(context), ...firsts(context), ...newsrooms(context)]

function positions(context: FindingContext): Finding[] {
  const found: Finding[] = []
  const spoken = [...context.matters.values()].filter(matter => matter.links > 0 && matter.concepts.size >= 5)
  for (const members of groupBy(spoken, matter => matter.statement.chain.at(-1)!.party).values()) {
    const pairs: { readonly a: Matter; readonly b: Matter; readonly score: number }[] = []
    const others = comparable(members)
    const known = new Map<Matter, boolean>()
    const canChange = (matter: Matter): boolean => {
      const answer = known.get(matter) ?? isPosition(matter, context)
      known.set(matter, answer)
      return answer
    }
    for (const a of members) {
      if (!a.published) continue
      for (const b of others(a)) {
        if (!b.published || gap(a.published, b.published) <= FORTNIGHT) continue
        const score = likeness(a, b, context.weight)
        if (score >= ALIKE && score < SAID_AGAIN && (canChange(a) || canChange(b)))
          pairs.push(a.published.earliest <= b.published.earliest ? { a, b, score } : { a: b, b: a, score })
      }
    }
    const shown = new Map<string, number>()
    for (const { a, b } of pairs.sort((x, y) => y.score - x.score)) {
      const { page } = b.statement
      if ((shown.get(page) ?? 0) >= SHOWN) continue
      shown.set(page, (shown.get(page) ?? 0) + 1)
      found.push(
        finding({
          kind: 'changed-over-time',
          aspect: 'other',
          sides: [a.statement.at, b.statement.at],
          claims: claimsOfMatters(context, a, b),
          severity: 'minor',
          message: `${year(a)}: ${quoted(a.statement.at)} – ${year(b)}: ${quoted(b.statement.at)}`,
          rule: 'rule-12-other-time',
        }),
      )
    }
  }
  return found
}

/** Statements of one speaker up to which each is compared with all others. */
const MANY = 200
/** A word of more statements than this brings none of them together, where a speaker has so many. */
const COMMON = 60

/** Which later statements of a speaker each is compared with: of one who speaks in a thousand stories those alone that share a word that is no common one. */
function comparable(members: readonly Matter[]): (one: Matter) => Iterable<Matter> {
  const places = new Map(members.map((matter, place) => [matter, place]))
  if (members.length <= MANY) return one => members.slice(places.get(one)! + 1)
  const holders = new Map<string, Matter[]>()
  for (const matter of members) {
    for (const concept of matter.concepts) {
      const known = holders.get(concept)
      if (!known) holders.set(concept, [matter])
      else if (known.length <= COMMON) known.push(matter)
    }
  }
  return one => {
    const found = [...one.concepts].flatMap(concept => {
      const known = holders.get(concept)!
      return known.length > COMMON ? [] : known
    })
    return new Set(found.filter(other => places.get(other)! > places.get(one)!))
  }
}

/** Whether a statement says what somebody wants, orders, threatens or will do: that can change. What happened is only told again. */
function isPosition({ statement, concepts }: Matter, context: FindingContext): boolean {
  if (statement.certainty === 'future' || statement.certainty === 'conditional' || concepts.has('order')) return true
  const { at } = statement
  return context.pages.get(statement.page)!.reading.annotation.tokens.some(token => token.tag === 'MD' && holds(at, token))
}

/** "It was the first time that the group declared a halt", and an older page on which the same group speaks of one. */
function firsts(context: FindingContext): Finding[] {
  const early = earlyDeeds(context)
  return [...context.pages.values()].flatMap(page => {
    const { article } = page.reading
    const { text, blocks } = article
    if (!MAY_BE_FIRST.test(text)) return []
    const { annotation } = page.reading
    return annotation.sentences
      .filter(sentence => blocks[sentence.block]?.role === 'body' && first(text.slice(sentence.start, sentence.end)))
      .flatMap(sentence => {
        const side = spanOf(page.reading.id, article.text, sentence)
        const concepts = conceptsOf(side.exact, table, stopwords)
        const who = new Set(
          annotation.mentions.flatMap((mention, at) =>
            overlap(mention, sentence) > 0 && page.mentions[at] !== undefined ? [page.mentions[at]!] : [],
          ),
        )
        const kinds = kindsOf(concepts)
        if (kinds.size === 0) return []
        const before = early(who, kinds, page.published)
        if (!before) return []
        return [
          finding({
            kind: 'conflict',
            aspect: 'time',
            sides: [side, before.statement.at],
            claims: claimsOfMatters(context, before),
            severity: 'minor',
            message: `Possibly not the first time: ${quoted(side)} – ${year(before)}: ${quoted(before.statement.at)}`,
            rule: 'first-time-against-older-page',
          }),
        ]
      })
  })
}

type EarlyDeed = (who: ReadonlySet<string>, kinds: ReadonlySet<number>, published: When | undefined) => Matter | undefined

/** Finds what a page of more than a fortnight before tells of one of some parties and of a deed of one of some kinds: at best with a source, and at length. */
function earlyDeeds(context: FindingContext): EarlyDeed {
  const all = [...context.matters.values()]
    .filter(({ published, concepts }) => published && kindsOf(concepts).size > 0)
    .map(matter => ({ matter, isSaid: matter.links > 0, length: matter.statement.at.exact.length }))
    .sort((a, b) => Number(b.isSaid) - Number(a.isSaid) || b.length - a.length)
    .map(({ matter }) => matter)
  const places = new Map<string, number[]>()
  for (const [place, matter] of all.entries()) {
    const day = dayNumber(matter.published!.latest)
    for (const party of new Set(parties(matter))) {
      for (const kind of kindsOf(matter.concepts)) {
        const key = `${party} ${kind}`
        const known = places.get(key)
        // Whatever is later than a better one is early enough only where that is, too.
        if (!known) places.set(key, [place])
        else if (day < dayNumber(all[known.at(-1)!]!.published!.latest)) known.push(place)
      }
    }
  }
  return (who, kinds, published) => {
    if (!published) return undefined
    const isEarly = (place: number) => {
      const other = all[place]!.published!
      return other.latest < published.earliest && gap(other, published) > FORTNIGHT
    }
    const best = [...who].flatMap(party => [...kinds].map(kind => (places.get(`${party} ${kind}`) ?? []).find(isEarly) ?? all.length))
    return all[Math.min(all.length, ...best)]
  }
}

/** Days beyond which a page is of another time. */
const FORTNIGHT = 14

/** Concept → the kinds that it is of, by number. */
const KINDS: ReadonlyMap<string, readonly number[]> = new Map(
  [
    ...groupBy(
      kinsOfDeeds
        .trim()
        .split('\n')
        .flatMap((line, kind) => line.split(' ').map(concept => ({ concept, kind }))),
      ({ concept }) => concept,
    ),
  ].map(([concept, kinds]) => [concept, kinds.map(({ kind }) => kind)]),
)

/** Of which kinds the deeds are that some concepts tell of: a truce of one year is a halt of another. */
function kindsOf(concepts: ReadonlySet<string>): ReadonlySet<number> {
  const found = new Set<number>()
  for (const concept of concepts) for (const kind of KINDS.get(concept) ?? []) found.add(kind)
  return found.size > 1 ? new Set([...found].sort((a, b) => a - b)) : found
}

/** Whom a statement is of or about. */
function parties(matter: Matter): string[] {
  return [...matter.entities, ...matter.statement.chain.map(link => link.party)]
}

/** One newsroom in two reports is not two independent checks (counting rule 5). */
function newsrooms(context: FindingContext): Finding[] {
  return [
    ...groupBy(
      [...context.reports.values()].filter(report => report.citedBy.length > 0),
      report => report.outlet,
    ),
  ].flatMap(([outlet, reports]) => {
    if (reports.length < 2) return []
    const sides = reports.map(report => report.citedBy[0]!)
    const name = context.entities.get(outlet)?.name ?? outlet
    return [
      finding({
        kind: 'shared-newsroom',
        aspect: 'other',
        sides,
        severity: 'trivial',
        message: `${name} stands behind ${reports.length} reports: it is one newsroom, not ${reports.length} checks.`,
        rule: 'rule-5-shared-newsroom',
      }),
    ]
  })
}

function year(matter: Matter): string {
  return matter.published?.earliest.slice(0, 4) ?? 'undated'
}
