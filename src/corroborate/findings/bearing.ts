import { DISTRIBUTIVES, INCREMENTS, MEASURES, WHOLES } from '../../language/en/harm.ts'
import { NUMBER_WORDS } from '../../language/en/numbers.ts'
import { degreesOfHarm, gatherings, occasions, restsOfPairs } from '../../language/en/occasions.ts'
import type { Offsets, Statement, When } from '../../model.ts'
import { days } from '../../text/calendar.ts'
import { holds } from '../../text/spans.ts'
import type { Matter } from '../matter.ts'
import { oneVoice } from '../sameness.ts'
import { type FindingContext, sentenceAt } from './context.ts'

type Quantity = Statement['quantities'][number]

/**
 * Whether one page tells both in one voice, its own or one speaker's: whoever says both knows that they do not contradict each other. What a title
 * says stands against its body.
 */
export function oneTeller(a: Matter, b: Matter, context: FindingContext): boolean {
  if (a.statement.page !== b.statement.page || isTitle(a, context) !== isTitle(b, context)) return false
  return a.statement.origin === b.statement.origin || oneVoice(a, b)
}

function isTitle({ statement, block }: Matter, context: FindingContext): boolean {
  return context.pages.get(statement.page)?.reading.article.blocks[block]?.role === 'title'
}

/**
 * Whether two figures are of different things by whom, which places and which days their statements name: "25 saves by Rask" and "35 saves by
 * Nilsson", "five in Selm" and "31 in the whole country". `isToll`: people may be named beside the dead without being what is counted.
 */
export function otherScope(a: Matter, b: Matter, isToll: boolean, context: FindingContext): boolean {
  const [here, there] = [placesOf(a, context), placesOf(b, context)]
  if (areApart(here, there) || isPast(a) !== isPast(b)) return true
  if (!isToll && areApart(partiesOf(a, context), partiesOf(b, context))) return true
  if (a.statement.page !== b.statement.page) return isUnknown(here, b, context) || isUnknown(there, a, context)
  if (here.size > 0 && there.size > 0) return false
  // One page that names a place with one of its figures only: the other is of the same only where the whole page is of that place.
  const lead = leadOf(a.statement.page, context)
  return [...here, ...there].some(place => !lead.has(place))
}

/** Whether a page names none of the places that a statement of another page names: "nine wounded in Orsk", where nobody speaks of Orsk. */
function isUnknown(places: ReadonlySet<string>, { company }: Matter, context: FindingContext): boolean {
  const known = (place: string) =>
    company.parties.has(place) ||
    (context.entities.get(place)?.name ?? '')
      .toLowerCase()
      .split(/\s+/)
      .some(word => company.names.has(word))
  return places.size > 0 && ![...places].some(known)
}

const measures = new Set(MEASURES.split(' '))

/** Whether a quantity names only what it is measured in, as "4 percent" and "$50" do: of what, the rest of the statement must say. */
export function isMeasured({ of }: Quantity): boolean {
  return measures.has(of.replace(/ of .*$/, ''))
}

const INCREMENT = new RegExp(String.raw`\b(?:${INCREMENTS.join('|')})\b`, 'i')
const PART = new RegExp(String.raw`\bof (?:${WHOLES.join('|')})\b`, 'i')
const EACH = new RegExp(String.raw`\b(?:${DISTRIBUTIVES.join('|')})\b`, 'i')

const OCCASIONS = new RegExp(
  String.raw`\b(?:(?:${gatherings.join('|')})\s+of|(?!one\b)(?:\d+|${Object.keys(NUMBER_WORDS).join('|')}))\s+(?:[\p{L}-]+\s+){0,2}?(?:${occasions.join('|')})\b`,
  'iu',
)

/**
 * How many events the sentence of a statement counts, in its word, where it counts several: "four separate fires left nine dead", "a pair of raids". What it counts befell people in all of
 * them, what another counts in one. Who else tells the number of events tells the same whole.
 */
export function occasionsIn(matter: Matter, context: FindingContext): string | undefined {
  const { start, end } = sentenceAt(matter, context)
  const found = OCCASIONS.exec(context.pages.get(matter.statement.page)!.reading.article.text.slice(start, end))
  return found?.[0].split(/\s/u)[0]?.toLowerCase()
}

/** How an entry of a running log begins: "UPDATE 3:20 p.m.", "Saturday 8:04 a.m. UPDATE", "UPDATE @ 5 p.m.". */
const ENTRY = /\bupdated?\b[^.:\n]{0,25}?\d{1,2}(?::\d\d)?\s?(?:[ap]\.?m\b|h\b|GMT)|\d{1,2}:\d\d\s?(?:[ap]\.?m\.?|GMT)\s+update\b/giu
/** What each entry has, looked for first. */
const UPDATE = /update/i
/** Entries from which on a page is a log. */
const LOG = 3

/** Whether a page was written on as a day went: its old figures stand beside the new ones, each as of its hour, and contradict none. */
export function isLog(page: string, context: FindingContext): boolean {
  const { text } = context.pages.get(page)!.reading.article
  return UPDATE.test(text) && (text.match(ENTRY)?.length ?? 0) >= LOG
}

const DEGREE = new RegExp(String.raw`\b(?:${degreesOfHarm.join('|')})\b`, 'iu')
const REST = new RegExp(String.raw`^[^.;]{0,80}\b(?:${restsOfPairs.join('|')})\b`, 'iu')

/** Whether a number is only a part, or comes on top of others: "another five", "four further arrests", "nine of these pairs". */
export function isPartial({ at }: Quantity, context: FindingContext): boolean {
  const { text } = context.pages.get(at.page)!.reading.article
  return (
    INCREMENT.test(text.slice(Math.max(0, at.start - 12), at.start).replace(/^\S*\s/, '')) ||
    INCREMENT.test(at.exact) ||
    PART.test(at.exact) ||
    // "two were critically hurt", "one was hit in the arm, the other in the leg"
    DEGREE.test(text.slice(Math.max(0, at.start - 20), at.end + 20)) ||
    (/^(?:one|1)\b/i.test(at.exact) && REST.test(text.slice(at.end, at.end + 120)))
  )
}

/** Whether a number is of each one alone: "each faces two counts". */
export function isOfEach({ statement }: Matter): boolean {
  return EACH.test(statement.at.exact)
}

/** Days before a publication from which on what is told is history. */
const HISTORY = 31

/** Whether a statement tells of days long before its page, or of a long time. */
function isPast({ statement, published }: Matter): boolean {
  const { when } = statement
  return when !== undefined && published !== undefined && (days(when.latest, published.earliest) > HISTORY || isLong(when))
}

function isLong(when: When): boolean {
  return days(when.earliest, when.latest) > HISTORY
}

function areApart(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size > 0 && other.size > 0 && ![...one].some(name => other.has(name))
}

function placesOf({ entities }: Matter, context: FindingContext): ReadonlySet<string> {
  return new Set([...entities].filter(id => isPlace(id, context)))
}

/** Whom a statement names, or else its sentence: "Rask was the best, stopping 30 shots" is of Rask. Not who says it. */
function partiesOf(matter: Matter, context: FindingContext): ReadonlySet<string> {
  const tellers = new Set([...matter.speakers, ...matter.statement.chain.map(link => link.party)])
  const own = (named: Iterable<string>) => [...named].filter(id => !isPlace(id, context) && !tellers.has(id))
  const inside = own(matter.entities)
  return new Set(inside.length > 0 ? inside : own(namedIn(sentenceAt(matter, context), matter.statement.page, context)))
}

/** Whether somebody or some place is named with both: "20 horsepower" is of nothing by itself. */
export function shareParty(a: Matter, b: Matter, context: FindingContext): boolean {
  const named = (matter: Matter) => namedIn(sentenceAt(matter, context), matter.statement.page, context)
  const others = named(b)
  return [...named(a)].some(entity => others.has(entity))
}

/** The entities that a stretch of a page names. */
export function namedIn(at: Offsets, page: string, context: FindingContext): ReadonlySet<string> {
  const { reading, mentions } = context.pages.get(page)!
  return new Set(
    reading.annotation.mentions.flatMap((mention, index) => {
      const entity = mentions[index]
      return entity !== undefined && holds(at, mention) ? [entity] : []
    }),
  )
}

function isPlace(id: string, context: FindingContext): boolean {
  const kind = context.entities.get(id)?.kind
  return kind === 'place' || kind === 'facility'
}

/** Whom and what the title, the subtitle and the first paragraph of a page name. */
function leadOf(page: string, context: FindingContext): ReadonlySet<string> {
  const { blocks } = context.pages.get(page)!.reading.article
  const first = blocks.findIndex(block => block.role === 'body')
  const lead = blocks.filter((block, at) => block.role === 'title' || block.role === 'subtitle' || at === first)
  return new Set(lead.flatMap(block => [...namedIn(block, page, context)]))
}
