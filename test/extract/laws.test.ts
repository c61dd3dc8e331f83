import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { extract } from '../../src/extract/extract.ts'
import type { Article } from '../../src/model.ts'
import { capture } from './labelled.ts'

/** Blocks lie in order, apart, inside the text, and together hold every character that is no space; all offsets lie inside the text. */
function expectLawful(article: Article): void {
  let place = 0
  for (const block of article.blocks) {
    expect(block.start).toBeGreaterThanOrEqual(place)
    expect(block.end).toBeGreaterThan(block.start)
    expect(article.text.slice(place, block.start).trim()).toBe('')
    place = block.end
  }
  expect(place).toBeLessThanOrEqual(article.text.length)
  expect(article.text.slice(place).trim()).toBe('')
  const spans = [
    article.title,
    article.subtitle,
    ...article.byline,
    ...article.agencies.map(({ at }) => at),
    ...article.traces.map(({ at }) => at),
    ...article.dates.map(({ at }) => at),
    article.publisher?.at,
  ]
  for (const span of spans) if (span) expect(span.start >= 0 && span.start < span.end && span.end <= article.text.length).toBe(true)
  for (const date of article.dates) expect(date.earliest).toMatch(/^\d{4}-\d\d-\d\d$/)
  expect(article.text.isWellFormed() && !article.text.includes('\u0000')).toBe(true)
}

const line = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    'Read more',
    'By Ada Roe',
    '21 °C',
    'Saturday, May 3, 2031',
    'VARRENPORT (NPA) – The bridge fell on Monday, the mayor said.',
    '(With information from NPA)',
    'date 2031-05-03 File photo',
    'Source link',
    '“We will win,” Roe said.',
    'Sign up for free',
    '\u00a0',
    '\r',
    'Home > News > Bridge',
    'a. (AP)',
    '© 2031',
    'By ',
    '(AP) – ',
  ),
)

describe('laws', () => {
  test('any text keeps its characters and is tiled by its blocks', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 25 }), fc.constantFrom('\n', '\r\n', '\n\n'), (lines, newline) => {
        const text = lines.join(newline)
        const article = extract(capture(text))
        expectLawful(article)
        expect(article.text).toBe(text.replaceAll('\u0000', '\ufffd').toWellFormed())
      }),
      { numRuns: 300 },
    )
  })

  test('any mark-up gives a lawful article, and the same one twice', () => {
    const tag = fc.constantFrom(
      '<p>',
      '</p>',
      '<div class="related">',
      '</div>',
      '<h1>',
      '</h1>',
      '<table><tr><td>',
      '</table>',
      '<br>',
      '<a href=x>',
      '</a>',
      '<script>',
      '</script>',
      '<!--',
      '-->',
      '<title>',
      '</title>',
      '<span class="author">',
      '</span>',
      '<li>',
      '<time datetime="2031-05-03">',
      '</time>',
      '&#0;',
      '&nbsp;',
      '<svg><title>x</title></svg>',
      '<form>',
      '<figure>',
      '<template>',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(tag, line), { maxLength: 60 }), parts => {
        const html = parts.join('')
        const article = extract(capture(html, 'html'))
        expectLawful(article)
        expect(extract(capture(html, 'html'))).toEqual(article)
      }),
      { numRuns: 300 },
    )
  })

  test('hostile pages end, and still give their text', () => {
    const sentence = 'The bridge at Varrenport fell on Monday night, the mayor said.'
    for (const html of [
      `${'<div>'.repeat(100_000)}<p>${sentence}</p>`,
      `${'<b>'.repeat(50_000)}${'</i>'.repeat(50_000)}<p>${sentence}`,
      `<div>${'<table><b>'.repeat(20_000)}${'</div>'.repeat(20_000)}<p>${sentence}`,
      `<p class="${'related '.repeat(300_000)}" title="${'&amp;'.repeat(200_000)}">${sentence}</p>`,
      `<p>${sentence}</p><!--${'-'.repeat(2_000_000)}`,
      `<p>\u0000${sentence}\u0000</p>`,
      `<p>${sentence}</p>${'<br>a'.repeat(100_000)}`,
      `<p>${sentence}</p>${'<span class=author>a</span>'.repeat(30_000)}`,
      `<p>${sentence}</p><p>${'('.repeat(300_000)}</p>`,
      `<p>${sentence}</p><p>${'A. '.repeat(200_000)}</p>`,
    ]) {
      const article = extract(capture(html, 'html'))
      expectLawful(article)
      expect(article.text).toContain(sentence)
    }
    for (const text of [
      'a '.repeat(1_000_000),
      'A'.repeat(2_000_000),
      '\n'.repeat(500_000),
      '('.repeat(1_000_000),
      'Home > '.repeat(200_000),
      `${'x\n'.repeat(100_000)}`,
      'Read more\nabc\n'.repeat(20_000),
      'By Ada Roe, '.repeat(50_000),
    ]) {
      expectLawful(extract(capture(text)))
    }
  })

  test('what no text may hold is replaced and named', () => {
    const article = extract(capture('Bridge\u0000 closed \ud800 today.'))
    expect(article.text).toBe('Bridge\ufffd closed \ufffd today.')
    expect(article.problems.length).toBe(2)
  })
})
