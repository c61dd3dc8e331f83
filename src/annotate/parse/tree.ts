import type { Sentence, Token } from '../../model.ts'
import { LABEL_FEATURES, labelFeatures } from './label-features.ts'
import { attachMarks } from './marks.ts'
import { type LabelWeights, type StepWeights, unpackParser } from './model.ts'
import { attach, begin, headFor, isDone, isLegal, LEFT, type ParseState, RIGHT, SHIFT, shift } from './state.ts'
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
  const back = begin(mirrored(words))
  while (!isDone(back)) {
    stepFeatures(back, features)
    take(back, nextStep(model.first, back, FIRST_FEATURES), () => 0)
  }
  const state = begin(words, turned(back))
  const scores = new Int32Array(model.labels.length)
  while (!isDone(state)) {
    stepFeatures(state, features)
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
  return Int32Array.from({ length: count }, (_, at) => {
    const head = heads[count - 1 - at]!
    return head === count ? count : count - 1 - head
  })
}

const features = new Int32Array(Math.max(SECOND_FEATURES, LABEL_FEATURES))

/** The step with the highest score among those that may be taken. */
function nextStep(weights: StepWeights, state: ParseState, count: number): number {
  const mask = weights.length - 1
  let left = 0
  let right = 0
  for (let index = 0; index < count; index++) {
    const key = features[index]!
    const slot = weights[key & mask]!
    if ((slot ^ key) >>> 24 !== 0) continue
    left += (slot << 8) >> 20
    right += (slot << 20) >> 20
  }
  let step = -1
  let best = 0
  if (isLegal(state, SHIFT)) step = SHIFT
  if (isLegal(state, LEFT) && (step < 0 || left > best)) {
    step = LEFT
    best = left
  }
  return isLegal(state, RIGHT) && (step < 0 || right > best) ? RIGHT : step
}

/** The number of the label with the highest score. */
function labelOf({ slots, pairs }: LabelWeights, state: ParseState, head: number, child: number, scores: Int32Array): number {
  labelFeatures(state, head, child, features)
  scores.fill(0)
  const mask = slots.length - 1
  for (let index = 0; index < LABEL_FEATURES; index++) {
    const key = features[index]!
    const slot = slots[key & mask]!
    if (slot === 0 || (slot ^ key) >>> 24 !== 0) continue
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
