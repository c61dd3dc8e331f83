import { commonWords } from '../language/en/common-words.ts'
import type { Entity, ResolvedPage } from '../model.ts'
import { partiesOn } from '../text/parties.ts'
import type { WordSets } from '../text/word-sets.ts'

/** Whom and what a page names, newsrooms apart: pages of one event have somebody or some place in common. */
export interface Company {
  /** Entity ids. */
  readonly parties: ReadonlySet<string>
  /** Words in capitals that are no common ones, small: names that nobody was told of yet ("selmar"). */
  readonly names: ReadonlySet<string>
}

/** The list of common words holds so many letters of each. */
const LETTERS = 6
const COMMON: ReadonlySet<string> = new Set(commonWords.flatMap(({ stems }) => stems.split(' ')))

export function companyOf(page: ResolvedPage, entities: ReadonlyMap<string, Entity>, sets: WordSets): Company {
  const { article, annotation } = page.reading
  const names = annotation.tokens.flatMap(({ tag, start, end }) => {
    const word = article.text.slice(start, end)
    if (!tag.startsWith('NNP') || !/^\p{Lu}\p{Ll}{2}/u.test(word)) return []
    const name = word.toLowerCase()
    return COMMON.has(name.slice(0, LETTERS)) ? [] : [name]
  })
  return {
    parties: sets(partiesOn(page, entities)),
    names: sets(new Set(names)),
  }
}

export function shareParty(a: Company, b: Company): boolean {
  return meet(a.parties, b.parties)
}

export function shareName(a: Company, b: Company): boolean {
  return meet(a.names, b.names)
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a]
  for (const item of few) if (many.has(item)) return true
  return false
}
