import { NAMED_AFTER_HOLIDAYS } from '../../language/en/calendar.ts'
import type { Offsets, TimeSymbol } from '../../model.ts'
import { AMOUNT, amountOf, any, dayPartOf, LONG_UNIT, PART, partOf, UNIT, unitOf, YEAR } from './lexicon.ts'
import { POINTERS, pointerOf, type TimeReading, type TimeRule, whole } from './rules.ts'
import { fold, HOLIDAY, holidays, ONE, SOME } from './shifts.ts'

type CalendarUnit = Extract<TimeSymbol, { kind: 'unit' }>['unit']

const NAMED_FOR = new RegExp(`^\\s${any(NAMED_AFTER_HOLIDAYS)}(?!\\p{L})`, 'u')
const POINTER = any(POINTERS.flatMap(pointer => pointer.words))

function calendarUnit(written: string): CalendarUnit | undefined {
  const unit = unitOf(written)
  return unit === 'second' || unit === 'minute' || unit === 'hour' || unit === 'season' ? undefined : unit
}

function single(unit: CalendarUnit, anchor: 'publication' | 'previous', offset: number, clock?: string): TimeReading {
  return { type: clock ? 'TIME' : 'DATE', symbol: { kind: 'unit', anchor, unit, offset }, ...(clock && { clock }) }
}

/** "the mayor's last weeks in office", "the last week of the season": the final ones, not those before today. */
function isFinal(pointer: string, text: string, at: Offsets): boolean {
  return (
    /^(?:the\s+)?(?:last|final)$/i.test(pointer) &&
    (/(?:['’]s|s['’]|(?<!\p{L})(?:his|her|its|their|my|our|your))\s+$/iu.test(text.slice(Math.max(0, at.start - 8), at.start)) ||
      /^\s+(?:of|in\s+(?:office|power|charge))(?!\p{L})/iu.test(text.slice(at.end, at.end + 14)))
  )
}

/** Days, units and stretches seen from publication or from the story's last date, and days with a name. */
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
    needs: ['weekend'],
    example: 'The pass was closed over the weekend.',
    pattern: whole('the\\s+(?:long\\s+|holiday\\s+)?weekend'),
    read: (_groups, { direction }) => ({
      type: 'DATE',
      symbol: { kind: 'unit', anchor: 'publication', unit: 'weekend', offset: 0, direction: direction() },
    }),
  },
  {
    name: 'part-of-unit',
    needs: ['unit', 'third'],
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
    name: 'later-that-unit',
    needs: ['later'],
    example: 'Later the same day he was freed.',
    pattern: whole('(?:later|earlier)\\s+(?:that|the\\s+same)\\s+(?<unit>day|night|morning|afternoon|evening)'),
    read: ({ unit }) => single('day', 'previous', 0, dayPartOf(unit!)),
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
    read: ({ pointer, holiday, year, vote, voteYear }, { direction, text, at: { end } }) => {
      // A name that holds a holiday: "Easter Island", "the Yom Kippur War".
      if (NAMED_FOR.test(text.slice(end, end + 16))) return undefined
      const at = year ?? voteYear
      return {
        type: 'DATE',
        symbol: {
          kind: 'calendar',
          name: holiday ? holidays.get(fold(holiday))! : /^i/i.test(vote!) ? 'inauguration:us' : 'election',
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
