import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Board, ClaimRows, ClaimView, PartyRows, SearchView } from '../../src/server/views/shapes.ts'
import { hearsay, MAIN } from '../cli/hearsay.ts'
import { CHROMIUM, folder, launch } from './browser.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const VIOLATIONS = `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
  violations.map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(node => node.target.join(' ') + ' ' + (node.any[0]?.message ?? '')).join(' | ')))`
const DROPPED = `<html><head><title>Ferry halted at Ostvik</title><meta property="article:published_time" content="2033-05-04"></head><body><article><h1>Ferry halted at Ostvik</h1>
<p>The ferry to Skarvik was halted on Tuesday, harbour master Liv Aune told the Fjord Post.</p><p>“No boat leaves before Friday,” Aune said.</p></article></body></html>`
const HOSTILE = `<html><head><title>&lt;img src=x onerror="document.title='owned'"&gt; Mayor resigns</title></head><body><article><h1>&lt;img src=x onerror="document.title='owned'"&gt; Mayor resigns</h1>
<p>Mayor Odd Lien said on Monday that &lt;script&gt;document.title='owned'&lt;/script&gt; he would resign at noon, the Fjord Post reported.</p><p><a href="javascript:alert(1)">Read more</a></p></article><script>document.title='owned'</script></body></html>`

if (!CHROMIUM) console.log('no Chromium here (name one with CHROMIUM): the tests of the workbench in a browser skip')

describe.skipIf(!CHROMIUM)('the workbench in a browser', () => {
  const place = folder()
  const complaints: string[] = []
  let browser: Browser
  let server: ChildProcess
  let address = ''
  let screens: readonly (readonly [string, string])[] = []
  const json = async <View>(path: string): Promise<View> => (await (await fetch(`${address}${path}`)).json()) as View

  beforeAll(async () => {
    mkdirSync(join(place.path, 'pages'))
    writeFileSync(join(place.path, 'pages', 'hostile.html'), HOSTILE)
    writeFileSync(join(place.path, 'ferry.html'), DROPPED)
    const file = join(place.path, 'a.db')
    const made = await hearsay('read', 'examples/korsen-dam/pages', join(place.path, 'pages'), '--case', file, '--quiet')
    expect(made.code, made.stderr).toBe(0)
    server = spawn(process.execPath, [MAIN, 'serve', '--case', file, '--port', '0'])
    address = await new Promise<string>((resolve, reject) => {
      server.stderr!.on('data', data => {
        const found = /http:\/\/\S+?(?=\/\s)/.exec(String(data))?.[0]
        if (found) resolve(found)
      })
      server.on('exit', code => reject(new Error(`serve ended with ${code}`)))
    })
    browser = await launch()
    const story = (await json<Board>('/index.json')).stories[0]!.id
    const claim = (await json<ClaimRows>(`/stories/${story}/claims.json`)).claims[0]!.id
    const party = (await json<PartyRows>('/parties.json')).parties[0]!.id
    const page = (await json<{ pages: { page: { id: string } }[] }>('/search.json?q=Mayor')).pages[0]!.page.id
    screens = [
      ['board', '/'],
      ['claims', `/stories/${story}`],
      ['graph', `/stories/${story}/graph`],
      ['timeline', `/stories/${story}/timeline`],
      ['conflicts', `/stories/${story}/conflicts`],
      ['claim', `/claims/${claim}`],
      ['side by side', `/claims/${claim}/compare`],
      ['page', `/pages/${page}`],
      ['people', '/parties'],
      ['person', `/parties/${party}`],
      ['search', '/search?q=dam'],
      ['decisions', '/judgements'],
      ['export', '/export'],
      ['an address that is none', '/nowhere'],
    ]
  }, 120_000)
  beforeEach(() => {
    complaints.length = 0
  })
  afterAll(async () => {
    await browser?.close()
    server?.kill()
    place.remove()
  })

  const open = async (path: string, options: { readonly width?: number; readonly dark?: boolean } = {}): Promise<Page> => {
    const page = await browser.newPage({
      viewport: { width: options.width ?? 1280, height: 900 },
      colorScheme: options.dark ? 'dark' : 'light',
      acceptDownloads: true,
    })
    page.on('console', message => {
      if (message.type() === 'error' && !/404/.test(message.text())) complaints.push(`${path}: ${message.text()}`)
    })
    page.on('pageerror', error => complaints.push(`${path}: ${error.message}`))
    page.on('dialog', dialog => {
      complaints.push(`${path}: dialog ${dialog.message()}`)
      dialog.dismiss()
    })
    page.on('request', request => {
      if (!request.url().startsWith(address) && !/^(?:blob|data):/.test(request.url())) complaints.push(`${path}: request ${request.url()}`)
    })
    await page.goto(`${address}${path}`)
    await page.locator('main h1, main [role=alert]').first().waitFor()
    await page.locator('[role=status].loading, [aria-busy=true]').first().waitFor({ state: 'detached' })
    return page
  }

  it('shows every screen without a complaint, to axe either, in light and dark', async () => {
    for (const [name, path] of screens) {
      for (const dark of [false, true]) {
        const page = await open(path, { dark })
        await page.evaluate(AXE)
        const found = await page.evaluate(VIOLATIONS)
        expect(found, `${name}${dark ? ', dark' : ''}`).toEqual([])
        await page.close()
      }
    }
    expect(complaints).toEqual([])
  }, 180_000)

  it('fits every width from 360 pixels to 4K', async () => {
    for (const [name, path] of screens) {
      for (const width of [360, 3840]) {
        const page = await open(path, { width })
        expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth'), `${name} at ${width}`).toBeLessThanOrEqual(0)
        await page.close()
      }
    }
  }, 120_000)

  it('is worked by keyboard alone: from the board to the words of a page, and by search', async () => {
    const page = await open('/')
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    await page.locator('a.claim-row').first().waitFor()
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    await page.locator('ol.evidence').waitFor()
    await page.locator('ol.evidence a.page').first().focus()
    await page.keyboard.press('Enter')
    await page.locator('.here').first().waitFor()
    await page.keyboard.press('/')
    await page.keyboard.type('gate')
    await page.keyboard.press('Enter')
    await page.locator('ul.found a').first().waitFor()
    await page.keyboard.press('Escape')
    await page.locator('main').focus()
    await page.keyboard.press('?')
    await page.locator('dialog[open]').waitFor()
    await page.keyboard.press('Escape')
    await page.locator('dialog[open]').waitFor({ state: 'detached' })
    await page.close()
  })

  it('narrows claims by a facet, and says how to come back where none is left', async () => {
    const page = await open(screens[1]![1])
    const all = Number(await page.locator('ol.rows > li').first().getAttribute('aria-setsize'))
    await page.locator('.side-filters a').first().click()
    await expect
      .poll(async () => Number(await page.locator('ol.rows > li').first().getAttribute('aria-setsize')), { timeout: 20_000 })
      .toBeLessThan(all)
    await page.getByLabel('Only claims with these words').fill('zeppelin')
    await page.getByText('No claim is left').waitFor()
    await page.close()
  })

  it('leads from a number to the words that it was counted from', async () => {
    const page = await open(screens[5]![1])
    const words = (await page.locator('ol.evidence mark').first().innerText()).trim()
    await page.locator('ol.evidence a.page').first().click()
    await page.locator('.here').first().waitFor()
    const shown = (await page.locator('.here').allInnerTexts()).join('')
    expect(shown.replace(/\s+/g, ' ')).toBe(words.replace(/\s+/g, ' '))
    await page.close()
  })

  it('saves the graph as SVG and PNG, and shows it as a table', async () => {
    const page = await open(screens[2]![1])
    for (const [name, start] of [
      ['SVG', '<svg'],
      ['PNG', '\u0089PNG'],
    ] as const) {
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()])
      const saved = readFileSync((await download.path())!)
      expect(saved.toString('latin1').startsWith(start), name).toBe(true)
    }
    const lines = await page.locator('svg path.edge').count()
    await page.getByRole('checkbox', { name: 'as a table' }).check()
    expect(await page.locator('tbody tr').count()).toBeGreaterThanOrEqual(lines)
    await page.close()
  })

  it('exports what it shows', async () => {
    const page = await open('/export')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'case.json', exact: true }).click(),
    ])
    const saved = JSON.parse(readFileSync((await download.path())!, 'utf8'))
    expect(saved.pages.length).toBe((await json<Board>('/index.json')).pages)
    await page.close()
  })

  it('shows a hostile page as text that does nothing', async () => {
    const page = await open(screens[7]![1])
    expect(await page.locator('.text').innerText()).toContain('<script>')
    await page.waitForTimeout(200)
    expect(await page.title()).not.toBe('owned')
    expect(await page.locator('.text a, .text img, .text script').count()).toBe(0)
    expect(complaints).toEqual([])
    await page.close()
  })

  it('reads pages that are dropped on it, and shows them', async () => {
    const page = await open('/')
    const before = (await json<Board>('/index.json')).pages
    await page.locator('#choose').setInputFiles(join(place.path, 'ferry.html'))
    await page.getByText('1 read, 1 new.').waitFor({ timeout: 60_000 })
    await page.getByText(`${before + 1} pages`).waitFor()
    await page.getByText('Ferry halted at Ostvik').first().waitFor()
    expect(complaints).toEqual([])
    await page.close()
  })

  it('takes a judgement, shows the counts that follow from it, and takes it back', async () => {
    const rows = await json<PartyRows>('/parties.json?kind=person&limit=500')
    const [one, other] = rows.parties
    const page = await open(`/parties/${one!.id}`)
    await page.getByLabel('and the name').fill(other!.name)
    await page.getByRole('button', { name: 'are the same' }).click()
    await page.getByText('take back').waitFor({ timeout: 60_000 })
    const merged = (await json<PartyRows>('/parties.json?kind=person&limit=500')).parties.find(
      party => party.mentions === one!.mentions + other!.mentions,
    )
    expect(merged).toBeDefined()
    expect((await json<PartyRows>('/parties.json?kind=person&limit=500')).total).toBe(rows.total - 1)
    await page.goto(`${address}/parties/${merged!.id}`)
    await page.getByRole('button', { name: 'take back' }).click()
    await expect
      .poll(async () => (await json<PartyRows>('/parties.json?kind=person&limit=500')).total, { timeout: 60_000 })
      .toBe(rows.total)
    await page.getByLabel('and the name').fill('Nobody Atall')
    await page.getByRole('button', { name: 'are different' }).click()
    await page.getByRole('alert').waitFor()
    await page.close()
  }, 90_000)

  /** Waits until what is typed goes into the field with this hint. */
  const typesInto = (page: Page, hint: string) => page.locator(`[placeholder="${hint}"]:focus`).waitFor()

  it('corrects a merge by keyboard: the counts move at once, stand beside the machine’s own, and move back', async () => {
    const story = screens[1]![1]
    const [one, ...rest] = (await json<ClaimRows>(`${story}/claims.json`)).claims
    const wordsOf = (text: string) =>
      text
        .replace(/[^\p{L}\p{N} ]/gu, ' ')
        .split(/ +/)
        .slice(0, 6)
        .join(' ')
    const findable = await Promise.all(
      rest.slice(0, 12).map(async claim => {
        const { claims } = await json<SearchView>(`/search.json?q=${encodeURIComponent(wordsOf(claim.text))}`)
        return claims.slice(0, 5).some(({ id }) => id === claim.id) ? [claim] : []
      }),
    )
    const other = findable.flat()[0]
    const page = await open(`/claims/${one!.id}`)
    await page.keyboard.press('m')
    await typesInto(page, 'words of that claim')
    await page.keyboard.type(wordsOf(other!.text))
    await page.getByRole('button', { name: `merge with: ${other!.text}`, exact: true }).focus()
    await page.keyboard.press('Enter')
    await page.getByText('The machine alone counts').waitFor({ timeout: 60_000 })
    const merged = await json<ClaimView>(`/claims/${one!.id}.json`)
    expect(merged.machine.map(({ pages }) => pages).sort()).toEqual([one!.pages, other!.pages].sort())
    expect(merged.pages).toBeGreaterThanOrEqual(Math.max(one!.pages, other!.pages))
    await page.evaluate(AXE)
    expect(await page.evaluate(VIOLATIONS)).toEqual([])
    expect((await json<{ judged: unknown[] }>('/judgements.json')).judged).toHaveLength(1)
    await page.locator('main').focus()
    await page.keyboard.press('u')
    await page.getByText('The machine alone counts').waitFor({ state: 'detached', timeout: 60_000 })
    const back = (await json<ClaimRows>(`${story}/claims.json`)).claims
    expect(back.slice(0, 13)).toEqual([one, ...rest].slice(0, 13))
    expect(complaints).toEqual([])
    await page.close()
  }, 120_000)

  it('takes every other decision on a claim: another claim, set aside, interest, one or two origins, a witness outside', async () => {
    const story = screens[1]![1]
    const rows = (await json<ClaimRows>(`${story}/claims.json`)).claims
    const many = rows.find(claim => claim.pages > 1 && claim.looks.length > 0)!
    const page = await open(`/claims/${many.id}`)
    const stands = (count: number) =>
      expect.poll(async () => (await json<{ judged: unknown[] }>('/judgements.json')).judged.length, { timeout: 60_000 }).toBe(count)
    const quiet = () =>
      expect.poll(async () => (await json<{ running: boolean }>('/progress.json')).running, { timeout: 60_000 }).toBe(false)
    await page
      .getByRole('button', { name: /^mark as interested/ })
      .first()
      .click()
    await stands(1)
    await page.getByText('interested party').first().waitFor()
    await quiet()
    await page.keyboard.press('a')
    await typesInto(page, 'who')
    await page.keyboard.type('Stina Holm')
    await page.getByLabel('Note').fill('by telephone')
    await page.keyboard.press('Enter')
    await stands(2)
    await page.getByText('added by you').waitFor()
    await quiet()
    await page
      .getByRole('button', { name: /^this is another claim/ })
      .first()
      .click()
    await stands(3)
    await quiet()
    await page.goto(`${address}/judgements`)
    for (const left of [2, 1, 0]) {
      await page.getByRole('button', { name: 'take back' }).first().click()
      await stands(left)
      await quiet()
    }
    await page.getByText('Nothing was decided yet').waitFor()
    expect((await json<ClaimRows>(`${story}/claims.json`)).claims).toEqual(rows)
    await page.close()
  }, 180_000)
})
