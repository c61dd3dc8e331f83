const primes = (count: number): number[] => {
  const found: number[] = []
  for (let candidate = 2; found.length < count; candidate++) if (found.every(prime => candidate % prime !== 0)) found.push(candidate)
  return found
}
const fraction = (root: number): number => ((root - Math.floor(root)) * 0x100000000) | 0
const ROUNDS = primes(64).map(prime => fraction(Math.cbrt(prime)))
const START = primes(8).map(prime => fraction(Math.sqrt(prime)))
const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by))

/** SHA-256 (FIPS 180-4) of a text as UTF-8, its 32 bytes in base64, as a Content-Security-Policy wants it. */
export function sha256Base64(text: string): string {
  const bytes = new TextEncoder().encode(text)
  const blocks = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64)
  blocks.set(bytes)
  blocks[bytes.length] = 0x80
  const view = new DataView(blocks.buffer)
  view.setUint32(blocks.length - 8, Math.floor((bytes.length * 8) / 0x100000000))
  view.setUint32(blocks.length - 4, (bytes.length * 8) >>> 0)
  const state = Int32Array.from(START)
  const words = new Int32Array(64)
  for (let offset = 0; offset < blocks.length; offset += 64) mix(state, words, view, offset)
  return btoa(String.fromCharCode(...[...state].flatMap(word => [24, 16, 8, 0].map(shift => (word >>> shift) & 0xff))))
}

function mix(state: Int32Array, words: Int32Array, view: DataView, offset: number): void {
  for (let at = 0; at < 16; at++) words[at] = view.getInt32(offset + at * 4)
  for (let at = 16; at < 64; at++) {
    const [a, b] = [words[at - 15]!, words[at - 2]!]
    const low = turn(a, 7) ^ turn(a, 18) ^ (a >>> 3)
    const high = turn(b, 17) ^ turn(b, 19) ^ (b >>> 10)
    words[at] = words[at - 16]! + low + words[at - 7]! + high
  }
  let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number]
  for (let at = 0; at < 64; at++) {
    const one = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + ROUNDS[at]! + words[at]!) | 0
    const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0
    ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0]
  }
  for (const [at, value] of [a, b, c, d, e, f, g, h].entries()) state[at] = state[at]! + value
}
