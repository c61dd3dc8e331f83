import { remembered } from './remembered.ts'

/** A name for comparing: no accents, no apostrophes, lower case, one space between words; "Kata’ib al-Sorn" → "kataib al sorn". */
export const foldName: (name: string) => string = remembered(name => {
  // Most names are plain letters and single spaces.
  if (/^[A-Za-z]+(?: [A-Za-z]+)*$/.test(name)) return name.toLowerCase()
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’‘ʼ`´]/g, '')
    .replace(/ı/g, 'i')
    .replace(/ł/g, 'l')
    .replace(/Ł/g, 'L')
    .replace(/ø/g, 'o')
    .replace(/ß/g, 'ss')
    .replace(/đ/g, 'd')
    .toLowerCase()
    .replace(/(?<=\p{L})\.(?=\p{L}|$|\s)/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
})

const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/(.)\1+/g, '$1'],
  [/tsch|tch|tsh|ch|cz|č|ç/g, 'C'],
  [/sch|sh|ş|š|sz/g, 'S'],
  [/dzh|dj|zh|ž/g, 'j'],
  [/kh|gh|ck|q/g, 'k'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/tz|ts|z/g, 's'],
  [/w/g, 'v'],
  [/x/g, 'ks'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/g(?=[eiy])/g, 'j'],
  [/g/g, 'k'],
]

/**
 * The consonants of one folded word as romanisations share them, good for Arabic, Persian and Slavic names: "qorbani" and "ghorbani",
 * "qassem" and "qassim", "zelensky" and "zelenskyy" are one. A first vowel is kept as "a", a first "y" or "h" as it is.
 */
export const skeleton: (word: string) => string = remembered(word => {
  let text = word
  for (const [pattern, by] of SOUNDS) text = text.replace(pattern, by)
  const first = text.charAt(0)
  return (/[aeiou]/.test(first) ? 'a' : first) + text.slice(1).replace(/[aeiouyh]/g, '')
})

/** Edits (insert, delete, replace, swap of neighbours) from one word to another; stops counting above `limit`. */
export function edits(a: string, b: string, limit = 3): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let best = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, before[j - 2]! + 1)
      next.push(best)
    }
    if (Math.min(...next) > limit) return limit + 1
    before = row
    row = next
  }
  return row[b.length]!
}
