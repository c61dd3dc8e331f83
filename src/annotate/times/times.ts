import type { Article, Offsets, Sentence, TimeExpression } from '../../model.ts'
import { DATE_RULES } from './dates.ts'
import { LENGTH_RULES } from './lengths.ts'
import { DAY_PART, dayPartOf, zoneOf } from './lexicon.ts'
import { RELATIVE_RULES } from './relative.ts'
import type { TimeRule } from './rules.ts'
import { SHIFT_RULES } from './shifts.ts'
import { directionAt, toldInPast } from './tense.ts'
import { bitsOf, wordsIn } from './words.ts'
import { YEAR_RULES } from './years.ts'

const RULES: readonly (TimeRule & { readonly bits: number })[] = [
  ...DATE_RULES,
  ...YEAR_RULES,
  ...SHIFT_RULES,
  ...RELATIVE_RULES,
  ...LENGTH_RULES,
].map(rule => ({
  ...rule,
  bits: bitsOf(rule.needs),
}))
const OF_DAY = new RegExp(`(?:(?:early|late)\\s+(?:in|on)\\s+)?the\\s+(?:(?:early|late)\\s+)?(${DAY_PART})(?:\\s+hours)?\\s+of\\s+$`, 'iu')
const LINE = /[^\n]+/g
const STOP = /(?<=\p{L}{3}|\d|[)”"’])[.!?]["”’)]*\s+(?=["“‘(]?\p{Lu})/gu

/**
 * The expressions of time of a whole page, furniture included, in order and never overlapping. `sentences` may be empty or cover only
 * part of the text; elsewhere a sentence ends at a full stop before a capital, or at the line's end.
 */
export function times(article: Pick<Article, 'text' | 'language'>, sentences: readonly Sentence[] = []): TimeExpression[] {
  const { text, language } = article
  if (language && !/^en\b/i.test(language)) return []
  const found: TimeExpression[] = []
  for (const line of text.matchAll(LINE)) found.push(...timesIn(text, { start: line.index, end: line.index + line[0].length }, sentences))
  return found
}

/** The leftmost, then longest, then earliest listed of all readings. */
function timesIn(text: string, line: Offsets, sentences: readonly Sentence[]): TimeExpression[] {
  const words = text.slice(line.start, line.end)
  const held = wordsIn(text, line.start, line.end)
  const readings: (TimeExpression & { rank: number })[] = []
  let known: readonly number[] | undefined
  const edges = () => (known ??= edgesOf(words, line.start))
  for (const [rank, rule] of RULES.entries()) {
    if ((held & rule.bits) !== rule.bits) continue
    // not matchAll, which makes the expression anew for every line
    rule.pattern.lastIndex = 0
    for (let match = rule.pattern.exec(words); match !== null; match = rule.pattern.exec(words)) {
      if (match[0] === '') rule.pattern.lastIndex++
      const at = { start: line.start + match.index, end: line.start + match.index + match[0].length }
      const sentence = sentenceAt(line, edges, at, sentences)
      const context = {
        text,
        at,
        sentence,
        direction: () => directionAt(text, sentence, at),
        toldInPast: () => toldInPast(text, sentence, at),
      }
      const reading = rule.read(match.groups ?? {}, context)
      if (!reading) continue
      const zone = reading.clock?.includes(':') ? zoneOf(match[0]) : undefined
      readings.push({ ...at, ...reading, ...(zone && { zone }), rank })
    }
  }
  readings.sort((a, b) => a.start - b.start || b.end - a.end || a.rank - b.rank)
  const kept: TimeExpression[] = []
  for (const { rank: _rank, ...reading } of readings)
    if (reading.start >= (kept.at(-1)?.end ?? line.start)) kept.push(withPartOfDay(text, reading, kept.at(-1)?.end ?? line.start))
  return kept
}

/** "the night of 4 May", "early in the morning of Sunday": the part of the day belongs to the date. */
function withPartOfDay(text: string, time: TimeExpression, from: number): TimeExpression {
  const { symbol } = time
  const daily =
    symbol.kind === 'weekday' ||
    (symbol.kind === 'absolute' && symbol.unit === 'day') ||
    (symbol.kind === 'month-day' && symbol.day !== undefined)
  if (!daily || time.clock) return time
  const match = OF_DAY.exec(text.slice(Math.max(from, time.start - 40), time.start))
  const clock = match && dayPartOf(match[1]!)
  return match && clock ? { ...time, start: time.start - match[0].length, type: 'TIME', clock } : time
}

/** The sentence around a place; without sentences, up to a full stop after a word of three letters or more. */
function sentenceAt(line: Offsets, edges: () => readonly number[], at: Offsets, sentences: readonly Sentence[]): Offsets {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle]!.end <= at.start) low = middle + 1
    else high = middle
  }
  const sentence = sentences[low]
  if (sentence && sentence.start <= at.start && at.end <= sentence.end) return sentence
  let { start, end } = line
  for (const edge of edges()) {
    if (edge <= at.start) start = edge
    else if (edge >= at.end && edge < end) end = edge
  }
  return { start, end }
}

/** Where sentences begin within a line, as far as its stops tell. */
function edgesOf(words: string, start: number): number[] {
  return [...words.matchAll(STOP)].map(stop => start + stop.index + stop[0].length)
}
