import type { Annotation, Offsets, Saying } from '../model.ts'
import { type Chain, chances, likeliest, reserve, type Sums, scorePairs, scoreToken, sums } from './attribution-chain.ts'
import { TOKEN_FEATURES, tokenContexts, tokenFeatures } from './attribution-features.ts'
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
} from './attribution-links.ts'
import { type AttributionModel, unpackAttribution } from './attribution-model.ts'
import { LABELS, type Sight, sightOf } from './attribution-sight.ts'

/** One attribution as the model sees it. Token ranges half-open. */
export interface Guess {
  readonly cue: Offsets
  readonly source: readonly Offsets[]
  readonly content: readonly Offsets[]
  /** How likely it is one, 0..1. */
  readonly chance: number
}

/**
 * Who says what, by the trained model: a first pass over each block labels sources, cues and contents, a second looks round each cue for
 * its own source and content. `sayings` are those by rule, which the model sees as one sign among others. Offsets into `text`.
 */
export function guesses(
  text: string,
  parts: Pick<Annotation, 'tokens' | 'sentences' | 'quotations'>,
  sayings: readonly Saying[],
  weights: Uint8Array,
): Guess[] {
  const model = unpackAttribution(weights)
  const sight = sightOf(text, parts, sayings, model.fine, model.coarse)
  const room = sums()
  const { cues, traces } = cuesOf(sight, tokenChances(sight, model.tokens, room))
  const features = new Int32Array(LINK_FEATURES)
  const contexts = new Int32Array(3)
  const { tokens } = parts
  const offsets = (first: number, last: number): Offsets => ({ start: tokens[first]!.start, end: tokens[last - 1]!.end })
  const found: Guess[] = []
  for (const cue of cues) {
    const count = cue.to - cue.from
    const look = lookAt(sight, cue)
    reserve(room, count, LINK_LABELS)
    for (let at = cue.from; at < cue.to; at++) {
      linkFeatures(sight, traces, look, at, features)
      scoreToken(model.links, features, LINK_FEATURES, at - cue.from, room)
      linkContexts(sight, cue, at, contexts)
      scorePairs(model.links, at - cue.from, contexts[0]!, contexts[1]!, -1, room)
    }
    const labels = likeliest(model.links, count, room)
    const content = runs(labels, LINK_CONTENT, cue.from, offsets)
    if (content.length === 0) continue
    const likely = new Float32Array(count * LINK_LABELS)
    chances(model.links, count, room, likely, 0)
    found.push({
      cue: offsets(cue.first, cue.last),
      source: runs(labels, LINK_SOURCE, cue.from, offsets),
      content,
      chance: chanceOf(cue, likely),
    })
  }
  return found
}

/** LABELS numbers a token: how likely each label of the first pass is. */
function tokenChances(sight: Sight, chain: Chain, room: Sums): Float32Array {
  const all = new Float32Array(sight.count * LABELS)
  const features = new Int32Array(TOKEN_FEATURES)
  const contexts = new Int32Array(3)
  let sentence = 0
  while (sentence < sight.blocks.length) {
    const first = sight.firsts[sentence]!
    let next = sentence + 1
    while (next < sight.blocks.length && sight.blocks[next] === sight.blocks[sentence]) next++
    const last = sight.lasts[next - 1]!
    reserve(room, last - first, LABELS)
    for (let at = first; at < last; at++) {
      tokenFeatures(sight, at, first, last, features)
      scoreToken(chain, features, TOKEN_FEATURES, at - first, room)
      tokenContexts(sight, at, first, contexts)
      scorePairs(chain, at - first, contexts[0]!, contexts[1]!, contexts[2]!, room)
    }
    chances(chain, last - first, room, all, first * LABELS)
    sentence = next
  }
  return all
}

/** The cue's likelihood times that of its likeliest word of content. */
function chanceOf(cue: Cue, likely: Float32Array): number {
  let most = 0
  for (let row = 0; row < likely.length; row += LINK_LABELS)
    most = Math.max(most, likely[row + LINK_CONTENT]! + likely[row + LINK_CONTENT + 1]!)
  return cue.chance * most
}

/** The spans of tokens labelled as beginning or inside `label`. */
function runs(labels: Uint8Array, label: number, from: number, offsets: (first: number, last: number) => Offsets): Offsets[] {
  const found: Offsets[] = []
  let start = -1
  for (let at = 0; at <= labels.length; at++) {
    const now = labels[at]
    if (start >= 0 && now !== label + 1) {
      found.push(offsets(from + start, from + at))
      start = -1
    }
    if (now === label || (now === label + 1 && start < 0)) start = at
  }
  return found
}

export type { AttributionModel }
