import {
  CONDITIONAL_AUXILIARIES,
  CONDITIONAL_OPENERS,
  FUTURE_AUXILIARIES,
  FUTURE_WORDS,
  HEDGING_ADVERBS,
  HEDGING_VERBS,
  MODAL_HEDGES,
  NEGATIONS,
  QUESTION_OPENERS,
} from '../language/en/hedges.ts'
import type { Certainty, Saying } from '../model.ts'
import type { Piece } from './clauses-pieces.ts'
import type { Words } from './sayings-words.ts'

const set = (list: readonly string[]) => new Set<string>(list)
const MODAL = set(MODAL_HEDGES)
const FUTURE = set(FUTURE_AUXILIARIES)
const COMING = set(FUTURE_WORDS)
const WOULD = set(CONDITIONAL_AUXILIARIES)
const IF = set(CONDITIONAL_OPENERS)
const ADVERBS = set(HEDGING_ADVERBS)
const SEEMING = set(HEDGING_VERBS)
const NOT = set(NEGATIONS)
const WHETHER = set(QUESTION_OPENERS)
const PAST_OR_REPORTED = /^(?:VBD|VBN)$/

/** How sure a clause is put: by its own words, and by the saying that holds it. */
export function certaintyOf(words: Words, at: Piece, outer: Saying | undefined, piece: Piece): Certainty {
  const { lower, tokens } = words
  let future = false
  let hedged = false
  let would = false
  let conditional = piece.conditional === true
  for (let index = at.first; index < at.last; index++) {
    const word = lower[index]!
    const tag = tokens[index]!.tag
    if (word === 'if' || word === 'unless') conditional = true
    else if (tag === 'MD') {
      if (FUTURE.has(word)) future = true
      else if (WOULD.has(word)) would = true
      else if (MODAL.has(word)) hedged = true
    } else if (ADVERBS.has(word)) hedged = true
    else if (SEEMING.has(word) && /^(?:VB|JJ)/.test(tag) && lower[index + 1] === 'to') hedged = true
    else if (COMING.has(word) && lower[index + 1] === 'to') future = true
  }
  const next = tokens[at.last]
  if (next && lower[at.last]?.startsWith('?')) return 'questioned'
  if (WHETHER.has(lower[at.first]!) && lower[at.first] === 'whether') return 'questioned'
  if (IF.has(lower[at.first]!) && tokens[at.first]!.tag === 'IN') conditional = true
  if (conditional) return 'conditional'
  if (outer?.stance === 'hedges' || hedged) return 'hedged'
  if (future) return 'future'
  if (would) return outer ? 'future' : 'conditional'
  const opener = tokens[at.first]!
  const ordered = outer && (outer.stance === 'orders' || outer.stance === 'threatens' || outer.stance === 'other')
  if (ordered && (opener.tag === 'TO' || opener.tag === 'VB')) return 'future'
  if (ordered && infinitiveIn(words, at)) return 'future'
  if (opener.tag === 'VB' && !PAST_OR_REPORTED.test(opener.tag)) return 'future'
  return 'stated'
}

/** "supporters to stay alert": no finite verb, an infinitive after those who are asked. */
function infinitiveIn(words: Words, at: Piece): boolean {
  for (let index = at.first; index + 1 < at.last; index++) {
    const tag = words.tokens[index]!.tag
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(tag)) return false
    if (tag === 'TO' && words.tokens[index + 1]!.tag === 'VB') return true
  }
  return false
}

/** Whether a clause says that something is not so: its main verb is negated, or it is the content of a denial. Two of them cancel out. */
export function negatedIn(words: Words, at: Piece, outer: Saying | undefined): boolean {
  let negated = false
  let verb = false
  for (let index = at.first; index < at.last; index++) {
    const word = words.lower[index]!
    const tag = words.tokens[index]!.tag
    if (NOT.has(word)) {
      if (
        (word === 'not' && /^(?:only|just|least)$/.test(words.lower[index + 1] ?? '')) ||
        (word === 'no' && /^(?:longer|doubt)$/.test(words.lower[index + 1] ?? '') && words.lower[index + 1] === 'doubt')
      )
        continue
      // "not" deep in a subordinate part does not turn the clause
      if (!verb || index - at.first < 12 || /^(?:VB|MD)/.test(words.tokens[index - 1]?.tag ?? '')) {
        negated = !verbPassed(words, at.first, index)
        if (negated) break
      }
    }
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(tag)) verb = true
    if (verb && /^(?:that|which|who|because|if|when|while)$/.test(word)) break
  }
  return outer?.stance === 'denies' ? !negated : negated
}

/** Whether a whole verb group with its own object stands between the start and a later "not": that one negates something else. */
function verbPassed(words: Words, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const tag = words.tokens[index]!.tag
    if (!/^(?:VBD|VBZ|VBP)$/.test(tag)) continue
    const auxiliary = /^(?:is|are|was|were|has|have|had|do|does|did|be|’s|'s|’re|'re|’ve|'ve|’d|'d|am)$/.test(words.lower[index]!)
    if (!auxiliary) return !/^(?:said|say|says)$/.test(words.lower[index]!) && to - index > 1
    if (to - index > 3) return true
  }
  return false
}
