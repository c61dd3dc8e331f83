/** Short, stable ids from content: 64 bits of two FNV-1a runs over UTF-16 code units, 16 hex digits. Not for security. */
export function contentId(prefix: string, ...parts: readonly string[]): string {
  return contentIdOf(prefix, parts)
}

/** The same of as many parts as there are: handed over as arguments, the pages of the largest stories are too many. */
export function contentIdOf(prefix: string, parts: readonly string[]): string {
  const text = parts.join('\u0001')
  let low = 0x811c9dc5
  let high = 0xcbf29ce4
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    low = Math.imul(low ^ code, 0x01000193)
    high = Math.imul(high ^ code, 0x01000193) ^ (low >>> 15)
  }
  // In one piece: ids are held by the million.
  return [prefix, '-', (high >>> 0).toString(16).padStart(8, '0'), (low >>> 0).toString(16).padStart(8, '0')].join('')
}
