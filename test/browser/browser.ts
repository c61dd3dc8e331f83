import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { chromium as executable } from '../../scripts/chromium.mjs'

/** Where the browser is; undefined where the tests have to skip. */
export const CHROMIUM = executable()

export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM!,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-dev-shm-usage'],
  })
}

export interface Watched {
  readonly page: Page
  /** Errors in the console, failed scripts, dialogs, and requests for anything but the file itself. */
  readonly complaints: string[]
}

/** A file opened from disk, everything that it should not do written down. */
export async function open(
  browser: Browser,
  file: string,
  options: { readonly width?: number; readonly dark?: boolean; readonly hash?: string } = {},
): Promise<Watched> {
  const page = await browser.newPage({
    viewport: { width: options.width ?? 1280, height: 900 },
    colorScheme: options.dark ? 'dark' : 'light',
  })
  const complaints: string[] = []
  page.on('console', message => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', error => complaints.push(error.message))
  page.on('dialog', dialog => {
    complaints.push(`dialog: ${dialog.message()}`)
    dialog.dismiss()
  })
  const address = pathToFileURL(file).href
  page.on('request', request => {
    if (request.url().split('#')[0] !== address) complaints.push(`request: ${request.url()}`)
  })
  await page.goto(`${address}${options.hash ?? ''}`)
  return { page, complaints }
}

export function folder(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'hearsay-browser-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}
