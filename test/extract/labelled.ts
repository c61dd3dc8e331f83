import { expect } from 'vitest'
import { extract } from '../../src/extract/extract.ts'
import type { Article, Capture, Offsets } from '../../src/model.ts'

export function capture(text: string, kind: 'text' | 'html' = 'text', declared: Capture['declared'] = {}): Capture {
  return {
    sha256: '0'.repeat(64),
    location: 'page',
    mediaType: kind === 'html' ? 'text/html' : 'text/plain',
    content: { kind, text },
    declared,
    problems: [],
  }
}

export const exact = (article: Article, at: Offsets | undefined) => at && article.text.slice(at.start, at.end)

/**
 * Reads a page written with the wanted role before each line, "title | Bridge closed"; '~' goes on in the same line with another role.
 * Checks that every line got its role, and hands the article back.
 */
export function expectRoles(page: string, { newline = '\n' } = {}): Article {
  const want: string[] = []
  let text = ''
  for (const row of page.replace(/^\n|\n\s*$/g, '').split('\n')) {
    const match = /^\s*(~?)([a-z-]+)\s*\|\s?(.*)$/.exec(row)
    if (match) {
      text += `${text === '' ? '' : match[1] ? ' ' : newline}${match[3]}`
      want.push(`${match[2]} | ${match[3]!.trim()}`)
    } else text += newline
  }
  const article = extract(capture(text))
  expect(article.blocks.map(block => `${block.role} | ${exact(article, block)}`)).toEqual(want)
  return article
}
