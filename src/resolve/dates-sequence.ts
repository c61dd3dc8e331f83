import { SEQUENCE } from '../language/en/times.ts'
import type { Offsets, Reading, When } from '../model.ts'
import { addDays, dayNumber, days } from '../text/calendar.ts'
import { holds, spanOf } from '../text/spans.ts'
import { sentenceOf, type Values } from './dates-reach.ts'

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
      const last = lastBefore(reading, values, sentence.start)
      if (!last) return undefined
      const open = 'untilPublication' in rest && published ? days(last.latest, published.latest) : 0
      const latest = open > 0 && open <= ROOM ? published!.latest.slice(0, 10) : addDays(last.latest, after)
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
  const { blocks } = reading.article
  for (let index = times.length - 1; index >= 0; index--) {
    const time = times[index]!
    if (time.start >= before) continue
    if (time.start < before - NEAR) return undefined
    const when = values[index]
    if (!when || days(when.earliest, when.latest) > FINE || time.symbol.kind === 'stretch') continue
    const block = blocks.find(one => one.start <= time.start && time.start < one.end)
    if (block && block.role !== 'body' && block.role !== 'title' && block.role !== 'subtitle') continue
    return when
  }
  return undefined
}
