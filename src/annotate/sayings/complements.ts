import { POSITION_NOUNS } from '../../language/en/reporting/nouns.ts'
import type { Complement } from '../../language/en/reporting/verbs.ts'
import type { Chunk } from '../chunks/chunk.ts'
import { singular } from './anonymous.ts'
import type { Words } from './words.ts'

const POSITIONS = new Set<string>(POSITION_NOUNS)

/** "announced the mayor’s position": which it is, is not told. */
export function tellsNothing(words: Words, chunks: readonly Chunk[], at: number): boolean {
  if (!POSITIONS.has(singular(words.lower[chunks[at]!.head]!))) return false
  const next = chunks[at + 1]
  return !(next?.kind === 'that' || next?.kind === 'colon' || (next?.kind === 'in' && /^(?:against|in)$/.test(words.lower[next.first]!)))
}

/** "promised “severe measures”": the phrase opens with, or holds, quotation marks. */
export function quotesWithin(words: Words, chunks: readonly Chunk[], from: number): boolean {
  let end = from + 1
  while (
    end < Math.min(chunks.length, from + 16) &&
    !/^(?:comma|stop|colon|semicolon|that|wh)$/.test(chunks[end]!.kind) &&
    chunks[end]!.form !== 'finite'
  )
    end++
  for (let token = chunks[from]!.first - 1; token < chunks[end - 1]!.last; token++) if (words.mark[token] === 1) return true
  return false
}

/** What a preposition asks for, behind the verb or behind the one addressed. */
export function prepositionFor(preposition: string, person: boolean): Complement | undefined {
  if (person) {
    if (preposition === 'of') return 'person-of'
    if (preposition === 'for' || preposition === 'over') return 'person-for'
    if (preposition === 'with') return 'person-with'
    return preposition === 'about' ? 'person-about' : undefined
  }
  if (
    preposition === 'of' ||
    preposition === 'about' ||
    preposition === 'for' ||
    preposition === 'on' ||
    preposition === 'against' ||
    preposition === 'to'
  )
    return preposition
  return preposition === 'upon' ? 'on' : undefined
}

/** ", in a statement," before the content: where the content begins, or nothing. */
export function insertionEnd(words: Words, chunks: readonly Chunk[], comma: number): number | undefined {
  for (let end = comma + 1; end < Math.min(chunks.length, comma + 8); end++) {
    const kind = chunks[end]!.kind
    if (kind === 'comma') {
      const next = chunks[end + 1]
      return next && (next.kind === 'that' || next.kind === 'speech') ? end + 1 : undefined
    }
    // ", citing two officials, that …"
    if (
      (kind === 'vp' && (end > comma + 1 || !/^(?:citing|quoting|referencing|invoking)$/.test(words.lower[chunks[end]!.head]!))) ||
      kind === 'stop' ||
      kind === 'speech' ||
      kind === 'colon'
    )
      return undefined
  }
  return undefined
}

/** "asked who" asks; "the man who" does not. */
export function isRelative(words: Words, chunks: readonly Chunk[], at: number): boolean {
  return /^(?:who|which)$/.test(words.lower[chunks[at]!.first]!) && chunks[at - 1]?.kind === 'np'
}

/** Whether a verb of its own follows within the clause. */
export function hasVerbAfter(chunks: readonly Chunk[], from: number): boolean {
  for (let next = from + 1; next < Math.min(chunks.length, from + 8); next++) {
    const chunk = chunks[next]!
    if (chunk.kind === 'vp' && chunk.form === 'finite') return true
    if (/^(?:comma|stop|colon|semicolon|that|wh|speech)$/.test(chunk.kind)) return false
  }
  return false
}
