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
    const members = membersOf(claim, context)
    const reversed = new Set<string>()
    for (const poor of [...members].sort(byWorth(undefined, context))) {
      const likest = byLikeness(poor, context)
      const others = members.filter(other => other.statement.page !== poor.statement.page)
      const [rich] = others
        .filter(other => nearerOrEqual(other, poor, context))
        .sort((a, b) => Number(takenFrom(b, poor, context)) - Number(takenFrom(a, poor, context)) || likest(a, b))
      if (rich) found.push(...drifts(rich, poor, context))
      // The telling that shares most words with it shows best what was turned.
      const [turned] = others.sort(likest).flatMap(other => reversals(other, poor, context))
      if (turned && !reversed.has(poor.statement.page)) found.push(turned)
      if (turned) reversed.add(poor.statement.page)
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
  const [a, b] = [rich.statement.at, poor.statement.at]
  const base = { kind: 'drift' as const, sides: [a, b], claims: claimsOfMatters(context, rich, poor), ...nearness(rich, poor) }
  const where = pageName(context, b.page)
  const found: Finding[] = []
  // Two people who put a thing otherwise are no drift; one speaker's words, or one report's, that change are.
  if (twoVoices(rich, poor) && ![...rich.reports].some(report => poor.reports.has(report))) return []
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
    (isQuoted(poor, context) || [...rich.reports].some(report => poor.reports.has(report))) &&
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

/** "It would suspend operations" on one page, "it would take action" on another, of one statement. */
function reversals(one: Matter, other: Matter, context: FindingContext): Finding[] {
  const [a, b] = [one.statement.at, other.statement.at]
  const act = acts(b.exact)
  const whole = around(one, context)
  const stop = stops(whole)
  // "it started in March and ended in May" has both
  if (!stop || acts(whole) || !act || stops(b.exact)?.phrase === stop.phrase || stops(b.exact.slice(0, act.start + 1))) return []
  const message = `${pageName(context, b.page)} turns it round: ${quoted(a)} became ${quoted(b)}`
  return [
    finding({
      kind: 'drift',
      sides: [a, b],
      claims: claimsOfMatters(context, one, other),
      ...nearness(one, other),
      aspect: 'polarity-flip',
      severity: 'material',
      message,
      rule: 'stop-became-act',
    }),
  ]
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
    for (const [nth, a] of members.entries()) {
      for (const b of members.slice(nth + 1)) {
        if (a.statement.page === b.statement.page || likeness(withoutParties(a), withoutParties(b), context.weight) < KINDRED) continue
        const [sentenceA, sentenceB] = [around(a, context), around(b, context)]
        const base = { kind: 'conflict' as const, sides: [a.statement.at, b.statement.at], claims: claimsOfMatters(context, a, b) }
        const [levelA, levelB] = [settled(sentenceA), settled(sentenceB)]
        if (levelA !== undefined && levelB !== undefined && levelA !== levelB)
          found.push(
            finding({
              ...base,
              aspect: 'status',
              severity: 'material',
              message: `How settled it was differs: ${quoted(a.statement.at)} against ${quoted(b.statement.at)}`,
              rule: 'settledness',
            }),
          )
        const [early, late] = within(sentenceA) && !within(sentenceB) ? [sentenceA, sentenceB] : [sentenceB, sentenceA]
        if (within(early) && !within(late) && happensAfter(late) && !happensAfter(early))
          found.push(
            finding({
              ...base,
              aspect: 'time',
              severity: 'minor',
              message: `When it was said differs: “${within(early)?.phrase}” against “${happensAfter(late)?.phrase}”.`,
              rule: 'order-of-events',
            }),
          )
      }
    }
  }
  return found
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
  const { reading } = context.pages.get(matter.statement.page)!
  const { text } = reading.article
  const sentence = reading.annotation.sentences.find(other => overlap(other, matter.statement.at) > 0)
  if (!sentence) return matter.statement.at.exact
  const whole = { start: Math.min(sentence.start, matter.statement.at.start), end: Math.max(sentence.end, matter.statement.at.end) }
  // Who the sources are ("who were at the meeting") says nothing of when the matter was settled.
  const people = reading.annotation.sayings
    .flatMap(saying => [...saying.source, ...(saying.citing ?? [])])
    .filter(source => holds(whole, source) && overlap(source, matter.statement.at) === 0)
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
