import type { Annotation, Offsets, Saying, Stance } from '../model.ts'
import { overlap } from '../text/spans.ts'
import { type Guess, guesses } from './attribution.ts'
import { tokenAt } from './attribution-sight.ts'
import { anonymousIn } from './sayings-anonymous.ts'
import { ENTRIES } from './sayings-lexicon.ts'
import { nest } from './sayings-nesting.ts'
import { VERB_FORMS, type Words } from './sayings-words.ts'

/** How likely an attribution must be: where that was set, the F1 of whole attributions is best on articles held out of the training. */
const LIKELY = 0.3

/**
 * Every attribution of a page as people mark them: the model's spans, with what the rules know of the same cue (stance, hearers, how many
 * people, what was cited). `sayings` are those by rule. In the order of the text.
 */
export function attributions(
  words: Words,
  parts: Pick<Annotation, 'tokens' | 'sentences' | 'quotations'>,
  sayings: readonly Saying[],
  weights: Uint8Array,
): Saying[] {
  const found = guesses(words.text, parts, sayings, weights)
  return nest(found.filter(({ chance }) => chance >= LIKELY).map(guess => sayingOf(words, guess, ruleOf(sayings, guess))))
}

/** The saying by rule that shares the cue of a guess; of several, the one whose source is the same. */
function ruleOf(sayings: readonly Saying[], { cue, source }: Guess): Saying | undefined {
  const same = sayings.filter(saying => saying.cue.some(at => overlap(at, cue) > 0))
  return same.find(saying => saying.source.some(at => source.some(other => overlap(at, other) > 0))) ?? same[0]
}

/** The record of a guess. */
function sayingOf(words: Words, guess: Guess, rule: Saying | undefined): Saying {
  const { source, content } = guess
  const cue = [guess.cue]
  const quoted = quotedOf(words, content)
  const shared = rule?.source.some(at => source.some(other => overlap(at, other) > 0))
  if (rule && (shared || (source.length === 0 && rule.source.length === 0))) {
    const { within: _, ...known } = rule
    return { ...known, cue, source: rule.source.length > 1 ? rule.source : source, content, quoted }
  }
  const people = source.map(at => anonymousIn(words, tokensOf(words, at))).find(one => one !== undefined)
  return {
    content,
    source,
    cue,
    quoted,
    stance: stanceOf(words, guess.cue),
    ...(people && { anonymous: { people: people.people, descriptor: offsetsOf(words, people.descriptor) } }),
    rule: people?.anaphor ? 'model:anaphor' : 'model',
  }
}

function tokensOf({ tokens }: Words, { start, end }: Offsets): { first: number; last: number } {
  const first = tokenAt(tokens, start)
  let last = first
  while (last < tokens.length && tokens[last]!.start < end) last++
  return { first, last }
}

function offsetsOf({ tokens }: Words, { first, last }: { first: number; last: number }): Offsets {
  return { start: tokens[first]!.start, end: tokens[last - 1]!.end }
}

/** The stance of the first word in the cue that the lists of verbs know; what is not said is of another kind. */
function stanceOf(words: Words, cue: Offsets): Stance {
  const { first, last } = tokensOf(words, cue)
  for (let at = first; at < last; at++) {
    if (/^(?:not|n['’]t|never)$/.test(words.lower[at]!)) return 'other'
    for (const lemma of VERB_FORMS.get(words.lower[at]!) ?? []) {
      const stances = ENTRIES.get(lemma)?.stance
      const stance = stances?.get('clause') ?? stances?.values().next().value
      if (stance) return stance
    }
  }
  return 'asserts'
}

/** Direct where all words of the content stand in quotation marks, mixed where some do. */
function quotedOf(words: Words, content: readonly Offsets[]): Saying['quoted'] {
  let marked = 0
  let plain = 0
  for (const span of content) {
    const { first, last } = tokensOf(words, span)
    for (let at = first; at < last; at++) {
      const token = words.tokens[at]!
      if (!/[\p{L}\d]/u.test(words.lower[at]!)) continue
      if (words.quotations.some(({ start, end }) => start <= token.start && token.end <= end)) marked++
      else plain++
    }
  }
  return marked === 0 ? 'indirect' : plain === 0 ? 'direct' : 'mixed'
}
