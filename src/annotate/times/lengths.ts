import { REFERENCES } from '../../language/en/times.ts'
import { AMOUNT, amountOf, any, clockOf, LONG_UNIT, NUMBER, UNIT, unitOf, WEEKDAY, weekdayOf, ZONE } from './lexicon.ts'
import { type TimeRule, whole } from './rules.ts'

const SETS = {
  daily: 'day',
  nightly: 'day',
  hourly: 'hour',
  weekly: 'week',
  monthly: 'month',
  quarterly: 'quarter',
  yearly: 'year',
  annually: 'year',
  annual: 'year',
} as const
const references = new Map<string, 'past' | 'present' | 'future'>(
  REFERENCES.flatMap(({ to, words }) => words.map(word => [word, to] as const)),
)

/** Lengths, repetitions, times of day and words without a place in the calendar. */
export const LENGTH_RULES: readonly TimeRule[] = [
  {
    name: 'duration',
    needs: ['unit'],
    example: 'The three-day siege ended after about two weeks of talks.',
    pattern: whole(
      `(?<amount>${AMOUNT})(?:\\s+(?:full|long|straight|consecutive|more|whole)\\s+|[\\s-]+)(?<unit>${UNIT})(?:-long|\\s+long)?`,
    ),
    read: ({ amount, unit }, { text, at }) => {
      const words = text.slice(at.start, at.end)
      const after = text.slice(at.end, at.end + 12)
      // An age is none: "a 30-year-old". Nor is "a second" a length, or "a quarter".
      if (/^[\s-]+(?:old|olds|of\s+age)\b/i.test(after) || /^(?:an?|one|the)\s+second$|quarters?$/i.test(words)) return undefined
      if (/^(?:some|one|a)\s+(?:day|morning|night)$/i.test(words) && !/^one\s+day$/i.test(words) && /^some|night|morning/i.test(words))
        return undefined
      if (/(?<!\p{L})(?:once|twice|times)\s+$/iu.test(text.slice(Math.max(0, at.start - 8), at.start)) && /^an?\s/i.test(words))
        return undefined
      const count = amountOf(amount!)
      return count && { type: 'DURATION', symbol: { kind: 'duration', unit: unitOf(unit!)!, amount: count } }
    },
  },
  {
    name: 'bare-duration',
    needs: ['unit'],
    example: 'For weeks nothing moved; the month-long drought went on.',
    pattern: whole(
      `(?<=(?:for|in|within|over|of|after|lasted|last|take|took|many)\\s+)(?<unit>hours|days|weeks|months|years|decades|centuries)(?!\\s+(?:ago|later|of\\s+the))|(?<one>hour|day|week|month|year|decade)-long`,
    ),
    read: ({ unit, one }) => ({
      type: 'DURATION',
      symbol: { kind: 'duration', unit: unitOf((unit ?? one)!)!, amount: one ? { min: 1, max: 1 } : { min: 2, max: 20 } },
    }),
  },
  {
    name: 'set',
    needs: ['set'],
    example: 'The council meets every two weeks and reports annually.',
    pattern: whole(
      `(?<word>${any(Object.keys(SETS))})|(?:every|each)\\s+(?:(?<amount>${NUMBER})\\s+|other\\s+)?(?<unit>${LONG_UNIT})|(?:once|twice|${NUMBER}\\s+times)\\s+(?:a|an|per|each|every)\\s+(?<per>${UNIT})|(?:(?:every|each)\\s+(?<weekday>${WEEKDAY})|(?<weekdays>${WEEKDAY})s)`,
    ),
    read: ({ word, amount, unit, per, weekday, weekdays }, { text, at }) => {
      const one = { min: 1, max: 1 }
      if (word) {
        // A capital within a sentence is a name: "the Daily Lantern".
        if (/^\p{Lu}/u.test(word) && /[\p{L},]\s$/u.test(text.slice(Math.max(0, at.start - 2), at.start))) return undefined
        return { type: 'SET', symbol: { kind: 'set', unit: SETS[word.toLowerCase() as keyof typeof SETS], amount: one } }
      }
      const day = weekday ?? weekdays
      if (day) return { type: 'SET', symbol: { kind: 'set', unit: 'week', amount: one, weekday: weekdayOf(day)! } }
      return { type: 'SET', symbol: { kind: 'set', unit: unitOf((unit ?? per)!)!, amount: (amount && amountOf(amount)) || one } }
    },
  },
  {
    name: 'clock',
    needs: ['clock'],
    example: 'The train left at 11:40 p.m. local time.',
    pattern: whole(
      `(?<clock>\\d{1,2}[:.]\\d{2}\\s*(?:[ap]\\.m\\.|[ap]m)|\\d{1,2}\\s*(?:[ap]\\.m\\.|[ap]m)|(?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?)(?:\\s*(?:hrs|hours))?(?:\\s*${ZONE})?|(?<four>(?:[01]\\d|2[0-3])[0-5]\\d)(?:\\s*(?:hrs|hours))?\\s*${ZONE}|(?<hrs>(?:[01]\\d|2[0-3])[0-5]\\d)\\s*hrs|(?<word>noon|midnight)(?:\\s*${ZONE})?`,
    ),
    read: ({ clock, four, hrs, word }) => {
      const value = word ? (word.toLowerCase() === 'noon' ? '12:00' : '24:00') : clockOf((clock ?? four ?? hrs)!)
      return value === undefined ? undefined : { type: 'TIME', symbol: { kind: 'clock' }, clock: value }
    },
  },
  {
    name: 'reference',
    needs: ['reference'],
    example: 'The mine is currently shut.',
    pattern: whole(`${any([...references.keys()])}(?!\\s+(?:${AMOUNT}\\s+)?${UNIT})`),
    read: (_groups, { text, at }) => {
      const to = references.get(text.slice(at.start, at.end).toLowerCase().replace(/\s+/g, ' '))
      return to && { type: 'DATE', symbol: { kind: 'reference', to } }
    },
  },
]
