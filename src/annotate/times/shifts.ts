import { HOLIDAYS } from '../../language/en/calendar.ts'
import { ELECTIONS } from '../../language/en/elections.ts'
import type { Range, TimeDirection, TimeUnit } from '../../model.ts'
import { AMOUNT, amountOf, any, LONG_UNIT, PLURAL_UNIT, UNIT, unitOf, YEAR } from './lexicon.ts'
import { type TimeReading, type TimeRule, whole } from './rules.ts'

const COUNTRIES = any(ELECTIONS.flatMap(election => election.country))
const VOTE = `(?:the\\s+|last\\s+(?:week|month|year)['’]s\\s+|this\\s+year['’]s\\s+|(?:the\\s+)?(?<voteYear>${YEAR})\\s+)?(?:(?<country>${COUNTRIES})\\s+)?(?:(?:disputed|contested|presidential|general|parliamentary|federal|national|mid-?term)\\s+)*(?<event>elections?|inauguration)`
export const HOLIDAY = any(HOLIDAYS.flatMap(holiday => holiday.words))

export const fold = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim()
export const holidays = new Map<string, string>(HOLIDAYS.flatMap(holiday => holiday.words.map(word => [fold(word), holiday.name] as const)))

/** "hours", "days" without a number: more than one, how many is open. */
export const SOME: Range = { min: 1, max: 10 }
export const ONE: Range = { min: 1, max: 1 }

function typeOf(unit: TimeUnit): 'DATE' | 'TIME' {
  return unit === 'hour' || unit === 'minute' || unit === 'second' ? 'TIME' : 'DATE'
}

function shift(
  anchor: 'publication' | 'previous' | 'clause',
  unit: TimeUnit,
  amount: Range,
  direction: TimeDirection,
  clock?: string,
): TimeReading {
  return { type: typeOf(unit), symbol: { kind: 'shift', anchor, unit, amount, direction }, ...(clock && { clock }) }
}

function calendarName(event: string, country: string | undefined): string {
  const written = country?.toLowerCase()
  const named = ELECTIONS.find(election => election.country.some(word => word.toLowerCase() === written))?.name
  if (/^inaug/i.test(event)) return named ? `inauguration:${named}` : 'inauguration'
  return named ?? 'election'
}

/** So many units before or after publication, the story's last date, a named day or the event of a neighbouring clause. */
export const SHIFT_RULES: readonly TimeRule[] = [
  {
    name: 'ago',
    needs: ['unit', 'ago'],
    example: 'The talks stalled several weeks ago.',
    pattern: whole(`(?:(?<amount>${AMOUNT})[\\s-]+)?(?<unit>${UNIT})\\s+ago`),
    read: ({ amount, unit }) => {
      const count = amount ? amountOf(amount) : SOME
      return count && shift('publication', unitOf(unit!)!, count, 'past')
    },
  },
  {
    name: 'from-now',
    needs: ['unit', 'hence'],
    example: 'The lease ends three years from now.',
    pattern: whole(
      `(?<amount>${AMOUNT})\\s+(?<unit>${UNIT})\\s+(?:from\\s+(?:now|today)|hence)|(?<=in\\s+)(?<amount2>${AMOUNT})\\s+(?<unit2>${UNIT})['’]\\s*time`,
    ),
    read: ({ amount, unit, amount2, unit2 }) => {
      const count = amountOf((amount ?? amount2)!)
      return count && shift('publication', unitOf((unit ?? unit2)!)!, count, 'future')
    },
  },
  {
    name: 'in-units',
    needs: ['unit'],
    example: 'The lease ends in three years.',
    pattern: whole(
      `(?<=(?<!\\p{L})in\\s+(?:(?:just|about|only|less\\s+than|under|roughly)\\s+)?)(?<amount>${AMOUNT})\\s+(?<unit>${LONG_UNIT})(?!['’]|\\s+(?:ago|later|earlier|before|after|of|since|\\p{L}+ing)\\b)`,
    ),
    read: ({ amount, unit }, { toldInPast }) => {
      const count = amountOf(amount!)
      const known = unitOf(unit!)!
      if (!count) return undefined
      if (toldInPast()) return { type: 'DURATION', symbol: { kind: 'duration', unit: known, amount: count } }
      return shift('publication', known, count, 'future')
    },
  },
  {
    name: 'later',
    needs: ['unit', 'later'],
    example: 'A day later the strike was over; the next strike came years later.',
    pattern: whole(
      `(?:(?<amount>${AMOUNT})\\s+|(?<bare>(?:just\\s+|only\\s+)?(?=${PLURAL_UNIT})))(?<unit>${UNIT})\\s+(?<side>later|earlier|afterwards?|beforehand|thereafter)(?!\\s+than)`,
    ),
    read: ({ amount, unit, side }) => {
      const count = amount ? amountOf(amount) : SOME
      return count && shift('previous', unitOf(unit!)!, count, /^(?:ear|bef)/i.test(side!) ? 'past' : 'future')
    },
  },
  {
    name: 'units-from-event',
    needs: ['unit', 'side', 'named'],
    example: 'Two days after the election the count was done.',
    pattern: whole(
      `(?:(?<amount>${AMOUNT})\\s+|(?<the>the\\s+)|(?=${PLURAL_UNIT}))(?<unit>${UNIT})\\s+(?<side>after|before|following|ahead\\s+of|prior\\s+to|from|since|until)\\s+(?:${VOTE}|(?<holiday>${HOLIDAY}))`,
    ),
    read: ({ amount, unit, side, voteYear, country, event, holiday }, { direction }) => {
      const count = amount ? amountOf(amount) : ONE
      if (!count) return undefined
      const towards: TimeDirection = /^(?:after|following|from|since)/i.test(side!) ? 'future' : 'past'
      // "weeks until the election" tells how far off it is.
      if (/^(?:since|until)/i.test(side!)) return { type: 'DURATION', symbol: { kind: 'duration', unit: unitOf(unit!)!, amount: count } }
      return {
        type: typeOf(unitOf(unit!)!),
        symbol: {
          kind: 'calendar',
          name: holiday ? holidays.get(fold(holiday))! : calendarName(event!, country),
          direction: direction(),
          shift: { unit: unitOf(unit!)!, amount: count, direction: towards },
          ...(voteYear && { year: Number(voteYear) }),
        },
      }
    },
  },
  {
    name: 'units-from-clause',
    needs: ['unit', 'side'],
    example: 'The council met less than 24 hours after raiders burned the mill.',
    pattern: whole(
      `(?:(?<amount>${AMOUNT})\\s+|(?<the>the\\s+)|(?=(?:just\\s+)?${PLURAL_UNIT}))(?<unit>${LONG_UNIT}|minutes?)\\s+(?<side>after|before|following|prior\\s+to)(?!\\s+(?:yesterday|tomorrow))`,
    ),
    read: ({ amount, the, unit, side }, { text, at }) => {
      if (the && !/^(?:day|night|week|month|year|morning)$/i.test(unit!)) return undefined
      // "two weeks before, it had rained": no event follows, the story's last date is meant.
      const alone = /^\s*(?:[.,;:!?)”"]|$|the\s+release|(?:and|or|but)\s)/i.test(text.slice(at.end, at.end + 12))
      const count = amount ? amountOf(amount) : the ? ONE : SOME
      return count && shift(alone ? 'previous' : 'clause', unitOf(unit!)!, count, /^(?:after|following)/i.test(side!) ? 'future' : 'past')
    },
  },
]
