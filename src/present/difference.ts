/** A piece of one of two texts: shared by both, or its own. */
export interface DiffPiece {
  readonly text: string
  readonly isOwn: boolean
}

/** Words that are compared, those apart with which both texts begin and end; longer texts are shown without marks. */
const LONGEST = 400
/** Share of words in common below which marking what differs would mark everything. */
const FLOOR = 0.25

/** What each of two texts has that the other has not, word by word; nothing is marked where they have too little in common. */
export function wordDifference(a: string, b: string): readonly [readonly DiffPiece[], readonly DiffPiece[]] {
  const [left, right] = [words(a), words(b)]
  const [leftKeys, rightKeys] = [left.map(key), right.map(key)]
  const plain = [[{ text: a, isOwn: false }], [{ text: b, isOwn: false }]] as const
  const pairs = commonWords(leftKeys, rightKeys)
  if (!pairs) return plain
  if (pairs.length < FLOOR * Math.max(left.length, right.length)) return plain
  const [inLeft, inRight] = [new Set(pairs.map(([at]) => at)), new Set(pairs.map(([, at]) => at))]
  return [pieces(left, inLeft, leftKeys), pieces(right, inRight, rightKeys)]
}

/** Words with the spaces after them. */
function words(text: string): readonly string[] {
  return text.match(/\S+\s*/g) ?? []
}

function key(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

function pieces(all: readonly string[], shared: ReadonlySet<number>, keys: readonly string[]): readonly DiffPiece[] {
  const found: { text: string; isOwn: boolean }[] = []
  for (const [at, word] of all.entries()) {
    const isOwn = !shared.has(at) && keys[at] !== ''
    const last = found.at(-1)
    if (last && last.isOwn === isOwn) last.text += word
    else found.push({ text: word, isOwn })
  }
  return found
}

/** Positions of the words that two texts have in common, in order; nothing where too much of them differs to be compared. */
function commonWords(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] | undefined {
  const least = Math.min(a.length, b.length)
  let [head, tail] = [0, 0]
  while (head < least && a[head] === b[head]) head++
  while (tail < least - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++
  const [endA, endB] = [a.length - tail, b.length - tail]
  if (endA - head > LONGEST || endB - head > LONGEST) return undefined
  return [
    ...a.slice(0, head).map((_, at) => [at, at] as const),
    ...longestCommon(a.slice(head, endA), b.slice(head, endB)).map(([x, y]) => [x + head, y + head] as const),
    ...a.slice(endA).map((_, at) => [endA + at, endB + at] as const),
  ]
}

/** Positions of a longest common subsequence. */
function longestCommon(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] {
  const width = b.length + 1
  const lengths = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const isSame = a[i] === b[j] && a[i] !== ''
      lengths[i * width + j] = isSame
        ? lengths[(i + 1) * width + j + 1]! + 1
        : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!)
    }
  }
  const pairs: [number, number][] = []
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j] && a[i] !== '') pairs.push([i++, j++])
    else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) i++
    else j++
  }
  return pairs
}
