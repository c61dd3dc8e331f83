// Weights of a linear model in slots: a feature's hash names its slot and, with its highest bits, says whether the slot is its own. Averaged perceptron.

/** Bits of a hash, from the top, that are kept beside a slot. */
export const CHECK_BITS = 6

/** `entries`: [hash, how widely it is seen]; of those that want one slot the one seen most widely gets it. */
export function slots(entries, log2, classes) {
  const size = 1 << log2
  const mask = size - 1
  const row = new Int32Array(size)
  const check = new Uint8Array(size)
  const widest = new Uint8Array(size)
  for (const [key, wide] of entries) {
    if (wide <= widest[key & mask]) continue
    widest[key & mask] = wide
    check[key & mask] = key >>> (32 - CHECK_BITS)
  }
  let rows = 0
  for (let slot = 0; slot < size; slot++) if (widest[slot]) row[slot] = ++rows
  const weights = new Float32Array((rows + 1) * classes)
  const totals = new Float64Array(weights.length)
  const since = new Int32Array(weights.length)
  const used = new Int32Array(256)
  const scores = new Float32Array(classes)
  let n = 0
  let clock = 0
  const averages = () => totals.map((total, at) => (total + (clock - since[at]) * weights[at]) / clock)
  const nudge = (at, by) => {
    totals[at] += (clock - since[at]) * weights[at]
    since[at] = clock
    weights[at] += by
  }
  return {
    scores,
    averages,
    /** Scores every class; remembers the features for `learn`. `from`: averages, where they are to score. */
    score(features, count, from = weights) {
      clock++
      scores.fill(0)
      n = 0
      for (let f = 0; f < count; f++) {
        const key = features[f]
        const at = row[key & mask]
        if (at === 0 || check[key & mask] !== key >>> (32 - CHECK_BITS)) continue
        used[n++] = at
        const base = at * classes
        for (let c = 0; c < classes; c++) scores[c] += from[base + c]
      }
    },
    learn(right, wrong) {
      for (let u = 0; u < n; u++) {
        const base = used[u] * classes
        nudge(base + right, 1)
        nudge(base + wrong, -1)
      }
    },
    /** Leaves only the `most` rows whose averages are largest. */
    prune(most) {
      const average = averages()
      const sizes = new Float32Array(rows + 1)
      for (let at = 1; at <= rows; at++) {
        let [low, high] = [0, 0]
        for (let c = 0; c < classes; c++) {
          low = Math.min(low, average[at * classes + c])
          high = Math.max(high, average[at * classes + c])
        }
        sizes[at] = high - low
      }
      const least = [...sizes].sort((a, b) => b - a)[Math.min(most, rows)]
      let left = 0
      for (let slot = 0; slot < size; slot++) {
        if (row[slot] && !(sizes[row[slot]] > least)) row[slot] = 0
        if (row[slot]) left++
      }
      return left
    },
    /** Slots in order with their averages: [{ slot, check, values }]. */
    kept() {
      const average = averages()
      const found = []
      for (let slot = 0; slot < size; slot++)
        if (row[slot]) found.push({ slot, check: check[slot], values: average.subarray(row[slot] * classes, (row[slot] + 1) * classes) })
      return found
    },
  }
}

/** Writes what src/annotate/parse/model.ts reads. */
export function slotPacker(mark) {
  const bytes = [...mark].map(character => character.charCodeAt(0))
  const u32 = value => bytes.push(value & 255, (value >>> 8) & 255, (value >>> 16) & 255, (value >>> 24) & 255)
  const number = value => {
    for (; value > 127; value >>>= 7) bytes.push((value & 127) | 128)
    bytes.push(value)
  }
  const signed = value => number(value < 0 ? -2 * value - 1 : 2 * value)
  const ascending = numbers => {
    u32(numbers.length)
    for (const [index, value] of numbers.entries()) number(value - (index > 0 ? numbers[index - 1] : 0))
  }
  const rows = (log2, kept) => {
    bytes.push(log2)
    ascending(kept.map(({ slot }) => slot))
    for (const { check } of kept) bytes.push(check)
  }
  const largest = lists => lists.reduce((most, list) => list.reduce((more, value) => Math.max(more, Math.abs(value)), most), 0)
  return {
    names(names) {
      bytes.push(names.length)
      for (const name of names) bytes.push(name.length, ...[...name].map(character => character.charCodeAt(0)))
    },
    /** [hash of 24 bits, class] by hash. */
    classes(entries) {
      ascending(entries.map(([key]) => key))
      for (const [, value] of entries) bytes.push(value)
    },
    /** Rows of three weights, as the second's and the third's above the first; the largest becomes `units`. */
    steps(log2, kept, units) {
      const above = kept.map(({ values: [shift, left, right] }) => [left - shift, right - shift])
      const unit = largest(above) / units
      const scaled = kept
        .map((row, index) => ({ ...row, values: above[index].map(value => Math.round(value / unit)) }))
        .filter(({ values }) => values.some(value => value !== 0))
      rows(log2, scaled)
      for (const { values } of scaled) signed(values[0])
      for (const { values } of scaled) signed(values[1])
    },
    /** Rows of a weight for each label; the largest becomes `units`, what is less than `least` is left out. */
    labels(log2, kept, units, least) {
      const unit = largest(kept.map(({ values }) => values)) / units
      const scaled = kept
        .map(row => ({
          ...row,
          list: [...row.values].map((value, label) => [label, Math.round(value / unit)]).filter(([, value]) => Math.abs(value) >= least),
        }))
        .filter(({ list }) => list.length > 0)
      rows(log2, scaled)
      for (const { list } of scaled) bytes.push(list.length)
      for (const { list } of scaled) for (const [label] of list) bytes.push(label)
      for (const { list } of scaled) for (const [, value] of list) signed(value)
    },
    bytes: () => Uint8Array.from(bytes),
  }
}
