import { captionPointers, captionStarts, photoWords } from '../language/en/furniture.ts'
import { isAgency } from './person.ts'
import { countWords, endsSentence } from './piece.ts'
import { daysIn } from './stamp.ts'

const closingCredit = /\(([^()]{2,90})\)?[\s.]*$/u
const viaCredit = /\(([^()]{2,90})\)\s*(?:via\s|[-–—|/]\s?)?([\p{L}\d .,&/|'’-]{2,60})$/u
const tailCredit = /(?:\)|[.,]|\p{L})\s*(?:[-–—|/]\s*|\bvia\s|\|\s)([\p{L}][\p{L}\p{M}\d .,&/|'’-]{1,60})$/u

/**
 * How much the line looks like the words under a picture: 0 not at all, 1 surely. By its opening ("File photo"), a closing credit
 * "(Ada Roe/NPA)", "(Ministry via NPA)", "(photo credit: …)", words that point at the picture "(not seen)", and a closing full date.
 */
export function captionScore(line: string): number {
  const words = countWords(line)
  if (words > 110) return 0
  let score = 0
  if (captionStarts.test(line)) score += 0.7
  const credit = creditStrength(line)
  score += credit
  if (captionPointers.test(line)) score += 0.4
  const last = daysIn(line.slice(-90)).at(-1)
  const endsInDate = last !== undefined && /^[\s.]*(?:photo|picture|image)?[\s.]*(?:\(|$)/i.test(line.slice(-90).slice(last.end))
  if (endsInDate && words >= 6) score += endsSentence(line) ? 0.25 : 0.5
  if (words > 60) score -= 0.2
  return Math.max(0, Math.min(1, score))
}

/** How surely the line closes with a photo credit. An agency alone in brackets may also close a body: weak. */
function creditStrength(line: string): number {
  if (line.includes('(', line.length - 180)) {
    const closing = closingCredit.exec(line.slice(-120))
    if (closing) return bracketStrength(closing[1]!.trim())
    const via = viaCredit.exec(line.slice(-180))
    if (via && !endsSentence(line) && (bracketStrength(via[1]!.trim()) >= 0.5 || /\bvia\b|\|/.test(line.slice(-60)))) return 0.8
  }
  const tail = tailCredit.exec(line.slice(-100))
  if (tail && !endsSentence(line)) {
    const names = tail[1]!.split(/[/|,]/).map(name => name.trim())
    if (names.some(isAgency)) return 0.6
  }
  if (
    /\b(?:photo|photograph|picture|image|credit|photos|pictures)s?\s*(?::|by|courtesy of|\/)\s*[\p{Lu}][\p{L} .,&/'’-]{1,60}$/u.test(line)
  )
    return 0.7
  return 0
}

function bracketStrength(inside: string): number {
  if (isAgency(inside)) return 0.35
  const parts = inside.split(/\s*[/|]\s*|\s+via\s+|,\s+/i)
  const agency = parts.some(isAgency) || isAgency(inside.split(' ')[0]!)
  if (photoWords.test(inside))
    return agency || parts.length > 1 || /\b(?:photo|image|picture|credit|file|courtesy|handout)/i.test(inside) ? 0.8 : 0.5
  if (agency && parts.length > 1) return 0.8
  if (agency && /^\p{Lu}+\s(?:photo|file)/iu.test(inside)) return 0.8
  // "(ADA ROE / NPA)": names on both sides of a stroke
  if (/^[\p{Lu}][\p{L}\p{M}.'’ -]{1,40}\s?\/\s?[\p{Lu}][\p{L}\p{M}\d.'’ -]{1,40}$/u.test(inside)) return 0.8
  return 0
}

/** Whether two lines say nearly the same: a caption printed twice, once as the picture's alternative text. */
export function nearlySame(one: string, other: string): boolean {
  if (one === other) return true
  const [a, b] = [wordSet(one), wordSet(other)]
  if (a.size < 5 || b.size < 5) return false
  let shared = 0
  for (const word of a) if (b.has(word)) shared++
  return shared >= 0.72 * Math.min(a.size, b.size) && Math.min(a.size, b.size) >= 0.5 * Math.max(a.size, b.size)
}

function wordSet(line: string): ReadonlySet<string> {
  return new Set(line.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
}
