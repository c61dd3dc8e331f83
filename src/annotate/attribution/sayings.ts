import { EVERYBODY } from '../../language/en/reporting/nouns.ts'
import { FEELING_VERBS, INFERRING_ADVERBS } from '../../language/en/reporting/particular-verbs.ts'
import type { Annotation, Offsets, Saying, Stance } from '../../model.ts'
import { holds, overlap } from '../../text/spans.ts'
import { anonymousIn } from '../sayings/anonymous.ts'
import { joined } from '../sayings/joined.ts'
import { ENTRIES } from '../sayings/lexicon.ts'
import { nest } from '../sayings/nesting.ts'
import { VERB_FORMS, type Words } from '../sayings/words.ts'
import { VERB } from '../tags/classes.ts'
import { type Guess, guesses } from './attribution.ts'
import { tokenAt, tokenFrom } from './sight.ts'

/** How likely one must be to stand in a case, where each wrong one makes a source of somebody who said nothing. */
const SURE = 0.8
/** What the first pass holds less likely to be a cue never comes to be so sure: the second need not look. */
const SURE_CUE = 0.3

/**
 * How likely an attribution must be: where that was set, the F1 of whole attributions is best on articles held out of the training. Less will
 * do where its words are surely somebody's: then it is the source that is in doubt, and words without one are worse than words with a doubtful one.
 */
const LIKELY = 0.3
const POSSIBLE = 0.13
const TOLD = 0.8

/**
 * Every attribution of a page as people mark them, in the order of the text. The model decides what is one and where it ends, and the rules
 * what it never sees often enough: the bounds of direct quotations, and quotations that it leaves to nobody ("NAME:" in transcripts). What
 * the rules know of the same cue stays: stance, hearers, how many people, what was cited.
 */
export function attributions(words: Words, annotation: Annotation, weights: Uint8Array): Saying[] {
  const rules = joined(annotation).sayings
  const kept: Saying[] = []
  const found = guesses(words.text, annotation, annotation.sayings, weights, { least: POSSIBLE })
  const likely = found.filter(({ chance, told }) => chance >= LIKELY || told >= TOLD)
  for (const guess of likely.sort((a, b) => b.chance - a.chance)) {
    const saying = sayingOf(words, guess, ruleOf(rules, guess))
    const { content } = saying
    if (!kept.some(other => shared(other.content, content) > 0.5 * Math.min(length(other.content), length(content)))) kept.push(saying)
  }
  for (const { within: _, ...rule } of rules) {
    const free = kept.filter(other => shared(other.cue, rule.cue) === 0 && shared(other.content, rule.content) === 0)
    // whom a source cites in turn the model never sees: the rule's reading stands for all that it gives there
    if (rule.citing && rule.citing.length > 0) {
      kept.splice(0, kept.length, ...free, rule)
      continue
    }
    if (isHearsay(words, rule) && free.length === kept.length) kept.push(rule)
    if (rule.source.length === 0 || rule.cue.length === 0) continue
    if (!kept.some(other => shared(other.cue, rule.cue) > 0 || shared(other.content, rule.content) > 0)) {
      if (rule.quoted !== 'indirect' || rule.content.some(at => isClause(words, at))) kept.push(rule)
    } else if (isSpoken(words, rule) && !kept.some(other => isSame(other, rule))) {
      // a quotation of which the model sees a part, or which it gives to another
      const others = kept.filter(other => shared(other.content, rule.content) <= 0.7 * length(other.content))
      kept.splice(0, kept.length, ...others, rule)
    }
  }
  return nest(withLooseSpeeches(words, kept))
}

/** "The envoy reportedly left": told by nobody. */
function isHearsay({ text }: Words, { source, cue, rule }: Saying): boolean {
  if (source.length > 0 || !/^(?:hearsay-adverb|passive-hedge)/.test(rule)) return false
  return !cue.some(({ start, end }) => INFERRING.has(text.slice(start, end).toLowerCase()))
}

const INFERRING = new Set<string>(INFERRING_ADVERBS)

/** The same words of the same source. */
function isSame(one: Saying, other: Saying): boolean {
  const both = shared(one.content, other.content)
  return both >= 0.5 * (length(one.content) + length(other.content) - both) && shared(one.source, other.source) > 0
}

/** A quotation of fewer words may be a name or a slogan. */
const LEAST_WORDS = 5

/** Whether a saying is a whole quotation, not words inside one that speak of others in turn. */
function isSpoken(words: Words, { quoted, content }: Saying): boolean {
  const speech = (part: Offsets) => words.speeches.some(one => overlap(one, part) >= 0.9 * (one.end - one.start))
  return quoted === 'direct' && isLong(words, content) && content.some(speech)
}

const isLong = (words: Words, spans: readonly Offsets[]): boolean =>
  spans.some(({ start, end }) => words.text.slice(start, end).split(/\s+/).length >= LEAST_WORDS)

/**
 * Quotations that nothing gave to anybody go on with whoever spoke last before them, in quotation marks, in their paragraph or the one before:
 * what stands in marks and is long enough was said by somebody.
 */
function withLooseSpeeches(words: Words, sayings: readonly Saying[]): Saying[] {
  const known = [...sayings]
  for (const { start, end } of words.speeches) {
    const speech = { start, end }
    if (!isLong(words, [speech])) continue
    if (known.some(({ content }) => shared(content, [speech]) > 0.5 * (end - start))) continue
    const reach = (at: number) => (words.text.slice(at, start).match(/\n\s*/g) ?? []).length
    const last = ({ cue, content, source }: Saying) => Math.max(...[...cue, ...content, ...source].map(part => part.end))
    const before = known
      .map((saying, index) => ({ saying, index, at: last(saying) }))
      .filter(({ saying, at }) => saying.source.length > 0 && saying.quoted !== 'indirect' && at <= start && reach(at) < 2)
      .sort((a, b) => b.at - a.at)[0]
    if (before) known[before.index] = { ...before.saying, content: [...before.saying.content, speech] }
  }
  return known
}

/**
 * The sayings by rule and those that the rules miss, of which the model is sure and that touch none of them. People mark plans, wishes and
 * decisions as attributions, too ("plans to", "wants"), and what is only named ("questioned the plan"); what a case counts is told, by a
 * source: the cue must hold a verb of telling, the content a verb that is somebody's or a quotation.
 */
export function completed(
  words: Words,
  parts: Pick<Annotation, 'tokens' | 'sentences' | 'quotations'>,
  rules: readonly Saying[],
  weights: Uint8Array,
): readonly Saying[] {
  const without = new Uint8Array(words.tokens.length)
  for (const { cue, content } of rules)
    for (const span of [...cue, ...content]) {
      const { first, last } = tokensOf(words, span)
      without.fill(1, first, last)
    }
  const within = new Uint8Array(words.tokens.length)
  for (let at = 0; at < within.length; at++)
    if (without[at] === 0 && words.classes[at]! & VERB && TELLING_FORMS.has(words.lower[at]!)) within[at] = 1
  const more = guesses(words.text, parts, rules, weights, { least: SURE, leastCue: SURE_CUE, within, without })
    .filter(({ source }) => source.length > 0)
    .map(guess => sayingOf(words, guess, undefined))
    .filter(saying => {
      if (saying.stance === 'other' || (saying.quoted === 'indirect' && !saying.content.some(at => isClause(words, at)))) return false
      if (isCommonFeeling(words, saying)) return false
      const mine = [...saying.source, ...saying.cue, ...saying.content]
      return !rules.some(rule => shared(mine, [...rule.cue, ...rule.content]) > 0)
    })
  return more.length === 0 ? rules : nest([...rules.map(({ within: _, ...rule }) => rule), ...more])
}

const EVERYBODIES = new Set<string>(EVERYBODY)
const FEELINGS = new Set<string>(FEELING_VERBS)

/** "Voters believe that …": what a whole people feels is what the page makes of it. */
function isCommonFeeling(words: Words, { source, cue }: Saying): boolean {
  const forms = (spans: readonly Offsets[]) =>
    spans.flatMap(span => {
      const { first, last } = tokensOf(words, span)
      return words.lower.slice(first, last)
    })
  const [somebody, ...others] = forms(source)
  if (somebody === undefined || others.length > 0 || !EVERYBODIES.has(somebody)) return false
  return forms(cue).some(form => VERB_FORMS.get(form)?.some(lemma => FEELINGS.has(lemma)))
}

const TELLING = ['clause', 'person-clause', 'quoted-object'] as const

/** Forms of the verbs that may take a clause or a quotation as what was said. */
const TELLING_FORMS: ReadonlySet<string> = new Set(
  [...VERB_FORMS]
    .filter(([, lemmas]) => lemmas.some(lemma => TELLING.some(one => ENTRIES.get(lemma)?.takes.has(one))))
    .map(([form]) => form),
)

/** Whether a verb with a subject stands in a span. */
function isClause(words: Words, span: Offsets): boolean {
  const { first, last } = tokensOf(words, span)
  for (let at = first + 1; at < last; at++) if (/^(?:VBD|VBZ|VBP|MD)$/.test(words.tokens[at]!.tag)) return true
  return false
}

const length = (spans: readonly Offsets[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0)
const shared = (spans: readonly Offsets[], others: readonly Offsets[]): number =>
  spans.reduce((sum, at) => sum + others.reduce((part, other) => part + overlap(at, other), 0), 0)

/** The saying by rule that shares the cue of a guess; of several, the one whose source is the same. */
function ruleOf(sayings: readonly Saying[], { cue, source }: Guess): Saying | undefined {
  const same = sayings.filter(saying => shared(saying.cue, [cue]) > 0)
  return same.find(saying => shared(saying.source, source) > 0) ?? same[0]
}

/** Whether the rule knows better where the words begin and end: a quotation, or a whole clause before its frame of which the model sees a part. */
function endsSurely(words: Words, saying: Saying, guess: Guess): boolean {
  const { quoted, rule, content } = saying
  if (isSpoken(words, saying)) return true
  return rule === 'verb-after' && quoted === 'indirect' && guess.content.every(part => content.some(whole => holds(whole, part)))
}

/** The record of a guess. */
function sayingOf(words: Words, guess: Guess, rule: Saying | undefined): Saying {
  // where the model sees nobody, whom the rule names
  const source = guess.source.length === 0 && rule ? rule.source : guess.source
  const cue = [guess.cue]
  const content = rule && endsSurely(words, rule, guess) ? rule.content : guess.content
  const quoted = quotedOf(words, content)
  if (rule && (shared(rule.source, source) > 0 || (source.length === 0 && rule.source.length === 0))) {
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
    signs: guess.signs,
  }
}

function tokensOf({ tokens }: Words, { start, end }: Offsets): { first: number; last: number } {
  const first = tokenAt(tokens, start)
  return { first, last: Math.max(first, tokenFrom(tokens, end)) }
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
