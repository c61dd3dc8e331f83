import { NUMBER_WORDS } from '../language/en/numbers.ts'
import { remembered, rememberedAt } from './remembered.ts'

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

/** What a word can mean, read once: a number, or one part after the other. */
interface Read {
  readonly value?: string
  readonly parts: readonly { readonly key: string; readonly concept?: string }[]
}

/** A vocabulary with what was read by it: of every word that was met lately, and of every beginning of a pair. */
interface Reader {
  readonly read: (text: string, start: number, end: number) => Read
  readonly opens: ReadonlySet<string>
}

const readers = new WeakMap<ReadonlyMap<string, string>, WeakMap<ReadonlySet<string>, Reader>>()

function readerOf(table: ReadonlyMap<string, string>, stop: ReadonlySet<string>): Reader {
  const own = readers.get(table) ?? new WeakMap<ReadonlySet<string>, Reader>()
  const known = own.get(stop)
  if (known) return known
  const opens = new Set<string>()
  for (const key of table.keys()) for (let at = key.indexOf('-'); at >= 0; at = key.indexOf('-', at + 1)) opens.add(key.slice(0, at))
  const made = { read: rememberedAt(remembered(word => readWord(word, table, stop), WORDS)), opens }
  readers.set(table, own.set(stop, made))
  return made
}

function readWord(raw: string, table: ReadonlyMap<string, string>, stop: ReadonlySet<string>): Read {
  const lower = raw.toLowerCase().replace(/’/g, "'")
  const value = NUMBER_WORDS[lower] ?? (/^\d[\d,.]*$/.test(lower) ? Number(lower.replace(/,/g, '')) : undefined)
  if (value !== undefined) return { value: `#${value}`, parts: [] }
  const parts = /-/.test(lower) && !table.has(keyOf(lower)) ? lower.split('-') : [lower]
  return {
    parts: parts.map(part => {
      const key = keyOf(part.replace(/\./g, ''))
      if (key.length < 2 || stop.has(key) || stop.has(part)) return { key }
      return { key, concept: table.get(exactly(part)) ?? table.get(key) ?? key }
    }),
  }
}

/** Words of which it is remembered what they can mean. */
const WORDS = 50_000

/** A word is letters and digits, and marks between them: "o’clock", "3.5", "half-shut". */
const [OTHER, ALPHANUMERIC, INNER] = [1, 2, 3]
const LETTER_OR_DIGIT = /^[\p{L}\p{N}]$/u
/** Code unit → what it is for a word, found out when it is met first. */
const kinds = new Uint8Array(0x10000)
for (const mark of "’'.,-") kinds[mark.charCodeAt(0)] = INNER

function startOfWord(text: string, from: number): number {
  let at = from
  while (at < text.length && kindAt(text, at) !== ALPHANUMERIC) at++
  return at
}

function endOfWord(text: string, start: number): number {
  let end = start
  for (let at = start; at < text.length; at++) {
    const kind = kindAt(text, at)
    if (kind === OTHER) break
    if (kind === ALPHANUMERIC) end = at + 1
  }
  return end
}

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  const known = kinds[code]!
  if (known > 0) return known
  // Both halves of a pair are what the pair is, which is another with each half.
  if (code >= 0xd800 && code <= 0xdfff) return kindOf(text.slice(code < 0xdc00 ? at : at - 1, code < 0xdc00 ? at + 2 : at + 1))
  const kind = kindOf(text[at]!)
  kinds[code] = kind
  return kind
}

function kindOf(character: string): number {
  return LETTER_OR_DIGIT.test(character) ? ALPHANUMERIC : OTHER
}

/**
 * The concepts of a piece of text, each once: content words by `table` or by stem, numbers as '#3'. Words of `stop` (stems) are left out.
 * "Three soldiers were killed" and "the killing of three troops" share soldier, kill and #3.
 */
export function conceptsOf(text: string, table: ReadonlyMap<string, string>, stop: ReadonlySet<string>): Set<string> {
  const { read, opens } = readerOf(table, stop)
  const found = new Set<string>()
  let before = ''
  /** What the word before was found to be, where nothing else had been found to be that. */
  let fresh: string | undefined
  for (let at = startOfWord(text, 0); at < text.length; ) {
    const end = endOfWord(text, at)
    const { value, parts } = read(text, at, end)
    at = startOfWord(text, end)
    if (value !== undefined) found.add(value)
    for (const { key, concept } of parts) {
      const pair = opens.has(before) ? table.get(`${before}-${key}`) : undefined
      before = key
      if (pair !== undefined) {
        // "Looking for" is no looking.
        if (fresh !== undefined) found.delete(fresh)
        fresh = found.has(pair) ? undefined : pair
        found.add(pair)
        continue
      }
      fresh = concept === undefined || found.has(concept) ? undefined : concept
      if (concept !== undefined) found.add(concept)
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

/** The mean of how much of the smaller set is in the larger one (`containment`) and of how much they share (`jaccard`), in one go. */
export function meanLikeness(a: ReadonlySet<string>, b: ReadonlySet<string>, weight: (concept: string) => number): number {
  let shared = 0
  let allOfOne = 0
  let common = 0
  for (const concept of a) {
    const value = weight(concept)
    allOfOne += value
    if (!b.has(concept)) continue
    shared += value
    common += 1
  }
  if (common === 0) return 0
  let sharedOfOther = 0
  let allOfOther = 0
  let all = allOfOne
  for (const concept of b) {
    const value = weight(concept)
    allOfOther += value
    if (a.has(concept)) sharedOfOther += value
    else all += value
  }
  const contained = a.size <= b.size ? part(shared, allOfOne) : part(sharedOfOther, allOfOther)
  return 0.5 * contained + 0.5 * part(shared, all)
}

function part(shared: number, all: number): number {
  return all === 0 ? 0 : shared / all
}

/** Few sets say nothing of how common a concept is: they are weighed as if they were this many. */
const FEWEST = 200

/** How telling each concept is, from how many of the given sets hold it: log(1 + sets / holders). Unknown ones count as held once. */
export function weigher(sets: readonly ReadonlySet<string>[]): (concept: string) => number {
  const holders = new Map<string, number>()
  for (const set of sets) for (const concept of set) holders.set(concept, (holders.get(concept) ?? 0) + 1)
  const size = Math.max(sets.length, FEWEST)
  const weights = holders
  for (const [concept, count] of holders) weights.set(concept, Math.log(1 + size / count))
  const unknown = Math.log(1 + size)
  return concept => weights.get(concept) ?? unknown
}
