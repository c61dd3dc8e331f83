// What training needs besides the data: counting how widely features are seen, averaged weights, packing.

/** A feature, and a word of a dictionary, is kept only if it stands in so many articles of so many publishers. */
export const ARTICLES = 5
export const PUBLISHERS = 2

/** Word classes, as clusters.mjs writes them. */
export const CLASSES_MARK = 'HSCLASS1'
export const classesFile = new URL('clusters.bin', import.meta.url)

export const bits = value => {
  let count = 0
  for (; value; value &= value - 1) count++
  return count
}

/** Counts, for each hash, articles and publishers; `see` must get the articles one after the other. */
export function census(log2) {
  const size = 1 << log2
  const keys = new Int32Array(size)
  const lastArticle = new Uint16Array(size)
  const articles = new Uint8Array(size)
  const publishers = new Uint16Array(size)
  let filled = 0
  return {
    see(key, article, publisher) {
      let slot = Math.imul(key, 0x9e3779b1) >>> (32 - log2)
      while (articles[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & (size - 1)
      if (articles[slot] === 0) {
        if (++filled > size * 0.9) throw new Error('the census is too small')
        keys[slot] = key
      }
      if (articles[slot] === 0 || lastArticle[slot] !== article) {
        lastArticle[slot] = article
        if (articles[slot] < 255) articles[slot]++
      }
      publishers[slot] |= publisher
    },
    /** [hash, articles] of what is seen widely. */
    counted() {
      const found = []
      for (let slot = 0; slot < size; slot++)
        if (articles[slot] >= ARTICLES && bits(publishers[slot]) >= PUBLISHERS) found.push([keys[slot], articles[slot]])
      return found
    },
    wide() {
      const found = []
      for (let slot = 0; slot < size; slot++) if (articles[slot] >= ARTICLES && bits(publishers[slot]) >= PUBLISHERS) found.push(keys[slot])
      return found
    },
  }
}

/** Averaged perceptron weights over known feature hashes and `classes` classes. */
export function perceptron(rowKeys, classes) {
  let size = 16
  while (size < 2 * rowKeys.length) size *= 2
  const mask = size - 1
  const table = new Int32Array(size)
  const tableKeys = new Int32Array(size)
  rowKeys.forEach((key, index) => {
    let slot = key & mask
    while (table[slot]) slot = (slot + 1) & mask
    table[slot] = index + 1
    tableKeys[slot] = key
  })
  const weights = new Float32Array(rowKeys.length * classes)
  const totals = new Float64Array(rowKeys.length * classes)
  const since = new Int32Array(rowKeys.length * classes)
  const used = new Int32Array(256)
  const scores = new Float32Array(classes)
  let n = 0
  let clock = 0
  const nudge = (row, of, by) => {
    const at = row * classes + of
    totals[at] += (clock - since[at]) * weights[at]
    since[at] = clock
    weights[at] += by
  }
  return {
    scores,
    /** Scores every class; remembers the features for `learn`. */
    score(features, count) {
      clock++
      scores.fill(0)
      n = 0
      for (let f = 0; f < count; f++) {
        const key = features[f]
        let slot = key & mask
        while (table[slot] && tableKeys[slot] !== key) slot = (slot + 1) & mask
        if (!table[slot]) continue
        const row = table[slot] - 1
        used[n++] = row
        const base = row * classes
        for (let c = 0; c < classes; c++) scores[c] += weights[base + c]
      }
    },
    learn(right, wrong) {
      for (let u = 0; u < n; u++) {
        nudge(used[u], right, 1)
        nudge(used[u], wrong, -1)
      }
    },
    /** The averages as rows { key, list: [[class, -127..127]…] }, the smallest left out until they fit into `limit` bytes. */
    rows(limit) {
      const averages = new Float32Array(totals.length)
      for (let at = 0; at < totals.length; at++) averages[at] = (totals[at] + (clock - since[at]) * weights[at]) / clock
      const sizes = averages
        .filter((value, index) => value !== 0 && index % 7 === 0)
        .map(Math.abs)
        .sort()
      // The few largest weights are the surest: clipping one in two thousand of them cost two points of accuracy.
      const unit = sizes[Math.min(sizes.length - 1, Math.floor(sizes.length * 0.99999))] / 127
      for (let threshold = 1; ; threshold++) {
        const kept = []
        let bytes = 4
        for (let row = 0; row < rowKeys.length; row++) {
          const list = []
          for (let c = 0; c < classes; c++) {
            const value = Math.max(-127, Math.min(127, Math.round(averages[row * classes + c] / unit)))
            if (Math.abs(value) >= threshold) list.push([c, value])
          }
          if (list.length === 0) continue
          kept.push({ key: rowKeys[row], list })
          bytes += 5 + 2 * list.length
        }
        if (bytes <= limit) return { kept: kept.sort((a, b) => a.key - b.key), threshold, bytes }
      }
    },
  }
}

/** Writes what src/annotate/weights.ts reads. */
export function packer(mark) {
  const bytes = []
  const u32 = value => bytes.push(value & 255, (value >>> 8) & 255, (value >>> 16) & 255, (value >>> 24) & 255)
  for (const character of mark) bytes.push(character.charCodeAt(0))
  return {
    names(names) {
      bytes.push(names.length)
      for (const name of names) bytes.push(name.length, ...[...name].map(character => character.charCodeAt(0)))
    },
    /** Words → bits of the lists they stand in: the ways to stand in several, u8 and u16 each, then a dictionary of ways by number. */
    lists(entries) {
      const ways = [...new Set(entries.values())].sort((a, b) => a - b)
      if (ways.length > 255) throw new Error('too many ways to stand in several lists')
      bytes.push(ways.length)
      for (const way of ways) this.i16(way)
      this.dictionary(new Map([...entries].map(([key, way]) => [key, ways.indexOf(way)])))
    },
    dictionary(entries) {
      const words = [...entries].sort((a, b) => a[0] - b[0])
      u32(words.length)
      for (const [key] of words) u32(key)
      for (const [, value] of words) bytes.push(value)
    },
    rows(rows) {
      u32(rows.length)
      for (const { key } of rows) u32(key)
      for (const { list } of rows) bytes.push(list.length)
      for (const { list } of rows) for (const [of] of list) bytes.push(of)
      for (const { list } of rows) for (const [, value] of list) bytes.push(value & 255)
    },
    i16(value) {
      bytes.push(value & 255, (value >> 8) & 255)
    },
    bytes: () => Uint8Array.from(bytes),
  }
}
