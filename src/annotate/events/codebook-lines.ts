import { tokenise } from '../../text/tokens.ts'

/** The lines of a dictionary without its comments: "#" to the end of the line, "<!-- … -->" also over several lines. */
export function dictionaryLines(text: string): string[] {
  return text
    .replace(/<!\s*--[\s\S]*?-->/g, '')
    .split(/\r?\n/)
    .map(line => line.replace(/(?:^|[\s;\]])#.*$/, kept => (kept.startsWith(']') ? ']' : '')).trimEnd())
    .filter(line => line.trim() !== '')
}

/** "PRESIDENT_ADA_OKORO_" → its words, cut and lower-cased as those of a text. */
export function wordsOf(phrase: string): string[] {
  const text = phrase.replace(/[_\s]+/g, ' ').trim()
  return tokenise(text, 0, text.length).map(({ start, end }) => text.slice(start, end).toLowerCase())
}

/** What stands in the brackets of a line, in order: "A [X] [Y 1990-1995]" → X, Y 1990-1995. */
export function bracketed(line: string): string[] {
  return [...line.matchAll(/\[([^\]]*)\]/g)].map(match => match[1]!.trim())
}

/** The regular English plural of the last word: "border_guard" → "border_guards". */
export function plural(phrase: string): string {
  if (/(?:[sxz]|ch|sh)$/i.test(phrase)) return `${phrase}es`
  return /[^aeiou]y$/i.test(phrase) ? `${phrase.slice(0, -1)}ies` : `${phrase}s`
}
