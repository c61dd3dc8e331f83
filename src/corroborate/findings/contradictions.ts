import { concepts as table } from '../../language/en/concepts.ts'
import { holding, over } from '../../language/en/drift.ts'
import { stopwords } from '../../language/en/stopwords.ts'
import type { Finding } from '../../model.ts'
import { conceptsOf, containment } from '../../text/concepts.ts'
import { groupBy } from '../../text/group.ts'
import { phraseFinder } from '../../text/phrases.ts'
import type { Matter } from '../matter.ts'
import { gap, likeness, meet, tollOf } from '../sameness.ts'
import { byWorth, claimsOfMatters, type Finder, type FindingContext, finding, membersOf, quoted } from './context.ts'

const stillHolds = phraseFinder(holding)
const isOver = phraseFinder(over)

/** What a predicate is said of: the words before it, where nothing but a place or a time can follow it. */
function subjectOf(text: string, find: typeof isOver): string | undefined {
  const found = find(text)
  return found && /^\W*(?:\w+\W*){0,3}$/.test(text.slice(found.end)) ? text.slice(0, found.start) : undefined
}

/** Statements that cannot both be so: figures of one claim that differ, and a state said to hold and said to be over. */
export const contradictions: Finder = context => [...quantities(context), ...tolls(context), ...denials(context), ...states(context)]

/** Figures for the same thing in one claim: told only where neither interval holds any of the other. */
function quantities(context: FindingContext): Finding[] {
  return context.claims.flatMap(claim => {
    const members = membersOf(claim, context)
    const found: Finding[] = []
    for (const [nth, a] of members.entries()) {
      for (const b of members.slice(nth + 1)) {
        for (const one of a.statement.quantities) {
          const other = b.statement.quantities.find(quantity => quantity.of === one.of)
          if (!other || a.statement.id === b.statement.id || meet(one.value, other.value)) continue
          found.push(
            finding({
              kind: 'conflict',
              aspect: 'quantity',
              sides: [one.at, other.at],
              claims: [claim.id],
              severity: 'material',
              message: `The figures differ: ${quoted(one.at)} against ${quoted(other.at)}`,
              rule: 'figures-differ',
            }),
          )
        }
      }
    }
    return [...new Map(found.map(item => [item.sides.map(side => side.exact).join('|'), item])).values()]
  })
}

/** Tolls of one event: "six people were killed" against "nine people died". Pages that share a claim tell of one matter. */
function tolls(context: FindingContext): Finding[] {
  const told = [...context.matters.values()]
    .sort(byWorth(undefined, context))
    .flatMap(matter =>
      matter.statement.quantities.flatMap(quantity => (tollOf(quantity) === undefined ? [] : [{ matter, quantity, of: tollOf(quantity) }])),
    )
  const together = neighboursOf(context)
  const found = new Map<string, Finding>()
  for (const group of groupBy(told, one => one.of).values()) {
    for (const [nth, a] of group.entries()) {
      for (const b of group.slice(nth + 1)) {
        const [one, other] = [a.matter.statement, b.matter.statement]
        if (one.page !== other.page && !together.get(one.page)?.has(other.page)) continue
        if (meet(a.quantity.value, b.quantity.value) || (one.when && other.when && gap(one.when, other.when) > 2)) continue
        const [low, high] = a.quantity.value.min <= b.quantity.value.min ? [a, b] : [b, a]
        const key = `${a.of}|${low.quantity.value.min}|${high.quantity.value.min}`
        const known = found.get(key)
        const claims = claimsOfMatters(context, low.matter, high.matter)
        if (known) found.set(key, { ...known, claims: [...new Set([...known.claims, ...claims])] })
        else
          found.set(
            key,
            finding({
              kind: 'conflict',
              aspect: 'quantity',
              sides: [low.matter.statement.at, high.matter.statement.at],
              claims,
              severity: 'material',
              message: `The figures differ: ${quoted(low.quantity.at)} against ${quoted(high.quantity.at)}`,
              rule: 'tolls-differ',
            }),
          )
      }
    }
  }
  return [...found.values()]
}

/** Page → the pages with which it shares a claim. */
function neighboursOf(context: FindingContext): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const claim of context.claims) {
    const pages = new Set(membersOf(claim, context).map(matter => matter.statement.page))
    if (pages.size < 2) continue
    for (const page of pages) {
      const known = found.get(page)
      if (known) for (const other of pages) known.add(other)
      else found.set(page, new Set(pages))
    }
  }
  return found
}

/** How much of the shorter of two statements must be in the other for one to deny the other. */
const DENIED = 0.4
/** Claims that one denial is set against at most. */
const CLAIMS = 2
/** Tellings of a denied claim that are quoted, one a page. */
const SIDES = 2

/** "She ordered the gates shut" against "she gave no order to shut the gates": the same said and denied by different people within days. */
function denials(context: FindingContext): Finding[] {
  const all = [...context.matters.values()].filter(matter => matter.concepts.size >= 3 && !matter.headline)
  const index = new Map<string, Matter[]>()
  for (const matter of all) {
    if (matter.statement.negated) continue
    for (const concept of matter.concepts) {
      const known = index.get(concept)
      if (known) known.push(matter)
      else index.set(concept, [matter])
    }
  }
  const found = new Map<string, Finding>()
  for (const no of all.filter(matter => matter.statement.negated && !REFRAINING.test(matter.statement.at.exact))) {
    const candidates = new Map<Matter, number>()
    for (const concept of no.concepts)
      if (!/^[#~@]/.test(concept) && context.weight(concept) > 1.5)
        for (const yes of index.get(concept) ?? []) candidates.set(yes, (candidates.get(yes) ?? 0) + 1)
    const denied = [...candidates]
      .filter(
        ([yes, shared]) =>
          shared >= 3 &&
          yes.statement.origin !== undefined &&
          no.statement.origin !== undefined &&
          yes.statement.origin !== no.statement.origin &&
          within(yes, no) &&
          containment(yes.concepts, no.concepts, context.weight) >= DENIED,
      )
      .map(([yes]) => yes)
    const byClaim = groupBy(
      denied.sort((a, b) => likeness(b, no, context.weight) - likeness(a, no, context.weight) || byWorth(no, context)(a, b)),
      yes => context.claimOf.get(yes.statement.id),
    )
    for (const tellings of [...byClaim.values()].slice(0, CLAIMS)) {
      const said = [...groupBy(tellings, one => one.statement.page).values()].map(group => group[0]!).slice(0, SIDES)
      const made = finding({
        kind: 'conflict',
        aspect: 'polarity',
        sides: [...said.map(one => one.statement.at), no.statement.at],
        claims: claimsOfMatters(context, ...said, no),
        severity: 'material',
        message: `Said and denied: ${quoted(said[0]!.statement.at)} – ${quoted(no.statement.at)}`,
        rule: 'said-and-denied',
      })
      found.set(made.id, made)
    }
  }
  return [...found.values()]
}

/** "Told the owners not to speak", "to say nothing": somebody is to refrain; nothing is denied. */
const REFRAINING = /\b(?:not|never) to \p{L}|\bto (?:\p{L}+ )?(?:nothing|nobody|no one|none|never)\b/iu

function within(a: Matter, b: Matter): boolean {
  if (a.statement.page === b.statement.page) return true
  return a.published !== undefined && b.published !== undefined && gap(a.published, b.published) <= 14
}

/** "The truce was still in place" against "the truce had ended": one thing, two speakers, within days. */
function states(context: FindingContext): Finding[] {
  const of = (find: typeof isOver) =>
    [...context.matters.values()].flatMap(matter => {
      const subject = subjectOf(matter.statement.at.exact, find)
      return subject === undefined ? [] : [{ matter, subject: conceptsOf(subject, table, stopwords) }]
    })
  const [still, ended] = [of(stillHolds), of(isOver)]
  const found: Finding[] = []
  for (const { matter: a, subject: one } of still) {
    for (const { matter: b, subject: other } of ended) {
      if (a.statement.origin === b.statement.origin && a.statement.origin !== undefined) continue
      if (a.published && b.published && gap(a.published, b.published) > 14) continue
      if (![...one].some(concept => other.has(concept) && !concept.startsWith('#'))) continue
      found.push(
        finding({
          kind: 'conflict',
          aspect: 'status',
          sides: [a.statement.at, b.statement.at],
          claims: claimsOfMatters(context, a, b),
          severity: 'material',
          message: `Said to hold and said to be over: ${quoted(a.statement.at)} – ${quoted(b.statement.at)}`,
          rule: 'holds-or-over',
        }),
      )
    }
  }
  return found
}
