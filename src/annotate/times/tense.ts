import { FUTURE_MARKERS, PAST_FORMS, SCHEDULE_VERBS } from '../../language/en/times.ts'
import type { Offsets, TimeDirection } from '../../model.ts'
import { any } from './lexicon.ts'

// Not the month: "May" with its capital is none of the markers.
const FUTURE = new RegExp(`(?:(?<![\\p{L}\\d])(?!May)${any(FUTURE_MARKERS)}|['’]ll)(?![\\p{L}\\d])`, 'gu')
const PAST = new RegExp(`(?<![\\p{L}\\d])(?:${any(PAST_FORMS)}|\\p{L}{2,}ed)(?![\\p{L}\\d])`, 'giu')
const SCHEDULED = new RegExp(`(?<![\\p{L}\\d])${any(SCHEDULE_VERBS)}(?![\\p{L}\\d])`, 'giu')
const BREAK = /[;:,()–—"“”]|(?<!\p{L})(?:that|which|who|while|but|after|before|as|when|because|whether|if)(?!\p{L})/giu

/**
 * Whether the clause around a time tells of what was or of what is to come, by the verbs nearest to it:
 * "The fleet will sail on Monday", "The court meets Friday" are future; "said on Monday it would sail" is past,
 * since the verb beside the time is.
 */
export function directionAt(text: string, sentence: Offsets, at: Offsets): TimeDirection {
  const before = lastStretch(text.slice(sentence.start, at.start))
  const after = firstStretch(text.slice(at.end, sentence.end), /^\W*(?:\p{L}+\s+)?$/u.test(before))
  const marker = last(FUTURE, before)
  const past = last(PAST, before)
  if (marker >= 0 || past >= 0) {
    if (marker < 0) return 'past'
    // "was expected to dock on Monday": a participle after the marker belongs to it.
    return past > marker &&
      !/^(?:expected|scheduled|planned|slated|poised|pledged|vowed|promised)$/iu.test(wordAt(before, past)) &&
      !belongs(before, marker)
      ? 'past'
      : 'future'
  }
  const nextMarker = first(FUTURE, after)
  const nextPast = first(PAST, after)
  if (nextMarker >= 0 && (nextPast < 0 || nextMarker < nextPast)) return 'future'
  if (nextPast >= 0) return 'past'
  return first(SCHEDULED, before) >= 0 || (before.trim() === '' && first(SCHEDULED, after) >= 0) ? 'future' : 'past'
}

/** Whether the clause around the time, or its sentence where the clause has no verb, is told in the past: then "in two months" is how long it took. */
export function toldInPast(text: string, sentence: Offsets, at: Offsets): boolean {
  const before = lastStretch(text.slice(sentence.start, at.start))
  if (last(FUTURE, before) >= 0 || first(SCHEDULED, before) >= 0) return false
  if (last(PAST, before) >= 0) return true
  const after = firstStretch(text.slice(at.end, sentence.end), true)
  if (first(FUTURE, after) >= 0 || first(SCHEDULED, after) >= 0) return false
  const whole = text.slice(sentence.start, sentence.end)
  return first(PAST, after) >= 0 || (first(PAST, whole) >= 0 && first(FUTURE, whole) < 0)
}

/** After "will", "would", "to" a word in -ed is a participle or an adjective ("will be opened", "would send armed"). */
function belongs(before: string, marker: number): boolean {
  return /^(?:will|shall|would|should|may|might|['’]ll)\b/iu.test(before.slice(marker))
}

function lastStretch(text: string): string {
  let from = 0
  for (const match of text.matchAll(BREAK)) {
    // A comma directly before the time sets off a date, not a clause: "on Monday, January 6".
    if (match.index + match[0].length < text.trimEnd().length) from = match.index + match[0].length
  }
  return text.slice(from)
}

/** Past the comma of a time set in front: "On Friday, the court will rule". */
function firstStretch(text: string, fronted: boolean): string {
  const rest = fronted ? text.replace(/^\s*,/, ' ') : text
  const match = rest.search(BREAK)
  return match < 0 ? rest : rest.slice(0, match)
}

function last(pattern: RegExp, text: string): number {
  let index = -1
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) index = match.index
  return index
}

function first(pattern: RegExp, text: string): number {
  return text.search(pattern)
}

function wordAt(text: string, index: number): string {
  return /^\p{L}+/u.exec(text.slice(index))?.[0] ?? ''
}
