import { ROLE_FILLERS } from '../language/en/roles.ts'
import type { EntityKind } from '../model.ts'
import { groupBy } from '../text/group.ts'
import { foldName } from '../text/names.ts'
import { comparePairs, personKeys } from './blocking.ts'
import type { Clusters } from './clusters.ts'
import { joinNamesakes } from './joining-namesakes.ts'
import type { Bearer, Join } from './joins.ts'
import { isPartOf, likeNames, type PersonName, personName } from './names/names.ts'
import type { Profile } from './namesakes.ts'
import type { Party } from './parties.ts'

/** Lets the pages correct each other's guesses: one spelling that most mentions take for an organisation is no person elsewhere. */
export function settleKinds(parties: readonly Party[]): void {
  const votes = new Map<string, Map<EntityKind, number>>()
  for (const party of parties) {
    const full = [...party.names.keys()].some(name => name.includes(' '))
    for (const [name, count] of party.names) {
      const kinds = votes.get(foldName(name)) ?? new Map<EntityKind, number>()
      // A page that gives the full name with the short one knows what the letters stand for.
      const weight = (party.sure ? 3 : 1) * (full && !name.includes(' ') ? 3 : 1)
      kinds.set(party.kind, (kinds.get(party.kind) ?? 0) + count * weight)
      votes.set(foldName(name), kinds)
    }
  }
  for (const party of parties) {
    if (party.key?.startsWith('country:')) continue
    const names = [...party.names.keys()]
    const full = names.filter(name => name.includes(' '))
    const totals = new Map<EntityKind, number>()
    for (const name of full.length > 0 ? full : names)
      for (const [kind, count] of votes.get(foldName(name)) ?? []) totals.set(kind, (totals.get(kind) ?? 0) + count)
    const [winner] = [...totals].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    if (!winner || winner[0] === party.kind) continue
    const own = totals.get(party.kind) ?? 0
    // A lone word may well be a town here and a surname there; several words, or letters, are one thing.
    const firm = full.length > 0 || names.every(name => /^[\p{Lu}.]{2,7}$/u.test(name))
    if (party.sure && !(firm && winner[1] > 1.5 * own)) continue
    party.kind = winner[0]
    if (winner[0] === 'place' || winner[0] === 'outlet') party.key ??= `${winner[0]}:${foldName(names[0]!)}`
    else if (party.key && /^(?:place|outlet):/.test(party.key)) delete party.key
  }
}

/** Joins parties with one key: countries, towns, listed newsrooms, organs of one state. */
export function joinKeys(parties: readonly Party[], groups: Clusters, joins: Join[]): void {
  const first = new Map<string, number>()
  parties.forEach((party, index) => {
    if (!party.key || party.key.startsWith('office:')) return
    const other = first.get(party.key)
    if (other === undefined) first.set(party.key, index)
    else if (groups.join(other, index))
      joins.push({
        a: other,
        b: index,
        rule: 'same-name',
        detail: `one ${party.kind} on every page that names it: ${party.key.split(':').slice(1).join(' ')}`,
      })
  })
}

function bearersOf<Name>(
  parties: readonly Party[],
  takes: (party: Party) => boolean,
  parse: (name: string) => Name,
  keyOf: (name: Name) => string,
): Bearer<Name>[] {
  const found = new Map<string, { written: string; name: Name; parties: number[] }>()
  parties.forEach((party, index) => {
    if (!takes(party)) return
    for (const written of [...party.names.keys()].sort()) {
      const name = parse(written)
      const key = keyOf(name)
      const bearer = found.get(key)
      if (!bearer) found.set(key, { written, name, parties: [index] })
      else if (bearer.parties.at(-1) !== index) bearer.parties.push(index)
    }
  })
  return [...found.values()]
}

function blocksOf<Name>(bearers: readonly Bearer<Name>[], keys: (name: Name) => readonly string[]): Map<string, number[]> {
  const blocks = new Map<string, number[]>()
  bearers.forEach((bearer, index) => {
    for (const key of keys(bearer.name)) {
      const block = blocks.get(key)
      if (block) block.push(index)
      else blocks.set(key, [index])
    }
  })
  return blocks
}

/** People: full names that can be one person's; then surnames alone, where only one person of the case bears them and a role agrees. */
export function joinPersons(parties: readonly Party[], profile: (party: number) => Profile, groups: Clusters, joins: Join[]): void {
  const bearers = bearersOf(
    parties,
    party => party.kind === 'person',
    personName,
    name => name.words.join(' '),
  )
  const full = bearers.filter(bearer => bearer.name.words.length > 1)
  for (const bearer of full) joinNamesakes(bearer, profile, groups, joins)
  const pairs: { a: number; b: number; strength: number; rule: string }[] = []
  const compared = new Set<number>()
  comparePairs(
    blocksOf(full, personKeys),
    (a, b) => (full[a]!.name.words.join(' ') < full[b]!.name.words.join(' ') ? -1 : 1),
    (a, b) => {
      const key = Math.min(a, b) * full.length + Math.max(a, b)
      if (compared.has(key)) return
      compared.add(key)
      const like = likeNames(full[a]!.name, full[b]!.name)
      if (like) pairs.push({ a, b, strength: like.strength, rule: like.rule })
    },
  )
  const text = (index: number): string => full[index]!.written
  pairs.sort((x, y) => y.strength - x.strength || (text(x.a) < text(y.a) ? -1 : text(x.a) > text(y.a) ? 1 : text(x.b) < text(y.b) ? -1 : 1))
  for (const { a, b, rule } of pairs) {
    const [left, right] = [full[a]!, full[b]!]
    // A name of several people is not told shorter or otherwise for all of them.
    if (!areOne(left.parties, groups) || !areOne(right.parties, groups)) continue
    if (!agrees(left.parties[0]!, right.parties[0]!, parties, groups)) continue
    if (groups.join(left.parties[0]!, right.parties[0]!))
      joins.push({
        a: left.parties[0]!,
        b: right.parties[0]!,
        rule,
        detail: `“${left.written}” and “${right.written}” can be one name (${rule.replace(/-/g, ' ')})`,
      })
  }
  joinSurnames(parties, bearers, full, groups, joins)
}

function areOne([first, ...others]: readonly number[], groups: Clusters): boolean {
  return first === undefined || others.every(other => groups.find(other) === groups.find(first))
}

/** No two names of two groups may contradict each other: initials must not bind "Carl Roe" and "Clara Roe" into one. */
function agrees(a: number, b: number, parties: readonly Party[], groups: Clusters): boolean {
  const [x, y] = [groups.find(a), groups.find(b)]
  if (x === y) return true
  const names = (root: number): PersonName[] =>
    (members.get(root) ?? [root]).flatMap(index => [...parties[index]!.names.keys()].map(personName).filter(name => name.words.length > 1))
  const members = new Map<number, number[]>()
  for (const root of [a, b, x, y]) members.set(groups.find(root), [...new Set([...(members.get(groups.find(root)) ?? []), root])])
  return names(x).every(name => names(y).every(other => likeNames(name, other) !== undefined))
}

function joinSurnames(
  parties: readonly Party[],
  bearers: readonly Bearer<PersonName>[],
  full: readonly Bearer<PersonName>[],
  groups: Clusters,
  joins: Join[],
): void {
  const byFamily = blocksOf(full, name => [`family:${personName(name.words.at(-1)!).skeletons[0]}`])
  for (const bearer of bearers) {
    if (bearer.name.words.length > 1) continue
    const loose = bearer.parties.filter(index => [...parties[index]!.names.keys()].every(name => personName(name).words.length === 1))
    if (loose.length === 0) continue
    const candidates = (byFamily.get(`family:${bearer.name.skeletons[0]}`) ?? [])
      .map(index => full[index]!)
      .filter(other => isPartOf(bearer.name, other.name) === 'family-name')
      .flatMap(candidate => candidate.parties)
    const byRole = groupBy(
      candidates.flatMap((party, place) => [...roleWords(parties[party]!)].map(word => ({ word, place }))),
      ({ word }) => word,
    )
    for (const index of loose) {
      const places = [...roleWords(parties[index]!)].flatMap(word => (byRole.get(word) ?? []).map(({ place }) => place))
      const [first, ...others] = places.map(place => candidates[place]!)
      if (first === undefined || others.some(other => groups.find(other) !== groups.find(first))) continue
      const other = candidates[places.reduce((last, place) => Math.max(last, place))]!
      if (groups.join(index, other))
        joins.push({
          a: other,
          b: index,
          rule: 'surname-and-role',
          detail: `“${bearer.written}” has the role of ${[...parties[other]!.names.keys()].find(name => name.includes(' '))}, the only such bearer of the name in the case`,
        })
    }
    // The same lone name with the same role on several pages.
    const first = new Map<string, number>()
    for (const index of loose)
      for (const role of parties[index]!.roles) {
        const other = first.get(role)
        if (other === undefined) first.set(role, index)
        else if (groups.join(other, index))
          joins.push({ a: other, b: index, rule: 'surname-and-role', detail: `“${role} ${bearer.written}” on both pages` })
      }
  }
}

/** The words of what somebody is called besides by name: "harbour master" gives two. */
function roleWords({ roles }: Party): ReadonlySet<string> {
  return new Set([...roles].flatMap(role => role.split(' ')).filter(word => !ROLE_FILLERS.has(word)))
}
