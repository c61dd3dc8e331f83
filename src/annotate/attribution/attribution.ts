import type { Annotation, Offsets, Saying } from '../../model.ts'
import { type Chain, chances, likeliest, reserve, type Sums, scorePairs, scoreToken, sums, votes } from './chain.ts'
import { TOKEN_FEATURES, tokenContexts, tokenFeatures, toldBy } from './features.ts'
import {
  type Cue,
  cuesOf,
  LINK_CONTENT,
  LINK_FEATURES,
  LINK_LABELS,
  LINK_SOURCE,
  linkContexts,
  linkFeatures,
  lookAt,
  type Traces,
} from './links.ts'
import { unpackAttribution } from './model.ts'
import { type Candidate, rank, SIGNS, signsOf, TOLD } from './rank.ts'
import { CUE, LABELS, type Sight, sightOf } from './sight.ts'
import { TRAITS, traitsOf } from './traits.ts'

/** One attribution as the model sees it. */
export interface Guess {
  readonly cue: Offsets
  readonly source: readonly Offsets[]
  readonly content: readonly Offsets[]
  /** How likely it is one, 0..1. */
  readonly chance: number
  /** How likely its content is somebody's words, 0..1, whoever that is. */
  readonly told: number
  /** What spoke most for its cue, in words for a reader. */
  readonly signs: readonly string[]
}

/** Which guesses are sought: the work for others is left out. */
export interface Sought {
  /** The least chance. */
  readonly least: number
  /** How likely the first pass must hold a cue to be one. */
  readonly leastCue?: number
  /** Only cues that hold one of these tokens: 1 for each. */
  readonly within?: Uint8Array
  /** Only cues that hold none of these: 1 for each. */
  readonly without?: Uint8Array
}

/**
 * Who says what, by the trained model: a first pass over each block labels sources, cues and contents, a second looks round each cue for
 * its own source and content, and what comes of it is ranked. `sayings` are those by rule, which the model sees as one sign among others.
 * Offsets into `text`.
 */
export function guesses(
  text: string,
  parts: Pick<Annotation, 'tokens' | 'sentences' | 'quotations'>,
  sayings: readonly Saying[],
  weights: Uint8Array,
  sought: Sought = { least: 0 },
): Guess[] {
  const { least, leastCue = 0, within, without } = sought
  if (within && !within.includes(1)) return []
  const model = unpackAttribution(weights)
  const sight = sightOf(text, parts, sayings, model.words, within)
  const room = sums()
  const likely = tokenChances(sight, model.tokens, room, within)
  const isSought = ({ first, last, chance }: Cue) =>
    chance >= leastCue && (!within || within.subarray(first, last).includes(1)) && !without?.subarray(first, last).includes(1)
  const { candidates, traces } = candidatesOf(sight, likely, model.links, room, isSought)
  const offsets = ([first, last]: readonly [number, number]): Offsets => ({
    start: parts.tokens[first]!.start,
    end: parts.tokens[last - 1]!.end,
  })
  const signs = new Float64Array(SIGNS)
  const traits = new Int32Array(TRAITS)
  return candidates.flatMap((candidate, index) => {
    signsOf(sight, traces, likely, candidate, signs)
    traitsOf(sight, traces, candidates, index, traits)
    const chance = rank(model.ranks, signs, traits)
    if (chance < least) return []
    const { cue, source, content } = candidate
    return {
      cue: offsets([cue.first, cue.last]),
      source: source.map(offsets),
      content: content.map(offsets),
      chance,
      told: signs[TOLD]!,
      signs: strongest(sight, model.tokens, cue.first),
    }
  })
}

/** What spoke most for a cue at token `at`: the three strongest kinds of features. */
function strongest(sight: Sight, chain: Chain, at: number): string[] {
  const [first, last] = blockOf(sight, sight.sentence[at]!)
  const features = new Int32Array(TOKEN_FEATURES)
  tokenFeatures(sight, at, first, last, features)
  const sums = new Map<string, number>()
  for (const [index, vote] of votes(chain, features, TOKEN_FEATURES, CUE).entries())
    sums.set(toldBy(index), (sums.get(toldBy(index)) ?? 0) + vote)
  return [...sums]
    .filter(([, sum]) => sum > 0)
    .sort((a, b) => b[1] - a[1])
    .slice(0, 3)
    .map(([name]) => name)
}

/** The tokens of the block of a sentence, half-open. */
function blockOf({ blocks, firsts, lasts }: Sight, sentence: number): readonly [number, number] {
  let low = sentence
  while (low > 0 && blocks[low - 1] === blocks[sentence]) low--
  let high = sentence
  while (high + 1 < blocks.length && blocks[high + 1] === blocks[sentence]) high++
  return [firsts[low]!, lasts[high]!]
}

/** LABELS numbers a token: how likely each label of the first pass is; all 0 in blocks that hold none of the tokens `within`. */
export function tokenChances(sight: Sight, chain: Chain, room: Sums, within?: Uint8Array): Float32Array {
  const all = new Float32Array(sight.count * LABELS)
  const features = new Int32Array(TOKEN_FEATURES)
  const contexts = new Int32Array(3)
  let sentence = 0
  while (sentence < sight.blocks.length) {
    const [first, last] = blockOf(sight, sentence)
    while (sentence < sight.blocks.length && sight.firsts[sentence]! < last) sentence++
    if (within && !within.subarray(first, last).includes(1)) continue
    reserve(room, last - first, LABELS)
    for (let at = first; at < last; at++) {
      tokenFeatures(sight, at, first, last, features)
      scoreToken(chain, features, TOKEN_FEATURES, at - first, room)
      tokenContexts(sight, at, first, contexts)
      scorePairs(chain, at - first, contexts[0]!, contexts[1]!, contexts[2]!, room)
    }
    chances(chain, last - first, room, all, first * LABELS)
  }
  return all
}

/** What the second pass finds round each cue that the first pass thinks possible and that is sought; cues without content are left out. */
export function candidatesOf(
  sight: Sight,
  likely: Float32Array,
  chain: Chain,
  room: Sums,
  isSought: (cue: Cue) => boolean = () => true,
): { readonly candidates: Candidate[]; readonly traces: Traces } {
  const { cues, traces } = cuesOf(sight, likely)
  const features = new Int32Array(LINK_FEATURES)
  const contexts = new Int32Array(3)
  const candidates: Candidate[] = []
  for (const cue of cues) {
    if (!isSought(cue)) continue
    const count = cue.to - cue.from
    const look = lookAt(sight, cue)
    reserve(room, count, LINK_LABELS)
    for (let at = cue.from; at < cue.to; at++) {
      linkFeatures(sight, traces, look, at, features)
      scoreToken(chain, features, LINK_FEATURES, at - cue.from, room)
      linkContexts(sight, cue, at, contexts)
      scorePairs(chain, at - cue.from, contexts[0]!, contexts[1]!, -1, room)
    }
    const labels = likeliest(chain, count, room)
    const content = runs(labels, LINK_CONTENT, cue.from)
    if (content.length === 0) continue
    const linked = new Float32Array(count * LINK_LABELS)
    chances(chain, count, room, linked, 0)
    let surest = 0
    let sum = 0
    let words = 0
    for (const [first, last] of content)
      for (let at = first; at < last; at++) {
        const row = (at - cue.from) * LINK_LABELS + LINK_CONTENT
        const chance = linked[row]! + linked[row + 1]!
        surest = Math.max(surest, chance)
        sum += chance
        words++
      }
    candidates.push({ cue, source: runs(labels, LINK_SOURCE, cue.from), content, surest, sure: sum / words })
  }
  return { candidates, traces }
}

/** The ranges of tokens labelled as beginning or inside `label`. */
function runs(labels: Uint8Array, label: number, from: number): [number, number][] {
  const found: [number, number][] = []
  let start = -1
  for (let at = 0; at <= labels.length; at++) {
    const now = labels[at]
    if (start >= 0 && now !== label + 1) {
      found.push([from + start, from + at])
      start = -1
    }
    if (now === label || (now === label + 1 && start < 0)) start = at
  }
  return found
}
