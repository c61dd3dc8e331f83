import type { Offsets } from '../model.ts'

/** A matcher for a list of words and phrases: the first place in `text` where one stands as whole words, or nothing. Case is ignored. */
export function phraseFinder(phrases: readonly string[]): (text: string) => (Offsets & { readonly phrase: string }) | undefined {
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${anyOf(phrases)})(?![\p{L}\p{N}-])`, 'iu')
  return text => {
    const found = pattern.exec(text)
    return found ? { start: found.index, end: found.index + found[0].length, phrase: found[0].toLowerCase() } : undefined
  }
}

/** The source of a pattern for any of some phrases, the longest first. */
export function anyOf(phrases: readonly string[]): string {
  const longestFirst = [...phrases].sort((a, b) => b.length - a.length)
  return longestFirst.map(phrase => phrase.replace(/[.*+?^$()|[\]\\{}]/g, '\\$&').replace(/ /g, '\\s+')).join('|')
}
