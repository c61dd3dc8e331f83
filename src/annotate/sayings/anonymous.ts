import { VAGUE_AMOUNTS } from '../../language/en/harm.ts'
import { NUMBER_WORDS } from '../../language/en/numbers.ts'
import {
  AMOUNT_WORDS,
  BODY_NOUNS,
  NEWSROOM_ENDINGS,
  NEWSROOM_NOUNS,
  OFFICE_NOUNS,
  PARTITIVES,
  PEOPLE_NOUNS,
  TRADE_NOUNS,
  VOICE_NOUNS,
} from '../../language/en/sources.ts'
import type { Range, Saying } from '../../model.ts'
import { GERUND, NOUN, PARTICIPLE } from '../tags/classes.ts'
import type { TokenSpan } from './frame.ts'
import type { Words } from './words.ts'

const AMOUNTS = new Set<string>(AMOUNT_WORDS)
const SOME = new Set<string>(PARTITIVES)
const PEOPLE = new Set<string>([...PEOPLE_NOUNS, ...TRADE_NOUNS])
const BODIES = new Set<string>(BODY_NOUNS)
const OFFICES = new Set<string>(OFFICE_NOUNS)
const VOICES = new Set<string>(VOICE_NOUNS)
const NEWSROOMS = new Set<string>(NEWSROOM_NOUNS)
const ENDINGS = new Set<string>(NEWSROOM_ENDINGS)
const NUMBERS: Readonly<Record<string, number>> = { ...NUMBER_WORDS, a: 1, an: 1, another: 1, dozen: 12 }
/** What ends the front part of a noun phrase, where its main noun stands. */
const TAIL = new Set(
  'who whom whose which that familiar privy acquainted with close in of from to for on at by briefed quoted cited involved present aware inside near speaking citing , ( — – - about under within among across outside after before during as including'.split(
    ' ',
  ),
)
const DEFINITE = new Set(['the', 'these', 'those', 'both', 'all', 'his', 'her', 'its', 'their', 'that', 'this'])

const NONE: ReadonlySet<string> = new Set()

/** Unnamed people in a source: how many, and the words for them; whether the words point back ("the sources"). `withheld`: nouns for people whose names the page says it keeps to itself. */
export function anonymousIn(
  words: Words,
  source: TokenSpan,
  withheld: ReadonlySet<string> = NONE,
): { readonly people: Range; readonly descriptor: TokenSpan; readonly anaphor: boolean } | undefined {
  const { lower, tokens } = words
  let first = source.first
  first = behindPaper(lower, source) ?? first
  // "dozens of witnesses", "a group of drivers"
  const start = first
  const amount = amountOf(words, first, source.last)
  first = amount ?? first
  let front = first
  while (front < source.last && !(front > first && endsFront(words, front))) front++
  let head = front - 1
  while (head >= first && words.mark[head]) head--
  if (head < first) return undefined
  const noun = singular(lower[head]!)
  if (!PEOPLE.has(noun)) return undefined
  // "the coast guard", "the fire chief": a body or an office, whatever its last word means alone
  if (BODIES.has(`${lower[head - 1]} ${noun}`) && !/s$/.test(lower[head]!)) return undefined
  const tag = tokens[head]!.tag
  if (/^NNP/.test(tag) && head > first) return undefined
  if (tag === 'PRP') return undefined
  // a name beside it: "a spokesman, Ada Roe" is no anonymous source
  for (let at = front; at < source.last; at++) {
    if (lower[at] !== ',') continue
    const next = tokens[at + 1]
    if (next && at + 1 < source.last && /^NNP/.test(next.tag) && !/^(?:who|which)$/.test(lower[at + 1]!)) return undefined
  }
  const opener = lower[first]!
  const plural = /s$/.test(lower[head]!) || lower[head] === 'people' || lower[head] === 'police'
  const kept = withheld.has(noun)
  if (!plural && VOICES.has(noun) && opener !== 'one' && !kept) return undefined
  const definite = DEFINITE.has(opener) || (tokens[first + 1]?.tag === 'POS' && head > first)
  if (!plural && !kept && (definite || !(opener in NUMBERS)) && (OFFICES.has(noun) || !definite)) return undefined
  if (lower[head] === 'police') return undefined
  const people = countOf(lower, start, head, plural)
  const last = trimEnd(words, source.last)
  return {
    people,
    descriptor: { first: amount === undefined ? first : start, last },
    anaphor: definite && head - first <= 2 && front >= source.last,
  }
}

const ACCOUNTS = /^(?:interviews?|conversations?|talks|accounts?|testimony|statements?|comments?|remarks|briefings?|information|details)$/

/** "interviews with officials", "an account given to the Gazette by two officials": where the people behind a paper or a talk are named. */
function behindPaper(lower: readonly string[], { first, last }: TokenSpan): number | undefined {
  let paper = first
  while (paper < last && !ACCOUNTS.test(lower[paper]!) && !TAIL.has(lower[paper]!)) paper++
  if (!ACCOUNTS.test(lower[paper] ?? '')) return undefined
  if (/^(?:with|from|by|of)$/.test(lower[paper + 1] ?? '') && paper + 2 < last) return paper + 2
  for (let at = paper + 2; at < last - 1 && lower[at] !== ','; at++) if (/^(?:by|from)$/.test(lower[at]!)) return at + 1
  return undefined
}

/** What ends the front part of a noun phrase: a preposition, a comma, a participle behind the noun ("a diplomat based in Orl"). */
function endsFront(words: Words, at: number): boolean {
  if (TAIL.has(words.lower[at]!)) return true
  return (words.classes[at]! & (PARTICIPLE | GERUND)) !== 0 && (words.classes[at - 1]! & NOUN) !== 0
}

/** The first word behind "dozens of", "a group of", "two of". */
function amountOf({ lower }: Words, first: number, last: number): number | undefined {
  let of = first
  while (of < last && of < first + 4 && lower[of] !== 'of') of++
  if (lower[of] !== 'of' || of + 1 >= last || of === first) return undefined
  // "two of the three judges", not "two of them"
  const isPart = SOME.has(lower[of - 1]!) && of + 2 < last && DEFINITE.has(lower[of + 1]!)
  return AMOUNTS.has(lower[of - 1]!) || isPart ? of + 1 : undefined
}

function countOf(lower: readonly string[], first: number, head: number, plural: boolean): Range {
  for (let at = first; at < head; at++) {
    const word = lower[at]!
    const vague = VAGUE_AMOUNTS[word]
    if (vague && word !== 'half' && word !== 'both') return vague
    const value = /^\d{1,3}$/.test(word) ? Number(word) : NUMBERS[word]
    if (value === undefined || (plural && value === 1 && lower[at + 1] !== 'of')) continue
    // "half a dozen", "two dozen", "at least two", "more than two"
    if (word === 'dozen' && lower[at - 2] === 'half') return { min: 6, max: 6 }
    const many = lower[at + 1] === 'dozen' ? value * 12 : value
    if (lower[at - 1] === 'least') return { min: many }
    if (lower[at - 1] === 'than' && lower[at - 2] === 'more') return { min: many + 1 }
    return { min: many, max: many }
  }
  return plural ? { min: 2 } : { min: 1, max: 1 }
}

function trimEnd(words: Words, last: number): number {
  let end = last
  while (/^[,.;:—–-]$/.test(words.lower[end - 1] ?? '')) end--
  return end
}

/** Whether a noun phrase is a newsroom: "the newspaper", "reporters", "the Harbour Gazette". */
export function isNewsroom(words: Words, at: TokenSpan): boolean {
  for (let index = at.first; index < at.last; index++) {
    const word = words.lower[index]!
    if (NEWSROOMS.has(word)) return true
    const token = words.tokens[index]!
    const written = index > at.first || /^NNP/.test(token.tag)
    if (written && ENDINGS.has(words.text.slice(token.start, token.end))) return true
    if (/^(?:who|which|that|in|at|on)$/.test(word)) break
  }
  return false
}

export function singular(word: string): string {
  if (word === 'people' || !(word.endsWith('s') || word.endsWith('men'))) return word
  if (/(?:men)$/.test(word)) return `${word.slice(0, -2)}an`
  return word
    .replace(/ies$/, 'y')
    .replace(/(?<=ss|x|ch|sh)es$/, '')
    .replace(/(?<=[^s])s$/, '')
}

export type Anonymous = NonNullable<Saying['anonymous']>
