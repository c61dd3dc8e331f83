import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { renderHtml } from '../../src/present/html.ts'
import { hearsay } from '../cli/hearsay.ts'
import { caseOf } from '../support/case.ts'
import { CHROMIUM, folder, launch, open } from './browser.ts'
import { anchors, headingLevels, isOpen, openAll, weakText, widths } from './inside.mjs'

const HOSTILE = {
  'hostile.html': `<!doctype html><html><head><title>&lt;img src=x onerror=alert(1)&gt; Mayor resigns</title></head><body><article>
<h1>&lt;img src=x onerror=alert(1)&gt; Mayor resigns</h1><p>Mayor Odd Lien said on Monday: “&lt;script&gt;alert(2)&lt;/script&gt; I resign at noon,” according to the Fjord Post.</p>
<p>&lt;/style&gt;&lt;/script&gt;&lt;svg onload=alert(3)&gt; The council of Ostvik &lt;a href="javascript:alert(4)"&gt;met&lt;/a&gt; on Sunday, two officials said.</p></article></body></html>`,
  'hostile.txt': `"><script>alert(5)</script> Mayor resigns\n\nMay 3, 2033\n\nMayor Odd Lien said he would <b onclick=alert(6)>resign</b> at noon, the Fjord Post reported.\n\n<iframe src="https://evil.example"></iframe> The council met on Sunday, 'two officials' said.\n`,
}

if (!CHROMIUM) console.log('no Chromium here (name one with CHROMIUM): the tests of the HTML report in a browser skip')

describe.skipIf(!CHROMIUM)('the HTML report in a browser', () => {
  const place = folder()
  const file = join(place.path, 'example.html')
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
    const made = await hearsay('read', 'examples/korsen-dam/pages', '--case', join(place.path, 'a.db'), '--html', file, '--quiet')
    expect(made.code).toBe(0)
  })
  afterAll(async () => {
    await browser?.close()
    place.remove()
  })

  it('opens from disk without an error, a request or a warning', async () => {
    const { page, complaints } = await open(browser, file)
    expect(await page.title()).toMatch(/ – Hearsay$/)
    expect(await page.locator('.card').count()).toBeGreaterThan(1)
    expect(complaints).toEqual([])
  })

  it('opens the evidence of a claim by click and by key, down to the words on their page', async () => {
    const { page, complaints } = await open(browser, file)
    const claim = page.locator('.claim').nth(1)
    await expect.poll(() => claim.locator('.evidence').isVisible()).toBe(false)
    await claim.locator('summary').first().click()
    await expect.poll(() => claim.locator('.evidence').isVisible()).toBe(true)
    expect(await claim.locator('.evidence mark').first().isVisible()).toBe(true)
    await claim.locator('summary').first().focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => claim.locator('.evidence').isVisible()).toBe(false)
    await page.keyboard.press('Enter')
    const where = claim.locator('.evidence .facts a').first()
    const target = (await where.getAttribute('href'))!
    await where.click()
    await expect.poll(() => page.locator(`[id="${target.slice(1)}"]`).evaluate(isOpen)).toBe(true)
    expect(complaints).toEqual([])
  })

  it('leads straight to a claim far down, opened', async () => {
    const { page } = await open(browser, file)
    const id = await page.locator('.claim').last().getAttribute('id')
    const direct = await open(browser, file, { hash: `#${id}` })
    await expect.poll(() => direct.page.locator(`[id="${id}"] .opened`).first().isVisible()).toBe(true)
    expect(direct.complaints).toEqual([])
  })

  it('puts witnesses side by side, against whichever the reader chooses, and goes from change to change', async () => {
    const { page, complaints } = await open(browser, file)
    const claim = page.locator('.claim').first()
    await claim.locator('.compare > summary').click()
    const shown = () => claim.locator('.panel:not([hidden])')
    expect(await shown().locator('.pair').count()).toBeGreaterThan(0)
    expect(await shown().locator('mark').count()).toBeGreaterThan(0)
    const first = await shown().innerText()
    await claim.locator('.choose select').selectOption('1')
    await expect.poll(() => shown().innerText()).not.toBe(first)
    await claim.locator('.choose select').selectOption('0')
    await claim.getByRole('button', { name: 'next change' }).click()
    await expect.poll(() => shown().locator('.pair.here .flag').count()).toBeGreaterThan(0)
    expect(complaints).toEqual([])
  })

  it('has a target for every link, and no id twice', async () => {
    const { page } = await open(browser, file)
    const { missing, twice } = await page.evaluate(anchors)
    expect({ missing, twice }).toEqual({ missing: [], twice: [] })
  })

  it('finds claims by their words and by their state', async () => {
    const { page } = await open(browser, file)
    const all = await page.locator('.claim').count()
    await page.keyboard.press('/')
    await page.keyboard.type('siren')
    await expect.poll(() => page.locator('#found').textContent()).toMatch(/^\d+ claims?$/)
    const found = await page.locator('.claim:not([hidden])').count()
    expect(found).toBeGreaterThan(0)
    expect(found).toBeLessThan(all)
    await page.locator('#words').fill('')
    await page.locator('#state').selectOption('contested')
    for (const claim of await page.locator('.claim:not([hidden])').all()) expect(await claim.getAttribute('data-state')).toBe('contested')
  })

  it.each([360, 768, 1920])('fits a window of %i pixels, everything open', async width => {
    const { page } = await open(browser, file, { width })
    await page.evaluate(openAll)
    const { needed, given } = await page.evaluate(widths)
    expect(needed).toBeLessThanOrEqual(given)
  })

  it.each([false, true])('can be read: contrast of all text is at least 4.5 (dark: %s)', async dark => {
    const { page } = await open(browser, file, { dark })
    await page.evaluate(openAll)
    expect(await page.evaluate(weakText)).toEqual([])
  })

  it('has one main part, a skip link, and headings that leave no step out', async () => {
    const { page } = await open(browser, file)
    expect(await page.locator('main').count()).toBe(1)
    expect(await page.locator('nav[aria-label]').count()).toBe(1)
    await page.keyboard.press('Tab')
    expect(await page.locator(':focus').getAttribute('class')).toBe('skip')
    const levels = await page.evaluate(headingLevels)
    expect(levels[0]).toBe(1)
    expect(levels.filter(level => level === 1)).toHaveLength(1)
    expect(levels.filter((level, at) => at > 0 && level > levels[at - 1]! + 1)).toEqual([])
  })

  it('never runs what a page says', async () => {
    const hostile = join(place.path, 'hostile.html')
    writeFileSync(hostile, renderHtml(await caseOf(HOSTILE)))
    const { page, complaints } = await open(browser, hostile)
    await page.evaluate(openAll)
    expect(await page.locator('body').innerText()).toContain('<script>alert(')
    expect(await page.locator('script').count()).toBe(1)
    expect(await page.locator('img, iframe, object, [onclick], [onload], [onerror], a[href^="javascript"]').count()).toBe(0)
    expect(complaints).toEqual([])
  })
})
