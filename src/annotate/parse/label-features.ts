import { mix } from '../weights.ts'
import type { ParseState } from './state.ts'
import { between, distance } from './step-features.ts'

/** How many features a label has. */
export const LABEL_FEATURES = 42

const NOTHING = 0x3c6ef372

/** Writes the features of the label of an arc whose child has all its own children. */
export function labelFeatures(state: ParseState, head: number, child: number, out: Int32Array): void {
  const { count, words, endings, tags, classes, gaps, labels, left, left2, right, lefts, rights, guess, guessed } = state
  const side = child < head ? 1 : 2
  const word = (place: number) => (place < 0 ? NOTHING : words[place]!)
  const tag = (place: number) => (place < 0 || place > count ? 0 : tags[place]!)
  const label = (place: number) => (place < 0 ? 0 : labels[place]!)
  const hw = mix(words[head]!, side)
  const cw = mix(words[child]!, side)
  const ht = tags[head]!
  const ct = tags[child]!
  const both = (ht * 64 + ct) * 4 + side
  const first = left[child]!
  const last = right[child]!
  const headLeft = left[head]!
  const headRight = right[head]!
  const hc = classes[head]!
  const cc = classes[child]!
  let n = 0
  const add = (value: number) => {
    out[n] = mix(value, 301 + n)
    n++
  }
  add(hw)
  add(cw)
  add(ht * 4 + side)
  add(ct * 4 + side)
  add(both)
  add(mix(hw, cw))
  add(mix(hw, ct))
  add(mix(cw, ht))
  add(mix(endings[child]!, both))
  add(mix(endings[head]!, both))
  add(mix(both, distance(Math.abs(head - child))))
  add(mix(both, between(state, Math.min(head, child), Math.max(head, child)) * 512 + gaps[child]!))
  add(mix(both, word(first)))
  add(mix(both, tag(first)))
  add(mix(both, label(first)))
  add(mix(both, label(first) * 64 + label(left2[child]!)))
  add(mix(both, label(last)))
  add(mix(both, tag(last)))
  add(mix(both, word(last)))
  add(mix(hw, word(first)))
  add(mix(cw, label(first)))
  add(mix(both, label(headLeft)))
  add(mix(both, label(headRight)))
  add(mix(hw, label(headRight) * 64 + ct))
  add(mix(hw, label(headLeft) * 64 + ct))
  add(mix(both, Math.min(3, lefts[head]!) * 8 + Math.min(3, rights[head]!)))
  add(mix(both, tag(child - 1) * 64 + tag(child + 1)))
  add(mix(both, tag(head - 1) * 64 + tag(head + 1)))
  add(mix(cw, tag(child + 1)))
  add(mix(label(headLeft) * 64 + label(headRight), both))
  add(mix(hc, both))
  add(mix(cc, both))
  add(mix(hc * 512 + cc, side))
  add(mix(hc, mix(word(first), side)))
  add(mix(cc, mix(word(first), side)))
  add(mix(hc, cw))
  add(mix(cc, hw))
  // what the first pass found: the head's own head, and its last child, which is not there yet
  const above = head === count || guess.length === 0 ? 0 : tag(guess[head]!) * 2 + (guess[head]! < head ? 1 : 0)
  const behind = tag(guessed[head]!)
  add(mix(both, above))
  add(mix(cw, above))
  add(mix(hw, above * 64 + ct))
  add(mix(both, behind))
  add(mix(hw, behind * 64 + ct))
}
