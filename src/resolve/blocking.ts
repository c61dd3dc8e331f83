import type { EntityKind } from '../model.ts'
import { skeleton } from '../text/names.ts'
import type { PersonName } from './names/names.ts'
import { type OrganisationName, tellingWords } from './names/organisations.ts'

/**
 * Keys under which a name is compared with others: two names that share none are never compared, so that the work grows with the number of
 * names and not with its square. A person stands under the family name's consonants, under the given name with the family name's first
 * letters (for slips), and under the first two words (for names told shorter).
 */
export function personKeys(name: PersonName): string[] {
  const { words, skeletons } = name
  if (words.length === 1) return [`family:${skeletons[0]}`]
  const given = words[0]!
  const last = words.at(-1)!
  const keys = [`family:${skeletons.at(-1)}`, `given:${skeletons[0]} ${last.slice(0, 2)}`]
  if (given.length > 1) keys.push(`start:${given} ${words[1]}`)
  if (words.length === 2) keys.push(`family:${skeletons[0]}`)
  return keys
}

/** Keys that a full name shares with the lone words that can stand for it: its family name, a slip in that, its given name. */
export function partKeys(name: PersonName): string[] {
  return [`family:${name.skeletons.at(-1)}`, `slip:${name.words.at(-1)!.slice(0, 2)}`, `first:${name.words[0]}`]
}

/** An organisation stands under each word that singles it out and under its letters. */
export function organisationKeys(name: OrganisationName, kind: EntityKind): string[] {
  const letters = name.letters ?? (name.initials.length >= 3 ? name.initials : undefined)
  return [
    ...new Set([
      ...tellingWords(name).map(word => `${kind === 'facility' ? 'facility' : 'word'}:${skeleton(word)}`),
      ...(letters ? [`letters:${letters}`] : []),
    ]),
  ]
}

/** Calls `compare` for pairs within each block, in a stable order; in a crowded block each name meets only its next neighbours. */
export function comparePairs(
  blocks: ReadonlyMap<string, readonly number[]>,
  order: (a: number, b: number) => number,
  compare: (a: number, b: number) => void,
): void {
  const crowd = 80
  for (const key of [...blocks.keys()].sort()) {
    const block = [...blocks.get(key)!].sort(order)
    for (let at = 0; at < block.length; at++) {
      const end = block.length <= crowd ? block.length : Math.min(block.length, at + 12)
      for (let next = at + 1; next < end; next++) compare(block[at]!, block[next]!)
    }
  }
}
