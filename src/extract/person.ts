import { agencies } from '../language/agencies.ts'
import { bylineWords, outletWords } from '../language/bylines.ts'
import { housePeople, jobWords, nameParticles } from '../language/en/credits.ts'
import { isCommonOutletName, outlet } from '../language/outlets.ts'
import type { Offsets } from '../model.ts'

const agencyNames = new Set(agencies.map(fold))

function fold(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/[’']s?$/, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Whether the name is that of a known news or photo agency. */
export function isAgency(name: string): boolean {
  return agencyNames.has(fold(name)) || (/^\p{Lu}.*\p{L}{4}/u.test(name) && !isCommonOutletName(name) && outlet(name)?.kind === 'agency')
}

/** A line that names nobody: "Staff", "Web Desk", "Redaktion", "Our correspondent". */
export function isHouseLine(words: string): boolean {
  return words
    .toLowerCase()
    .split(/[\s-]+/)
    .some(
      word =>
        housePeople.has(word.replace(/[.,’']/g, '')) &&
        !/^(?:news|media|press|agency|agencies|service|services|the|network|online|web)$/.test(word),
    )
}

/** One word that can be a person's whole name where the page says that it is one: "Krystyna", "新田". */
export function isLoneName(words: string): boolean {
  const word = words.trim()
  if (housePeople.has(word.toLowerCase()) || outletWords.has(word.toLowerCase()) || isAgency(word) || outlet(word)) return false
  return /^\p{Lu}\p{Ll}{2,15}$/u.test(word) || /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2,8}$/u.test(word)
}

/** Whether the words look like the name of one person: two to five capitalised words, particles between, no house words. */
export function isPersonName(words: string): boolean {
  const parts = words.trim().split(/\s+/)
  if (parts.length < 2 || parts.length > 5 || words.length > 50 || isAgency(words)) return false
  // "NPB DALMARK": a broadcaster's regional desk
  if (/^\p{Lu}{2,5}$/u.test(parts[0]!) && outlet(parts[0]!)) return false
  let capitals = 0
  for (const part of parts) {
    const plain = part.toLowerCase().replace(/[.,’']/g, '')
    if (housePeople.has(plain) || outletWords.has(plain)) return false
    if (/^\p{Lu}[\p{L}\p{M}.’'‘-]*$/u.test(part)) capitals++
    else if (!nameParticles.has(plain) && !/^(?:al|el|an|ad|ar|as|ash|at)-\p{Lu}/u.test(part) && !/^[\p{Lo}\p{M}]+$/u.test(part))
      return false
    else if (/^[\p{Lo}\p{M}]+$/u.test(part) || part.includes('-')) capitals++
  }
  return capitals >= 2
}

const separators = /\s*(?:[,;&|/·•]|\s(?:and|und|et|y|e|en|og|och|with)\s|\s[–—-]\s)\s*/gi

/**
 * The people named in `text` from `from` on, where names stand in a row: "Ada Roe from Varren, Ben Tal and Cai Lund".
 * Offsets are into `text`; job titles, places after "from" or "in", outlets and house names are left out.
 */
export function peopleIn(text: string, from = 0, to = text.length): readonly Offsets[] {
  const people: Offsets[] = []
  let start = from
  const pieces: Offsets[] = []
  for (const match of text.slice(from, to).matchAll(separators)) {
    pieces.push({ start, end: from + match.index })
    start = from + match.index + match[0].length
  }
  pieces.push({ start, end: to })
  for (const piece of pieces) {
    const person = personAt(text, piece)
    if (person) people.push(person)
  }
  return people
}

const before = [...bylineWords].sort((a, b) => b.length - a.length).join('|')
const leading = new RegExp(`^[\\s("“:–—|-]*(?:(?:${before})\\s*:?\\s+)?(?:(?:dr|prof|mr|mrs|ms|sir|dame)\\.?\\s+)?`, 'iu')

function personAt(text: string, piece: Offsets): Offsets | undefined {
  let words = text.slice(piece.start, piece.end)
  const lead = leading.exec(words)!
  words = words.slice(lead[0].length)
  const cut =
    /\s(?:from|in|at|for|of|reporting|reports|contributed|on)\s|\s?[(<@[]|\s?\b(?:updated|published|posted)\b|\s\d|[.”"]*\s*$/i.exec(words)
  if (cut) words = words.slice(0, cut.index)
  const job = [...words.matchAll(jobWords)][0]
  if (job) words = words.slice(0, job.index)
  words = words.replace(/[\s,.]+$/, match => (/^\.$/.test(match) && /\b(?:Jr|Sr)$/.test(words.slice(0, -1)) ? match : ''))
  if (!isPersonName(words)) return undefined
  const at = piece.start + lead[0].length
  return { start: at, end: at + words.length }
}
