import type { Offsets, Saying } from '../model.ts'
import { overlap } from '../text/spans.ts'
import { attitudesIn, isSomebody } from './holders.ts'
import type { TokenSpan } from './sayings/frame.ts'
import type { Words } from './sayings/words.ts'
import type { Syntax } from './syntax.ts'
import { NAME } from './tags/classes.ts'

/** Who speaks for, wants, fears or judges a place in the text. */
interface Voice {
  readonly who: Offsets
  readonly kind: 'saying' | 'attitude'
  /** Length of what it speaks of, in code units: the wider stands outside. */
  readonly reach: number
  readonly at: number
}

const FIRST = /^(?:i|we|my|our|us|me|mine|ours|myself|ourselves)$/
const THIRD = /^(?:he|she|it|they|his|her|its|their|him|them|hers|theirs)$/

/**
 * The words for those through whom a place reached the page and those whose feelings or wishes it is about, outermost first:
 * "Roe said the union welcomed ⟦the plan⟧" gives Roe, the union. A pronoun stands for the speaker round it, where there is one.
 */
export function voicesOf(syntax: Syntax, sayings: readonly Saying[], target: Offsets): readonly Offsets[] {
  const { words, stretches } = syntax
  const half = (target.end - target.start) / 2
  const covers = (parts: readonly Offsets[]) => parts.reduce((sum, part) => sum + overlap(part, target), 0) >= half
  const voices: Voice[] = []
  const cues: Offsets[] = []
  for (const saying of sayings) {
    const [who] = saying.source
    if (!who || !covers(saying.content)) continue
    cues.push(...saying.cue)
    if (!speaks(words, who)) continue
    // "was quoted by Radio Vell as saying"
    if (saying.hearer && /^quoted/.test(saying.rule))
      voices.push({ who: saying.hearer, kind: 'saying', reach: words.text.length, at: saying.hearer.start })
    voices.push({ who, kind: 'saying', reach: saying.content.reduce((sum, part) => sum + part.end - part.start, 0), at: who.start })
  }
  for (const { chunks } of stretches) {
    for (const { holder, scope, head, told } of attitudesIn(words, chunks)) {
      const said = words.tokens[head]!
      const reach = within(offsets(words, scope), said, sayings)
      if (!covers([reach]) || cues.some(cue => overlap(cue, said) > 0)) continue
      voices.push({ who: offsets(words, holder), kind: told ? 'saying' : 'attitude', reach: reach.end - reach.start, at: said.start })
    }
  }
  const own = voices.some(({ kind }) => kind === 'saying') ? undefined : firstPerson(syntax, target)
  if (own) voices.push({ who: own, kind: 'saying', reach: words.text.length, at: own.start })
  voices.sort((a, b) => b.reach - a.reach || a.at - b.at)
  const found: Offsets[] = []
  let felt: Offsets | undefined
  for (const { who, kind } of voices) {
    const outer = found.at(-1)
    const name = kind === 'saying' && !outer ? who : standsFor(words, sayings, who, outer)
    // "wants to help to build": one wish of one people
    if (kind === 'attitude' && felt?.start === name.start) continue
    felt = kind === 'attitude' ? name : undefined
    found.push(name)
  }
  return found
}

/** "This action shows that": what speaks has a mouth, or is a paper. */
function speaks(words: Words, who: Offsets): boolean {
  const first = words.tokens.findIndex(token => token.end > who.start)
  let last = first
  while (last < words.tokens.length && words.tokens[last]!.start < who.end) last++
  return last > first && isSomebody(words, { first, last })
}

/** A scope ends where the saying ends in whose words it begins. */
function within(scope: Offsets, head: Offsets, sayings: readonly Saying[]): Offsets {
  let { end } = scope
  for (const saying of sayings)
    for (const part of saying.content) if (overlap(part, head) > 0 && part.end > scope.start) end = Math.min(end, part.end)
  return { start: scope.start, end }
}

/** "I" or "we" in the sentence of a place: whoever that is speaks. */
function firstPerson({ words, stretches }: Syntax, target: Offsets): Offsets | undefined {
  for (const { stretch } of stretches) {
    if (words.tokens[stretch.first]!.start > target.start || words.tokens[stretch.last - 1]!.end < target.start) continue
    for (let token = stretch.first; token < stretch.last; token++) if (/^(?:i|we)$/.test(words.lower[token]!)) return words.tokens[token]!
  }
  return undefined
}

/** The name behind a pronoun: the speaker whose words it stands in, else the nearest name before it. */
function standsFor(words: Words, sayings: readonly Saying[], who: Offsets, outer: Offsets | undefined): Offsets {
  const word = words.text.slice(who.start, who.end).toLowerCase()
  const first = FIRST.test(word)
  if (!first && !THIRD.test(word)) return who
  const round = sayings
    .filter(saying => saying.source[0] && saying.source[0].start !== who.start && saying.content.some(part => overlap(part, who) > 0))
    .sort((a, b) => sizeOf(a) - sizeOf(b))[0]
  const speaker = round?.source[0] ?? outer
  if (first) return speaker ?? who
  const floor = round?.content[0]?.start ?? 0
  const name = nameBefore(words, floor, who.start)
  if (name) return name
  return speaker && !(/^(?:he|she|it|his|her|its)$/.test(word) && isMany(words, speaker))
    ? speaker
    : (nameBefore(words, 0, who.start) ?? who)
}

/** "analysts": for whom "it" and "he" do not stand. */
function isMany(words: Words, who: Offsets): boolean {
  const head = words.tokens.findLast(token => token.start < who.end && token.start >= who.start && /^NN/.test(token.tag))
  return head !== undefined && head.tag === 'NNS'
}

function sizeOf(saying: Saying): number {
  return saying.content.reduce((sum, part) => sum + part.end - part.start, 0)
}

/** The last name that stands in `text[from, to)`. */
function nameBefore(words: Words, from: number, to: number): Offsets | undefined {
  const { tokens, classes } = words
  let last = tokens.length - 1
  while (last >= 0 && !(tokens[last]!.end <= to && classes[last]! & NAME)) last--
  if (last < 0 || tokens[last]!.start < from) return undefined
  let first = last
  while (first > 0 && classes[first - 1]! & NAME && tokens[first - 1]!.start >= from) first--
  return { start: tokens[first]!.start, end: tokens[last]!.end }
}

function offsets(words: Words, { first, last }: TokenSpan): Offsets {
  return { start: words.tokens[first]!.start, end: words.tokens[last - 1]!.end }
}
