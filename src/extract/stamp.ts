import { monthNames, stampLabels, weekdayNames } from '../language/calendar-words.ts'
import type { Offsets } from '../model.ts'

/** A calendar day printed in a text: ISO day and where it stands. `sure` is false where day and month could be exchanged. */
export interface PrintedDay extends Offsets {
  readonly day: string
  readonly sure: boolean
}

const months = new Map(monthNames.flatMap((names, index) => names.map(name => [name, index + 1] as const)))
const monthWord = [...months.keys()].sort((a, b) => b.length - a.length).join('|')
const year = '(?:1[89]|20)\\d\\d'
const patterns = [
  new RegExp(`(?<![\\d\\p{L}])(?<y>${year})[-/.](?<n>0?[1-9]|1[0-2])[-/.](?<d>0?[1-9]|[12]\\d|3[01])(?!\\d)`, 'giu'),
  new RegExp(`(?<![\\p{L}\\d])(?<m>${monthWord})\\.?\\s{1,3}(?<d>\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,3}(?<y>${year})(?!\\d)`, 'giu'),
  new RegExp(
    `(?<![\\p{L}\\d])(?<d>\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?[\\s-]{1,3}(?:of |de |d’|d')?(?<m>${monthWord})\\.?,?[\\s-]{1,3}(?:de |del )?(?<y>${year})(?!\\d)`,
    'giu',
  ),
  /(?<![\d.,/])(?<d>0?[1-9]|[12]\d|3[01])\.\s?(?<n>0?[1-9]|1[0-2])\.\s?(?<y>(?:19|20)\d\d)(?!\d)/giu,
  /(?<![\d.,/-])(?<a>\d{1,2})[/-](?<b>\d{1,2})[/-](?<y>(?:19|20)\d\d)(?!\d)/giu,
  /(?<!\d)(?<y>(?:19|20)\d\d)年\s?(?<n>\d{1,2})月\s?(?<d>\d{1,2})日/gu,
] as const

/** Every full date (with its year) printed in `text`, in order, none overlapping. `dayFirst` reads 3/5/2031 as 3 May. */
export function daysIn(text: string, dayFirst = false): readonly PrintedDay[] {
  const found: PrintedDay[] = []
  if (!/\d{4}/.test(text)) return found
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      const { y, n, m, d, a, b } = match.groups as Record<string, string | undefined>
      const month = n ? Number(n) : m ? months.get(m.toLowerCase()) : undefined
      const at = { start: match.index, end: match.index + match[0].length }
      if (found.some(other => other.start < at.end && at.start < other.end)) continue
      if (month && d) push(found, at, y!, month, Number(d), true)
      else if (a && b) {
        const [first, second] = [Number(a), Number(b)]
        const sure = first > 12 || second > 12 || first === second
        const european = first > 12 || (second <= 12 && dayFirst)
        push(found, at, y!, european ? second : first, european ? first : second, sure)
      }
    }
  }
  return found.sort((one, other) => one.start - other.start)
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
  const match = /^\s*(?:date|published|posted|updated|publication date|pubdate|date published)\s*:?\s+/iu.exec(line)
  if (!match) return undefined
  const [day] = daysIn(line.slice(0, match[0].length + 40))
  if (!day || day.start !== match[0].length) return undefined
  const after = /^(?:[T,\s]+(?:at\s)?\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]m)?(?:\s?(?:Z|GMT|UTC|[+-]\d{2}:?\d{2}))?)?[\s|–—-]+/iu.exec(
    line.slice(day.end),
  )
  if (!after || day.end + after[0].length >= line.length) return undefined
  return day.end
}
