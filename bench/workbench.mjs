// npm run bench -- workbench [--pages 10000] [--case FILE]
// How fast the workbench is in a browser over a large case of invented pages: milliseconds until the first screen can be used, and from screen to
// screen, and how many of them a processor works (the page's main thread and the server together: what another load on the machine does not change);
// kilobytes of script. Needs a Chromium (scripts/chromium.mjs). Measures whatever machine it runs on.
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { chromium } from 'playwright-core'
import { built } from '../scripts/built.mjs'
import { chromiumInstalled } from '../scripts/chromium.mjs'
import { report } from './floors.mjs'
import { inventedPages } from './invented.mjs'

const { values } = parseArgs({
  options: { pages: { type: 'string', default: '10000' }, case: { type: 'string' }, pin: { type: 'boolean' }, json: { type: 'boolean' } },
})
const executablePath = chromiumInstalled()
if (!executablePath) {
  console.log('no Chromium here (name one with CHROMIUM): skipped')
  process.exit(0)
}
const dist = built()
const main = join(dist, 'cli/main.js')
const folder = mkdtempSync(join(tmpdir(), 'hearsay-bench-'))
const file = values.case ?? join(folder, 'large.db')
if (!values.case) {
  mkdirSync(join(folder, 'pages'))
  for (const { name, text } of inventedPages(Number(values.pages), 1)) writeFileSync(join(folder, 'pages', name), text)
  spawnSync(process.execPath, [main, 'read', join(folder, 'pages'), '--case', file, '--quiet'], { stdio: ['ignore', 'ignore', 'inherit'] })
}
const server = spawn(process.execPath, [main, 'serve', '--case', file, '--port', '0'])
const address = await new Promise(resolve =>
  server.stderr.on('data', data => {
    const found = /http:\/\/\S+?(?=\/\s)/.exec(String(data))?.[0]
    if (found) resolve(found)
  }),
)
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })

const metrics = await page.context().newCDPSession(page)
await metrics.send('Performance.enable', { timeDomain: 'threadTicks' })
/** Milliseconds that the page's main thread and the server have worked so far; the server's where the system tells (Linux). */
const worked = async () => {
  const { metrics: all } = await metrics.send('Performance.getMetrics')
  let own = 0
  try {
    for (const thread of readdirSync(`/proc/${server.pid}/task`))
      own += Number(readFileSync(`/proc/${server.pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]) / 1e6
  } catch {
    // The system has no /proc.
  }
  return all.find(({ name }) => name === 'TaskDuration').value * 1000 + own
}

const median = times => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]
/** From an act to the frame after the one in which its sign stands on the page, by the page's own clock: a driver's waiting is not part of it. */
const timed = async (locator, act, sign) => {
  await locator.first().waitFor()
  const before = await worked()
  const taken = await locator.first().evaluate(
    (element, { act, sign }) =>
      new Promise(done => {
        const started = performance.now()
        const look = () =>
          document.querySelector(sign) ? requestAnimationFrame(() => done(performance.now() - started)) : requestAnimationFrame(look)
        element[act]()
        requestAnimationFrame(look)
      }),
    { act, sign },
  )
  return { taken, worked: (await worked()) - before }
}
const opened = async () => {
  const [before, started] = [await worked(), performance.now()]
  await page.goto(`${address}/`)
  await page.locator('[data-stop]').first().waitFor()
  return { taken: performance.now() - started, worked: (await worked()) - before }
}

const firsts = []
for (let turn = 0; turn < 5; turn += 1) firsts.push(await opened())
const board = await (await fetch(`${address}/index.json?limit=500`)).json()
const largest = board.stories.toSorted((a, b) => b.claims - a.claims)[0]
const moves = {
  'to a story': [],
  'to a claim': [],
  'to a page': [],
  'to the graph': [],
  'to the timeline': [],
  'to people': [],
  'to a search': [],
}
for (let turn = 0; turn < 5; turn += 1) {
  await page.goto(`${address}/`)
  await page.locator('[data-stop]').first().waitFor()
  moves['to a story'].push(await timed(page.locator('[data-stop]').nth(turn), 'click', 'a.claim-row'))
  moves['to a claim'].push(await timed(page.locator('a.claim-row').nth(turn), 'click', 'ol.evidence'))
  moves['to a page'].push(await timed(page.locator('ol.evidence a.page'), 'click', 'article.captured .text'))
  moves['to people'].push(await timed(page.getByRole('link', { name: 'People & outlets' }), 'click', 'a.party-row'))
  await page.keyboard.press('/')
  await page.keyboard.type('dam')
  moves['to a search'].push(await timed(page.locator('form:has(input[type=search])'), 'requestSubmit', 'ul.found, .empty'))
  await page.goto(`${address}/stories/${largest.id}`)
  await page.locator('a.claim-row').first().waitFor()
  moves['to the graph'].push(await timed(page.getByRole('link', { name: 'Provenance' }), 'click', 'a.node'))
  moves['to the timeline'].push(await timed(page.getByRole('link', { name: 'Timeline' }), 'click', '.timeline svg, .empty'))
}
await browser.close()
server.kill()
rmSync(folder, { recursive: true, force: true })

const script = readdirSync(join(dist, 'web/assets'))
  .filter(name => name.endsWith('.js'))
  .reduce((sum, name) => sum + gzipSync(readFileSync(join(dist, 'web/assets', name))).length, 0)
console.log(`${board.pages} pages, ${board.total} stories, ${board.claims} claims\n`)
report('workbench', [
  { measure: 'first screen usable', figure: median(firsts.map(({ taken }) => taken)), must: 1000, unit: 'ms', less: true, free: true },
  ...Object.entries(moves).flatMap(([measure, times]) => [
    { measure, figure: median(times.map(({ taken }) => taken)), must: 100, unit: 'ms', less: true, free: true },
    { measure: `${measure}, worked`, figure: median(times.map(time => time.worked)), must: 100, unit: 'ms', less: true, free: true },
  ]),
  { measure: 'script, gzipped (kB)', figure: script / 1000, must: 150, less: true },
])
