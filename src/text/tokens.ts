import { BEFORE_NUMBERS, CALENDAR, GLUED_STARTERS, HOST_ENDS, MAY_END, TITLES } from '../language/en/abbreviations.ts'
import type { Offsets } from '../model.ts'
import { APOSTROPHE, classOf, DIGIT, isLower, isUpper, LETTER, QUOTE, SPACE } from './characters.ts'

const always = new Set<string>([...TITLES, ...MAY_END])
const beforeNumbers = new Set<string>(BEFORE_NUMBERS)
const calendar = new Set<string>(CALENDAR)
const hostEnds = new Set<string>(HOST_ENDS)
const glued = new Set<string>(GLUED_STARTERS)

const STOP = 0x2e
const COMMA = 0x2c
const COLON = 0x3a
const SLASH = 0x2f
const HYPHEN = 0x2d
const AMPERSAND = 0x26
const HASH = 0x23
const AT = 0x40

/**
 * Cuts `text[from, to)` into tokens, much like the Penn Treebank: punctuation and quotation marks stand alone (doubled marks are one
 * token), "Roe|’s", "do|n’t", "can|not"; "U.S.", "Gen.", "2,500", "Iran-backed", addresses stay whole. Words that run into the next
 * sentence are parted: "the border|According to". Tokens are in order, do not overlap, and leave out nothing visible.
 */
export function tokenise(text: string, from: number, to: number): Offsets[] {
  const tokens: Offsets[] = []
  let at = from
  while (at < to) {
    const kind = classOf(text.charCodeAt(at))
    if (kind === SPACE) {
      at++
      continue
    }
    const end = tokenEnd(text, at, to, kind)
    if (kind === LETTER || kind === DIGIT) pushWord(text, at, end, tokens)
    else tokens.push({ start: at, end })
    at = end
  }
  return tokens
}

function tokenEnd(text: string, at: number, to: number, kind: number): number {
  const code = text.charCodeAt(at)
  const next = at + 1 < to ? text.charCodeAt(at + 1) : 0x20
  if (kind === LETTER || kind === DIGIT) return addressEnd(text, at, to) ?? wordEnd(text, at, to)
  if (kind === QUOTE) return next === code ? at + 2 : at + 1
  if (kind === APOSTROPHE) {
    if (next === code) return at + 2
    // "’90s", "’s" on its own
    if (classOf(next) === DIGIT && !followsWord(text, at)) return wordEnd(text, at + 1, to)
    return cliticEnd(text, at, to) ?? at + 1
  }
  if (code === STOP || code === 0x21 || code === 0x3f || code === HYPHEN || code === 0x2a || code === 0x3d || code === 0x7e) {
    if (code === STOP && classOf(next) === DIGIT && !followsWord(text, at)) return wordEnd(text, at + 1, to)
    return runEnd(text, at, to)
  }
  if ((code === HASH || code === AT) && classOf(next) === LETTER) return wordEnd(text, at + 1, to)
  if (code === AMPERSAND) {
    const entity = /^&(?:#\d{1,6}|#x[\da-f]{1,5}|[a-z]{2,8}\d?);/i.exec(text.slice(at, Math.min(to, at + 12)))
    if (entity) return at + entity[0].length
  }
  if (code >= 0xd800 && code < 0xdc00 && at + 1 < to) return pictureEnd(text, at, to)
  return at + 1
}

/** Runs of the same mark are one token: "...", "--", "!!!"; "?!" too. */
function runEnd(text: string, at: number, to: number): number {
  const code = text.charCodeAt(at)
  let end = at + 1
  while (end < to) {
    const next = text.charCodeAt(end)
    if (next !== code && !(isOutcry(code) && isOutcry(next))) break
    end++
  }
  // Two stops are a slip of the keyboard, three or more an ellipsis; either way they stay together.
  return end
}

function isOutcry(code: number): boolean {
  return code === 0x21 || code === 0x3f
}

/** A surrogate pair with what modifies it (skin tone, joiners); letters beyond the basic plane run on as a word. */
function pictureEnd(text: string, at: number, to: number): number {
  let end = at
  while (end < to) {
    const code = text.charCodeAt(end)
    if (code >= 0xd800 && code < 0xdc00 && end + 1 < to) end += 2
    else if (code === 0x200d || code === 0xfe0f) end++
    else break
  }
  return end
}

function followsWord(text: string, at: number): boolean {
  const before = at > 0 ? classOf(text.charCodeAt(at - 1)) : SPACE
  return before === LETTER || before === DIGIT
}

/** The end of a web or mail address that starts here; its closing punctuation is left out. */
function addressEnd(text: string, at: number, to: number): number | undefined {
  const web = startsWith(text, at, 'http') || startsWith(text, at, 'www.')
  let end = at
  let mail = false
  while (end < to) {
    const unit = text.charCodeAt(end)
    if (classOf(unit) === SPACE || unit === 0x3c || unit === 0x3e || classOf(unit) === QUOTE) break
    if (unit === AT && end > at) mail = true
    if (!web && !mail && classOf(unit) !== LETTER && classOf(unit) !== DIGIT && unit !== STOP && unit !== HYPHEN && unit !== 0x2b)
      return undefined
    end++
    if (end - at > 4000) return undefined
  }
  if (!web && !mail) return undefined
  const piece = text.slice(at, end)
  const mailbox = mail ? /^[\w.+-]+@[\w-]+(?:\.\w[\w-]*)+/.exec(piece) : null
  if (mailbox && !web) return at + mailbox[0].length
  if (!mailbox && !(web && /^(?:https?:\/\/|www\.)[^\s]/i.test(piece))) return undefined
  return at + piece.replace(/[.,;:!?)\]}'’…]+$/, '').length
}

function startsWith(text: string, at: number, word: string): boolean {
  for (let index = 0; index < word.length; index++) {
    const code = text.charCodeAt(at + index)
    if ((code | 0x20) !== (word.charCodeAt(index) | 0x20)) return false
  }
  return true
}

/** The end of letters, digits and the marks that join them. */
function wordEnd(text: string, at: number, to: number): number {
  let end = at
  while (end < to) {
    const code = text.charCodeAt(end)
    const kind = classOf(code)
    if (kind === LETTER || kind === DIGIT) {
      end++
      continue
    }
    const next = end + 1 < to ? text.charCodeAt(end + 1) : 0x20
    const nextKind = classOf(next)
    const joined = nextKind === LETTER || nextKind === DIGIT
    if (code === STOP) {
      const stop = stopInWord(text, at, end, to)
      if (stop === end) break
      const runsOn = goesOn(text, end, to)
      end = stop
      if (!runsOn) break
      continue
    }
    if (!joined) {
      // "Iran-“backed”" keeps its hyphen apart; "C++" and the like are not news.
      break
    }
    const before = classOf(text.charCodeAt(end - 1))
    if (code === HYPHEN || code === 0x2010 || code === 0x2011) end++
    else if (kind === APOSTROPHE && code !== 0x60 && nextKind === LETTER && end > at) end++
    else if ((code === COMMA || code === COLON || code === SLASH) && before === DIGIT && nextKind === DIGIT) {
      if (code === COMMA && !isThousand(text, end, to)) break
      end++
    } else if (code === AMPERSAND && before === LETTER && nextKind === LETTER && isUpper(next) && isUpper(text.charCodeAt(end - 1))) end++
    else break
  }
  return end
}

/** Whether a word goes on after its stop: "U.|S.|-led", "1.|5", "roe.|com", but "Gen.|Roe" and "U.S.|According" do not. */
function goesOn(text: string, stop: number, to: number): boolean {
  const next = stop + 1 < to ? text.charCodeAt(stop + 1) : 0x20
  const kind = classOf(next)
  if (kind === DIGIT) return classOf(text.charCodeAt(stop - 1)) === DIGIT
  if (kind !== LETTER) return true
  const afterNext = stop + 2 < to ? classOf(text.charCodeAt(stop + 2)) : SPACE
  return afterNext !== LETTER || isLower(next)
}

/** Whether exactly three digits follow the comma at `at`. */
function isThousand(text: string, at: number, to: number): boolean {
  for (let offset = 1; offset <= 3; offset++) if (at + offset >= to || classOf(text.charCodeAt(at + offset)) !== DIGIT) return false
  return at + 4 >= to || classOf(text.charCodeAt(at + 4)) !== DIGIT
}

/** Where the word that began at `start` goes on (or ends) if the stop at `stop` belongs to it; `stop` itself if it does not. */
function stopInWord(text: string, start: number, stop: number, to: number): number {
  const next = stop + 1 < to ? text.charCodeAt(stop + 1) : 0x20
  const nextKind = classOf(next)
  let head = stop
  while (head > start && classOf(text.charCodeAt(head - 1)) === LETTER) head--
  const letters = stop - head
  if (nextKind === DIGIT && letters === 0) return stop + 1 // 1.5
  if (letters === 0) return stop
  if (letters === 1) {
    const letterStop = nextKind === LETTER && (stop + 2 >= to || classOf(text.charCodeAt(stop + 2)) !== LETTER)
    // "D-N.Y.": party and state
    const joined = letterStop && text.charCodeAt(head - 1) === HYPHEN && text.charCodeAt(stop + 2) === STOP
    const initial = head === start || joined || text.charCodeAt(head - 1) === STOP
    const dotted = text.charCodeAt(head - 1) === STOP && head > start
    const upper = isUpper(text.charCodeAt(stop - 1))
    if (initial && (dotted || upper || letterStop)) {
      if (text.charCodeAt(stop - 1) === 0x49 && !dotted && !letterStop) return isLonelyPronoun(text, stop, to) ? stop : stop + 1
      if (!dotted && !letterStop && endsBlock(text, stop + 1, to)) return stop
      // "U.S.-led" runs on, "J.Smith" does not.
      return stop + 1
    }
    return stop
  }
  const word = text.slice(head, stop)
  if (head === start || text.charCodeAt(head - 1) === HYPHEN || text.charCodeAt(head - 1) === STOP) {
    if (always.has(word)) return stop + 1
    if (nextKind !== LETTER) {
      const following = nextVisible(text, stop + 1, to)
      if (beforeNumbers.has(word) && classOf(following) === DIGIT) return stop + 1
      if (calendar.has(word) && (classOf(following) === DIGIT || following === COMMA || isLower(following))) return stop + 1
    }
    if (word === 'Ph' || word === 'Ed' || word === 'Lit') return next === 0x44 && text.charCodeAt(stop + 2) === STOP ? stop + 3 : stop
  }
  if (nextKind === LETTER && isLower(next)) {
    let tail = stop + 1
    while (tail < to && classOf(text.charCodeAt(tail)) === LETTER) tail++
    return hostEnds.has(text.slice(stop + 1, tail)) ? stop + 1 : stop
  }
  return stop
}

/** "It was I. Then …": after the pronoun the stop is the sentence's; "I. Newton" keeps it. */
function isLonelyPronoun(text: string, stop: number, to: number): boolean {
  return !isUpper(nextVisible(text, stop + 1, to))
}

function endsBlock(text: string, at: number, to: number): boolean {
  for (let index = at; index < to; index++) {
    const kind = classOf(text.charCodeAt(index))
    if (kind === LETTER || kind === DIGIT) return false
  }
  return true
}

function nextVisible(text: string, at: number, to: number): number {
  let index = at
  while (index < to && classOf(text.charCodeAt(index)) === SPACE) index++
  return index < to ? text.charCodeAt(index) : 0x20
}

/** The end of a clitic that starts at the apostrophe at `at`: ’s ’ll ’re ’ve ’d ’m. */
function cliticEnd(text: string, at: number, to: number): number | undefined {
  let end = at + 1
  while (end < to && classOf(text.charCodeAt(end)) === LETTER) end++
  if (end < to && classOf(text.charCodeAt(end)) === DIGIT) return undefined
  return isClitic(text, at + 1, end) ? end : undefined
}

function isClitic(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start) | 0x20
  if (end - start === 1) return first === 0x73 || first === 0x64 || first === 0x6d
  if (end - start !== 2) return false
  const second = text.charCodeAt(start + 1) | 0x20
  return (first === 0x6c && second === 0x6c) || ((first === 0x72 || first === 0x76) && second === 0x65)
}

/** Writes the word `start..end` as one token, or as several: clitics, "cannot", glued sentences. */
function pushWord(text: string, start: number, end: number, tokens: Offsets[]): void {
  let tail = end
  const clitics: Offsets[] = []
  for (;;) {
    const mark = lastApostrophe(text, start, tail)
    if (mark < 0) break
    const letter = text.charCodeAt(mark - 1) | 0x20
    if (letter === 0x6e && tail - mark === 2 && (text.charCodeAt(mark + 1) | 0x20) === 0x74 && mark - 1 > start) {
      clitics.unshift({ start: mark - 1, end: tail })
      tail = mark - 1
    } else if (isClitic(text, mark + 1, tail)) {
      clitics.unshift({ start: mark, end: tail })
      tail = mark
    } else break
  }
  const seam = gluedSeam(text, start, tail)
  if (seam !== undefined) tokens.push({ start, end: seam }, { start: seam, end: tail })
  else if (tail - start === 6 && /^cannot$/i.test(text.slice(start, tail)))
    tokens.push({ start, end: start + 3 }, { start: start + 3, end: tail })
  else if (tail > start) tokens.push({ start, end: tail })
  tokens.push(...clitics)
}

function lastApostrophe(text: string, start: number, end: number): number {
  for (let index = end - 1; index > start; index--) if (classOf(text.charCodeAt(index)) === APOSTROPHE) return index
  return -1
}

/** Where a small letter runs into a capitalised word that begins a clause: "the border|According". */
function gluedSeam(text: string, start: number, end: number): number | undefined {
  for (let index = start + 3; index < end - 1; index++) {
    if (!isUpper(text.charCodeAt(index)) || !isLower(text.charCodeAt(index - 1)) || !isLower(text.charCodeAt(index - 2))) continue
    const word = text.slice(index, end)
    if (!glued.has(word)) continue
    // "LinkedIn" and its like are names; a lost stop leaves a small word before it.
    if (word.length <= 2 && isUpper(text.charCodeAt(start))) continue
    return index
  }
  return undefined
}
