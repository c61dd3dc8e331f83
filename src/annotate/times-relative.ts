import { ELECTIONS, HOLIDAYS } from '../language/en/calendar.ts'
import type { Offsets, Range, TimeDirection, TimeSymbol, TimeUnit } from '../model.ts'
import { AMOUNT, amountOf, any, dayPartOf, LONG_UNIT, PART, PLURAL_UNIT, partOf, UNIT, unitOf, YEAR } from './times-lexicon.ts'
import { POINTERS, pointerOf, type TimeReading, type TimeRule, whole } from './times-rules.ts'

type CalendarUnit = Extract<TimeSymbol, { kind: 'unit' }>['unit']

const POINTER = any(POINTERS.flatMap(pointer => pointer.words))
const COUNTRIES = any(ELECTIONS.flatMap(election => election.country))
const VOTE = `(?:the\\s+|last\\s+(?:week|month|year)['’]s\\s+|this\\s+year['’]s\\s+|(?:the\\s+)?(?<voteYear>${YEAR})\\s+)?(?:(?<country>${COUNTRIES})\\s+)?(?:(?:disputed|contested|presidential|general|parliamentary|federal|national|mid-?term)\\s+)*(?<event>elections?|inauguration)`
const HOLIDAY = any(HOLIDAYS.flatMap(holiday => holiday.words))

const fold = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim()
const holidays = new Map<string, string>(HOLIDAYS.flatMap(holiday => holiday.words.map(word => [fold(word), holiday.name] as const)))

function calendarUnit(written: string): CalendarUnit | undefined {
  const unit = unitOf(written)
  return unit === 'second' || unit === 'minute' || unit === 'hour' || unit === 'season' ? undefined : unit
}

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

function single(unit: CalendarUnit, anchor: 'publication' | 'previous', offset: number, clock?: string): TimeReading {
  return { type: clock ? 'TIME' : 'DATE', symbol: { kind: 'unit', anchor, unit, offset }, ...(clock && { clock }) }
}

/** "hours", "days" without a number: more than one, how many is open. */
const SOME: Range = { min: 1, max: 10 }
const ONE: Range = { min: 1, max: 1 }

function calendarName(event: string, country: string | undefined): string {
  if (/^inaug/i.test(event)) return 'us-inauguration'
  const written = country?.toLowerCase()
  return ELECTIONS.find(election => election.country.some(word => word.toLowerCase() === written))?.name ?? 'election'
}

/** "the mayor's last weeks in office", "the last week of the season": the final ones, not those before today. */
function isFinal(pointer: string, text: string, at: Offsets): boolean {
  return (
    /^(?:the\s+)?(?:last|final)$/i.test(pointer) &&
    (/(?:['’]s|s['’]|(?<!\p{L})(?:his|her|its|their|my|our|your))\s+$/iu.test(text.slice(Math.max(0, at.start - 8), at.start)) ||
      /^\s+(?:of|in\s+(?:office|power|charge))(?!\p{L})/iu.test(text.slice(at.end, at.end + 14)))
  )
}

export const RELATIVE_RULES: readonly TimeRule[] = [
  {
    name: 'day',
    needs: ['day'],
    example: 'The mayor resigned yesterday; a vote is due the day after tomorrow.',
    pattern: whole(
      `(?<two>the\\s+day\\s+before\\s+yesterday|the\\s+day\\s+after\\s+tomorrow)|(?<word>yesterday|today|tomorrow)(?:\\s+(?<part>morning|afternoon|evening|night))?(?!['’]s\\s+(?:world|society|standards))`,
    ),
    read: ({ two, word, part }) => {
      if (two) return single('day', 'publication', /before/i.test(two) ? -2 : 2)
      const offset = { yesterday: -1, today: 0, tomorrow: 1 }[word!.toLowerCase()]!
      return single('day', 'publication', offset, part ? dayPartOf(part) : undefined)
    },
  },
  {
    name: 'part-of-day',
    needs: ['part'],
    example: 'Shots were heard last night and again this morning.',
    pattern: whole(
      `(?<tonight>tonight)|(?<pointer>this|last|that|that\\s+same|the\\s+same|the\\s+next|the\\s+following|the\\s+previous|the)\\s+(?<part>morning|afternoon|evening|night)(?!\\s+of\\b)(?:\\s+(?<side>before|after))?`,
    ),
    read: ({ tonight, pointer, part, side }) => {
      if (tonight) return single('day', 'publication', 0, 'NI')
      const words = fold(pointer!)
      const clock = dayPartOf(part!)
      if (side) return single('day', 'previous', side.toLowerCase() === 'before' ? -1 : 1, clock)
      if (words === 'the') return undefined
      if (words === 'last') return clock === 'NI' || clock === 'EV' ? single('day', 'publication', -1, clock) : undefined
      const seen = pointerOf(words)!
      return single('day', seen.anchor === 'previous' ? 'previous' : 'publication', seen.offset, clock)
    },
  },
  {
    name: 'unit',
    needs: ['unit', 'pointer'],
    example: 'Earlier this month the ministry closed the port; the following week it reopened.',
    pattern: whole(
      `(?:(?<side>earlier|later|sooner)\\s+(?:in\\s+|on\\s+)?|(?:(?<part>${PART})\\s+))?(?<pointer>${POINTER})\\s+(?<unit>${LONG_UNIT})(?<plural>s)?(?!['’]?s?[-\\s]old)`,
    ),
    read: ({ side, part, pointer, unit: written }, { text, at }) => {
      const unit = calendarUnit(written!)
      const seen = pointerOf(pointer!)
      if (!unit || !seen || /s$/i.test(written!) || isFinal(pointer!, text, at)) return undefined
      if (/^(?:night|morning)$/i.test(written!)) return undefined
      // "this day and age"; "the same day" is the story's.
      if (/^\s+and\s+age/i.test(text.slice(at.end, at.end + 8))) return undefined
      const capital = fold(pointer!) === 'next' && unit === 'day'
      return {
        type: 'DATE',
        symbol: {
          kind: 'unit',
          anchor: capital || seen.anchor === 'previous' ? 'previous' : 'publication',
          unit,
          offset: seen.offset,
          ...(part && { part: partOf(part)! }),
          ...(side && { direction: /^e/i.test(side) ? ('past' as const) : ('future' as const) }),
        },
      }
    },
  },
  {
    name: 'weekend',
    needs: ['unit'],
    example: 'The pass was closed over the weekend.',
    pattern: whole('the\\s+(?:long\\s+|holiday\\s+)?weekend'),
    read: (_groups, { direction }) => ({
      type: 'DATE',
      symbol: { kind: 'unit', anchor: 'publication', unit: 'weekend', offset: 0, direction: direction() },
    }),
  },
  {
    name: 'part-of-unit',
    needs: ['unit'],
    example: 'By the end of the month the bread was gone.',
    pattern: whole(`(?<part>${PART}|later\\s+in|earlier\\s+in)\\s+the\\s+(?<unit>week|month|quarter|year|decade|century)`),
    read: ({ part, unit: written }) => {
      const unit = calendarUnit(written!)
      if (!unit) return undefined
      const side = /^later/i.test(part!) ? 'future' : /^earlier/i.test(part!) ? 'past' : undefined
      return {
        type: 'DATE',
        symbol: { kind: 'unit', anchor: 'previous', unit, offset: 0, ...(side ? { direction: side } : { part: partOf(part!)! }) },
      }
    },
  },
  {
    name: 'ago',
    needs: ['unit', 'side'],
    example: 'The talks stalled several weeks ago.',
    pattern: whole(`(?:(?<amount>${AMOUNT})[\\s-]+)?(?<unit>${UNIT})\\s+ago`),
    read: ({ amount, unit }) => {
      const count = amount ? amountOf(amount) : SOME
      return count && shift('publication', unitOf(unit!)!, count, 'past')
    },
  },
  {
    name: 'from-now',
    needs: ['unit'],
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
    needs: ['unit', 'side'],
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
    name: 'later-that-unit',
    needs: ['side'],
    example: 'Later the same day he was freed.',
    pattern: whole('(?:later|earlier)\\s+(?:that|the\\s+same)\\s+(?<unit>day|night|morning|afternoon|evening)'),
    read: ({ unit }) => single('day', 'previous', 0, dayPartOf(unit!)),
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
  {
    name: 'stretch',
    needs: ['unit', 'pointer'],
    example: 'Over the past two weeks the river has risen.',
    pattern: whole(
      `(?:the\\s+|these\\s+|this\\s+)?(?<pointer>past|last|next|coming|previous|preceding|following|ensuing|final|first)\\s+(?<amount>${AMOUNT}\\s+)?(?<unit>${UNIT})`,
    ),
    read: ({ pointer, amount, unit: written }, { text, at }) => {
      const unit = unitOf(written!)!
      const which = pointer!.toLowerCase()
      const plural = /s$/i.test(written!)
      const count = amount ? amountOf(amount) : plural ? SOME : ONE
      if (!count || (!amount && !plural && which !== 'past') || isFinal(pointer!, text, at)) return undefined
      if (which === 'first' || which === 'final')
        return amount ? { type: 'DURATION', symbol: { kind: 'duration', unit, amount: count } } : undefined
      const back = which === 'past' || which === 'last' || which === 'previous' || which === 'preceding'
      const anchor =
        which === 'past' || which === 'last' || which === 'coming' || (which === 'next' && !/^the/i.test(text.slice(at.start, at.end)))
          ? 'publication'
          : 'previous'
      return {
        type: 'DATE',
        symbol: {
          kind: 'stretch',
          anchor: which === 'next' ? 'publication' : anchor,
          unit,
          amount: count,
          direction: back ? 'past' : 'future',
        },
      }
    },
  },
  {
    name: 'holiday',
    needs: ['named'],
    example: 'The shops shut on Christmas Eve 2031.',
    pattern: whole(
      `(?:(?<pointer>last|next|this)\\s+)?(?<holiday>${HOLIDAY})(?:,?\\s+(?<year>${YEAR}))?|(?<vote>Election|Inauguration)\\s+Day(?:,?\\s+(?<voteYear>${YEAR}))?`,
    ),
    read: ({ pointer, holiday, year, vote, voteYear }, { direction }) => {
      const at = year ?? voteYear
      return {
        type: 'DATE',
        symbol: {
          kind: 'calendar',
          name: holiday ? holidays.get(fold(holiday))! : /^i/i.test(vote!) ? 'us-inauguration' : 'election',
          direction: pointer && /^last/i.test(pointer) ? 'past' : pointer && /^next/i.test(pointer) ? 'future' : direction(),
          ...(at && { year: Number(at) }),
        },
      }
    },
  },
  {
    name: 'day-part',
    needs: ['part'],
    example: 'The raid came overnight.',
    pattern: whole('overnight'),
    read: () => single('day', 'previous', 0, 'NI'),
  },
]
