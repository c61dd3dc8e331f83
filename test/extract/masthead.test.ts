import { describe, expect, test } from 'vitest'
import { extract } from '../../src/extract/extract.ts'
import { capture, exact } from './labelled.ts'

const lead = 'The ferry between Osk and Varrenport will not run before Monday, the harbour office said on Friday.'
const more = 'Some 400 people were waiting on the quay. "We were told nothing," Ada Roe told the Lamp.'

const page = (...lines: readonly string[]) => extract(capture(lines.join('\n\n')))

describe('a newsroom’s name at the head of a plain text', () => {
  test.each([
    ['The Varren Evening Post', 'The Varren Evening Post'],
    ['THE OSK GAZETTE', 'The Osk Gazette'],
    ['Varren Tribune', 'Varren Tribune'],
    ['The Morning Bell', 'The Morning Bell'],
    ['RADIO OSK', 'Radio Osk'],
    ['THE VARREN LAMP', 'The Varren Lamp'],
  ])('%s is the publisher and never the title', (line, name) => {
    const article = page(line, 'Ferry to Osk cancelled until Monday', 'By Ben Tal', '3 May 2031', lead, more)
    expect(exact(article, article.title)).toBe('Ferry to Osk cancelled until Monday')
    expect(article.publisher).toMatchObject({ name, rule: 'publisher-masthead' })
    expect(exact(article, article.publisher!.at)).toBe(line)
    expect(article.blocks[0]!.role).toBe('navigation')
  })

  test.each([
    ['The Oss Courier | Friday, 3 May 2031', 'The Oss Courier'],
    ['Friday 3 May 2031 · The Oss Courier · No. 4,112', 'The Oss Courier'],
    ['THE OSK COURIER, Friday, May 3, 2031', 'The Osk Courier'],
    ['The Sunday Courier  —  18:40  —  Late edition', 'The Sunday Courier'],
  ])('with date, time or number: %s', (line, name) => {
    const article = page(line, 'Ferry to Osk cancelled until Monday', lead, more)
    expect(exact(article, article.title)).toBe('Ferry to Osk cancelled until Monday')
    expect(article.publisher?.name).toBe(name)
  })

  test('the page’s own words tell it where its form does not', () => {
    for (const own of [
      'Copyright Harbour Lights. All rights reserved.',
      '“Nobody called us,” he told Harbour Lights.',
      'The mayor, Harbour Lights has learned, is abroad.',
    ]) {
      const article = page('Harbour Lights', 'Ferry to Osk cancelled until Monday', lead, own)
      expect(article.publisher?.name, own).toBe('Harbour Lights')
      expect(exact(article, article.title)).toBe('Ferry to Osk cancelled until Monday')
    }
  })

  test('a printed stamp dates the page, not the date beside the masthead', () => {
    const article = page('The Oss Courier | Friday, 30 May 2031', 'Ferry to Osk cancelled until Monday', '3 May 2031, 10:00', lead, more)
    const best = [...article.dates].filter(date => date.is === 'published').sort((a, b) => b.reliability - a.reliability)
    expect(best[0]!.earliest).toBe('2031-05-03')
  })

  test('headlines about newspapers stay titles', () => {
    for (const title of [
      'Minister sues the Evening Post',
      'Ferry Owner Buys Harbour Post',
      'Fire at the Daily Lantern leaves two hurt',
      'Osk Times to close',
    ] as const) {
      const article = page(
        title,
        '3 May 2031',
        lead.replace('ferry', 'owner of the ferry in the harbour'),
        'Nobody was hurt, according to the county. It was the third time.',
      )
      expect(exact(article, article.title)).toBe(title)
      expect(article.publisher).toBeUndefined()
    }
  })
})
