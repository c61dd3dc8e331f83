// Where a Chromium is that the browser tests can use, and how to get one where there is none.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const USUAL = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** The browser that CHROMIUM names, or one at a usual place; undefined where there is none. */
export function chromium() {
  return [process.env.CHROMIUM, ...USUAL].find(path => path && existsSync(path))
}

/** The same, installed from the system's packages first where that can be done: as root, with apt-get. */
export function chromiumInstalled() {
  const found = chromium()
  if (found || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return found
  const apt = (...args) =>
    spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
      .status === 0
  console.log('installing Chromium for the browser tests')
  if (apt('update', '-qq')) apt('install', '-y', '-qq', '--no-install-recommends', 'chromium')
  return chromium()
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  console.log(chromiumInstalled() ?? 'no Chromium here: the browser tests skip (name one with CHROMIUM)')
