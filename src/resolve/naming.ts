import { isCommonOutletName, type Newsrooms, newsrooms, outlet } from '../language/outlets.ts'
import type { EntityKind } from '../model.ts'
import { foldName } from '../text/names.ts'
import { personName } from './names/names.ts'
import type { Party } from './parties.ts'

/** The name under which an entity is shown: the most complete form without titles, of those the most frequent. */
export function bestName(
  parties: readonly Party[],
  kind: EntityKind,
  firstWords: (party: Party) => string,
  among: Newsrooms = newsrooms(),
): string {
  const key = parties.map(party => party.key).find(found => found !== undefined)
  if (key?.startsWith('country:')) return key.slice(8)
  const counts = new Map<string, number>()
  for (const party of parties)
    for (const [name, count] of party.names) {
      const bare = name.replace(/^[Tt]he\s+/, '')
      counts.set(bare, (counts.get(bare) ?? 0) + count)
    }
  if (counts.size === 0) return key?.startsWith('body:') ? bodyName(key) : firstWords(parties[0]!).replace(/\s+/g, ' ')
  if (kind === 'outlet') {
    const listed = [...counts.keys()]
      .filter(name => counts.size === 1 || name.includes(' ') || !isCommonOutletName(name, among))
      .map(name => outlet(name, among)?.name)
      .find(name => name !== undefined)
    if (listed) return listed
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1))
  if (kind === 'person') {
    const full = ranked.filter(([name]) => personName(name).words.length > 1)
    return (full[0] ?? ranked[0]!)[0]
  }
  const [common] = ranked[0]!
  // Letters and short forms give way to the name that holds them.
  const words = foldName(common).split(' ')
  const longer = ranked.slice(0, 60).find(([name]) => {
    const other = foldName(name).split(' ')
    const initials = other
      .filter(word => !/^(?:of|the|and|for)$/.test(word))
      .map(word => word[0])
      .join('')
    return (
      other.length > words.length &&
      (words.every(word => other.includes(word) || other.includes(word.replace(/s$/, '')) || other.includes(`${word}s`)) ||
        initials === words.join(''))
    )
  })
  return (longer ?? ranked[0]!)[0]
}

/** "body:Orland:parliament" → "parliament of Orland". */
function bodyName(key: string): string {
  const [, country, kind] = key.split(':')
  const [body, place] = kind!.split(' in ')
  return `${body} of ${country}${place ? ` in ${place}` : ''}`
}
