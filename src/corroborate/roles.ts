import type { Entity, ResolvedPage } from '../model.ts'
import { compare } from '../text/group.ts'

/** Longest role phrase that is kept, in characters: longer ones are pieces of sentences. */
const LONGEST = 80

/** As what people are introduced ("harbour master", "the former minister of works"), and on which pages, those on most pages first: entity → roles. */
export function rolesOf(pages: readonly ResolvedPage[]): ReadonlyMap<string, NonNullable<Entity['roles']>> {
  const found = new Map<string, Map<string, { readonly text: string; readonly pages: Set<string> }>>()
  for (const { reading, mentions } of pages) {
    const { text } = reading.article
    reading.annotation.mentions.forEach((mention, at) => {
      const entity = mentions[at]
      if (entity === undefined || mention.kind !== 'person') return
      for (const { start, end } of mention.roles) {
        const words = text.slice(start, end).replace(/\s+/g, ' ').trim()
        if (words === '' || words.length > LONGEST) continue
        const own = found.get(entity) ?? new Map()
        found.set(entity, own)
        // "The harbour master" and "Harbour master" are one.
        const key = words.toLowerCase().replace(/^(?:the|a|an) /, '')
        const known = own.get(key) ?? { text: words, pages: new Set<string>() }
        own.set(key, known)
        known.pages.add(reading.id)
      }
    })
  }
  return new Map(
    [...found].map(([entity, own]) => [
      entity,
      [...own.values()]
        .map(role => ({ text: role.text, pages: [...role.pages].sort(compare) }))
        .sort((a, b) => b.pages.length - a.pages.length || compare(a.text, b.text)),
    ]),
  )
}
