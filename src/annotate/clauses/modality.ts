import {
  CONDITIONAL_AUXILIARIES,
  CONDITIONAL_OPENERS,
  FUTURE_AUXILIARIES,
  FUTURE_WORDS,
  GIVING_VERBS,
  HEDGING_ADVERBS,
  HEDGING_VERBS,
  MODAL_HEDGES,
  NEGATIONS,
  QUESTION_OPENERS,
} from '../../language/en/hedges.ts'
import type { Certainty, Saying } from '../../model.ts'
import type { Words } from '../sayings/words.ts'
import { FINITE } from '../tags/classes.ts'
import type { Piece } from './pieces.ts'

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
const GIVING = set(GIVING_VERBS)
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
  // "ordered the harbour closed", "demanded an apology": asked for, not done
  if (outer?.stance === 'orders' && !finiteIn(words, at)) return 'future'
  if (opener.tag === 'VB' && !PAST_OR_REPORTED.test(opener.tag)) return 'future'
  return 'stated'
}

function finiteIn(words: Words, at: Piece): boolean {
  for (let index = at.first; index < at.last; index++) if (words.classes[index]! & FINITE) return true
  return false
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
  const negated = ownNegation(words, at)
  return outer?.stance === 'denies' ? !negated : negated
}

function ownNegation(words: Words, at: Piece): boolean {
  const { lower, tokens } = words
  let verb = false
  for (let index = mainStart(words, at); index < at.last; index++) {
    const word = lower[index]!
    const tag = tokens[index]!.tag
    if (verb && /^(?:that|which|who|because|if|when|while|although|unless|;)$/.test(word)) return false
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(tag)) {
      // a second finite verb belongs to another predication
      if (verb && !/^(?:VB|MD|RB)/.test(tokens[index - 1]?.tag ?? '')) return false
      verb = true
    }
    if (!NOT.has(word)) continue
    if (/^(?:only|just|least|doubt|short|fewer|less|more|later)$/.test(lower[index + 1] ?? '')) continue
    if (/^(?:not|n't|n’t|never|hardly|scarcely)$/.test(word)) {
      let before = index - 1
      while (before > at.first && /^RB/.test(tokens[before]!.tag)) before--
      const governed = /^(?:VB|MD)/.test(tokens[before]?.tag ?? '') && before >= at.first
      if (governed && !/^(?:IN|DT|NN|CD|PRP)/.test(tokens[index + 1]?.tag ?? '')) return true
      if (governed && isAuxiliary(lower[before]!)) return true
      if (lower[index + 1] === 'to' || /^VB/.test(tokens[index + 1]?.tag ?? '')) return true
      continue
    }
    // "no threat will …", "there is no …", "gave no order", "nobody knows"
    if (!verb || /^VB/.test(tokens[index - 1]?.tag ?? '')) return true
    // "gave the crews no order": whom stands before what
    if (lower.slice(Math.max(at.first, index - HEARER), index).some(earlier => GIVING.has(earlier))) return true
  }
  return false
}

/** Words that lie at most between a verb of giving and what it gives. */
const HEARER = 5

function isAuxiliary(word: string): boolean {
  return /^(?:is|are|was|were|be|been|am|has|have|had|do|does|did|’s|'s|’re|'re|can|could|would|will|should|may|might|must|ca|wo)$/.test(
    word,
  )
}

/** "If they do not leave, we will …": behind the condition that opens the clause. */
function mainStart(words: Words, at: Piece): number {
  if (!/^(?:if|unless|when|although|though|while|because|since|as|after|before|once)$/.test(words.lower[at.first]!)) return at.first
  for (let index = at.first; index < at.last; index++) if (words.lower[index] === ',') return index + 1
  return at.first
}
