import { concepts as table } from '../language/en/concepts.ts'
import { stopwords } from '../language/en/stopwords.ts'
import type { ResolvedPage } from '../model.ts'
import { conceptsOf, containment, weigher } from '../text/concepts.ts'
import { wordSets } from '../text/word-sets.ts'
import type { Account } from './accounts.ts'
import { compatible, type Group } from './groups.ts'

/** Says in words what shows that two accounts are of one report, or nothing. */
export type Evidence = (a: Account, b: Account) => string | undefined

/** How much of the shorter content the longer must hold, by weight, and how many concepts at least. */
const SHARE = 0.5
const CONCEPTS = 4

/** Evidence from the sources' number and class, and from what they are said to have said. */
export function evidenceOf(pages: ReadonlyMap<string, ResolvedPage>, groups: ReadonlyMap<string, readonly Group[]>): Evidence {
  const contents = new Map<string, readonly { readonly words: string; readonly concepts: ReadonlySet<string> }[]>()
  const sets = wordSets()
  for (const [id, { reading }] of pages) {
    const { text } = reading.article
    contents.set(
      id,
      reading.annotation.sayings.map(({ content }) => {
        const words = content.map(at => text.slice(at.start, at.end)).join(' ')
        return { words, concepts: sets(conceptsOf(words, table, stopwords)) }
      }),
    )
  }
  // Words that copies repeat are no commoner for it (counting rule 1).
  const told = new Map([...contents.values()].flatMap(list => list.map(({ words, concepts }) => [words, concepts] as const)))
  const weight = weigher([...told.values()])
  const groupsIn = (account: Account) =>
    (groups.get(account.page) ?? []).filter(group => account.sayings.includes(group.saying) && !group.commentator)

  return (a, b) => {
    for (const one of groupsIn(a)) {
      for (const other of groupsIn(b)) {
        const counted = one.people.max !== undefined && one.people.min === other.people.min && one.people.min > 1
        if (counted && compatible(one, other) && one.modifiers.some(modifier => other.modifiers.includes(modifier)))
          return `both rest on the same number and class of sources, “${one.words}” and “${other.words}”.`
      }
    }
    for (const first of a.sayings) {
      for (const second of b.sayings) {
        const [one, other] = [contents.get(a.page)?.[first], contents.get(b.page)?.[second]]
        if (!one || !other) continue
        const shared = [...one.concepts].filter(concept => other.concepts.has(concept))
        if (shared.length >= CONCEPTS && containment(one.concepts, other.concepts, weight) >= SHARE)
          return `both tell the same: “${cut(one.words)}” and “${cut(other.words)}”.`
      }
    }
    return undefined
  }
}

function cut(words: string): string {
  return words.length <= 90 ? words : `${words.slice(0, words.lastIndexOf(' ', 90))} …`
}
