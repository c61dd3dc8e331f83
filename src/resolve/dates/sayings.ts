import { concepts as table } from '../../language/en/concepts.ts'
import { stopwords } from '../../language/en/stopwords.ts'
import type { Offsets, Reading, Saying, When } from '../../model.ts'
import { dayNumber } from '../../text/calendar.ts'
import { conceptsOf } from '../../text/concepts.ts'
import { compare } from '../../text/group.ts'
import { wordSets } from '../../text/word-sets.ts'

/** A page that leaves out the day tells of what was said within so many days before it came out. */
const FRESH = 7
/** Shared concepts that make two contents one, and their share of the smaller; all of a shorter content where it has two. */
const SHARED = 3
const SHARE = 0.4

/** One page's sayings with the dates that the page itself gives them. */
export interface SaidPage {
  readonly reading: Reading
  readonly published?: When
  readonly sayingTimes: readonly (When | undefined)[]
}

interface Dated {
  readonly page: string
  readonly when: When
  /** Numbers of its first and last day. */
  readonly from: number
  readonly to: number
  readonly concepts: ReadonlySet<string>
}

/** A saying without a day: its page, by number, and its place there. */
interface Asked {
  readonly page: number
  readonly at: number
  readonly concepts: ReadonlySet<string>
}

/**
 * Days for undated sayings of named speakers, from other pages that tell of the same saying with its day: one page's
 * "Mayor Ada Roe said on Tuesday that no gate had been left open" dates another's "No gate was left open, Roe told a conference".
 * Page id → values parallel to `annotation.sayings`; pages that gain nothing are left out. The order of pages is of no account.
 */
export function crossSayings(pages: readonly SaidPage[]): ReadonlyMap<string, readonly (When | undefined)[]> {
  const named = pages.map(({ reading }) => reading.annotation.sayings.map(saying => surnameOf(reading, saying)))
  const asked = new Set(pages.flatMap(({ sayingTimes }, page) => named[page]!.filter((name, at) => name && !sayingTimes[at])))
  const sets = wordSets()
  const byName = new Map<string, { readonly dated: Dated[]; readonly asked: Asked[] }>()
  for (const [number, { reading, sayingTimes }] of pages.entries()) {
    for (const [at, saying] of reading.annotation.sayings.entries()) {
      const [name, when] = [named[number]![at], sayingTimes[at]]
      if (!name || !when || !asked.has(name)) continue
      const [from, to] = [dayNumber(when.earliest), dayNumber(when.latest)]
      if (to - from > 1) continue
      const dated: Dated = { page: reading.id, when, from, to, concepts: sets(conceptsIn(reading, saying.content)) }
      const known = byName.get(name)
      if (known) known.dated.push(dated)
      else byName.set(name, { dated: [dated], asked: [] })
    }
  }
  if (byName.size === 0) return new Map()
  for (const [number, { reading, published, sayingTimes }] of pages.entries()) {
    if (!published) continue
    for (const [at, name] of named[number]!.entries()) {
      const known = name && !sayingTimes[at] ? byName.get(name) : undefined
      known?.asked.push({ page: number, at, concepts: sets(conceptsIn(reading, reading.annotation.sayings[at]!.content)) })
    }
  }
  const found = new Map<string, (When | undefined)[]>()
  for (const { dated, asked } of byName.values()) {
    if (asked.length === 0) continue
    const weeks = byWeek(dated)
    for (const { page, at, concepts } of asked) {
      const { reading, published, sayingTimes } = pages[page]!
      const when = dateOf(reading.id, published!, concepts, weeks)
      if (!when) continue
      const values = found.get(reading.id) ?? [...sayingTimes]
      values[at] = when
      found.set(reading.id, values)
    }
  }
  return found
}

/** What somebody of one name said in a week, and which of it holds each concept. */
interface Week {
  readonly said: Dated[]
  readonly holders: Map<string, number[]>
}

/** Many people share a surname in a large case, few in one week; and of what they said little has words in common. */
function byWeek(dated: readonly Dated[]): ReadonlyMap<number, Week> {
  const weeks = new Map<number, Week>()
  for (const one of dated) {
    const number = weekOf(one.from)
    const week = weeks.get(number) ?? { said: [], holders: new Map<string, number[]>() }
    weeks.set(number, week)
    const place = week.said.push(one) - 1
    for (const concept of one.concepts) {
      const known = week.holders.get(concept)
      if (known) known.push(place)
      else week.holders.set(concept, [place])
    }
  }
  return weeks
}

/** What shares two concepts or more with a saying, in its order, with how many. */
function sharing(concepts: ReadonlySet<string>, { said, holders }: Week): { readonly said: Dated; readonly count: number }[] {
  const counts = new Map<number, number>()
  for (const concept of concepts) for (const place of holders.get(concept) ?? []) counts.set(place, (counts.get(place) ?? 0) + 1)
  return [...counts]
    .filter(([, count]) => count >= 2)
    .sort(([a], [b]) => a - b)
    .map(([place, count]) => ({ said: said[place]!, count }))
}

function dateOf(page: string, published: When, concepts: ReadonlySet<string>, weeks: ReadonlyMap<number, Week>): When | undefined {
  const [since, until] = [dayNumber(published.earliest) - FRESH, dayNumber(published.latest)]
  const matches: { readonly said: Dated; readonly score: number }[] = []
  for (let number = weekOf(since); number <= weekOf(until); number++) {
    const week = weeks.get(number)
    for (const { said, count } of week ? sharing(concepts, week) : []) {
      // Sayings of a surname share two words with many of its others in a large case: what is cheap to ask is asked first.
      if (said.from < since || said.to > until || said.page === page) continue
      const smaller = Math.min(said.concepts.size, concepts.size)
      if ((count >= SHARED && count >= SHARE * smaller) || count === smaller) matches.push({ said, score: count / smaller + count / 100 })
    }
  }
  matches.sort((a, b) => b.score - a.score || compare(a.said.page, b.said.page) || compare(a.said.when.earliest, b.said.when.earliest))
  const best = matches[0]
  if (!best) return undefined
  // Somebody who says the same on two days may have said it on either.
  const rival = matches.some(({ said, score }) => score > best.score * 0.75 && Math.abs(said.from - best.said.from) > 1)
  if (rival) return undefined
  const { earliest, latest, how } = best.said.when
  return { earliest, latest, how: `${best.said.page} dates the same saying: ${how}` }
}

function weekOf(day: number): number {
  return Math.floor(day / 7)
}

/** The last name of a saying's one source, lower-case: "President Ada Roe" → "roe"; none where the source has no capital within. */
function surnameOf({ article }: Reading, saying: Saying): string | undefined {
  const [source, ...others] = saying.source
  if (!source || others.length > 0) return undefined
  const words = article.text.slice(source.start, source.end)
  return /(?:^|[\s.])(?<name>\p{Lu}\p{Ll}[\p{L}’'-]*)$/u.exec(words)?.groups?.name?.toLowerCase()
}

function conceptsIn({ article }: Reading, content: readonly Offsets[]): ReadonlySet<string> {
  return conceptsOf(content.map(at => article.text.slice(at.start, at.end)).join(' '), table, stopwords)
}
