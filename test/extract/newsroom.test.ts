import { describe, expect, test } from 'vitest'
import { extract } from '../../src/extract/extract.ts'
import { capture, exact } from './labelled.ts'

const first = 'The ferry between Osk and Varrenport will not run before Monday, the harbour office said on Friday evening.'
const second = 'Some 400 people were waiting on the quay, and two of them spent the night in the church, the county said.'
const names = (text: string, kind: 'text' | 'html' = 'text') => extract(capture(text, kind)).agencies.map(agency => agency.name)

describe('agency credits at the end of a text', () => {
  test.each([
    ['(With information of QNX)', ['QNX']],
    ['(With inputs from Osk Press Agency)', ['Osk Press Agency']],
    ['With data by the agency QNX', ['QNX']],
    ['Source: QNX', ['QNX']],
    ['via QNX', ['QNX']],
    ['Agency: QNX', ['QNX']],
    ['(Mit Material von QNX)', ['QNX']],
    ['(Con información de QNX y OPA)', ['QNX', 'OPA']],
    ['(QNX)', ['QNX']],
    ['– QNX', ['QNX']],
  ])('%s', (line, agencies) => {
    expect(names(`Ferry to Osk cancelled until Monday\n\n${first}\n\n${second}\n\n${line}\n`)).toEqual(agencies)
  })

  test('behind the last sentence, also where no list knows the agency', () => {
    for (const letters of ['QNX', 'OPA', 'DRTV'])
      expect(names(`Ferry to Osk cancelled\n\n${first}\n\n${second} (${letters})\n`)).toEqual([letters])
  })

  test('a mark-up that calls it a credit is one of the text where no picture stands before it', () => {
    for (const tag of [
      '<p class="credit">(QNX)</p>',
      '<p class="source-credit">(With information of QNX)</p>',
      '<div class="credit">Source: QNX</div>',
    ])
      expect(
        names(`<html><body><article><h1>Ferry to Osk cancelled</h1><p>${first}</p><p>${second}</p>${tag}</article></body></html>`, 'html'),
      ).toEqual(['QNX'])
    expect(
      names(
        `<html><body><article><h1>Ferry to Osk cancelled</h1><figure><img><figcaption><p>The quay.</p><p class="credit">(QNX)</p></figcaption></figure><p>${first}</p><p>${second}</p></article></body></html>`,
        'html',
      ),
    ).toEqual([])
  })

  test('sentences that open like a credit are text', () => {
    for (const line of [
      'With reports of fog from Osk and Varrenport, the harbour office closed the quay.',
      'With the help of Ada Roe, the crew reached the church before midnight.',
      'Original plans by Ben Tal were lost in the flood of 2030, the county said.',
    ]) {
      const article = extract(capture(`Ferry to Osk cancelled\n\n${first}\n\n${line}\n\n${second}\n`))
      expect(article.agencies, line).toEqual([])
      expect(article.blocks.filter(block => block.role === 'body').map(at => exact(article, at))).toContain(line)
    }
  })
})

describe('organisations that publish themselves', () => {
  const html = (title: string, bar: string, foot = '') =>
    `<html><head><title>${title}</title></head><body><div>${bar}</div><h1>Statement on the ferry</h1><p>${first}</p><p>${second}</p><p>${foot}</p></body></html>`

  test.each([
    [
      html('Statement on the ferry - Oss Harbour Board', '<a href="/">Oss Harbour Board</a> <a>Timetables</a>'),
      undefined,
      'Oss Harbour Board',
    ],
    [html('Statement on the ferry | County of Osk', '<a>Home</a>', 'County of Osk, 2 Quay Lane'), undefined, 'County of Osk'],
    [html('Lantern Line – Statement on the ferry', '<a>Home</a>'), 'https://www.lanternline.example/news', 'Lantern Line'],
    [html('Statement on the ferry - News - Oss Rescue Service', '<b>Oss Rescue Service</b>'), undefined, 'Oss Rescue Service'],
  ])('are named by the window’s title and the page', (text, url, name) => {
    expect(extract(capture(text, 'html', url ? { url } : {})).publisher?.name).toBe(name)
  })

  test('a section is no publisher', () => {
    for (const title of ['Statement on the ferry - World', 'Statement on the ferry | Travel', 'Statement on the ferry: what we know'])
      expect(extract(capture(html(title, '<a>Home</a> <a>World</a> <a>Travel</a>'), 'html')).publisher).toBeUndefined()
  })

  test('a feed’s newsroom holds where the page names none', () => {
    const text = `<h1>Statement on the ferry</h1><p>${first}</p><p>${second}</p>`
    expect(extract(capture(text, 'html', { publisher: 'Quay Watch' })).publisher).toMatchObject({
      name: 'Quay Watch',
      rule: 'publisher-declared',
    })
  })
})
