import { ROLE_FILLERS } from '../language/en/roles.ts'
import type { EntityKind } from '../model.ts'
import { foldName } from '../text/names.ts'
import { comparePairs, personKeys } from './blocking.ts'
import { type Clusters, oneness } from './clusters.ts'
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
      const folded = foldName(name)
      const kinds = votes.get(folded) ?? new Map<EntityKind, number>()
      // A page that gives the full name with the short one knows what the letters stand for.
      const weight = (party.sure ? 3 : 1) * (full && !name.includes(' ') ? 3 : 1)
      kinds.set(party.kind, (kinds.get(party.kind) ?? 0) + count * weight)
      votes.set(folded, kinds)
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
  const first = new Map<string, { readonly index: number; readonly told: Set<EntityKind> }>()
  parties.forEach((party, index) => {
    if (!party.key || party.key.startsWith('office:')) return
    const other = first.get(party.key)
    if (!other) first.set(party.key, { index, told: new Set() })
    else if (groups.join(other.index, index) && !other.told.has(party.kind)) {
      // Those after would say the same of one group.
      other.told.add(party.kind)
      joins.push({
        a: other.index,
        b: index,
        rule: 'same-name',
        detail: `one ${party.kind} on every page that names it: ${party.key.split(':').slice(1).join(' ')}`,
      })
    }
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
    const names = [...party.names.keys()]
    for (const written of names.length > 1 ? names.sort() : names) {
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
  /** Of each name those after it that are like it: few of the many with which it is compared. */
  const met = new Map<number, Set<number>>()
  const words = full.map(({ name }) => name.words.join(' '))
  comparePairs(
    blocksOf(full, personKeys),
    (a, b) => (words[a]! < words[b]! ? -1 : 1),
    (a, b) => {
      const like = likeNames(full[a]!.name, full[b]!.name)
      if (!like) return
      const others = met.get(Math.min(a, b)) ?? new Set<number>()
      if (others.has(Math.max(a, b))) return
      met.set(Math.min(a, b), others.add(Math.max(a, b)))
      pairs.push({ a, b, strength: like.strength, rule: like.rule })
    },
  )
  const areOne = oneness(groups)
  const text = (index: number): string => full[index]!.written
  pairs.sort((x, y) => y.strength - x.strength || (text(x.a) < text(y.a) ? -1 : text(x.a) > text(y.a) ? 1 : text(x.b) < text(y.b) ? -1 : 1))
  for (const { a, b, rule } of pairs) {
    const [left, right] = [full[a]!, full[b]!]
    // A name of several people is not told shorter or otherwise for all of them.
    if (!areOne(left.parties) || !areOne(right.parties)) continue
    if (!agrees(left.parties[0]!, right.parties[0]!, parties, groups)) continue
    if (groups.join(left.parties[0]!, right.parties[0]!))
      joins.push({
        a: left.parties[0]!,
        b: right.parties[0]!,
        rule,
        detail: `“${left.written}” and “${right.written}” can be one name (${rule.replace(/-/g, ' ')})`,
      })
  }
  joinSurnames(parties, bearers, full, groups, areOne, joins)
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
  areOne: (parties: readonly number[]) => boolean,
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
    /** By word of a role the places of the candidates who have it, and these, both in their order. */
    const byRole = new Map<string, { readonly places: number[]; readonly bearers: number[] }>()
    for (const [place, party] of candidates.entries())
      for (const word of roleWords(parties[party]!)) {
        const known = byRole.get(word)
        if (known) {
          known.places.push(place)
          known.bearers.push(party)
        } else byRole.set(word, { places: [place], bearers: [party] })
      }
    for (const index of loose) {
      const shared = [...roleWords(parties[index]!)].flatMap(word => byRole.get(word) ?? [])
      const first = shared[0]?.bearers[0]
      if (
        first === undefined ||
        !shared.every(({ bearers: [one], bearers: all }) => groups.find(one!) === groups.find(first) && areOne(all))
      )
        continue
      const other = candidates[Math.max(...shared.map(({ places }) => places.at(-1)!))]!
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
  const words = new Set<string>()
  for (const role of roles) for (const word of role.split(' ')) if (!ROLE_FILLERS.has(word)) words.add(word)
  return words
}
