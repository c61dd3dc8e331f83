import type { Mention, Offsets, Saying } from '../model.ts'
import { listedParties } from '../text/listed.ts'
import { overlap } from '../text/spans.ts'
import type { PageView } from './parties.ts'

/** Words that end the head of a noun phrase: what follows only tells more of it. */
const TAIL =
  /\s+(?:of|who|whom|whose|that|which|with|in|from|at|for|on|to|by|near|close|familiar|quoted|after|before|under|over|inside|outside|present)\s|\s*[,—–:;(]/u

/** Papers and occasions through which a party speaks: "a report by the Gazette", "statements from the ministry". */
const VEHICLE =
  /^(?:an?|the|its|his|her|their|this|that|several|some|new|recent|separate|earlier|media|news|official|written|joint|\s)*(?:reports?|statements?|accounts?|articles?|stor(?:y|ies)|interviews?|comments?|remarks?|announcements?|coverage|dispatch(?:es)?|posts?|tweets?|stud(?:y|ies)|data|figures|documents?|analys[ie]s|editorial|broadcasts?|(?:press |news |media )?releases?|words|notices?|letters?|notes?|memos?|memorandums?|e-?mails?|messages?|filings?|bulletins?|advisor(?:y|ies)|briefings?|testimony|papers?|surveys?|polls?|audits?|reviews?|assessments?|communiqu[eé]s?|speech(?:es)?|press conferences?|leaflets?|circulars?|videos?|recordings?|transcripts?|lawsuits?|complaints?|petitions?|indictments?|affidavits?|op-eds?|columns?|essays?)\b/iu

/** Entity ids of the named speakers of one saying, one for each source; [] where nobody is named. Pronouns and nominals count by whom they stand for. */
export function speakersOf(saying: Saying, view: PageView, entities: readonly (string | undefined)[]): string[] {
  const { text } = view
  const found: string[] = []
  const relative = saying.cue[0] !== undefined && /^(?:who|which|that)\b/i.test(text.slice(saying.cue[0].start, saying.cue[0].end))
  for (const source of [...saying.source, ...heardBy(saying, view)].flatMap(whole => partsOf(whole, view))) {
    const index = speakerBefore(source, view, entities) ?? speakingMention(source, relative, view, entities)
    const entity = index === undefined ? undefined : entities[index]
    if (entity !== undefined && !found.includes(entity)) found.push(entity)
  }
  return found
}

/** "The Gazette reported, citing Ada Roe": whom a newsroom heard speaks as well. */
function heardBy({ source, citing }: Saying, view: PageView): readonly Offsets[] {
  const newsroom = source.some(at => view.around(at, 0).some(index => view.mentions[index]!.kind === 'outlet'))
  return newsroom ? (citing ?? []) : []
}

/** "Ada Roe, in Velland, | warned", "Roe said Sunday | said": a place or day right after the name is no speaker. */
function speakerBefore(source: Offsets, view: PageView, entities: readonly (string | undefined)[]): number | undefined {
  const isDay = DAY.test(view.exact(source))
  const isPlace = view
    .around(source, 0)
    .some(
      index => view.mentions[index]!.kind === 'place' && view.mentions[index]!.form === 'name' && view.mentions[index]!.end >= source.end,
    )
  if (!isDay && !isPlace) return undefined
  const between = isDay ? /^,?(?:\s\p{L}+){0,3}\s(?:on\s)?$/u : /^,?\s(?:in|from|at|near)\s(?:the\s|\p{L}+\s){0,2}$/u
  return view
    .around({ start: source.start - 60, end: source.start - 1 }, 0)
    .filter(index => {
      const mention = view.mentions[index]!
      if (mention.form === 'nominal' || mention.kind === 'place' || entities[index] === undefined || mention.end > source.start)
        return false
      return between.test(view.text.slice(mention.end, source.start))
    })
    .at(-1)
}

const DAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/

/** "Ada Roe, a nurse, and the harbour board": parallel sources in one span, parted at "and" outside of names and before any complement. */
function partsOf(source: Offsets, view: PageView): readonly Offsets[] {
  const listed = listedParties(
    view.text,
    view.around(source, 60).map(index => view.mentions[index]!),
    source,
  )
  if (listed.length > 1) return listed
  const words = view.text.slice(source.start, source.end)
  const and = / and /.exec(words.slice(0, firstPhrase(words)))
  if (!and || VEHICLE.test(words)) return [source]
  const at = { start: source.start + and.index, end: source.start + and.index + and[0].length }
  const within = view.around(at, 60).some(index => view.mentions[index]!.start < at.start && view.mentions[index]!.end > at.end)
  return within ? [source] : [{ start: source.start, end: at.start }, ...partsOf({ start: at.end, end: source.end }, view)]
}

function speakingMention(
  source: Offsets,
  relative: boolean,
  view: PageView,
  entities: readonly (string | undefined)[],
): number | undefined {
  const { text, mentions } = view
  const inside = view.around(source, 40).filter(index => {
    const mention = mentions[index]!
    return entities[index] !== undefined && overlap(mention, source) >= 0.6 * (mention.end - mention.start)
  })
  if (inside.length === 0) return undefined
  const words = text.slice(source.start, source.end)
  const best = (indices: readonly number[]): number | undefined =>
    [...indices].sort((a, b) => rank(mentions[b]!) - rank(mentions[a]!) || mentions[b]!.end - mentions[a]!.end)[0]
  // "the reaction of Roe, | who promised …": the relative clause speaks of the name before it.
  if (relative) {
    const last = best(inside.filter(index => source.end - mentions[index]!.end <= 2))
    if (last !== undefined) return last
  }
  const headEnd = source.start + firstPhrase(words)
  const trimmed = source.start + words.slice(0, headEnd - source.start).replace(/(?:['’]s?|\s|[“”"])+$/u, '').length
  // A nominal that reaches over its complement ("the head of the Guard") starts with the source and goes on past its first phrase.
  const heads = inside.filter(index => {
    const mention = mentions[index]!
    return (
      Math.abs(mention.end - trimmed) <= 1 ||
      (mention.form === 'nominal' && mention.start <= source.start + 5 && mention.end >= headEnd - 1)
    )
  })
  if (heads.length > 0) return best(heads)
  // "Ada Roe's letter, seen by the Gazette"
  const owner = inside.find(index => {
    const behind = /^['’]s?\s+(.*)/su.exec(text.slice(mentions[index]!.end, source.end))
    return mentions[index]!.start <= source.start + 5 && mentions[index]!.form === 'name' && behind !== null && VEHICLE.test(behind[1]!)
  })
  if (owner !== undefined) return owner
  if (VEHICLE.test(words)) {
    const parties = inside.filter(index => mentions[index]!.form === 'name' && mentions[index]!.kind !== 'place')
    const behind = (prepositions: RegExp) => parties.find(index => prepositions.test(text.slice(source.start, mentions[index]!.start)))
    // "an account given to the Gazette by Ada Roe" is hers
    return (
      behind(/\b(?:by|from)\s+(?:\S+\s+){0,3}$/u) ??
      behind(/\b(?:of|in|to|with)\s+(?:\S+\s+){0,3}$/u) ??
      (parties.length === 1 ? parties[0] : undefined)
    )
  }
  // "a ministry spokesman, Ada Roe,", "the largest of these, Sorn-based Hezar": a name set off by a comma, with an adjective at most.
  return inside.find(
    index =>
      mentions[index]!.form === 'name' &&
      /,\s*(?:(?:the|an?)\s+)?(?:[\p{L}-]+-\p{Ll}+\s+)?$/u.test(text.slice(source.start, mentions[index]!.start)) &&
      /^\s*(?:,|$)/.test(text.slice(mentions[index]!.end, source.end)),
  )
}

/** Where the first noun phrase of a source ends; brackets amid it ("the Corps (IC) chief Ada Roe") do not end it. */
function firstPhrase(words: string): number {
  let from = 0
  for (;;) {
    const cut = TAIL.exec(words.slice(from))
    if (!cut || from + cut.index === 0) return words.length
    const at = from + cut.index
    if (!cut[0].includes('(')) return at
    const close = words.indexOf(')', at)
    if (close < 0 || !/^\s+[\p{L}]/u.test(words.slice(close + 1)) || /^\s+(?:of|who|that|which|in|and|said)\b/.test(words.slice(close + 1)))
      return at
    from = close + 1
  }
}

function rank(mention: Mention): number {
  return mention.form === 'name' ? 2 : mention.form === 'nominal' ? 1 : 0
}
