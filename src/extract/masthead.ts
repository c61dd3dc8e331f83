import { weekdayNames } from '../language/calendar-words.ts'
import { editionWords, learned, mastheadExtras, nameJoints, spokeTo } from '../language/mastheads.ts'
import { isPressWord, outlet, outletKindByName } from '../language/outlets.ts'
import type { Offsets } from '../model.ts'
import { fold } from './fold.ts'
import { countWords, endsSentence, type Piece } from './piece.ts'
import { daysIn } from './stamp.ts'

/** The newsroom's name in the head of a page of plain text: "THE DAILY LANTERN". `at` is into the page's text. */
export interface Masthead {
  readonly piece: number
  readonly name: string
  readonly at: Offsets
  /** How it was told from a title. */
  readonly by: 'own-words' | 'list' | 'form'
}

const weekdayAlone = new RegExp(`^(?:${weekdayNames.join('|')})$`, 'iu')
const weekdayBefore = new RegExp(`(?:${weekdayNames.join('|')})[\\s.,]*$`, 'iu')

/**
 * The masthead among the lines before the first paragraph (`bodyAt`): a name alone or with a date, a clock time or the number. It is told
 * from a title by the page's own words ("© The Daily Lantern", "told the Lantern"), by the list of newsrooms, or by its form where another
 * line can be the title. `open` tells lines without a role.
 */
export function mastheadOf(pieces: readonly Piece[], open: (index: number) => boolean, bodyAt: number): Masthead | undefined {
  const zone = pieces.slice(0, Math.min(bodyAt, 12)).flatMap((piece, index) => (open(index) && !piece.hint ? [{ piece, index }] : []))
  const titles = zone.filter(({ piece }) => countWords(piece.text) >= 3)
  for (const [order, { piece, index }] of zone.entries()) {
    const part = nameIn(piece.text)
    if (!part) continue
    const name = properCase(part.name, pieces)
    const made = (by: Masthead['by']): Masthead => {
      const start = piece.start + part.start
      return { piece: index, name, at: { start, end: start + part.name.length }, by }
    }
    if (ownWords(name, pieces, index)) return made('own-words')
    const others = titles.some(other => other.index > index)
    if (order > 1 || !others) continue
    if (outlet(name) && countWords(name) >= 2) return made('list')
    if (hasNewsroomForm(name) && (/^the\s/i.test(name) || !wordsOfBody(name, pieces, bodyAt))) return made('form')
  }
  return undefined
}

/** The one part of a line that is a name, where all the rest is date, time, price or number. */
function nameIn(line: string): { readonly name: string; readonly start: number } | undefined {
  if (line.length > 100 || countWords(line) > 14 || /[?!:;"“”]/.test(line.replace(/\d:\d/g, ''))) return undefined
  let masked = line
  for (const day of daysIn(line)) {
    const before = weekdayBefore.exec(masked.slice(0, day.start))
    const start = before ? before.index : day.start
    masked = `${masked.slice(0, start)}${'|'.repeat(day.end - start)}${masked.slice(day.end)}`
  }
  const parts = [...masked.matchAll(/[^|¦·•*#=_~\t]+?(?=\s*(?:[|¦·•*#=_~\t]|\s[–—-]+\s|\s{2,}|,\s*\||$))/gu)]
    .map(match => ({ name: match[0].replace(/^[\s–—,-]+|[\s,]+$/gu, ''), from: match.index }))
    .filter(({ name }) => /[\p{L}\p{N}]/u.test(name) && !mastheadExtras.test(name) && !weekdayAlone.test(name))
  const [only] = parts
  if (parts.length !== 1 || !only || !isName(only.name)) return undefined
  return { name: only.name, start: line.indexOf(only.name, only.from) }
}

/** One to six words, each with a capital or a joint between them, no stop at the end. */
function isName(words: string): boolean {
  const list = words.split(/\s+/)
  if (list.length > 6 || words.length < 4 || endsSentence(words)) return false
  const bare = list.filter(word => !nameJoints.has(word.toLowerCase()))
  return bare.length > 0 && bare.every(word => /^[\p{Lu}\d][\p{L}\p{M}\d'’.&-]*$/u.test(word)) && /\p{L}{3}/u.test(words)
}

/** A name in capitals as it is written in running text; two or three letters become small only where the page writes them so. */
function properCase(name: string, pieces: readonly Piece[]): string {
  if (/\p{Ll}/u.test(name)) return name
  const written = (word: string) => pieces.some(piece => new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u').test(piece.text))
  return name
    .split(' ')
    .map((word, index) => {
      const small = word.toLowerCase()
      if (nameJoints.has(small)) return index > 0 ? small : capital(small)
      if (/^\p{Lu}{2,3}$/u.test(word) && !isPressWord(small) && !written(capital(small))) return word
      return capital(small)
    })
    .join(' ')
}

function capital(word: string): string {
  return word.replace(/(?:^|-)\p{L}/gu, first => first.toUpperCase())
}

/** The page uses the name for itself: behind a copyright mark, as the one whom people told, as the one who has learned. */
function ownWords(name: string, pieces: readonly Piece[], index: number): boolean {
  const bare = name.replace(/^the\s+/i, '')
  const words = bare.split(' ')
  const short = words.length > 1 && /^\p{Lu}\p{L}{3,}$/u.test(words.at(-1)!) ? words.at(-1)! : undefined
  const whole = literal(bare).replaceAll(' ', '\\s+')
  const names = short ? `(?:${whole}|${literal(short)})` : whole
  const spoken = new RegExp(`\\b(?:${spokeTo}\\s+(?:[Tt]he\\s+)?${names}(?![\\p{L}\\p{N}])|(?<![\\p{L}])${names}\\s+${learned}\\b)`, 'u')
  const right = new RegExp(`(?:©|\\(c\\)|\\bcopyright\\b)[\\s\\d©,.–-]*(?:by\\s+)?(?:the\\s+)?${whole}(?![\\p{L}\\p{N}])`, 'iu')
  return pieces.some((piece, at) => at !== index && piece.text.length < 20_000 && (spoken.test(piece.text) || right.test(piece.text)))
}

function literal(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** "The Varren Gazette", "Radio Oss", "The Evening Bell": a name that only newsrooms bear. */
function hasNewsroomForm(name: string): boolean {
  const words = name.replace(/^the\s+/i, '').split(' ')
  if (outletKindByName(name) !== undefined && words.length >= 2) return true
  return (
    /^the\s/i.test(name) && words.length <= 4 && words.length >= 2 && words.slice(0, -1).some(word => editionWords.has(word.toLowerCase()))
  )
}

/** The body has the name's words in small letters: it is a headline. "Fire Destroys Evening Post" */
function wordsOfBody(name: string, pieces: readonly Piece[], bodyAt: number): boolean {
  const body = new Set(pieces.slice(bodyAt, bodyAt + 30).flatMap(piece => piece.text.match(/\p{L}{3,}/gu) ?? []))
  const words = name
    .split(' ')
    .slice(0, -1)
    .map(word => word.toLowerCase())
  return words.some(word => word.length > 2 && !nameJoints.has(word) && !editionWords.has(word) && body.has(word))
}

/** Whether a line repeats the masthead elsewhere on the page. */
export function repeatsMasthead(line: string, masthead: Masthead): boolean {
  const bare = (words: string) => fold(words).replace(/^the /, '')
  return bare(line) === bare(masthead.name)
}
