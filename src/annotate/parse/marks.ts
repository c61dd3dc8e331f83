import type { ParseState } from './state.ts'
import type { Tree } from './tree.ts'

const PUNCTUATION = 'punct'
const ROOT = 'root'

/**
 * The tree of all `size` tokens, once the words have their heads: a mark hangs on the lowest word that the words on both its sides hang under, or
 * are, so that no arc crosses another; the first marks and the last hang on the root ("The bridge|,| he said|,| is shut|.|").
 */
export function attachMarks(state: ParseState, size: number, labels: readonly string[]): Tree {
  const { count, heads, places } = state
  const found = new Int32Array(size).fill(NONE)
  const relations = new Array<string>(size).fill(PUNCTUATION)
  let root = count
  for (let word = 0; word < count; word++) {
    const head = heads[word]!
    found[places[word]!] = head === count ? -1 : places[head]!
    relations[places[word]!] = head === count ? ROOT : labels[state.labels[word]! - 1]!
    if (head === count) root = word
  }
  const over = spanning(state, root)
  let before = -1
  for (let token = 0; token < size; token++) {
    if (found[token] !== NONE) before++
    else if (count === 0) {
      // A sentence of marks alone: the first is the root.
      found[token] = token === 0 ? -1 : 0
      if (token === 0) relations[token] = ROOT
    } else found[token] = places[before < 0 ? root : over[before]!]!
  }
  return { heads: found, relations }
}

const NONE = -2

/** For each word the lowest one that it and the next word hang under, or are; the root for the last. Each subtree is left once: linear. */
function spanning({ count, heads, right }: ParseState, root: number): Int32Array {
  const ends = new Int32Array(count)
  for (let word = count - 1; word >= 0; word--) ends[word] = right[word]! < 0 ? word : ends[right[word]!]!
  return ends.map((_, word) => {
    let over = word
    while (over !== root && ends[over] === word) over = heads[over]!
    return over
  })
}
