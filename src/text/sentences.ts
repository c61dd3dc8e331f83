import {
  AFTER_HOURS,
  BEFORE_NUMBERS,
  CALENDAR,
  CLAUSE_STARTERS,
  GLUED_STARTERS,
  SPEECH_VERBS,
  TITLES,
} from '../language/en/abbreviations.ts'
import type { Offsets } from '../model.ts'
import { APOSTROPHE, classOf, DIGIT, isLower, isUpper, LETTER, QUOTE } from './characters.ts'
import { lineEnds } from './line-breaks.ts'
import { tokenise } from './tokens.ts'

const titles = new Set<string>(TITLES)
const numbered = new Set<string>([...BEFORE_NUMBERS, ...CALENDAR])
const starters = new Set<string>(CLAUSE_STARTERS)
const glued = new Set<string>(GLUED_STARTERS)
const afterHours = new Set<string>(AFTER_HOURS)
const speech = new Set<string>(SPEECH_VERBS)

const STOP = 0x2e

/** A sentence and its half-open range of tokens. */
export interface TokenRange extends Offsets {
  readonly firstToken: number
  readonly lastToken: number
}

/** The sentences of one block `text[from, to)`: in order, from first to last visible mark. The block's end always ends one. */
export function sentences(text: string, from: number, to: number): Offsets[] {
  return sentencesOf(text, tokenise(text, from, to)).map(({ start, end }) => ({ start, end }))
}

/** The same over the block's tokens, `tokens[first, last)`. */
export function sentencesOf(text: string, tokens: readonly Offsets[], first = 0, last = tokens.length): TokenRange[] {
  const found: TokenRange[] = []
  const lines = last > first ? lineEnds(text, tokens[first]!.start, tokens[last - 1]!.end) : new Set<number>()
  const block: Block = { text, tokens, first, last, lines, open: false, headline: isHeadline(text, tokens, first, last) }
  let begin = first
  for (let index = first; index < last; index++) {
    const end = boundaryAfter(block, index, begin)
    if (end === undefined) {
      turnQuotes(block, index)
      continue
    }
    for (; index < end; index++) turnQuotes(block, index)
    index = end - 1
    found.push({ start: tokens[begin]!.start, end: tokens[end - 1]!.end, firstToken: begin, lastToken: end })
    begin = end
  }
  if (begin < last) found.push({ start: tokens[begin]!.start, end: tokens[last - 1]!.end, firstToken: begin, lastToken: last })
  return found
}

interface Block {
  readonly text: string
  readonly tokens: readonly Offsets[]
  readonly first: number
  readonly last: number
  /** Where lines end that are messages of their own. */
  readonly lines: ReadonlySet<number>
  /** Words are Capitalised As In Headlines, so that a capital tells nothing. */
  readonly headline: boolean
  /** Whether a quotation stands open here. */
  open: boolean
}

/** The token after the sentence that token `index` ends, closing marks included; undefined where it ends none. */
function boundaryAfter(block: Block, index: number, begin: number): number | undefined {
  const { text, tokens, last } = block
  const token = tokens[index]!
  if (block.lines.has(token.end)) return index + 1
  const final = text.charCodeAt(token.end - 1)
  if (index + 1 < last && tokens[index + 1]!.start === token.end && isSeam(text, token, tokens[index + 1]!)) return index + 1
  if (final !== STOP && final !== 0x21 && final !== 0x3f && final !== 0x2026 && final !== 0x3002) return undefined
  let next = index + 1
  while (next < last && closes(block, next, tokens[next - 1]!.end)) next++
  if (next >= last) return next
  const word = wordFrom(block, next)
  if (word === undefined) return undefined
  const lead = text.charCodeAt(tokens[word]!.start)
  if (isLower(lead)) return undefined
  const first = text.charCodeAt(token.start)
  if (final === STOP && (classOf(first) === LETTER || classOf(first) === DIGIT))
    return abbreviationEnds(block, index, word) ? next : undefined
  if (final === 0x2026 || token.end - token.start > 2) {
    const apart = index > begin && tokens[index - 1]!.end < token.start
    if (final === 0x2026 || final === STOP) return apart && !isStarter(block, word) ? undefined : next
  }
  // "1. Roe", "2. Poe": the number of a list
  if (final === STOP && index === begin + 1 && isNumber(text, tokens[begin]!) && next === index + 1) return undefined
  if (final !== STOP && next > index + 1 && speaksOn(block, word)) return undefined
  return next
}

/** "the borderAccording to": `tokenise` parted the words without a space. */
function isSeam(text: string, token: Offsets, next: Offsets): boolean {
  return isLower(text.charCodeAt(token.end - 1)) && isUpper(text.charCodeAt(next.start)) && glued.has(text.slice(next.start, next.end))
}

/**
 * Whether the mark at `index` closes what stands before it: brackets, closing quotation marks, and marks of any shape that lean on
 * the left or lean on nothing ("so far. “ But"), as machine translation leaves them.
 */
function closes(block: Block, index: number, before: number): boolean {
  const { text, tokens, last } = block
  const token = tokens[index]!
  const code = text.charCodeAt(token.start)
  if (code === 0x29 || code === 0x5d || code === 0x7d) return true
  const kind = classOf(code)
  if (kind !== QUOTE && kind !== APOSTROPHE) return false
  if (kind === APOSTROPHE && classOf(text.charCodeAt(token.end - 1)) === LETTER) return false
  const spaceBefore = token.start > before
  const spaceAfter = index + 1 >= last || tokens[index + 1]!.start > token.end
  if (!spaceBefore && spaceAfter) return true
  if (spaceBefore && spaceAfter) return true
  if (isOpener(code)) return false
  if (!spaceBefore) return isCloser(code) || block.open
  // A space before and none after: a mark that leans on the next word opens, unless it has the closing shape and something is open.
  return isCloser(code) && (block.open || isLower(text.charCodeAt(token.end)))
}

function isOpener(code: number): boolean {
  return code === 0x201c || code === 0x201e || code === 0x2018 || code === 0xab || code === 0x60
}

function isCloser(code: number): boolean {
  return code === 0x201d || code === 0x2019 || code === 0xbb
}

/** Keeps track, over the block, of whether a double quotation is open. */
function turnQuotes(block: Block, index: number): void {
  const token = block.tokens[index]!
  const code = block.text.charCodeAt(token.start)
  const doubled =
    token.end - token.start === 2 && classOf(code) === APOSTROPHE && classOf(block.text.charCodeAt(token.end - 1)) === APOSTROPHE
  if (classOf(code) !== QUOTE && !doubled) return
  if (code === 0x22 || code === 0x27) block.open = !block.open
  else block.open = isOpener(code)
}

/** The first word or number at or after `index`, past opening marks; undefined where other punctuation comes first: no boundary. */
function wordFrom(block: Block, index: number): number | undefined {
  const { text, tokens, last } = block
  for (let at = index; at < last; at++) {
    const code = text.charCodeAt(tokens[at]!.start)
    const kind = classOf(code)
    if (kind === LETTER || kind === DIGIT) return at
    if (code === 0x24 || code === 0x23 || code === 0x40 || code === 0xa3 || code === 0x20ac || code >= 0xd800) return at
    if (kind === APOSTROPHE || kind === QUOTE || code === 0x28 || code === 0x5b || code === 0xbf || code === 0xa1) continue
    // "…", "•", "—" open a new sentence only where the old one is plainly over; stay on the safe side.
    if (code === 0x2022 || code === 0x25cf || code === 0x25aa) return at
    if ((code === 0x2014 || code === 0x2013 || code === 0x2d) && at === index) continue
    return undefined
  }
  return undefined
}

/** Whether the stop of an abbreviation or initial also ends the sentence. */
function abbreviationEnds(block: Block, index: number, word: number): boolean {
  const { text, tokens } = block
  const name = text.slice(tokens[index]!.start, tokens[index]!.end - 1)
  if (titles.has(name)) return false
  if (numbered.has(name)) return classOf(text.charCodeAt(tokens[word]!.start)) !== DIGIT && isStarter(block, word)
  if (/^[ap]\.?m$/i.test(name)) {
    const following = text.slice(tokens[word]!.start, tokens[word]!.end)
    return classOf(text.charCodeAt(tokens[word]!.start)) === LETTER && !afterHours.has(following) && !block.headline
  }
  if (name === 'etc') return true
  // "in the U.S. “We …": a quotation that opens after it begins a sentence too.
  if (word > index + 1 && name.length > 1 && isOpeningQuote(text, tokens[index + 1]!)) return true
  return isStarter(block, word)
}

function isOpeningQuote(text: string, token: Offsets): boolean {
  const code = text.charCodeAt(token.start)
  return (classOf(code) === QUOTE || classOf(code) === APOSTROPHE) && isUpper(text.charCodeAt(token.end))
}

function isStarter(block: Block, index: number): boolean {
  const token = block.tokens[index]!
  return !block.headline && starters.has(block.text.slice(token.start, token.end))
}

/** "“Are we safe?” Ada Roe asked": up to four capitalised words or a pronoun, then a verb of speech. */
function speaksOn(block: Block, word: number): boolean {
  const { text, tokens, last } = block
  for (let at = word; at < last && at < word + 5; at++) {
    const token = tokens[at]!
    if (isUpper(text.charCodeAt(token.start))) continue
    return at > word && speech.has(text.slice(token.start, token.end))
  }
  return false
}

function isNumber(text: string, token: Offsets): boolean {
  return token.end - token.start <= 3 && classOf(text.charCodeAt(token.start)) === DIGIT
}

/** Whether most words of four letters and more are capitalised. */
function isHeadline(text: string, tokens: readonly Offsets[], first: number, last: number): boolean {
  if (last - first > 40) return false
  let capitals = 0
  let small = 0
  for (let index = first; index < last; index++) {
    const token = tokens[index]!
    if (token.end - token.start < 4) continue
    const code = text.charCodeAt(token.start)
    if (isUpper(code)) capitals++
    else if (isLower(code)) small++
  }
  return capitals > 3 && capitals > 2 * small
}
