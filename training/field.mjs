// A linear-chain conditional random field for training: sparse features in rows, AdaGrad, some labels left open where the data leave them so.

/** `keys`: feature hashes; `labels`: how many; `follows(a, b)`: whether b may come after a. Segments begin and end beside label 0. */
export function field(keys, labels, follows) {
  const L = labels
  let size = 16
  while (size < 2 * keys.length) size *= 2
  const mask = size - 1
  const table = new Int32Array(size)
  const tableKeys = new Int32Array(size)
  keys.forEach((key, index) => {
    let slot = key & mask
    while (table[slot]) slot = (slot + 1) & mask
    table[slot] = index + 1
    tableKeys[slot] = key
  })
  const weights = new Float32Array(keys.length * L)
  const sums = new Float32Array(keys.length * L)
  const transitions = new Float32Array(L * L)
  const transitionSums = new Float32Array(L * L)
  const allowed = []
  for (let a = 0; a < L; a++) for (let b = 0; b < L; b++) if (follows(a, b)) allowed.push([a, b])
  const into = Array.from({ length: L }, (_, b) => allowed.filter(pair => pair[1] === b).map(pair => pair[0]))
  const RIDGE = 3e-4
  const DROPPED = 0.5

  const rowOf = key => {
    let slot = key & mask
    while (table[slot]) {
      if (tableKeys[slot] === key) return table[slot] - 1
      slot = (slot + 1) & mask
    }
    return -1
  }

  function emissions({ used, starts }) {
    const n = starts.length - 1
    const scores = new Float64Array(n * L)
    for (let at = 0; at < n; at++)
      for (let u = starts[at]; u < starts[at + 1]; u++) {
        const base = used[u] * L
        for (let c = 0; c < L; c++) scores[at * L + c] += weights[base + c]
      }
    return scores
  }

  /** Expected labels (added to `node`, times `sign`) and transitions, over the paths that `open` allows; the log of their sum. */
  function expect(potentials, n, exponents, open, sign, node, edges) {
    const forward = new Float64Array(n * L)
    const backward = new Float64Array(n * L)
    let logs = 0
    for (let at = 0; at < n; at++) {
      let total = 0
      for (let c = 0; c < L; c++) {
        if (open && !open(at, c)) continue
        let sum = 0
        if (at === 0) sum = follows(0, c) ? exponents[c] : 0
        else for (const a of into[c]) sum += forward[(at - 1) * L + a] * exponents[a * L + c]
        const value = sum * potentials[at * L + c]
        forward[at * L + c] = value
        total += value
      }
      logs += Math.log(total)
      for (let c = 0; c < L; c++) forward[at * L + c] /= total
    }
    let end = 0
    for (let c = 0; c < L; c++) {
      if (!follows(c, 0)) continue
      backward[(n - 1) * L + c] = exponents[c * L]
      end += forward[(n - 1) * L + c] * exponents[c * L]
    }
    logs += Math.log(end)
    for (let at = n - 1; at > 0; at--) {
      let total = 0
      for (const [a, b] of allowed) {
        const value = exponents[a * L + b] * potentials[at * L + b] * backward[at * L + b]
        if (open && !open(at, b)) continue
        backward[(at - 1) * L + a] += value
      }
      for (let c = 0; c < L; c++) total += backward[(at - 1) * L + c]
      for (let c = 0; c < L; c++) backward[(at - 1) * L + c] /= total
    }
    for (let at = 0; at < n; at++) {
      let total = 0
      for (let c = 0; c < L; c++) total += forward[at * L + c] * backward[at * L + c]
      for (let c = 0; c < L; c++) node[at * L + c] += (sign * forward[at * L + c] * backward[at * L + c]) / total
      if (at === 0) {
        for (let c = 0; c < L; c++) if (follows(0, c)) edges[c] += (sign * forward[c] * backward[c]) / total
      } else {
        let all = 0
        const values = allowed.map(([a, b]) => {
          if (open && !open(at, b)) return 0
          const value = forward[(at - 1) * L + a] * exponents[a * L + b] * potentials[at * L + b] * backward[at * L + b]
          all += value
          return value
        })
        values.forEach((value, index) => {
          const [a, b] = allowed[index]
          edges[a * L + b] += (sign * value) / all
        })
      }
      if (at === n - 1)
        for (let c = 0; c < L; c++) if (follows(c, 0)) edges[c * L] += (sign * forward[at * L + c] * backward[at * L + c]) / total
    }
    return logs
  }

  /** Leaves out some features at random, so that none is relied on alone. */
  function thinned({ used, starts }, next) {
    const kept = []
    const places = [0]
    for (let at = 0; at + 1 < starts.length; at++) {
      for (let u = starts[at]; u < starts[at + 1]; u++) if (next() >= DROPPED) kept.push(used[u])
      places.push(kept.length)
    }
    return { used: kept, starts: places }
  }

  return {
    rowOf,
    /** One step on a segment { used, starts, labels, weight, loose }; where `loose`, no-name may also be a name of the last kind. The loss. */
    learn(whole, rate, next) {
      const { labels, weight, loose } = whole
      const segment = thinned(whole, next)
      const { used, starts } = segment
      const n = labels.length
      const scores = emissions(segment)
      for (let at = 0; at < scores.length; at++) scores[at] /= 1 - DROPPED
      let shift = 0
      const potentials = new Float64Array(n * L)
      for (let at = 0; at < n; at++) {
        let most = -Infinity
        for (let c = 0; c < L; c++) most = Math.max(most, scores[at * L + c])
        for (let c = 0; c < L; c++) potentials[at * L + c] = Math.exp(scores[at * L + c] - most)
        shift += most
      }
      const exponents = new Float64Array(L * L)
      for (const [a, b] of allowed) exponents[a * L + b] = Math.exp(transitions[a * L + b])
      const node = new Float64Array(n * L)
      const edges = new Float64Array(L * L)
      const all = expect(potentials, n, exponents, undefined, -1, node, edges) + shift
      let gold
      if (loose)
        gold = expect(potentials, n, exponents, (at, c) => c === labels[at] || (labels[at] === 0 && c > L - 5), 1, node, edges) + shift
      else {
        gold = transitions[labels[0]] + transitions[labels[n - 1] * L]
        for (let at = 0; at < n; at++) {
          gold += scores[at * L + labels[at]]
          node[at * L + labels[at]] += 1
          if (at > 0) {
            gold += transitions[labels[at - 1] * L + labels[at]]
            edges[labels[at - 1] * L + labels[at]] += 1
          }
        }
        edges[labels[0]] += 1
        edges[labels[n - 1] * L] += 1
      }
      for (let at = 0; at < n; at++) {
        for (let c = 0; c < L; c++) {
          const slope = weight * node[at * L + c]
          if (slope < 1e-4 && slope > -1e-4) continue
          for (let u = starts[at]; u < starts[at + 1]; u++) {
            const place = used[u] * L + c
            const step = slope - RIDGE * weights[place]
            sums[place] += step * step
            weights[place] += (rate * step) / Math.sqrt(sums[place] + 1e-3)
          }
        }
      }
      for (const [a, b] of allowed) {
        const place = a * L + b
        const step = weight * edges[place]
        if (step === 0) continue
        transitionSums[place] += step * step
        transitions[place] += (rate * step) / Math.sqrt(transitionSums[place] + 1e-2)
      }
      return weight * (all - gold)
    },
    /** The best labels of a segment. */
    best(segment) {
      const n = segment.starts.length - 1
      const scores = emissions(segment)
      const from = new Uint8Array(n * L)
      let row = new Float64Array(L).fill(-1e9)
      for (let c = 0; c < L; c++) if (follows(0, c)) row[c] = scores[c] + transitions[c]
      for (let at = 1; at < n; at++) {
        const after = new Float64Array(L).fill(-1e9)
        for (let c = 0; c < L; c++)
          for (const a of into[c]) {
            const value = row[a] + transitions[a * L + c] + scores[at * L + c]
            if (value > after[c]) {
              after[c] = value
              from[at * L + c] = a
            }
          }
        row = after
      }
      let label = 0
      for (let c = 1; c < L; c++) if (follows(c, 0) && row[c] + transitions[c * L] > row[label] + transitions[label * L]) label = c
      const labels = new Array(n)
      for (let at = n - 1; at >= 0; at--) {
        labels[at] = label
        label = from[at * L + label]
      }
      return labels
    },
    /** Rows { key, list: [[label, -127..127]…] } and transitions in the same unit, the smallest left out until they fit into `limit` bytes. */
    rows(limit) {
      const sizes = []
      for (let at = 0; at < weights.length; at += 11) if (weights[at] !== 0) sizes.push(Math.abs(weights[at]))
      sizes.sort((a, b) => a - b)
      const unit = sizes[Math.floor(sizes.length * 0.99995)] / 127
      const scaled = Array.from(transitions, value => Math.max(-32000, Math.min(32000, Math.round(value / unit))))
      for (let threshold = 1; ; threshold++) {
        const kept = []
        let bytes = 4
        for (let row = 0; row < keys.length; row++) {
          const list = []
          for (let c = 0; c < L; c++) {
            const value = Math.max(-127, Math.min(127, Math.round(weights[row * L + c] / unit)))
            if (Math.abs(value) >= threshold) list.push([c, value])
          }
          if (list.length === 0) continue
          kept.push({ key: keys[row], list })
          bytes += 5 + 2 * list.length
        }
        if (bytes <= limit) return { kept: kept.sort((a, b) => a.key - b.key), threshold, bytes, unit, transitions: scaled }
      }
    },
  }
}
