import type { Token } from '../../model.ts'
import { addScore, score } from '../scores.ts'
import { FEATURES, featuresAround, isCandidate, ownFeatures, ownKey } from './features.ts'
import { type EntityModel, follows, labelCount, MET, NEVER, unpackEntities } from './model.ts'
import { LOWER, ROW } from './row.ts'
import { describe } from './words.ts'

/** A name as the trained finder reads it: tokens, half-open. */
export interface FoundName {
  readonly first: number
  readonly last: number
  readonly type: 'PER' | 'ORG' | 'LOC' | 'MISC'
  /** How much better this reading is than the best one in which these words are no name, in nats; 0 or more. */
  readonly margin: number
  /** How much better this type fits the same words than the next best, in nats; below 0 where only its surroundings spoke for it. */
  readonly contrast: number
}

/**
 * Names of people, organisations and places among the tokens of a text, in order, without overlaps. `sentences` are ranges of tokens.
 * `weights` are the bytes of `models/entities.bin`; without them nothing is found.
 */
export function namesIn(
  text: string,
  tokens: readonly Token[],
  sentences: readonly { readonly firstToken: number; readonly lastToken: number }[],
  weights: Uint8Array | undefined,
): FoundName[] {
  if (weights === undefined || tokens.length === 0) return []
  const model = unpackEntities(weights)
  const rows = describe(text, tokens, sentences, model.lists, model.classes, model.senses)
  const found: FoundName[] = []
  for (const { firstToken, lastToken } of sentences) {
    let from = -1
    for (let index = firstToken; index <= lastToken; index++) {
      const candidate = index < lastToken && isCandidate(rows, index, firstToken, lastToken)
      if (candidate && from < 0) from = index
      if (candidate || from < 0) continue
      decode(text, model, rows, from, index, firstToken, lastToken, found)
      from = -1
    }
  }
  return found
}

const features = new Int32Array(FEATURES)

/** Room for the stretch being read: made once and again only where a longer one comes, since small arrays by the thousand cost more than the sums. */
let room = roomFor(256, 0)

function roomFor(words: number, labels: number) {
  return {
    size: words * labels,
    scores: new Int32Array(labels),
    emitted: new Int32Array(words * labels),
    back: new Uint8Array(words * labels),
    path: new Uint8Array(words),
    row: new Int32Array(labels),
    next: new Int32Array(labels),
  }
}

/** Scores of every label for one word. What the word brings by itself is kept for the next time that it is met. */
function scoresOf(
  model: EntityModel,
  text: string,
  rows: Int32Array,
  index: number,
  first: number,
  last: number,
  scores: Int32Array,
): void {
  const { keys, values } = model.met
  const word = rows[index * ROW + LOWER]!
  const key = ownKey(rows, index)
  const slot = ((word ^ key) >>> 0) % MET
  const labels = scores.length
  const base = slot * labels
  if (key !== 0 && keys[2 * slot] === word && keys[2 * slot + 1] === key) {
    for (let label = 0; label < labels; label++) scores[label] = values[base + label]!
  } else {
    score(model.weights, features, ownFeatures(rows, index, features), scores)
    if (key !== 0) {
      keys[2 * slot] = word
      keys[2 * slot + 1] = key
      values.set(scores, base)
    }
  }
  addScore(model.weights, features, featuresAround(text, rows, index, first, last, features, 0), scores)
}

/** Finds the best labels for the words [from, to) of a sentence and adds the names that they spell. */
function decode(
  text: string,
  model: EntityModel,
  rows: Int32Array,
  from: number,
  to: number,
  firstToken: number,
  lastToken: number,
  found: FoundName[],
): void {
  const labels = labelCount(model.kinds.length)
  const { transitions } = model
  const into = predecessors(labels)
  const count = to - from
  if (room.size < count * labels || room.scores.length !== labels) room = roomFor(Math.max(256, 2 * count), labels)
  const { scores, emitted, back, path } = room
  let { row, next } = room
  for (let at = 0; at < count; at++) {
    scoresOf(model, text, rows, from + at, firstToken, lastToken, scores)
    emitted.set(scores, at * labels)
    if (at === 0) {
      for (let label = 0; label < labels; label++) row[label] = scores[label]! + transitions[label]!
      continue
    }
    for (let label = 0; label < labels; label++) {
      let best = 4 * NEVER
      let through = 0
      const befores = into[label]!
      for (let which = 0; which < befores.length; which++) {
        const before = befores[which]!
        const value = row[before]! + transitions[before * labels + label]!
        if (value > best) {
          best = value
          through = before
        }
      }
      next[label] = best + scores[label]!
      back[at * labels + label] = through
    }
    ;[row, next] = [next, row]
  }
  let label = 0
  for (let other = 1; other < labels; other++)
    if (row[other]! + transitions[other * labels]! > row[label]! + transitions[label * labels]!) label = other
  for (let at = count - 1; at >= 0; at--) {
    path[at] = label
    label = back[at * labels + label]!
  }
  let start = 0
  for (let at = 0; at < count; at++) {
    if (path[at] === 0) continue
    const part = (path[at]! - 1) & 3
    if (part === 0 || part === 3) start = at
    if (part < 2) continue
    const type = model.kinds[(path[at]! - 1) >> 2] as FoundName['type']
    const own = (path[at]! - 1) >> 2
    let margin = 0
    let contrast = -NEVER
    for (let word = start; word <= at; word++) margin += emitted[word * labels + path[word]!]! - emitted[word * labels]!
    for (let kind = 0; kind < model.kinds.length; kind++) {
      if (kind === own) continue
      let less = 0
      for (let word = start; word <= at; word++) {
        const cell = word * labels + path[word]!
        less += emitted[cell]! - emitted[cell + 4 * (kind - own)]!
      }
      if (less < contrast) contrast = less
    }
    found.push({
      first: from + start,
      last: from + at + 1,
      type,
      margin: Math.max(0, margin / model.unit),
      contrast: contrast / model.unit,
    })
  }
}

const tables = new Map<number, readonly (readonly number[])[]>()

/** For each label, those that may come before it. */
function predecessors(labels: number): readonly (readonly number[])[] {
  const known = tables.get(labels)
  if (known) return known
  const all = Array.from({ length: labels }, (_, label) => label)
  const made = all.map(label => all.filter(before => follows(before, label)))
  tables.set(labels, made)
  return made
}
