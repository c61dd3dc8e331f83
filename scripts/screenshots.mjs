// npm run screenshots: pictures of the workbench over the bundled example, made anew: docs/screens/*.png. Needs a Chromium (see scripts/chromium.mjs).
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { built } from './built.mjs'
import { chromiumInstalled } from './chromium.mjs'

const executablePath = chromiumInstalled()
if (!executablePath) {
  console.error('no Chromium here: name one with CHROMIUM')
  process.exit(1)
}
const main = join(built(), 'cli/main.js')
const folder = mkdtempSync(join(tmpdir(), 'hearsay-screens-'))
const file = join(folder, 'example.db')
spawnSync(process.execPath, [main, 'read', 'examples/korsen-dam/pages', '--case', file, '--quiet'], {
  stdio: ['ignore', 'ignore', 'inherit'],
})
const server = spawn(process.execPath, [main, 'serve', '--case', file, '--port', '0'])
const address = await new Promise(resolve =>
  server.stderr.on('data', data => {
    const found = /http:\/\/\S+?(?=\/\s)/.exec(String(data))?.[0]
    if (found) resolve(found)
  }),
)
const json = async path => (await fetch(`${address}${path}`)).json()
const story = (await json('/index.json')).stories[0].id
const { claims } = await json(`/stories/${story}/claims.json`)
const told = claims.find(claim => claim.origins.max > 1 && claim.pages > 2) ?? claims[0]
const changed = claims.find(claim => claim.findings.material > 0 && claim.pages > 2) ?? claims[0]
const { nodes } = await json(`/stories/${story}/graph.json`)
const page = nodes.find(node => node.page?.kind === 'relay')?.id ?? nodes.find(node => node.kind === 'page').id

/** Name of the picture, address, height of the window, colours. */
const SCREENS = [
  ['board', '/', 560, 'light'],
  ['claims', `/stories/${story}`, 800, 'light'],
  ['claim', `/claims/${told.id}`, 860, 'light'],
  ['provenance', `/stories/${story}/graph`, 900, 'dark'],
  ['side-by-side', `/claims/${changed.id}/compare`, 860, 'light'],
  ['page', `/pages/${page}`, 860, 'light'],
]
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
mkdirSync('docs/screens', { recursive: true })
for (const [name, path, height, colorScheme] of SCREENS) {
  const shown = await browser.newPage({ viewport: { width: 1280, height }, colorScheme })
  await shown.goto(`${address}${path}`)
  await shown.locator('main h1').waitFor()
  await shown.locator('[role=status].loading, [aria-busy=true]').first().waitFor({ state: 'detached' })
  // Where the example lies on this machine is nobody's business.
  await shown.evaluate(here => {
    for (const each of document.querySelectorAll('dd')) each.textContent = each.textContent.replace(here, '/home/reader/')
  }, `${process.cwd()}/examples/korsen-dam/`)
  await shown.screenshot({ path: `docs/screens/${name}.png` })
  console.log(`docs/screens/${name}.png`)
  await shown.close()
}
await browser.close()
server.kill()
rmSync(folder, { recursive: true, force: true })
