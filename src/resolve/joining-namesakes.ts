import type { Clusters } from './clusters.ts'
import type { Bearer, Join } from './joins.ts'
import type { PersonName } from './names/names.ts'
import { isCommonName, type Profile, sameBearer, type Verdict } from './namesakes.ts'

/** Of a name on more pages than these, each page is compared with the next ones alone. */
const CROWD = 40
const NEXT = 6

/**
 * One full name on many pages: one person, unless what the pages tell of him speaks against it, or the name is anybody's and the pages share
 * nothing. Those who are shown to be one join first; who could be either of two that are apart stays alone.
 */
export function joinNamesakes(bearer: Bearer<PersonName>, profile: (party: number) => Profile, groups: Clusters, joins: Join[]): void {
  const { parties, name, written } = bearer
  const [first, ...rest] = parties
  if (first === undefined || rest.length === 0) return
  const join = (a: number, b: number, detail: string): boolean => {
    const one = groups.join(a, b)
    if (one) joins.push({ a, b, rule: 'same-name', detail: `“${written}” on both pages${detail}` })
    return one
  }
  const known = parties.map(profile)
  if (!isCommonName(name) && areAlike(known)) {
    // The first tells of all: the others would say the same of one group.
    let told = false
    for (const other of rest) {
      if (told) groups.join(first, other)
      else told = join(first, other, '')
    }
    return
  }
  const pairs = pairsOf(known, name)
  for (const { a, b, verdict } of pairs)
    if (verdict.is === 'apart') keepApart(parties[a]!, parties[b]!, known[a]!, known[b]!, verdict, written, groups)
  const ones = pairs.filter(({ verdict }) => verdict.is === 'one')
  for (const { a, b, verdict } of ones) if (verdict.shown) join(parties[a]!, parties[b]!, `: ${verdict.why}`)
  const plain = ones.filter(({ verdict }) => !verdict.shown)
  const torn = tornBetween(plain, parties, groups)
  for (const { a, b } of plain) if (!torn.has(parties[a]!) && !torn.has(parties[b]!)) join(parties[a]!, parties[b]!, '')
  for (const { a, b, verdict } of pairs)
    if (verdict.is === 'unsure' && groups.find(parties[a]!) !== groups.find(parties[b]!)) tell(known[a]!, known[b]!, verdict, written)
}

interface Pair {
  readonly a: number
  readonly b: number
  readonly verdict: Verdict
}

function pairsOf(known: readonly Profile[], name: PersonName): Pair[] {
  return known.flatMap((one, a) =>
    known
      .slice(a + 1, known.length > CROWD ? a + 1 + NEXT : known.length)
      .map((other, index) => ({ a, b: a + 1 + index, verdict: sameBearer(one, other, name) })),
  )
}

/** Nothing told of them on any page differs from page to page. */
function areAlike(profiles: readonly Profile[]): boolean {
  const vary = <Value>(of: (profile: Profile) => Iterable<Value>): boolean => {
    const met = new Set<Value>()
    return profiles.some(profile => {
      for (const value of of(profile)) met.add(value)
      return met.size > 1
    })
  }
  return (
    !profiles.some(({ dead }) => dead) &&
    !vary(({ party: { gender } }) => (gender ? [gender] : [])) &&
    !vary(({ fields }) => fields) &&
    !vary(({ countries }) => countries) &&
    !vary(({ born }) => (born === undefined ? [] : [born]))
  )
}

/** Those whom the name alone would join to people who are kept apart from each other. */
function tornBetween(plain: readonly Pair[], parties: readonly number[], groups: Clusters): ReadonlySet<number> {
  const options = new Map<number, Set<number>>()
  const add = (party: number, other: number): void => {
    const set = options.get(party) ?? new Set([groups.find(party)])
    options.set(party, set.add(groups.find(other)))
  }
  for (const { a, b } of plain) {
    add(parties[a]!, parties[b]!)
    add(parties[b]!, parties[a]!)
  }
  return new Set(
    [...options]
      .filter(([, roots]) => [...roots].some(one => [...roots].some(other => groups.isApart(one, other))))
      .map(([party]) => party),
  )
}

function keepApart(a: number, b: number, one: Profile, other: Profile, verdict: Verdict, written: string, groups: Clusters): void {
  groups.forbid(a, b)
  tell(one, other, verdict, written)
}

/** Writes down, on both sides, why a namesake is another, or may be. */
function tell(one: Profile, other: Profile, { is, why }: Verdict, written: string): void {
  for (const { party, first } of [one, other])
    party.namesake ??= { detail: `${is === 'apart' ? 'not' : 'perhaps not'} the “${written}” of another page: ${why}`, at: first() }
}
