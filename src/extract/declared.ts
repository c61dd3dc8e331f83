import type { Article, DateCandidate, Declared } from '../model.ts'
import { daysIn } from './stamp.ts'

/** Dates that a feed, an e-mail or a JSON line gives beside its text. */
export function containerDates(declared: Declared): readonly DateCandidate[] {
  const candidate = (value: string | undefined, is: DateCandidate['is'], reliability: number): readonly DateCandidate[] => {
    const day = value ? dayOf(value) : undefined
    return day ? [{ earliest: day, latest: day, is, source: 'declared', reliability }] : []
  }
  return [...candidate(declared.published, 'published', 0.9), ...candidate(declared.updated, 'updated', 0.85)]
}

/** The newsroom that a feed or a JSON line names. */
export function declaredPublisher({ publisher }: Declared): Article['publisher'] {
  const name = publisher?.trim()
  if (!name) return undefined
  return { name, rule: 'publisher-declared', detail: `the container names ${JSON.stringify(name)}` }
}

/** The calendar day, as the page writes it, of a machine-readable time; `dayFirst` as in `daysIn`. */
export function dayOf(value: string, dayFirst = false): string | undefined {
  const bare = value.trim().slice(0, 80)
  const iso = /^((?:19|20)\d\d)-?(0[1-9]|1[0-2])-?(0[1-9]|[12]\d|3[01])(?:$|[T\s_,Z+]|(?=\d))/.exec(bare)
  if (iso) return real(iso[1]!, iso[2]!, iso[3]!)
  const printed = daysIn(bare, dayFirst)[0]
  if (printed) return printed.day
  // "Sun Jan 26 20:57:49 +0000 2031"
  const unix = /^\w{3,9},?\s(\w{3,9}\s\d{1,2})\s[\d:]+(?:\s\S+)?\s((?:19|20)\d\d)$/.exec(bare)
  if (unix) return daysIn(`${unix[1]}, ${unix[2]}`)[0]?.day
  const seconds = /^(1\d{9})(?:\d{3})?$/.exec(bare)
  return seconds ? new Date(Number(seconds[1]) * 1000).toISOString().slice(0, 10) : undefined
}

export function real(year: string, month: string, day: string): string | undefined {
  const length = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  return Number(day) <= length ? `${year}-${month}-${day}` : undefined
}
