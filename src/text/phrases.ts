import type { Offsets } from '../model.ts'

/** A matcher for a list of words and phrases: the first place in `text` where one stands as whole words, or nothing. Case is ignored. */
export function phraseFinder(phrases: readonly string[]): (text: string) => (Offsets & { readonly phrase: string }) | undefined {
  const source = String.raw`(?<![\p{L}\p{N}-])(?:${anyOf(phrases)})(?![\p{L}\p{N}-])`
  const next = beginnings(phrases)
  // Tried at those places alone where one of the phrases can begin.
  const pattern = new RegExp(source, next ? 'iuy' : 'iu')
  const at = (start: number, text: string) => {
    pattern.lastIndex = start
    const found = pattern.exec(text)
    return found ? { start: found.index, end: found.index + found[0].length, phrase: found[0].toLowerCase() } : undefined
  }
  if (!next) return text => at(0, text)
  return text => {
    for (let start = next(text, 0); start >= 0; start = next(text, start + 1)) {
      const found = at(start, text)
      if (found) return found
    }
    return undefined
  }
}

/**
 * A quick test before a slow pattern that holds any of some phrases as whole words: false where none of them can stand in a text. It may be true of other
 * texts, too.
 */
export function mayHold(phrases: readonly string[]): (text: string) => boolean {
  const next = beginnings(phrases)
  return text => !next || next(text, 0) >= 0
}

/** The source of a pattern for any of some phrases, the longest first. */
export function anyOf(phrases: readonly string[]): string {
  const longestFirst = [...phrases].sort((a, b) => b.length - a.length)
  return longestFirst.map(phrase => phrase.replace(/[.*+?^$()|[\]\\{}]/g, '\\$&').replace(/ /g, '\\s+')).join('|')
}

/** Bits in which the first words of a list are marked: a power of two, of which few are set. */
const BITS = 1 << 13

/** Where from a place on a word stands in a text that may be the first word of a phrase; -1 where none does. */
type Beginnings = (text: string, from: number) => number

/**
 * Finds the words that a phrase can begin with, by a number made of their letters. Words are taken to be runs of plain letters and digits here: what
 * stands around them is the pattern's to judge. Nothing where a phrase begins with something else.
 */
function beginnings(phrases: readonly string[]): Beginnings | undefined {
  const marked = new Int32Array(BITS >> 5)
  for (const phrase of phrases) {
    let hash = 0
    for (let at = 0; at < phrase.length && FOLDED[phrase.charCodeAt(at)]; at++) hash = mixed(hash, FOLDED[phrase.charCodeAt(at)]!)
    if (hash === 0) return undefined
    const bit = bitOf(hash)
    marked[bit >> 5]! |= 1 << (bit & 31)
  }
  return (text, from) => {
    const { length } = text
    let at = from
    // A word that has begun before is none that begins here.
    if (at > 0 && FOLDED[text.charCodeAt(at - 1)]) while (at < length && FOLDED[text.charCodeAt(at)]) at++
    while (at < length) {
      const start = at
      let hash = 0
      for (let letter = FOLDED[text.charCodeAt(at)]!; letter > 0; letter = at < length ? FOLDED[text.charCodeAt(at)]! : 0) {
        hash = mixed(hash, letter)
        at++
      }
      if (at === start) {
        at++
        continue
      }
      const bit = bitOf(hash)
      if ((marked[bit >> 5]! & (1 << (bit & 31))) !== 0) return start
    }
    return -1
  }
}

function mixed(hash: number, letter: number): number {
  return Math.imul(hash ^ letter, 0x01000193)
}

function bitOf(hash: number): number {
  return (hash ^ (hash >>> 13)) & (BITS - 1)
}

/** Code unit → its small letter or digit, also of the two that patterns take for "s" and "k" where case is ignored; 0 for all others. */
const FOLDED = foldedLetters()

function foldedLetters(): Uint8Array {
  const table = new Uint8Array(0x10000)
  for (let code = 0x30; code <= 0x39; code++) table[code] = code
  for (let code = 0x61; code <= 0x7a; code++) {
    table[code] = code
    table[code - 0x20] = code
  }
  table[0x17f] = 's'.charCodeAt(0)
  table[0x212a] = 'k'.charCodeAt(0)
  return table
}
