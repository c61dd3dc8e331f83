import type { ParsedWords } from './words.ts'

/** A partial tree of one sentence's words, as an arc-hybrid parser builds it. Words 0..count-1; `count` is the root, last in the buffer. */
export interface ParseState extends ParsedWords {
  /** Head of each word, -1 where it has none yet, and label number + 1. */
  readonly heads: Int32Array
  readonly labels: Int32Array
  /** Outermost and next children on each side, -1 where there is none; how many there are. */
  readonly left: Int32Array
  readonly left2: Int32Array
  readonly right: Int32Array
  readonly right2: Int32Array
  readonly lefts: Int32Array
  readonly rights: Int32Array
  /** Heads as a first pass found them, `count` for the root; empty in that pass. And the last of each word's children by them, -1 for none. */
  readonly guess: Int32Array
  readonly guessed: Int32Array
  readonly stack: Int32Array
  depth: number
  /** First word of the buffer. */
  next: number
}

export const SHIFT = 0
/** The buffer's first becomes the head of the stack's top. */
export const LEFT = 1
/** The word below becomes the head of the stack's top. */
export const RIGHT = 2

/** The arrays of a state: taken again for sentence after sentence, since making them takes as long as some of the steps. */
export type Room = Omit<ParseState, keyof ParsedWords | 'guess' | 'depth' | 'next'>

/** Room for sentences of up to `size` words, the root counted. */
export function roomFor(size: number): Room {
  const array = () => new Int32Array(size)
  return {
    heads: array(),
    labels: array(),
    left: array(),
    left2: array(),
    right: array(),
    right2: array(),
    lefts: array(),
    rights: array(),
    guessed: array(),
    stack: array(),
  }
}

const NO_GUESS = new Int32Array(0)

/** A state in which nothing is attached; `guess`: heads as a first pass found them, `count` for the root. What was in `room` is lost. */
export function begin(words: ParsedWords, guess: Int32Array = NO_GUESS, room: Room = roomFor(words.count + 1)): ParseState {
  const size = words.count + 1
  const { heads, labels, left, left2, right, right2, lefts, rights, guessed } = room
  for (const array of [heads, left, left2, right, right2, guessed]) array.fill(-1, 0, size)
  for (const array of [labels, lefts, rights]) array.fill(0, 0, size)
  for (let word = 0; word < guess.length; word++) guessed[guess[word]!] = word
  return { ...words, ...room, guess, depth: 0, next: 0 }
}

export function isDone(state: ParseState): boolean {
  return state.depth === 0 && state.next === state.count
}

/** The head that LEFT or RIGHT would give to the stack's top. */
export function headFor(state: ParseState, step: number): number {
  return step === LEFT ? state.next : state.stack[state.depth - 2]!
}

/** Takes SHIFT. */
export function shift(state: ParseState): void {
  state.stack[state.depth++] = state.next++
}

/** Takes LEFT or RIGHT: the stack's top gets its head and label, and leaves. */
export function attach(state: ParseState, head: number, label: number): void {
  const child = state.stack[--state.depth]!
  state.heads[child] = head
  state.labels[child] = label + 1
  if (child < head) {
    state.left2[head] = state.left[head]!
    state.left[head] = child
    state.lefts[head]!++
  } else {
    state.right2[head] = state.right[head]!
    state.right[head] = child
    state.rights[head]!++
  }
}
