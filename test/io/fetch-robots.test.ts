import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Ask, FetchError, type HeaderLines } from '../../src/io/fetch/fetch.ts'
import { polite } from '../../src/io/fetch/polite.ts'
import type { RobotsFile } from '../../src/io/fetch/robots.ts'
import { lets, rulesOf } from '../../src/io/fetch/robots-rules.ts'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
const PAGE = new URL('https://paper.example/a')

interface Served {
  readonly status?: number
  readonly headers?: HeaderLines
  readonly body?: string | Uint8Array
  readonly error?: Error
}

/** A visitor of an invented host whose robots.txt the test sets, as it sets the time. */
function visitor(robots: Served | string) {
  const asked: string[] = []
  const clock = { now: Date.parse('2031-03-04T08:00:00Z') }
  const served = { robots }
  const ask: Ask = async ({ url }) => {
    asked.push(url.pathname)
    const answer = url.pathname === '/robots.txt' ? served.robots : 'Words'
    const { status = 200, headers = [], body = '', error } = typeof answer === 'string' ? { body: answer } : (answer as Served)
    if (error) throw error
    return { status, statusText: '', httpVersion: '1.1', headers, body: Buffer.from(body) }
  }
  const kept = new Map<string, RobotsFile>()
  const visit = polite({
    ask,
    permission: {},
    agent: 'hearsay/1',
    signal: new AbortController().signal,
    delay: 0,
    kept: { get: origin => kept.get(origin), set: (origin, file) => void kept.set(origin, file) },
    now: () => clock.now,
    sleep: async milliseconds => {
      clock.now += milliseconds
    },
  })
  const look = async (url = PAGE): Promise<string> => {
    const found = await visit.fetch(url)
    return found.is === 'failed' ? found.reason : found.is
  }
  return { asked, clock, served, look, visit }
}

describe('how long a robots.txt is believed', () => {
  it('is ten minutes where it could not be had', async () => {
    const { clock, served, look, asked } = visitor({ status: 503 })
    expect(await look()).toBe('paper.example is closed to programs for now: its robots.txt answers 503')
    served.robots = ''
    clock.now += 9 * MINUTE
    expect(await look()).toContain('answers 503')
    clock.now += MINUTE
    expect(await look()).toBe('page')
    // Three times at first: it might have been there in a moment.
    expect(asked).toEqual(['/robots.txt', '/robots.txt', '/robots.txt', '/robots.txt', '/a'])
  })

  it('is a day where it was had, in the same run', async () => {
    const { clock, served, look, asked } = visitor('')
    expect(await look()).toBe('page')
    served.robots = 'User-agent: *\nDisallow: /'
    clock.now += DAY - MINUTE
    expect(await look()).toBe('page')
    clock.now += MINUTE
    expect(await Promise.all([look(), look(), look()])).toEqual(
      Array.from({ length: 3 }, () => 'the robots.txt of paper.example asks programs not to fetch it'),
    )
    expect(asked).toEqual(['/robots.txt', '/a', '/a', '/robots.txt'])
  })
})

describe('a robots.txt that says nothing', () => {
  const packed = (encoding: string, body: Uint8Array | string): Served => ({ headers: [['Content-Encoding', encoding]], body })
  it.each([
    ['is packed in an unknown way', packed('zstd', 'x'), 'cannot be had, because it is packed in a way that is not known here (zstd)'],
    ['is damaged', packed('gzip', 'x'), 'cannot be had, because its compressed data is damaged'],
    ['expands without end', packed('gzip', gzipSync(Buffer.alloc(9_000_000))), 'as if made to exhaust the reader'],
    ['is larger than anything', { error: new FetchError('it is larger than 20 MB', false) }, 'because it is larger than 20 MB'],
    ['has a bad certificate', { error: new FetchError('its certificate has expired', false) }, 'because its certificate has expired'],
    ['does not come', { error: new FetchError('the host does not answer', true) }, 'paper.example cannot be reached: the host does not'],
  ])('closes the site where it %s', async (_, robots, words) => {
    const { look, asked } = visitor(robots)
    expect(await look()).toContain(words)
    expect(asked).not.toContain('/a')
  })

  it.each([
    ['there is none', { status: 404 }],
    ['it may not be read', { status: 401 }],
    ['it leads in a circle', { status: 301, headers: [['Location', '/robots.txt']] as const }],
    ['it leads home', { status: 301, headers: [['Location', 'http://127.0.0.1/robots.txt']] as const }],
    ['it leads to no address', { status: 301, headers: [['Location', 'https://[']] as const }],
  ])('opens it where %s', async (_, robots) => {
    expect(await visitor(robots).look()).toBe('page')
  })
})

describe('a robots.txt that is very large', () => {
  it('is read in whole lines from its beginning', async () => {
    const filling = `# ${'x'.repeat(97)}\n`.repeat(5119)
    const { look } = visitor(`User-agent: *\nDisallow: /first\n${filling}${' '.repeat(57)}Disallow: /a/drafts\nDisallow: /last\n`)
    expect(await look(new URL('/first', PAGE))).toContain('asks programs not to fetch it')
    expect(await look(PAGE)).toBe('page')
    expect(await look(new URL('/last', PAGE))).toBe('page')
  })

  it('does not hold up the visitor, whatever it is made of', async () => {
    const line = `Disallow: /*${'a'.repeat(1900)}b\n`
    const { look } = visitor(`User-agent: *\n${line.repeat(260)}${`Disallow: /*aab\n`.repeat(900)}`)
    expect(await look(new URL(`/${'a'.repeat(3900)}`, PAGE))).toBe('page')
    const oneLine = visitor(`User-agent: *\nDisallow: /${'*a'.repeat(255_000)}b`)
    expect(await oneLine.look(new URL(`/${'a'.repeat(3900)}`, PAGE))).toBe('page')
    const manyNames = visitor(`${'User-agent: *\n'.repeat(18_000)}${'Disallow: /b\n'.repeat(18_000)}`)
    expect(await manyNames.look(new URL('/b', PAGE))).toContain('asks programs not to')
  })
})

describe('the rules of a robots.txt', () => {
  const may = (text: string, path: string): boolean => lets(rulesOf(text, 'hearsay').rules, path)
  const all = (...rules: string[]): string => `User-agent: *\n${rules.join('\n')}`

  it.each([
    ['/private', '/private/x', false],
    ['/private', '/privately', false],
    ['/private/', '/private', true],
    ['/*.pdf', '/a/b.pdf?c=1', false],
    ['/*.pdf$', '/a/b.pdf', false],
    ['/*.pdf$', '/a/b.pdf?c=1', true],
    ['/a*/b*/c', '/a1/b2/b3/c', false],
    ['/a*a$', '/a', true],
    ['/a$', '/a', false],
    ['/a$', '/ab', true],
    ['*?print=', '/a?print=1', false],
    ['/%7eada', '/~ada/x', false],
    ['/~ada', '/%7Eada', false],
    ['/straße', '/stra%C3%9Fe', false],
    ['/a%2fb', '/a/b', true],
    ['/a%2fb', '/a%2Fb', false],
    ['/a[1]', '/a[1]', false],
    ['/a%2A', '/a*', false],
    ['/a$b', '/a$b', false],
    ['', '/a', true],
  ])('Disallow: %s for %s', (rule, path, expected) => expect(may(all(`Disallow: ${rule}`), path)).toBe(expected))

  it('let the longest one decide, of two as long the one that allows', () => {
    const text = all('Disallow: /', 'Allow: /open', 'Disallow: /open/not', 'Allow: /a*', 'Disallow: /ab')
    expect(['/x', '/open/1', '/open/not/1', '/ab'].map(path => may(text, path))).toEqual([false, true, false, true])
  })

  it('are those of the own group, named in any case and over several lines, else those of everybody', () => {
    const text = [
      'User-agent: other',
      'User-agent: HearSay/2.0 # that is us',
      '',
      'Sitemap: https://paper.example/s.xml',
      'User-agent: third',
      'Disallow: /a',
      'User-agent: *',
      'Disallow: /',
      'User-agent: hearsay',
      'Disallow: /b',
      'Crawl-delay: 7',
    ].join('\r\n')
    const { rules, delay, sitemaps } = rulesOf(text, 'hearsay')
    expect(['/a', '/b', '/c'].map(path => lets(rules, path))).toEqual([false, false, true])
    expect([delay, sitemaps]).toEqual([7, ['https://paper.example/s.xml']])
    expect(may(text.replaceAll(/hearsay/gi, 'somebody'), '/c')).toBe(false)
    expect(may('User-agent: *\nDisallow: /\nUser-agent: hearsay\nDisallow:', '/c')).toBe(true)
  })

  it('pass over what nobody can read: lines without a colon, without a group, without end', () => {
    const text = `Disallow: /a\nnothing\nUser-agent: *\n: x\nDisallow /b\nCrawl-delay: soon\nDisallow: /${'c'.repeat(2000)}\nDisallow: /d`
    expect(['/a', '/b', `/${'c'.repeat(2000)}`, '/d'].map(path => may(text, path))).toEqual([true, true, true, false])
    expect(rulesOf(text, 'hearsay').delay).toBeUndefined()
  })

  it('fit as their pattern says, whatever it is', () => {
    const letters = (...all: string[]) => fc.array(fc.constantFrom(...all), { maxLength: 8 }).map(parts => `/${parts.join('')}`)
    fc.assert(
      fc.property(letters('a', 'b', '*', '/'), fc.boolean(), letters('a', 'b', '/'), (pattern, isWhole, path) => {
        const expected = new RegExp(`^${pattern.replaceAll('*', '.*')}${isWhole ? '$' : ''}`).test(path)
        expect(may(all(`Disallow: ${pattern}${isWhole ? '$' : ''}`), path)).toBe(!expected)
      }),
      { numRuns: 1000 },
    )
  })
})
