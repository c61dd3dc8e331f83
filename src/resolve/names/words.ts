import { NAME_FORMS } from '../../language/en/given-names.ts'
import { edits, skeleton } from '../../text/names.ts'
import { spelledAlike } from '../../text/spelling.ts'

/** How two folded words of names are alike. */
export type WordLikeness = 'same' | 'spelling' | 'form' | 'initial' | 'slip'

/** Nats a letter at which two words are as likely one name as two. */
const EVEN = 0.6

const classes = new Map<string, Set<string>>()
for (const line of NAME_FORMS) for (const form of line.split(' ')) classes.set(form, (classes.get(form) ?? new Set()).add(line))

/** Whether two words can stand for one name, and in which way; `given` words may be short forms and initials. */
export function likeWord(a: string, b: string, given: boolean): WordLikeness | undefined {
  if (a === b) return 'same'
  if (given && (a.length === 1 || b.length === 1)) return a[0] === b[0] ? 'initial' : undefined
  // Initials run together: "cq" beside "charles".
  if (given && a.length === 2 && !/[aeiouy]/.test(a) && a[0] === b[0]) return 'initial'
  if (given && b.length === 2 && !/[aeiouy]/.test(b) && a[0] === b[0]) return 'initial'
  // "Karl" and "Karla", "Mario" and "Maria" are two people.
  if (given && a.endsWith('a') !== b.endsWith('a') && a.replace(/[ao]$/, '') === b.replace(/[ao]$/, '')) return undefined
  const far = edits(a, b, 4)
  if (isSpelling(a, b, far)) return 'spelling'
  if (given && isForm(a, b)) return 'form'
  return far === 1 && Math.min(a.length, b.length) >= 6 ? 'slip' : undefined
}

/** "qasim" and "kassem" by their consonants and what is learnt; "jamal" and "gamal" by what is learnt alone. Not "mahmud" and "mohammed". */
function isSpelling(a: string, b: string, far: number): boolean {
  const long = Math.max(a.length, b.length)
  if (far > Math.max(1, Math.ceil(long * 0.4))) return false
  return skeleton(a) === skeleton(b) ? spelledAlike(a, b) > 0.5 : long > 4 && spelledAlike(a, b) > 0.9
}

/** "bill" and "william", "juan" and "john". */
export function isForm(a: string, b: string): boolean {
  const own = classes.get(a)
  const others = classes.get(b)
  return own !== undefined && others !== undefined && [...own].some(line => others.has(line))
}

/** 0 to 1: how likely two words, not initials, are one name's, by learnt spellings or as a slip of the pen. */
export function wordScore(a: string, b: string): number {
  if (a === b) return 1
  if (isForm(a, b)) return 0.9
  const spelled = 1 / (1 + Math.exp(-5 * (spelledAlike(a, b) - EVEN)))
  const long = Math.max(a.length, b.length)
  const slip = Math.max(0, 1 - (1.6 * edits(a, b, long)) / long)
  return Math.min(0.97, Math.max(spelled, slip, Math.min(spelled, 1) * 0.5 + slip * 0.5))
}
