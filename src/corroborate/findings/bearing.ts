import { INCREMENTS, MEASURES } from '../../language/en/harm.ts'
import type { Statement, When } from '../../model.ts'
import { days } from '../../text/calendar.ts'
import { holds } from '../../text/spans.ts'
import type { Matter } from '../matter.ts'
import { oneVoice } from '../sameness.ts'
import type { FindingContext } from './context.ts'

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
  if (a.statement.page !== b.statement.page || (here.size > 0 && there.size > 0)) return false
  // One page that names a place with one of its figures only: the other is of the same only where the whole page is of that place.
  const lead = leadOf(a.statement.page, context)
  return [...here, ...there].some(place => !lead.has(place))
}

const measures = new Set(MEASURES.split(' '))

/** Whether a quantity names only what it is measured in, as "4 percent" and "$50" do: of what, the rest of the statement must say. */
export function isMeasured({ of }: Quantity): boolean {
  return measures.has(of.replace(/ of .*$/, ''))
}

const INCREMENT = new RegExp(String.raw`\b(?:${INCREMENTS.join('|')})\b`, 'i')
const PART = /\bof (?:the|these|those|them|its|their|his|her|all)\b/i

/** Whether a number is only a part, or comes on top of others: "another five", "four further arrests", "nine of these pairs". */
export function isPartial({ at }: Quantity, context: FindingContext): boolean {
  const { text } = context.pages.get(at.page)!.reading.article
  return (
    INCREMENT.test(text.slice(Math.max(0, at.start - 12), at.start).replace(/^\S*\s/, '')) ||
    INCREMENT.test(at.exact) ||
    PART.test(at.exact)
  )
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

function partiesOf({ entities, speakers }: Matter, context: FindingContext): ReadonlySet<string> {
  return new Set([...entities].filter(id => !isPlace(id, context) && !speakers.has(id)))
}

function isPlace(id: string, context: FindingContext): boolean {
  const kind = context.entities.get(id)?.kind
  return kind === 'place' || kind === 'facility'
}

/** Whom and what the title, the subtitle and the first paragraph of a page name. */
function leadOf(page: string, context: FindingContext): ReadonlySet<string> {
  const { reading, mentions } = context.pages.get(page)!
  const { blocks } = reading.article
  const first = blocks.findIndex(block => block.role === 'body')
  const lead = blocks.filter((block, at) => block.role === 'title' || block.role === 'subtitle' || at === first)
  return new Set(
    reading.annotation.mentions.flatMap((mention, at) => {
      const entity = mentions[at]
      return entity !== undefined && lead.some(block => holds(block, mention)) ? [entity] : []
    }),
  )
}
