import { doors, suspected, suspecting } from '../../language/en/suspicion.ts'
import type { Finding, Mention, Offsets, ResolvedPage, Span, When } from '../../model.ts'
import { dayNumber } from '../../text/calendar.ts'
import { groupBy } from '../../text/group.ts'
import { phraseFinder } from '../../text/phrases.ts'
import { recent } from '../../text/recent.ts'
import { holds, overlap, spanOf } from '../../text/spans.ts'
import type { Matter } from '../matter.ts'
import { fine, gap } from '../sameness.ts'
import { claimsOfMatters, type Finder, type FindingContext, finding, pageName, quoted } from './context.ts'

interface Suspicion {
  readonly matter: Matter
  /** Entity that is suspected. */
  readonly suspect: string
}

const isSuspected = phraseFinder(suspected)
const suspects = phraseFinder(suspecting)
const laid = phraseFinder(doors)
/** Code units between "suspects" and the name. */
const NEAR = 30
/** Days between pages that tell of one deed. */
const FORTNIGHT = 14
/** Concepts that the deed must share with what the other page tells, and how telling these are together. */
const SHARED = 3
const TELLING = 5

/**
 * A page brings in by name and description somebody whom another page of the same days has as the suspect of a deed, tells of the deed too, and says
 * nothing of the suspicion: "a guild which the mayor said was likely behind the fire" and "the guild, the oldest of the town, called for calm".
 */
export const suspicions: Finder = context => {
  const found = new Map<string, Finding>()
  const naming = namings(context)
  for (const matter of context.matters.values()) {
    const suspicion = suspicionIn(matter, context)
    if (!suspicion || !fine(matter.published)) continue
    for (const page of naming(suspicion.suspect, matter.published!)) {
      const key = `${page}|${suspicion.suspect}`
      if (page === matter.statement.page || found.has(key) || !tellsDeed(context.mattersOn.get(page) ?? [], matter, context)) continue
      const side = introduced(page, suspicion.suspect, context)
      if (!side) continue
      found.set(
        key,
        finding({
          kind: 'drift',
          aspect: 'omission',
          sides: [matter.statement.at, side],
          nearer: 0,
          claims: claimsOfMatters(context, matter),
          severity: 'minor',
          message: `${pageName(context, page)} names ${context.entities.get(suspicion.suspect)?.name ?? 'them'} without the suspicion: ${quoted(matter.statement.at)}`,
          rule: 'suspicion-left-out',
        }),
      )
    }
  }
  return [...found.values()]
}

/** Suspects of whom it is remembered which pages name them. */
const SUSPECTS = 1_000
/** Days that the publication of a page can be uncertain by. */
const UNCERTAIN = 45

/** Which pages name a suspect and may have come out within a fortnight of a day, in their order: of all pages that name him those of these days alone. */
function namings(context: FindingContext): (suspect: string, published: When) => readonly string[] {
  const known = recent<string, ReadonlyMap<number, readonly string[]>>(SUSPECTS)
  const byDay = (suspect: string): ReadonlyMap<number, readonly string[]> => {
    const named = new Set(context.entities.get(suspect)?.mentions.map(({ page }) => page))
    const dated = [...named].flatMap(page => {
      const published = context.pages.get(page)?.published
      return published && fine(published) ? [{ page, day: dayNumber(published.earliest) }] : []
    })
    return new Map([...groupBy(dated, ({ day }) => day)].map(([day, pages]) => [day, pages.map(({ page }) => page)]))
  }
  return (suspect, { earliest, latest }) => {
    const days = known.get(suspect) ?? byDay(suspect)
    known.set(suspect, days)
    const found: string[] = []
    for (let day = dayNumber(earliest) - FORTNIGHT - UNCERTAIN; day <= dayNumber(latest) + FORTNIGHT; day++)
      for (const page of days.get(day) ?? []) found.push(page)
    return found.sort()
  }
}

function suspicionIn(matter: Matter, context: FindingContext): Suspicion | undefined {
  const { at, origin, negated, page } = matter.statement
  if (origin === undefined || negated || matter.headline) return undefined
  const [after, front] = [isSuspected(at.exact), suspects(at.exact)]
  if (!after && !front) return undefined
  const { reading, mentions } = context.pages.get(page)!
  const sentence = reading.annotation.sentences.find(({ start, end }) => start <= at.start && at.start < end)
  if (!sentence) return undefined
  const place = at.start + (after ? after.start : front!.end)
  const named = reading.annotation.mentions
    .map((mention, index) => ({ mention, entity: mentions[index] }))
    .filter(
      ({ mention, entity }) =>
        entity !== undefined &&
        holds(sentence, mention) &&
        !matter.speakers.has(entity) &&
        ['person', 'organisation'].includes(context.entities.get(entity)?.kind ?? '') &&
        (after ? mention.end <= place : mention.start >= place && mention.start - place <= NEAR),
    )
    .sort((a, b) => (after ? b.mention.end - a.mention.end : a.mention.start - b.mention.start))
  const suspect = named[0]?.entity
  return suspect === undefined ? undefined : { matter, suspect }
}

/** Whether a page of the same days tells of the deed of which somebody is suspected. */
function tellsDeed(matters: readonly Matter[], suspicion: Matter, context: FindingContext): boolean {
  const published = matters[0]?.published
  if (!fine(published) || !fine(suspicion.published) || gap(published!, suspicion.published!) > FORTNIGHT) return false
  return matters.some(({ concepts }) => {
    const shared = [...suspicion.concepts].filter(concept => concepts.has(concept))
    return shared.length >= SHARED && shared.reduce((sum, concept) => sum + context.weight(concept), 0) >= TELLING
  })
}

/** The sentence of a page that brings somebody in by name and description; nothing where any sentence about him lays a deed at his door. */
function introduced(id: string, entity: string, context: FindingContext): Span | undefined {
  const page = context.pages.get(id)!
  const { article, annotation } = page.reading
  const about = annotation.sentences.filter(
    sentence => article.blocks[sentence.block]?.role === 'body' && mentionsIn(page, sentence, entity).length > 0,
  )
  if (about.some(({ start, end }) => laid(article.text.slice(start, end)))) return undefined
  const first = about.find(sentence => {
    const all = mentionsIn(page, sentence, entity)
    const named = all.filter(({ form }) => form === 'name')
    const described =
      all.some(({ form }) => form === 'nominal') || named.some(({ end }) => APPOSED.test(article.text.slice(end, end + NEAR)))
    return named.length > 0 && described
  })
  return first && spanOf(id, article.text, first)
}

/** "The Northern Front, a militia from the hills": who that is stands behind the name. */
const APPOSED = /^,\s+(?:an?|the|another|one of|its|their)\s/u

function mentionsIn({ reading, mentions }: ResolvedPage, at: Offsets, entity: string): Mention[] {
  return reading.annotation.mentions.filter((mention, index) => mentions[index] === entity && overlap(mention, at) > 0)
}
