import { MONTHS, SEASONS } from '../../language/en/months.ts'
import { AMOUNTS, DAY_PARTS, DIGITS, ORDINALS, PARTS, TENS, UNITS } from '../../language/en/times.ts'
import { WEEKDAYS } from '../../language/en/weekdays.ts'
import { ZONES } from '../../language/en/zones.ts'
import type { Range, TimePart, TimeUnit } from '../../model.ts'

/** The source of an expression that matches any of these words, longest first, whatever the white space within them. */
export function any(words: readonly string[]): string {
  const sorted = [...words].sort((a, b) => b.length - a.length)
  return `(?:${sorted.map(word => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+')).join('|')})`
}

const HEDGE = any([
  'about',
  'almost',
  'an additional',
  'another',
  'around',
  'approximately',
  'as many as',
  'at least',
  'at most',
  'barely',
  'close to',
  'fewer than',
  'just',
  'just over',
  'just under',
  'less than',
  'little more than',
  'more than',
  'nearly',
  'no more than',
  'not even',
  'only',
  'over',
  'roughly',
  'some',
  'under',
  'up to',
  'well over',
])
const HEDGED = new RegExp(`^${HEDGE}\\s+`, 'i')
const TEENS_AND_TENS = `${any(TENS)}[-\\s]${any(DIGITS)}`
export const NUMBER = `(?:\\d{1,3}(?:,\\d{3})+|\\d{1,4}(?:\\.\\d+)?|${TEENS_AND_TENS}|${any(AMOUNTS.flatMap(amount => amount.words))})`
/** "two", "about 30", "two or three", "one and a half". */
export const AMOUNT = `(?:${HEDGE}\\s+)?${NUMBER}(?:\\s+(?:or|to)\\s+${NUMBER}|\\s*[-–]\\s*\\d{1,3}|[-\\s]and[-\\s]a[-\\s]half)?`
export const UNIT = any(UNITS.flatMap(unit => unit.words))
export const PLURAL_UNIT = any(UNITS.map(unit => unit.words[0]))
export const LONG_UNIT = any(UNITS.filter(({ unit }) => unit !== 'second' && unit !== 'minute').flatMap(unit => unit.words))

export const MONTH = `(?:${any(MONTHS.map(month => month.name))}|${any(MONTHS.flatMap(month => month.short))}\\.?)`
export const WEEKDAY = any(WEEKDAYS.map(day => day.name))
export const ANY_WEEKDAY = `(?:${WEEKDAY}|${any(WEEKDAYS.flatMap(day => day.short))}\\.?)`
export const SEASON = any(SEASONS.flatMap(season => season.names))
export const PART = any(PARTS.flatMap(part => part.words))
export const DAY_PART = any(DAY_PARTS.flatMap(part => part.words))
export const ORDINAL = any(ORDINALS)
export const DAY = '[0-3]?\\d'
export const YEAR = '(?:1\\d{3}|20\\d{2})'
/** "GMT", "Moscow time". */
export const ZONE = `(?:${any(ZONES.flatMap(zone => zone.words))}(?![\\p{L}\\d]))`
export const CLOCK = `(?:\\d{1,2}[:.]\\d{2}(?::\\d{2})?\\s*(?:[ap]\\.?m\\b\\.?)?|\\d{1,2}\\s*[ap]\\.?m\\b\\.?)(?:\\s*${ZONE})?`

const fold = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim()
const table = <Value>(rows: readonly (readonly [readonly string[], Value])[]) =>
  new Map(rows.flatMap(([words, value]) => words.map(word => [fold(word), value] as const)))

const months = table(MONTHS.map(month => [[month.name, ...month.short], month]))
const weekdays = table(WEEKDAYS.map(day => [[day.name, ...day.short], day.number]))
const seasons = table(SEASONS.map(season => [season.names, season.firstMonth]))
const units = table(UNITS.map(unit => [unit.words, unit.unit]))
const parts = table(PARTS.map(part => [part.words, part.part]))
const dayParts = table(DAY_PARTS.map(part => [part.words, part.code]))
const ordinals = table(ORDINALS.map((word, index) => [[word], index + 1]))
const amounts = table(AMOUNTS.map(amount => [amount.words, { min: amount.min, max: amount.max }]))

const zones = table(ZONES.flatMap(zone => zone.words.map(word => [[word], word] as const)))
const ENDS_IN_ZONE = new RegExp(`(?:${ZONE}|(?<=:\\d\\d(?:\\.\\d+)?)[+-]\\d\\d:?\\d\\d)$`, 'iu')

/** The zone in which a time of day is written, at the end of its words: 'GMT', '+05:30'. */
export const zoneOf = (text: string): string | undefined => {
  const written = ENDS_IN_ZONE.exec(text)?.[0]
  return written && (zones.get(fold(written)) ?? written)
}

export const monthOf = (text: string) => months.get(fold(text).replace(/\.$/, ''))
export const weekdayOf = (text: string) => weekdays.get(fold(text).replace(/\.$/, ''))
export const seasonOf = (text: string) => seasons.get(fold(text))
export const unitOf = (text: string): TimeUnit | undefined => units.get(fold(text))
export const partOf = (text: string): TimePart | undefined => parts.get(fold(text).replace(/-$/, ''))
export const dayPartOf = (text: string) => dayParts.get(fold(text))
export const ordinalOf = (text: string) => ordinals.get(fold(text))

/** "two or three" → 2..3, "more than 40" → 40.., "less than 24" → 0..24, "a few" → 2..5. */
export function amountOf(text: string): Range | undefined {
  const words = fold(text)
  const hedge = HEDGED.exec(words)?.[0].trim()
  const rest = hedge ? words.slice(hedge.length).trim() : words
  const exact = numberOf(rest) ?? numberOf(words)
  if (exact === undefined) {
    const half = /^(.+?)[- ]and[- ]a[- ]half$/.exec(rest)
    const whole = half && numberOf(half[1]!)
    if (whole) return { min: whole.min + 0.5, max: whole.min + 0.5 }
    const pair = /^(.+?)(?: or | to |\s*[-–]\s*)(.+)$/.exec(rest)
    const [low, high] = pair ? [numberOf(pair[1]!), numberOf(pair[2]!)] : []
    return low && high ? { min: low.min, ...(high.max !== undefined && { max: high.max }) } : undefined
  }
  if (!hedge || numberOf(words)) return exact
  if (/^(?:less|fewer) than|^under|^up to|^at most|^no more|^as many|^not even/.test(hedge)) return { min: 0, max: exact.max ?? exact.min }
  if (/^(?:more|little more) than|^over|^at least|^well over/.test(hedge)) return { min: exact.min }
  return exact
}

function numberOf(words: string): Range | undefined {
  const named = amounts.get(words)
  if (named) return named
  if (/^\d[\d,]*(?:\.\d+)?$/.test(words)) {
    const value = Number(words.replaceAll(',', ''))
    return { min: value, max: value }
  }
  const [ten, digit] = words.split(/[- ]/)
  const tens = TENS.indexOf(ten as (typeof TENS)[number])
  const digits = DIGITS.indexOf(digit as (typeof DIGITS)[number])
  if (tens < 0 || digits < 0) return undefined
  const value = (tens + 2) * 10 + digits + 1
  return { min: value, max: value }
}

/** '9:01PM' → '21:01', '11 a.m.' → '11:00', '0300' → '03:00'; absent where it is no time of day. */
export function clockOf(text: string): string | undefined {
  const match = /^(\d{1,2})(?:[:.]?(\d{2}))?(?::\d{2})?\s*([ap])?/i.exec(text)
  if (!match) return undefined
  const half = match[3]?.toLowerCase()
  const hour = (Number(match[1]) % (half ? 12 : 25)) + (half === 'p' ? 12 : 0)
  const minute = Number(match[2] ?? 0)
  if (hour > 23 || minute > 59) return undefined
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}
