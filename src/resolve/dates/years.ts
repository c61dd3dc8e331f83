import type { Offsets, Reading, TimeExpression, When } from '../../model.ts'
import { addDays, type Days, dayNumber, days, intersect, unitAt } from '../../text/calendar.ts'
import { type conceptsOf, weigher } from '../../text/concepts.ts'
import { compare } from '../../text/group.ts'
import { spanOf } from '../../text/spans.ts'
import type { Clues } from './clues.ts'
import { conceptsOver, type DatedPage, indexed, sharing, type Telling, type TellingsIn, tellingsReader } from './cross.ts'
import { bounded } from './publication.ts'
import { sentenceOf } from './reach.ts'

/** Shared weight, relative to the smaller sentence, and shared concepts from which two sentences tell of one event. */
const SAME = 0.35
const SHARED = 5
/** Nobody dies twice: the death of a named person needs no more than so many shared concepts, these among them. */
const DEATH = 'kill'
const SHARED_DEATH = 3
/** "Earlier this year" is not said of the last fortnight. */
const FORTNIGHT = 15

type Concepts = ReturnType<typeof conceptsOf>

/** "Earlier this year the strike that killed General Roe": an event and the month or year of publication seen from it. */
interface Look {
  readonly time: TimeExpression
  readonly unit: 'month' | 'year'
  /** Units from the event to publication. */
  readonly on: number
  readonly concepts: Concepts
  readonly people: ReadonlySet<string>
}

/**
 * At least a year or a month for pages that have no date and name no weekday that another page shares: one page's "last year a storm
 * sank the ferry off Sandmark" came out in the year after another's "a storm sank the Sandmark ferry on Sunday". Page id → interval;
 * nothing where dated pages would give different ones. The order of pages is of no account.
 */
export function yearDates(
  undated: readonly { reading: Reading; clues: Clues }[],
  dated: readonly DatedPage[],
  tellingsIn: TellingsIn = tellingsReader(),
): ReadonlyMap<string, When> {
  const found = new Map<string, When>()
  const askers = undated.flatMap(({ reading, clues }) => {
    const looks = looksOf(reading)
    return looks.length > 0 ? [{ reading, clues, looks }] : []
  })
  if (askers.length === 0 || dated.length === 0) return found
  const published = new Map(dated.map(page => [page.reading.id, page.published]))
  const tellings = dated.flatMap(tellingsIn)
  const weigh = weigher([...tellings.map(telling => telling.concepts), ...askers.flatMap(({ looks }) => looks.map(look => look.concepts))])
  const among = indexed(tellings, weigh)
  for (const { reading, clues, looks } of askers) {
    const rooms = looks.flatMap(look => {
      const news = sharing(look.concepts, among).filter(({ telling }) => isNews(telling.when, published.get(telling.page)!))
      const deaths = news.filter(({ telling, count }) => count >= SHARED_DEATH && sameDeath(look, telling))
      const alike = news.filter(({ count, score }) => count >= SHARED && score >= SAME)
      // The telling that comes first is nearest the event; later ones look back on it.
      const near = (deaths.length > 0 ? deaths : alike)
        .map(({ telling }) => ({ telling, room: roomOf(look, telling.when) }))
        .sort((a, b) => compare(a.telling.when.earliest, b.telling.when.earliest) || compare(a.telling.page, b.telling.page))
      const [first, ...others] = near
      if (!first || others.some(({ room }) => room.latest !== first.room.latest)) return []
      return [{ look, ...first }]
    })
    const [first, ...others] = rooms
    const all = first && others.reduce<Days | undefined>((room, other) => room && intersect(room, other.room), first.room)
    const value = all && bounded(all, clues)
    if (!first || !value) continue
    const { text } = reading.article
    const words = text.slice(first.look.time.start, first.look.time.end)
    found.set(reading.id, {
      ...value,
      how: `no date of its own; only the ${first.look.unit} is known: what it puts “${words}”, ${first.telling.page} tells on ${first.telling.when.latest}`,
      at: spanOf(reading.id, text, first.look.time),
    })
  }
  return found
}

/** The looks back of a page's own text by calendar months and years. */
function looksOf(reading: Reading): Look[] {
  const { blocks } = reading.article
  return reading.annotation.times.flatMap((time): Look[] => {
    const { symbol } = time
    if (symbol.kind !== 'unit' || symbol.anchor !== 'publication' || (symbol.unit !== 'month' && symbol.unit !== 'year')) return []
    if (symbol.offset > 0 || (symbol.offset === 0 && symbol.direction !== 'past')) return []
    const block = blocks.find(one => one.start <= time.start && time.start < one.end)
    if (block && block.role !== 'body' && block.role !== 'subtitle') return []
    const sentence = sentenceOf(reading, time)
    return [{ time, unit: symbol.unit, on: -symbol.offset, concepts: conceptsOver(reading, sentence), people: peopleIn(reading, sentence) }]
  })
}

function sameDeath(look: Look, telling: Telling): boolean {
  if (!look.concepts.has(DEATH) || !telling.concepts.has(DEATH)) return false
  const others = peopleIn(telling.reading, telling.over)
  return [...look.people].some(person => others.has(person))
}

/** The last names of the people whom a stretch of text names in full or by that name alone. */
function peopleIn({ article, annotation }: Reading, over: Offsets): ReadonlySet<string> {
  const people = new Set<string>()
  for (const { kind, form, name, start, end } of annotation.mentions) {
    if (kind !== 'person' || form !== 'name' || start < over.start || end > over.end) continue
    const last = article.text
      .slice(name?.start ?? start, name?.end ?? end)
      .split(/\s+/)
      .at(-1)
    if (last) people.add(last.toLowerCase())
  }
  return people
}

/** Told within a fortnight of its day: a page that looks back on older things may mean another of the kind. */
function isNews(when: When, published: When): boolean {
  return days(when.latest, published.earliest) <= FORTNIGHT
}

function roomOf({ unit, on }: Look, event: Days): Days {
  const whole = unitAt(event.earliest, unit, on)
  const after = addDays(event.latest, unit === 'year' ? FORTNIGHT : 1)
  return { earliest: dayNumber(after) > dayNumber(whole.earliest) ? after : whole.earliest, latest: whole.latest }
}
