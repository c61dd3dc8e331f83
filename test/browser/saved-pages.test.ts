import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hearsay, write } from '../cli/hearsay.ts'
import { CHROMIUM, folder, launch } from './browser.ts'
import { INVENTED, type InventedPage } from './saved-pages.ts'

const PIXEL = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')
const FRAME =
  '<!doctype html><html><body><article><h1>Buy boots</h1><p>Boots for every weather, at half the price until Sunday, only at the shop.</p></article></body></html>'

/** The page as the browser shows it: everything that it asks for is served from here. */
async function shown(browser: Browser, { url, html }: InventedPage): Promise<Page> {
  const page = await browser.newPage()
  await page.route('**/*', route => {
    const asked = route.request().url()
    if (asked === url) return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
    if (asked.endsWith('.css')) return route.fulfill({ contentType: 'text/css', body: 'body { color: black }' })
    if (asked.endsWith('.png')) return route.fulfill({ contentType: 'image/png', body: PIXEL })
    return asked.endsWith('frame.html') ? route.fulfill({ contentType: 'text/html', body: FRAME }) : route.abort()
  })
  await page.goto(url)
  return page
}

describe.skipIf(!CHROMIUM)('ten pages saved by a browser', () => {
  const place = folder()
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
    const [archives, complete] = [join(place.path, 'archives'), join(place.path, 'complete')]
    for (const one of INVENTED) {
      const page = await shown(browser, one)
      const session = await page.context().newCDPSession(page)
      const { data } = await session.send('Page.captureSnapshot', { format: 'mhtml' })
      write(archives, { [`${one.name}.mhtml`]: data })
      // "Complete": the page as it stands, its address in a comment, and its parts in a folder beside it
      const text = (await page.content())
        .replace('<html', `<!-- saved from url=(${String(one.url.length).padStart(4, '0')})${one.url} -->\n<html`)
        .replaceAll('"/style.css"', `"./${one.name}_files/style.css"`)
        .replaceAll('"/frame.html"', `"./${one.name}_files/frame.html"`)
      write(complete, { [`${one.name}.html`]: text })
      write(join(complete, `${one.name}_files`), { 'style.css': 'body { color: black }', 'frame.html': FRAME })
      await page.close()
    }
  })
  afterAll(async () => {
    await browser?.close()
    place.remove()
  })

  it.each(['archives', 'complete'])('%s: each is one page with its title, writers, day, address and paragraphs', async kind => {
    const { code, stdout } = await hearsay('extract', join(place.path, kind), '--json')
    expect(code).toBe(0)
    const read = stdout
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line))
    const found = Object.fromEntries(
      read.map(({ id, title, authors, published, url, paragraphs, problems }) => [
        id,
        { title, authors, published, url, paragraphs, problems },
      ]),
    )
    const wanted = INVENTED.map(({ name, title, authors, published, url, paragraphs, onlyLinked }) => {
      // a browser leaves scripts out of an archive, and what JSON-LD alone told with them
      const lost = kind === 'archives' && onlyLinked
      return [name, { title, authors: lost ? [] : authors, published: lost ? undefined : published, url, paragraphs, problems: [] }]
    })
    expect(found).toEqual(Object.fromEntries(wanted))
  })
})
