import { mix } from '../weights.ts'
import type { ParseState } from './state.ts'

/** How many features a step has in the first pass and in the second. */
export const FIRST_FEATURES = 58
export const SECOND_FEATURES = 116

const NOTHING = 0x3c6ef372

/**
 * Writes the features of the choice of the next step; the templates follow Zhang and Nivre (2011). s0, s1, s2: the words on the stack, the top
 * first; b0, b1, b2: the next words; l and r: a word's outermost children, l2 and r2 those after them; w, t, c: word, tag, class. A state
 * without guesses is one of the first pass, which makes do with the first of them.
 */
export function stepFeatures(state: ParseState, out: Int32Array): void {
  const {
    count,
    words,
    tagged,
    endings,
    tags,
    classes,
    gaps,
    labels,
    left,
    left2,
    right,
    right2,
    lefts,
    rights,
    stack,
    depth,
    next,
    guess,
    guessed,
  } = state
  const s0 = depth > 0 ? stack[depth - 1]! : -1
  const s1 = depth > 1 ? stack[depth - 2]! : -1
  const s2 = depth > 2 ? stack[depth - 3]! : -1
  const b1 = next + 1 <= count ? next + 1 : -1
  const b2 = next + 2 <= count ? next + 2 : -1
  const s0w = s0 < 0 ? NOTHING : words[s0]!
  const s1w = s1 < 0 ? NOTHING : words[s1]!
  const b0w = words[next]!
  const b1w = b1 < 0 ? NOTHING : words[b1]!
  const s0t = at(tags, s0)
  const s1t = at(tags, s1)
  const s2t = at(tags, s2)
  const b0t = tags[next]!
  const b1t = at(tags, b1)
  const b2t = at(tags, b2)
  const s0l = child(left, s0)
  const s0r = child(right, s0)
  const s1l = child(left, s1)
  const s1r = child(right, s1)
  const b0l = left[next]!
  const s0l2 = child(left2, s0)
  const s0r2 = child(right2, s0)
  const s1r2 = child(right2, s1)
  const b0l2 = left2[next]!
  const s0v = s0 < 0 ? 0 : Math.min(3, lefts[s0]!) * 8 + Math.min(3, rights[s0]!)
  const s1v = s1 < 0 ? 0 : Math.min(3, lefts[s1]!) * 8 + Math.min(3, rights[s1]!)
  const b0v = Math.min(3, lefts[next]!)
  const apart = s0 < 0 ? 0 : distance(next - s0)
  const below = s1 < 0 ? 0 : distance(s0 - s1)
  const over = s0 < 0 ? 0 : between(state, s0, next)
  const under = s1 < 0 ? 0 : between(state, s1, s0)
  const s0wt = s0 < 0 ? NOTHING : tagged[s0]!
  const s1wt = s1 < 0 ? NOTHING : tagged[s1]!
  const b0wt = tagged[next]!
  const b1wt = b1 < 0 ? NOTHING : tagged[b1]!
  const s0b0 = s0t * 64 + b0t
  const s1s0 = s1t * 64 + s0t
  const s1s0b0 = s1s0 * 64 + b0t
  const s0b0b1 = s0b0 * 64 + b1t
  const s0lt = at(tags, s0l)
  const s0rt = at(tags, s0r)
  const s1rt = at(tags, s1r)
  const b0lt = at(tags, b0l)
  const s0ll = at(labels, s0l)
  const s0rl = at(labels, s0r)
  const s1ll = at(labels, s1l)
  const s1rl = at(labels, s1r)
  const b0ll = at(labels, b0l)
  const s0c = at(classes, s0)
  const s1c = at(classes, s1)
  const b0c = classes[next]!
  const b1c = at(classes, b1)
  const s0lw = s0l < 0 ? NOTHING : words[s0l]!
  const b0lw = b0l < 0 ? NOTHING : words[b0l]!
  const s1rw = s1r < 0 ? NOTHING : words[s1r]!
  const g0 = gaps[next]!
  const g1 = gaps[next + 1]!
  const gs = s0 < 0 ? 0 : gaps[s0 + 1]!
  const gs1 = s1 < 0 ? 0 : gaps[s1 + 1]!
  const gb = s0 < 0 ? 0 : gaps[s0]!
  let n = 0
  // both passes
  out[n] = mix(s0t, 101 + n++)
  out[n] = mix(s1w, 101 + n++)
  out[n] = mix(s1t, 101 + n++)
  out[n] = mix(s1wt, 101 + n++)
  out[n] = mix(b0w, 101 + n++)
  out[n] = mix(b0t, 101 + n++)
  out[n] = mix(b0wt, 101 + n++)
  out[n] = mix(b1w, 101 + n++)
  out[n] = mix(b1t, 101 + n++)
  out[n] = mix(b1wt, 101 + n++)
  out[n] = mix(b2 < 0 ? NOTHING : tagged[b2]!, 101 + n++)
  out[n] = mix(b2t, 101 + n++)
  out[n] = mix(s2 < 0 ? NOTHING : tagged[s2]!, 101 + n++)
  out[n] = mix(s0b0, 101 + n++)
  out[n] = mix(b0t * 64 + b1t, 101 + n++)
  out[n] = mix(mix(b1w, b0t), 101 + n++)
  out[n] = mix(s1s0, 101 + n++)
  out[n] = mix(s1t * 64 + b0t, 101 + n++)
  out[n] = mix((b0t * 64 + b1t) * 64 + b2t, 101 + n++)
  out[n] = mix(s0b0 * 64 + s0lt, 101 + n++)
  out[n] = mix(s0b0 * 64 + s0rt, 101 + n++)
  out[n] = mix(s0b0 * 64 + b0lt, 101 + n++)
  out[n] = mix(s1s0 * 64 + s1rt, 101 + n++)
  out[n] = mix(s1s0 * 64 + s0lt, 101 + n++)
  out[n] = mix(s1s0 * 64 + s0rt, 101 + n++)
  out[n] = mix((s0t * 64 + s0lt) * 64 + at(tags, s0l2), 101 + n++)
  out[n] = mix((s0t * 64 + s0rt) * 64 + at(tags, s0r2), 101 + n++)
  out[n] = mix((b0t * 64 + b0lt) * 64 + at(tags, b0l2), 101 + n++)
  out[n] = mix((s1t * 64 + s1rt) * 64 + at(tags, s1r2), 101 + n++)
  out[n] = mix(mix(s0t, s0v), 101 + n++)
  out[n] = mix(mix(s1t, s1v), 101 + n++)
  out[n] = mix(mix(b0t, b0v), 101 + n++)
  out[n] = mix(mix(b0w, b0v), 101 + n++)
  out[n] = mix(mix(s0b0, s0v * 64 + b0v), 101 + n++)
  out[n] = mix(mix(s0t * 64 + s0ll, s0rl), 101 + n++)
  out[n] = mix(mix(s1t * 64 + s1ll, s1rl), 101 + n++)
  out[n] = mix(mix(b0t * 64 + b0ll, at(labels, b0l2)), 101 + n++)
  out[n] = mix(mix(s0b0, s0rl * 64 + b0ll), 101 + n++)
  out[n] = mix(mix(s0t * 64 + s0ll, at(labels, s0l2)), 101 + n++)
  out[n] = mix(mix(s0t * 64 + s0rl, at(labels, s0r2)), 101 + n++)
  out[n] = mix(mix(s1s0, s1rl * 64 + s0ll), 101 + n++)
  out[n] = mix(mix(s0r < 0 ? NOTHING : words[s0r]!, s0b0), 101 + n++)
  out[n] = mix(mix(b0lw, s0b0), 101 + n++)
  out[n] = mix(s0c * 64 + s0t, 101 + n++)
  out[n] = mix(s1c * 64 + s1t, 101 + n++)
  out[n] = mix(b0c * 64 + b0t, 101 + n++)
  out[n] = mix(b1c * 64 + b1t, 101 + n++)
  out[n] = mix(mix(b0c, s0b0), 101 + n++)
  out[n] = mix(mix(s0b0, apart), 101 + n++)
  out[n] = mix(mix(s1s0, below), 101 + n++)
  out[n] = mix(mix(b0w, apart), 101 + n++)
  out[n] = mix(mix(s0b0, over), 101 + n++)
  out[n] = mix(mix(s1s0, under), 101 + n++)
  out[n] = mix(mix(s0b0, g0), 101 + n++)
  out[n] = mix(mix(s0b0, gs), 101 + n++)
  out[n] = mix(mix(b0w, g0), 101 + n++)
  out[n] = mix(mix(s0w, g0 * 256 + gs), 101 + n++)
  out[n] = mix(mix(s0t, g0 * 65536 + gs * 256 + gb), 101 + n++)
  if (guess.length === 0) return
  // the second pass alone
  out[n] = mix(s0w, 101 + n++)
  out[n] = mix(s0wt, 101 + n++)
  out[n] = mix(mix(s0wt, b0t), 101 + n++)
  out[n] = mix(mix(b0wt, s0t), 101 + n++)
  out[n] = mix(mix(b0w, b1t), 101 + n++)
  out[n] = mix(mix(s1t, s0wt), 101 + n++)
  out[n] = mix(mix(s1wt, s0t), 101 + n++)
  out[n] = mix(mix(s1w, b0w), 101 + n++)
  out[n] = mix(mix(s1wt, b0t), 101 + n++)
  out[n] = mix(mix(s1t, b0wt), 101 + n++)
  out[n] = mix(s0b0b1, 101 + n++)
  out[n] = mix(s1s0b0, 101 + n++)
  out[n] = mix((s2t * 64 + s1t) * 64 + s0t, 101 + n++)
  out[n] = mix(mix(s1s0b0, b1t), 101 + n++)
  out[n] = mix(mix(s0b0b1, b2t), 101 + n++)
  out[n] = mix(mix(s0b0b1, s0 >= 0 && b1 >= 0 && endings[s0] === endings[b1] ? 1 : 0), 101 + n++)
  out[n] = mix(s1s0 * 64 + at(tags, s1l), 101 + n++)
  out[n] = mix(mix(s0w, s0v), 101 + n++)
  out[n] = mix(mix(s1w, s1v), 101 + n++)
  out[n] = mix(mix(s0w, s0ll * 64 + s0rl), 101 + n++)
  out[n] = mix(mix(s1w, s0lw), 101 + n++)
  out[n] = mix(mix(mix(s1c, s0lw), s0c), 101 + n++)
  out[n] = mix(mix(s1s0, s0lw), 101 + n++)
  out[n] = mix(mix(s0w, b0lw), 101 + n++)
  out[n] = mix(mix(mix(s0c, b0lw), b0c), 101 + n++)
  out[n] = mix(mix(s1w, mix(b0lw, s0t)), 101 + n++)
  out[n] = mix(mix(mix(s1c, b0lw), b0c), 101 + n++)
  out[n] = mix(mix(s1s0b0, b0lw), 101 + n++)
  out[n] = mix(mix(s1rw, s1s0), 101 + n++)
  out[n] = mix(s0c * 512 + b0c, 101 + n++)
  out[n] = mix(s1c * 512 + s0c, 101 + n++)
  out[n] = mix(mix(s0c, s1wt), 101 + n++)
  out[n] = mix(mix(s0c, s0b0), 101 + n++)
  out[n] = mix(mix(s1c, s1s0), 101 + n++)
  out[n] = mix(mix(s0c, s1s0), 101 + n++)
  out[n] = mix(mix(s1s0b0, s1c), 101 + n++)
  out[n] = mix(mix(s1c * 512 + s0c, b0t), 101 + n++)
  out[n] = mix(mix(s0w, apart), 101 + n++)
  out[n] = mix(mix(s1s0b0, over * 64 + under), 101 + n++)
  out[n] = mix(mix(s1s0b0, g0 * 256 + gb), 101 + n++)
  out[n] = mix(mix(s1s0b0, gs * 256 + gs1), 101 + n++)
  out[n] = mix(mix(s0b0b1, g0 * 256 + g1), 101 + n++)
  // what the first pass found
  const up0 = s0 < 0 ? 0 : placeOf(guess[s0]!, s0, s1, next, count)
  const up1 = s1 < 0 ? 0 : placeOf(guess[s1]!, s0, s1, next, count)
  const upB = next < count ? placeOf(guess[next]!, s0, s1, next, count) : 0
  const more0 = s0 < 0 || guessed[s0]! < next ? 0 : guessed[s0] === next ? 1 : 2
  const more1 = s1 < 0 || guessed[s1]! < next ? 0 : 1
  const all = ((up0 * 8 + upB) * 4 + more0) * 8 + up1
  const head0 = s0 < 0 ? 0 : tags[Math.max(0, guess[s0]!)]!
  const headB = next < count ? tags[Math.max(0, guess[next]!)]! : 0
  out[n] = mix(up0, 101 + n++)
  out[n] = mix(up0 * 4 + more0, 101 + n++)
  out[n] = mix(upB * 8 + up0, 101 + n++)
  out[n] = mix(all, 101 + n++)
  out[n] = mix(all * 2 + more1, 101 + n++)
  out[n] = mix(mix(s0b0, up0 * 4 + more0), 101 + n++)
  out[n] = mix(mix(s0b0, all), 101 + n++)
  out[n] = mix(mix(s1s0, all), 101 + n++)
  out[n] = mix(mix(s1s0b0, up0 * 4 + more0), 101 + n++)
  out[n] = mix(mix(s1s0b0, all), 101 + n++)
  out[n] = mix(mix(s0w, up0 * 4 + more0), 101 + n++)
  out[n] = mix(mix(b0w, (up0 * 4 + more0) * 8 + upB), 101 + n++)
  out[n] = mix(mix(s1w, up0 * 4 + more0), 101 + n++)
  out[n] = mix(mix(s0t * 64 + head0, up0 * 4 + more0), 101 + n++)
  out[n] = mix(mix(b0t * 64 + headB, upB * 8 + up0), 101 + n++)
  out[n] = mix(mix(mix(s0t * 64 + head0, b0t * 64 + headB), all), 101 + n++)
}

/** Where a guessed head lies: 1 next word, 2 second on the stack, 3 further on, 4 the root, 5 further back, 6 top of the stack, 7 between. */
function placeOf(head: number, s0: number, s1: number, next: number, count: number): number {
  if (head === next) return 1
  if (head === s1) return 2
  if (head === count) return 4
  if (head > next) return 3
  if (head === s0) return 6
  return head < s1 ? 5 : 7
}

function at(values: Int32Array, place: number): number {
  return place < 0 ? 0 : values[place]!
}

function child(side: Int32Array, place: number): number {
  return place < 0 ? -1 : side[place]!
}

export function distance(steps: number): number {
  return steps < 5 ? steps : steps < 8 ? 5 : steps < 15 ? 6 : 7
}

/** Whether verbs and commas stand between two places. */
export function between({ verbs, commas }: ParseState, from: number, to: number): number {
  return Math.min(2, verbs[to]! - verbs[from + 1]!) * 4 + Math.min(3, commas[to]! - commas[from]!)
}
