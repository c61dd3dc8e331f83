import { describe, expect, test } from 'vitest'
import { extract } from '../../src/extract/extract.ts'
import { capture, exact } from './labelled.ts'

const lead = 'The ferry between Osk and Varrenport will not run before Monday, the harbour office said on Friday.'
const filler = 'Nobody on the quay had been told of it, and nobody asked. '

const covered = (article: ReturnType<typeof extract>) => {
  let end = 0
  for (const block of article.blocks) {
    expect(article.text.slice(end, block.start).trim()).toBe('')
    end = block.end
  }
  expect(article.text.slice(end).trim()).toBe('')
}

describe('texts far longer than any article', () => {
  test.each([
    ['one line', filler.repeat(40_000)],
    ['many paragraphs', `${filler}\n\n`.repeat(40_000)],
    ['no space at all', 'a'.repeat(2_000_000)],
    ['signs of two units', '🌊'.repeat(1_000_000)],
  ])('%s: the first part is read, the rest kept and named', (_, long) => {
    const text = `Ferry to Osk cancelled until Monday\n\n${lead}\n\n${long}`
    const article = extract(capture(text))
    expect(exact(article, article.title)).toBe('Ferry to Osk cancelled until Monday')
    expect(article.text).toBe(text)
    expect(article.blocks.at(-1)!.role).toBe('other')
    expect(article.problems.join()).toContain('only the first 1000000 of')
    covered(article)
  })

  test('a page of mark-up as long', () => {
    const article = extract(
      capture(`<article><h1>Ferry to Osk cancelled</h1><p>${lead}</p><p>${filler.repeat(40_000)}</p></article>`, 'html'),
    )
    expect(exact(article, article.title)).toBe('Ferry to Osk cancelled')
    expect(article.blocks.at(-1)!.role).toBe('other')
    expect(article.problems.join()).toContain('only the first 1000000 of')
    covered(article)
  })

  test('a page of more blocks than can be told apart', () => {
    const article = extract(
      capture(`<article><h1>Ferry to Osk cancelled</h1><p>${lead}</p></article>${'<p>Osk 3</p>'.repeat(60_000)}`, 'html'),
    )
    expect(exact(article, article.title)).toBe('Ferry to Osk cancelled')
    expect(article.text.match(/Osk 3/g)?.length).toBe(60_000)
    expect(article.problems.join()).toContain('blocks of the page were told apart')
    covered(article)
  })
})
