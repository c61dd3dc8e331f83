// Spellings of Arabic words in Latin letters, and pairs of them for training and figures.
import { random, readGzipped } from './data.mjs'

/** For each Arabic word with several spellings, [spelling in the letters a to z, count]…; `foldName` is the project's. */
export function spellings(foldName) {
  return readGzipped('events/names/arabic_variants.jsonl.gz')
    .split('\n')
    .filter(line => line !== '')
    .map(line => {
      const counts = new Map()
      for (const [word, count] of Object.entries(JSON.parse(line).latin)) {
        const plain = foldName(word).replace(/[^a-z]/g, '')
        if (plain.length > 1) counts.set(plain, (counts.get(plain) ?? 0) + count)
      }
      return [...counts]
    })
    .filter(forms => forms.length > 1)
}

/** [a, b, 1] for two spellings of one word and [a, c, 0] for the likest (Jaro-Winkler) of eight spellings of other words that begin alike. */
export function spellingPairs(rows, seed = 5) {
  const next = random(seed)
  const pick = list => list[Math.floor(next() * list.length)]
  const groups = new Map()
  for (const forms of rows)
    for (const [word] of forms) {
      if (!groups.has(word[0])) groups.set(word[0], [])
      groups.get(word[0]).push([word, forms])
    }
  const pairs = []
  for (const forms of rows) {
    const [a] = pick(forms)
    let b = a
    while (b === a) [b] = pick(forms)
    pairs.push([a, b, 1])
    let most = -1
    let near
    for (let tries = 0; tries < 8; tries++) {
      const [word, others] = pick(groups.get(a[0]))
      if (others === forms || forms.some(([form]) => form === word)) continue
      const like = jaroWinkler(a, word)
      if (like > most) {
        most = like
        near = word
      }
    }
    if (near) pairs.push([a, near, 0])
  }
  return pairs
}

export function jaroWinkler(a, b) {
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1)
  const usedA = new Uint8Array(a.length)
  const usedB = new Uint8Array(b.length)
  let shared = 0
  for (let i = 0; i < a.length; i++)
    for (let j = Math.max(0, i - reach); j < Math.min(b.length, i + reach + 1); j++)
      if (!usedB[j] && a[i] === b[j]) {
        usedA[i] = usedB[j] = 1
        shared++
        break
      }
  if (shared === 0) return 0
  let turned = 0
  let j = 0
  for (let i = 0; i < a.length; i++) {
    if (!usedA[i]) continue
    while (!usedB[j]) j++
    if (a[i] !== b[j]) turned++
    j++
  }
  const jaro = (shared / a.length + shared / b.length + (shared - turned / 2) / shared) / 3
  let start = 0
  while (start < 4 && start < a.length && a[start] === b[start]) start++
  return jaro + start * 0.1 * (1 - jaro)
}
