import { describe, expect, test } from 'vitest'
import { extract } from '../../src/extract/extract.ts'
import type { Article, Capture } from '../../src/model.ts'
import { capture, exact } from './labelled.ts'

const first = 'The river Oss broke its banks near Varrenport on Monday night and flooded the lower quarter of the town, the mayor said.'
const second = 'Some 300 people were brought to schools on higher ground. Nobody was hurt, according to the county.'
const third = 'Engineers expect the water to fall by Thursday, but warned that the old bridge may not be safe before spring.'

const read = (html: string, declared: Capture['declared'] = {}) => extract(capture(html, 'html', declared))
const withRole = (article: Article, role: string) => article.blocks.filter(block => block.role === role).map(block => exact(article, block))

const page = (body: string, head = '') =>
  `<!doctype html><html lang="en-GB"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`

const newsPage = page(
  `<a class="skip-link" href="#main">Skip to main content</a>
<nav class="site-nav"><ul><li><a href="/">Home</a></li><li><a href="/dalmark">Dalmark</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<div class="cookie-banner"><p>We use cookies to improve your experience. By continuing you agree to our privacy policy.</p><button>Accept all</button></div>
<main><article class="story">
<h1>Flood closes lower quarter of Varrenport</h1>
<p class="standfirst">Three hundred people spend the night in schools</p>
<div class="byline">By <a rel="author" href="/ada">Ada Roe</a> and <a rel="author" href="/ben">Ben Tal</a></div>
<time datetime="2031-05-03T21:15:00+02:00">3 May 2031</time>
<div class="share-bar"><a href="#">Facebook</a> <a href="#">Copy link</a></div>
<figure><img src="a.jpg" alt="bridge"><figcaption>The old bridge on Monday. Cai Lund / Northern Press</figcaption></figure>
<div class="article-body">
<p>${first}</p>
<p>${second.replace('county', '<a href="/county">county</a>')}</p>
<aside class="related-stories"><h3>Related</h3><ul><li><a href="/x">Dalmark sends pumps to flooded town</a></li></ul></aside>
<h2>What happens next</h2>
<p>${third}</p>
<p>“We will win,” Roe said.</p>
<div class="newsletter-signup"><p>Get our morning newsletter, straight to your inbox.</p></div>
</div>
</article></main>
<section id="comments"><h2>2 comments</h2><p>I was there on Monday and nobody from the county came to help us, whatever the mayor may say about it.</p></section>
<footer><p>© 2031 The Varren Gazette. All rights reserved.</p></footer>`,
  `<title>Flood closes lower quarter of Varrenport | The Varren Gazette</title>
<meta property="og:site_name" content="The Varren Gazette"><meta property="og:title" content="Flood closes lower quarter of Varrenport">
<link rel="canonical" href="https://www.varrengazette.example/2031/05/03/flood">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Flood closes lower quarter of Varrenport","datePublished":"2031-05-03T20:00:00+02:00","dateModified":"2031-05-04T08:00:00+02:00","author":[{"@type":"Person","name":"Ada Roe"},{"@type":"Person","name":"Ben Tal"}],"publisher":{"@type":"Organization","name":"The Varren Gazette"}}</script>
<style>p { color: red }</style>`,
)

describe('a news page', () => {
  const article = read(newsPage)

  test('body, heading and short quotations stay, boxes and banners go', () => {
    expect(withRole(article, 'body')).toEqual([first, second, third, '“We will win,” Roe said.'])
    expect(withRole(article, 'heading')).toEqual(['What happens next'])
    expect(withRole(article, 'caption')).toEqual(['The old bridge on Monday. Cai Lund / Northern Press'])
    expect(withRole(article, 'teaser')).toEqual(['Related', 'Dalmark sends pumps to flooded town'])
  })

  test('title, subtitle, byline', () => {
    expect(exact(article, article.title)).toBe('Flood closes lower quarter of Varrenport')
    expect(exact(article, article.subtitle)).toBe('Three hundred people spend the night in schools')
    expect(article.byline.map(at => exact(article, at))).toEqual(['Ada Roe', 'Ben Tal'])
    expect(article.authors).toEqual([])
  })

  test('dates with their source, publisher, host, language', () => {
    expect(article.dates).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ earliest: '2031-05-03', is: 'published', source: 'json-ld' }),
        expect.objectContaining({ earliest: '2031-05-04', is: 'updated', source: 'json-ld' }),
        expect.objectContaining({ earliest: '2031-05-03', is: 'published', source: 'time-element' }),
        expect.objectContaining({ earliest: '2031-05-03', is: 'published', source: 'url' }),
      ]),
    )
    expect(article.publisher?.name).toBe('The Varren Gazette')
    expect(article.host).toBe('varrengazette.example')
    expect(article.language).toBe('en-GB')
  })

  test('nothing is lost: comments, footer and menus are in the text, style and script are not', () => {
    expect(article.text).toContain('I was there on Monday')
    expect(article.text).toContain('© 2031 The Varren Gazette')
    expect(article.text).not.toContain('color: red')
    expect(article.text).not.toContain('schema.org')
    expect(article.text.split('\n').every(line => line === line.trim() && !/\s{2}/.test(line))).toBe(true)
  })
})

describe('the title', () => {
  test('from the heading that meta data confirm, not from the site name', () => {
    const article = read(
      page(
        `<header><h1>The Dalmark Courier</h1></header><h2>Bridge at Varrenport closed after flood</h2><p>${first}</p><p>${second}</p>`,
        '<title>Bridge at Varrenport closed after flood - The Dalmark Courier</title><meta property="og:site_name" content="The Dalmark Courier">',
      ),
    )
    expect(exact(article, article.title)).toBe('Bridge at Varrenport closed after flood')
  })

  test('from the window where the page has no heading, without the site', () => {
    for (const [window, title] of [
      ['Bridge at Varrenport closed | Dalmark Courier', 'Bridge at Varrenport closed'],
      ['Bridge at Varrenport closed - Dalmark Courier', 'Bridge at Varrenport closed'],
      ['Dalmark Courier: Bridge at Varrenport closed', 'Dalmark Courier: Bridge at Varrenport closed'],
    ]) {
      const article = read(page(`<div>${first}<br><br>${second}</div>`, `<title>${window}</title>`))
      expect(exact(article, article.title)).toBe(title)
    }
  })

  test('without a kicker that stands in the same heading', () => {
    const article = read(
      page(
        `<h1><span>Flood in Dalmark</span> - Bridge at Varrenport closed</h1><p>${first}</p><p>${second}</p>`,
        '<meta property="og:title" content="Bridge at Varrenport closed">',
      ),
    )
    expect(exact(article, article.title)).toBe('Bridge at Varrenport closed')
  })

  test('as a feed declares it', () => {
    const article = read(page(`<p><b>Bridge at Varrenport closed</b></p><p>${first}</p><p>${second}</p>`), {
      title: 'Bridge at Varrenport closed',
      published: '2031-05-03T10:00:00Z',
      authors: ['Ada Roe'],
    })
    expect(exact(article, article.title)).toBe('Bridge at Varrenport closed')
    expect(article.dates).toContainEqual({
      earliest: '2031-05-03',
      latest: '2031-05-03',
      is: 'published',
      source: 'declared',
      reliability: 0.9,
    })
    expect(article.authors).toEqual(['Ada Roe'])
  })
})

describe('other mark-up', () => {
  test('paragraphs parted by line breaks', () => {
    const article = read(page(`<h1>Bridge at Varrenport closed</h1><div id="text">${first}<br/><br/>${second}<br>${third}</div>`))
    expect(withRole(article, 'body')).toEqual([first, second, third])
  })

  test('unclosed paragraphs and table layout', () => {
    const article = read(
      `<table><tr><td><a href=1>Home</a><br><a href=2>News</a></td><td><h1>Bridge at Varrenport closed</h1><p>${first}<p>${second}<p>${third}</table>`,
    )
    expect(withRole(article, 'body')).toEqual([first, second, third])
    expect(exact(article, article.title)).toBe('Bridge at Varrenport closed')
  })

  test('words of a wrapper do not swallow the article', () => {
    for (const wrapper of ['sidebar', 'has-sidebar comments-open', 'popup-container', 'related']) {
      const article = read(
        page(`<div class="${wrapper}"><h1>Bridge at Varrenport closed</h1><p>${first}</p><p>${second}</p><p>${third}</p></div>`),
      )
      expect(withRole(article, 'body')).toEqual([first, second, third])
    }
  })

  test('house bylines and addresses are no people', () => {
    for (const line of ['By Staff', 'By The Newsroom', 'By newsdesk@courier.example', 'By Courier Reporter']) {
      const article = read(
        page(
          `<h1>Bridge at Varrenport closed</h1><p class="author">${line}</p><p>${first}</p><p>${second}</p>`,
          '<meta name="author" content="Newsroom">',
        ),
      )
      expect(article.byline).toEqual([])
      expect(article.authors).toEqual([])
    }
  })

  test('broken JSON-LD still tells its date', () => {
    for (const script of [
      '{"@type":"NewsArticle","headline":"Bridge closed","datePublished":"2031-05-03",}',
      '{"@type":"NewsArticle","description":"two\nlines","datePublished":"2031-05-03"}',
      '{"@type":"NewsArticle","description":"a "bridge" fell","datePublished":"2031-05-03"}',
    ]) {
      const article = read(
        page(`<h1>Bridge at Varrenport closed</h1><p>${first}</p>`, `<script type="application/ld+json">${script}</script>`),
      )
      expect(article.dates).toContainEqual(expect.objectContaining({ earliest: '2031-05-03', is: 'published', source: 'json-ld' }))
    }
  })

  test('entities, no-break spaces and links without space are read as the page shows them', () => {
    const article = read(
      page(
        `<h1>Bridge closed</h1><p>The mayor&#8217;s&nbsp;office said the <a href="x">county</a>&rsquo;s boats came late, and that <b>nobody</b> was hurt.</p>`,
      ),
    )
    expect(withRole(article, 'body')).toEqual(['The mayor’s office said the county’s boats came late, and that nobody was hurt.'])
  })

  test('a proxy is neither host nor publisher', () => {
    const article = read(page(`<h1>Bridge at Varrenport closed</h1><p>${first}</p>`), {
      url: 'https://p7.webproxy.example/servlet/redirect.srv/abc/',
    })
    expect(article.host).toBeUndefined()
    const archived = read(page(`<h1>Bridge at Varrenport closed</h1><p>${first}</p>`), {
      url: 'https://web.archive.org/web/20310504000000/https://www.courier.example/flood',
    })
    expect(archived.host).toBe('courier.example')
  })

  test('no content gives an empty article', () => {
    const article = extract({ ...capture(''), content: { kind: 'none' }, declared: { published: '2031-05-03', authors: ['Ada Roe'] } })
    expect(article).toMatchObject({ text: '', blocks: [], authors: ['Ada Roe'], dates: [{ earliest: '2031-05-03' }] })
  })
})
