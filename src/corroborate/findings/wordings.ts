import {
  acting,
  after,
  during,
  livestock,
  loadedDeaths,
  prosecuting,
  prosecution,
  settledness,
  stopping,
  stoppingNouns,
} from '../../language/en/drift.ts'
import { verbForms } from '../../language/en/forms.ts'
import type { Finding } from '../../model.ts'
import { phraseFinder } from '../../text/phrases.ts'
import { holds, overlap } from '../../text/spans.ts'
import type { Matter } from '../matter.ts'
import { likeness, oneVoice, twoVoices } from '../sameness.ts'
import {
  byLikeness,
  byWorth,
  claimsOfMatters,
  type Finder,
  type FindingContext,
  finding,
  first,
  membersOf,
  nearness,
  pageName,
  quoted,
  takenFrom,
  witnessRank,
} from './context.ts'

const within = phraseFinder(during)
const later = phraseFinder(after)
const stops = phraseFinder([...stopping.flatMap(verbForms), ...stoppingNouns])
const acts = phraseFinder(acting.flatMap(verbForms))
const loaded = phraseFinder(loadedDeaths.flatMap(verbForms))
const ofLivestock = phraseFinder(livestock)
const ofLaw = phraseFinder([...prosecuting.flatMap(verbForms), ...prosecution])
const levels = settledness.map(words => phraseFinder(words))

/** How alike two tellings of one report must be to be set side by side though they are not one claim. */
const KINDRED = 0.2

/** What the wording lost or gained between two tellings: quote, order of events, how settled it was. */
export const wordings: Finder = context => {
  const found: Finding[] = []
  for (const claim of context.claims) {
    if (claim.statements.length < 2) continue
    const members = membersOf(claim, context)
    if (members.every(({ statement }) => statement.page === members[0]!.statement.page)) continue
    const reversed = new Set<string>()
    const stopping = stoppings(members, context)
    for (const poor of [...members].sort(byWorth(undefined, context))) {
      const likest = byLikeness(poor, context)
      const others = members.filter(other => other.statement.page !== poor.statement.page)
      const rich = first(
        others.filter(other => nearerOrEqual(other, poor, context)),
        (a, b) => Number(takenFrom(b, poor, context)) - Number(takenFrom(a, poor, context)) || likest(a, b),
      )
      if (rich) found.push(...drifts(rich, poor, context))
      if (reversed.has(poor.statement.page)) continue
      // The telling that shares most words with it shows best what was turned.
      const turned = first(
        stopping(poor).filter(other => other.statement.page !== poor.statement.page),
        likest,
      )
      if (!turned) continue
      found.push(reversal(turned, poor, context))
      reversed.add(poor.statement.page)
    }
  }
  return [...new Map([...found, ...kindred(context)].map(one => [one.id, one])).values()]
}

/** Whether a statement is the better witness; of equals the earlier one, and of one day the first in the order of ids, so that each pair is judged once. */
function nearerOrEqual(other: Matter, poor: Matter, context: FindingContext): boolean {
  if (takenFrom(other, poor, context)) return true
  if (takenFrom(poor, other, context)) return false
  const [a, b] = [witnessRank(other), witnessRank(poor)]
  if (a !== b) return a > b
  const [early, late] = [other.published, poor.published]
  if (early && late && early.latest < late.earliest) return true
  if (early && late && late.latest < early.earliest) return false
  return other.statement.id < poor.statement.id
}

function drifts(rich: Matter, poor: Matter, context: FindingContext): Finding[] {
  // Two people who put a thing otherwise are no drift; one speaker's words, or one report's, that change are.
  const ofOneReport = [...rich.reports].some(report => poor.reports.has(report))
  if (!ofOneReport && twoVoices(rich, poor)) return []
  const [a, b] = [rich.statement.at, poor.statement.at]
  const base = { kind: 'drift' as const, sides: [a, b], claims: claimsOfMatters(context, rich, poor), ...nearness(rich, poor) }
  const where = pageName(context, b.page)
  const found: Finding[] = []
  const murder = loaded(b.exact)
  if (murder && !loaded(a.exact) && !ofLaw(b.exact) && !ofLivestock(a.exact) && !ofLivestock(b.exact))
    found.push(
      finding({
        ...base,
        aspect: 'word-swap',
        severity: 'material',
        message: `${where} says “${murder.phrase}” where the other tells only of deaths: ${quoted(a)}`,
        rule: 'loaded-death',
      }),
    )
  if (
    isQuoted(rich, context) &&
    (ofOneReport || isQuoted(poor, context)) &&
    (rich.reports.size + poor.reports.size > 0 || rich.statement.origin === poor.statement.origin) &&
    altered(rich, poor, context) &&
    turnedRound(a.exact, b.exact) &&
    found.length === 0
  )
    found.push(
      finding({
        ...base,
        aspect: 'quote-altered',
        severity: 'minor',
        message: `${where} words the quotation otherwise: ${quoted(b)}`,
        rule: 'quote-altered',
      }),
    )
  else if (
    found.length === 0 &&
    isQuoted(rich, context) &&
    isQuoted(poor, context) &&
    oneVoice(rich, poor) &&
    turnedRound(a.exact, b.exact)
  )
    found.push(
      finding({
        ...base,
        aspect: 'quote-altered',
        severity: 'trivial',
        message: `${where} has the same quotation in other words: ${quoted(b)}`,
        rule: 'quote-in-other-words',
      }),
    )
  return found
}

/** Whether two quotations are worded each in its own way: "No debt will be left unpaid", "We will leave no debt unpaid"; not where one is cut from the other. */
function turnedRound(a: string, b: string): boolean {
  const words = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const [short, long] = [words(a), words(b)].sort((one, other) => one.length - other.length)
  let from = 0
  for (const word of short!) {
    const at = long!.indexOf(word, from)
    if (at < 0) return true
    from = at + 1
  }
  return false
}

/**
 * Which members of a claim tell of a stop where another tells of an act: "it would suspend operations" on one page, "it would take action" on another, of
 * one statement. What stops is asked of each but once, and only where any acts.
 */
function stoppings(members: readonly Matter[], context: FindingContext): (other: Matter) => readonly Matter[] {
  let known: readonly { readonly matter: Matter; readonly phrase: string }[] | undefined
  return ({ statement: { at } }) => {
    const act = acts(at.exact)
    if (!act || stops(at.exact.slice(0, act.start + 1))) return []
    known ??= members.flatMap(matter => {
      const whole = around(matter, context)
      const stop = stops(whole)
      // "it started in March and ended in May" has both
      return stop && !acts(whole) ? [{ matter, phrase: stop.phrase }] : []
    })
    const own = stops(at.exact)?.phrase
    return known.filter(({ phrase }) => phrase !== own).map(({ matter }) => matter)
  }
}

function reversal(one: Matter, other: Matter, context: FindingContext): Finding {
  const [a, b] = [one.statement.at, other.statement.at]
  return finding({
    kind: 'drift',
    sides: [a, b],
    claims: claimsOfMatters(context, one, other),
    ...nearness(one, other),
    aspect: 'polarity-flip',
    severity: 'material',
    message: `${pageName(context, b.page)} turns it round: ${quoted(a)} became ${quoted(b)}`,
    rule: 'stop-became-act',
  })
}

/** Two tellings of one report that differ in how settled a matter was, or in when it was said. */
function kindred(context: FindingContext): Finding[] {
  const found: Finding[] = []
  const byReport = new Map<string, Matter[]>()
  for (const matter of context.matters.values()) {
    for (const report of matter.reports) {
      const known = byReport.get(report)
      if (known) known.push(matter)
      else byReport.set(report, [matter])
    }
  }
  for (const members of byReport.values()) {
    if (members.every(({ statement }) => statement.page === members[0]!.statement.page)) continue
    const timed = members.map(matter => timingOf(matter, context)).filter(one => one.level !== undefined || one.during || one.after)
    for (const [nth, one] of timed.entries()) {
      for (const other of timed.slice(nth + 1)) {
        const [{ matter: a, level: levelA }, { matter: b, level: levelB }] = [one, other]
        if (a.statement.page === b.statement.page) continue
        const isSettled = levelA !== undefined && levelB !== undefined && levelA !== levelB
        const [early, late] = one.during && !other.during ? [one, other] : [other, one]
        const isOrdered = early.during && !late.during && late.after && !early.after
        if (!isSettled && !isOrdered) continue
        if (likeness(withoutParties(a), withoutParties(b), context.weight) < KINDRED) continue
        const base = { kind: 'conflict' as const, sides: [a.statement.at, b.statement.at], claims: claimsOfMatters(context, a, b) }
        if (isSettled)
          found.push(
            finding({
              ...base,
              aspect: 'status',
              severity: 'material',
              message: `How settled it was differs: ${quoted(a.statement.at)} against ${quoted(b.statement.at)}`,
              rule: 'settledness',
            }),
          )
        if (isOrdered)
          found.push(
            finding({
              ...base,
              aspect: 'time',
              severity: 'minor',
              message: `When it was said differs: “${early.during}” against “${late.after}”.`,
              rule: 'order-of-events',
            }),
          )
      }
    }
  }
  return found
}

/** What the sentence of a statement says of how settled a matter was, and the words by which it was said during something, or after it. */
interface Timing {
  readonly matter: Matter
  readonly level: number | undefined
  readonly during: string | undefined
  readonly after: string | undefined
}

function timingOf(matter: Matter, context: FindingContext): Timing {
  const sentence = around(matter, context)
  return { matter, level: settled(sentence), during: within(sentence)?.phrase, after: happensAfter(sentence)?.phrase }
}

/** Who says it is not what is said: a newsroom's name in its own report likens nothing. */
function withoutParties(matter: Matter): Matter {
  const parties = new Set(matter.statement.chain.map(link => `@${link.party}`))
  return { ...matter, concepts: new Set([...matter.concepts].filter(concept => !parties.has(concept))) }
}

/** "Until after the vote" says how long, not when something was said. */
function happensAfter(text: string): ReturnType<typeof later> {
  return later(text.replace(/\buntil (?:after|then|later)\b/giu, 'until'))
}

/** The sentence around a statement: order of events often stands beside the clause. */
function around(matter: Matter, context: FindingContext): string {
  const { at } = matter.statement
  const { article, annotation } = context.pages.get(matter.statement.page)!.reading
  const { text } = article
  const sentence = annotation.sentences.find(other => overlap(other, at) > 0)
  if (!sentence) return at.exact
  const whole = { start: Math.min(sentence.start, at.start), end: Math.max(sentence.end, at.end) }
  // Who the sources are ("who were at the meeting") says nothing of when the matter was settled.
  const people = annotation.sayings
    .flatMap(saying => [...saying.source, ...(saying.citing ?? [])])
    .filter(source => holds(whole, source) && overlap(source, at) === 0)
    .sort((a, b) => b.start - a.start)
  return people.reduce(
    (words, source) => words.slice(0, source.start - whole.start) + words.slice(source.end - whole.start),
    text.slice(whole.start, whole.end),
  )
}

function settled(text: string): number | undefined {
  const level = levels.findLastIndex(find => find(text) !== undefined)
  return level < 0 ? undefined : level
}

/** Whether a quotation was reworded: alike, and yet each side has words of its own that carry meaning. */
function altered(a: Matter, b: Matter, context: FindingContext): boolean {
  const own = (one: Matter, other: Matter) =>
    [...one.concepts].filter(concept => !other.concepts.has(concept) && !concept.startsWith('@') && context.weight(concept) > 2).length
  const cutShort = isQuoted(a, context) && isQuoted(b, context) && own(a, b) >= 2
  return cutShort || (own(a, b) >= 2 && own(b, a) >= 1)
}

function isQuoted({ statement }: Matter, context: FindingContext): boolean {
  return context.pages
    .get(statement.page)!
    .reading.annotation.quotations.some(quote => quote.start <= statement.at.start && statement.at.end <= quote.end)
}
