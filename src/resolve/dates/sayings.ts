import { concepts as table } from '../../language/en/concepts.ts'
import { stopwords } from '../../language/en/stopwords.ts'
import type { Offsets, Reading, Saying, When } from '../../model.ts'
import { addDays, dayNumber, days } from '../../text/calendar.ts'
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
  /** By name and week: many people share a surname in a large case, few in one week. */
  const index = new Map<string, Dated[]>()
  for (const [number, { reading, sayingTimes }] of pages.entries()) {
    for (const [at, saying] of reading.annotation.sayings.entries()) {
      const [name, when] = [named[number]![at], sayingTimes[at]]
      if (!name || !when || !asked.has(name) || days(when.earliest, when.latest) > 1) continue
      const key = keyOf(name, weekOf(when.earliest))
      const said: Dated = { page: reading.id, when, concepts: sets(conceptsIn(reading, saying.content)) }
      const list = index.get(key)
      if (list) list.push(said)
      else index.set(key, [said])
    }
  }
  const found = new Map<string, readonly (When | undefined)[]>()
  if (index.size === 0) return found
  for (const [number, { reading, published, sayingTimes }] of pages.entries()) {
    if (!published) continue
    let gained = false
    const values = reading.annotation.sayings.map((saying, at) => {
      const name = named[number]![at]
      if (sayingTimes[at] || !name) return sayingTimes[at]
      const when = dateOf(reading.id, published, name, conceptsIn(reading, saying.content), index)
      gained ||= when !== undefined
      return when
    })
    if (gained) found.set(reading.id, values)
  }
  return found
}

function dateOf(
  page: string,
  published: When,
  name: string,
  concepts: ReadonlySet<string>,
  index: ReadonlyMap<string, readonly Dated[]>,
): When | undefined {
  const since = addDays(published.earliest, -FRESH)
  const fresh: Dated[] = []
  for (let week = weekOf(since); week <= weekOf(published.latest); week++) {
    for (const said of index.get(keyOf(name, week)) ?? [])
      if (said.page !== page && days(since, said.when.earliest) >= 0 && days(said.when.latest, published.latest) >= 0) fresh.push(said)
  }
  const matches = fresh.flatMap(said => {
    const count = [...concepts].filter(concept => said.concepts.has(concept)).length
    const smaller = Math.min(said.concepts.size, concepts.size)
    const same = (count >= SHARED && count >= SHARE * smaller) || (count >= 2 && count === smaller)
    return same ? [{ said, score: count / smaller + count / 100 }] : []
  })
  matches.sort((a, b) => b.score - a.score || compare(a.said.page, b.said.page) || compare(a.said.when.earliest, b.said.when.earliest))
  const best = matches[0]
  if (!best) return undefined
  // Somebody who says the same on two days may have said it on either.
  const rival = matches.some(
    ({ said, score }) => score > best.score * 0.75 && Math.abs(days(said.when.earliest, best.said.when.earliest)) > 1,
  )
  if (rival) return undefined
  const { earliest, latest, how } = best.said.when
  return { earliest, latest, how: `${best.said.page} dates the same saying: ${how}` }
}

function keyOf(name: string, week: number): string {
  return `${name} ${week}`
}

function weekOf(day: string): number {
  return Math.floor(dayNumber(day) / 7)
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
