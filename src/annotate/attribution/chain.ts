/**
 * A linear chain (conditional random field) over the tokens of one stretch: weights of features for each label against the first, and of
 * pairs of labels in a few contexts. Weights of features are small whole numbers times `unit`.
 */
export interface Chain {
  readonly labels: number
  readonly unit: number
  /** Open-addressing table, two numbers a slot: the upper half of the feature's hash with the weights of labels 1 and 2, those of 3 to 6. */
  readonly table: Int32Array
  /** context × label before × label: how much likelier the pair is there. */
  readonly factors: Float64Array
}

/** Room for the sums over one stretch; kept from stretch to stretch. */
export interface Sums {
  size: number
  /** How much likelier each label of each token is by its features, and each pair of labels by its contexts. */
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

/** The slot of a feature's weights in a chain's table, -1 where it has none. */
export function slotOf(table: Int32Array, key: number): number {
  const mask = table.length - 1
  const check = key >>> 16
  let slot = (key << 1) & mask
  for (;;) {
    const front = table[slot]!
    if (front === 0 && table[slot + 1] === 0) return -1
    if (front >>> 16 === check) return slot
    slot = (slot + 2) & mask
  }
}

/** Adds up the weights of `features[0, count)` for token `at` of the stretch. */
export function scoreToken({ table, labels, unit }: Chain, features: Int32Array, count: number, at: number, room: Sums): void {
  const mask = table.length - 1
  let s1 = 0
  let s2 = 0
  let s3 = 0
  let s4 = 0
  let s5 = 0
  let s6 = 0
  // The table is larger than the near caches: all slots are asked for before the first is read, so that the waits run side by side.
  let any = 0
  for (let index = 0; index < count; index++) {
    const slot = (features[index]! << 1) & mask
    any |= table[slot]! | table[slot + 1]!
  }
  for (let index = any === 0 ? count : 0; index < count; index++) {
    const key = features[index]!
    const check = key >>> 16
    let slot = (key << 1) & mask
    let front = table[slot]!
    let rest = table[slot + 1]!
    while (front >>> 16 !== check && (front !== 0 || rest !== 0)) {
      slot = (slot + 2) & mask
      front = table[slot]!
      rest = table[slot + 1]!
    }
    // a free slot is all zero and adds nothing
    s1 += (front << 24) >> 24
    s2 += (front << 16) >> 24
    s3 += (rest << 24) >> 24
    s4 += (rest << 16) >> 24
    s5 += (rest << 8) >> 24
    s6 += rest >> 24
  }
  const { scores } = room
  const row = at * labels
  const most = Math.max(0, s1, s2, s3, s4, s5, s6)
  scores[row] = Math.exp(-most * unit)
  scores[row + 1] = Math.exp((s1 - most) * unit)
  scores[row + 2] = Math.exp((s2 - most) * unit)
  scores[row + 3] = Math.exp((s3 - most) * unit)
  scores[row + 4] = Math.exp((s4 - most) * unit)
  if (labels < 6) return
  scores[row + 5] = Math.exp((s5 - most) * unit)
  scores[row + 6] = Math.exp((s6 - most) * unit)
}

/** Multiplies the factors of pairs of labels for token `at`, in the contexts `first`, `second` and, where not negative, `third`. */
export function scorePairs({ factors, labels }: Chain, at: number, first: number, second: number, third: number, room: Sums): void {
  const { pairs } = room
  const square = labels * labels
  const row = at * square
  const one = first * square
  const two = second * square
  const three = third * square
  if (third < 0) for (let pair = 0; pair < square; pair++) pairs[row + pair] = factors[one + pair]! * factors[two + pair]!
  else for (let pair = 0; pair < square; pair++) pairs[row + pair] = factors[one + pair]! * factors[two + pair]! * factors[three + pair]!
}

/** The likeliest labels of the `count` tokens scored in `room`. */
export function likeliest({ labels }: Chain, count: number, room: Sums): Uint8Array {
  const { scores, pairs, forward, backs } = room
  const found = new Uint8Array(count)
  if (count === 0) return found
  const square = labels * labels
  for (let label = 0; label < labels; label++) forward[label] = pairs[label]! * scores[label]!
  for (let at = 1; at < count; at++) {
    const row = at * labels
    let most = 0
    for (let label = 0; label < labels; label++) {
      let best = -1
      let from = 0
      for (let before = 0; before < labels; before++) {
        const value = forward[row - labels + before]! * pairs[at * square + before * labels + label]!
        if (value > best) {
          best = value
          from = before
        }
      }
      best *= scores[row + label]!
      if (best > most) most = best
      forward[row + label] = best
      backs[row + label] = from
    }
    for (let label = 0; label < labels; label++) forward[row + label]! /= most
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

/** Writes the likelihood of each label of each of the `count` tokens to `out`, from `offset` on: forward and backward sums. */
export function chances({ labels }: Chain, count: number, room: Sums, out: Float32Array, offset: number): void {
  const { scores, pairs, forward, backward } = room
  const square = labels * labels
  for (let at = 0; at < count; at++) {
    const row = at * labels
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

/** How much each of `features[0, count)` speaks for `label` (not 0) against the first label, in units of the scores. */
export function votes({ table, unit }: Chain, features: Int32Array, count: number, label: number): Float64Array {
  const weights = new Int8Array(table.buffer)
  const place = label < 3 ? label - 1 : label + 1
  return Float64Array.from({ length: count }, (_, index) => {
    const slot = slotOf(table, features[index]!)
    return slot < 0 ? 0 : unit * weights[4 * slot + place]!
  })
}
