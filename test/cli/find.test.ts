import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Fetched } from '../../src/io/fetch/polite.ts'
import { tryToFind } from '../../src/io/fetch/report.ts'
import type { Whereabouts } from '../../src/present/whereabouts.ts'
import { newsPage, site } from '../support/site.ts'
import { hearsay, workplace, write } from './hearsay.ts'

const relay = newsPage(
  'Lock at Pellan was cracked for years',
  '2031-03-05',
  [
    'Divers found cracks in both gates of the lock at Pellan two summers ago, the Sund Courier reported on Tuesday, citing four officials of the canal board.',
    'The canal board kept the paper of the divers in its office at Dorne, the four officials told the Sund Courier.',
  ],
  'Lodd Gazette',
)
const report = newsPage(
  'Cracks in the gates of Pellan were known for two years',
  '2031-03-04',
  [
    'Divers found cracks in both gates of the lock at Pellan two summers ago, four officials of the canal board told the Sund Courier.',
    'The paper of the divers lay in the office of the canal board at Dorne, they said.',
  ],
  'Sund Courier',
)
const OUTLETS = 'name,domains\nSund Courier,127.0.0.1\n'

async function caseWithRelay(outlets?: string): Promise<readonly string[]> {
  const place = workplace()
  write(place, { 'relay.html': relay, ...(outlets !== undefined && { 'outlets.csv': outlets }) })
  const file = join(place, 'case.db')
  const own = outlets === undefined ? [] : ['--outlets', join(place, 'outlets.csv')]
  expect((await hearsay('read', join(place, 'relay.html'), '--case', file, '--quiet', ...own)).code).toBe(0)
  return ['--case', file]
}

describe('hearsay find', () => {
  it('prints where a report may be found that is cited and not here', async () => {
    const file = await caseWithRelay('name,domains\nSund Courier,courier.example\n')
    const { stdout, code } = await hearsay('find', 'courier', ...file, '--json')
    expect(code).toBe(0)
    const [found, ...more]: Whereabouts[] = JSON.parse(stdout)
    expect(more).toEqual([])
    expect(found).toMatchObject({
      title: 'Sund Courier, 4 Mar 2031',
      outlet: 'Sund Courier',
      host: 'courier.example',
      from: '2031-03-04',
      to: '2031-03-04',
      citedBy: 1,
    })
    expect(found!.words).toContain('Pellan')
    for (const word of ['Courier', 'Tuesday']) expect(found!.words).not.toContain(word)
    const address = (name: string) => found!.places.find(place => place.name.startsWith(name))?.address ?? ''
    expect(address('Internet Archive')).toBe('https://web.archive.org/web/20310304000000-20310304235959*/courier.example/*')
    expect(address('Google')).toMatch(
      /^https:\/\/www\.google\.com\/search\?q=site:courier\.example\+.*Pellan.*\+after:2031-03-02\+before:2031-03-06$/,
    )
    for (const { address } of found!.places) {
      expect(URL.canParse(address)).toBe(true)
      expect(address).not.toMatch(/[{}]|undefined/)
    }
    const { stdout: text } = await hearsay('find', ...file)
    expect(text).toContain('Sund Courier, 4 Mar 2031')
    expect(text).toContain('cited by 1 page')
  }, 120_000)

  it('searches by name where the host is not known, and says what there is not', async () => {
    const file = await caseWithRelay()
    const { stdout } = await hearsay('find', 'sund', ...file)
    expect(stdout).toContain('host not known')
    expect(stdout).toContain('q=%22Sund%20Courier%22+')
    const none = await hearsay('find', 'Harl Observer', ...file)
    expect(none.code).toBe(2)
    expect(none.stderr).toContain("is called 'Harl Observer'")
  }, 120_000)

  it('fetches it from a web archive, and tells that it is found', async () => {
    const file = await caseWithRelay(OUTLETS)
    const { at, asked } = await site({})
    const rows = [
      ['timestamp', 'original'],
      ['20310304101500', 'http://127.0.0.1/2031/03/cracks-in-gates-of-pellan-lock'],
      ['20310304111500', 'http://127.0.0.1/sport/pellan-wins'],
      ['20310304121500', 'http://127.0.0.1/weather'],
    ]
    const served: Record<string, unknown> = {
      '/web/20310304101500id_/http://127.0.0.1/2031/03/cracks-in-gates-of-pellan-lock': report,
      '/web/20310304111500id_/http://127.0.0.1/sport/pellan-wins': newsPage('Pellan wins', '2031-03-04', [
        'Pellan beat Dorne by two goals to one on Monday evening.',
      ]),
    }
    const archive = await site(
      new Proxy({} as Record<string, string>, {
        get: (_, path: string) =>
          path === '/robots.txt' ? '' : path.startsWith('/cdx/search/cdx?') ? JSON.stringify(rows) : (served[path] as string | undefined),
      }),
    )
    expect(at('/')).not.toBe(archive.at('/'))
    const found = await hearsay(
      'find',
      'courier',
      ...file,
      '--fetch',
      '--archive',
      archive.at('/'),
      '--allow-private',
      '--delay',
      '0s',
      '--json',
    )
    expect(found.stderr).toContain('found: Sund Courier, 4 Mar 2031 is ')
    expect(found.code).toBe(0)
    const query = new URL(archive.asked.find(path => path.startsWith('/cdx'))!, archive.at('/')).searchParams
    expect([query.get('url'), query.get('from'), query.get('to')]).toEqual(['127.0.0.1', '20310304', '20310306'])
    expect(archive.asked.some(path => path.includes('weather'))).toBe(false)
    expect(asked).toEqual([])
    const { stdout } = await hearsay('export', ...file)
    const pages: { locations: string[] }[] = JSON.parse(stdout).pages
    expect(pages).toHaveLength(2)
    expect((await hearsay('find', ...file)).stdout).toContain('is in it')
  }, 120_000)
})

describe('trying to find a report', () => {
  const wanted: Whereabouts = {
    report: 'report-1',
    title: 'Sund Courier, 4 Mar 2031',
    outlet: 'Sund Courier',
    host: 'courier.example',
    from: '2031-03-04',
    to: '2031-03-04',
    words: ['Pellan', 'divers', 'cracks'],
    citedBy: 1,
    claims: 2,
    places: [],
  }
  const trying = (pages: Readonly<Record<string, string | Uint8Array>>, most = 5, sitemaps = ['https://courier.example/sitemap.xml']) => {
    const asked: string[] = []
    const notes: string[] = []
    const fetch = async (url: URL): Promise<Fetched> => {
      asked.push(url.href)
      const body = pages[url.href]
      if (body === undefined) return { is: 'failed', reason: 'the server answered 404', passing: false, exchanges: [] }
      const reply = { status: 200, statusText: 'OK', httpVersion: '1.1', headers: [], body: Buffer.from(body) }
      return { is: 'page', url, body: reply.body, reply, exchanges: [{ url: url.href, at: '2031-03-06T00:00:00Z', request: [], reply }] }
    }
    const polite = {
      fetch,
      robots: async () => ({ allows: () => true, sitemaps }),
      pause: async () => 0,
    }
    const folder = join(workplace(), 'pages')
    return tryToFind(wanted, {
      polite,
      permission: {},
      agent: 'hearsay/1',
      folder,
      archive: 'https://archive.example',
      most,
      note: message => notes.push(message),
    }).then(tried => ({
      ...tried,
      notes,
      asked: asked.filter(address => !address.includes('/cdx/')),
    }))
  }
  const sitemap = (...entries: readonly (readonly [string, string])[]) =>
    `<urlset>${entries.map(([path, day]) => `<url><loc>https://courier.example${path}</loc><lastmod>${day}</lastmod></url>`).join('')}</urlset>`

  it('goes by the newsroom’s own sitemaps: the days, then the words in addresses, then those on the page', async () => {
    const found = await trying({
      'https://courier.example/sitemap.xml': sitemap(
        ['/pellan-divers-found-cracks', '2031-03-04'],
        ['/pellan-fair', '2031-03-05'],
        ['/pellan-divers-long-ago', '2029-01-01'],
        ['/weather', '2031-03-04'],
      ),
      'https://courier.example/pellan-divers-found-cracks': report,
      'https://courier.example/pellan-fair': newsPage('Fair at Pellan', '2031-03-05', [
        'The fair at Pellan opens on Friday with a band and a pie stall.',
      ]),
    })
    expect(found.asked).toEqual([
      'https://courier.example/sitemap.xml',
      'https://courier.example/pellan-divers-found-cracks',
      'https://courier.example/pellan-fair',
    ])
    expect(found).toMatchObject({ kept: ['https://courier.example/pellan-divers-found-cracks'], tried: 2 })
  })

  it('tells of a sitemap that cannot be read, and goes on with the next', async () => {
    const found = await trying(
      {
        'https://courier.example/broken.xml.gz': Uint8Array.of(0x1f, 0x8b, 8, 0, 1, 2, 3),
        'https://courier.example/sitemap.xml': sitemap(['/pellan-divers-found-cracks', '2031-03-04']),
        'https://courier.example/pellan-divers-found-cracks': report,
      },
      5,
      ['https://courier.example/broken.xml.gz', 'https://courier.example/sitemap.xml'],
    )
    expect(found.kept).toEqual(['https://courier.example/pellan-divers-found-cracks'])
    expect(found.notes).toContain('https://courier.example/broken.xml.gz: not read, its compressed data is damaged')
  })

  it('ends after so many pages, and keeps nothing where nothing fits', async () => {
    const many = Array.from({ length: 20 }, (_, nth) => [`/pellan-${nth}`, '2031-03-04'] as const)
    const found = await trying({ 'https://courier.example/sitemap.xml': sitemap(...many) }, 3)
    expect(found).toMatchObject({ kept: [], tried: 3 })
    expect(found.file).toBeUndefined()
    expect(found.asked).toHaveLength(4)
  })
})
