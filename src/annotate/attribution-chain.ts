/**
 * A linear chain (conditional random field) over the tokens of one stretch: weights of features for each label, and of pairs of labels in
 * a few contexts. All scores are small whole numbers times `unit`.
 */
export interface Chain {
  readonly labels: number
  readonly unit: number
  /** Open-addressing table, four numbers a slot: feature hash, weights of labels 0–3 and 4–7 as bytes, 1 where the slot is taken. */
  readonly table: Int32Array
  /** context × label before × label, already times `unit`. */
  readonly transitions: Float64Array
}

/** Room for the sums over one stretch; kept from stretch to stretch. */
export interface Sums {
  size: number
  scores: Float64Array
  pairs: Float64Array
  forward: Float64Array
  backward: Float64Array
  backs: Uint8Array
}

export function sums(): Sums {
  const none = new Float64Array(0)
  return { size: 0, scores: none, pairs: none, forward: none, backward: none, backs: new Uint8Array(0) }
}

/** Makes room for `count` tokens of `labels` labels. */
export function reserve(room: Sums, count: number, labels: number): void {
  const size = count * labels
  if (room.size >= size) return
  room.size = 2 * size
  room.scores = new Float64Array(room.size)
  room.pairs = new Float64Array(room.size * 8)
  room.forward = new Float64Array(room.size)
  room.backward = new Float64Array(room.size)
  room.backs = new Uint8Array(room.size)
}

/** Adds up the weights of `features[0, count)` for token `at` of the stretch. */
export function scoreToken({ table, labels, unit }: Chain, features: Int32Array, count: number, at: number, room: Sums): void {
  const mask = table.length - 1
  let s0 = 0
  let s1 = 0
  let s2 = 0
  let s3 = 0
  let s4 = 0
  let s5 = 0
  let s6 = 0
  for (let index = 0; index < count; index++) {
    const key = features[index]!
    let slot = (key << 2) & mask
    while (table[slot] !== key && table[slot + 3] !== 0) slot = (slot + 4) & mask
    if (table[slot + 3] === 0) continue
    const low = table[slot + 1]!
    const high = table[slot + 2]!
    s0 += (low << 24) >> 24
    s1 += (low << 16) >> 24
    s2 += (low << 8) >> 24
    s3 += low >> 24
    s4 += (high << 24) >> 24
    s5 += (high << 16) >> 24
    s6 += (high << 8) >> 24
  }
  const { scores } = room
  const row = at * labels
  scores[row] = s0 * unit
  scores[row + 1] = s1 * unit
  scores[row + 2] = s2 * unit
  scores[row + 3] = s3 * unit
  scores[row + 4] = s4 * unit
  if (labels < 6) return
  scores[row + 5] = s5 * unit
  scores[row + 6] = s6 * unit
}

/** Adds up the weights of pairs of labels for token `at`, in the contexts `first` and, where not negative, `second` and `third`. */
export function scorePairs({ transitions, labels }: Chain, at: number, first: number, second: number, third: number, room: Sums): void {
  const { pairs } = room
  const square = labels * labels
  const row = at * square
  for (let pair = 0; pair < square; pair++) {
    let value = transitions[first * square + pair]! + transitions[second * square + pair]!
    if (third >= 0) value += transitions[third * square + pair]!
    pairs[row + pair] = value
  }
}

/** The likeliest labels of the `count` tokens scored in `room`. */
export function likeliest({ labels }: Chain, count: number, room: Sums): Uint8Array {
  const { scores, pairs, forward, backs } = room
  const found = new Uint8Array(count)
  if (count === 0) return found
  const square = labels * labels
  for (let label = 0; label < labels; label++) forward[label] = pairs[label]! + scores[label]!
  for (let at = 1; at < count; at++) {
    const row = at * labels
    for (let label = 0; label < labels; label++) {
      let best = Number.NEGATIVE_INFINITY
      let from = 0
      for (let before = 0; before < labels; before++) {
        const value = forward[row - labels + before]! + pairs[at * square + before * labels + label]!
        if (value > best) {
          best = value
          from = before
        }
      }
      forward[row + label] = best + scores[row + label]!
      backs[row + label] = from
    }
  }
  let label = 0
  const end = (count - 1) * labels
  for (let other = 1; other < labels; other++) if (forward[end + other]! > forward[end + label]!) label = other
  for (let at = count - 1; at >= 0; at--) {
    found[at] = label
    label = backs[at * labels + label]!
  }
  return found
}

/**
 * Writes the likelihood of each label of each token to `out`, from `offset` on: forward and backward sums. Turns the scores in `room` into
 * their exponentials: ask for the likeliest labels before.
 */
export function chances({ labels }: Chain, count: number, room: Sums, out: Float32Array, offset: number): void {
  const { scores, pairs, forward, backward } = room
  const square = labels * labels
  for (let at = 0; at < count; at++) {
    const row = at * labels
    let most = scores[row]!
    for (let label = 1; label < labels; label++) if (scores[row + label]! > most) most = scores[row + label]!
    for (let label = 0; label < labels; label++) scores[row + label] = Math.exp(scores[row + label]! - most)
    for (let pair = at * square; pair < (at + 1) * square; pair++) pairs[pair] = Math.exp(pairs[pair]!)
    let sum = 0
    for (let label = 0; label < labels; label++) {
      let value = 0
      if (at === 0) value = pairs[label]!
      else
        for (let before = 0; before < labels; before++)
          value += forward[row - labels + before]! * pairs[at * square + before * labels + label]!
      sum += forward[row + label] = value * scores[row + label]!
    }
    for (let label = 0; label < labels; label++) forward[row + label]! /= sum
  }
  for (let at = count - 1; at >= 0; at--) {
    const row = at * labels
    let sum = 0
    for (let label = 0; label < labels; label++) {
      let value = 0
      if (at === count - 1) value = 1
      else
        for (let after = 0; after < labels; after++)
          value += pairs[(at + 1) * square + label * labels + after]! * scores[row + labels + after]! * backward[row + labels + after]!
      sum += backward[row + label] = value
    }
    let all = 0
    for (let label = 0; label < labels; label++) {
      backward[row + label]! /= sum
      all += out[offset + row + label] = forward[row + label]! * backward[row + label]!
    }
    for (let label = 0; label < labels; label++) out[offset + row + label]! /= all
  }
}
