import { mix } from '../weights.ts'
import type { Traces } from './links.ts'
import { apart, isVerb, numberOf, walked } from './paths.ts'
import type { Candidate } from './rank.ts'
import { CUE, type Sight } from './sight.ts'

/** How many traits a candidate has. */
export const TRAITS = 44

/** No such word. */
const NONE = 0x3c6ef372

/**
 * Writes what a candidate is, as hashes: which words its cue has and what stands beside it, what its source and the beginning of its content
 * are, in which order the three stand, and what else was found there.
 */
export function traitsOf(sight: Sight, traces: Traces, candidates: readonly Candidate[], index: number, out: Int32Array): void {
  const candidate = candidates[index]!
  const { cue, source, content } = candidate
  const { word, tag, prefix, verbal, nominal, lexical, fine, quote, sentence, firsts, lasts, rule, signs } = sight
  const home = sentence[cue.first]!
  const first = firsts[home]!
  const last = lasts[home]!
  const w = (at: number) => (at < first || at >= last ? NONE : word[at]!)
  const t = (at: number) => (at < first || at >= last ? 63 : tag[at]!)
  let words = 0
  let tags = 0
  let head = cue.last - 1
  for (let at = cue.first; at < cue.last; at++) {
    words = mix(words, word[at]!)
    tags = tags * 64 + tag[at]!
    if (isVerb(tag[at]!)) head = at
  }
  const verb = mix(verbal[head]! * 32 + nominal[head]!, tag[head]!)
  const said = source[0]
  const sourceHead = said ? headOf(sight, said) : -1
  const who = sourceHead < 0 ? NONE : tag[sourceHead]! * 32 + nominal[sourceHead]!
  const sourceSide = said === undefined ? 0 : said[0] < cue.first ? 1 : 2
  const sourceFar = said === undefined ? 15 : apart(sourceSide === 1 ? cue.first - said[1] : said[0] - cue.last)
  const told = content[0]!
  const contentSide = told[0] < cue.first ? 1 : 2
  const contentFar = apart(contentSide === 1 ? cue.first - told[1] : told[0] - cue.last)
  const order = (sourceSide * 4 + contentSide) * 4 + Math.min(3, content.length)
  const from = contentSide === 1 ? told[1] : cue.last
  const to = contentSide === 1 ? cue.first : told[0]
  let path = 0
  for (let at = from; at < to; at++) path = walked(path, tag[at]!, word[at]!)
  let size = 0
  let finite = 0
  let marked = 0
  for (const [begin, end] of content)
    for (let at = begin; at < end; at++) {
      size++
      if ((quote[at]! & 7) !== 0) marked++
      if (isVerb(tag[at]!)) finite = Math.min(3, finite + 1)
    }
  const quoted = marked === 0 ? 0 : marked < size ? 1 : 2
  const long = size < 3 ? size : size < 6 ? 3 : size < 12 ? 4 : size < 25 ? 5 : 6
  const opening = tag[told[0]]! * 64 + (told[0] + 1 < told[1] ? tag[told[0] + 1]! : 63)
  const opens = word[told[0]]!
  const begins = told[0] === firsts[sentence[told[0]]!] ? 1 : 0
  const elsewhere = sentence[told[0]] === home ? 0 : 1
  const sure = cue.chance < 0.15 ? 0 : cue.chance < 0.35 ? 1 : cue.chance < 0.65 ? 2 : cue.chance < 0.9 ? 3 : 4
  const ruled = rule[cue.first]! === CUE || rule[cue.first]! === CUE + 1 ? 1 : rule[cue.first]! === 0 ? 0 : 2
  const inside = traces.content[cue.first]! > 0 ? 1 : 0
  const rivals = rivalsOf(candidates, index)
  const shape = mix(order, mix(quoted * 8 + long, begins * 2 + elsewhere))
  let n = 0
  const add = (value: number) => {
    out[n] = mix(value, 2903 + n)
    n++
  }
  add(words)
  add(mix(words, who))
  add(mix(words, mix(opening, contentSide)))
  add(word[head]!)
  add(mix(word[head]!, order))
  add(mix(word[head]!, who))
  add(mix(word[head]!, opens))
  add(mix(word[head]!, path))
  add(prefix[head]!)
  add(mix(prefix[head]!, order))
  add(mix(prefix[head]!, opening))
  add(mix(tags, order))
  add(mix(tags, who))
  add(mix(tags, mix(t(cue.first - 1), t(cue.last))))
  add(mix(verb, order))
  add(mix(verb, who))
  add(mix(verb, mix(opening, contentFar)))
  add(mix(verb, mix(path, order)))
  add(mix(verb, mix(quoted * 8 + long, finite)))
  add(mix(verb, sure))
  add(mix(fine[head]!, order))
  add(mix(fine[head]!, who))
  add(mix(lexical[head]!, mix(order, sure)))
  add(mix(w(cue.first - 1), tags))
  add(mix(w(cue.last), tags))
  add(mix(w(cue.first - 1), w(cue.last)))
  add(mix(who, mix(sourceSide, sourceFar)))
  add(mix(who, opening))
  add(sourceHead < 0 ? NONE : word[sourceHead]!)
  add(mix(sourceHead < 0 ? NONE : word[sourceHead]!, tag[head]!))
  add(mix(opening, order))
  add(mix(opens, order))
  add(mix(opens, mix(path, contentFar)))
  add(mix(shape, sure))
  add(mix(shape, finite))
  add(mix(path, order))
  add(mix(contentFar, mix(order, sourceFar)))
  add(mix(ruled, mix(sure, order)))
  add(mix(ruled, mix(word[head]!, inside)))
  add(mix(inside, mix(order, sure)))
  add(mix(rivals, mix(order, sure)))
  add(mix(rivals, mix(verb, inside)))
  add(mix(signs[home]!, mix(order, ruled)))
  add(mix(t(cue.first - 1) * 64 + t(cue.first - 2), mix(tag[head]!, order)))
  if (n !== TRAITS) throw new Error(`${n} traits, not ${TRAITS}`)
}

/** The last noun before a preposition, a relative word or a comma; else the last word. */
function headOf({ tag, nominal }: Sight, [first, last]: readonly [number, number]): number {
  let head = -1
  for (let at = first; at < last; at++) {
    const isHead = nominal[at]! > 0 || tag[at] === PROPER || tag[at] === PRONOUN
    if (isHead) head = at
    else if (head >= 0) break
  }
  return head < 0 ? last - 1 : head
}

const PROPER = numberOf('NNP')
const PRONOUN = numberOf('PRP')

/** What other candidates speak of the same words: none, one less sure, a surer one; whether a surer one holds this cue in its content. */
function rivalsOf(candidates: readonly Candidate[], index: number): number {
  const mine = candidates[index]!
  let found = 0
  for (let at = Math.max(0, index - NEAR); at < Math.min(candidates.length, index + NEAR + 1); at++) {
    const other = candidates[at]!
    if (at === index) continue
    const surer = other.cue.chance > mine.cue.chance
    if (other.content.some(([first, last]) => first <= mine.cue.first && mine.cue.first < last)) found |= surer ? 4 : 8
    if (other.content.some(one => mine.content.some(part => one[0] < part[1] && part[0] < one[1]))) found |= surer ? 2 : 1
    if (mine.content.some(([first, last]) => first <= other.cue.first && other.cue.first < last)) found |= 16
  }
  return found
}

/** Candidates on either side that are looked at. */
const NEAR = 6
