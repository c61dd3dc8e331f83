/**
 * The same words in memory of their own. A part of a string keeps the whole of it in memory, as V8 holds parts; what outlives a page must not hold
 * the page. Parts of up to 12 characters are copies already.
 */
export function ownCopy(part: string): string {
  return part.length < 13 ? part : [part.slice(0, 1), part.slice(1)].join('')
}
