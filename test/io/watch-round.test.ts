import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Fetched, Validators } from '../../src/io/fetch/polite.ts'
import { captures } from '../../src/io/files.ts'
import { addSources, watchRound } from '../../src/io/watch/round.ts'
import { openWatch, unreadArchives } from '../../src/io/watch/state.ts'
import { workplace } from '../cli/hearsay.ts'
import { newsPage } from '../support/site.ts'

const HOUR = 3600_000
const START = Date.parse('2031-03-04T08:00:00Z')

type Page =
  | string
  | { readonly body: string; readonly etag: string }
  | { readonly bytes: Uint8Array }
  | { readonly status: number; readonly after?: number }

/** A watch over an invented net of pages, with a clock that the test sets. */
function watch(
  pages: Record<string, Page>,
  { pauses = 0, ...settings }: { most?: number; since?: number; recheck?: number; pauses?: number } = {},
) {
  const state = openWatch(join(workplace(), 'pages'))
  onTestFinished(() => state.sqlite.close())
  const asked: string[] = []
  const notes: string[] = []
  const clock = { now: START }
  const fetch = async (url: URL, validators: Validators = {}): Promise<Fetched> => {
    asked.push(url.href.replace('https://paper.example', ''))
    const page = pages[url.pathname + url.search] ?? { status: 404 }
    const exchanges = (status: number, body: string | Uint8Array, etag?: string) => [
      {
        url: url.href,
        at: new Date(clock.now).toISOString(),
        request: [],
        reply: {
          status,
          statusText: '',
          httpVersion: '1.1',
          headers: [['Content-Type', 'text/html'] as const, ...(etag === undefined ? [] : [['ETag', etag] as const])],
          body: Buffer.from(body),
        },
      },
    ]
    if (typeof page === 'object' && 'status' in page) {
      const passing = page.status >= 500
      return {
        is: 'failed',
        reason: `the server answered ${page.status}`,
        status: page.status,
        passing,
        exchanges: [],
        ...(page.after && { after: page.after }),
      }
    }
    const [body, etag] = typeof page === 'string' ? [page, undefined] : 'bytes' in page ? [page.bytes, undefined] : [page.body, page.etag]
    if (etag !== undefined && validators.etag === etag) return { is: 'unchanged', exchanges: exchanges(304, '') }
    const found = exchanges(200, body, etag)
    return { is: 'page', url, body: Buffer.from(body), reply: found[0]!.reply, exchanges: found }
  }
  const options = {
    polite: { fetch, robots: async () => ({ allows: () => true, sitemaps: [] }), pause: async () => pauses },
    permission: {},
    agent: 'hearsay/1',
    signal: new AbortController().signal,
    now: () => clock.now,
    most: 100,
    since: 72 * HOUR,
    recheck: HOUR,
    note: (message: string) => notes.push(message),
    ...settings,
  }
  return {
    state,
    notes,
    pages,
    async round(hours: number, ...sources: string[]) {
      clock.now = START + hours * HOUR
      asked.length = 0
      const own = sources.map(source => `https://paper.example${source}`)
      addSources(state, own, clock.now)
      const result = await watchRound(state, own, options)
      return { ...result, asked: [...asked] }
    },
  }
}

const story = (nth: number, words = 'shut until May') =>
  newsPage(`Bridge ${nth} at Harl shut`, '2031-03-04', [`The bridge number ${nth} at Harl is ${words}, the mayor of Harl said on Monday.`])
const feed = (...items: readonly (readonly [address: string, dated?: string])[]) =>
  `<rss version="2.0"><channel><title>W</title>${items
    .map(
      ([address, dated]) =>
        `<item><title>x</title><link>${address}</link>${dated ? `<pubDate>${new Date(dated).toUTCString()}</pubDate>` : ''}</item>`,
    )
    .join('')}</channel></rss>`

describe('a round of a watch', () => {
  it('fetches what is new, asks again for what may be edited, at ever longer times, and keeps what says something else', async () => {
    const { round, pages, state } = watch({ '/feed': feed(['/1']), '/1': story(1) })
    expect(await round(0, '/feed')).toMatchObject({ asked: ['/feed', '/1'], fetched: 1, changed: 0 })
    expect(await round(0.5, '/feed')).toMatchObject({ asked: ['/feed'], fetched: 0 })
    pages['/feed'] = feed(['/2'], ['/1'])
    pages['/2'] = story(2)
    expect(await round(1, '/feed')).toMatchObject({ asked: ['/feed', '/2', '/1'], fetched: 1, unchanged: 1 })
    expect((await round(2, '/feed')).asked).toEqual(['/feed', '/2'])
    pages['/1'] = story(1, 'shut until June')
    expect(await round(3, '/feed')).toMatchObject({ asked: ['/feed', '/1'], fetched: 1, changed: 1 })
    const found = []
    for await (const capture of captures(unreadArchives(state))) found.push(capture.declared.url)
    expect(found).toEqual(['https://paper.example/1', 'https://paper.example/2', 'https://paper.example/1'])
    expect(readdirSync(state.folder).filter(name => name.endsWith('.part'))).toEqual([])
  })

  it('asks at once where a feed says that a page was changed', async () => {
    const { round, pages } = watch({ '/feed': feed(['/1', '2031-03-04T07:00:00Z']), '/1': story(1) }, { recheck: 1000 * HOUR })
    await round(0, '/feed')
    expect((await round(2, '/feed')).asked).toEqual(['/feed'])
    pages['/feed'] = feed(['/1', '2031-03-04T10:00:00Z'])
    expect((await round(3, '/feed')).asked).toEqual(['/feed', '/1'])
  })

  it('asks conditionally, sources and pages', async () => {
    const { round } = watch({ '/feed': { body: feed(['/1']), etag: '"f"' }, '/1': { body: story(1), etag: '"p"' } })
    await round(0, '/feed')
    expect(await round(1, '/feed')).toMatchObject({ asked: ['/feed', '/1'], fetched: 0, unchanged: 1 })
  })

  it('takes the latest first, so many at a time, and leaves out what is older than was asked for', async () => {
    const days = [1, 2, 3, 4].map(day => [`/${day}`, `2031-03-0${day}T07:00:00Z`] as const)
    const { round } = watch(
      { '/feed': feed(...days), ...Object.fromEntries(days.map(([address], at) => [address, story(at)])) },
      { most: 2, since: 48 * HOUR + HOUR },
    )
    expect(await round(0, '/feed')).toMatchObject({ asked: ['/feed', '/4', '/3'], waiting: 1 })
    expect(await round(0.1, '/feed')).toMatchObject({ asked: ['/feed', '/2'], waiting: 0 })
    expect((await round(0.2, '/feed')).asked).toEqual(['/feed'])
  })

  it('follows indexes of sitemaps and lists of feeds, round after round', async () => {
    const sitemap = (...paths: string[]) =>
      `<urlset>${paths.map(path => `<url><loc>https://paper.example${path}</loc></url>`).join('')}</urlset>`
    const { round, pages } = watch({
      '/index.xml': {
        body: '<sitemapindex><sitemap><loc>/s.xml</loc><lastmod>2031-03-04</lastmod></sitemap><sitemap><loc>/old.xml</loc><lastmod>2019-01-01</lastmod></sitemap></sitemapindex>',
        etag: '"i"',
      },
      '/s.xml': sitemap('/1'),
      '/opml': '<opml version="2.0"><body><outline xmlUrl="/feed"/></body></opml>',
      '/feed': feed(['/2']),
      '/1': story(1),
      '/2': story(2),
      '/3': story(3),
    })
    expect((await round(0, '/index.xml', '/opml')).asked.sort()).toEqual(['/1', '/2', '/feed', '/index.xml', '/opml', '/s.xml'])
    pages['/s.xml'] = sitemap('/1', '/3')
    expect((await round(0.5, '/index.xml', '/opml')).asked.sort()).toEqual(['/3', '/feed', '/index.xml', '/opml', '/s.xml'])
  })

  it('watches a page that is given as such', async () => {
    const { round, pages, notes } = watch({
      '/1': story(1).replace('<head>', '<head><link rel="alternate" type="application/rss+xml" href="/feed">'),
    })
    expect(await round(0, '/1')).toMatchObject({ asked: ['/1'], fetched: 1 })
    expect(notes).toEqual([
      'https://paper.example/1: is a page, and is watched for edits; what is new there is in https://paper.example/feed',
    ])
    pages['/1'] = story(1, 'open again')
    expect(await round(1, '/1')).toMatchObject({ asked: ['/1'], fetched: 1, changed: 1 })
  })

  it('leaves alone for a while what fails, longer each time, as long as the host asks; and for good what is gone', async () => {
    const { round, pages, notes } = watch({ '/feed': feed(['/gone'], ['/busy']), '/busy': { status: 503, after: 3 * HOUR } })
    expect(await round(0, '/feed')).toMatchObject({ failed: 2 })
    expect(notes.sort()).toEqual([
      'https://paper.example/busy: not fetched, the server answered 503',
      'https://paper.example/gone: not fetched, the server answered 404',
    ])
    expect((await round(2.9, '/feed')).asked).toEqual(['/feed'])
    pages['/busy'] = { status: 503 }
    expect((await round(3, '/feed')).asked).toEqual(['/feed', '/busy'])
    pages['/busy'] = story(1)
    pages['/gone'] = story(2)
    expect((await round(3.1, '/feed')).asked).toEqual(['/feed'])
    expect(await round(3.5, '/feed')).toMatchObject({ asked: ['/feed', '/busy'], fetched: 1 })
    expect((await round(1000, '/feed')).asked).toEqual(['/feed', '/busy'])
  })

  it('takes no more of a host than fits into a round with the pauses that it asks for', async () => {
    const paths = Array.from({ length: 5 }, (_, nth) => `/${nth + 1}`)
    const { round } = watch(
      { '/feed': feed(...paths.map(path => [path] as const)), ...Object.fromEntries(paths.map((path, at) => [path, story(at)])) },
      { pauses: 300_000 },
    )
    expect(await round(0, '/feed')).toMatchObject({ fetched: 2, waiting: 3 })
    expect(await round(0.1, '/feed')).toMatchObject({ fetched: 2, waiting: 1 })
  })

  it('goes on where a sitemap is broken, and says that a page that was kept is gone', async () => {
    const { round, pages, notes } = watch({
      '/s.xml.gz': { bytes: Uint8Array.of(0x1f, 0x8b, 8, 0, 1, 2, 3) },
      '/feed': feed(['/1']),
      '/1': story(1),
    })
    expect(await round(0, '/s.xml.gz', '/feed')).toMatchObject({ fetched: 1, failed: 1 })
    expect(notes).toEqual(['https://paper.example/s.xml.gz: not fetched, its compressed data is damaged'])
    pages['/1'] = { status: 410 }
    await round(2, '/feed')
    expect(notes.at(-1)).toBe('https://paper.example/1: is no longer there (410); the version that was kept stays')
  })

  it('asks no address that leads home, whoever names it', async () => {
    const { round, notes } = watch({ '/feed': feed(['http://127.0.0.1/secret'], ['http://[::1]/'], ['http://169.254.169.254/latest']) })
    expect((await round(0, '/feed')).asked).toEqual(['/feed'])
    expect(notes).toHaveLength(3)
    for (const note of notes) expect(note).toContain('private network')
  })
})
