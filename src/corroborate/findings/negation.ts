import { concepts as table } from '../../language/en/concepts.ts'
import { requests } from '../../language/en/denials.ts'
import { HEDGING_VERBS, LACKING, NEGATIONS, NEGATIVE_VERBS } from '../../language/en/hedges.ts'
import { stopwords } from '../../language/en/stopwords.ts'
import type { Offsets, ResolvedPage } from '../../model.ts'
import { conceptsOf } from '../../text/concepts.ts'
import { holds } from '../../text/spans.ts'

const negations = new Set<string>(NEGATIONS)
/** Words of meaning behind a negation that it bears on: what is not done, and to what. */
const BORNE = 3
/** Words behind a negation among which "that" opens what it denies. */
const FRAME = 4

/** Verbs by which somebody holds back: "did not seem tired" is of being tired. */
const hedging = new Set<string>(HEDGING_VERBS)

/** What a negation bears on: words of meaning behind it, in order; `ofSubject`: "no keeper left" denies a deed of keepers, so that two words are one denial. */
export interface Negated {
  readonly words: readonly string[]
  readonly ofSubject: boolean
}

/**
 * What the first negation in a place bears on: "did not order the gates shut" denies an order, whatever else the sentence names. Nothing where the
 * place holds no negation: what denies it stands outside.
 */
export function negatedWords({ reading }: ResolvedPage, at: Offsets): Negated | undefined {
  const { text } = reading.article
  const tokens = reading.annotation.tokens.filter(token => holds(at, token))
  const first = tokens.findIndex(token => negations.has(text.slice(token.start, token.end).toLowerCase()))
  if (first < 0) return undefined
  const behind = tokens.slice(first + 1)
  // "It was not true that …": the whole clause behind is denied.
  if (behind.slice(0, FRAME).some(token => text.slice(token.start, token.end).toLowerCase() === 'that' && token.tag === 'IN'))
    return undefined
  const found = new Set<string>()
  for (const token of behind) {
    const word = text.slice(token.start, token.end)
    if (hedging.has(word.toLowerCase())) continue
    for (const concept of conceptsOf(word, table, stopwords)) found.add(concept)
    if (found.size >= BORNE) break
  }
  return { words: [...found], ofSubject: !tokens.slice(0, first + 1).some(({ tag }) => /^(?:VB|MD|RB)/.test(tag)) }
}

const NEGATIVE = new RegExp(
  String.raw`(?<!\p{L})(?:${NEGATIONS.filter(word => !word.startsWith('n’') && !word.startsWith("n'")).join('|')}|${LACKING.join('|')}|${NEGATIVE_VERBS})(?!\p{L})|n[’']t(?!\p{L})|(?<!\p{L})non[\s-](?=\p{L})`,
  'iu',
)

/** "Denied bail", "turned down the offer to play": words for something that is not granted or not taken; nobody says that it is not so. */
const REFUSED = new RegExp(String.raw`^\W*(?:[\p{L}.’'-]+ ){0,6}?(?:${requests.join('|')})s?(?= (?:to|of|for|by|from)\b|\W*$)`, 'iu')

export function isRefusable(words: string): boolean {
  return REFUSED.test(words)
}

/** Whether words say in any way that something is not so or not done: "nobody wins", "failed to check", "without a permit". */
export function isNegative(words: string): boolean {
  return NEGATIVE.test(words)
}
