import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import type { News } from '../../src/present/news/kinds.ts'
import * as bridge from '../support/bridge.ts'
import { courier, gazette } from '../support/bridge.ts'
import { newsPage, site } from '../support/site.ts'
import { hearsay, start, workplace } from './hearsay.ts'

const HOME = ['--allow-private', '--delay', '0s', '--quiet']
const feed = (...addresses: string[]) => bridge.feed(...addresses.map(address => `${address}?utm_source=rss`))
const observer = (hurt: string) =>
  bridge.observer(hurt, 'Trains are not affected, and the ferry at Lodd runs every ten minutes until the evening.')

const linesOf = (stdout: string): (News & { format: string; at: string })[] =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line))

describe('hearsay watch', () => {
  it('tells round by round what is new: first claims, a relay, an origin, a contradiction, an edit', async () => {
    const place = workplace()
    const { at, pages, asked } = await site({
      '/feed': feed('/observer'),
      '/observer': observer('Four'),
      '/gazette': gazette,
      '/courier': courier,
    })
    const file = join(place, 'case.db')
    const round = async (...more: string[]) => {
      const { stdout, stderr, code } = await hearsay(
        'watch',
        at('/feed'),
        '--case',
        file,
        '--once',
        '--json',
        '--recheck',
        '0s',
        ...HOME,
        ...more,
      )
      expect([stderr, code]).toEqual(['', 0])
      return linesOf(stdout)
    }
    const [first, ...none] = await round()
    expect(none).toEqual([])
    expect(first).toMatchObject({
      format: 'hearsay-news/1',
      verdict: 'new-claims',
      page: { url: at('/observer'), newsroom: 'The Harl Observer', title: 'Brenna bridge shut after crack is found' },
    })

    pages['/feed'] = feed('/gazette', '/observer')
    const [relay, ...noMore] = await round()
    expect(noMore).toEqual([])
    expect(relay!.verdict).toBe('only-relays')
    expect(relay!.tidings).toContainEqual(
      expect.objectContaining({ is: 'only-relays', isSourced: true, words: expect.stringContaining('crack in the northern pier') }),
    )

    pages['/feed'] = feed('/courier', '/gazette', '/observer')
    pages['/observer'] = observer('Six')
    const both = await round()
    expect(both.map(news => news.page.url).sort()).toEqual([at('/courier'), at('/observer')])
    const [newcomer, edit] = [both.find(news => news.page.url === at('/courier'))!, both.find(news => news.page.url === at('/observer'))!]
    expect(newcomer.tidings).toContainEqual(
      expect.objectContaining({
        is: 'adds-origin',
        origins: ['Olaf Prenn'],
        before: { min: 1, max: 1 },
        words: expect.stringContaining('crack in the northern pier'),
      }),
    )
    expect(newcomer.tidings).toContainEqual(expect.objectContaining({ is: 'contradicts', aspect: 'quantity' }))
    expect(newcomer.verdict).toBe('contradicts')
    expect(edit.tidings.map(tiding => tiding.is)).toContain('revises')
    expect(edit.tidings.map(tiding => tiding.is)).not.toContain('adds-origin')
    expect(asked).toEqual([
      '/robots.txt',
      '/feed',
      '/observer',
      '/feed',
      '/gazette',
      '/observer',
      '/feed',
      '/courier',
      '/gazette',
      '/observer',
    ])

    // Nothing new, nothing told; and the pages lie beside the case as WARC.
    expect(await round()).toEqual([])
    const verified = await hearsay('verify', '--case', file, '--again')
    expect(verified.code, verified.stdout).toBe(0)
    const archives = readdirSync(join(place, 'case.pages')).filter(name => name.endsWith('.warc.gz'))
    expect(archives).toHaveLength(3)
    const again = await hearsay(
      'read',
      ...archives.map(name => join(place, 'case.pages', name)),
      '--case',
      join(place, 'again.db'),
      '--json',
      '--quiet',
    )
    expect(JSON.parse(again.stdout).pages).toHaveLength(4)
    expect(JSON.parse(again.stdout).derivations.filter((each: { revision?: true }) => each.revision)).toHaveLength(1)
  }, 240_000)

  it('loses nothing to kill -9, and asks for nothing twice that it had', async () => {
    const place = workplace()
    const names = Array.from({ length: 8 }, (_, nth) => `/${nth + 1}`)
    const page = (name: string) =>
      newsPage(`Bridge ${name.slice(1)} shut`, '2031-03-03', [
        `The bridge number ${name.slice(1)} at Harl is shut until May, the mayor of Harl said on Monday.`,
      ])
    const { at, asked } = await site({
      '/feed': feed(...names),
      ...Object.fromEntries(names.map(name => [name, { body: page(name), wait: 120 }])),
    })
    const file = join(place, 'case.db')
    const args = ['watch', at('/feed'), '--case', file, '--once', '--json', ...HOME]
    let told: string[] = []
    for (const pagesBefore of [3, 6]) {
      const { child, outcome } = start(args)
      for (let tries = 0; tries < 600 && asked.filter(path => names.includes(path)).length < pagesBefore; tries += 1) await wait(20)
      child.kill('SIGKILL')
      const { stdout, signal } = await outcome
      expect(signal).toBe('SIGKILL')
      told = [...told, ...linesOf(stdout).map(news => news.page.url!)]
    }
    // Killed while it reads into the case or tells, too.
    const { child, outcome } = start(args)
    for (let tries = 0; tries < 600 && !names.every(name => asked.includes(name)); tries += 1) await wait(20)
    await wait(900)
    child.kill('SIGKILL')
    told = [...told, ...linesOf((await outcome).stdout).map(news => news.page.url!)]
    const { stdout, code } = await hearsay(...args)
    expect(code).toBe(0)
    told = [...told, ...linesOf(stdout).map(news => news.page.url!)]
    expect([...new Set(told)].sort()).toEqual(names.map(at))
    const { stdout: json } = await hearsay('export', '--case', file)
    const pages: { locations: string[]; problems: string[] }[] = JSON.parse(json).pages
    expect(pages.flatMap(each => each.locations.map(location => location.split('#')[1])).sort()).toEqual(names.map(at))
    expect(pages.flatMap(each => each.problems)).toEqual([])
    // Only the page that was under way when the watch was killed is asked for again.
    for (const name of names) expect(asked.filter(path => path === name).length, name).toBeLessThanOrEqual(2)
    expect(asked.filter(path => names.includes(path)).length).toBeLessThanOrEqual(names.length + 3)
  }, 240_000)

  it('goes on until it is asked to end, and has its folder to itself', async () => {
    const place = workplace()
    const { at, pages } = await site({ '/feed': feed('/observer'), '/observer': observer('Four'), '/gazette': gazette })
    const out = join(place, 'got.jsonl')
    const program = `let text = ''; process.stdin.on('data', part => { text += part }).on('end', () => require('fs').appendFileSync(process.argv[1], text))`
    const args = ['watch', at('/feed'), '--case', join(place, 'case.db'), '--every', '1s', '--atom', join(place, 'news.xml'), ...HOME]
    const { child, outcome } = start([...args, '--command', JSON.stringify([process.execPath, '-e', program, out])])
    const until = async (done: () => boolean) => {
      for (let tries = 0; tries < 1500 && !done(); tries += 1) await wait(20)
    }
    const got = (): string => (readdirSync(place).includes('got.jsonl') ? readFileSync(out, 'utf8') : '')
    await until(() => got().includes('/observer'))
    const second = await hearsay(...args, '--once')
    expect(second.code).toBe(2)
    expect(second.stderr).toContain('Another `hearsay watch` has')
    pages['/feed'] = feed('/gazette')
    await until(() => got().includes('/gazette'))
    child.kill('SIGTERM')
    const { code, stdout } = await outcome
    expect(code).toBe(0)
    expect(stdout).toMatch(/NEW CLAIMS {2}The Harl Observer[\s\S]*ONLY RELAYS {2}Lodd Gazette/)
    const deliveries = got()
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(deliveries.map(each => [each.format, each.news.length])).toEqual([
      ['hearsay-news/1', 1],
      ['hearsay-news/1', 1],
    ])
    expect(readFileSync(join(place, 'news.xml'), 'utf8').match(/<entry>/g)).toHaveLength(2)
    expect((await hearsay(...args, '--once')).code).toBe(0)
  }, 240_000)

  it('ends at once on Ctrl-C in the middle of a page, and fetches that page the next time', async () => {
    const place = workplace()
    const { at, asked, pages } = await site({ '/feed': feed('/observer'), '/observer': { body: observer('Four'), wait: 20_000 } })
    const args = ['watch', at('/feed'), '--case', join(place, 'case.db'), '--allow-private', '--delay', '0s']
    const { child, outcome } = start(args)
    for (let tries = 0; tries < 1500 && !asked.includes('/observer'); tries += 1) await wait(20)
    child.kill('SIGINT')
    const { code, stderr } = await outcome
    expect(code).toBe(0)
    expect(stderr).toContain('Stopped. What was fetched is kept; the next `hearsay watch` carries on.')
    pages['/observer'] = observer('Four')
    const { stdout } = await hearsay(...args, '--until', '1s', '--every', '1h')
    expect(stdout).toContain('NEW CLAIMS  The Harl Observer')
  }, 120_000)

  it('says what is wrong before it begins', async () => {
    const place = workplace()
    writeFileSync(join(place, 'none.txt'), 'no addresses here')
    const file = ['--case', join(place, 'case.db'), '--once']
    const told = async (...args: string[]) => (await hearsay('watch', ...args, ...file)).stderr
    expect(await told('http://127.0.0.1:1/feed')).toContain('private network. --allow-private allows that.')
    expect(await told(join(place, 'none.txt'))).toContain('There are no addresses in')
    expect(await told('feeds.opml')).toContain('neither a web address')
    expect(await told('https://paper.example/feed', '--webhook', 'https://desk.example/hook')).toContain('HEARSAY_WEBHOOK_SECRET')
    expect(await told('https://paper.example/feed', '--every', 'often')).toContain('such as 90s or 15m')
    writeFileSync(join(place, 'odd.txt'), 'https://paper.example/feed\nhttps://[bad\n')
    expect(await told(join(place, 'odd.txt'))).toContain('Cannot watch https://[bad: it is no whole web address.')
    expect(readdirSync(place)).toEqual(['none.txt', 'odd.txt'])
  }, 120_000)
})

describe('hearsay read with an address', () => {
  it('fetches the page, keeps it beside the case, and names what could not be had', async () => {
    const place = workplace()
    const { at, asked } = await site({
      '/robots.txt': { headers: { 'Content-Type': 'text/plain' }, body: 'User-agent: *\nDisallow: /closed' },
      '/observer': observer('Four'),
      '/closed': 'secret',
      '/feed': feed('/observer'),
    })
    const file = ['--case', join(place, 'case.db')]
    const read = await hearsay('read', at('/observer'), at('/closed'), ...file, '--allow-private', '--delay', '0s')
    expect(read.code).toBe(0)
    expect(read.stdout).toContain('1 page read')
    expect(read.stdout).toContain('BRENNA BRIDGE SHUT')
    expect(read.stderr).toContain(`${at('/closed')}: not fetched, the robots.txt of 127.0.0.1`)
    expect(asked).not.toContain('/closed')
    expect(readdirSync(join(place, 'case.pages'))).toHaveLength(1)
    const none = await hearsay('read', at('/closed'), ...file, '--allow-private', '--delay', '0s')
    expect(none.code).toBe(3)
    expect(none.stderr).toContain('Nothing was fetched')
    const list = await hearsay('read', at('/feed'), ...file, '--allow-private', '--delay', '0s')
    expect(list.stderr).toContain('it is a feed, no page: `hearsay watch` follows what it names')
    const refused = await hearsay('read', at('/observer'), ...file)
    expect(refused.stderr).toContain('private network')
    expect(readdirSync(join(place, 'case.pages'))).toHaveLength(1)
  }, 120_000)
})
