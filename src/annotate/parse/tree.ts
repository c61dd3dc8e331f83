import type { Sentence, Token } from '../../model.ts'
import { LABEL_FEATURES, labelFeatures } from './label-features.ts'
import { attachMarks } from './marks.ts'
import { CHECK_SHIFT, type LabelWeights, type StepWeights, unpackParser } from './model.ts'
import { attach, begin, headFor, isDone, LEFT, type ParseState, RIGHT, roomFor, SHIFT, shift } from './state.ts'
import { FIRST_FEATURES, SECOND_FEATURES, stepFeatures } from './step-features.ts'
import { mirrored, parsedWords } from './words.ts'

/** The tree of a sentence: for each token its head (index in the sentence, -1 for the root) and its relation to it ("nsubj"). */
export interface Tree {
  readonly heads: Int32Array
  readonly relations: readonly string[]
}

/**
 * The dependency tree of the tagged sentence `tokens[first, last)`: Universal Dependencies, version 1, as CoreNLP writes them. Arc-hybrid, greedy,
 * two steps a word: a pass from right to left finds heads, and one from left to right, which sees them, heads and relations; marks are attached
 * afterwards. `weights`: the bytes of `models/parser.bin`, unpacked.
 */
export function treeOf(
  text: string,
  tokens: readonly Token[],
  { firstToken, lastToken }: Pick<Sentence, 'firstToken' | 'lastToken'>,
  weights: Uint8Array,
): Tree {
  const model = unpackParser(weights)
  const words = parsedWords(text, tokens, firstToken, lastToken, index => tokens[index]!.tag, model)
  const size = words.count + 1
  const back = begin(mirrored(words), undefined, size > MOST ? undefined : ROOMS.first)
  while (!isDone(back)) {
    take(back, nextStep(model.first, back, FIRST_FEATURES), () => 0)
  }
  const state = begin(words, turned(back), size > MOST ? undefined : ROOMS.second)
  const scores = new Int32Array(model.labels.length)
  while (!isDone(state)) {
    const step = nextStep(model.second, state, SECOND_FEATURES)
    take(state, step, (head, child) => labelOf(model.relations, state, head, child, scores))
  }
  return attachMarks(state, lastToken - firstToken, model.labels)
}

function take(state: ParseState, step: number, label: (head: number, child: number) => number): void {
  if (step === SHIFT) shift(state)
  else {
    const head = headFor(state, step)
    attach(state, head, label(head, state.stack[state.depth - 1]!))
  }
}

/** Heads in the sentence read from its other end. */
function turned({ heads, count }: ParseState): Int32Array {
  const found = new Int32Array(count)
  for (let at = 0; at < count; at++) {
    const head = heads[count - 1 - at]!
    found[at] = head === count ? count : count - 1 - head
  }
  return found
}

/** Sentences of more words are few, and get room of their own. */
const MOST = 256
const ROOMS = { first: roomFor(MOST), second: roomFor(MOST) }

const features = new Int32Array(Math.max(SECOND_FEATURES, LABEL_FEATURES))

/** The step with the highest score among those that may be taken; where there is but one, without a look. */
function nextStep(weights: StepWeights, state: ParseState, count: number): number {
  const { depth, next } = state
  if (depth === 0) return SHIFT
  if (next === state.count) return depth === 1 ? LEFT : RIGHT
  stepFeatures(state, features)
  const mask = weights.length - 1
  let left = 0
  let right = 0
  for (let index = 0; index < count; index++) {
    const key = features[index]!
    const slot = weights[key & mask]!
    // all bits where the slot is the feature's own, else none: a branch here would be guessed wrong too often
    const own = (((slot ^ key) >>> CHECK_SHIFT) - 1) >> 31
    left += ((slot << 8) >> 20) & own
    right += ((slot << 20) >> 20) & own
  }
  if (depth > 1 && right > left && right > 0) return RIGHT
  return left > 0 ? LEFT : SHIFT
}

/** The number of the label with the highest score. */
function labelOf({ slots, pairs }: LabelWeights, state: ParseState, head: number, child: number, scores: Int32Array): number {
  labelFeatures(state, head, child, features)
  scores.fill(0)
  const mask = slots.length - 1
  for (let index = 0; index < LABEL_FEATURES; index++) {
    const key = features[index]!
    const slot = slots[key & mask]!
    if (slot === 0 || (slot ^ key) >>> CHECK_SHIFT !== 0) continue
    const place = slot & 0xffffff
    const end = place + pairs[place]!
    for (let at = place + 1; at <= end; at++) {
      const pair = pairs[at]!
      scores[pair >> 10]! += (pair & 1023) - 512
    }
  }
  let best = 0
  for (let label = 1; label < scores.length; label++) if (scores[label]! > scores[best]!) best = label
  return best
}
