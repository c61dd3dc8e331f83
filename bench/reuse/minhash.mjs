// The method that most projects use: MinHash over word 5-grams, 128 permutations, banded for a Jaccard of .5 (Broder 1997; datasketch's default).
const PERMUTATIONS = 128
const BANDED = { rows: 5, bands: 25 }

/** Pairs {a, b, score} whose estimated Jaccard is .5 or more. */
export function minhashPairs(docs, threshold = 0.5) {
  const seeds = Array.from({ length: PERMUTATIONS }, (_, at) => [Math.imul(at + 1, 0x9e3779b1) | 1, Math.imul(at + 7, 0x85ebca6b)])
  const signatures = docs.map(({ text }) => signature(text, seeds))
  const found = new Map()
  for (let band = 0; band < BANDED.bands; band++) {
    const buckets = new Map()
    signatures.forEach((own, page) => {
      const key = own.subarray(band * BANDED.rows, (band + 1) * BANDED.rows).join(',')
      const known = buckets.get(key)
      if (known) known.push(page)
      else buckets.set(key, [page])
    })
    for (const list of buckets.values())
      for (let nth = 1; nth < Math.min(list.length, 100); nth++)
        for (let other = 0; other < nth; other++) {
          const key = `${list[other]} ${list[nth]}`
          if (found.has(key)) continue
          const [one, two] = [signatures[list[other]], signatures[list[nth]]]
          let same = 0
          for (let at = 0; at < PERMUTATIONS; at++) if (one[at] === two[at]) same++
          if (same / PERMUTATIONS >= threshold)
            found.set(key, { a: docs[list[other]].id, b: docs[list[nth]].id, score: same / PERMUTATIONS })
        }
  }
  return [...found.values()]
}

function signature(text, seeds) {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const own = new Uint32Array(PERMUTATIONS).fill(0xffffffff)
  for (let at = 0; at + 5 <= words.length; at++) {
    let value = 0x811c9dc5
    for (const word of words.slice(at, at + 5))
      for (let index = 0; index < word.length; index++) value = Math.imul(value ^ word.charCodeAt(index), 0x01000193)
    for (let nth = 0; nth < PERMUTATIONS; nth++) {
      let hash = Math.imul(value ^ seeds[nth][1], seeds[nth][0])
      hash ^= hash >>> 15
      if (hash >>> 0 < own[nth]) own[nth] = hash
    }
  }
  return own
}
