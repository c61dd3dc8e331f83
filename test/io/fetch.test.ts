import { createServer } from 'node:net'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { describe, expect, it, onTestFinished } from 'vitest'
import { guardedLookup, type Permission, type Resolver } from '../../src/io/fetch/address.ts'
import { bodyOf } from '../../src/io/fetch/body.ts'
import { type Ask, asker, FETCH_LIMITS, headerOf } from '../../src/io/fetch/fetch.ts'
import { agentOf, type Polite, type PoliteOptions, polite } from '../../src/io/fetch/polite.ts'
import { site } from '../support/site.ts'

const OPEN = { allowPrivate: true }
const AGENT = agentOf('1', 'desk@paper.example')

/** A visitor whose time passes without waiting. */
function visitor(options: Partial<PoliteOptions> = {}): Polite & { readonly slept: number[] } {
  const slept: number[] = []
  let clock = 1_000_000
  const permission = options.permission ?? OPEN
  return {
    slept,
    ...polite({
      ask: asker(guardedLookup(permission)),
      permission,
      agent: AGENT,
      signal: new AbortController().signal,
      delay: 1000,
      now: () => clock,
      sleep: async milliseconds => {
        slept.push(milliseconds)
        clock += milliseconds
      },
      ...options,
    }),
  }
}

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
const failure = async (visit: Polite, address: string) => {
  const found = await visit.fetch(new URL(address))
  return found.is === 'failed' ? found.reason : found.is
}

describe('asking for a page', () => {
  it('says who asks, and gives the page with what was sent', async () => {
    const { at, requests } = await site({ '/a': 'Hello' })
    const found = await visitor().fetch(new URL(at('/a')))
    expect(found.is === 'page' && text(found.body)).toBe('Hello')
    expect(found.exchanges.map(({ url, reply }) => [url, reply.status])).toEqual([[at('/a'), 200]])
    expect(requests.at(-1)!.headers['user-agent']).toBe('hearsay/1 (reads public news pages for one desk; contact: desk@paper.example)')
  })

  it('unpacks gzip and brotli, and keeps the bytes as they came', async () => {
    const words = 'word '.repeat(5000)
    const { at } = await site({
      '/gzip': { headers: { 'Content-Encoding': 'gzip' }, body: gzipSync(words) },
      '/br': { headers: { 'Content-Encoding': 'br' }, body: brotliCompressSync(words) },
    })
    for (const path of ['/gzip', '/br']) {
      const found = await visitor().fetch(new URL(at(path)))
      expect(found.is === 'page' && text(found.body)).toBe(words)
      expect(found.is === 'page' && found.reply.body.length).toBeLessThan(1000)
    }
  })

  it('stops at what expands without end, is too large, or is packed in unknown ways', async () => {
    const bomb = brotliCompressSync(Buffer.alloc(120_000_000))
    const { at } = await site({
      '/bomb': { headers: { 'Content-Encoding': 'br' }, body: bomb },
      '/layers': { headers: { 'Content-Encoding': 'gzip, gzip, gzip, gzip' }, body: 'x' },
      '/odd': { headers: { 'Content-Encoding': 'zebra' }, body: 'x' },
      '/inherited': { headers: { 'Content-Encoding': 'constructor' }, body: 'x' },
      '/broken': { headers: { 'Content-Encoding': 'gzip' }, body: 'not gzip' },
      '/large': { body: Buffer.alloc(2000) },
    })
    expect(bomb.length).toBeLessThan(5000)
    const small = visitor({ ask: asker(guardedLookup(OPEN), { ...FETCH_LIMITS, bytes: 1500 }) })
    expect(await failure(visitor(), at('/bomb'))).toContain('expands to more than 100 MB')
    expect(await failure(visitor(), at('/layers'))).toContain('too many layers')
    expect(await failure(visitor(), at('/odd'))).toContain('(zebra)')
    expect(await failure(visitor(), at('/inherited'))).toContain('(constructor)')
    expect(await failure(visitor(), at('/broken'))).toContain('damaged')
    expect(await failure(small, at('/large'))).toContain('larger than 0.0015 MB')
  })

  it('does not wait without end', async () => {
    const { at } = await site({ '/slow': { wait: 5000 } })
    const hasty = asker(guardedLookup(OPEN), { ...FETCH_LIMITS, idle: 60 })
    await expect(hasty({ url: new URL(at('/slow')), headers: [['Host', 'paper.example']] }, new AbortController().signal)).rejects.toThrow(
      'nothing came for 0.06 seconds',
    )
    const drip = createServer(socket => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n')
      const timer = setInterval(() => socket.write('.'), 20)
      socket.on('close', () => clearInterval(timer))
      socket.on('error', () => {})
    })
    await new Promise<void>(resolve => drip.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => void drip.close())
    const port = (drip.address() as { port: number }).port
    const bounded = asker(guardedLookup(OPEN), { ...FETCH_LIMITS, whole: 150 })
    await expect(
      bounded({ url: new URL(`http://127.0.0.1:${port}/`), headers: [['Host', 'paper.example']] }, new AbortController().signal),
    ).rejects.toThrow('longer than 0.15 seconds')
  })

  it('tells a page that broke off from one that is short', async () => {
    const { at } = await site({ '/cut': { body: 'half', cut: true } })
    expect(await failure(visitor(), at('/cut'))).toMatch(/broke/)
  })

  it('asks for nothing that has not changed', async () => {
    const { at } = await site({
      '/a': request => (request.headers['if-none-match'] === '"v1"' ? { status: 304 } : { headers: { ETag: '"v1"' }, body: 'one' }),
    })
    const visit = visitor()
    const first = await visit.fetch(new URL(at('/a')))
    const etag = first.is === 'page' ? headerOf(first.reply.headers, 'etag') : undefined
    expect(etag).toBe('"v1"')
    expect((await visit.fetch(new URL(at('/a')), { etag: etag! })).is).toBe('unchanged')
  })
})

describe('manners', () => {
  it('asks one host one thing at a time, with pauses', async () => {
    const { at, busiest } = await site(Object.fromEntries([1, 2, 3, 4].map(nth => [`/${nth}`, { body: 'x', wait: 10 }])))
    const visit = visitor()
    await Promise.all([1, 2, 3, 4].map(nth => visit.fetch(new URL(at(`/${nth}`)))))
    expect(busiest()).toBe(1)
    expect(visit.slept).toEqual([1000, 1000, 1000, 1000])
  })

  it('keeps to robots.txt, its wish for longer pauses too', async () => {
    const { at, asked } = await site({
      '/robots.txt': {
        headers: { 'Content-Type': 'text/plain' },
        body: 'User-agent: *\nDisallow: /\n\nUser-agent: hearsay\nCrawl-delay: 7\nDisallow: /private\nAllow: /private/open',
      },
      '/a': 'a',
      '/private/open': 'b',
    })
    const visit = visitor()
    expect(await failure(visit, at('/a'))).toBe('page')
    expect(await failure(visit, at('/private/x'))).toContain('robots.txt')
    expect(await failure(visit, at('/private/open'))).toBe('page')
    expect(asked).toEqual(['/robots.txt', '/a', '/private/open'])
    expect(visit.slept).toEqual([1000, 7000])
  })

  it.each([
    [404, 'page'],
    [403, 'page'],
    [500, /its robots.txt answers 500/],
    [503, /its robots.txt answers 503/],
    [429, /its robots.txt answers 429/],
  ])('takes a robots.txt that answers %i as RFC 9309 says', async (status, expected) => {
    const { at } = await site({ '/robots.txt': { status }, '/a': 'a' })
    expect(await failure(visitor(), at('/a'))).toMatch(expected)
  })

  it('takes a host whose robots.txt cannot be had as closed', async () => {
    const { at, asked } = await site({ '/robots.txt': { body: 'User', cut: true }, '/a': 'a' })
    expect(await failure(visitor(), at('/a'))).toMatch(
      /^127\.0\.0\.1:\d+ cannot be reached: the (?:host broke the connection|connection broke)/,
    )
    expect(asked).toEqual(['/robots.txt', '/robots.txt', '/robots.txt'])
  })

  it('tries again what fails for a while, later each time, as the host asks', async () => {
    let times = 0
    const { at } = await site({
      '/a': () => (++times < 3 ? { status: 503, headers: { 'Retry-After': '30' } } : 'there'),
      '/gone': { status: 410 },
      '/busy': { status: 429, headers: { 'Retry-After': '3600' } },
    })
    const visit = visitor({ delay: 0 })
    expect(await failure(visit, at('/a'))).toBe('page')
    expect(visit.slept).toEqual([30_000, 30_000])
    expect(await failure(visit, at('/gone'))).toBe('the server answered 410 (Gone)')
    const busy = await visit.fetch(new URL(at('/busy')))
    expect(busy).toMatchObject({ is: 'failed', passing: true, after: 3_600_000 })
    expect(visit.slept).toEqual([30_000, 30_000])
  })
})

describe('a host that asks for pauses of more than a minute', () => {
  it('is not tried again within a run', async () => {
    const { at, asked } = await site({
      '/robots.txt': { headers: { 'Content-Type': 'text/plain' }, body: 'User-agent: *\nCrawl-delay: 90' },
      '/a': { status: 503 },
    })
    expect(await failure(visitor(), at('/a'))).toContain('503')
    expect(asked).toEqual(['/robots.txt', '/a'])
  })
})

describe('redirects', () => {
  it('are followed, every hop kept, and only so far', async () => {
    const { at } = await site({
      '/old': { status: 301, headers: { Location: '/new#part' } },
      '/new': 'here',
      '/round': { status: 302, headers: { Location: '/round' } },
      '/odd': { status: 302, headers: { Location: 'http://[' } },
    })
    const found = await visitor().fetch(new URL(at('/old')))
    expect(found.is === 'page' && found.url.href).toBe(at('/new'))
    expect(found.exchanges.map(({ reply }) => reply.status)).toEqual([301, 200])
    expect(await failure(visitor(), at('/round'))).toContain('do not come to an end')
    expect(await failure(visitor(), at('/odd'))).toContain('no web address')
  })

  it.each([
    ['http://127.0.0.1/secret', 'private network'],
    ['http://[::ffff:10.0.0.1]/', 'private network'],
    ['http://2130706433/', 'private network'],
    ['http://localhost/', 'private network'],
    ['http://paper.example:22/', 'port 22'],
    ['http://user:pass@paper.example/', 'user name'],
    ['file:///etc/passwd', 'only http and https'],
    [`/${'x'.repeat(5000)}`, 'x…, and the address is longer than 4,000 characters'],
  ])('to %s are not followed', async (location, reason) => {
    const asked: string[] = []
    const ask: Ask = async ({ url }) => {
      asked.push(url.href)
      const headers = url.pathname === '/a' ? [['Location', location] as const] : []
      return { status: url.pathname === '/a' ? 302 : 404, statusText: '', httpVersion: '1.1', headers, body: new Uint8Array() }
    }
    expect(await failure(visitor({ ask, permission: {} }), 'http://paper.example/a')).toContain(reason)
    expect(asked).toEqual(['http://paper.example/robots.txt', 'http://paper.example/a'])
  })
})

describe('names that lead home', () => {
  const resolving =
    (address: string): Resolver =>
    (_, __, callback) =>
      callback(null, [{ address, family: address.includes(':') ? 6 : 4 }])
  const through = (permission: Permission, resolver: Resolver) =>
    visitor({ permission, ask: asker(guardedLookup(permission, resolver)), delay: 0 })

  it.each([['10.0.0.1'], ['127.0.0.1'], ['::1'], ['fd00::7'], ['::ffff:127.0.0.1'], ['64:ff9b::7f00:1']])(
    'are not asked when they resolve to %s',
    async address => {
      const { asked, port } = await site({ '/a': 'secret' })
      const visit = through({ anyPort: true }, resolving(address))
      expect(await failure(visit, `http://paper.example:${port}/a`)).toContain('private network')
      expect(asked).toEqual([])
    },
  )

  it('are judged at the connection itself, so that a second answer (rebinding) gains nothing', async () => {
    const { asked, port } = await site({ '/robots.txt': '', '/a': 'secret' })
    // A name that led elsewhere when it was last looked up: only the look-up of the connection itself counts, and each is judged.
    let lookups = 0
    const rebinding: Resolver = (_, __, callback) => {
      lookups += 1
      callback(null, [{ address: '127.0.0.1', family: 4 }])
    }
    expect(await failure(through({ anyPort: true }, rebinding), `http://paper.example:${port}/a`)).toContain('private network')
    expect(asked).toEqual([])
    lookups = 0
    expect(await failure(through({ allowPrivate: true }, rebinding), `http://paper.example:${port}/a`)).toBe('page')
    expect(asked).toEqual(['/robots.txt', '/a'])
    expect(lookups).toBe(2)
  })
})

describe('an answer that is no page', () => {
  it('is empty where it is empty', () => {
    const reply = {
      status: 200,
      statusText: '',
      httpVersion: '1.1',
      headers: [['content-encoding', 'gzip']] as const,
      body: new Uint8Array(),
    }
    expect(bodyOf(reply)).toHaveLength(0)
  })
})
