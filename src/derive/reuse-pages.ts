import { agencies } from '../language/agencies.ts'
import { functionWords } from '../language/function-words.ts'
import { CAPITAL, GRAMMAR, NUMBER, type ReuseText, wordHash } from './reuse-words.ts'

/** Share of a text's words that a language's commonest words make up at least. */
const TELLING = 0.15

const commonest = functionWords.map(({ language, words }) => ({ language, hashes: new Set(words.split(' ').map(wordHash)) }))

/** The language of a text by its commonest words, or nothing where too few tell. */
export function languageOf(text: ReuseText): string | undefined {
  const counts = new Int32Array(commonest.length)
  const size = Math.min(text.hashes.length, 300)
  for (let at = 0; at < size; at++) {
    const hash = text.hashes[at]!
    for (let nth = 0; nth < commonest.length; nth++) if (commonest[nth]!.hashes.has(hash)) counts[nth]!++
  }
  let best = 0
  for (let nth = 1; nth < counts.length; nth++) if (counts[nth]! > counts[best]!) best = nth
  return counts[best]! >= TELLING * size && size > 0 ? commonest[best]!.language : undefined
}

/** Words of the site's own name and furniture before the body. */
export function mastheadOf(text: ReuseText, bodyFrom: number, stock: Uint8Array, site: string | undefined): ReadonlySet<number> {
  const words = new Set<number>()
  for (const part of site?.split(/[^\p{L}\p{N}]+/u) ?? [])
    if (part.length > 2 && part !== 'www' && part !== 'com') words.add(wordHash(part))
  let any = false
  for (let sentence = 0; sentence < bodyFrom; sentence++) {
    if (!stock[sentence]) continue
    any = true
    for (let at = text.sentences[sentence]!; at < text.sentences[sentence + 1]!; at++) words.add(text.hashes[at]!)
  }
  if (!any && bodyFrom > 0) for (let at = 0; at < text.sentences[1]!; at++) words.add(text.hashes[at]!)
  return words
}

/** "(AP)", "(Marlish Newswire)": an agency of the list, or one that calls itself a wire. */
const WIRE = new RegExp(`\\((?:[\\w ]{0,20}[Ww]ire|${agencies.filter(name => /^[\w ]+$/.test(name)).join('|')})\\)`)

/** Whether the body begins with a wire's credit: "OSTERBY (AP) –". */
export function wireOf(words: string, start: number): boolean {
  return WIRE.test(words.slice(start, start + 80))
}

/** People called by one name before they are called by both, as a text does whose paragraphs were moved about. */
export function halfNamesOf(text: ReuseText, bodyFrom: number): number {
  const first = new Map<number, number>()
  const name = (at: number): boolean =>
    (text.flags[at]! & (CAPITAL | GRAMMAR | NUMBER)) === CAPITAL && text.ends[at]! - text.starts[at]! > 2
  let count = 0
  const seen = new Set<number>()
  for (let at = text.sentences[bodyFrom] ?? 0; at < text.hashes.length; at++) {
    if (!name(at) || text.flags[at]! & 8) continue
    const hash = text.hashes[at]!
    const follows = at > 0 && name(at - 1) && text.starts[at]! - text.ends[at - 1]! === 1
    const precedes = at + 1 < text.hashes.length && name(at + 1) && text.starts[at + 1]! - text.ends[at]! === 1
    if (!follows && !precedes) {
      if (!first.has(hash)) first.set(hash, at)
    } else if (follows && !precedes && !seen.has(hash)) {
      seen.add(hash)
      if (first.has(hash)) count++
      first.set(hash, at)
    }
  }
  return count
}

/** How well the lead tells what the title tells: 1 where no later sentence does it better, 0 where there is no title. */
export function leadOf(text: ReuseText, weights: Float32Array, bodyFrom: number, stock: Uint8Array): number {
  const title = new Set<number>()
  for (let sentence = 0; sentence < bodyFrom; sentence++) {
    if (stock[sentence]) continue
    for (let at = text.sentences[sentence]!; at < text.sentences[sentence + 1]!; at++)
      if (!(text.flags[at]! & GRAMMAR)) title.add(text.stems[at]!)
  }
  if (title.size < 3) return 0
  let [lead, best, count] = [0, 0, 0]
  for (let sentence = bodyFrom; sentence < text.sentences.length - 1; sentence++) {
    if (stock[sentence]) continue
    const told = new Set<number>()
    let sum = 0
    for (let at = text.sentences[sentence]!; at < text.sentences[sentence + 1]!; at++) {
      const stem = text.stems[at]!
      if (!title.has(stem) || told.has(stem)) continue
      told.add(stem)
      sum += weights[at]!
    }
    if (count++ < 2) lead = Math.max(lead, sum)
    best = Math.max(best, sum)
  }
  return best === 0 ? 0 : lead / best
}
