import { SEQUENCE } from '../../language/en/times.ts'
import type { Offsets, Reading, When } from '../../model.ts'
import { addDays, dayNumber, days } from '../../text/calendar.ts'
import { holds, spanOf } from '../../text/spans.ts'
import { sentenceOf, type Values } from './reach.ts'

/** The last date may stand so many code units before, and be so many days wide. */
const NEAR = 900
const FINE = 3
/** Up to publication only where that is so many days on. */
const ROOM = 3

const CONNECTIVES = SEQUENCE.map(connective => ({
  ...connective,
  pattern: new RegExp(`(?<!\\p{L})(?:${connective.words.map(word => word.replace(/ /g, '\\s+')).join('|')})(?!\\p{L})`, 'giu'),
}))

/** The date of an undated sentence that a connective ("meanwhile", "shortly after", "asked about") sets beside the story's last date. */
export function besideLast(
  reading: Reading,
  values: Values,
  published: When | undefined,
  at: Offsets,
  without: readonly Offsets[],
): When | undefined {
  const { text } = reading.article
  const sentence = sentenceOf(reading, at)
  for (const { pattern, before, after, ...rest } of CONNECTIVES) {
    for (const match of text.slice(sentence.start, sentence.end).matchAll(pattern)) {
      const here = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length }
      if (without.some(content => holds(content, here)) || farApart(at, here)) continue
      // Who is asked about the news answers after the newest event told so far, however far above it stands.
      const asked = 'untilPublication' in rest && published !== undefined
      const last = asked ? newestBefore(reading, values, sentence.start, published) : lastBefore(reading, values, sentence.start)
      if (!last) return undefined
      const open = asked ? days(last.latest, published.latest) : 0
      if (open > ROOM) return undefined
      const latest = open > 0 ? published!.latest.slice(0, 10) : addDays(last.latest, after)
      return {
        earliest: addDays(last.earliest, -before),
        latest: published && dayNumber(latest) > dayNumber(published.latest) ? addDays(published.latest, 0) : latest,
        how: `“${match[0]}” sets it beside the story's last date ${last.earliest.slice(0, 10)}`,
        at: spanOf(reading.id, text, here),
      }
    }
  }
  return undefined
}

/** A connective dates the clause that it opens or that holds it, not one at the other end of a long sentence. */
function farApart(at: Offsets, here: Offsets): boolean {
  return here.start - at.end > 60 || at.start - here.end > 160
}

function lastBefore(reading: Reading, values: Values, before: number): When | undefined {
  const { times } = reading.annotation
  for (let index = times.length - 1; index >= 0; index--) {
    const time = times[index]!
    if (time.start >= before) continue
    if (time.start < before - NEAR) return undefined
    const when = told(reading, values, index)
    if (when) return when
  }
  return undefined
}

function newestBefore(reading: Reading, values: Values, before: number, published: When): When | undefined {
  let newest: When | undefined
  for (const [index, time] of reading.annotation.times.entries()) {
    if (time.start >= before) break
    const when = told(reading, values, index)
    if (!when || dayNumber(when.latest) > dayNumber(published.latest)) continue
    if (!newest || dayNumber(when.latest) >= dayNumber(newest.latest)) newest = when
  }
  return newest
}

/** The value of an expression that tells the story, if it is fine enough to stand beside. */
function told({ article, annotation }: Reading, values: Values, index: number): When | undefined {
  const time = annotation.times[index]!
  const when = values[index]
  if (!when || days(when.earliest, when.latest) > FINE || time.symbol.kind === 'stretch') return undefined
  const block = article.blocks.find(one => one.start <= time.start && time.start < one.end)
  return block && block.role !== 'body' && block.role !== 'title' && block.role !== 'subtitle' ? undefined : when
}
