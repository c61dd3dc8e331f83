import type { Mention } from '../../model.ts'
import { partKeys, personKeys } from '../blocking.ts'
import { isPartOf, likeNames, type PersonName, personName } from '../names/names.ts'
import { nameOf, nearest, note, type PageView, type Party } from '../parties.ts'

/** Names of persons: full ones by likeness, then lone words to the full name that holds them. */
export function joinPersonNames(
  view: PageView,
  persons: readonly number[],
  put: (index: number, party: Party) => void,
  create: (index: number) => Party,
): void {
  const names = new Map(persons.map(index => [index, personName(nameOf(view, view.mentions[index]!))] as const))
  const full = new Map<string, { readonly party: Party; readonly name: PersonName }>()
  const blocks = new Map<string, { readonly party: Party; readonly name: PersonName }[]>()
  const parts = new Map<string, { readonly party: Party; readonly name: PersonName }[]>()
  for (const index of persons) {
    const name = names.get(index)!
    if (name.words.length < 2) continue
    const folded = name.words.join(' ')
    let known = full.get(folded)
    if (!known) {
      const like = personKeys(name)
        .flatMap(key => blocks.get(key) ?? [])
        .map(other => ({ other, like: likeNames(other.name, name) }))
        .find(found => found.like !== undefined)
      known = { party: like ? like.other.party : create(index), name }
      if (like)
        note(
          known.party,
          view,
          like.like!.rule,
          `“${nameOf(view, view.mentions[index]!)}” is written like “${firstName(known.party)}” on the same page`,
          view.mentions[index]!,
        )
      full.set(folded, known)
      for (const key of personKeys(name)) push(blocks, key, known)
      for (const key of partKeys(name)) push(parts, key, known)
    }
    put(index, known.party)
  }
  const alone = new Map<string, Party>()
  for (const index of persons) {
    const name = names.get(index)!
    if (name.words.length > 1) continue
    const mention = view.mentions[index]!
    const whole = wholeOf(view, name, parts, mention)
    const word = name.words[0] ?? ''
    const party = whole ?? alone.get(word) ?? create(index)
    if (!whole) alone.set(word, party)
    put(index, party)
    if (whole)
      note(
        whole,
        view,
        'surname',
        `“${nameOf(view, mention)}” is short for “${[...whole.names.keys()].find(form => form.includes(' '))}” on the same page`,
        mention,
      )
  }
}

/** Of the bearers of a surname the one named last before this place; where none is, the first after it. */
function wholeOf(
  view: PageView,
  name: PersonName,
  parts: ReadonlyMap<string, readonly { readonly party: Party; readonly name: PersonName }[]>,
  mention: Mention,
): Party | undefined {
  const rank = { 'family-name': 0, spelling: 1, 'given-name': 2 }
  const options = [...new Set(partKeys(name).flatMap(key => parts.get(key) ?? []))].flatMap(({ party, name: whole }) => {
    const part = isPartOf(name, whole)
    return part ? [{ party, rank: rank[part] }] : []
  })
  const best = Math.min(...options.map(option => option.rank))
  const fitting = options.filter(option => option.rank === best)
  return (fitting.length > 1 ? nearest(view, fitting, mention.start) : fitting[0])?.party
}

function push<Item>(map: Map<string, Item[]>, key: string, item: Item): void {
  const list = map.get(key)
  if (list) list.push(item)
  else map.set(key, [item])
}

function firstName(party: Party): string | undefined {
  return [...party.names.keys()][0]
}
