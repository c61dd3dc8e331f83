import { agencies } from '../../language/agencies.ts'
import { functionWords } from '../../language/function-words.ts'
import type { Prepared } from './prepare.ts'
import { CAPITAL, GRAMMAR, NUMBER, type ReuseText, wordHash } from './words.ts'

/** Share of a text's words that a language's commonest words make up at least. */
const TELLING = 0.15
/** Words that are read for it. */
const READ = 250

const languages = functionWords.map(({ language }) => language)
/** The numbers of the languages of which a word is one of the commonest. */
const commonest = new Map<number, number[]>()
functionWords.forEach(({ words }, language) => {
  for (const word of words.split(' ')) {
    const hash = wordHash(word)
    const known = commonest.get(hash)
    if (known) known.push(language)
    else commonest.set(hash, [language])
  }
})

/** The language of a text by its commonest words, or nothing where too few tell. */
function languageOf(text: ReuseText): string | undefined {
  const counts = new Int32Array(languages.length)
  const size = Math.min(text.hashes.length, READ)
  for (let at = 0; at < size; at++) for (const language of commonest.get(text.hashes[at]!) ?? []) counts[language]!++
  let best = 0
  for (let nth = 1; nth < counts.length; nth++) if (counts[nth]! > counts[best]!) best = nth
  return counts[best]! >= TELLING * size && size > 0 ? languages[best] : undefined
}

/** Words of the site's own name and furniture before the body. */
function mastheadOf(text: ReuseText, bodyFrom: number, stock: Uint8Array, site: string | undefined): ReadonlySet<number> {
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
function wireOf(words: string, start: number): boolean {
  return WIRE.test(words.slice(start, start + 80))
}

/** People called by one name before they are called by both, as a text does whose paragraphs were moved about. */
function halfNamesOf(text: ReuseText, bodyFrom: number): number {
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
function leadOf({ text, weights, bodyFrom, stock }: Prepared): number {
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

/** What a page shows of where its text is from; found out only for pages that share text with another. */
export interface Traits {
  readonly language: string | undefined
  /** Words of the site's own name. */
  readonly masthead: ReadonlySet<number>
  readonly wire: boolean
  readonly halfNames: number
  readonly lead: number
}

const known = new WeakMap<Prepared, Traits>()

export function traitsOf(page: Prepared): Traits {
  const before = known.get(page)
  if (before) return before
  const { text, words, bodyFrom, stock, site } = page
  const traits = {
    language: languageOf(text),
    masthead: mastheadOf(text, bodyFrom, stock, site),
    wire: wireOf(words, text.sentenceStarts[Math.max(0, bodyFrom - 1)] ?? 0),
    halfNames: halfNamesOf(text, bodyFrom),
    lead: leadOf(page),
  }
  known.set(page, traits)
  return traits
}
