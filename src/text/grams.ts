import type { Offsets } from '../model.ts'

/** The words of a text for comparing: hash and place of each, lower case, punctuation left out. Parallel arrays. */
export interface Words {
  readonly hashes: Int32Array
  readonly starts: Int32Array
  readonly ends: Int32Array
}

const WORD = /[\p{L}\p{N}]+(?:[’'][\p{L}]+)*/gu

/** Words of the given parts of a text, in order. */
export function wordsOf(text: string, parts: readonly Offsets[]): Words {
  const hashes: number[] = []
  const starts: number[] = []
  const ends: number[] = []
  for (const part of parts) {
    for (const found of text.slice(part.start, part.end).matchAll(WORD)) {
      hashes.push(hash(found[0].toLowerCase().replace(/’/g, "'")))
      starts.push(part.start + found.index)
      ends.push(part.start + found.index + found[0].length)
    }
  }
  return { hashes: Int32Array.from(hashes), starts: Int32Array.from(starts), ends: Int32Array.from(ends) }
}

/** Hashes of every run of `size` words. */
export function grams(words: Words, size: number): Int32Array {
  const count = Math.max(0, words.hashes.length - size + 1)
  const out = new Int32Array(count)
  for (let at = 0; at < count; at++) {
    let value = 17
    for (let offset = 0; offset < size; offset++) value = Math.imul(value, 0x01000193) ^ words.hashes[at + offset]!
    out[at] = value
  }
  return out
}

function hash(word: string): number {
  let value = 0x811c9dc5 | 0
  for (let index = 0; index < word.length; index++) value = Math.imul(value ^ word.charCodeAt(index), 0x01000193)
  return value
}
