import { concepts as table } from '../../language/en/concepts.ts'
import { holding, over } from '../../language/en/drift.ts'
import { stopwords } from '../../language/en/stopwords.ts'
import type { Finding } from '../../model.ts'
import { conceptsOf, containment } from '../../text/concepts.ts'
import { groupBy } from '../../text/group.ts'
import { phraseFinder } from '../../text/phrases.ts'
import type { Matter } from '../matter.ts'
import { gap, likeness } from '../sameness.ts'
import { byWorth, claimsOfMatters, type Finder, type FindingContext, finding, quoted, within } from './context.ts'

const stillHolds = phraseFinder(holding)
const isOver = phraseFinder(over)

/** What a predicate is said of: the words before it, where nothing but a place or a time can follow it. */
function subjectOf(text: string, find: typeof isOver): string | undefined {
  const found = find(text)
  return found && /^\W*(?:\w+\W*){0,3}$/.test(text.slice(found.end)) ? text.slice(0, found.start) : undefined
}

/** Statements that cannot both be so: said and denied, said to hold and said to be over. */
export const contradictions: Finder = context => [...denials(context), ...states(context)]

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
  const sharing = sharesSomebody(context)
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
          sharing(yes, no) &&
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

/** Whether the pages of two statements name somebody or something in common: words alone do not make one matter. */
function sharesSomebody(context: FindingContext): (a: Matter, b: Matter) => boolean {
  const named = new Map<string, ReadonlySet<string>>()
  const namesOn = (id: string) => {
    const known = named.get(id) ?? new Set(context.pages.get(id)!.mentions.filter(entity => entity !== undefined))
    named.set(id, known)
    return known
  }
  return (a, b) => {
    if (a.statement.page === b.statement.page) return true
    const others = namesOn(b.statement.page)
    for (const entity of namesOn(a.statement.page)) if (others.has(entity)) return true
    return false
  }
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
