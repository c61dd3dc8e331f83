import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { namedIn } from '../../src/io/watch/entries.ts'
import { wordsOf } from '../../src/io/watch/words.ts'
import { newsPage } from '../support/site.ts'

const named = (text: string | Uint8Array, url = 'https://paper.example/list') =>
  namedIn(typeof text === 'string' ? new TextEncoder().encode(text) : text, url)

const SITEMAP = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
<url><loc>https://paper.example/a?b=1&amp;c=2</loc><lastmod>2031-03-04T05:06:07+02:00</lastmod><image:image><image:loc>https://paper.example/a.jpg</image:loc></image:image></url>
<url><loc> https://paper.example/b </loc><news:news><news:publication_date>2031-03-05</news:publication_date><news:title>B</news:title></news:news></url>
<url><loc>javascript:alert(1)</loc></url><url><lastmod>2031-01-01</lastmod></url><url><loc>/c</loc></url>
</urlset>`

describe('what a source names', () => {
  it.each([
    [
      'RSS',
      '<rss version="2.0"><channel><title>W</title><item><title>A</title><link>/a</link><pubDate>Tue, 04 Mar 2031 05:06:07 GMT</pubDate></item><item><title>B</title><guid>https://paper.example/b</guid></item></channel></rss>',
      [{ address: 'https://paper.example/a', dated: '2031-03-04' }, { address: 'https://paper.example/b' }],
    ],
    [
      'Atom',
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>W</title><entry><title>A</title><id>x</id><link rel="edit" href="/edit"/><link href="/a"/><published>2031-03-03T00:00:00Z</published><updated>2031-03-04T00:00:00Z</updated></entry></feed>',
      [{ address: 'https://paper.example/a', dated: '2031-03-04' }],
    ],
    [
      'JSON Feed',
      '{"version":"https://jsonfeed.org/version/1.1","title":"W","items":[{"id":"1","url":"https://paper.example/a","content_text":"x","date_published":"2031-03-04T05:06:07Z"}]}',
      [{ address: 'https://paper.example/a', dated: '2031-03-04' }],
    ],
  ])('reads %s', async (_, text, expected) => {
    const { is, entries } = await named(text)
    expect(is).toBe('feed')
    expect(entries.map(({ address, dated }) => ({ address, ...(dated && { dated: dated.slice(0, 10) }) }))).toEqual(expected)
  })

  it('reads sitemaps, plain and gzipped, of news too, without pictures', async () => {
    const expected = {
      is: 'sitemap',
      entries: [
        { address: 'https://paper.example/a?b=1&c=2', dated: '2031-03-04T03:06:07.000Z' },
        { address: 'https://paper.example/b', dated: '2031-03-05T00:00:00.000Z' },
        { address: 'https://paper.example/c' },
      ],
    }
    expect(await named(SITEMAP)).toEqual(expected)
    expect(await named(gzipSync(SITEMAP))).toEqual(expected)
  })

  it('reads indexes of sitemaps, OPML and lists', async () => {
    expect(await named('<sitemapindex><sitemap><loc>https://paper.example/s.xml.gz</loc></sitemap></sitemapindex>')).toEqual({
      is: 'sitemap-index',
      entries: [{ address: 'https://paper.example/s.xml.gz' }],
    })
    expect(
      await named(
        '<opml version="2.0"><body><outline text="All"><outline type="rss" xmlUrl="https://paper.example/feed"/><outline text="x"/></outline></body></opml>',
      ),
    ).toEqual({ is: 'opml', entries: [{ address: 'https://paper.example/feed' }] })
    expect(await named('# mine\nhttps://paper.example/feed\r\n\r\nhttps://paper.example/a\n')).toEqual({
      is: 'list',
      entries: [{ address: 'https://paper.example/feed' }, { address: 'https://paper.example/a' }],
    })
  })

  it.each([
    ['a page', newsPage('Bridge shut', '2031-03-04', ['The bridge is shut.'])],
    ['a text with an address', 'See https://paper.example/a\n'],
    ['other JSON', '{"items":[{"url":"https://paper.example/a"}]}'],
    ['nothing', ''],
    ['a remark', '# https://paper.example/a\n'],
    ['a text of what only looks like addresses', 'https://[bad\nhttp://:80\n'],
    ['other XML', '<?xml version="1.0"?><note><loc>https://paper.example/a</loc></note>'],
    [
      'XML whose root has the name of what every record inherits',
      '<constructor><url><loc>https://paper.example/a</loc></url></constructor>',
    ],
  ])('takes %s as a page', async (_, text) => {
    expect(await named(text)).toEqual({ is: 'page', entries: [] })
  })

  it('keeps apart the lines of a list that are no address', async () => {
    expect(await named('https://[bad\nhttps://paper.example/a\nhttp://a:99999/\n')).toEqual({
      is: 'list',
      entries: [{ address: 'https://paper.example/a' }],
      odd: ['https://[bad', 'http://a:99999/'],
    })
  })

  it('is not blown up by entities', async () => {
    const laughs = Array.from({ length: 30 }, (_, at) => `<!ENTITY l${at + 1} "&l${at};&l${at};&l${at};&l${at};">`).join('')
    const { entries } = await named(
      `<?xml version="1.0"?><!DOCTYPE urlset [<!ENTITY l0 "ha">${laughs}]><urlset><url><loc>https://paper.example/&l30;</loc></url></urlset>`,
    )
    expect(JSON.stringify(entries).length).toBeLessThan(200)
  })
})

describe('whether a page says something else', () => {
  const page = (words: string, around: string) =>
    new TextEncoder().encode(
      newsPage('Bridge at Harl shut', '2031-03-04', [
        `The bridge at Harl is shut until ${words}, the mayor said on Monday.`,
        'Trains are not affected by the works on the northern pier.',
      ]).replace('<nav>', `<nav><span>${around}</span>`),
    )
  it('is told by what its newsroom wrote, not by what stands around it', async () => {
    const [one, token, edited] = await Promise.all([
      wordsOf(page('May', '08:15'), 'https://paper.example/a'),
      wordsOf(page('May', '09:30 token 7f3a'), 'https://paper.example/a'),
      wordsOf(page('June', '08:15'), 'https://paper.example/a'),
    ])
    expect(token).toBe(one)
    expect(edited).not.toBe(one)
  })
})

describe('any bytes', () => {
  it('name something or nothing, and never break the watch', async () => {
    const scraps = [
      '<urlset>',
      '<url><loc>',
      'https://paper.example/a',
      '</loc>',
      '<rss><channel><item><link>',
      ']]>',
      '<!--',
      '<opml><outline xmlUrl="',
      '"/>',
      '\u0000',
      '{"version":"https://jsonfeed.org/version/1.1","items":[',
      '{}',
      ']}',
      '\n# x\n',
      'http://[',
      '\nhttps://[bad\n',
    ]
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(fc.constantFrom(...scraps), fc.string()), { maxLength: 30 }), async parts => {
        const { entries } = await named(parts.join(''))
        for (const { address } of entries) expect([address, URL.canParse(address)]).toEqual([expect.stringMatching(/^https?:/i), true])
      }),
      { numRuns: 300 },
    )
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async bytes => {
        await named(bytes).catch(error => expect(error.name).toBe('FetchError'))
      }),
      { numRuns: 200 },
    )
  })
})
