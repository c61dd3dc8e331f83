import { BUSINESS_NOUNS, SEASON_NOUNS } from '../../language/en/times.ts'
import { addDays, addMonths, type Days, isoDate, unitAt } from '../../text/calendar.ts'
import { absolute, COUNTED_AFTER, CUT, POINTER, yearNumber, yearOf } from './dates.ts'
import { any, ORDINAL, ordinalOf, PART, partOf, SEASON, seasonOf, YEAR } from './lexicon.ts'
import { pointerOf, type TimeContext, type TimeRule, whole } from './rules.ts'

const BUSINESS_NEAR = new RegExp(`(?<!\\p{L})${any(BUSINESS_NOUNS)}(?!\\p{L})`, 'iu')
const SEASONAL = any(SEASON_NOUNS)

/** Quarters, seasons, years, decades and centuries that are written out, and seasons without a year. */
export const YEAR_RULES: readonly TimeRule[] = [
  {
    name: 'quarter',
    needs: ['quarter', 'year'],
    example: 'Exports fell in the third quarter of 2031.',
    pattern: whole(
      `(?:the\\s+)?(?:(?<ordinal>first|second|third|fourth|last|1st|2nd|3rd|4th)\\s+quarter|Q(?<number>[1-4]))(?:,?\\s+(?:of\\s+)?(?<year>${YEAR}))`,
    ),
    read: ({ ordinal, number, year }, context) => {
      const quarter = number ? Number(number) : ordinal === 'last' ? 4 : (ordinalOf(ordinal!) ?? Number.parseInt(ordinal!, 10))
      return absolute(context, 'quarter', unitAt(isoDate(Number(year), quarter * 3 - 2, 1), 'quarter'))
    },
  },
  {
    name: 'quarter-of-year',
    needs: ['quarter'],
    example: 'Exports fell in the third quarter; first-quarter profits of last year had risen.',
    pattern: whole(
      `(?:the\\s+)?(?:(?<ordinal>first|second|third|fourth|1st|2nd|3rd|4th)[\\s-]+quarter|Q(?<number>[1-4]))(?:\\s+of\\s+(?<year>last year|this year|next year|that year|the same year|the previous year|the following year))?`,
    ),
    read: ({ ordinal, number, year }, context) => {
      const { text, sentence } = context
      // Matches have quarters too, and towns: "in the fourth quarter he threw three passes".
      if (!year && !BUSINESS_NEAR.test(text.slice(sentence.start, sentence.end))) return undefined
      const quarter = number ? Number(number) : (ordinalOf(ordinal!) ?? Number.parseInt(ordinal!, 10))
      return {
        type: 'DATE',
        symbol: { kind: 'season', season: 3 * quarter - 2, direction: context.direction(), anchor: 'publication', ...yearOf(year) },
      }
    },
  },
  {
    name: 'season-year',
    needs: ['season', 'digit'],
    example: 'The drought began in the summer of 2031.',
    pattern: whole(
      `${CUT}(?:the\\s+)?(?:(?<part2>early|late|mid)[\\s-]+)?(?<season>${SEASON})(?:(?:,?\\s+|\\s+of\\s+)(?<year>${YEAR}|\\d{1,4}\\s*(?<era>BCE?))|(?=\\s*(?:and|or|to|[-–/])\\s*(?:the\\s+)?(?:(?:early|late|mid)[\\s-]+)?${SEASON},?\\s+(?:of\\s+)?(?<shared>${YEAR}|\\d{1,4}\\s*(?<sharedEra>BCE?))))`,
    ),
    read: ({ season, year, era, shared, sharedEra, part, part2 }, context) => {
      const number = yearNumber(Number.parseInt((year ?? shared)!, 10).toString(), era ?? sharedEra)
      const first = isoDate(number, seasonOf(season!)!, 1)
      const whole = { earliest: first, latest: addDays(addMonths(first, 3), -1) }
      return absolute(context, 'season', whole, partOf(part ?? part2 ?? ''))
    },
  },
  {
    name: 'season',
    needs: ['season'],
    example: 'They meet again in the spring.',
    pattern: whole(
      `(?:(?<part>early|late|mid)[\\s-]+)?(?:(?<pointer>${POINTER})\\s+|(?<=(?:in|of|during|over|throughout|by|until|since)\\s+)(?:the\\s+)?(?:(?<part2>early|late|mid)[\\s-]+)?|the\\s+|(?=\\p{L}+[\\s-]+${SEASONAL}(?!\\p{L})))(?<season>${SEASON})(?:\\s+of\\s+(?<year>last year|this year|next year|that year|the same year))?(?!\\s+(?:of|into|to|from|in|and\\s+rise))`,
    ),
    read: ({ part, part2, pointer, season, year }, context) => {
      // A name within a sentence: "the Winter Palace", "the Summer Games".
      if (/^\s\p{Lu}/u.test(context.text.slice(context.at.end, context.at.end + 2))) return undefined
      const seen = pointer ? pointerOf(pointer) : undefined
      const cutting = part ?? part2
      return {
        type: 'DATE',
        symbol: {
          kind: 'season',
          season: seasonOf(season!)!,
          ...(cutting && { part: partOf(cutting)! }),
          direction: seen?.offset === 1 ? 'future' : seen?.offset === -1 ? 'past' : context.direction(),
          anchor: seen?.anchor ?? 'publication',
          ...yearOf(year),
        },
      }
    },
  },
  {
    name: 'year',
    needs: ['year'],
    example: 'The treaty of 2031 followed the unrest of early 2029.',
    pattern: whole(`(?:(?<part>${PART})(?:\\s+in)?(?:\\s+|[-–]\\s?)(?:the\\s+year\\s+)?)?(?<year>${YEAR})`),
    read: ({ part, year }, context) =>
      isYear(year!, part !== undefined, context)
        ? absolute(context, 'year', yearRange(Number(year)), part ? partOf(part) : undefined)
        : undefined,
  },
  {
    name: 'year-range-end',
    needs: ['year'],
    example: 'the drought of 2031-33',
    pattern: /(?<=(?<![\d-])(?<century>1\d|20)(?<from>\d\d)[-–/])(?<to>\d\d)(?![\d-])/giu,
    read: ({ century, from, to }, context) =>
      Number(to) > Number(from) ? absolute(context, 'year', yearRange(Number(`${century}${to}`))) : undefined,
  },
  {
    name: 'year-of-era',
    needs: ['digit', 'era'],
    example: 'The wall fell in 238 BC.',
    pattern: whole(`(?:(?<part>${PART})(?:\\s+in)?\\s+)?(?:(?<year>\\d{1,4})\\s*(?<era>BCE?|B\\.C\\.|CE)|AD\\s+(?<after>\\d{1,4}))`),
    read: ({ part, year, era, after }, context) =>
      /[a-z]/.test(context.text.slice(context.at.start, context.at.end).replace(/^[\p{L}\s]+(?=\d)/u, ''))
        ? undefined
        : absolute(context, 'year', yearRange(yearNumber(year ?? after!, era)), part ? partOf(part) : undefined),
  },
  {
    name: 'year-of-era-start',
    needs: ['digit'],
    example: 'The wall was built (241-238 BC).',
    pattern: whole('(?<year>\\d{1,4})(?=\\s?(?:[-–]|to|and|or)\\s?\\d{1,4}\\s*(?:BCE?|B\\.C\\.))'),
    read: ({ year }, context) => absolute(context, 'year', yearRange(yearNumber(year!, 'BC'))),
  },
  {
    name: 'decade-of-era',
    needs: ['digit', 'era'],
    example: 'The league grew in the late 230s BC.',
    pattern: whole('(?:the\\s+)?(?:(?<part>early|mid|late)[\\s-]+)?(?:the\\s+)?(?<decade>\\d{1,3}0)s\\s+BCE?'),
    read: ({ part, decade }, context) => {
      const [first, last] = [yearNumber(String(Number(decade) + 9), 'BC'), yearNumber(decade!, 'BC')]
      return absolute(context, 'decade', { earliest: isoDate(first, 1, 1), latest: isoDate(last, 12, 31) }, part ? partOf(part) : undefined)
    },
  },
  {
    name: 'decade',
    needs: ['digit', 's'],
    example: 'Mills closed in the late 1930s.',
    pattern: whole(
      `(?:(?<half>${PART})\\s+)?(?:the\\s+)?(?:(?<part>early|mid|late|middle)[\\s-]+(?:to[\\s-]late[\\s-]+)?)?(?:the\\s+)?(?:(?<decade>1\\d\\d0|20\\d0)['’]?|(?<![\\p{L}\\d]['’])['’](?<short>\\d0))s`,
    ),
    read: ({ half, part, decade, short }, context) => {
      // "the ’90s" are those of the last century, "the ’10s" of this one.
      const first = decade ? Number(decade) : Number(short) + (Number(short) >= 30 ? 1900 : 2000)
      const cutting = half ? partOf(half) : part?.toLowerCase() === 'middle' ? 'mid' : partOf(part ?? '')
      return absolute(context, 'decade', unitAt(isoDate(first, 1, 1), 'decade'), cutting)
    },
  },
  {
    name: 'century',
    needs: ['century'],
    example: 'The road dates from the early 19th century.',
    pattern: whole(
      `(?:the\\s+)?(?:(?<part>early|mid|late)[\\s-]+)?(?:(?<number>\\d{1,2})(?:st|nd|rd|th)|(?<word>${ORDINAL}|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-first))[\\s-]century(?:\\s+(?<era>BCE?))?`,
    ),
    read: ({ part, number, word, era }, context) => {
      const names = [
        'eleventh',
        'twelfth',
        'thirteenth',
        'fourteenth',
        'fifteenth',
        'sixteenth',
        'seventeenth',
        'eighteenth',
        'nineteenth',
        'twentieth',
        'twenty-first',
      ]
      const count = number ? Number(number) : (ordinalOf(word!) ?? names.indexOf(word!.toLowerCase()) + 11)
      return absolute(
        context,
        'century',
        unitAt(isoDate(era ? -count * 100 : (count - 1) * 100, 6, 1), 'century'),
        part ? partOf(part) : undefined,
      )
    },
  },
]

function yearRange(year: number): Days {
  return unitAt(isoDate(year, 1, 1), 'year')
}

/** A bare number of four digits is a year unless it counts, is a house, a telephone or an account number. */
function isYear(year: string, cutting: boolean, { text, at }: TimeContext): boolean {
  const before = text.slice(Math.max(0, at.start - 24), at.start)
  const after = text.slice(at.end, at.end + 24)
  if (
    /[#$£€№.,:\d-]$|(?<!\p{L})(?:No\.?|Nos\.?|number|page|pages|flight|room|box|route|highway|chapter|section|versus|vs\.?)\s$/iu.test(
      before,
    ) &&
    !/\d{4}[-–/]$/.test(before)
  )
    return false
  if (year.endsWith('0') && /^['’]s\b/.test(after)) return false
  const ranging = /^\s?[-–]\s?\d{2}(?:\d\d)?(?!\d)/.test(after)
  if ((/:\s$/.test(before) && !ranging) || /^(?:[.,]\d|[%°]|s\b|:\d|\s?(?:hrs|hours|GMT|UTC)\b)/.test(after) || COUNTED_AFTER.test(after))
    return false
  if (/^\s+\p{Lu}\p{L}+\.?(?:\s+\p{Lu}\p{L}+\.?)*\s+(?:St|Street|Ave|Avenue|Road|Rd|Blvd|Boulevard|Lane|Drive)\b/u.test(after)) return false
  const value = Number(year)
  if (value >= 1900 && value < 2100) return true
  // Older years need a word that a year follows: 1500 alone may count anything.
  return (
    cutting ||
    ranging ||
    (/,\s$/.test(before) && /^(?:\n|$)/.test(after)) ||
    /(?<!\p{L})(?:in|of|since|from|by|until|till|to|between|and|after|before|during|around|circa|c\.|about|year|for|the)\s$|\($|[-–/]$/iu.test(
      before,
    )
  )
}
