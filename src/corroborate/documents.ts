import { stopwords } from '../language/en/stopwords.ts'
import { days } from '../text/calendar.ts'
import { stem } from '../text/concepts.ts'

/** A text as a whole, for telling whether two are of one event. */
export interface Document {
  readonly text: string
  readonly title?: string
  /** Day of publication. */
  readonly date?: string
}

/** For each document, how alike the others are: index → 0..1; whoever is not in it shares next to nothing. */
export type Likenesses = readonly ReadonlyMap<number, number>[]

/** Characters of a text that are read: what follows is mostly of other things. */
const READ = 3500
/** Words at the head of a text, title included, that count double, and how much more a capitalised word tells than another. */
const HEAD = 120
const HEADING = 2
const NAME = 3
/** A term of more documents than this finds no candidates. */
const COMMON = 150
/** Terms that two texts must share: with fewer they have a name in common, no event. */
const FEWEST = 3
/** Likeness below which two texts share next to nothing. */
const LEAST = 0.02
/** Pages of one event mostly come within days: likeness grows by this share within three days, by half of it within ten, and shrinks after a month. */
const NEAR = 0.3
const FAR = 0.6
/** Nearest texts that two documents must share to be of one event, and how much that counts beside their own likeness. */
const NEIGHBOURS = 10
const SHARED = 0.5
const NEIGHBOUR = 0.1

const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu

/**
 * Likeness of all pairs of documents: the cosine of their terms (words and pairs of words, names above the rest, rare ones above common ones), more
 * for pages of the same days. Look-alike events share the plain words; names, places and numbers keep them apart.
 */
export function likenessesOf(documents: readonly Document[]): Likenesses {
  const vectors = weighted(documents.map(termsOf))
  const holders = new Map<string, number[]>()
  vectors.forEach((vector, at) => {
    for (const term of vector.keys()) {
      const known = holders.get(term)
      if (known) known.push(at)
      else holders.set(term, [at])
    }
  })
  const found: Map<number, number>[] = documents.map(() => new Map())
  const common = Math.max(COMMON, documents.length / 10)
  vectors.forEach((vector, at) => {
    const candidates = new Set<number>()
    for (const term of vector.keys()) {
      const list = holders.get(term)!
      if (list.length <= common) for (const other of list) if (other > at) candidates.add(other)
    }
    for (const other of candidates) {
      if (!shares(vector, vectors[other]!, FEWEST)) continue
      const score = cosine(vector, vectors[other]!) * nearness(documents[at]!, documents[other]!)
      if (score < LEAST) continue
      found[at]!.set(other, score)
      found[other]!.set(at, score)
    }
  })
  return found
}

/** Likeness of the second order: half of what two documents share themselves, half of how far their nearest neighbours are the same ones. */
export function kinship(likenesses: Likenesses): Likenesses {
  const circles = likenesses.map((row, at) => {
    const nearest = [...row]
      .filter(([, score]) => score > NEIGHBOUR)
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, NEIGHBOURS)
    return normalised(new Map([...nearest, [at, 1]]))
  })
  return likenesses.map(
    (row, at) =>
      new Map(
        [...row].map(([other, score]) => [other, (1 - SHARED) * Math.min(1, score) + SHARED * cosine(circles[at]!, circles[other]!)]),
      ),
  )
}

/** Groups of documents of one event: the likest first, as long as two groups are alike on average. Runs parallel to the documents. */
export function groupsOf(likenesses: Likenesses, least: number): number[] {
  const home = likenesses.map((_, at) => at)
  const members = new Map(home.map(at => [at, [at]]))
  const pairs = likenesses
    .flatMap((row, a) => [...row].filter(([b, score]) => b > a && score >= least).map(([b, score]) => ({ a, b, score })))
    .sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)
  for (const { a, b } of pairs) {
    const [one, other] = [home[a]!, home[b]!]
    if (one === other) continue
    const [left, right] = [members.get(one)!, members.get(other)!]
    let sum = 0
    for (const x of left) for (const y of right) sum += likenesses[x]!.get(y) ?? 0
    if (sum / (left.length * right.length) < least) continue
    for (const member of right) {
      home[member] = one
      left.push(member)
    }
    members.delete(other)
  }
  return home
}

function termsOf({ text, title }: Document): Map<string, number> {
  const found = new Map<string, number>()
  const add = (term: string, weight: number) => found.set(term, (found.get(term) ?? 0) + weight)
  let before: string | undefined
  let nth = 0
  for (const [word] of `${title ? `${title} . ` : ''}${text.slice(0, READ)}`.matchAll(WORD)) {
    nth++
    const lower = word.toLowerCase()
    if (stopwords.has(lower)) {
      before = undefined
      continue
    }
    const weight = (nth <= HEAD ? HEADING : 1) * (/^\p{Lu}/u.test(word) ? NAME : 1)
    const term = stem(lower)
    add(term, weight)
    if (before !== undefined) add(`${before} ${term}`, weight)
    before = term
  }
  return found
}

/** Counts → weights: logarithmic within a text, rarer terms more; a term of one text joins nothing. Lengths are one. */
function weighted(texts: readonly ReadonlyMap<string, number>[]): Map<string, number>[] {
  const holders = new Map<string, number>()
  for (const text of texts) for (const term of text.keys()) holders.set(term, (holders.get(term) ?? 0) + 1)
  return texts.map(text => {
    const weights = new Map<string, number>()
    for (const [term, count] of text) {
      const among = holders.get(term)!
      if (among > 1) weights.set(term, (1 + Math.log(Math.max(1, count))) * Math.log(texts.length / among))
    }
    return normalised(weights)
  })
}

function normalised<Key>(weights: ReadonlyMap<Key, number>): Map<Key, number> {
  let squares = 0
  for (const weight of weights.values()) squares += weight * weight
  const length = Math.sqrt(squares) || 1
  return new Map([...weights].map(([key, weight]) => [key, weight / length]))
}

function cosine<Key>(a: ReadonlyMap<Key, number>, b: ReadonlyMap<Key, number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let sum = 0
  for (const [key, weight] of small) sum += weight * (large.get(key) ?? 0)
  return sum
}

function shares(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>, least: number): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let shared = 0
  for (const key of small.keys()) if (large.has(key) && ++shared >= least) return true
  return false
}

function nearness(a: Document, b: Document): number {
  if (a.date === undefined || b.date === undefined) return 1
  const apart = Math.abs(days(a.date, b.date))
  return apart <= 3 ? 1 + NEAR : apart <= 10 ? 1 + NEAR / 2 : apart <= 30 ? 1 : FAR
}
