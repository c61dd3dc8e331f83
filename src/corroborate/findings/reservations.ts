import { NUMBER_WORDS } from '../../language/en/numbers.ts'
import { approximators, conditions, hedges, provisos, softeners } from '../../language/en/reservations.ts'
import type { Finding } from '../../model.ts'
import { groupBy } from '../../text/group.ts'
import type { Matter } from '../matter.ts'
import { gap, likeness, twoVoices } from '../sameness.ts'
import {
  byLikeness,
  claimsOfMatters,
  type Finder,
  type FindingContext,
  finding,
  nearness,
  pageName,
  quoted,
  sameVoice,
  sentenceAt,
  takenFrom,
} from './context.ts'

const wholeWords = (patterns: readonly string[]) =>
  new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${patterns.join('|')})(?![\p{L}\p{N}])`, 'iu')

const HEDGE = wholeWords(hedges)
const SOFT = wholeWords([...hedges, ...softeners])
const CONDITION = wholeWords(conditions)
const PROVISO = wholeWords([...conditions, ...provisos])
const FIGURE = String.raw`(?:\d|(?:${Object.keys(NUMBER_WORDS).join('|')}|half)\b)`
const APPROXIMATE = new RegExp(String.raw`\b(?:${approximators.join('|')})\s+(?=(?:an?\s+)?${FIGURE})`, 'iu')

/** How alike two statements of one speaker must be to be set side by side though they are not one claim. */
const ALIKE = 0.4
/** How alike they must be in one claim. */
const IN_CLAIM = 0.25
/** A speaker with more statements than this is compared within claims only. */
const MANY = 200

/** A hedge or a condition that one telling has and another of the same words, or of the same report, has not. Once a page and claim. */
export const reservations: Finder = context => {
  const body = [...context.matters.values()].filter(matter => !matter.headline)
  const spokenBy = new Map<string, number>()
  for (const { speakers } of body) for (const speaker of speakers) spokenBy.set(speaker, (spokenBy.get(speaker) ?? 0) + 1)
  // Only what has a reservation can be set against what has none.
  const reserved = body.filter(matter => hedgeOf(matter, context) !== undefined || conditionOf(matter, context) !== undefined)
  const byClaim = groupBy(reserved, matter => context.claimOf.get(matter.statement.id))
  const byVoice = groupBy(
    reserved.flatMap(matter =>
      [...matter.speakers].filter(speaker => spokenBy.get(speaker)! <= MANY).map(speaker => ({ matter, speaker })),
    ),
    ({ speaker }) => speaker,
  )
  const found = new Map<string, Finding>()
  for (const plain of body) {
    const claim = context.claimOf.get(plain.statement.id)
    const fellows = (byClaim.get(claim) ?? []).filter(other => comparable(other, plain) && sameWords(other, plain, context))
    const spoken = [...plain.speakers]
      .flatMap(speaker => (byVoice.get(speaker) ?? []).map(({ matter }) => matter))
      .filter(other => comparable(other, plain) && near(other, plain) && likeness(other, plain, context.weight) >= ALIKE)
    const set = new Set([...fellows, ...spoken])
    if (set.size === 0) continue
    const sentence = sentenceOf(plain, context)
    const hedgeless = !SOFT.test(sentence) && !APPROXIMATE.test(plain.statement.at.exact)
    const unconditional = !PROVISO.test(sentence)
    if (!hedgeless && !unconditional) continue
    const others = [...set].sort(byNearness(plain, context))
    if (hedgeless) {
      const hedged = others.find(other => hedgeOf(other, context) !== undefined)
      if (hedged) add(found, `hedge|${plain.statement.page}|${claim}`, hedgeFinding(hedged, plain, context))
    }
    if (unconditional) {
      const bound = others.find(other => conditionOf(other, context) !== undefined && !isLater(other, plain, context))
      if (bound) add(found, `condition|${plain.statement.page}|${claim}`, conditionFinding(bound, plain, context))
    }
  }
  return [...found.values()]
}

function add(found: Map<string, Finding>, key: string, made: Finding) {
  if (!found.has(key)) found.set(key, made)
}

function hedgeFinding(hedged: Matter, plain: Matter, context: FindingContext): Finding {
  const later = isLater(hedged, plain, context)
  const [rich, poor] = later ? [plain, hedged] : [hedged, plain]
  const sides = [rich.statement.at, poor.statement.at]
  const phrase = hedgeOf(hedged, context)!
  return finding({
    kind: 'drift',
    aspect: later ? 'hedge-added' : 'hedge-dropped',
    sides,
    claims: claimsOfMatters(context, rich, poor),
    ...nearness(rich, poor),
    severity: 'minor',
    message: `${pageName(context, poor.statement.page)} ${later ? 'adds' : 'drops'} “${phrase}”: ${quoted(poor.statement.at)}`,
    rule: later ? 'hedge-added' : 'hedge-dropped',
  })
}

function conditionFinding(bound: Matter, plain: Matter, context: FindingContext): Finding {
  return finding({
    kind: 'drift',
    aspect: 'condition-widened',
    sides: [bound.statement.at, plain.statement.at],
    claims: claimsOfMatters(context, bound, plain),
    ...nearness(bound, plain),
    severity: 'material',
    message: `${pageName(context, plain.statement.page)} leaves out the condition “${conditionOf(bound, context)}”.`,
    rule: 'condition-widened',
  })
}

/** Two people who put a thing otherwise are no drift; one speaker's words, or one report's, that change are, and those of a page that took them over. */
function sameWords(a: Matter, b: Matter, context: FindingContext): boolean {
  if (sameVoice(a, b, context) || [...a.reports].some(report => b.reports.has(report))) return likeness(a, b, context.weight) >= IN_CLAIM
  return (takenFrom(a, b, context) || takenFrom(b, a, context)) && !twoVoices(a, b) && likeness(a, b, context.weight) >= ALIKE
}

function comparable(a: Matter, b: Matter): boolean {
  return a.statement.page !== b.statement.page && a.statement.negated === b.statement.negated && a.figures === b.figures
}

function near(a: Matter, b: Matter): boolean {
  return a.published !== undefined && b.published !== undefined && gap(a.published, b.published) <= FORTNIGHT
}

const FORTNIGHT = 14

/** Whether one telling came later than the other: its page took from the other's, or was published after it. */
function isLater(one: Matter, other: Matter, context: FindingContext): boolean {
  if (takenFrom(one, other, context)) return false
  if (takenFrom(other, one, context)) return true
  return one.published !== undefined && other.published !== undefined && other.published.latest < one.published.earliest
}

/** The telling to set beside a plain one: that of its source, then one that is no later, then the likest. */
function byNearness(plain: Matter, context: FindingContext): (a: Matter, b: Matter) => number {
  const likest = byLikeness(plain, context)
  return (a, b) =>
    Number(takenFrom(b, plain, context)) - Number(takenFrom(a, plain, context)) ||
    Number(isLater(a, plain, context)) - Number(isLater(b, plain, context)) ||
    likest(a, b)
}

/** The words by which a statement is held back: its own, or those that lead up to it ("it is thought that"). */
function hedgeOf(matter: Matter, context: FindingContext): string | undefined {
  const { exact } = matter.statement.at
  const found = HEDGE.exec(exact) ?? APPROXIMATE.exec(exact) ?? HEDGE.exec(leadOf(matter, context))
  return found?.[0].trim().toLowerCase()
}

/** The words that name the condition of a statement: in it, or right before or behind it. */
function conditionOf(matter: Matter, context: FindingContext): string | undefined {
  const { at } = matter.statement
  const { text } = context.pages.get(at.page)!.reading.article
  const sentence = sentenceAt(matter, context)
  const behind = text.slice(at.end, sentence.end)
  const places = [at.exact, leadOf(matter, context), /^\W{0,3}\p{L}/u.test(behind) ? behind.slice(0, OPENING) : '']
  for (const place of places) {
    const found = CONDITION.exec(place)
    if (found && !isNoInversion(place, found.index) && (place !== places[2] || found.index <= 3))
      return place.slice(found.index, found.index + OPENING).trim()
  }
  return undefined
}

/** "The floods were a warning to the town": no condition is turned round there ("were the dam to break"). */
function isNoInversion(place: string, at: number): boolean {
  return /^(?:were|had)\s+(?:an?|no)\s/iu.test(place.slice(at)) && /[\p{L}\p{N}]\s+$/u.test(place.slice(0, at))
}

/** Code units of a condition that are shown, or looked at behind a statement. */
const OPENING = 60

/** What stands between the frame of a statement and the statement: after the last "that", colon or quotation mark before it. */
function leadOf(matter: Matter, context: FindingContext): string {
  const { at } = matter.statement
  const before = context.pages.get(at.page)!.reading.article.text.slice(sentenceAt(matter, context).start, at.start)
  return before
    .split(/[.:;“”"]/u)
    .at(-1)!
    .slice(-LEAD)
}

/** Code units before a statement in which its hedge or condition may stand. */
const LEAD = 70

/** The words of its sentence. */
function sentenceOf(matter: Matter, context: FindingContext): string {
  const { start, end } = sentenceAt(matter, context)
  return context.pages.get(matter.statement.page)!.reading.article.text.slice(start, end)
}
