import { concepts as table } from '../../language/en/concepts.ts'
import { stopwords } from '../../language/en/stopwords.ts'
import type { Offsets, Reading, When } from '../../model.ts'
import { addDays, dayNumber, days, weekdayUpTo } from '../../text/calendar.ts'
import { conceptsOf, weigher } from '../../text/concepts.ts'
import { compare } from '../../text/group.ts'
import { type WordSets, wordSets } from '../../text/word-sets.ts'
import type { Clues } from './clues.ts'
import { bounded, nearest, when } from './publication.ts'
import { reachesOf, sentenceOf } from './reach.ts'

/** One or two days that a page gives for something, with the concepts of the words that tell it. */
export interface Telling {
  readonly page: string
  readonly reading: Reading
  readonly over: Offsets
  readonly when: When
  readonly concepts: ReadonlySet<string>
}

interface Match {
  readonly mention: number
  readonly day: string
  readonly score: number
  readonly page: string
}

/** Shared weight, relative to the smaller sentence, from which two sentences tell of one event; and what a page needs in all. */
const SAME = 0.2
const ENOUGH = 0.4
/** A concept in more tellings than this finds no event. */
const COMMON = 400
/** So many shared concepts at least: two names alone are the topic, not the event. */
const SHARED = 4

export interface DatedPage {
  readonly reading: Reading
  readonly published: When
  readonly times: readonly (When | undefined)[]
}

/**
 * Dates for pages that have none of their own, from dated pages that tell of the same event on the same weekday:
 * one page's "two divers died at the Korsen dam on Sunday" is another's Sunday 4 May. Page id → date; the order of pages is of no account.
 */
export function crossDates(
  undated: readonly { reading: Reading; clues: Clues }[],
  dated: readonly DatedPage[],
  tellingsIn: TellingsIn = tellingsReader(),
): ReadonlyMap<string, When> {
  const found = new Map<string, When>()
  const askers = undated.filter(({ clues }) => clues.weekdays.length > 0)
  if (askers.length === 0 || dated.length === 0) return found
  const tellings = dated.flatMap(tellingsIn)
  const asked = askers.map(({ reading, clues }) => clues.weekdays.map(named => conceptsOver(reading, sentenceOf(reading, named.at))))
  const weigh = weigher([...tellings.map(telling => telling.concepts), ...asked.flat()])
  const among = indexed(tellings, weigh)
  for (const [number, { reading, clues }] of askers.entries()) {
    const matches = clues.weekdays.flatMap(({ weekday }, mention) => matchesOf(asked[number]![mention]!, weekday, mention, among))
    const value = settle(reading, clues, matches)
    if (value) found.set(reading.id, value)
  }
  return found
}

/** Tellings with the numbers of those that hold each concept, how telling that is, and how telling each is in all. */
export interface Tellings {
  readonly tellings: readonly Telling[]
  readonly holders: ReadonlyMap<string, readonly number[]>
  readonly weigh: (concept: string) => number
  readonly weights: Float64Array
}

export function indexed(tellings: readonly Telling[], weigh: (concept: string) => number): Tellings {
  const index = new Map<string, number[]>()
  for (const [number, telling] of tellings.entries()) {
    for (const concept of telling.concepts) {
      const list = index.get(concept)
      if (list) list.push(number)
      else index.set(concept, [number])
    }
  }
  const weights = Float64Array.from(tellings, ({ concepts }) => weightOf(concepts, weigh))
  return { tellings, holders: index, weigh, weights }
}

/** The sentences of a dated page that give one day or two. */
export type TellingsIn = (page: DatedPage) => readonly Telling[]

/** Reads the tellings of each page once, as long as its times are the same ones. */
export function tellingsReader(): TellingsIn {
  const sets = wordSets()
  const known = new WeakMap<DatedPage['times'], readonly Telling[]>()
  return page => {
    const tellings = known.get(page.times) ?? tellingsOf(page, sets)
    known.set(page.times, tellings)
    return tellings
  }
}

function tellingsOf({ reading, times }: DatedPage, sets: WordSets): Telling[] {
  const sentences = new Map<number, Offsets>()
  for (const time of reading.annotation.times) {
    const sentence = sentenceOf(reading, time)
    sentences.set(sentence.start, sentence)
  }
  return [...sentences.values()].flatMap(sentence =>
    reachesOf(reading, times, sentence)
      .filter(({ when }) => days(when.earliest, when.latest) <= 1)
      .map(({ when, over }) => ({ page: reading.id, reading, over, when, concepts: sets(conceptsOver(reading, over)) })),
  )
}

/** The concepts of a stretch of text, its times left out. */
export function conceptsOver({ article, annotation }: Reading, over: Offsets): Set<string> {
  let words = ''
  let from = over.start
  for (const time of annotation.times) {
    if (time.start < from || time.end > over.end) continue
    words += article.text.slice(from, time.start)
    from = time.end
  }
  return conceptsOf(words + article.text.slice(from, over.end), table, stopwords)
}

function matchesOf(concepts: ReadonlySet<string>, weekday: number, mention: number, among: Tellings): Match[] {
  return sharing(concepts, among).flatMap(({ telling, count, score }) => {
    if (count < SHARED || score < SAME) return []
    const day = weekdayUpTo(telling.when.latest, weekday)
    if (dayNumber(day) < dayNumber(telling.when.earliest)) return []
    return [{ mention, day, score, page: telling.page }]
  })
}

/** The tellings that share concepts with a sentence: how many, and their weight relative to the smaller of the two. */
export function sharing(
  concepts: ReadonlySet<string>,
  { tellings, holders: index, weigh, weights }: Tellings,
): { readonly telling: Telling; readonly count: number; readonly score: number }[] {
  const shared = new Map<number, { weight: number; count: number }>()
  let own = 0
  for (const concept of concepts) {
    const weight = weigh(concept)
    own += weight
    const holders = index.get(concept) ?? []
    // What stands in very many tellings is the case's subject and shows no event; it would only cost time.
    if (holders.length > COMMON) continue
    for (const number of holders) {
      const sum = shared.get(number)
      if (sum) {
        sum.weight += weight
        sum.count += 1
      } else shared.set(number, { weight, count: 1 })
    }
  }
  return [...shared].map(([number, { weight, count }]) => {
    const telling = tellings[number]!
    return { telling, count, score: weight / Math.min(own, weights[number]!) }
  })
}

function weightOf(concepts: Iterable<string>, weigh: (concept: string) => number): number {
  let sum = 0
  for (const concept of concepts) sum += weigh(concept)
  return sum
}

/** The week on which the matches of all mentions agree best, if it is clear of the next best. */
function settle(reading: Reading, clues: Clues, matches: readonly Match[]): When | undefined {
  const candidates = [...new Set(matches.map(match => match.day))].sort(compare)
  const ranked = candidates
    .map(day => {
      const week = matches.filter(match => Math.abs(days(match.day, day)) <= 6)
      const mentions = new Map<number, Match>()
      for (const match of week) {
        const best = mentions.get(match.mention)
        if (!best || match.score > best.score || (match.score === best.score && compare(match.page, best.page) < 0))
          mentions.set(match.mention, match)
      }
      return { matches: [...mentions.values()], score: [...mentions.values()].reduce((sum, match) => sum + match.score, 0) }
    })
    .sort((a, b) => b.score - a.score || b.matches.length - a.matches.length)
  const best = ranked[0]
  if (!best || best.score < ENOUGH) return undefined
  const last = best.matches.map(match => match.day).reduce((a, b) => (dayNumber(a) > dayNumber(b) ? a : b))
  const first = best.matches.map(match => match.day).reduce((a, b) => (dayNumber(a) < dayNumber(b) ? a : b))
  const rival = ranked.find(other => other.matches.every(match => Math.abs(days(match.day, first)) > 6))
  if (rival && rival.score > best.score * 0.75) return undefined
  const room = bounded({ earliest: last, latest: addDays(last, 6) }, clues)
  const day = room && nearest(room, clues)
  if (!day) return undefined
  const value = { earliest: day.day, latest: dayNumber(day.day) < dayNumber(room.latest) ? addDays(day.day, 1) : day.day }
  const pages = [...new Set(best.matches.map(match => match.page))].sort(compare)
  return when(
    reading,
    clues,
    value,
    `no date of its own; ${pages.join(', ')} ${pages.length > 1 ? 'tell' : 'tells'} of the same on ${last}, and ${day.how}`,
  )
}
