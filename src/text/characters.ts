/** Classes of UTF-16 code units, looked up in one byte table. Surrogates count as symbols here; `tokenise` joins their pairs. */
export const OTHER = 0
export const SPACE = 1
export const LETTER = 2
export const DIGIT = 3
export const QUOTE = 4
/** Straight or curly single mark: apostrophe or quotation mark, by its place. */
export const APOSTROPHE = 5

/** Marks nobody sees (zero-width space, direction marks, byte order mark): they part words like a space. */
const INVISIBLE = [0x200b, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2060, 0x2066, 0x2067, 0x2068, 0x2069, 0xfeff]
/** Marks inside words: soft hyphen, zero-width joiner and non-joiner. */
const INSIDE = [0xad, 0x200c, 0x200d]

const table = buildTable()

/** The class of a code unit. */
export function classOf(code: number): number {
  return table[code]!
}

/** Whether nothing is seen at this code unit: white space, control or invisible marks. */
export function isBlank(code: number): boolean {
  return table[code] === SPACE
}

/** Whether a code unit is an upper-case letter. */
export function isUpper(code: number): boolean {
  if (code < 0x80) return code >= 65 && code <= 90
  if (table[code] !== LETTER) return false
  const letter = String.fromCharCode(code)
  return letter.toLowerCase() !== letter
}

/** Whether a code unit is a lower-case letter. */
export function isLower(code: number): boolean {
  if (code < 0x80) return code >= 97 && code <= 122
  if (table[code] !== LETTER) return false
  const letter = String.fromCharCode(code)
  return letter.toUpperCase() !== letter
}

function buildTable(): Uint8Array {
  const classes = new Uint8Array(0x10000)
  const letter = /[\p{L}\p{M}]/u
  const digit = /\p{N}/u
  const space = /[\s\p{Cc}]/u
  for (let code = 0; code < 0x10000; code++) {
    // Han, Hangul and the private and surrogate areas need no test each.
    if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7a3)) classes[code] = LETTER
    else if (code < 0xd800 || code > 0xf8ff) {
      const character = String.fromCharCode(code)
      if (letter.test(character)) classes[code] = LETTER
      else if (digit.test(character)) classes[code] = DIGIT
      else if (space.test(character)) classes[code] = SPACE
    }
  }
  for (const code of INVISIBLE) classes[code] = SPACE
  for (const code of INSIDE) classes[code] = LETTER
  classes[0x5f] = LETTER
  for (const character of '"“”„‟«»') classes[character.charCodeAt(0)] = QUOTE
  for (const character of "'‘’‚‛ʼ`´") classes[character.charCodeAt(0)] = APOSTROPHE
  return classes
}
