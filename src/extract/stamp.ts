import { monthNames, stampLabels, weekdayNames } from '../language/calendar-words.ts'
import type { Offsets } from '../model.ts'

/** A calendar day printed in a text: ISO day and where it stands. `sure` is false where day and month could be exchanged. */
export interface PrintedDay extends Offsets {
  readonly day: string
  readonly sure: boolean
}

const months = new Map(monthNames.flatMap((names, index) => names.map(name => [name, index + 1] as const)))
const year = '(?:1[89]|2[05])\\d\\d'
/** A word that may be a month; the map decides. */
const word = "(?<m>\\p{L}[\\p{L}\\p{M}’']{1,14})"
/** Each with a sign without which it finds nothing: a quick no for most texts. */
const patterns: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\d[-/.]\s?\d/,
    new RegExp(`(?<![\\d\\p{L}])(?<y>${year})(?:[-/]|\\.\\s?)(?<n>0?[1-9]|1[0-2])(?:[-/]|\\.\\s?)(?<d>0?[1-9]|[12]\\d|3[01])(?!\\d)`, 'gu'),
  ],
  [
    /\d(?:st|nd|rd|th)?,?\s{1,3}[12]\d{3}/,
    new RegExp(`(?<![\\p{L}\\d])${word}\\.?\\s{1,3}(?<d>\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,3}(?<y>${year})(?!\\d)`, 'gu'),
  ],
  [
    /[^\d\s.,/:-][.,،]?[\s-]{1,3}(?:de |del )?[12]\d{3}/,
    new RegExp(
      `(?<![\\p{L}\\d])(?<d>\\d{1,2})(?:st|nd|rd|th|er|ος|η|º|°|ª|\\.)?,?[\\s-]{0,3}(?:of |de |d’|d'|di )?${word}(?:/\\p{L}+)?\\.?[,،]?[\\s-]{1,3}(?:de |del )?(?<y>${year})(?!\\d)`,
      'gu',
    ),
  ],
  [/\d\.\s?\d/, /(?<![\d.,/])(?<d>0?[1-9]|[12]\d|3[01])\.\s?(?<n>0?[1-9]|1[0-2])\.\s?(?<y>(?:19|20)\d\d)(?!\d)/gu],
  [/\d[-/]\d/, /(?<![\d.,/-])(?<a>\d{1,2})[/-](?<b>\d{1,2})[/-](?<y>(?:19|20)\d\d)(?!\d)/gu],
  [/[年년]/, /(?<!\d)(?<y>(?:19|20)\d\d)[年년]\s?(?<n>\d{1,2})[月월]\s?(?<d>\d{1,2})[日일]/gu],
  // "2031. május 4.", "2031 m. gegužės 4 d.", "2031. gada 4. maijs", "2031ko maiatzaren 4a"
  [/\d{4}\D{1,4}\s?\D{2,20}\d/, new RegExp(`(?<!\\d)(?<y>${year})(?:\\.|\\s?m\\.|e?ko|,)?\\s${word}\\.?\\s(?<d>\\d{1,2})(?!\\d)`, 'gu')],
  [/gada/, new RegExp(`(?<!\\d)(?<y>${year})\\. gada (?<d>\\d{1,2})\\.\\s?${word}`, 'gu')],
  [/tháng/, new RegExp(`(?<!\\d)(?<d>\\d{1,2}) tháng (?<n>\\d{1,2})(?:,? năm)?,? (?<y>${year})(?!\\d)`, 'gu')],
]
/** Years of two digits, for places that are known to hold a date. */
const shortPatterns: readonly (readonly [RegExp, RegExp])[] = [
  [/\d\.\d/, /(?<![\d.,/])(?<d>0?[1-9]|[12]\d|3[01])\.(?<n>0?[1-9]|1[0-2])\.(?<y>\d\d)(?![\d.])/gu],
  [/\d[-/]\d/, /(?<![\d.,/-])(?<a>\d{1,2})[/-](?<b>\d{1,2})[/-](?<y>\d\d)(?![\d/-])/gu],
  [/[^\d\s][\s-]’?'?\d\d/, new RegExp(`(?<![\\p{L}\\d])(?<d>\\d{1,2})\\.?[\\s-]${word}\\.?[\\s-]’?'?(?<y>\\d\\d)(?![\\d:.])`, 'gu')],
]

/** Every full date (with its year) printed in `text`, in order, none overlapping. `dayFirst` reads 3/5/2031 as 3 May, `short` 3.5.31 too. */
export function daysIn(text: string, dayFirst = false, short = false): readonly PrintedDay[] {
  const found: PrintedDay[] = []
  if (!hasDigit(text)) return found
  const latin = latinDigits(text)
  if (!(short ? /\d\D/ : /(?:1[89]|2[05])\d\d/).test(latin)) return found
  for (const [sign, pattern] of short ? [...patterns, ...shortPatterns] : patterns) {
    if (!sign.test(latin)) continue
    for (const match of latin.matchAll(pattern)) {
      const { y, n, m, d, a, b } = match.groups as Record<string, string | undefined>
      const month = n ? Number(n) : m ? months.get(m.normalize('NFC').toLowerCase()) : undefined
      const at = { start: match.index, end: match.index + match[0].length }
      if (found.some(other => other.start < at.end && at.start < other.end)) continue
      const full = fullYear(y!)
      if (month && d) push(found, at, full, month, Number(d), true)
      else if (a && b) {
        const [first, second] = [Number(a), Number(b)]
        const sure = first > 12 || second > 12 || first === second
        const european = first > 12 || (second <= 12 && dayFirst)
        push(found, at, full, european ? second : first, european ? first : second, sure)
      }
    }
  }
  return found.sort((one, other) => one.start - other.start)
}

/** Years of the Buddhist calendar and years of two digits as the common calendar counts them. */
function fullYear(written: string): string {
  const value = Number(written)
  if (written.length === 2) return String(value > 79 ? 1900 + value : 2000 + value)
  return String(value > 2499 && value < 2600 ? value - 543 : value)
}

/** Whether there is a digit of ASCII or, perhaps, of another script: most lines have none, and hold no date. */
export function hasDigit(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code <= 57 ? code >= 48 : code >= FOREIGN_DIGITS) return true
  }
  return false
}

/** From here on Unicode has digits of other scripts: Arabic ones first. */
const FOREIGN_DIGITS = 0x660

/** Arabic, Persian, Devanagari and Bengali digits as Latin ones, each in its place. */
function latinDigits(text: string): string {
  return /[٠-٩۰-۹०-९০-৯]/.test(text)
    ? text.replace(/[٠-٩۰-۹०-९০-৯]/g, digit => String((digit.charCodeAt(0) - digitZero(digit.charCodeAt(0))) % 10))
    : text
}

function digitZero(code: number): number {
  return code >= 0x9e6 ? 0x9e6 : code >= 0x966 ? 0x966 : code >= 0x6f0 ? 0x6f0 : 0x660
}

function push(found: PrintedDay[], at: Offsets, yearText: string, month: number, day: number, sure: boolean): void {
  const length = new Date(Date.UTC(Number(yearText), month, 0)).getUTCDate()
  if (month < 1 || month > 12 || day < 1 || day > length) return
  found.push({ ...at, day: `${yearText}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`, sure })
}

const weekday = new RegExp(`(?<![\\p{L}])(?:${weekdayNames.join('|')})(?![\\p{L}])\\.?`, 'giu')
const published = labelPattern(stampLabels.published)
const updated = labelPattern(stampLabels.updated)
const clock =
  /(?<![\d\p{L}])T?\d{1,2}\s?(?:[:.h]\s?\d{2}(?:[:.]\d{2})?)?\s?(?:[ap]\.?\s?m\.?(?!\p{L})|uhr|hrs?|h)?(?:[\s(]*(?:GMT|UTC|BST|CET|CEST|EET|EEST|MSK|IST|PKT|SGT|HKT|JST|KST|AEST|AEDT|NZST|NZDT|WAT|EAT|CAT|SAST|[ECMP][SD]?T|Z)(?!\p{L})\)?)?(?:\s?[+-]\d{1,2}:?\d{0,2})?/giu

function labelPattern(words: readonly string[]): RegExp {
  const sorted = [...words].sort((a, b) => b.length - a.length).map(word => word.replace(/ /g, '\\s+'))
  return new RegExp(`(?<![\\p{L}])(?:${sorted.join('|')})(?![\\p{L}])`, 'giu')
}

/** A line that is nothing but one or more dates with their labels, clock times and weekdays. */
export interface Stamp {
  readonly days: readonly (PrintedDay & { readonly is: 'published' | 'updated' })[]
  /** A word such as "Published" stands before it. */
  readonly labelled: boolean
  /** It names its weekday, as running clocks of sites do. */
  readonly weekday: boolean
}

/** The stamp that `line` is, if it is one: "Published: 3 May 2031", "February 02, 2031 at 09:01PM". Offsets are into `line`. */
export function stampOf(line: string, dayFirst = false): Stamp | undefined {
  if (line.length > 140) return undefined
  const days = daysIn(line, dayFirst)
  if (days.length === 0) return undefined
  let rest = line
  for (const day of days) rest = `${rest.slice(0, day.start)}${' '.repeat(day.end - day.start)}${rest.slice(day.end)}`
  const bare = rest.replace(published, ' ').replace(updated, ' ').replace(weekday, ' ').replace(clock, ' ')
  if (/[\p{L}\p{N}]/u.test(bare)) return undefined
  const labelOf = (day: PrintedDay): 'published' | 'updated' => {
    const before = rest.slice(0, day.start)
    const lastUpdated = lastIndex(before, updated)
    return lastUpdated >= 0 && lastUpdated >= lastIndex(before, strongPublished) ? 'updated' : 'published'
  }
  return {
    days: days.map(day => ({ ...day, is: labelOf(day) })),
    labelled: lastIndex(rest, strongPublished) >= 0 || lastIndex(rest, updated) >= 0,
    weekday: lastIndex(rest, weekday) >= 0,
  }
}

const strongPublished = labelPattern(stampLabels.published.filter(word => word.length > 3))

function lastIndex(text: string, pattern: RegExp): number {
  let last = -1
  for (const match of text.matchAll(pattern)) last = match.index
  return last
}

/** A labelled date that opens a line which goes on with something else: "date 2031-05-04 File photo …". Its end, in `line`. */
export function stampPrefix(line: string): number | undefined {
  const match = /^\s*(?:date|published|posted|updated|publication date|pubdate|date published)\s*:?\s+/i.exec(line)
  if (!match) return undefined
  const [day] = daysIn(line.slice(0, match[0].length + 40))
  if (!day || day.start !== match[0].length) return undefined
  const after = /^(?:[T,\s]+(?:at\s)?\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]m)?(?:\s?(?:Z|GMT|UTC|[+-]\d{2}:?\d{2}))?)?[\s|–—-]+/i.exec(
    line.slice(day.end),
  )
  if (!after || day.end + after[0].length >= line.length) return undefined
  return day.end
}
