import { mix } from '../weights.ts'
import { apart, walked } from './paths.ts'
import { CONTENT, CUE, LABELS, OUTSIDE, type Sight, SOURCE } from './sight.ts'

/** How many features a token has in the second pass. */
export const LINK_FEATURES = 49
/** Labels of the second pass: outside, and the beginning and inside of the source and the content of one cue. */
export const LINK_LABELS = 5
export const LINK_SOURCE = 1
export const LINK_CONTENT = 3

/** A stretch that may be a cue, with the tokens in which its source and content are looked for. Token ranges half-open. */
export interface Cue {
  readonly first: number
  readonly last: number
  /** How likely the first pass holds it to be a cue, 0..1. */
  readonly chance: number
  readonly from: number
  readonly to: number
}

/** Sentences before and after the cue's, in its block, that are looked at. */
const REACH = 3

/** How likely a stretch must be a cue for a second look. */
export const LEAST_CHANCE = 0.05

/** What the first pass leaves behind for the second, by token. */
export interface Traces {
  /** Likelihoods of source, cue and content in steps, as one number. */
  readonly code: Uint8Array
  /** Number of the piece of content (of a source) that holds the token, from 1; 0 outside. */
  readonly content: Int32Array
  readonly source: Int32Array
  /** Number of cues that begin before the token. */
  readonly cues: Int32Array
}

const step = (value: number): number => (value < 0.05 ? 0 : value < 0.3 ? 1 : value < 0.7 ? 2 : value < 0.95 ? 3 : 4)

/** The cues worth a look, in order, and the traces. `chances`: LABELS numbers a token, as the first pass gives them. */
export function cuesOf(sight: Sight, chances: Float32Array): { cues: Cue[]; traces: Traces } {
  const { count, sentence, lasts } = sight
  const cues: Cue[] = []
  const traces: Traces = {
    code: new Uint8Array(count),
    content: new Int32Array(count),
    source: new Int32Array(count),
    cues: new Int32Array(count),
  }
  let contents = 0
  let sources = 0
  let lastCue = -1
  for (let at = 0; at < count; at++) {
    const row = at * LABELS
    const source = chances[row + SOURCE]! + chances[row + SOURCE + 1]!
    const cue = chances[row + CUE]! + chances[row + CUE + 1]!
    const content = chances[row + CONTENT]! + chances[row + CONTENT + 1]!
    traces.code[at] = (step(content) * 5 + step(source)) * 5 + step(cue)
    if (content >= 0.5) {
      if (at === 0 || traces.content[at - 1] === 0 || chances[row + CONTENT]! > 0.5) contents++
      traces.content[at] = contents
    }
    if (source >= 0.4) {
      if (at === 0 || traces.source[at - 1] === 0 || chances[row + SOURCE]! > 0.5) sources++
      traces.source[at] = sources
    }
    traces.cues[at] = cues.length
    if (at < lastCue || chances[row + CUE]! < LEAST_CHANCE) continue
    const chance = chances[row + CUE]!
    const home = sentence[at]!
    let last = at + 1
    while (last < lasts[home]!) {
      const before = (last - 1) * LABELS
      const held = chances[before + CUE]! + chances[before + CUE + 1]!
      if (chances[last * LABELS + CUE + 1]! < 0.5 * held || chances[last * LABELS + CUE]! > chances[last * LABELS + CUE + 1]!) break
      last++
    }
    cues.push({ first: at, last, chance, from: 0, to: 0 })
    lastCue = last
  }
  return { cues: cues.map(cue => ({ ...cue, ...windowOf(sight, traces, cue) })), traces }
}

/** Tokens on either side of a cue that may belong to it: a limit that no prose comes near, so that a page of nothing but cues costs no more than its length. */
const FARTHEST = 400

/** The cue's sentence, and its neighbours in the block for as long as they hold what may be content. */
function windowOf({ sentence, firsts, lasts, blocks }: Sight, { content }: Traces, { first }: Cue): { from: number; to: number } {
  const home = sentence[first]!
  const holds = (number: number) => {
    if (blocks[number] !== blocks[home]) return false
    for (let at = firsts[number]!; at < lasts[number]!; at++) if (content[at] !== 0) return true
    return false
  }
  let low = home
  while (low > 0 && home - low < REACH && holds(low - 1)) low--
  let high = home
  while (high + 1 < blocks.length && high - home < REACH && holds(high + 1)) high++
  return { from: Math.max(firsts[low]!, first - FARTHEST), to: Math.min(lasts[high]!, first + FARTHEST) }
}

/** What is worked out once for one cue, for every token of its window. */
export interface Look {
  readonly cue: Cue
  readonly words: number
  readonly head: number
  readonly tags: number
  /** The rules' saying with this cue, + 1; 0 where there is none. */
  readonly ruled: number
  /** Signature of what stands between the cue and each token of the window. */
  readonly paths: Int32Array
}

const VERB_TAGS_FROM = 28
const VERB_TAGS_TO = 33

export function lookAt(sight: Sight, cue: Cue): Look {
  const { first, last, from, to } = cue
  const { word, tag, ruled, rule } = sight
  let words = 0
  let tags = 0
  let head = last - 1
  for (let at = first; at < last; at++) {
    words = mix(words, word[at]!)
    tags = tags * 64 + tag[at]!
    if (tag[at]! >= VERB_TAGS_FROM && tag[at]! <= VERB_TAGS_TO) head = at
  }
  let known = 0
  for (let at = first; at < last && known === 0; at++) if (rule[at] === CUE || rule[at] === CUE + 1) known = ruled[at]!
  const paths = new Int32Array(to - from)
  let path = 0
  for (let at = first - 1; at >= from; at--) {
    paths[at - from] = path
    path = walked(path, tag[at]!, word[at]!)
  }
  path = 0
  for (let at = last; at < to; at++) {
    paths[at - from] = path
    path = walked(path, tag[at]!, word[at]!)
  }
  return { cue, words, head, tags, ruled: known, paths }
}

const BEYOND = 0x1b873593

/** Writes the features of token `at` for the second pass: does it belong to the source or content of this cue? */
export function linkFeatures(sight: Sight, traces: Traces, look: Look, at: number, out: Int32Array): void {
  const { cue, words, head, tags, ruled, paths } = look
  const { from, to } = cue
  const { word, tag, fine, rule, quote, sentence, lexical } = sight
  const { code } = traces
  const inside = at >= cue.first && at < cue.last
  const far = at < cue.first ? at - cue.first : at >= cue.last ? at - cue.last + 1 : 0
  const side = inside ? 0 : far < 0 ? 1 : 2
  const near = apart(far)
  const sentences = sentence[at]! - sentence[cue.first]!
  const place = side * 8 + sentences + 3
  const path = paths[at - from]!
  const between = inside ? 0 : far < 0 ? traces.cues[cue.first]! - traces.cues[at]! : traces.cues[at]! - traces.cues[cue.last - 1]! - 1
  const others = Math.max(0, Math.min(3, between))
  const piece = traces.content[at]!
  const cuePiece = traces.content[cue.first]!
  const nth =
    piece === 0
      ? 0
      : far < 0
        ? 1 + Math.min(2, contentsBefore(traces, cue) - piece)
        : 4 + Math.min(2, piece - contentsBefore(traces, cue) - 1)
  const sourcePiece = traces.source[at]!
  const nthSource =
    sourcePiece === 0
      ? 0
      : far < 0
        ? 1 + Math.min(2, sourcesBefore(traces, cue) - sourcePiece)
        : 4 + Math.min(2, sourcePiece - sourcesBefore(traces, cue) - 1)
  const c = (index: number) => (index < from || index >= to ? 127 : code[index]!)
  const t = (index: number) => (index < from || index >= to ? 63 : tag[index]!)
  const w = (index: number) => (index < from || index >= to ? BEYOND : word[index]!)
  const q = (index: number) => (index < from || index >= to ? 15 : quote[index]!)
  // the rules' reading, of this cue or of another
  const r = (index: number) => {
    if (index < from || index >= to) return 15
    const label = rule[index]!
    return label === OUTSIDE ? 0 : ruled !== 0 && sight.ruled[index] === ruled ? label : label + 7
  }
  const r0 = ruled === 0 ? 15 + r(at) : r(at)
  const rs = (r(at - 1) * 16 + r(at)) * 16 + r(at + 1)
  const c0 = c(at)
  const t0 = t(at)
  const headWord = word[head]!
  const headClass = lexical[head]!
  const w0 = word[at]!
  const chance = cue.chance < 0.3 ? 0 : cue.chance < 0.6 ? 1 : cue.chance < 0.9 ? 2 : 3
  const cs = (c(at - 1) * 128 + c0) * 128 + c(at + 1)
  const order = nth * 8 + nthSource
  let n = 0
  const add = (value: number) => {
    out[n] = mix(value, 1301 + n)
    n++
  }
  add(mix(c0, mix(place, others)))
  add(mix(c0, mix(place, path)))
  add(mix(c0, mix(side, near)))
  add(mix(cs, side))
  add(mix(cs, order))
  add(mix(order, mix(others, place)))
  add(mix(order, mix(path, place)))
  add(mix(order, mix(headClass, side)))
  add(mix(mix(order, cuePiece === 0 ? 0 : cuePiece === piece ? 1 : 2), place))
  add(mix(order, mix(chance, place)))
  add(mix(chance, c0))
  add(mix(mix(others, path), side))
  add(mix(mix(words, side), c0))
  add(mix(mix(headWord, side), c0))
  add(mix(mix(headWord, side), near))
  add(mix(mix(headClass, side), path))
  add(mix(mix(headClass, side), mix(near, t0)))
  add(mix(mix(tags, side), mix(near, t0)))
  add(mix(mix(tags, side), order))
  add(mix(t0, mix(side, near)))
  add(mix((t(at - 1) * 64 + t0) * 64 + t(at + 1), side))
  add(mix((t(at - 2) * 64 + t(at - 1)) * 64 + t0, side))
  add(mix((t0 * 64 + t(at + 1)) * 64 + t(at + 2), side))
  add(mix(w0, side))
  add(mix(w0, mix(side, near)))
  add(mix(w(at - 1), mix(side, t0)))
  add(mix(w(at + 1), mix(side, t0)))
  add(mix(mix(w(at - 1), c0), side))
  add(mix(w0, c0))
  add(mix(fine[at]!, mix(side, c0)))
  add(mix(r0, place))
  add(mix(r0, mix(place, others)))
  add(mix(r0, mix(c0, order)))
  add(mix(rs, cs))
  add(mix(rs, mix(t0, ruled === 0 ? 0 : 1)))
  add(mix(r0, mix(headWord, side)))
  add(mix(q(at) * 16 + q(at + 1), mix(place, c0)))
  add(mix((q(at - 1) * 16 + q(at)) * 16 + q(at + 1), mix(side, c0)))
  add(mix((q(at - 1) * 16 + q(at)) * 16 + q(at + 1), mix(cs, place)))
  add(mix(q(at), mix(q(cue.first), place)))
  add(mix(q(at), mix(r0, path)))
  add(mix(sight.signs[sentence[at]!]!, mix(place, c0)))
  add(mix(sight.signs[sentence[at]!]!, mix(place, order)))
  add(mix(sight.signs[sentence[cue.first]!]!, mix(place, c0)))
  add(mix(mix(tag[cue.first - 1] ?? 0, tag[cue.last] ?? 0), mix(side, c0)))
  add(mix(mix(word[cue.last] ?? 0, side), mix(near, c0)))
  add(mix(mix(word[cue.first - 1] ?? 0, side), mix(near, c0)))
  add(mix(firstOf(sight, at), mix(place, c0)))
  add(mix(firstOf(sight, at), mix(place, order)))
  if (n !== LINK_FEATURES) throw new Error(`${n} features, not ${LINK_FEATURES}`)
}

/** Number of the last piece of content (of a source) that begins before the cue. */
function contentsBefore(traces: Traces, cue: Cue): number {
  return numberBefore(traces.content, cue)
}

function sourcesBefore(traces: Traces, cue: Cue): number {
  return numberBefore(traces.source, cue)
}

function numberBefore(pieces: Int32Array, cue: Cue): number {
  for (let at = cue.first - 1; at >= cue.from; at--) if (pieces[at] !== 0) return pieces[at]!
  for (let at = cue.first; at < cue.to; at++) if (pieces[at] !== 0) return pieces[at]! - 1
  return 0
}

/** 0 inside a sentence, 1 at its first word, 2 at its last, 3 at its last but one. */
function firstOf({ sentence, firsts, lasts }: Sight, at: number): number {
  const home = sentence[at]!
  return at === firsts[home] ? 1 : at === lasts[home]! - 1 ? 2 : at === lasts[home]! - 2 ? 3 : 0
}

/** Contexts of pairs of labels: tag and quotation mark, each with the side of the cue on which the token stands. */
export const LINK_CONTEXTS = 384
export const LINK_CONTEXT_KINDS = 2

export function linkContexts(sight: Sight, { first, last }: Cue, at: number, out: Int32Array): void {
  const side = at < first ? 0 : at < last ? 1 : 2
  out[0] = sight.tag[at]! * 4 + side
  out[1] = 256 + (sight.quote[at]! * 2 + (sight.firsts[sight.sentence[at]!] === at ? 1 : 0)) * 4 + side
}
