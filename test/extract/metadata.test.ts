import { describe, expect, test } from 'vitest'
import { extract } from '../../src/extract/extract.ts'
import type { Article, Capture } from '../../src/model.ts'
import { capture, exact } from './labelled.ts'

const first = 'The river Oss broke its banks near Varrenport on Monday night and flooded the lower quarter of the town, the mayor said.'
const second = 'Some 300 people were brought to schools on higher ground. Nobody was hurt, according to the county.'
const body = `<p>${first}</p><p>${second}</p><p>${first.replace('river', 'stream')}</p>`
const title = 'Flood closes lower quarter of Varrenport'

const read = (inside: string, head = '', lang = 'en-GB', declared: Capture['declared'] = {}): Article =>
  extract(
    capture(
      `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">${head}</head><body>${inside}</body></html>`,
      'html',
      declared,
    ),
  )
const published = (article: Article) =>
  article.dates.filter(({ is }) => is === 'published').sort((a, b) => b.reliability - a.reliability)[0]?.earliest
const linked = (fields: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: title, ...fields })}</script>`
const people = (article: Article) => [...article.byline.map(at => exact(article, at)), ...article.authors]

describe('dates of a page of HTML', () => {
  test.each([
    ['in an element named for it', '<div class="entry-date">4 May 2031</div>'],
    ['in words of another language', '<p class="fecha">lunes, 4 de mayo de 2031</p>'],
    ['with two digits for the year', '<span class="datum">04.05.31 | 14:07 Uhr</span>'],
    ['beside the writer', '<div class="meta">By Ada Roe | 4 May 2031 | 3 min read</div>'],
    ['under a label of its own', '<div><h4>Published</h4><span>4 May 2031</span></div>'],
    ['in an abbreviation', '<abbr class="published" title="2031-05-04T21:05:00+02:00">9:05 PM</abbr>'],
    ['as a heading with its weekday', '<h2 class="date-header">Sunday, 4 May 2031</h2>'],
    ['in the year first', '<span class="date">2031. május 4.</span>'],
    ['in other digits', '<span class="date">٤ مايو ٢٠٣١</span>'],
    ['in signs', '<span class="date">2031年5月4日</span>'],
  ])('%s', (_, mark) => {
    expect(published(read(`<h1>${title}</h1>${mark}${body}`))).toBe('2031-05-04')
  })

  test('3/5 is the third of May where the page’s language, or another date of its own, says so', () => {
    const at = (lang: string, more = '') => published(read(`<h1>${title}</h1><span class="date">3/5/2031</span>${body}${more}`, '', lang))
    expect(at('en-GB')).toBe('2031-05-03')
    expect(at('fr')).toBe('2031-05-03')
    expect(at('en-US')).toBe('2031-03-05')
    expect(at('en-US', '<p>Other: 24/4/2031</p>')).toBe('2031-05-03')
  })

  test('a sentence that says when the page was posted holds wherever it stands', () => {
    const foot = '<p>This article was posted on 4 May 2031 at 14:48 by Ada and is filed under Floods.</p>'
    expect(published(read(`<h1>${title}</h1>${body}${foot}`))).toBe('2031-05-04')
  })

  test('days of events, teasers, readers and things are not the page’s', () => {
    for (const other of [
      '<p>The old bridge was first published as a drawing on 3 March 1998 by the county.</p>',
      '<div class="event-date">12 June 2031</div>',
      '<p>Registered: 18 September 2008</p>',
      '<p>Release date: 14 August 2030</p>',
      '<aside class="related"><h3>Related</h3><ul><li><a href="/a">Older flood story here</a> <time datetime="2030-01-02">2 January 2030</time></li></ul></aside>',
    ])
      expect(published(read(`<h1>${title}</h1><div class="date">4 May 2031</div>${body}${other}`)), other).toBe('2031-05-04')
  })

  test('an update is told from the publication, and stands for it only where nothing else does', () => {
    const both = read(`<h1>${title}</h1><p>Last updated: 6 May 2031. Published: 4 May 2031</p>${body}`)
    expect(published(both)).toBe('2031-05-04')
    expect(both.dates).toContainEqual(expect.objectContaining({ is: 'updated', earliest: '2031-05-06' }))
    expect(published(read(`<h1>${title}</h1><p class="updated">Last updated: 6 May 2031</p>${body}`))).toBe('2031-05-06')
  })

  test('an update earlier than the publication is another page’s', () => {
    const article = read(
      `<h1>${title}</h1><time class="updated" datetime="2029-05-04">4 May 2029</time>${body}`,
      linked({ datePublished: '2031-05-04T08:00:00+02:00' }),
    )
    expect(article.dates.filter(({ is }) => is === 'updated')).toEqual([])
  })

  test('the time of universal clocks gives way to the day that the page prints and its address bears', () => {
    const head = linked({ datePublished: '2031-05-04T22:30:00Z' })
    expect(published(read(`<h1>${title}</h1><div class="date">5 May 2031</div>${body}`, head))).toBe('2031-05-05')
    expect(published(read(`<h1>${title}</h1><div class="date">4 May 2031</div>${body}`, head))).toBe('2031-05-04')
  })

  test('addresses, scripts and pictures at last', () => {
    const url = (address: string) => published(read(`<h1>${title}</h1>${body}`, '', 'en', { url: address }))
    expect(url('https://lantern.example/2031/05/04/flood')).toBe('2031-05-04')
    expect(url('https://lantern.example/news/04-05-2031-flood.html')).toBe('2031-05-04')
    expect(url('https://lantern.example/news/20310504-flood')).toBe('2031-05-04')
    expect(url('https://lantern.example/item/203105049')).toBeUndefined()
    expect(published(read(`<h1>${title}</h1>${body}<script>var page = {"publishDate":"2031-05-04T10:00:00"}</script>`))).toBe('2031-05-04')
    expect(published(read(`<h1>${title}</h1>${body}`, '<meta property="og:image" content="https://l.example/2031/05/04/a.jpg">'))).toBe(
      '2031-05-04',
    )
  })

  test('dates that disagree are named', () => {
    const article = read(`<h1>${title}</h1>${body}`, linked({ datePublished: '2031-05-04' }), 'en', {
      url: 'https://l.example/2031/04/20/flood',
    })
    expect(article.problems).toContain('its dates of publication disagree: 2031-05-04 (json-ld), 2031-04-20 (url)')
  })
})

describe('writers of a page of HTML', () => {
  test.each([
    ['Von Ada Roe', ['Ada Roe']],
    ['Par Ada Roe et Ben Tal', ['Ada Roe', 'Ben Tal']],
    ['Mo 04.05.31 | 14:07 Uhr | Von Ada Roe', ['Ada Roe']],
    ['Texto: Ada Roe, corresponsal', ['Ada Roe']],
    ['Von der Küste kam Hilfe', []],
    ['By Staff', []],
    ['By newsdesk@lantern.example', []],
  ])('%s', (line, names) => {
    expect(people(read(`<h1>${title}</h1><div>${line}</div>${body}`))).toEqual(names)
  })

  test('a name that links to its writer’s page', () => {
    expect(people(read(`<h1>${title}</h1><div><a href="/authors/ada-roe">Ada Roe</a></div>${body}`))).toEqual(['Ada Roe'])
  })

  test('names alone in the last line', () => {
    expect(people(read(`<article><h1>${title}</h1>${body}<p><strong>Ada Roe/Ben Tal</strong></p></article>`))).toEqual([
      'Ada Roe',
      'Ben Tal',
    ])
  })

  test('agencies and the newsroom itself are told from people', () => {
    const article = read(
      `<h1>${title}</h1>${body}`,
      linked({
        author: [
          { '@type': 'Person', name: 'Ada Roe' },
          { '@type': 'Person', name: 'Reuters' },
        ],
      }),
    )
    expect(people(article)).toEqual(['Ada Roe'])
    expect(article.houses).toEqual(['Reuters'])
    const own = read(
      `<h1>${title}</h1>${body}`,
      `<meta property="og:site_name" content="The Varren Lantern">${linked({ author: { '@type': 'Organization', name: 'Varren Lantern' } })}`,
    )
    expect(people(own)).toEqual([])
    expect(own.houses).toEqual(['Varren Lantern'])
  })

  test('the bylines of teasers are theirs', () => {
    const teaser = '<div><h3>Bridge to be rebuilt by spring</h3><p>By Cai Lund</p></div>'
    expect(people(read(`<h1>${title}</h1><p>By Ada Roe</p>${body}${body}${body}${body}${body}${body}${teaser}`))).toEqual(['Ada Roe'])
  })

  test('one name where the page says that it is a person’s', () => {
    expect(people(read(`<h1>${title}</h1>${body}`, linked({ author: { '@type': 'Person', name: 'Krystyna' } })))).toEqual(['Krystyna'])
    expect(people(read(`<h1>${title}</h1>${body}`, linked({ author: { '@type': 'Person', name: 'Admin' } })))).toEqual([])
  })
})

describe('JSON-LD', () => {
  test.each([
    ['entities for quotation marks', `{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;datePublished&quot;:&quot;2031-05-04&quot;}`],
    ['two objects in a row', `{"@type":"WebSite","name":"Lantern"}\n{"@type":"NewsArticle","datePublished":"2031-05-04"}`],
    ['a value left out', `{"@type":"NewsArticle","headline":,"datePublished":"2031-05-04",}`],
    ['cut off', `{"@type":"NewsArticle","datePublished":"2031-05-04","author":{"name":"Ada Roe"`],
    ['a comment round it', `<!-- {"@type":"NewsArticle","datePublished":"2031-05-04"} -->`],
    ['the date on the page’s node', `{"@graph":[{"@type":"Article","headline":"x"},{"@type":"WebPage","datePublished":"2031-05-04"}]}`],
  ])('broken: %s', (_, script) => {
    expect(published(read(`<h1>${title}</h1>${body}`, `<script type="application/ld+json">${script}</script>`))).toBe('2031-05-04')
  })

  test('of several articles the one at the page’s own address', () => {
    const list = [
      { '@type': 'NewsArticle', headline: 'Other', url: 'https://l.example/other', datePublished: '2030-01-01' },
      { '@type': 'NewsArticle', headline: title, url: 'https://l.example/flood', datePublished: '2031-05-04' },
    ]
    const head = `<link rel="canonical" href="https://www.l.example/flood/"><script type="application/ld+json">${JSON.stringify(list)}</script>`
    expect(published(read(`<h1>${title}</h1>${body}`, head))).toBe('2031-05-04')
  })
})

describe('headlines that meta data give', () => {
  const graph = (text: string) => `<meta property="og:title" content="${text}">`

  test('another one, where JSON-LD and OpenGraph agree, is named', () => {
    const other = 'Varrenport under water after storm'
    const article = read(`<h1>${title}</h1>${body}`, graph(other) + linked({ headline: other }))
    expect(exact(article, article.title)).toBe(title)
    expect(article.headline?.text).toBe(other)
    expect(article.problems).toEqual([`JSON-LD and OpenGraph give another headline: "${other}"`])
  })

  test('kicker and headline run together are parted', () => {
    const whole = 'Storm at the coast: Flood closes lower quarter of Varrenport'
    const article = read(
      `<h1><span>Storm at the coast</span><span>${title}</span></h1>${body}`,
      `${graph(whole)}<title>${whole} | Lantern</title>`,
    )
    expect(article.headline?.text).toBe(whole)
    expect(article.problems.join()).not.toContain('headline')
  })

  test('nothing where they say the same', () => {
    expect(read(`<h1>${title}</h1>${body}`, graph(`${title} | The Varren Lantern`) + linked({})).headline).toBeUndefined()
  })
})
