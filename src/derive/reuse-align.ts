import type { ReuseText } from './reuse-words.ts'

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

/** Sentence of each word. */
function sentenceOf({ sentences, hashes }: ReuseText): Int32Array {
  const of = new Int32Array(hashes.length)
  for (let sentence = 0; sentence + 1 < sentences.length; sentence++) of.fill(sentence, sentences[sentence], sentences[sentence + 1])
  return of
}

/** Cells of the sentences of two texts that may tell the same, each with its likeness; all that pass the least, unsorted. */
export function cellsOf(a: Weighed, b: Weighed): Cell[] {
  const [countA, countB] = [a.text.sentences.length - 1, b.text.sentences.length - 1]
  if (countA === 0 || countB === 0) return []
  const inA = sentenceOf(a.text)
  // Sentences of A by key, each once.
  const holders = new Map<number, number[]>()
  for (let at = 0; at < a.keys.length; at++) {
    if (a.weights[at] === 0) continue
    const known = holders.get(a.keys[at]!)
    if (!known) holders.set(a.keys[at]!, [inA[at]!])
    else if (known[known.length - 1] !== inA[at]) known.push(inA[at]!)
  }
  const totalA = new Float32Array(countA)
  const seen = new Map<number, number>()
  for (let at = 0; at < a.keys.length; at++) {
    const sentence = inA[at]!
    if (a.weights[at] === 0 || seen.get(a.keys[at]!) === sentence) continue
    seen.set(a.keys[at]!, sentence)
    totalA[sentence]! += a.weights[at]! * spread(holders.get(a.keys[at]!)!.length)
  }
  const score = new Float32Array(countA)
  const alike = new Float32Array(countA * countB)
  const shared = new Float32Array(countA * countB)
  const touched: number[] = []
  for (let sentence = 0; sentence < countB; sentence++) {
    let total = 0
    const own = new Set<number>()
    for (let at = b.text.sentences[sentence]!; at < b.text.sentences[sentence + 1]!; at++) {
      const weight = b.weights[at]!
      if (weight === 0 || own.has(b.keys[at]!)) continue
      own.add(b.keys[at]!)
      const known = holders.get(b.keys[at]!)
      const worth = weight * spread(known ? known.length : 1)
      total += worth
      if (!known || known.length > SPREAD) continue
      for (const other of known) {
        if (score[other] === 0) touched.push(other)
        score[other]! += worth
      }
    }
    for (const other of touched) {
      alike[sentence * countA + other] = (2 * score[other]!) / (total + totalA[other]!)
      shared[sentence * countA + other] = score[other]!
      score[other] = 0
    }
    touched.length = 0
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
