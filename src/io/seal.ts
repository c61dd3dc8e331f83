import { createHash } from 'node:crypto'
import { type Row, textOf } from './store/database.ts'

/**
 * What the log tells of a row besides its name: a digest of all that is in it, so that a row that was changed afterwards is found out. A page stands in
 * the log as 'page-…@place=seal', once for each place and each state in which it was read: the last one of a place counts. A decision stands there as
 * its number and words with ' #seal' behind them.
 */

/** Digest of the values of a row, in their order; absent and NULL are the same. 16 hexadecimal digits. */
export function sealOf(values: readonly unknown[]): string {
  return createHash('sha256')
    .update(JSON.stringify(values.map(value => value ?? null)))
    .digest('hex')
    .slice(0, 16)
}

/** The columns of `captures` that a seal is over. */
export const SEALED_CAPTURE = ['page', 'location', 'sha256', 'media_type', 'content', 'declared', 'problems'] as const

/** A page at one of its places, as the log names it: 'page-…@' and a digest of the location. */
export function placeOf(page: string, location: string): string {
  return `${page}@${sealOf([location])}`
}

/** The columns of `decisions` that a seal is over. The number is one: decisions count in their order, and an `undo` names one by it. */
export const SEALED_DECISION = ['number', 'kind', 'a', 'b', 'note', 'address', 'at'] as const

/** A row of `decisions` as the log tells of it: '2 same Ada Roe | A. Roe #seal'. */
export function sealedDecision(row: Row): string {
  const [number, kind, a, b, ...others] = SEALED_DECISION.map(column => textOf(row, column))
  const words = [number, kind, a, ...(b === undefined ? [] : ['|', b])].join(' ')
  return `${words} #${sealOf([number, kind, a, b, ...others])}`
}
