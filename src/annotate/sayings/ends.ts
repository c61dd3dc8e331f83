import { FINITE_GUARD } from '../../language/en/clause-words.ts'
import { REMARK_OPENINGS } from '../../language/en/reporting/particular-verbs.ts'
import type { Chunk } from '../chunks/chunk.ts'
import { hasFinite, isSubordinator } from '../noun-phrases.ts'
import type { Words } from './words.ts'

/** Whether a finite clause starts at `from`: a subject and its verb, with nothing but the subject's own phrases between them. */
export function clauseAt(words: Words, chunks: readonly Chunk[], from: number): boolean {
  let relative = false
  let subject = false
  let commas = 0
  for (let at = from; at < Math.min(chunks.length, from + 22); at++) {
    const chunk = chunks[at]!
    switch (chunk.kind) {
      case 'np':
        subject = true
        break
      case 'vp':
        if (chunk.form === 'finite') {
          if (!subject) return false
          if (relative) relative = false
          else return commas % 2 === 0 || commas === 1 ? commas !== 1 : true
        } else if (chunk.form === 'base' && subject && at > from) return false
        break
      case 'wh':
        if (at === from) return false
        relative = true
        break
      case 'comma':
        if (!subject) return false
        commas++
        if (commas > 4) return false
        break
      case 'in':
        if (isSubordinator(words, chunk) && subject) return false
        break
      case 'cc':
        if (FINITE_GUARD.has(words.lower[chunk.first]!)) return false
        break
      case 'adv':
      case 'adj':
      case 'aside':
      case 'other':
        break
      default:
        return false
    }
  }
  return false
}

/** What bounds a content on its right. */
export interface Limits {
  /** Chunks at which the content must end at the latest (exclusive), such as the comma before an outer "Roe said". */
  readonly stop: number
  /** The saying stands in a subordinate or relative clause: the content ends where the main clause goes on. */
  readonly embedded: boolean
  /** In a headline a colon parts two messages. */
  readonly headline?: boolean
  /** Whether a reporter's remark may still be sought in it. */
  readonly remarks?: boolean
  /** Lemmas of reporting verbs at a chunk, if it is one. */
  readonly reports: (chunk: number) => boolean
}

/** ", In this light the council met": a capital on a small word behind a comma begins a new sentence. */
function lostStop(words: Words, chunk: Chunk): boolean {
  const token = words.tokens[chunk.first]!
  return (
    /^(?:IN|DT|PRP|CC|EX)$/.test(token.tag) &&
    token.end - token.start > 1 &&
    /^\p{Lu}\p{Ll}/u.test(words.text.slice(token.start, token.end))
  )
}

/** Where a remark of the reporter's begins behind a full clause: "that it was leaving the port under pressure from the council". */
function remarkStart(words: Words, chunks: readonly Chunk[], start: number, stop: number): number | undefined {
  let verb = false
  for (let at = start; at < stop; at++) {
    const chunk = chunks[at]!
    if (chunk.kind === 'vp' && chunk.form === 'finite') verb = true
    if (!verb || chunk.kind !== 'in' || at === start || chunks[at - 1]!.kind === 'vp') continue
    if (!REMARK_OPENINGS.some(opening => opening.every((word, offset) => words.lower[chunk.first + offset] === word))) continue
    // only where nothing of the clause follows
    if (hasFinite(chunks, at + 1, stop)) continue
    return chunks[at - 1]!.kind === 'comma' ? at - 1 : at
  }
  return undefined
}

/** The chunk (exclusive) at which an indirect content that starts at `start` ends. */
export function contentEnd(words: Words, chunks: readonly Chunk[], start: number, limits: Limits): number {
  const word = (at: number) => (chunks[at] ? words.lower[chunks[at]!.first]! : '')
  let verb = chunks[start]?.kind === 'vp'
  if (limits.remarks !== false) {
    const remark = remarkStart(words, chunks, start, limits.stop)
    if (remark !== undefined) return contentEnd(words, chunks, start, { ...limits, stop: remark, remarks: false })
  }
  let depth = 0
  for (let at = start; at < limits.stop; at++) {
    const here = chunks[at]!
    const next = chunks[at + 1]
    switch (here.kind) {
      case 'stop':
        if (at + 1 >= chunks.length || !next) return at
        break
      case 'semicolon':
        return at
      case 'colon':
        if (limits.headline) return at
        break
      case 'vp':
        if (here.form === 'finite') {
          if (verb && at > start && limits.embedded && depth === 0 && chunks[at - 1]?.kind === 'np' && !clauseJoined(at)) return at
          verb = true
        }
        break
      case 'according':
        // "said that, according to two officials, …"
        if (at === start) break
        return chunks[at - 1]?.kind === 'comma' ? at - 1 : at
      case 'dash':
        if (limits.embedded && verb) return at
        depth = depth === 0 ? 1 : 0
        break
      case 'comma':
        if (!next) return at
        if (at > start && (endsAtComma(at) || (verb && lostStop(words, next)))) return at
        break
      case 'in':
        // "… even as he urged them to stay"
        if (
          verb &&
          isSubordinator(words, here) &&
          /^(?:while|although|though|whereas)$/.test(word(at)) &&
          at > start &&
          hasFinite(chunks, at, Math.min(limits.stop, at + 8))
        ) {
          if (chunks[at - 1]?.kind === 'comma') return at - 1
          return at
        }
        if (verb && word(at) === 'as' && word(at - 1) === 'even' && hasFinite(chunks, at, Math.min(limits.stop, at + 6)))
          return chunks[at - 2]?.kind === 'comma' ? at - 2 : at - 1
        break
      case 'cc':
        // "said the war had begun and called on fighters to rise"
        if (
          verb &&
          next?.kind === 'vp' &&
          next.form === 'finite' &&
          limits.reports(at + 1) &&
          chunks[at - 1]?.kind !== 'comma' &&
          word(at) !== 'or'
        )
          return at
        break
    }
  }
  return limits.stop

  function clauseJoined(at: number): boolean {
    for (let back = at - 1; back >= start; back--) {
      const kind = chunks[back]!.kind
      if (kind === 'cc' || kind === 'that' || kind === 'wh' || kind === 'comma' || kind === 'dash' || kind === 'colon') return true
      if (kind === 'in' && isSubordinator(words, chunks[back]!)) return true
      if (kind === 'vp' && chunks[back]!.form === 'finite') return false
    }
    return true
  }

  function endsAtComma(at: number): boolean {
    let next = at + 1
    while (chunks[next]?.kind === 'adv') next++
    const after = chunks[next]
    if (!after) return true
    if (after.kind === 'according') return true
    if (after.kind === 'vp') {
      if (after.form === 'gerund' && limits.reports(next)) return true
      if (after.form === 'finite' && limits.embedded && verb && depth === 0) return true
      return false
    }
    if (after.kind === 'cc' && verb) {
      const conjunction = word(next)
      const then = chunks[next + 1]
      if (conjunction === 'but' || conjunction === 'yet')
        return clauseAt(words, chunks, next + 1) || (then?.kind === 'vp' && then.form === 'finite' && limits.reports(next + 1))
      return then?.kind === 'vp' && limits.reports(next + 1)
    }
    if (limits.embedded && verb && (after.kind === 'np' || after.kind === 'adj') && clauseAt(words, chunks, next)) return true
    return false
  }
}

/** said “the harbour is shut” and left the hall: a whole clause in quotation marks ends where they close, if a verb follows that "and" joins on. */
export function quotedClauseEnd(words: Words, chunks: readonly Chunk[], start: number, end: number): number {
  const opens = chunks[start]!.first - 1
  if (!words.mark[opens]) return end
  const closes = words.mark.indexOf(1, opens + 1)
  const joint = chunks.findIndex((chunk, at) => at > start && chunk.first > closes)
  if (closes < 0 || joint < 0 || joint >= end || !hasFinite(chunks, start, joint)) return end
  const verb = chunks[joint + 1]?.kind === 'adv' ? joint + 2 : joint + 1
  return chunks[joint]!.kind === 'cc' && chunks[verb]?.kind === 'vp' && chunks[verb]!.form === 'finite' ? joint : end
}
