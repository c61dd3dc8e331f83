import { describe, expect, test } from 'vitest'
import { extract } from '../../src/extract/extract.ts'
import type { Article } from '../../src/model.ts'
import { capture, exact } from './labelled.ts'

const title = 'Flood closes lower quarter of Varrenport'
const first = 'The river Oss broke its banks near Varrenport on Monday night and flooded the lower quarter of the town, the mayor said.'
const second = 'Some 300 people were brought to schools on higher ground. Nobody was hurt, according to the county of Dalmark.'
const third = 'Engineers expect the water to fall by Thursday, but warned that the old bridge may not be safe before spring.'
const other = 'The ferry between Oss and Dalmark runs again from Friday, the harbour office of the island told passengers on Sunday.'

const read = (body: string, head = ''): Article =>
  extract(capture(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`, 'html'))
const withRole = (article: Article, role: string) => article.blocks.filter(block => block.role === role).map(block => exact(article, block))
const paragraphs = [first, second, third].map(text => `<p>${text}</p>`).join('')

describe('where the article stands', () => {
  test('parts of one body are one article, bodies of several articles are not', () => {
    const parts = read(
      `<article><h1>${title}</h1><div class="article-body"><p>${first}</p></div><div class="article-body"><p>${second}</p></div><div class="article-body"><p>${third}</p></div></article>`,
    )
    expect(withRole(parts, 'body')).toEqual([first, second, third])
    const list = read(
      `<article><h1>${title}</h1><div class="article-body">${paragraphs}</div></article><article><h2>Ferry runs again</h2><div class="article-body"><p>${other}</p></div></article>`,
    )
    expect(withRole(list, 'body')).toEqual([first, second, third])
  })

  test('names that a page builder gives to every section say nothing', () => {
    for (const name of ['xb-widget xb-widget-text', 'mx-banner', 'paywall', 'newsletter-content'])
      expect(
        withRole(
          read(
            `<main><h1>${title}</h1>${[first, second, third].map(text => `<div class="${name}"><p>${text} ${text} ${text}</p></div>`).join('')}</main>`,
          ),
          'body',
        ),
      ).toHaveLength(3)
    expect(withRole(read(`<h1>${title}</h1><div class="field field--label-hidden">${paragraphs}</div>`), 'body')).toEqual([
      first,
      second,
      third,
    ])
  })

  test('a consent banner is not the article, however long', () => {
    const consent = `<div class="cookie-consent"><p>${'We and our partners store data on your device to measure how the page is read. '.repeat(30)}</p></div>`
    expect(withRole(read(`${consent}<div><h1>${title}</h1>${paragraphs}</div>`), 'body')).toEqual([first, second, third])
  })

  test('the page’s own articleBody tells the article from an info box in it', () => {
    const data = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: title, articleBody: `${first} ${second} ${third}` })}</script>`
    const body = `<h1>${title}</h1><div><p>${first}</p><p>${second}</p><div class="x1"><h3>The ferry</h3><p>${other}</p></div><p>${third}</p></div>`
    expect(withRole(read(body, data), 'body')).toEqual([first, second, third])
    const cut = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: first.repeat(3) })}</script>`
    expect(withRole(read(`<h1>${title}</h1><div>${paragraphs}</div>`, cut), 'body')).toEqual([first, second, third])
  })

  test('a page whose article stands for browsers without scripts only', () => {
    expect(withRole(read(`<h1>${title}</h1><noscript>${paragraphs}</noscript>`), 'body')).toEqual([first, second, third])
  })

  test('a head that is never closed', () => {
    expect(withRole(extract(capture(`<head><html><body><div><h1>${title}</h1>${paragraphs}</div>`, 'html')), 'body')).toEqual([
      first,
      second,
      third,
    ])
  })
})

describe('what stands between the paragraphs', () => {
  test('captions: beside a picture, and as the picture’s own words', () => {
    const beside = read(
      `<h1>${title}</h1><div><p>${first}</p><div><div><img src="a.jpg"></div><div>The old bridge on Monday</div></div><p>${second}</p><p>${third}</p></div>`,
    )
    expect(withRole(beside, 'caption')).toEqual(['The old bridge on Monday'])
    const twice = read(
      `<h1>${title}</h1><div><p>${first}</p><p><img src="a.jpg" alt="The old bridge of Varrenport"></p><p>The old bridge of Varrenport</p><p>${second}</p><p>${third}</p></div>`,
    )
    expect(withRole(twice, 'caption')).toEqual(['The old bridge of Varrenport'])
    expect(withRole(twice, 'body')).toEqual([first, second, third])
  })

  test('boxes of other pages, by their first line, in several languages', () => {
    for (const mark of [
      'Lesen Sie auch',
      'À lire aussi',
      'Te puede interesar:',
      'Leggi anche',
      'Czytaj także',
      '関連記事',
      'Related stories',
    ]) {
      const article = read(
        `<h1>${title}</h1><div><p>${first}</p><div><h4>${mark}</h4><div>Ferry runs again from Friday</div></div><p>${second}</p><p>${third}</p></div>`,
      )
      expect([mark, withRole(article, 'body'), withRole(article, 'teaser')]).toEqual([
        mark,
        [first, second, third],
        [mark, 'Ferry runs again from Friday'],
      ])
    }
  })

  test('other articles in full under such a heading end the page’s own', () => {
    const article = read(
      `<div class="all"><div class="text"><p>${first}</p><p>${second}</p><p>${third}</p></div><h2>Você pode gostar</h2><section><div class="post"><p>${other}</p></div></section></div>`,
      `<title>${title}</title>`,
    )
    expect(withRole(article, 'body')).toEqual([first, second, third])
  })

  test('furniture of other languages', () => {
    for (const [line, role] of [
      ['Anzeige', 'widget'],
      ['La suite après cette publicité', 'widget'],
      ['Compartir', 'navigation'],
      ['Foto: Ada Roe / Nordpress', 'caption'],
      ['Abonnieren Sie unseren Newsletter.', 'registration'],
      ['Inscrivez-vous à notre newsletter pour recevoir nos articles.', 'registration'],
      ['An dieser Stelle finden Sie externen Inhalt, der den Artikel ergänzt.', 'widget'],
    ] as const)
      expect(withRole(read(`<h1>${title}</h1><div><p>${first}</p><p>${line}</p><p>${second}</p><p>${third}</p></div>`), role)).toContain(
        line,
      )
    const news = 'Der Verlag in Varrenport stellt seinen Newsletter ein, wie der Betriebsrat am Montag mitteilte.'
    expect(withRole(read(`<h1>${title}</h1><div><p>${news}</p><p>${second}</p><p>${third}</p></div>`), 'body')).toContain(news)
  })

  test('subheadings called subtitles, and a standfirst called a teaser', () => {
    const article = read(
      `<article><h1>${title}</h1><p class="teaser">Three hundred people in Varrenport spend the night in schools</p><div><p>${first}</p><h2 class="subtitle">What comes next</h2><p>${second}</p><p>${third}</p></div></article>`,
    )
    expect(withRole(article, 'subtitle')).toEqual(['Three hundred people in Varrenport spend the night in schools'])
    expect(withRole(article, 'heading')).toEqual(['What comes next'])
  })

  test('items of a live page keep their times, and embedded posts their words', () => {
    const post = 'We have opened the school in Mill Street for everyone who cannot go home tonight.'
    const article = read(
      `<h1>${title}</h1><div><div><div>21:05</div><p>${first}</p></div><div><div>20:40 Uhr</div><p>${second}</p><div class="embed-widget"><blockquote><p>${post}</p></blockquote></div></div><div><div>7.15 pm</div><p>${third}</p></div></div>`,
    )
    expect(withRole(article, 'date')).toEqual(['21:05', '20:40 Uhr', '7.15 pm'])
    expect(withRole(article, 'body')).toEqual([first, second, post, third])
  })

  test('tables, lists and quotations in the article are its body', () => {
    const article = read(
      `<h1>${title}</h1><div><p>${first}</p><blockquote>“We will win,” Roe said.</blockquote><ul><li>Pumps: four</li><li>Boats: nine</li></ul><table><tr><td>Oss</td><td>2.4 metres</td></tr></table><p>${second}</p><p>${third}</p></div>`,
    )
    expect(withRole(article, 'body')).toEqual([
      first,
      '“We will win,” Roe said.',
      'Pumps: four',
      'Boats: nine',
      'Oss',
      '2.4 metres',
      second,
      third,
    ])
  })
})

describe('hostile pages', () => {
  test('what was wrong is named, and the text is kept', () => {
    for (const [html, problem] of [
      [`${'<div>'.repeat(20_000)}<p>${first}</p>`, 'nested 20001 deep'],
      [`<p title="${'x'.repeat(1_000_000)}">${first}</p>`, 'an attribute has 100'],
      [`<p ${Array.from({ length: 20_000 }, (_, at) => `a${at}=1`).join(' ')}>${first}</p>`, 'an element has 20000 attributes'],
      [`<p>${first}</p><!--${'- '.repeat(100_000)}`, 'a comment of 200000 characters is never closed'],
      [`<p>${first}</p><script>${'var a;'.repeat(10_000)}`, '<script> of 600'],
      [`<p>${first}</p>${'</i>'.repeat(20_000)}`, '20000 end tags close nothing'],
    ] as const) {
      const article = extract(capture(html, 'html'))
      expect(article.problems.join('; ')).toContain(problem)
      expect(article.text).toContain(first)
    }
    expect(read(`<h1>${title}</h1>${paragraphs}<!-- a comment -->`).problems).toEqual([])
  })
})
