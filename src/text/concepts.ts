import { NUMBER_WORDS } from '../language/en/numbers.ts'

/** Words folded to what they mean, for comparing statements across wordings. Pure; the vocabulary is handed in. */

/** A vocabulary of concepts: one line a concept, its first word the name; two words that are one are joined by '-'. `irregular` forms go to their bases. Returns stem → concept. */
export function conceptTable(
  lines: string,
  irregular: readonly (readonly [form: string, base: string])[] = [],
): ReadonlyMap<string, string> {
  const table = new Map<string, string>()
  for (const line of lines.trim().split('\n')) {
    const [name, ...others] = line.trim().split(/\s+/)
    if (!name) continue
    for (const word of [name, ...others]) if (!table.has(keyOf(word))) table.set(keyOf(word), name)
  }
  for (const [form, base] of irregular) if (!table.has(stem(form))) table.set(exactly(form), table.get(stem(base)) ?? stem(base))
  return table
}

/** The stem of a word, or of both words of a pair: "service-members" and "service-member" are one. */
function keyOf(word: string): string {
  return word.split('-').map(stem).join('-')
}

/** Irregular forms hold as they are written: "ranging" is not the past of "ring". */
function exactly(form: string): string {
  return `=${form}`
}

/** A light English stem: plural, past and progressive endings off, doubled consonants single. Only for comparing, never shown. */
export function stem(word: string): string {
  let text = word.toLowerCase().replace(/[’']s?$/, '')
  if (text.length > 4 && text.endsWith('ies')) return `${text.slice(0, -3)}y`
  if (text.length > 4 && /(ss|sh|ch|x|z)es$/.test(text)) return text.slice(0, -2)
  if (text.length > 3 && text.endsWith('s') && !/(ss|us|is)$/.test(text)) text = text.slice(0, -1)
  if (text.length > 5 && text.endsWith('ing')) text = text.slice(0, -3)
  else if (text.length > 4 && text.endsWith('ied')) return `${text.slice(0, -3)}y`
  else if (text.length > 4 && text.endsWith('ed')) text = text.slice(0, -2)
  if (text.length > 3 && /([bdfgmnprt])\1$/.test(text)) text = text.slice(0, -1)
  return text.length > 4 && text.endsWith('e') ? text.slice(0, -1) : text
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}’'.,-]*[\p{L}\p{N}]|[\p{L}\p{N}]/gu

/**
 * The concepts of a piece of text, each once: content words by `table` or by stem, numbers as '#3'. Words of `stop` (stems) are left out.
 * "Three soldiers were killed" and "the killing of three troops" share soldier, kill and #3.
 */
export function conceptsOf(text: string, table: ReadonlyMap<string, string>, stop: ReadonlySet<string>): Set<string> {
  const found = new Set<string>()
  let before: { readonly key: string; readonly fresh?: string } = { key: '' }
  for (const [raw] of text.matchAll(WORD)) {
    const lower = raw.toLowerCase().replace(/’/g, "'")
    const value = NUMBER_WORDS[lower] ?? (/^\d[\d,.]*$/.test(lower) ? Number(lower.replace(/,/g, '')) : undefined)
    if (value !== undefined) {
      found.add(`#${value}`)
      continue
    }
    for (const part of /-/.test(lower) && !table.has(keyOf(lower)) ? lower.split('-') : [lower]) {
      const key = keyOf(part.replace(/\./g, ''))
      const pair = table.get(`${before.key}-${key}`)
      if (pair !== undefined) {
        // "Looking for" is no looking.
        if (before.fresh !== undefined) found.delete(before.fresh)
        before = { key, ...(!found.has(pair) && { fresh: pair }) }
        found.add(pair)
        continue
      }
      before = { key }
      if (key.length < 2 || stop.has(key) || stop.has(part)) continue
      const concept = table.get(exactly(part)) ?? table.get(key) ?? key
      if (!found.has(concept)) before = { key, fresh: concept }
      found.add(concept)
    }
  }
  return found
}

/** Sum of weights of the shared concepts over that of the smaller set: 1 where one text says all that the other says. */
export function containment(a: ReadonlySet<string>, b: ReadonlySet<string>, weight: (concept: string) => number): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let shared = 0
  let all = 0
  for (const concept of small) {
    const value = weight(concept)
    all += value
    if (large.has(concept)) shared += value
  }
  return all === 0 ? 0 : shared / all
}

/** Weighted Jaccard similarity of two sets of concepts, 0..1. */
export function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>, weight: (concept: string) => number): number {
  let shared = 0
  let all = 0
  for (const concept of a) {
    all += weight(concept)
    if (b.has(concept)) shared += weight(concept)
  }
  for (const concept of b) if (!a.has(concept)) all += weight(concept)
  return all === 0 ? 0 : shared / all
}

/** Few sets say nothing of how common a concept is: they are weighed as if they were this many. */
const FEWEST = 200

/** How telling each concept is, from how many of the given sets hold it: log(1 + sets / holders). Unknown ones count as held once. */
export function weigher(sets: readonly ReadonlySet<string>[]): (concept: string) => number {
  const holders = new Map<string, number>()
  for (const set of sets) for (const concept of set) holders.set(concept, (holders.get(concept) ?? 0) + 1)
  const size = Math.max(sets.length, FEWEST)
  return concept => Math.log(1 + size / (holders.get(concept) ?? 1))
}
