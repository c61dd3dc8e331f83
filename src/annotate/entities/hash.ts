import { mix } from '../weights.ts'

export const SEED = 0x811c9dc5 | 0
export const PRIME = 0x01000193

/** The hash under which a word stands in the lists of names. */
export function wordHash(word: string): number {
  let hash = SEED
  for (let index = 0; index < word.length; index++) hash = Math.imul(hash ^ fold(word.charCodeAt(index)), PRIME)
  return hash
}

/** The hash of a phrase, from those of its words. */
export function phraseHash(before: number, word: number): number {
  return mix(before, word)
}

/** Small letters, digits as 0, curly apostrophes as straight ones; one code unit. */
export function fold(code: number): number {
  if (code < 0x80) return code >= 65 && code <= 90 ? code + 32 : code >= 48 && code <= 57 ? 48 : code
  if (code === 0x2019 || code === 0x2018) return 0x27
  return code >= 0xc0 && code < 0x2000 ? String.fromCharCode(code).toLowerCase().charCodeAt(0) : code
}
