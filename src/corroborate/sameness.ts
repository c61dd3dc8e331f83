import { eventConcepts } from '../language/plover.ts'
import type { Range, Statement, When, Why } from '../model.ts'
import { days } from '../text/calendar.ts'
import { meanLikeness } from '../text/concepts.ts'
import { remembered } from '../text/remembered.ts'
import { overlap } from '../text/spans.ts'
import { shareName, shareParty } from './company.ts'
import type { Matter } from './matter.ts'
import { isOneOpposition } from './opposition.ts'

/** How alike two statements must be, by what else ties them. Tuned on invented cases; precision first: a wrong merge invents corroboration. */
const ALIKE = { sameReport: 0.26, samePage: 0.4, otherwise: 0.4, undated: 0.6, aligned: 0.3, twoVoices: 0.15, noDeed: 0.15 } as const
/** Concepts that two statements must share at least, of them words and numbers, and how telling these must be together. */
const SHARED = 3
const WORDS = 2
const TELLING = 6
/** How telling one and the same speaker is, and one figure of one thing, from which size on. */
const VOICE = 2
const FIGURE = 2
const TELLING_FIGURE = 3
/** Events of which an actor has one within days, as far as news goes. */
const ONCE: ReadonlySet<string> = new Set(eventConcepts.flatMap(event => ('once' in event ? [event.concept] : [])))
/** Days between pages beyond which the same words are of something else, unless a shared day says otherwise (counting rule 12). */
const FORTNIGHT = 14

/** How alike two statements are, 0..1: mostly how much of the shorter is in the longer, tempered by what each has alone. */
export function likeness(a: Matter, b: Matter, weight: (concept: string) => number): number {
  return meanLikeness(a.concepts, b.concepts, weight)
}

/** Whether two statements stand in passages of which one was taken from the other. */
export type Aligned = (a: Matter, b: Matter) => boolean

/** The likeness that two statements need, by what else ties them. */
export function needed(a: Matter, b: Matter, aligned: Aligned): number {
  if (aligned(a, b)) return ALIKE.aligned
  if (a.statement.page !== b.statement.page && !(fine(a.published) && fine(b.published))) return ALIKE.undated
  if ([...a.reports].some(id => b.reports.has(id))) return ALIKE.sameReport + (oneDeed(a, b) ? 0 : ALIKE.noDeed)
  const own = (a.statement.page === b.statement.page ? ALIKE.samePage : ALIKE.otherwise) + (oneDeed(a, b) ? 0 : ALIKE.noDeed)
  return twoVoices(a, b) ? own + ALIKE.twoVoices : own
}

/**
 * Whether what is done, or a number, is shared, and not only of what: "the north gate had to be replaced" and "the north gate was painted" share a
 * topic. A verb of one may be a noun of the other ("was closed", "the closure").
 */
function oneDeed(a: Matter, b: Matter): boolean {
  return [...a.concepts].some(
    concept => b.concepts.has(concept) && (concept.startsWith('#') || a.deeds.has(concept) || b.deeds.has(concept)),
  )
}

/** Whether two different people are heard: a merge would count them as two origins of one claim, so more must be shown. */
export function twoVoices(a: Matter, b: Matter): boolean {
  return (
    !oneVoice(a, b) && a.statement.origin !== undefined && b.statement.origin !== undefined && a.statement.origin !== b.statement.origin
  )
}

/** Whether two pages of the same days tell that one and the same is against one thing. */
export function shareOpposition(a: Matter, b: Matter): boolean {
  if (!a.opposition || !b.opposition || a.statement.page === b.statement.page || !fine(a.published) || !fine(b.published)) return false
  return isOneOpposition(a.opposition, b.opposition) && [...a.opposition.holders].some(holder => b.opposition!.holders.has(holder))
}

/** Whether one person or group is heard in both. */
export function oneVoice(a: Matter, b: Matter): boolean {
  return [...a.speakers].some(speaker => b.speakers.has(speaker))
}

/** Why two statements say the same thing of the same event, or nothing where that is not shown. */
export function same(
  a: Matter,
  b: Matter,
  weight: (concept: string) => number,
  aligned: Aligned,
): { readonly score: number; readonly why: Why } | undefined {
  if (a.statement.page === b.statement.page && overlap(a.statement.at, b.statement.at) > 0) return undefined
  // Figures are slow to fetch: they are compared where all else speaks for it.
  if (ofOtherTimes(a, b) || !shareCompany(a, b)) return undefined
  const shared = [...a.concepts].filter(concept => b.concepts.has(concept))
  const told = shared.filter(concept => !concept.startsWith('@') && !concept.startsWith('~'))
  const once = told.find(concept => ONCE.has(concept))
  const actor = once === undefined ? undefined : [...a.entities].find(entity => b.entities.has(entity) && shared.includes(`@${entity}`))
  if (actor !== undefined && a.statement.page !== b.statement.page && fine(a.published) && fine(b.published)) {
    if (figuresDiffer(a, b)) return undefined
    return {
      score: needed(a, b, aligned),
      why: {
        rule: 'same-actor-same-event',
        detail: `“${cut(a.statement.at.exact)}” and “${cut(b.statement.at.exact)}” tell of one ${once} of the same actor within days.`,
        at: b.statement.at,
      },
    }
  }
  if (shareOpposition(a, b)) {
    if (figuresDiffer(a, b)) return undefined
    return {
      score: needed(a, b, aligned),
      why: {
        rule: 'same-opposition',
        detail: `“${cut(a.statement.at.exact)}” and “${cut(b.statement.at.exact)}” tell that one and the same is against: ${a.opposition!.object}.`,
        at: b.statement.at,
      },
    }
  }
  const copied = aligned(a, b)
  // That one person said both, on two pages, ties them as a shared name would.
  const voice = a.statement.page !== b.statement.page && oneVoice(a, b) ? 1 : 0
  const isTelling = (figure: 0 | 1) =>
    shared.length + voice + figure >= SHARED &&
    told.reduce((sum, concept) => sum + weight(concept), voice * VOICE + figure * FIGURE) >= TELLING
  // So does one figure of one thing: "we have eight dead" tells of the roof under which eight people died.
  if (!copied && (told.length < WORDS || !(isTelling(0) || (isTelling(1) && shareFigure(a, b))))) return undefined
  const score = likeness(a, b, weight)
  if (score < needed(a, b, aligned) || figuresDiffer(a, b)) return undefined
  const report = [...a.reports].some(id => b.reports.has(id))
  const why = {
    rule: copied ? 'same-passage' : report ? 'same-words-same-report' : 'same-words-same-event',
    detail: `“${cut(a.statement.at.exact)}” and “${cut(b.statement.at.exact)}” share ${told.slice(0, 6).join(', ')}${copied ? ' and stand in passages taken over' : report ? ' and rest on one report' : ''} (likeness ${score.toFixed(2)}).`,
    at: b.statement.at,
  }
  return { score, why }
}

/**
 * Whether two pages can be of one event: they name somebody or some place in common. "It sounded like a train" is said after every quake, and a page
 * without a date can be of any.
 */
function shareCompany(a: Matter, b: Matter): boolean {
  if (a.statement.page === b.statement.page || [...a.reports].some(id => b.reports.has(id))) return true
  if (shareParty(a.company, b.company)) return true
  return fine(a.published) && fine(b.published) && (isNameless(a) || isNameless(b) || shareName(a.company, b.company))
}

function isNameless({ company }: Matter): boolean {
  return company.names.size === 0
}

/** Whether something rules out that two statements are of one event: other days, other years, one denied and the other not. */
export function apart(a: Matter, b: Matter): boolean {
  return ofOtherTimes(a, b) || figuresDiffer(a, b)
}

/** Whether two statements are of other days, or one is denied or answers for a deed and the other does not. */
function ofOtherTimes(a: Matter, b: Matter): boolean {
  if (a.statement.negated !== b.statement.negated || a.answers !== b.answers) return true
  const [one, other] = [a.statement.when, b.statement.when]
  if (one && other && !near(one, other)) return true
  if (a.statement.page === b.statement.page) return false
  if (a.published && b.published && gap(a.published, b.published) > FORTNIGHT) return !(one && other && exact(one) && exact(other))
  return false
}

function near(a: When, b: When): boolean {
  return gap(a, b) <= 1
}

function exact(when: When): boolean {
  return days(when.earliest, when.latest) <= 3
}

/** Whether a publication is known better than by its year: pages of one year need not tell of the same days. */
export function fine(published: When | undefined): boolean {
  return published !== undefined && (published.earliest === published.latest || days(published.earliest, published.latest) <= 45)
}

/** Days between two intervals; 0 where they share one. */
export function gap(a: When, b: When): number {
  return Math.max(0, days(a.latest, b.earliest), days(b.latest, a.earliest))
}

export function cut(words: string): string {
  return words.length <= 80 ? words : `${words.slice(0, words.lastIndexOf(' ', 80))} …`
}

const TOLL = /\b(?:killed|dead|wounded|injured|hurt|missing|arrested|detained|displaced|evacuated|rescued)$/

const PLAIN = /^(?:people|person|individual|resident|inhabitant|other|casualty|victim|body)$/

/** What a toll counts: people by any plain name are one kind, children or soldiers among them another. Nothing for other quantities. */
export function tollOf(quantity: Statement['quantities'][number]): string | undefined {
  return countOf(quantity.of).toll
}

/** What a quantity is of, read once: the toll that it is, if any, and what else of its kind is counted alike. */
interface Count {
  readonly toll?: string
  readonly alike: string
}

const countOf = remembered((of): Count => {
  if (!TOLL.test(of)) return { alike: nounOf(of) }
  const toll = of.replace(/^(?:people|person|individual|resident|other|casualty|victim|body)\b/, 'person')
  return { toll, alike: toll }
})

/** Whether two figures can both be so: their intervals meet. */
export function meet(a: Range, b: Range): boolean {
  return a.min <= (b.max ?? Number.POSITIVE_INFINITY) && b.min <= (a.max ?? Number.POSITIVE_INFINITY)
}

/** Six dead and nine dead are two claims of one event, in conflict; and so are "700 jobs cut" and "1,000 workers sent home", where no figure of the one can be the other's. */
function figuresDiffer(a: Matter, b: Matter): boolean {
  if (a.figures === 0 || b.figures === 0) return false
  const [here, there] = [a.statement.quantities, b.statement.quantities]
  if (here.every(one => there.every(other => !meet(one.value, other.value)))) return true
  return here.some(one => {
    const others = there.filter(other => countedAlike(one, other))
    return others.length > 0 && others.every(other => !meet(one.value, other.value))
  })
}

/** Whether both tell one and the same number of one thing, on pages of the same days that name somebody in common. */
function shareFigure(a: Matter, b: Matter): boolean {
  if (a.figures === 0 || b.figures === 0 || !fine(a.published) || !fine(b.published)) return false
  const others = b.statement.quantities
  return a.statement.quantities.some(
    one =>
      one.value.min >= TELLING_FIGURE &&
      one.value.max === one.value.min &&
      others.some(other => other.value.min === one.value.min && other.value.max === one.value.max && countedAlike(one, other)),
  )
}

/** Whether two figures count the same thing: one kind of toll, or one noun, people by any plain name being one. */
export function countedAlike(one: Statement['quantities'][number], other: Statement['quantities'][number]): boolean {
  return countOf(one.of).alike === countOf(other.of).alike
}

/** "124 people in Selm", "80 residents of Selm": people, wherever they are. */
function nounOf(of: string): string {
  const noun = of.replace(/\s(?:in|of|at|from|near|around|across|inside|outside)\s.*$/u, '')
  return PLAIN.test(noun) ? 'person' : noun
}
