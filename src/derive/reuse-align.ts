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

/** The telling words of a text by sentence, each once a sentence, and the sentences of each word. Made once a text. */
interface Index {
  /** Where each sentence's words begin in `keys` and `weights`; one more than there are sentences. */
  readonly starts: Int32Array
  readonly keys: Int32Array
  readonly weights: Float32Array
  readonly sentences: ReadonlyMap<number, readonly number[]>
}

const indices = new WeakMap<Weighed, Index>()

function indexOf(page: Weighed): Index {
  const known = indices.get(page)
  if (known) return known
  const { text, keys, weights } = page
  const count = text.sentences.length - 1
  const starts = new Int32Array(count + 1)
  const [ownKeys, ownWeights] = [new Int32Array(keys.length), new Float32Array(keys.length)]
  const sentences = new Map<number, number[]>()
  let size = 0
  for (let sentence = 0; sentence < count; sentence++) {
    for (let at = text.sentences[sentence]!; at < text.sentences[sentence + 1]!; at++) {
      if (weights[at] === 0) continue
      const key = keys[at]!
      const list = sentences.get(key)
      if (!list) sentences.set(key, [sentence])
      else if (list[list.length - 1] === sentence) continue
      else list.push(sentence)
      ownKeys[size] = key
      ownWeights[size++] = weights[at]!
    }
    starts[sentence + 1] = size
  }
  const index = { starts, keys: ownKeys.subarray(0, size), weights: ownWeights.subarray(0, size), sentences }
  indices.set(page, index)
  return index
}

/** Cells of the sentences of two texts that may tell the same, each with its likeness; all that pass the least, unsorted. */
export function cellsOf(a: Weighed, b: Weighed): Cell[] {
  const [countA, countB] = [a.text.sentences.length - 1, b.text.sentences.length - 1]
  const [inA, inB] = [indexOf(a), indexOf(b)]
  const totalA = new Float32Array(countA)
  const totalB = new Float32Array(countB)
  const shared = new Float32Array(countA * countB)
  for (let x = 0; x < countA; x++)
    for (let at = inA.starts[x]!; at < inA.starts[x + 1]!; at++)
      totalA[x]! += inA.weights[at]! * spread(inA.sentences.get(inA.keys[at]!)!.length)
  for (let y = 0; y < countB; y++)
    for (let at = inB.starts[y]!; at < inB.starts[y + 1]!; at++) {
      const known = inA.sentences.get(inB.keys[at]!)
      const worth = inB.weights[at]! * spread(known ? known.length : 1)
      totalB[y]! += worth
      if (known && known.length <= SPREAD) for (const x of known) shared[y * countA + x]! += worth
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
