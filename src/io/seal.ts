import { createHash } from 'node:crypto'

/**
 * What the log tells of a row besides its name: a digest of all that is in it, so that a row that was changed afterwards is found out. A captured page
 * stands in the log as 'page-…=seal', once for each place and each state in which it was read; a decision as its words with ' #seal' behind them.
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

/** The columns of `decisions` that a seal is over. */
export const SEALED_DECISION = ['kind', 'a', 'b', 'note', 'address', 'at'] as const

/** A word of the log as the page and the seal that it tells of; no seal in lines of an older Hearsay. */
export function sealedPage(word: string): { readonly page: string; readonly seal?: string } {
  const [page = '', seal] = word.split('=')
  return { page, ...(seal !== undefined && { seal }) }
}
