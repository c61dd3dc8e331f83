import { asSource, hearing } from '../../language/en/implied.ts'
import { DOCUMENT_NOUNS } from '../../language/en/reporting/nouns.ts'
import type { Clause, Offsets, Resolution, ResolvedPage, Saying, When } from '../../model.ts'
import { anyOf } from '../../text/phrases.ts'
import { annotationWith, readingWith } from '../../text/readings.ts'
import { holds, overlap } from '../../text/spans.ts'
import { describe } from '../groups.ts'
import { type Implied, impliedIn, outerIn } from './frames.ts'
import { type Party, partiesIn } from './parties.ts'

/** A resolution of which the pages may be made while they are gone through. */
type Streamed = Pick<Resolution, 'entities'> & {
  readonly pages: Iterable<ResolvedPage>
  /** Names of the newsrooms that published the pages, where they are known without these. */
  readonly publishers?: Iterable<string>
}

/** Puts a page aside, as it was before and as it was made; gives a page that says what the made one says. */
export type Aside = (made: ResolvedPage, before: ResolvedPage) => ResolvedPage

/**
 * Pages with the sayings that no rule for a wording found and that their sentences show all the same: somebody named or described, a word for passing
 * on, and a clause. Who counts origins must rather read such a source than call the statement nobody's.
 */
export function withImplied(resolution: Streamed, aside: Aside = made => made): Resolution {
  const { entities, pages } = resolution
  const newsrooms = newsroomsOf(resolution)
  return { entities, pages: Array.from(pages, page => aside(impliedOn(page, newsrooms), page)) }
}

/** Entity ids of newsrooms: known as such, or of the name under which a page came out. */
function newsroomsOf({ entities, pages, publishers = publishersOf(pages) }: Streamed): ReadonlySet<string> {
  const names = new Set<string>()
  for (const name of publishers) names.add(bareName(name))
  return new Set(entities.filter(({ kind, name }) => kind === 'outlet' || names.has(bareName(name))).map(({ id }) => id))
}

function* publishersOf(pages: Iterable<ResolvedPage>): Generator<string> {
  for (const { publisher } of pages) if (publisher) yield publisher.name
}

function bareName(name: string): string {
  return name.toLowerCase().replace(/^the\s/, '')
}

function impliedOn(page: ResolvedPage, newsrooms: ReadonlySet<string>): ResolvedPage {
  const { article, annotation } = page.reading
  const { blocks } = article
  const bodies = annotation.sentences.filter(({ block }) => blocks[block]?.role === 'body')
  // Where each saying that is no order shows its source.
  const shown = annotation.sayings.flatMap(saying =>
    saying.stance === 'orders' ? [] : [{ saying, at: [...saying.cue, ...saying.source] }],
  )
  const added: { readonly saying: Saying; readonly speakers: readonly string[]; readonly when?: When; readonly implied: Implied }[] = []
  bodies.forEach((sentence, nth) => {
    const cues = shown.filter(({ at }) => at.some(part => overlap(part, sentence) > 0)).map(({ saying }) => saying)
    const before = bodies[nth - 1]?.block === sentence.block && !isSaid(page, bodies[nth - 1]!) ? bodies[nth - 1] : undefined
    const implied = cues.length === 0 ? impliedIn(page, sentence, before) : outerIn(page, sentence, cues)
    const made = implied && sayingOf(page, implied)
    if (!implied || !made) return
    const at = annotation.times.findIndex(time => holds(sentence, time) && !holds(implied.content, time))
    const when = page.times[at]
    added.push({ ...made, implied, ...(when && { when }) })
  })
  return withPapers(withHeard(withNamed(added.length === 0 ? page : completed(page, added), newsrooms)))
}

/** "The Post reported after an interview with Ada Roe", "according to the Post, which cited Ada Roe": whom a newsroom names as heard speaks as well. */
function withNamed(page: ResolvedPage, newsrooms: ReadonlySet<string>): ResolvedPage {
  const { reading } = page
  const { annotation } = reading
  const heard = annotation.sayings.map((saying, index) => heardIn(page, saying, page.speakers[index]!, newsrooms))
  if (heard.every(person => person === undefined)) return page
  const sayings = annotation.sayings.map((saying, index): Saying => {
    const person = heard[index]
    return person ? { ...saying, citing: [{ start: person.start, end: person.end }] } : saying
  })
  const speakers = page.speakers.map((known, index) =>
    heard[index] ? [...known.filter(party => !newsrooms.has(party)), heard[index].entity!] : known,
  )
  return { ...page, reading: readingWith(reading, { annotation: annotationWith(annotation, { sayings }) }), speakers }
}

/** Whom the newsroom of a saying is said to have heard, by name, in the sentence round it and outside of what was said. */
function heardIn(page: ResolvedPage, saying: Saying, speakers: readonly string[], newsrooms: ReadonlySet<string>): Party | undefined {
  const { article, annotation } = page.reading
  const [source] = saying.source
  if (!source || saying.anonymous || saying.stance !== 'asserts' || speakers.some(party => !newsrooms.has(party))) return undefined
  const names = annotation.mentions.some((mention, at) => newsrooms.has(page.mentions[at] ?? '') && overlap(mention, source) > 0)
  const sentence = names ? annotation.sentences.find(({ start, end }) => start <= source.start && source.start < end) : undefined
  if (!sentence) return undefined
  return partiesIn(page, sentence).find(party => {
    if (party.kind !== 'person' || party.entity === undefined || saying.content.some(part => overlap(part, party) > 0)) return false
    if (saying.citing?.some(at => overlap(at, party) > 0 && TITLED.test(article.text.slice(at.start, party.start)))) return true
    const from = Math.max(sentence.start, ...saying.content.map(({ end }) => end).filter(end => end <= party.start))
    return HEARD.test(article.text.slice(from, party.start)) || AS_SOURCE.test(article.text.slice(party.end, sentence.end))
  })
}

/** Words of office before a name: not "five deputies from Vell". */
const OFFICE = String.raw`(?:(?!(?:and|but|that|which|who|from|of|in|at|near|by|with|to)\b)[\p{L}’'.-]+,?\s+){0,5}$`
const TITLED = new RegExp(`^${OFFICE}`, 'iu')
const HEARD = new RegExp(String.raw`\b(?:${anyOf(hearing)})\s+${OFFICE}`, 'iu')
const AS_SOURCE = new RegExp(String.raw`^,?\s+(?:[^,.;]{1,40},\s+)?(?:${anyOf(asSource)})\b`, 'iu')

/** "The Post learned from two aides", "according to what two aides told the Post": the people whom a newsroom is said to have heard, in the same breath. */
function withHeard(page: ResolvedPage): ResolvedPage {
  const { reading } = page
  const { article, annotation } = reading
  const sayings = annotation.sayings.map((saying, index): Saying => {
    const [source] = saying.source
    if (!source || saying.anonymous || saying.citing || saying.stance !== 'asserts') return saying
    const speakers = page.speakers[index]!
    const isClause = /^what\s/i.test(article.text.slice(source.start, source.end))
    const isNewsroom = annotation.mentions.some(({ kind, start, end }) => kind === 'outlet' && overlap({ start, end }, source) > 0)
    if (!isClause && !(isNewsroom && speakers.length <= 1)) return saying
    const places = isClause ? [source] : saying.cue
    const parties = places.flatMap(at => partiesIn(page, at))
    const people = parties.find(({ kind }) => kind === 'people')
    if (!people) return saying
    const descriptor = { start: people.start, end: people.end }
    const read = describe(article.text.slice(descriptor.start, descriptor.end))
    return read ? { ...saying, citing: [descriptor], anonymous: { people: read.people, descriptor } } : saying
  })
  return sayings.every((saying, index) => saying === annotation.sayings[index])
    ? page
    : { ...page, reading: readingWith(reading, { annotation: annotationWith(annotation, { sayings }) }) }
}

/** "A statement that the council published": what a paper says is said by whoever the sentence names with it. */
function withPapers(page: ResolvedPage): ResolvedPage {
  const { article, annotation } = page.reading
  const speakers = page.speakers.map((known, index) => {
    const saying = annotation.sayings[index]!
    const [source] = saying.source
    if (known.length > 0 || !source || saying.anonymous || !PAPER.test(article.text.slice(source.start, source.end))) return known
    const sentence = annotation.sentences.find(one => one.start <= source.start && source.start < one.end)
    const [author] = sentence
      ? partiesIn(page, sentence).filter(
          party =>
            party.entity !== undefined &&
            (party.kind === 'organisation' || party.kind === 'person') &&
            party.start >= source.start &&
            !saying.content.some(content => overlap(content, party) > 0),
        )
      : []
    return author?.entity === undefined ? known : [author.entity]
  })
  return speakers.every((list, index) => list === page.speakers[index]) ? page : { ...page, speakers }
}

const PAPER = new RegExp(String.raw`\b(?:${DOCUMENT_NOUNS.join('|')})$`, 'iu')

/** Whether a sentence is already somebody's words. */
function isSaid({ reading }: ResolvedPage, sentence: Offsets): boolean {
  return reading.annotation.sayings.some(saying => saying.stance !== 'orders' && saying.content.some(part => overlap(part, sentence) > 0))
}

function sayingOf(page: ResolvedPage, implied: Implied): { readonly saying: Saying; readonly speakers: readonly string[] } | undefined {
  const { text } = page.reading.article
  const chosen = sourceAmong(text, implied)
  if (!chosen) return undefined
  const { outlet, person } = chosen
  const spanOf = ({ start, end }: Offsets): Offsets => ({ start, end })
  const people = person?.kind === 'people' ? describe(text.slice(person.start, person.end)) : undefined
  const source = [outlet, person].flatMap(one => (one ? [spanOf(one)] : []))
  return {
    saying: {
      content: [implied.content],
      source: outlet && person ? [spanOf(outlet)] : source,
      cue: [implied.cue],
      quoted: implied.quoted,
      stance: implied.stance,
      ...(outlet && person && { citing: [spanOf(person)] }),
      ...(people && person && { anonymous: { people: people.people, descriptor: spanOf(person) } }),
      rule: people?.anaphor ? 'implied:anaphor' : 'implied',
    },
    speakers: person?.entity !== undefined && person.kind !== 'people' ? [person.entity] : [],
  }
}

/** "By", "from" and their like show whose word it is; else the first person, then unnamed people, then the first body. */
function sourceAmong(text: string, { parties, frame, stance }: Implied): { readonly outlet?: Party; readonly person?: Party } | undefined {
  const outlet = parties.find(({ kind }) => kind === 'outlet')
  const others = parties.filter(({ kind }) => kind !== 'outlet')
  const agent = others.find(party =>
    /\b(?:by|from|attributed to)\s+(?:[\p{L}’'-]+,?\s+){0,6}$/iu.test(text.slice(frame.start, party.start)),
  )
  const first = (kind: Party['kind']) =>
    others.find(party => party.kind === kind && party.isName) ?? others.find(party => party.kind === kind)
  const whole = stance === 'accuses' || stance === 'claims-responsibility'
  const person =
    (whole ? (agent ?? first('person')) : agent && orPerson(agent, others)) ?? first('person') ?? first('people') ?? first('organisation')
  return outlet || person ? { ...(outlet && { outlet }), ...(person && { person }) } : undefined
}

/** "By the director of the council, Ada Roe": the person whose office names the body. */
function orPerson(agent: Party, others: readonly Party[]): Party {
  if (agent.kind !== 'organisation') return agent
  return others.find(({ kind, start }) => kind === 'person' && start >= agent.end && start - agent.end < NEAR) ?? agent
}

const NEAR = 40

/** The page with these sayings, and its clauses given to them. */
function completed(
  page: ResolvedPage,
  added: readonly { readonly saying: Saying; readonly speakers: readonly string[]; readonly when?: When; readonly implied: Implied }[],
): ResolvedPage {
  const { reading } = page
  const { annotation } = reading
  const offset = annotation.sayings.length
  const owner = (at: Offsets) =>
    added.findIndex(
      ({ implied }) => overlap(implied.content, at) > 0.5 * Math.min(at.end - at.start, implied.content.end - implied.content.start),
    )
  /** The added saying whose words a place begins in. */
  const round = (at: Offsets) => added.findIndex(({ implied }) => holds(implied.content, { start: at.start, end: at.start + 1 }))
  /** What is said ends where the frame of whoever passes it on begins: "… to stay shut, the Post learned". */
  const cut = <Part extends Offsets>(part: Part): Part => {
    const { content, frame } = added[round(part)]?.implied ?? {}
    return content && frame && frame.start >= content.end && part.end > content.end ? { ...part, end: content.end } : part
  }
  const sayings = annotation.sayings.map((saying): Saying => {
    const [part] = saying.content
    const nth = part === undefined || saying.within !== undefined ? -1 : round(part)
    return nth < 0 ? saying : { ...saying, content: saying.content.map(cut), within: offset + nth }
  })
  const clauses = annotation.clauses.map((whole): Clause => {
    const clause = whole.saying === undefined ? whole : cut(whole)
    const nth = clause.saying === undefined ? owner(clause) : -1
    if (nth < 0) return clause
    const { content } = added[nth]!.implied
    const at = { start: Math.max(clause.start, content.start), end: Math.min(clause.end, content.end) }
    return { ...clause, ...at, saying: offset + nth, negated: clause.negated !== (added[nth]!.saying.stance === 'denies') }
  })
  const bare = added.flatMap(({ implied, saying }, nth): Clause[] =>
    annotation.clauses.some(clause => overlap(clause, implied.content) > 0)
      ? []
      : [{ ...implied.content, negated: saying.stance === 'denies', certainty: 'stated', saying: offset + nth }],
  )
  // "This was told to the Gazette by an aide": the frame of another sentence says nothing itself.
  const kept = clauses.map(
    clause =>
      clause.saying !== undefined ||
      !added.some(({ implied }) => holds(implied.sentence, clause) && overlap(implied.content, clause) === 0),
  )
  return {
    ...page,
    reading: readingWith(reading, {
      annotation: annotationWith(annotation, {
        sayings: [...sayings, ...added.map(({ saying }) => saying)],
        clauses: [...clauses.filter((_, nth) => kept[nth]), ...bare],
      }),
    }),
    speakers: [...page.speakers, ...added.map(({ speakers }) => speakers)],
    sayingTimes: [...page.sayingTimes, ...added.map(({ when }) => when)],
    clauseTimes: [...page.clauseTimes.filter((_, nth) => kept[nth]), ...bare.map(() => undefined)],
  }
}
