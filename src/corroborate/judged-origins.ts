import type { Entity, Origin, OriginJudgement, Span, Why } from '../model.ts'
import { contentId } from '../text/hash.ts'
import { foldName } from '../text/names.ts'
import { byAnalyst, partiesMeant, standingAt } from './judged-places.ts'
import { countingKey } from './origins.ts'

/** What a person says of origins, ready for counting. */
export interface Rulings {
  /** Every origin, with interest as a person marked it, and the witnesses whom a person added. */
  readonly origins: ReadonlyMap<string, Origin>
  /** The key under which origins count as one. */
  readonly keyOf: (origin: Origin) => string
  /** Statement id → the witnesses added to its claim. */
  readonly added: ReadonlyMap<string, readonly Added[]>
  readonly pairs: readonly Pair[]
  /** Judgements that speak of something in the case. */
  readonly applied: ReadonlySet<OriginJudgement>
}

interface Added {
  readonly judgement: Extract<OriginJudgement, { readonly kind: 'add' }>
  readonly origin: Origin
}

/** Two origins, each by its ids, of which a person says that they are one or two. */
interface Pair {
  readonly judgement: Extract<OriginJudgement, { readonly b: string; readonly kind: 'one' | 'two' }>
  readonly a: ReadonlySet<string>
  readonly b: ReadonlySet<string>
}

/** Nobody said anything. */
export const NO_RULINGS: Rulings = { origins: new Map(), keyOf: countingKey, added: new Map(), pairs: [], applied: new Set() }

/** Reads a person's judgements on origins against what there is. `keyOf` is the key without them. */
export function rulingsOf(
  judgements: readonly OriginJudgement[],
  heard: ReadonlyMap<string, Origin>,
  entities: ReadonlyMap<string, Entity>,
  statements: readonly { readonly id: string; readonly at: Span }[],
  keyOf: (origin: Origin) => string = countingKey,
): Rulings {
  if (judgements.length === 0) return { ...NO_RULINGS, origins: heard, keyOf }
  const origins = new Map(heard)
  const added = new Map<string, Added[]>()
  const pairs = new Map<string, Pair>()
  const applied = new Set<OriginJudgement>()
  const meant = (words: string): ReadonlySet<string> => {
    const parties = partiesMeant(entities.values(), words)
    const folded = foldName(words)
    const isMeant = ({ entity, label }: Origin): boolean => (entity === undefined ? foldName(label) === folded : parties.has(entity))
    return new Set([...origins.values()].filter(isMeant).map(origin => origin.id))
  }
  // Who was added can be spoken of by any other judgement.
  for (const judgement of judgements) {
    if (judgement.kind !== 'add') continue
    const at = standingAt(statements, statement => statement.at, judgement.a)
    if (at.length === 0) continue
    const [known] = [...meant(judgement.b)].flatMap(id => origins.get(id) ?? []).filter(origin => origin.kind === 'named')
    const origin = known ?? witness(judgement)
    origins.set(origin.id, origin)
    applied.add(judgement)
    for (const { id } of at) added.set(id, [...(added.get(id) ?? []), { judgement, origin }])
  }
  for (const judgement of judgements) {
    if (judgement.kind === 'add') continue
    const a = meant(judgement.a)
    if (judgement.kind === 'one' || judgement.kind === 'two') {
      const b = meant(judgement.b)
      if (a.size === 0 || b.size === 0 || [...a].some(id => b.has(id))) continue
      applied.add(judgement)
      // Of judgements on the same two the last one stands.
      const key = [a, b]
        .map(side => [...side].sort().join(' '))
        .sort()
        .join(' | ')
      pairs.delete(key)
      pairs.set(key, { judgement, a, b })
      continue
    }
    if (a.size > 0) applied.add(judgement)
    for (const id of a) origins.set(id, { ...origins.get(id)!, interested: judgement.kind === 'interested' })
  }
  const standing = [...pairs.values()]
  return { origins, keyOf: joined(origins, standing, keyOf), added, pairs: standing, applied }
}

function witness({ b, address, note, at }: Added['judgement']): Origin {
  return {
    id: contentId('origin', 'added', foldName(b)),
    kind: 'named',
    label: b,
    interested: false,
    added: { ...(address !== undefined && { address }), ...(note !== undefined && { note }), at },
  }
}

/** Keys with what is said to be two parted, and what is said to be one joined. */
function joined(
  origins: ReadonlyMap<string, Origin>,
  pairs: readonly Pair[],
  keyOf: (origin: Origin) => string,
): (origin: Origin) => string {
  if (pairs.length === 0) return keyOf
  const keys = new Map([...origins.values()].map(origin => [origin.id, keyOf(origin)] as const))
  for (const { judgement, a, b } of pairs) {
    if (judgement.kind === 'two') for (const id of b) if ([...a].some(other => keys.get(other) === keys.get(id))) keys.set(id, id)
  }
  for (const { judgement, a, b } of pairs) {
    if (judgement.kind !== 'one') continue
    const [first, ...others] = [...a, ...b].map(id => keys.get(id)!).sort()
    for (const [id, key] of keys) if (others.includes(key)) keys.set(id, first!)
  }
  return origin => keys.get(origin.id) ?? keyOf(origin)
}

/** The witnesses whom a person added to a claim of these statements. */
export function addedTo(statements: readonly string[], { added }: Rulings): readonly Origin[] {
  return statements.flatMap(id => added.get(id) ?? []).map(({ origin }) => origin)
}

/** The lower end of a count, raised to as many origins as a person says are independent of each other. */
export function raised(found: readonly Origin[], min: number, { pairs, keyOf }: Rulings): number {
  const apart = pairs
    .filter(({ judgement }) => judgement.kind === 'two')
    .flatMap(({ a, b }) => {
      const own = (side: ReadonlySet<string>) => found.filter(origin => side.has(origin.id)).map(keyOf)
      return own(a).flatMap(one => own(b).map(other => [one, other] as const))
    })
    .filter(([one, other]) => one !== other)
  return Math.max(min, largestApart(apart))
}

/** How many of the keys are all said to be apart from each other: taken one by one, those said so most often first. */
function largestApart(pairs: readonly (readonly [string, string])[]): number {
  const others = new Map<string, Set<string>>()
  for (const [one, other] of pairs) {
    others.set(one, (others.get(one) ?? new Set()).add(other))
    others.set(other, (others.get(other) ?? new Set()).add(one))
  }
  const ordered = [...others.keys()].sort((a, b) => others.get(b)!.size - others.get(a)!.size || (a < b ? -1 : 1))
  const sizes = ordered.map(start => {
    const chosen = [start]
    for (const key of ordered) if (!chosen.includes(key) && chosen.every(one => others.get(one)!.has(key))) chosen.push(key)
    return chosen.length
  })
  return Math.max(0, ...sizes)
}

/** What a person's judgements did to the count of one claim. */
export function rulingReasons(statements: readonly string[], found: readonly Origin[], { added, pairs, origins }: Rulings): readonly Why[] {
  const ids = new Set(found.map(origin => origin.id))
  const label = (side: ReadonlySet<string>): string =>
    [...side]
      .filter(id => ids.has(id))
      .map(id => `“${origins.get(id)!.label}”`)
      .join(', ')
  const marked = found.filter(origin => origin.interested)
  return [
    ...statements
      .flatMap(id => added.get(id) ?? [])
      .map(({ judgement }) => ({
        rule: 'judged-added',
        detail: byAnalyst(
          judgement,
          `“${judgement.b}”, whom no page here quotes, says so too${judgement.address === undefined ? '' : ` (${judgement.address})`}`,
        ),
      })),
    ...pairs
      .filter(({ a, b }) => [a, b].every(side => [...side].some(id => ids.has(id))))
      .map(({ judgement, a, b }) => ({
        rule: `judged-${judgement.kind}`,
        detail: byAnalyst(
          judgement,
          `${label(a)} and ${label(b)} are ${judgement.kind === 'one' ? 'one origin' : 'two origins, independent of each other'}`,
        ),
      })),
    ...(marked.length > 0
      ? [
          {
            rule: 'rule-8-interested',
            detail: `${marked.map(origin => `“${origin.label}”`).join(', ')} has an interest in the matter; it counts.`,
          },
        ]
      : []),
  ]
}
