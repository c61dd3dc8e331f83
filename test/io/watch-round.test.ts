import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { UserError } from '../../src/io/errors.ts'
import type { Fetched, Validators } from '../../src/io/fetch/polite.ts'
import { captures } from '../../src/io/files.ts'
import { openSqlite } from '../../src/io/store/sqlite.ts'
import { watchRound } from '../../src/io/watch/round.ts'
import { addSources } from '../../src/io/watch/sources.ts'
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
  {
    pauses = () => 0,
    before = async () => {},
    ...settings
  }: {
    most?: number
    since?: number
    recheck?: number
    /** Milliseconds that a host asks for between two requests. */
    pauses?: (url: URL) => number | Promise<number>
    /** What is waited for before an address answers. */
    before?: (url: URL) => Promise<void>
  } = {},
) {
  const state = openWatch(join(workplace(), 'pages'))
  onTestFinished(() => state.sqlite.close())
  const asked: string[] = []
  const notes: string[] = []
  const clock = { now: START }
  const fetch = async (url: URL, validators: Validators = {}): Promise<Fetched> => {
    asked.push(url.href.replace('https://paper.example', ''))
    await before(url)
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
    polite: { fetch, robots: async () => ({ allows: () => true, sitemaps: [] }), pause: async (url: URL) => pauses(url) },
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
      const own = sources.map(source => (source.startsWith('/') ? `https://paper.example${source}` : source))
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

const sitemap = (...paths: string[]) =>
  `<urlset>${paths.map(path => `<url><loc>https://paper.example${path}</loc></url>`).join('')}</urlset>`
const index = (...addresses: string[]) =>
  `<sitemapindex>${addresses.map(address => `<sitemap><loc>${address}</loc></sitemap>`).join('')}</sitemapindex>`

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
      { pauses: () => 300_000 },
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

describe('what one source does', () => {
  it('does not end the round: lines that are no address are passed over, a list of none is a page', async () => {
    const { round, notes } = watch({
      '/bad': 'https://[bad\n',
      '/list': '# mine\nhttps://[bad\nhttps://paper.example/2\nhttp://[::1\n',
      '/feed': feed(['/1']),
      '/1': story(1),
      '/2': story(2),
    })
    const first = await round(0, '/bad', '/list', '/feed')
    expect(first).toMatchObject({ sources: 3, failed: 0, waiting: 0 })
    expect(first.asked.sort()).toEqual(['/1', '/2', '/bad', '/feed', '/list'])
    expect(notes).toEqual(['https://paper.example/list: passed over 2 lines without an address: https://[bad'])
    expect((await round(0.5, '/bad', '/list', '/feed')).asked.sort()).toEqual(['/feed', '/list'])
  })

  it('is told and put off, whatever it throws, as what a page does', async () => {
    const { round, notes } = watch(
      { '/odd': feed(['/2']), '/feed': feed(['/1'], ['/odd-page']), '/1': story(1), '/2': story(2) },
      {
        before: async ({ pathname }) => {
          if (pathname.startsWith('/odd')) throw new TypeError('cannot read properties of undefined')
        },
      },
    )
    const first = await round(0, '/odd', '/feed')
    expect(first).toMatchObject({ fetched: 1, failed: 2 })
    const words = 'not fetched, it cannot be read here (cannot read properties of undefined)'
    expect(notes.sort()).toEqual([`https://paper.example/odd-page: ${words}`, `https://paper.example/odd: ${words}`])
    expect((await round(0.1, '/odd', '/feed')).asked).toEqual(['/feed'])
    expect((await round(0.2, '/odd', '/feed')).asked.sort()).toEqual(['/feed', '/odd', '/odd-page'])
  })

  it('ends it where a person has something to put right', async () => {
    const { round } = watch(
      { '/feed': feed(['/1']) },
      {
        before: async () => {
          throw new UserError('The disk is full.')
        },
      },
    )
    await expect(round(0, '/feed')).rejects.toThrow('The disk is full.')
  })

  it('does not follow an index that an index names, nor one that is found by an index that has not changed', async () => {
    const { round, pages, notes } = watch({
      '/index.xml': { body: index('/inner.xml', '/s.xml'), etag: '"i"' },
      '/inner.xml': index('/t.xml'),
      '/s.xml': sitemap('/1'),
      '/t.xml': sitemap('/2'),
      '/1': story(1),
      '/2': story(2),
    })
    expect((await round(0, '/index.xml')).asked.sort()).toEqual(['/1', '/index.xml', '/inner.xml', '/s.xml'])
    expect(notes).toEqual(['https://paper.example/inner.xml: not followed, it is an index of sitemaps that another one names'])
    expect((await round(0.5, '/index.xml')).asked).toEqual(['/index.xml', '/s.xml'])
    pages['/s.xml'] = index('/t.xml')
    expect((await round(0.6, '/index.xml')).asked).toEqual(['/index.xml', '/s.xml'])
    // Whoever gives it by itself means it.
    expect((await round(0.7, '/index.xml', '/inner.xml')).asked.sort()).toEqual(['/2', '/index.xml', '/inner.xml', '/t.xml'])
  })
})

describe('a host that asks for long pauses', () => {
  const slow = (path: string) => `https://slow.example${path}`
  const TEN_MINUTES = 600_000

  it('gets one list and one that it names in a round, each in its turn, while other hosts go on', async () => {
    const maps = Array.from({ length: 5 }, (_, nth) => `/${nth}.xml`)
    const { round } = watch(
      {
        '/index.xml': index(...maps.map(slow)),
        ...Object.fromEntries(maps.map((path, nth) => [path, sitemap(`/${nth}`)])),
        ...Object.fromEntries(maps.map((_, nth) => [`/${nth}`, story(nth)])),
      },
      { recheck: 100 * HOUR, pauses: ({ host }) => (host === 'slow.example' ? TEN_MINUTES : 0) },
    )
    const asked: string[] = []
    for (let nth = 0; nth < maps.length; nth += 1) {
      const found = await round(nth / 4, slow('/index.xml'))
      expect(found.asked.filter(address => address.startsWith('https://slow.example'))).toHaveLength(2)
      asked.push(...found.asked.filter(address => !address.endsWith('index.xml')))
    }
    expect(asked.sort()).toEqual([...maps.map(slow), ...maps.map((_, nth) => `/${nth}`)].sort())
  })

  it('holds up no page of another host, not even one of its own lists that take long', async () => {
    let answered = () => {}
    const page = new Promise<void>(resolve => {
      answered = resolve
    })
    const { round } = watch(
      { '/feed': feed(['/1']), '/slow-feed': feed(['/2']), '/1': story(1), '/2': story(2) },
      {
        pauses: ({ host }) => (host === 'slow.example' ? TEN_MINUTES : 0),
        // The slow host answers only after the page of the other one was asked for.
        before: async ({ host, pathname }) => {
          if (pathname === '/1') answered()
          if (host === 'slow.example') await page
        },
      },
    )
    const found = await round(0, slow('/slow-feed'), '/feed')
    expect(found.asked).toEqual([slow('/slow-feed'), '/feed', '/1', slow('/2')])
  })
})

describe('a host whose robots.txt is long in coming', () => {
  it('holds up no list of another host', async () => {
    let answered = () => {}
    const asking = new Promise<void>(resolve => {
      answered = resolve
    })
    const { round } = watch(
      { '/feed': feed(['/1']), '/slow-feed': feed(), '/1': story(1) },
      {
        pauses: ({ host }) => (host === 'slow.example' ? asking.then(() => 0) : 0),
        before: async ({ pathname }) => {
          if (pathname === '/feed') answered()
        },
      },
    )
    expect((await round(0, 'https://slow.example/slow-feed', '/feed')).asked).toEqual(['/feed', 'https://slow.example/slow-feed', '/1'])
  })
})

describe('the memory of an earlier version', () => {
  it('is taken over', async () => {
    const folder = workplace()
    const earlier = openSqlite(join(folder, 'watch.db'))
    earlier.script(`CREATE TABLE addresses (
      address TEXT PRIMARY KEY, role TEXT NOT NULL, source TEXT, dated TEXT, etag TEXT, modified TEXT, words TEXT, first INTEGER, checked INTEGER,
      due INTEGER NOT NULL, quiet INTEGER NOT NULL DEFAULT 0, failures INTEGER NOT NULL DEFAULT 0, problem TEXT
    ) WITHOUT ROWID`)
    earlier.run("INSERT INTO addresses (address, role, due) VALUES ('https://paper.example/feed', 'source', 7)", [])
    earlier.close()
    const { sqlite } = openWatch(folder)
    onTestFinished(() => sqlite.close())
    expect(sqlite.first('SELECT address, due, kind FROM addresses')).toMatchObject({
      address: 'https://paper.example/feed',
      due: 7,
      kind: null,
    })
  })
})
