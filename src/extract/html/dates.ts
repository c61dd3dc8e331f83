import { looseMeta, publishedFields, publishedMeta, updatedMeta } from '../../language/date-marks.ts'
import type { DateCandidate, Declared } from '../../model.ts'
import { containerDates, dayOf, real } from '../declared.ts'
import type { Metadata } from './metadata.ts'
import type { Outline } from './outline.ts'
import type { Root } from './root.ts'
import { type DateSetting, OWN, type ShownDate, shownCandidates, shownDates } from './visible-dates.ts'

/** Characters of scripts that are looked through for a date, where nothing else tells one. */
const LONGEST_SCRIPTS = 1_500_000

/**
 * Every date that a page tells: by meta data, machine-readable times, its address, its container, and in print; choosing is left to `resolve`.
 * `printed` are the dates that the rules of plain text found.
 */
export function pageDates(
  outline: Outline,
  root: Root,
  setting: Omit<DateSetting, 'dayFirst'> & { readonly language?: string },
  url: string | undefined,
  declared: Declared,
  printed: readonly DateCandidate[],
): readonly DateCandidate[] {
  const { metadata } = outline
  const dayFirst = readsDayFirst(outline, setting.language, setting.host)
  const shown = shownDates(outline, root, { ...setting, dayFirst })
  const told = declaredDates(
    metadata,
    url,
    dayFirst,
    shown.filter(date => date.score >= OWN && date.is === 'published'),
  )
  const own = [...told, ...shownCandidates(shown)]
  const starts = new Set(own.flatMap(date => (date.is !== 'other' && date.at ? [date.at.start] : [])))
  // in mark-up the place of a date says more than its line: what was not found to be the page's own is another date
  const rest = printed
    .filter(date => !date.at || !starts.has(date.at.start))
    .map(date => (date.is === 'published' || date.is === 'updated' ? { ...date, is: 'other' as const, reliability: 0.3 } : date))
  const all = [...own, ...containerDates(declared), ...rest]
  return all.some(date => date.is === 'published') ? withoutEarlyUpdates(all) : [...all, ...lastResorts(metadata, all, shown)]
}

/** One sentence where what a page says of its date in several surely told ways lies more than a day apart. */
export function dateDisagreement(dates: readonly DateCandidate[]): string | undefined {
  const told = new Map<string, string>()
  for (const { is, source, earliest, reliability } of dates)
    if (is === 'published' && reliability >= 0.8 && !told.has(source)) told.set(source, earliest)
  const days = [...told.values()].sort()
  if (days.length < 2 || daysApart(days[0]!, days.at(-1)) <= 1) return undefined
  return `its dates of publication disagree: ${[...told].map(([source, day]) => `${day} (${source})`).join(', ')}`
}

/** A page is not changed before it comes out: an earlier "update" is that of another page or part. */
function withoutEarlyUpdates(dates: readonly DateCandidate[]): readonly DateCandidate[] {
  const published = dates.filter(date => date.is === 'published')
  const best = published.reduce((best, date) => (date.reliability > best.reliability ? date : best), published[0]!)
  if (best.reliability < 0.8) return dates
  return dates.map(date =>
    date.is === 'updated' && daysApart(date.earliest, best.earliest) > 1 && date.earliest < best.earliest
      ? { ...date, is: 'other' as const }
      : date,
  )
}

function declaredDates(
  metadata: Metadata,
  url: string | undefined,
  dayFirst: boolean,
  shown: readonly ShownDate[],
): readonly DateCandidate[] {
  const { linked } = metadata
  const dates: DateCandidate[] = []
  const add = (value: string | undefined, is: DateCandidate['is'], source: string, reliability: number) => {
    const day = value ? dayOf(value, dayFirst) : undefined
    if (day && !dates.some(other => other.earliest === day && other.is === is && other.source === source))
      dates.push({ earliest: day, latest: day, is, source, reliability })
  }
  add(linked.published, 'published', 'json-ld', 0.95)
  add(linked.modified, 'updated', 'json-ld', 0.9)
  const named = new Map([...metadata.meta].map(([key, values]) => [key.replace(/[^a-z]/g, ''), values] as const))
  const meta = (names: Iterable<string>, is: DateCandidate['is'], first: number) => {
    let order = 0
    for (const name of names) {
      const values = named.get(name)
      // a list of pages repeats the name: then the value near the headline is looked for in its elements
      if (values && new Set(values).size === 1) add(values[0], is, 'meta', first - 0.002 * order)
      order++
    }
  }
  meta(publishedMeta, 'published', 0.94)
  meta(looseMeta, 'published', 0.74)
  meta(updatedMeta, 'updated', 0.85)
  for (const [name, values] of named) {
    if (publishedMeta.has(name) || looseMeta.has(name) || updatedMeta.has(name) || /expir|event|start|end|crawl|birth/.test(name)) continue
    if (/(?:publ|issue|creat|release|upload|post).{0,12}(?:date|time)|(?:date|time).{0,12}(?:publ|issue|creat|release)/.test(name))
      add(values[0], 'published', 'meta', 0.72)
  }
  // a time in UTC may fall on the next or previous day of the newsroom's own calendar, which its address and its print follow
  const universal = [linked.published, ...[...publishedMeta].map(name => named.get(name)?.[0])].find(value => value !== undefined)
  const inZero = universal !== undefined && /(?:Z|[+-]00:?00)$/.test(universal.trim()) ? dayOf(universal) : undefined
  const beside = (day: string) => inZero !== undefined && daysApart(day, inZero) === 1
  const inAddress = url ? addressDay(url) : undefined
  const agreed = shown.some(date => date.day === inZero)
  if (inAddress)
    add(inAddress.day, 'published', 'url', inAddress.sure && !agreed && beside(inAddress.day) ? 0.97 : inAddress.sure ? 0.82 : 0.62)
  if (inAddress?.day !== inZero && !agreed) {
    const local = shown.find(date => date.score >= 0.72 && beside(date.day))
    if (local) add(local.day, 'published', 'printed', 0.96)
  }
  const titled = [...(metadata.meta.get('og:title') ?? []), ...linked.headlines].map(
    title => /^\d{1,2}\.\d{1,2}\.(?:19|20)\d\d(?=\s)/.exec(title)?.[0],
  )
  add(
    titled.find(value => value !== undefined),
    'published',
    'title',
    0.6,
  )
  return dates
}

/** "/2031/05/04/", "/2031-05-04-flood", "/04-05-2031-flood" (not sure), "date=20310504". */
function addressDay(url: string): { readonly day: string; readonly sure: boolean } | undefined {
  const bare = url.replace(/^https?:\/\/[^/]+/i, '')
  const path = /(?<![\d])((?:19|20)\d{2})([-/_.]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/.exec(bare)
  const day = path ? real(path[1]!, path[3]!, path[4]!) : undefined
  if (day) return { day, sure: path![2] !== '' || /[/=]$/.test(bare.slice(0, path!.index)) }
  const single = /(?<!\d)((?:19|20)\d{2})\/(\d{1,2})\/(\d{1,2})(?=[/?#]|$)/.exec(bare)
  const loose = single ? real(single[1]!, single[2]!.padStart(2, '0'), single[3]!.padStart(2, '0')) : undefined
  if (loose) return { day: loose, sure: true }
  const reversed = /(?<![\d])(0[1-9]|[12]\d|3[01])[-_.](0[1-9]|1[0-2])[-_.]((?:19|20)\d{2})(?!\d)/.exec(bare)
  const turned = reversed ? real(reversed[3]!, reversed[2]!, reversed[1]!) : undefined
  return turned ? { day: turned, sure: false } : undefined
}

/** A date far from the headline, but in no box, is believed only where there is no other. */
const FAR = 0.25

/** Where no date of publication is told: fields of scripts, the names of the page's own picture, at last the time of an update. */
function lastResorts(metadata: Metadata, known: readonly DateCandidate[], shown: readonly ShownDate[]): readonly DateCandidate[] {
  const found = (day: string | undefined, source: string, reliability: number): readonly DateCandidate[] =>
    day ? [{ earliest: day, latest: day, is: 'published', source, reliability }] : []
  const scripts = metadata.scripts.join('').slice(0, LONGEST_SCRIPTS)
  const field = [...scripts.matchAll(publishedFields)][0]?.[1]
  const fromField = found(field ? dayOf(field) : undefined, 'script', 0.5)
  if (fromField.length > 0) return fromField
  const updates = known.filter(date => date.is === 'updated').sort((a, b) => b.reliability - a.reliability)
  if (updates[0]) return [{ ...updates[0], is: 'published', source: `update in ${updates[0].source}`, reliability: 0.45 }]
  const [strongest] = shown.filter(date => date.is === 'published' && date.score >= FAR).sort((a, b) => b.score - a.score)
  if (strongest) return found(strongest.day, strongest.source, 0.42)
  const pictures = ['og:image', 'twitter:image'].flatMap(name => metadata.meta.get(name) ?? [])
  return found(
    pictures.map(address => addressDay(address)?.day).find(day => day !== undefined),
    'picture-address',
    0.4,
  )
}

const DAY_FIRST_ENGLISH = /^(?:uk|ie|au|nz|in|za|pk|ng|ke|gh|sg|my|hk|lk|bd|mt|cy|zm|zw|ug|tz|na|bw|jm|tt|eu)$/
const MONTH_FIRST = /^en[-_](?:US|PH|CA)$|^en$|^fil|^tl|^es[-_]US$/i

/** Whether 3/5/2031 is 3 May on this page: by its own dates that leave no doubt, else by its language and its host's country. */
function readsDayFirst(outline: Outline, language: string | undefined, host: string | undefined): boolean {
  let [first, second] = [0, 0]
  for (const { text } of outline.blocks) {
    if (text.length > 400 || !text.includes('/')) continue
    const written = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(?:19|20)\d\d(?!\d)/.exec(text)
    if (written && Number(written[1]) > 12) first++
    if (written && Number(written[2]) > 12) second++
  }
  if (first !== second) return first > second
  if (!language) return false
  if (MONTH_FIRST.test(language)) return /^en/i.test(language) && DAY_FIRST_ENGLISH.test(host?.split('.').at(-1) ?? '')
  return true
}

function daysApart(day: string, other: string | undefined): number {
  return Math.abs(Date.parse(`${day}T00:00Z`) - Date.parse(`${other ?? '1000-01-01'}T00:00Z`)) / 86_400_000
}
