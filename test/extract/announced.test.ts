import { describe, expect, test } from 'vitest'
import { extract } from '../../src/extract/extract.ts'
import type { Article } from '../../src/model.ts'
import { capture, exact } from './labelled.ts'

const title = 'Dam at Kest is to be rebuilt'
const own = [
  'The council of Kest voted on Tuesday to rebuild the dam above the town, after a winter in which it leaked three times, its chair said.',
  'The work is to begin in April and will cost some 40 million crowns, most of which the province of Oln pays, according to the plan.',
  'Farmers below the dam had asked for a new one since the flood of 2019, when two mills and the road to Varl were washed away.',
  'Engineers from Oln will look at the ground in March, and nobody may live in the four houses next to the spillway until then.',
]
const foreign = [
  'The ferry to Hosk runs every hour from May on, the harbour office told passengers who had waited on Sunday in the rain for six hours.',
  'A school in Varl opens a garden where children grow beans and onions for the kitchen, which a cook from Kest will lead from autumn on.',
  'Two swimmers crossed the lake at Oln in the dark, as they had promised a friend, and were met by a boat of the police on the other side.',
]
const read = (body: string, head = ''): Article =>
  extract(capture(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`, 'html'))
const body = (article: Article) => article.blocks.filter(block => block.role === 'body').map(block => exact(article, block))
const paragraphs = (list: readonly string[]) => list.map(text => `<p>${text}</p>`).join('')

describe('other pages that are printed at length', () => {
  test.each(['You might also like…', 'Vous aimerez aussi', 'Читайте также:'])('their paragraphs under “%s” are not the article', mark => {
    const cards = foreign.map(text => `<article><h4><a href="/a">A story</a></h4><p>${text}${text}</p></article>`).join('')
    expect(body(read(`<main><article><h1>${title}</h1>${paragraphs(own)}<h3>${mark}</h3>${cards}</article></main>`))).toEqual(own)
    expect(
      body(read(`<main><article><h1>${title}</h1>${paragraphs(own)}</article><article><h3>${mark}</h3>${cards}</article></main>`)),
    ).toEqual(own)
  })

  test('the article goes on behind such a box in the same kind of element', () => {
    const parts = own.map(text => `<div class="part"><div><p>${text}</p></div></div>`)
    const box = '<div><h3>Related articles</h3></div>'
    expect(body(read(`<article><h1>${title}</h1>${parts.slice(0, 3).join('')}${box}${parts[3]}</article>`))).toEqual(own)
  })

  test('a ticker above the headline is no part of the article below it', () => {
    const ticker = foreign.map(text => `<li><a href="/b">Short title of this story</a> ${text}</li>`).join('')
    const page = `<div class="main-content"><div><ul>${ticker}</ul></div><div><h2>${title}</h2>${paragraphs(own)}</div></div>`
    expect(body(read(page, `<title>${title}</title><meta property="og:title" content="${title}">`))).toEqual(own)
    const lead = `<div class="main-content"><p>${own[0]}</p><h1>${title}</h1>${paragraphs(own.slice(1))}</div>`
    expect(body(read(lead, `<title>${title}</title>`))).toEqual(own)
  })

  test('a list under “More Big Oln Times Stories” is not the article', () => {
    const list = ['How the mill was saved', 'Why geese stay for winter'].map(text => `<li><a href="/c">${text}</a> in Oln</li>`).join('')
    expect(
      body(read(`<article><h1>${title}</h1><div>${paragraphs(own)}<div>More Big Oln Times Stories</div><ul>${list}</ul></div></article>`)),
    ).toEqual(own)
  })
})

describe('parts whose names are believed or not', () => {
  test('a long appeal called a widget stays one beside a longer article', () => {
    const appeal = `<div class="site-widget"><p>We answer what you ask, each day. ${foreign[0]}</p><p>That work is paid by those who read it.</p></div>`
    expect(
      body(read(`<article><h1>${title}</h1><div>${paragraphs([...own, ...own])}</div><div><div>${appeal}</div></div></article>`)),
    ).toEqual([...own, ...own])
  })

  test('rows of a table are named for what they tell', () => {
    const rows = ['player', 'banner', 'ad'].map(name => `<tr class="${name}"><td>Team ${name}</td><td>12</td></tr>`).join('')
    expect(body(read(`<article><h1>${title}</h1>${paragraphs(own)}<table>${rows}</table></article>`))).toEqual([
      ...own,
      'Team player',
      '12',
      'Team banner',
      '12',
      'Team ad',
      '12',
    ])
  })

  test('an article’s words given with their tags as entities are found on the page', () => {
    const told = own.map(text => text.replace(/the (\w+)/, 'the &lt;a href=&quot;/x&quot;&gt;$1&lt;/a&gt;')).join('\\n')
    const script = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${title}","articleBody":"${told}"}</script>`
    expect(body(read(`<article><h1>${title}</h1>${paragraphs(own)}</article>`, script))).toEqual(own)
  })
})
