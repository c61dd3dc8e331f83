// Trains what tells attributions from what only looks like one: a logistic regression over numbers (signs) and hashes (traits), by stochastic
// gradient with rates of their own for every weight (AdaGrad) and dropped traits. A candidate is { signs, rows: Int32Array (-1 = not kept), right: 0 | 1 }.
import { random } from './data.mjs'

const ROUNDS = 12
const RATE = 0.05
const DECAY = 0.8
const DROPOUT = 0.5
/** Signs are learnt faster than traits, of which many speak at once. */
const FASTER = 4
/** The largest weight of a trait but one in a thousand, in units. */
const LARGEST = 100

/** Weights of the signs as they are, and of the `rows` kept traits. */
export function trainRanks(candidates, rows) {
  const size = candidates[0].signs.length
  const means = new Float64Array(size)
  const spreads = new Float64Array(size).fill(1)
  // the first sign is always 1
  for (let sign = 1; sign < size; sign++) {
    for (const { signs } of candidates) means[sign] += signs[sign] / candidates.length
    let sum = 0
    for (const { signs } of candidates) sum += (signs[sign] - means[sign]) ** 2
    spreads[sign] = Math.sqrt(sum / candidates.length) || 1
  }
  const weights = new Float64Array(size)
  const rates = new Float64Array(size).fill(1)
  const traits = new Float64Array(rows)
  const traitRates = new Float64Array(rows).fill(1)
  const order = [...candidates]
  const next = random(1)
  const used = []
  for (let round = 0; round < ROUNDS; round++) {
    for (let index = order.length - 1; index > 0; index--) {
      const other = Math.floor(next() * (index + 1))
      ;[order[index], order[other]] = [order[other], order[index]]
    }
    const rate = RATE * DECAY ** round
    for (const candidate of order) {
      let sum = 0
      for (let sign = 0; sign < size; sign++) sum += (weights[sign] * (candidate.signs[sign] - means[sign])) / spreads[sign]
      used.length = 0
      for (const row of candidate.rows) {
        if (row < 0 || next() < DROPOUT) continue
        sum += traits[row]
        used.push(row)
      }
      const off = candidate.right - 1 / (1 + Math.exp(-sum))
      for (let sign = 0; sign < size; sign++) {
        const slope = (off * (candidate.signs[sign] - means[sign])) / spreads[sign]
        rates[sign] += slope * slope
        weights[sign] += (FASTER * rate * slope) / Math.sqrt(rates[sign])
      }
      for (const row of used) {
        traitRates[row] += off * off
        traits[row] += (rate * off) / Math.sqrt(traitRates[row])
      }
    }
  }
  const plain = weights.map((weight, sign) => weight / spreads[sign])
  for (let sign = 1; sign < size; sign++) plain[0] -= plain[sign] * means[sign]
  return { signs: plain, traits: traits.map(weight => weight * (1 - DROPOUT)) }
}

/** As src/annotate/attribution/model.ts reads them. */
export function packRanks({ signs, traits }, keys, packer) {
  const sizes = traits.map(Math.abs).sort()
  const unit = sizes[Math.floor((sizes.length - 1) * 0.999)] / LARGEST
  const entries = new Map()
  keys.forEach((key, row) => {
    const value = Math.max(-127, Math.min(127, Math.round(traits[row] / unit)))
    if (value !== 0) entries.set(key, value + 128)
  })
  const pack = packer('')
  pack.dictionary(entries)
  return { bytes: Buffer.concat([Buffer.from(Float32Array.from([...signs, unit]).buffer), pack.bytes()]), traits: entries.size }
}
