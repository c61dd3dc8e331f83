import type { ReuseText } from './words.ts'

/** A text made ready for comparing: what each word means (equal numbers are equal meanings), how much it tells, 0..1. */
export interface Weighed {
  readonly text: ReuseText
  readonly keys: Int32Array
  readonly weights: Float32Array
}

/** Two sentences of which one may tell the other: their numbers, how alike they are by themselves, and with their neighbours. */
export interface Cell {
  readonly a: number
  readonly b: number
  readonly alike: number
  readonly supported: number
  /** Weight of the words that they share. */
  readonly shared: number
  /** Whether each is the other's best; else it can only go on with a stretch, as a sentence that was cut in two does. */
  readonly mutual?: boolean
}

/** A word in more sentences of one text than this aligns nothing. */
const SPREAD = 8
/** Least likeness of two sentences that are looked at, and of those that stand for each other. */
const LEAST = 0.08
const SURE = 0.3
const NEIGHBOUR = 0.35

/**
 * The telling words of one text and the sentences that have them, in a table of open addresses: it is filled anew for each text, and the text
 * that was last asked for is often asked for again.
 */
let table = {
  of: undefined as Weighed | undefined,
  mask: 0,
  keys: new Int32Array(0),
  heads: new Int32Array(0),
  counts: new Int32Array(0),
  stamps: new Int32Array(0),
}
/** Entries: sentence, place in the table, weight, the next entry of the same word. */
let entries = { size: 0, sentences: new Int32Array(0), slots: new Int32Array(0), weights: new Float32Array(0), next: new Int32Array(0) }

function fillTable(page: Weighed): void {
  const { text, keys, weights } = page
  let size = 1024
  while (size < 2 * keys.length) size *= 2
  if (table.keys.length < size)
    table = {
      of: undefined,
      mask: 0,
      keys: new Int32Array(size),
      heads: new Int32Array(size),
      counts: new Int32Array(size),
      stamps: new Int32Array(size),
    }
  if (entries.sentences.length < keys.length)
    entries = {
      size: 0,
      sentences: new Int32Array(2 * keys.length),
      slots: new Int32Array(2 * keys.length),
      weights: new Float32Array(2 * keys.length),
      next: new Int32Array(2 * keys.length),
    }
  table.of = page
  table.mask = size - 1
  table.heads.fill(-1, 0, size)
  entries.size = 0
  for (let sentence = 0; sentence + 1 < text.sentences.length; sentence++)
    for (let at = text.sentences[sentence]!; at < text.sentences[sentence + 1]!; at++) {
      if (weights[at] === 0) continue
      const slot = slotOf(keys[at]!)
      const head = table.heads[slot]!
      if (head < 0) {
        table.keys[slot] = keys[at]!
        table.counts[slot] = 0
      } else if (entries.sentences[head] === sentence) continue
      const entry = entries.size++
      entries.sentences[entry] = sentence
      entries.slots[entry] = slot
      entries.weights[entry] = weights[at]!
      entries.next[entry] = head
      table.heads[slot] = entry
      table.counts[slot]!++
    }
}

/** The place of a key in the table, or the free place where it would stand. */
function slotOf(key: number): number {
  let slot = key & table.mask
  while (table.heads[slot]! >= 0 && table.keys[slot] !== key) slot = (slot + 1) & table.mask
  return slot
}

/** Cells of the sentences of two texts that may tell the same, each with its likeness; all that pass the least, unsorted. */
export function cellsOf(a: Weighed, b: Weighed): Cell[] {
  const [countA, countB] = [a.text.sentences.length - 1, b.text.sentences.length - 1]
  if (table.of !== a) fillTable(a)
  const totalA = new Float32Array(countA)
  const totalB = new Float32Array(countB)
  const shared = new Float32Array(countA * countB)
  for (let entry = 0; entry < entries.size; entry++)
    totalA[entries.sentences[entry]!]! += entries.weights[entry]! * spread(table.counts[entries.slots[entry]!]!)
  table.stamps.fill(-1, 0, table.mask + 1)
  for (let y = 0; y < countB; y++) {
    const from = b.text.sentences[y]!
    for (let at = from; at < b.text.sentences[y + 1]!; at++) {
      const weight = b.weights[at]!
      if (weight === 0) continue
      const slot = slotOf(b.keys[at]!)
      if (table.heads[slot]! < 0) {
        if (!stoodBefore(b.keys, from, at)) totalB[y]! += weight
        continue
      }
      if (table.stamps[slot] === y) continue
      table.stamps[slot] = y
      const worth = weight * spread(table.counts[slot]!)
      totalB[y]! += worth
      if (table.counts[slot]! <= SPREAD)
        for (let entry = table.heads[slot]!; entry >= 0; entry = entries.next[entry]!)
          shared[y * countA + entries.sentences[entry]!]! += worth
    }
  }
  const alike = new Float32Array(countA * countB)
  for (let y = 0; y < countB; y++)
    for (let x = 0; x < countA; x++) {
      const own = shared[y * countA + x]!
      if (own > 0) alike[y * countA + x] = (2 * own) / (totalB[y]! + totalA[x]!)
    }
  const at = (x: number, y: number): number => (x < 0 || y < 0 || x >= countA || y >= countB ? 0 : alike[y * countA + x]!)
  const cells: Cell[] = []
  for (let y = 0; y < countB; y++)
    for (let x = 0; x < countA; x++) {
      const own = alike[y * countA + x]!
      if (own < LEAST) continue
      const before = Math.max(at(x - 1, y - 1), 0.8 * at(x - 2, y - 1), 0.8 * at(x - 1, y - 2))
      const after = Math.max(at(x + 1, y + 1), 0.8 * at(x + 2, y + 1), 0.8 * at(x + 1, y + 2))
      cells.push({ a: x, b: y, alike: own, supported: own + NEIGHBOUR * (before + after), shared: shared[y * countA + x]! })
    }
  return cells
}

function stoodBefore(keys: Int32Array, from: number, at: number): boolean {
  for (let before = from; before < at; before++) if (keys[before] === keys[at]) return true
  return false
}

/** How much a word tells that stands in so many sentences of one text. */
function spread(sentences: number): number {
  return 1 / Math.sqrt(sentences)
}

/** The cells that stand for each other: best in its row or column, alike enough by itself or with its neighbours. */
export function matched(cells: readonly Cell[], sure = SURE): Cell[] {
  const bestA = new Map<number, Cell>()
  const bestB = new Map<number, Cell>()
  const better = (one: Cell, other: Cell | undefined): boolean => other === undefined || one.supported > other.supported
  for (const cell of cells) {
    if (better(cell, bestA.get(cell.a))) bestA.set(cell.a, cell)
    if (better(cell, bestB.get(cell.b))) bestB.set(cell.b, cell)
  }
  return cells
    .flatMap(cell => {
      const [one, other] = [bestA.get(cell.a) === cell, bestB.get(cell.b) === cell]
      if (one && other) return cell.supported >= sure ? [{ ...cell, mutual: true }] : []
      return (one || other) && cell.alike >= sure ? [cell] : []
    })
    .sort((x, y) => x.b - y.b || x.a - y.a)
}
