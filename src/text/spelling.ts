import { SPELLINGS } from '../language/spellings.ts'

/** Letters a to z as 1 to 26, up to four of them in one number: pieces of two spellings that face each other. */
const keyOf = (a: number, b: number, c: number, d: number): number => (a << 15) | (b << 10) | (c << 5) | d
const NEVER = -10_000
/** A letter that faces none, or a letter that was never seen to face the other: tenths of a nat beside chance. */
const LEFT_OVER = -85
const STRANGER = -75

let table: Int16Array | undefined

function odds(): Int16Array {
  if (table) return table
  const made = new Int16Array(1 << 20).fill(NEVER)
  const code = (text: string, at: number): number => (at < text.length ? text.charCodeAt(at) - 96 : 0)
  for (let letter = 1; letter <= 26; letter++) {
    made[keyOf(letter, 0, 0, 0)] = LEFT_OVER
    made[keyOf(0, 0, letter, 0)] = LEFT_OVER
    for (let other = 1; other <= 26; other++) made[keyOf(letter, 0, other, 0)] = STRANGER
  }
  for (const [, x, y, value] of SPELLINGS.matchAll(/([a-z]*)\|([a-z]*)(-?\d+)/g)) {
    made[keyOf(code(x!, 0), code(x!, 1), code(y!, 0), code(y!, 1))] = Number(value)
    made[keyOf(code(y!, 0), code(y!, 1), code(x!, 0), code(x!, 1))] = Number(value)
  }
  return (table = made)
}

/**
 * How much likelier two folded words are spellings of one name than two names: nats a letter, about 3 for the same word, above 0.2 likelier
 * than not. Only the letters a to z count. Learnt: see training/spellings.mjs.
 */
export function spelledAlike(a: string, b: string): number {
  const x = lettersOf(a)
  const y = lettersOf(b)
  if (x.length === 0 || y.length === 0) return a === b ? 1 : NEVER / 10
  const facing = odds()
  const width = y.length + 1
  const best = new Float64Array((x.length + 1) * width).fill(NEVER * 10)
  best[0] = 0
  for (let i = 0; i <= x.length; i++)
    for (let j = 0; j <= y.length; j++) {
      const so = best[i * width + j]!
      for (let p = 0; p <= 2 && i + p <= x.length; p++)
        for (let q = 0; q <= 2 && j + q <= y.length; q++) {
          if (p + q === 0) continue
          const key = keyOf(p > 0 ? x[i]! : 0, p > 1 ? x[i + 1]! : 0, q > 0 ? y[j]! : 0, q > 1 ? y[j + 1]! : 0)
          const value = so + facing[key]!
          const to = (i + p) * width + j + q
          if (value > best[to]!) best[to] = value
        }
    }
  return best[best.length - 1]! / 10 / (x.length + y.length)
}

function lettersOf(word: string): number[] {
  const letters: number[] = []
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at) - 96
    if (code >= 1 && code <= 26) letters.push(code)
  }
  return letters
}
