import { publishedBehind, stampLabels } from '../../language/calendar-words.ts'
import { dateMarks } from '../../language/date-marks.ts'
import type { DateCandidate, Offsets } from '../../model.ts'
import { dayOf } from '../declared.ts'
import { isProse } from '../piece.ts'
import { daysIn, hasDigit } from '../stamp.ts'
import type { Outline } from './outline.ts'
import { proseSums } from './regions.ts'
import type { Root } from './root.ts'

/** Where a page's headline stands and how its dates are written. */
export interface DateSetting {
  /** The headline's block; the article's first where it has none in its text. */
  readonly title: number
  /** 3/5/2031 is 3 May. */
  readonly dayFirst: boolean
  /** Where each block's text begins in the page's text. */
  readonly starts: readonly number[]
  readonly host?: string
}

/** A date shown on the page, with how much speaks for it as the page's own: 0..1. */
export interface ShownDate {
  readonly day: string
  readonly block: number
  readonly is: 'published' | 'updated'
  readonly score: number
  readonly source: 'time-element' | 'stamp'
  /** In the page's text, where it is printed. */
  readonly at?: Offsets
}

/** From here on a date is believed to be the page's own. */
export const OWN = 0.45
/** Dates of the web begin here; older ones are those of things told. */
const EARLIEST = '1993-01-01'
const LONGEST = 1200

/**
 * Every date that a page prints or marks, in the order of the page, weighed by where it stands: near the headline, in an element whose name
 * speaks of dates, behind a word such as "Published"; boxes, listings, comments and running prose speak against it.
 */
export function shownDates(outline: Outline, root: Root, setting: DateSetting): readonly ShownDate[] {
  const { blocks, metadata } = outline
  const { dayFirst, starts } = setting
  const places = new Map<number, Place>()
  const crowd = new Map<string, number>()
  for (const mark of metadata.marks.values()) crowd.set(mark, (crowd.get(mark) ?? 0) + 1)
  const prose = proseSums(outline)
  const placeOf = (block: number): Place => {
    const known = places.get(block)
    if (known) return known
    const mark = metadata.marks.get(block) ?? ''
    const place = placeAt(outline, root, setting, block, mark, crowd.get(mark) ?? 0, prose)
    places.set(block, place)
    return place
  }
  const shown: ShownDate[] = []
  for (const { value, is, block, tag } of metadata.times) {
    const day = dayOf(value, dayFirst)
    if (!day || day < EARLIEST || root.regions[block]?.never) continue
    const place = placeOf(block)
    const label = labelBefore(blocks[block]?.text ?? '') ?? heading(outline, block)
    const score = place.score + (is === 'unclear' ? 0.02 : 0.08) + (label ? 0.1 : 0) + (tag === 'time' ? 0.03 : 0)
    shown.push({ day, block, is: is === 'updated' || label === 'updated' ? 'updated' : 'published', score, source: 'time-element' })
  }
  for (const [block, { text, overflow }] of blocks.entries()) {
    if (overflow || root.regions[block]?.never || !hasDigit(text)) continue
    const head = text.slice(0, LONGEST)
    // years of two digits are read in short lines only
    if (head.length >= 90 && !/\p{N}{4}/u.test(head)) continue
    const place = placeOf(block)
    const days = daysIn(head, dayFirst, head.length < 90 && (place.holder || (Math.abs(block - setting.title) <= 6 && head.length < 60)))
    let previous = 0
    for (const day of days) {
      const before = head.slice(previous, day.start)
      previous = day.end
      if (day.day < EARLIEST) continue
      const label = cueBefore(before) ?? (previous === day.end && day.start < 20 ? heading(outline, block) : undefined)
      const after = head.slice(day.end, day.end + 90)
      const told = cueBehind.test(after)
      const cued = (label !== undefined && (!place.prose || day.start < 60)) || told
      const beside = head.length - (day.end - day.start)
      let score = place.score + (cued ? 0.14 : 0) - (day.sure ? 0 : 0.01)
      if (!cued && !alone(before, after, days.length)) score -= beside > 150 ? 0.25 : beside > 60 ? 0.1 : 0.02
      if (place.prose && !cued && !opens(head, day.start)) score -= 0.35
      // "This article was posted on 4 May by Ada" is the page's own wherever it stands
      if (told && wroteCue.test(before)) score = Math.max(score, 0.55)
      if (otherCue.test(before)) score -= 0.4
      const at = { start: starts[block]! + day.start, end: starts[block]! + day.end }
      shown.push({
        day: day.day,
        block,
        is: (label === 'updated' && cued) || (place.updated && !label) ? 'updated' : 'published',
        score,
        source: 'stamp',
        at,
      })
    }
  }
  return shown
}

interface Place {
  readonly score: number
  readonly prose: boolean
  /** Its element's names speak of dates, or of what stands beside them. */
  readonly holder: boolean
  readonly updated: boolean
}

function placeAt(
  outline: Outline,
  root: Root,
  { title }: DateSetting,
  block: number,
  mark: string,
  alike: number,
  sums: readonly number[],
): Place {
  const { blocks } = outline
  const away = block - title
  const nearEnd = block >= root.end - 4 && block < root.end + 8
  const inside = block >= root.first && block < root.end
  let score =
    away === 0
      ? 0.6
      : away > 0
        ? away <= 3
          ? 0.78
          : away <= 8
            ? 0.72
            : away <= 15
              ? 0.6
              : nearEnd
                ? 0.5
                : inside
                  ? 0.32
                  : 0.2
        : away >= -3
          ? 0.68
          : away >= -8
            ? 0.55
            : away >= -20
              ? 0.34
              : 0.15
  // behind the first paragraphs the head of the page is over
  if (away > 3 && away <= 15 && !nearEnd && sums[block]! - sums[title + 1]! > 400) score -= 0.3
  score -= Math.min(Math.abs(away), 40) * 0.001
  const words = wordsOf(mark)
  const has = (list: ReadonlySet<string>) => words.some(word => list.has(word))
  const [published, updated, date, beside, other] = [
    has(dateMarks.published),
    has(dateMarks.updated),
    has(dateMarks.date) || /^time /.test(mark),
    has(dateMarks.beside),
    has(dateMarks.other),
  ]
  score += published ? 0.12 : date ? 0.08 : updated ? 0.06 : beside ? 0.04 : 0
  if (other) score -= away > 0 && away <= 6 ? 0.05 : 0.25
  const region = root.regions[block]?.role
  if (region && region !== 'date' && region !== 'byline' && region !== 'subtitle') score -= region === 'caption' ? 0.25 : 0.15
  if (alike >= 4 && (away < -2 || away > 6)) score -= 0.2
  const text = blocks[block]
  if (text && text.links > 0.7 && !published && !date) score -= 0.08
  return {
    score,
    prose: text !== undefined && text.text.length > 120 && isProse(text.text),
    holder: published || date || updated || beside,
    updated: updated && !published,
  }
}

const wordLists = new Map<string, readonly string[]>()

/** Words of class names, alone and with their neighbour: "entry-date" gives entry, date, entrydate. Results are kept for repeated names. */
function wordsOf(mark: string): readonly string[] {
  const known = wordLists.get(mark)
  if (known) return known
  if (wordLists.size > 3000) wordLists.clear()
  const words = mark.split(/\s+/).flatMap(name => {
    const parts = name
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter(part => part !== '')
    return [...parts, ...parts.map((part, index) => part + (parts[index + 1] ?? ''))]
  })
  wordLists.set(mark, words)
  return words
}

const alternatives = (words: readonly string[]) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(word => word.replace(/ /g, '\\s+'))
    .join('|')
const strong = stampLabels.published.filter(
  word =>
    word.length > 3 &&
    !/^(?:date|data|datum|fecha|time|local|stand|filed|first|added|issued|released?|release date|erscheinungsdatum)$/.test(word),
)
const filler = '[\\s:,;|/()·•–—-]*(?:\\p{L}{1,9}\\.?[\\s:,]+){0,3}[\\s:,(]*'
const publishedCue = new RegExp(`(?<!\\p{L})(?:${alternatives(strong)})(?!\\p{L})${filler}$`, 'iu')
const updatedCue = new RegExp(`(?<!\\p{L})(?:${alternatives(stampLabels.updated)})(?!\\p{L})${filler}$`, 'iu')
const plainCue = /(?<!\p{L})(?:date|datum|data|fecha|dato|stand)\s*:\s*(?:\p{L}{2,10}\.?,?\s*)?$/iu
const wroteCue = /(?:was|wurde|a été|è stat[oa]|fue|foi|werd)(?:\s+\S+){0,2}?\s+(?:on|am|le|il|el|em|op|vom)?\s*$/i
/** Days of people, things and readers, not of the page. */
const otherCue =
  /(?<!\p{L})(?:registered|registriert|joined|member since|mitglied seit|inscrit|born|geboren|geb\.|né|née|nacido|nato|deadline|einsendeschluss|valid|gültig|bis|until|expires?|läuft ab|verfügbar|available|starts?|ends?|beginn|accessed|abgerufen|retrieved|visited|consulté|erscheinungsdatum|release date|veröffentlichungstermin)\s*(?:on|am|le|bis|by|until|from)?\s*:?\s*(?:\p{L}{2,9}\.?,?\s*)?$/iu
const cueBehind = new RegExp(`^[^.!?]{0,60}(?<!\\p{L})(?:${alternatives(publishedBehind)})(?!\\p{L})`, 'iu')

/** What the words in front of a printed date say of it. */
function cueBefore(before: string): ShownDate['is'] | undefined {
  const tail = before.slice(-110)
  const published = publishedCue.exec(tail)
  const updated = updatedCue.exec(tail)
  if (updated && (!published || updated.index >= published.index)) return 'updated'
  return published || plainCue.test(tail) ? 'published' : undefined
}

/** A label that opens a block: "Published", "Last updated:". */
function labelBefore(text: string): ShownDate['is'] | undefined {
  const head = text.slice(0, 40)
  const digit = head.search(/\p{N}/u)
  return cueBefore(digit < 0 ? head : head.slice(0, digit))
}

/** A label in an element of its own right before: "Published" above "4 May 2031". */
function heading(outline: Outline, block: number): ShownDate['is'] | undefined {
  for (const index of [block - 1, block - 2]) {
    const text = outline.blocks[index]?.text
    if (text === undefined || text.length > 30 || /\p{N}/u.test(text)) return undefined
    const label = cueBefore(/[:\s]$/.test(text) ? text : `${text}: `)
    if (label) return label
  }
  return undefined
}

/** Only clock times, weekdays and strokes stand beside the date. */
function alone(before: string, after: string, days: number): boolean {
  return days <= 2 && (before + after).replace(/[\d\s:.,|/()·•–—-]/g, '').length <= 14
}

/** The date opens a paragraph: "(18.05.2031) The ferry …", "Varrenport, 18 May 2031 – The ferry …". */
function opens(text: string, start: number): boolean {
  return start <= 2 || (start < 30 && /^\p{Lu}[\p{L}\s/.-]{2,24}[,(\s]+(?:den\s)?$/u.test(text.slice(0, start)))
}

/** As candidates for the page's date; what is too weak is kept as another date. */
export function shownCandidates(shown: readonly ShownDate[]): readonly DateCandidate[] {
  return shown
    .filter(date => (date.source === 'stamp' ? date.score >= OWN : true))
    .map(({ day, is, score, source, at }) => ({
      earliest: day,
      latest: day,
      is: score >= OWN ? is : 'other',
      source,
      ...(at ? { at } : {}),
      reliability: Math.max(0.02, Math.min(0.92, score)),
    }))
}
