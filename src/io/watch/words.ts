import { createHash } from 'node:crypto'
import { extract } from '../../extract/extract.ts'
import { ingest } from '../../ingest/ingest.ts'
import type { BlockRole } from '../../model.ts'

/** What a newsroom edits; clocks, teasers and menus change by themselves. */
const EDITORIAL: ReadonlySet<BlockRole> = new Set(['title', 'subtitle', 'heading', 'body', 'caption'])

/**
 * A digest of what a page says: its title, headings and paragraphs without what stands around them. Two captures that differ only in an advertisement, a
 * clock or a token have one. A page without an article has the digest of its bytes.
 */
export async function wordsOf(bytes: Uint8Array, url: string): Promise<string> {
  const parts: string[] = []
  try {
    for await (const capture of ingest(bytes, url, sha256)) {
      const { text, blocks } = extract(capture)
      parts.push(...blocks.filter(block => EDITORIAL.has(block.role)).map(block => text.slice(block.start, block.end)))
    }
  } catch {
    // A page that cannot be read as an article is kept all the same; reading it into the case says what is wrong with it.
    return sha256(bytes)
  }
  const words = parts.join(' ').replace(/\s+/g, ' ').trim()
  return words === '' ? sha256(bytes) : sha256(new TextEncoder().encode(words))
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
