import { NAME_LINKS } from '../../language/en/never-names.ts'
import { foldName, skeleton } from '../../text/names.ts'
import { remembered } from '../../text/remembered.ts'
import { likeWord } from './words.ts'

/** A person's name for comparing: folded words without particles and suffixes, in order. */
export interface PersonName {
  readonly words: readonly string[]
  readonly skeletons: readonly string[]
}

/** Why two names can be one person's; `strength` orders the reasons, 1 for the same words. */
export interface Likeness {
  readonly rule: 'same-name' | 'spelling' | 'initials' | 'short-form' | 'fewer-names' | 'slip' | 'family-name'
  readonly strength: number
}

const LINKS = new Set<string>([...NAME_LINKS, 'the'])
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])

/** A written name → its comparable words: "Abu Hussein al-Sorn Jr." → abu hussein sorn. */
export const personName: (name: string) => PersonName = remembered(name => {
  const all = foldName(name)
    .split(' ')
    .filter(word => word !== '')
  const words = all.filter((word, index) => !SUFFIXES.has(word) && !(LINKS.has(word) && index < all.length - 1))
  const kept = words.length > 0 ? words : all
  return { words: kept, skeletons: kept.map(skeleton) }
})

/** Whether two full names can be one person's, and by what rule; undefined where they cannot. One-word names match one-word names only. */
export function likeNames(a: PersonName, b: PersonName): Likeness | undefined {
  if (a.words.join(' ') === b.words.join(' ')) return { rule: 'same-name', strength: 1 }
  if (a.words.length === 1 || b.words.length === 1) {
    if (a.words.length !== b.words.length) return undefined
    const like = likeWord(a.words[0]!, b.words[0]!, false)
    return like === 'same' || like === 'spelling' ? { rule: 'spelling', strength: 0.7 } : undefined
  }
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words]
  // "Juan Sorn" is the start of "Juan Sorn Hal".
  if (short.length >= 2 && short.length < long.length && short.every((word, index) => word === long[index]))
    return { rule: 'fewer-names', strength: 0.8 }
  const surname = likeWord(a.words.at(-1)!, b.words.at(-1)!, false)
  if (!surname) {
    const turned = a.words.length === 2 && b.words.length === 2 && a.words[0] === b.words[1] && a.words[1] === b.words[0]
    return turned ? { rule: 'family-name', strength: 0.8 } : undefined
  }
  const given = likeWord(a.words[0]!, b.words[0]!, true)
  if (!given || given === 'slip' || middlesClash(a.words, b.words)) return undefined
  if (surname === 'slip') return given === 'same' || given === 'spelling' ? { rule: 'slip', strength: 0.6 } : undefined
  if (given === 'initial') return surname === 'same' ? { rule: 'initials', strength: 0.7 } : undefined
  if (given === 'form') return surname === 'same' ? { rule: 'short-form', strength: 0.8 } : undefined
  if (given === 'same' && surname === 'same') return { rule: 'fewer-names', strength: 0.9 }
  return { rule: 'spelling', strength: 0.85 }
}

/** "Ada Maria Roe" and "Ada Ruth Roe" are two; "Ada M. Roe" and "Ada Roe" may be one. */
function middlesClash(a: readonly string[], b: readonly string[]): boolean {
  const left = a.slice(1, -1)
  const right = b.slice(1, -1)
  return left.length > 0 && right.length > 0 && !left.some(word => right.some(other => likeWord(word, other, true) !== undefined))
}

/** Whether a lone word is the family name (or, for royals and first names, the given name) of a full name. */
export function isPartOf(lone: PersonName, full: PersonName): 'family-name' | 'given-name' | 'spelling' | undefined {
  if (lone.words.length >= full.words.length) return undefined
  const tail = full.words.slice(-lone.words.length)
  if (lone.words.every((word, index) => word === tail[index])) return 'family-name'
  const like = lone.words.map((word, index) => likeWord(word, tail[index]!, false))
  if (like.every(word => word === 'same' || word === 'spelling' || word === 'slip')) return 'spelling'
  return lone.words.every((word, index) => word === full.words[index]) ? 'given-name' : undefined
}
