import { NAME_LINKS } from '../../language/en/never-names.ts'
import { NUMBER_WORDS } from '../../language/en/numbers.ts'
import { ORGANISATION_HEADS } from '../../language/en/organisations.ts'
import { EXALTED_TITLES, HONORIFICS, OFFICES, RANKS } from '../../language/en/titles.ts'
import { BODY_WORDS, LEGAL_FORMS } from '../../language/legal-forms.ts'
import { edits, foldName } from '../../text/names.ts'
import { romanised } from '../../text/scripts.ts'
import { spelledAlike } from '../../text/spelling.ts'
import { wordScore } from './words.ts'

/** A name, of a person or a body, as words to compare. */
interface Parsed {
  /** Words that tell who it is, folded, in order. */
  readonly words: readonly string[]
  /** Numbers, also spelled out or Roman. */
  readonly numbers: readonly string[]
  readonly forms: ReadonlySet<string>
  readonly body: boolean
  /** The family name came first, before a comma. */
  readonly turned: boolean
}

/** What two names share, as numbers that the weights of `score.ts` are for; each 0 to 1 or a small count. */
export interface NameMarks {
  readonly exact: number
  readonly shorter: number
  readonly longer: number
  readonly least: number
  readonly second: number
  readonly leftShorter: number
  readonly leftLonger: number
  readonly firsts: number
  readonly lasts: number
  readonly whole: number
  readonly initials: number
  readonly lone: number
  readonly loneOne: number
  /** Of names of one word each: the learnt likeness of their spellings, and their likeness letter by letter. */
  readonly loneSpelled: number
  readonly loneWhole: number
  readonly order: number
  readonly numbers: number
  readonly forms: number
  readonly body: number
  readonly bodyLeast: number
  readonly bodyLeft: number
}

/** The marks of a pair and the words that were set beside each other. */
export interface Comparison {
  readonly marks: NameMarks
  readonly pairs: readonly { readonly a: string; readonly b: string; readonly score: number }[]
  readonly leftA: readonly string[]
  readonly leftB: readonly string[]
}

const phrases = (lines: readonly string[]): Map<string, string> =>
  new Map(lines.flatMap((line, index) => line.split('|').map(form => [form, String(index)] as const)))
const FORMS = phrases(LEGAL_FORMS)
const LONGEST_FORM = Math.max(...[...FORMS.keys()].map(form => form.split(' ').length))
const BODY = new Map(BODY_WORDS.flatMap(line => line.split('|').map((form, _, all) => [form, all[0]!] as const)))
const TITLES = new Set(
  [...HONORIFICS, ...RANKS, ...OFFICES, ...EXALTED_TITLES, 'Monsieur', 'Madame', 'Señor', 'Herr', 'Frau'].map(foldName),
)
const HEADS = new Set(ORGANISATION_HEADS.map(foldName))
const LINKS = new Set<string>([...NAME_LINKS, 'the', 'of', 'and', 'for', 'et', 'und'])
const NUMBERS = new Map<string, number>(Object.entries(NUMBER_WORDS))
const ROMAN = /^(?=[ivx])(?:x{0,3})(?:ix|iv|v?i{0,3})$/

export function parsed(name: string): Parsed {
  let text = romanised(name)
  // "AdaRoe": two words run together.
  if (!/\s/.test(text)) text = text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
  const comma = /^([^,]+),\s*([^,]+)$/.exec(text)
  const tail = comma ? foldName(comma[2]!) : ''
  const turned = comma !== null && !FORMS.has(tail) && !TITLES.has(tail)
  if (comma && turned) text = `${comma[2]} ${comma[1]}`
  const folded = foldName(text.replace(/&/g, ' and ').replace(/\b(\p{L})\.(?=\p{L}\b)/gu, '$1'))
  const all = folded.split(' ').filter(word => word !== '')
  const words: string[] = []
  const numbers: string[] = []
  const forms = new Set<string>()
  let body = false
  for (let at = 0; at < all.length; ) {
    const form = formAt(all, at)
    if (form && (words.length > 0 || at + form.length < all.length)) {
      forms.add(form.number)
      at += form.length
      continue
    }
    const word = all[at]!
    const spelled = spelledNumber(all, at)
    const number =
      spelled?.number ?? (/^\d+$/.test(word) ? word : words.length > 0 && ROMAN.test(word) && word !== 'i' ? `#${word}` : undefined)
    if (number !== undefined && (words.length > 0 || all.length > 1)) numbers.push(number)
    else if (!LINKS.has(word) || all.length === 1) words.push(plain(BODY.get(word) ?? word))
    if (HEADS.has(word)) body = true
    at += spelled?.length ?? 1
  }
  const untitled = words.filter((word, at) => !(TITLES.has(word) && at < words.length - 1))
  return { words: untitled.length > 0 ? untitled : all, numbers, forms, body: body || forms.size > 0, turned }
}

function formAt(all: readonly string[], at: number): { readonly number: string; readonly length: number } | undefined {
  for (let length = Math.min(LONGEST_FORM, all.length - at); length > 0; length--) {
    const number = FORMS.get(all.slice(at, at + length).join(' '))
    if (number !== undefined) return { number, length }
  }
  return undefined
}

/** "forty four" → 44. */
function spelledNumber(all: readonly string[], at: number): { readonly number: string; readonly length: number } | undefined {
  const first = NUMBERS.get(all[at]!)
  if (first === undefined) return undefined
  const next = NUMBERS.get(all[at + 1] ?? '')
  if (first >= 20 && first % 10 === 0 && next !== undefined && next > 0 && next < 10) return { number: String(first + next), length: 2 }
  return { number: String(first), length: 1 }
}

/** "s3rgei": digits within a word stand for the letters that they look like. */
function plain(word: string): string {
  if (!/\p{L}/u.test(word) || !/\d/.test(word)) return word
  return word.replace(/0/g, 'o').replace(/1/g, 'i').replace(/3/g, 'e').replace(/4/g, 'a').replace(/5/g, 's')
}

/** Sets the words of two names beside each other, the likest first, and counts what is left. */
export function compare(nameA: string, nameB: string): Comparison {
  const a = parsed(nameA)
  const b = parsed(nameB)
  const body = a.body || b.body
  const options: { i: number; j: number; li: number; lj: number; score: number; initial: boolean }[] = []
  for (let i = 0; i < a.words.length; i++)
    for (let j = 0; j < b.words.length; j++) {
      const [x, y] = [a.words[i]!, b.words[j]!]
      const initial = !body && (x.length === 1 || y.length === 1) && x !== y
      const score = initial ? (x[0] === y[0] ? 0.75 : 0) : wordScore(x, y)
      if (score > 0.25) options.push({ i, j, li: 1, lj: 1, score, initial })
      // "abd al latif" and "abdlatif", "coca cola" and "cocacola"
      const [xx, yy] = [a.words[i + 1], b.words[j + 1]]
      if (xx !== undefined && (x + xx).length > 4 && wordScore(x + xx, y) > 0.8)
        options.push({ i, j, li: 2, lj: 1, score: wordScore(x + xx, y), initial: false })
      if (yy !== undefined && (y + yy).length > 4 && wordScore(x, y + yy) > 0.8)
        options.push({ i, j, li: 1, lj: 2, score: wordScore(x, y + yy), initial: false })
    }
  const far = (option: { i: number; j: number }): number => Math.abs(option.i / a.words.length - option.j / b.words.length)
  options.sort((p, q) => q.score + 0.01 * (q.li + q.lj) - (p.score + 0.01 * (p.li + p.lj)) || far(p) - far(q))
  const usedA = new Set<number>()
  const usedB = new Set<number>()
  const pairs: { a: string; b: string; score: number; i: number; j: number; initial: boolean }[] = []
  for (const { i, j, li, lj, score, initial } of options) {
    if (usedA.has(i) || usedB.has(j) || (li > 1 && usedA.has(i + 1)) || (lj > 1 && usedB.has(j + 1))) continue
    for (let at = 0; at < li; at++) usedA.add(i + at)
    for (let at = 0; at < lj; at++) usedB.add(j + at)
    pairs.push({ a: a.words.slice(i, i + li).join(''), b: b.words.slice(j, j + lj).join(''), score, i, j, initial })
  }
  const leftA = a.words.filter((_, index) => !usedA.has(index))
  const leftB = b.words.filter((_, index) => !usedB.has(index))
  const size = (words: readonly string[]): number => words.reduce((sum, word) => sum + Math.max(2, word.length), 0)
  const [fewer, more] = size(a.words) <= size(b.words) ? [leftA, leftB] : [leftB, leftA]
  const matched = pairs.reduce((sum, { a: x, b: y, score }) => sum + score * Math.max(x.length, y.length), 0)
  const weight = pairs.reduce((sum, { a: x, b: y }) => sum + Math.max(x.length, y.length), 0)
  const scores = pairs.map(pair => pair.score).sort((p, q) => p - q)
  const joinA = a.words.join('')
  const joinB = b.words.join('')
  const whole = Math.max(0, 1 - edits(joinA, joinB, Math.max(joinA.length, joinB.length)) / Math.max(joinA.length, joinB.length, 1))
  const scoreOf = (i: number, j: number): number => pairs.find(pair => pair.i === i && pair.j === j)?.score ?? 0
  const inOrder = [...pairs].sort((p, q) => p.i - q.i)
  const turns = inOrder.filter((pair, index) => index > 0 && pair.j < inOrder[index - 1]!.j).length
  const least = scores[0] ?? 0
  const lone = a.words.length === 1 && b.words.length === 1 && !body
  const numbers = a.numbers.join(' ') === b.numbers.join(' ') ? 0 : a.numbers.length > 0 && b.numbers.length > 0 ? 1 : 0.5
  return {
    marks: {
      exact: joinA === joinB ? 1 : 0,
      shorter: lone ? 0 : matched / Math.max(1, weight + size(fewer)),
      longer: lone ? 0 : matched / Math.max(1, weight + size(more)),
      least: lone ? 0 : leftA.length > 0 && leftB.length > 0 ? 0 : least,
      second: lone ? 0 : (scores[1] ?? least),
      leftShorter: lone ? 0 : Math.min(2, fewer.length),
      leftLonger: lone ? 0 : Math.min(3, more.length),
      firsts: lone ? 0 : scoreOf(0, 0),
      lasts: lone ? 0 : scoreOf(a.words.length - 1, b.words.length - 1),
      whole: lone ? 0 : whole,
      initials: Math.min(2, pairs.filter(pair => pair.initial).length),
      lone: lone ? 1 : 0,
      loneOne: (a.words.length === 1) !== (b.words.length === 1) ? 1 : 0,
      loneSpelled: lone ? Math.max(-4, Math.min(3, spelledAlike(joinA, joinB))) : 0,
      loneWhole: lone ? whole : 0,
      order: turns > 0 && !a.turned && !b.turned ? 1 : 0,
      numbers,
      forms: a.forms.size > 0 && b.forms.size > 0 && ![...a.forms].some(form => b.forms.has(form)) ? 1 : 0,
      body: body ? 1 : 0,
      bodyLeast: body ? (leftA.length > 0 && leftB.length > 0 ? 0 : least) : 0,
      bodyLeft: body ? Math.min(3, leftA.length + leftB.length) : 0,
    },
    pairs: inOrder,
    leftA,
    leftB,
  }
}
