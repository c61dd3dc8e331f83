import { verbForms } from '../../language/en/forms.ts'
import { NEWSROOM_DEALINGS } from '../../language/en/reporting/frames.ts'
import { GOING_ON } from '../../language/en/times.ts'
import type { Offsets, Reading, Saying, When } from '../../model.ts'
import { holds, overlap } from '../../text/spans.ts'
import { isHinge, type Reach, reachesOf, sentenceOf, type Values } from './reach.ts'
import { besideLast } from './sequence.ts'

/** So many code units before an undated saying a dated one may stand for it to go on from there. */
const NEAR = 700

/** When each saying was said. Parallel to `annotation.sayings`. */
export function sayingTimesOf(reading: Reading, values: Values, published: When | undefined): (When | undefined)[] {
  const { sayings } = reading.annotation
  const own = sayings.map(saying => sayingTime(reading, values, saying))
  const order = sayings.map((_, index) => index).sort((a, b) => startOf(sayings[a]!) - startOf(sayings[b]!))
  const found: (When | undefined)[] = [...own]
  for (const [place, index] of order.entries()) {
    if (found[index]) continue
    const saying = sayings[index]!
    const before = order.slice(0, place).reverse()
    const from = before.find(other => goesOn(reading, saying, sayings[other]!, before[0] === other))
    const carried = from === undefined ? undefined : found[from]
    if (carried) found[index] = { ...carried, how: `${carried.how}; the same speaker goes on` }
    else {
      const cue = cueOf(saying)
      const when = cue && besideLast(reading, values, published, cue, saying.content)
      if (when) found[index] = when
    }
  }
  return found
}

/** When what each clause tells happened. Parallel to `annotation.clauses`. */
export function clauseTimesOf(reading: Reading, values: Values, published: When | undefined): (When | undefined)[] {
  return reading.annotation.clauses.map(clause => governing(reading, values, clause, published))
}

/**
 * The date beside a cue: directly after it ("announced on Tuesday that"), in front of the sentence ("On Monday, a general said"), between
 * source and cue ("officials on Monday told"), or within the source ("reports by two papers on Friday"). Dates inside the content belong to it.
 */
function sayingTime(reading: Reading, values: Values, saying: Saying): When | undefined {
  const cue = cueOf(saying)
  if (!cue) return undefined
  const sentence = sentenceOf(reading, cue)
  const { text } = reading.article
  let best: { cost: number; when: When } | undefined
  for (const { time, when, over } of reachesOf(reading, values, sentence)) {
    if (saying.content.some(content => holds(content, time)) || inOtherContent(reading, saying, time)) continue
    const inSource = saying.source.some(source => holds(source, time))
    if (inSource ? saying.source.some(source => isOfDeed(reading, source, time)) : overlap(over, cue) === 0) continue
    const gap = time.start >= cue.end ? time.start - cue.end : cue.start - time.end
    const between = text.slice(Math.min(time.end, cue.end), Math.max(time.start, cue.start))
    const fronted = time.start - sentence.start < 12
    // "a raid over the weekend announced on Tuesday that": what stands after the verb is the verb's.
    const cost =
      Math.max(0, gap) +
      (holds(cue, time) ? (cue.end - time.end) / 10 : 0) +
      (time.end <= cue.start && !fronted ? 12 : 0) +
      (/;/.test(between) ? 200 : 0) -
      (inSource ? 60 : 0) -
      (fronted ? 30 : 0)
    if (!best || cost < best.cost) best = { cost, when }
  }
  return best?.when
}

const DEALINGS = new Set<string>(NEWSROOM_DEALINGS.flatMap(verbForms))

/** "A crew that struck on Monday said": the day is that of what the speaker did, unless that was speaking ("officials who spoke on Monday"). */
function isOfDeed({ article, annotation }: Reading, source: Offsets, time: Offsets): boolean {
  if (!holds(source, time)) return false
  const verb = annotation.tokens.findLast(token => token.start >= source.start && token.end <= time.start && /^VB[DZP]$/.test(token.tag))
  return verb !== undefined && !DEALINGS.has(article.text.slice(verb.start, verb.end).toLowerCase())
}

/** "X said, adding that the talks of Sunday failed": a date within another content is not this cue's. */
function inOtherContent({ annotation }: Reading, saying: Saying, time: Offsets): boolean {
  const cue = cueOf(saying)!
  return annotation.sayings.some(
    other =>
      other !== saying &&
      other.content.some(content => holds(content, time) && !holds(content, cue)) &&
      !other.content.some(content => overlap(content, cue) > 0),
  )
}

/** The date that governs what stands at a place: the one inside it, else the one whose reach in the sentence covers it, else a connective's. */
export function governing(reading: Reading, values: Values, at: Offsets, published?: When): When | undefined {
  const sentence = sentenceOf(reading, at)
  const reaches = reachesOf(reading, values, sentence)
  const inside = reaches.filter(({ time }) => holds(at, time))
  const covering = reaches.filter(({ time, over }) => !holds(at, time) && overlap(over, at) * 2 >= at.end - at.start)
  // What is said is not dated by when it was said.
  const { sayings } = reading.annotation
  const isOuter = (saying: Saying) => saying.content.some(content => overlap(content, at) * 2 >= at.end - at.start)
  if (reaches.length === 0) return sayings.some(isOuter) ? undefined : besideLast(reading, values, published, at, [])
  const outer = sayings.filter(isOuter)
  const own = covering.filter(({ time }) => outer.every(saying => saying.content.some(content => holds(content, time))))
  const within = inside.filter(
    ({ time }) => !sayings.some(saying => !outer.includes(saying) && saying.content.some(content => holds(content, time))),
  )
  const chosen = choose(within, at) ?? choose(own, at) ?? choose(inside, at)
  if (chosen || outer.length > 0) return chosen
  return besideLast(reading, values, published, at, [])
}

function choose(reaches: readonly Reach[], at: Offsets): When | undefined {
  const distance = (time: Offsets) => Math.max(0, time.start - at.end, at.start - time.end)
  // "Two days after raiders burned the mill, the council met on Friday", as one clause, tells of the meeting.
  const rank = ({ time, over }: Reach) =>
    !isHinge(time) ? 1 : over.start >= time.end && overlap(over, at) * 2 >= at.end - at.start ? 2 : 0
  return [...reaches].sort((a, b) => rank(b) - rank(a) || distance(a.time) - distance(b.time) || a.time.start - b.time.start)[0]?.when
}

/**
 * Whether an undated saying goes on from another: by a pronoun, by the same surname, or as the quotation that names a speaker
 * first given by description ("On Monday a commander warned …" / "“We wait,” said Gen. Ada Roe").
 */
function goesOn(reading: Reading, saying: Saying, from: Saying, directlyBefore: boolean): boolean {
  const { text } = reading.article
  const [start, other] = [startOf(saying), startOf(from)]
  if (start - other > NEAR + 400 || start - endOf(from) > NEAR) return false
  const words = (list: readonly Offsets[]) => list.map(at => text.slice(at.start, at.end)).join(' ')
  const [source, before] = [
    words(saying.source.length > 0 ? saying.source : saying.cue),
    words(from.source.length > 0 ? from.source : from.cue),
  ]
  if (directlyBefore && GOING_ON.some(word => source.toLowerCase().startsWith(`${word} `) || source.toLowerCase() === word)) return true
  const names = (list: string) => new Set(list.match(/(?<!\p{L})\p{Lu}\p{Ll}[\p{L}’'-]+/gu) ?? [])
  const [own, others] = [names(source), names(before)]
  const last = [...own].at(-1)
  if (last !== undefined && own.size <= 3 && others.has(last)) return true
  return directlyBefore && saying.quoted !== 'indirect' && /^(?:an?|one)\s/i.test(before) && own.size > 0 && start - endOf(from) < 120
}

function cueOf(saying: Saying): Offsets | undefined {
  return saying.cue[0] ?? saying.source[0]
}

function startOf(saying: Saying): number {
  return Math.min(...[...saying.content, ...saying.source, ...saying.cue].map(at => at.start))
}

function endOf(saying: Saying): number {
  return Math.max(...[...saying.content, ...saying.source, ...saying.cue].map(at => at.end))
}
