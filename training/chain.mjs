// Trains a linear chain (conditional random field) by stochastic gradient with per-weight rates (AdaGrad) and dropped features.
// A stretch is { count, rows: Int32Array(count × features; -1 = not kept), contexts: Int32Array(count × kinds), gold: Uint8Array }.
import { random } from './data.mjs'

/** The largest weight in units: coarse steps zip well and cost no accuracy that can be measured. */
const LARGEST = 42

/** Hashes kept → row number, -1 for others. */
export function rowsOf(keys) {
  let size = 16
  while (size < 2 * keys.length) size *= 2
  const mask = size - 1
  const rows = new Int32Array(size)
  const known = new Int32Array(size)
  keys.forEach((key, index) => {
    let slot = key & mask
    while (rows[slot]) slot = (slot + 1) & mask
    rows[slot] = index + 1
    known[slot] = key
  })
  return key => {
    let slot = key & mask
    while (rows[slot] && known[slot] !== key) slot = (slot + 1) & mask
    return rows[slot] - 1
  }
}

/** A chain of `labels` labels over `rows` kept features, `features` a token, with pairs of labels in `contexts` contexts, `kinds` a token. */
export function chainTrainer({ rows, features, contexts, kinds, labels }) {
  const square = labels * labels
  const weights = new Float32Array(rows * 8)
  const rates = new Float32Array(rows * 8).fill(1e-3)
  const pairWeights = new Float32Array(contexts * square)
  const pairRates = new Float32Array(contexts * square).fill(1e-3)
  const LONGEST = 8000
  const scores = new Float64Array(LONGEST * labels)
  const pairs = new Float64Array(LONGEST * square)
  const forward = new Float64Array(LONGEST * labels)
  const backward = new Float64Array(LONGEST * labels)
  const likely = new Float64Array(LONGEST * labels)
  const pairLikely = new Float64Array(square)
  let kept = new Int32Array(0)

  function scored({ count, contexts: at }, list) {
    for (let token = 0; token < count; token++) {
      const base = token * labels
      for (let label = 0; label < labels; label++) scores[base + label] = 0
      for (let f = token * features; f < (token + 1) * features; f++) {
        const row = list[f] * 8
        if (row < 0) continue
        for (let label = 0; label < labels; label++) scores[base + label] += weights[row + label]
      }
      for (let pair = 0; pair < square; pair++) {
        let value = 0
        for (let kind = 0; kind < kinds; kind++) value += pairWeights[at[token * kinds + kind] * square + pair]
        pairs[token * square + pair] = value
      }
    }
  }

  function sums(count) {
    for (let token = 0; token < count; token++) {
      const base = token * labels
      let most = scores[base]
      for (let label = 1; label < labels; label++) if (scores[base + label] > most) most = scores[base + label]
      for (let label = 0; label < labels; label++) scores[base + label] = Math.exp(scores[base + label] - most)
      for (let pair = token * square; pair < (token + 1) * square; pair++) pairs[pair] = Math.exp(pairs[pair])
      let sum = 0
      for (let label = 0; label < labels; label++) {
        let value = 0
        if (token === 0) value = pairs[label]
        else
          for (let before = 0; before < labels; before++)
            value += forward[base - labels + before] * pairs[token * square + before * labels + label]
        sum += forward[base + label] = value * scores[base + label]
      }
      for (let label = 0; label < labels; label++) forward[base + label] /= sum
    }
    for (let token = count - 1; token >= 0; token--) {
      const base = token * labels
      let sum = 0
      for (let label = 0; label < labels; label++) {
        let value = token === count - 1 ? 1 : 0
        if (token < count - 1)
          for (let after = 0; after < labels; after++)
            value += pairs[(token + 1) * square + label * labels + after] * scores[base + labels + after] * backward[base + labels + after]
        sum += backward[base + label] = value
      }
      let all = 0
      for (let label = 0; label < labels; label++) {
        backward[base + label] /= sum
        all += likely[base + label] = forward[base + label] * backward[base + label]
      }
      for (let label = 0; label < labels; label++) likely[base + label] /= all
    }
  }

  function step(stretch, rate, dropout, next) {
    const { count, gold, contexts: at } = stretch
    const size = count * features
    if (kept.length < size) kept = new Int32Array(2 * size)
    for (let f = 0; f < size; f++) kept[f] = next() < dropout ? -1 : stretch.rows[f]
    scored(stretch, kept)
    sums(count)
    for (let token = 0; token < count; token++) {
      const base = token * labels
      const right = gold[token]
      if (1 - likely[base + right] < 0.01) continue
      for (let label = 0; label < labels; label++) {
        const slope = (label === right ? 1 : 0) - likely[base + label]
        if (Math.abs(slope) < 0.002) continue
        for (let f = token * features; f < (token + 1) * features; f++) {
          if (kept[f] < 0) continue
          const where = kept[f] * 8 + label
          rates[where] += slope * slope
          weights[where] += (rate * slope) / Math.sqrt(rates[where])
        }
      }
      pairLikely.fill(0)
      let all = 0
      if (token === 0) for (let label = 0; label < labels; label++) all += pairLikely[label] = likely[label]
      else
        for (let before = 0; before < labels; before++)
          for (let label = 0; label < labels; label++)
            all += pairLikely[before * labels + label] =
              forward[base - labels + before] *
              pairs[token * square + before * labels + label] *
              scores[base + label] *
              backward[base + label]
      const seen = (token === 0 ? 0 : gold[token - 1]) * labels + right
      for (let pair = 0; pair < square; pair++) {
        const slope = (pair === seen ? 1 : 0) - pairLikely[pair] / all
        if (Math.abs(slope) < 0.002) continue
        for (let kind = 0; kind < kinds; kind++) {
          const where = at[token * kinds + kind] * square + pair
          pairRates[where] += slope * slope
          pairWeights[where] += (rate * slope) / Math.sqrt(pairRates[where])
        }
      }
    }
  }

  return {
    weights,
    pairWeights,
    train(stretches, { rounds, rate, decay, dropout, seed = 1, onRound }) {
      const order = [...stretches]
      const shuffle = random(seed)
      let state = seed * 7919 + 1
      const next = () => {
        state ^= state << 13
        state ^= state >>> 17
        state ^= state << 5
        return (state >>> 0) / 4294967296
      }
      for (let round = 0; round < rounds; round++) {
        for (let index = order.length - 1; index > 0; index--) {
          const other = Math.floor(shuffle() * (index + 1))
          ;[order[index], order[other]] = [order[other], order[index]]
        }
        for (const stretch of order) step(stretch, rate * decay ** round, dropout, next)
        onRound?.(round + 1)
      }
      for (let at = 0; at < weights.length; at++) weights[at] *= 1 - dropout
    },
    /** count × labels likelihoods. */
    chances(stretch) {
      scored(stretch, stretch.rows)
      sums(stretch.count)
      return Float32Array.from(likely.subarray(0, stretch.count * labels))
    },
  }
}

/** The keys of the `count` rows whose weights, over several trained chains, differ most between labels. */
export function telling(trainers, keys, labels, count) {
  const worth = keys.map((key, index) => {
    let sum = 0
    for (const { weights } of trainers) {
      const row = weights.subarray(index * 8, index * 8 + labels)
      sum += Math.max(...row) - Math.min(...row)
    }
    return { key, sum }
  })
  return worth
    .sort((a, b) => b.sum - a.sum || a.key - b.key)
    .slice(0, count)
    .map(({ key }) => key)
}

/** The largest of all weights but one in ten thousand is LARGEST. */
function unitOf(values) {
  const sizes = values
    .filter(value => value !== 0)
    .map(Math.abs)
    .sort()
  return sizes[Math.floor((sizes.length - 1) * 0.9999)] / LARGEST
}

/** A chain as src/annotate/attribution/model.ts reads it. */
export function packChain({ weights, pairWeights }, keys, labels) {
  const rows = keys.map((key, index) => ({ key, index })).sort((a, b) => (a.key >>> 0) - (b.key >>> 0))
  const unit = unitOf(weights)
  const hashes = []
  const masks = []
  const values = []
  let before = 0
  for (const { key, index } of rows) {
    let mask = 0
    for (let label = 0; label < labels; label++) {
      const value = Math.max(-127, Math.min(127, Math.round(weights[index * 8 + label] / unit)))
      if (value === 0) continue
      mask |= 1 << label
      values.push(value & 255)
    }
    if (mask === 0) continue
    masks.push(mask)
    let more = (key >>> 0) - before
    before = key >>> 0
    while (more >= 128) {
      hashes.push((more % 128) | 128)
      more = Math.floor(more / 128)
    }
    hashes.push(more)
  }
  const pairUnit = unitOf(pairWeights)
  const pairValues = Array.from(pairWeights, value => Math.max(-127, Math.min(127, Math.round(value / pairUnit))) & 255)
  const head = (value, count) => {
    const bytes = new DataView(new ArrayBuffer(8))
    bytes.setFloat32(0, value, true)
    bytes.setUint32(4, count, true)
    return [...new Uint8Array(bytes.buffer)]
  }
  const parts = [head(unit, masks.length), hashes, masks, values, head(pairUnit, pairWeights.length / (labels * labels)), pairValues]
  return { bytes: Buffer.concat(parts.map(part => Buffer.from(part))), rows: masks.length, weights: values.length }
}
