import type { Claim } from '../model.ts'
import type { Matter } from './matter.ts'

/** What is found by the id of a statement. */
export interface ByStatement<Value> {
  readonly get: (statement: string) => Value | undefined
  readonly values: () => Iterable<Value>
}

/** The matter of each statement, and the id of its claim. */
export interface Told {
  readonly matters: ByStatement<Matter>
  readonly claimOf: Pick<ByStatement<string>, 'get'>
}

/** One table of statements for all who look one up: of a large case each is heavy. */
export function toldOf(matters: readonly Matter[], claims: readonly Claim[]): Told {
  const places = new Map<string, number>()
  for (const [place, { statement }] of matters.entries()) places.set(statement.id, place)
  const claimAt = new Int32Array(matters.length).fill(-1)
  for (const [nth, { statements }] of claims.entries()) for (const statement of statements) claimAt[places.get(statement)!] = nth
  const found = <Value>(list: readonly Value[], place: number | undefined): Value | undefined =>
    place === undefined ? undefined : list[place]
  return {
    matters: { get: id => found(matters, places.get(id)), values: () => matters },
    claimOf: { get: id => found(claims, claimAt[places.get(id) ?? -1])?.id },
  }
}
