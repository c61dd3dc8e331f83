// npm run bench -- scale [--pages 2000] [--workers 1,2,4] [--price 0.20] [--hosts N] [--only workers|growth] [--one PAGES] [--heap MB] [--briefs]
//   workers: pages a second that 1, 2, 4 `hearsay work` read from a case in PostgreSQL (a server of its own), and with which they and whoever weighs
//            join those that share words; what a million pages cost at --price an hour for this machine by both; --hosts N: every worker on a host of its own (network namespaces; as root on Linux)
//   growth:  time, memory and size of a case of a quarter, half and all of the pages, step by step, and with which power they grow
//   --one N: one case of N pages on this machine, in a file, beside one of a quarter of them; 1000000 takes hours
//   --briefs: pages of a title and the first paragraph
//   --heap MB: what the thread that weighs a large case may take; absent: what it takes by itself of the machine's memory
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { availableParallelism, tmpdir, totalmem } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { built } from '../scripts/built.mjs'
import { startPostgres } from '../scripts/postgres.mjs'
import { runNode } from './command.mjs'
import { hosts } from './scale-hosts.mjs'

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '2000' },
    workers: { type: 'string', default: '1,2,4' },
    price: { type: 'string', default: '0.20' },
    hosts: { type: 'string', default: '0' },
    only: { type: 'string' },
    one: { type: 'string' },
    heap: { type: 'string' },
    briefs: { type: 'boolean', default: false },
  },
})
const dist = resolve(built())
const pages = Number(values.pages)
const folder = mkdtempSync(join(tmpdir(), 'hearsay-scale-'))
const step = join(import.meta.dirname, 'scale-step.mjs')
const main = join(dist, 'cli/main.js')
/** The texts of the pages as weighing has them when it asks for the join: the same for every number of workers. */
let compared
const load = path => import(pathToFileURL(join(dist, path)).href)
const row = columns =>
  console.log(columns.map((column, at) => (at === 0 ? String(column).padEnd(10) : String(column).padStart(12))).join(' '))

console.log(`Node ${process.version}, ${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GB\n`)
try {
  if (values.one) await measureGrowth([Math.ceil(Number(values.one) / 4), Number(values.one)])
  else {
    if (values.only !== 'growth') await measureWorkers()
    if (values.only !== 'workers') await measureGrowth([pages / 4, pages / 2, pages].map(Math.ceil))
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function measureWorkers() {
  const many = Math.max(...values.workers.split(',').map(Number))
  const network = Number(values.hosts) > 0 ? hosts(many) : undefined
  if (Number(values.hosts) > 0 && !network) console.log('This machine allows no network namespaces: all workers on one host.')
  const server = await startPostgres(network ? { host: '0.0.0.0', from: network.net } : {})
  if (!server) {
    console.log('no PostgreSQL here: the workers are not measured (name the folder of one with POSTGRES_BIN)')
    return
  }
  try {
    console.log(
      `${pages} generated pages read from PostgreSQL${network ? ', every worker on a host of its own' : ''}; ${values.price} an hour for this machine`,
    )
    row(['workers', 'read/s', 'joined/s', 'both/s', 'a million'])
    for (const workers of values.workers.split(',').map(Number)) {
      const { read, joined } = await ratesOf(workers, server, network)
      const both = 1 / (1 / read + 1 / joined)
      row([workers, ...[read, joined, both].map(rate => rate.toFixed(0)), ((Number(values.price) * 1e6) / both / 3600).toFixed(2)])
    }
  } finally {
    await server.stop()
    network?.remove()
  }
  console.log('')
}

/** Pages a second: of reading from the first batch that is kept to the last, of the join as whoever weighs waits for it. */
async function ratesOf(workers, server, network) {
  const { openStore } = await load('io/store/store.js')
  const { openQueue } = await load('io/queue.js')
  const { addBatches, readLane } = await load('io/work.js')
  const { stageVersions } = await load('io/stages.js')
  const { map } = stageVersions()
  const address = `${server.url}?schema=scale_${workers}`
  await runNode([step, dist, 'take', address, String(pages)])
  const store = openStore(address)
  const queue = await openQueue(store, [readLane()])
  await addBatches(store, queue, map)
  const seen = network ? address.replace('127.0.0.1', network.address) : address
  const args = [main, 'work', '--case', seen, '--jobs', '1', '--quiet']
  const children = Array.from({ length: workers }, (_, nth) =>
    network
      ? spawn('ip', ['netns', 'exec', network.names[nth], process.execPath, ...args], { stdio: ['ignore', 'ignore', 'inherit'] })
      : spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] }),
  )
  const count = () => Number(store.database.first('SELECT count(*) AS count FROM readings').count)
  let first
  let done = 0
  let at = performance.now()
  while (queue.left() > 0) {
    await pause(50)
    done = count()
    at = performance.now()
    if (done > 0) first ??= { done, at }
  }
  const total = count()
  await queue.close()
  const read = (1000 * (total - first.done)) / (at - first.at)
  const joined = (1000 * total) / (await joinTime(store))
  for (const child of children) child.kill('SIGKILL')
  store.database.close()
  return { read, joined }
}

/** Milliseconds from asking for the join to having it, workers helping. */
async function joinTime(store) {
  const { spreadCandidates } = await load('io/join/spread.js')
  const { dropJoins } = await load('io/join/kept.js')
  compared ??= await textsOf(store)
  const started = performance.now()
  await spreadCandidates(store, compared)
  const time = performance.now() - started
  dropJoins(store)
  return time
}

async function textsOf(store) {
  const { heldReadings } = await load('io/held-readings.js')
  const { resolved } = await load('investigate.js')
  const { textsOf } = await load('derive/texts.js')
  return textsOf(resolved(heldReadings(store)).pages).compared
}

async function measureGrowth(sizes) {
  console.log('one case in a file, step by step')
  row(['pages', 'take in s', 'MB', 'read s', 'MB', 'weigh s', 'MB', 'file MB'])
  const found = []
  for (const size of sizes) {
    const file = join(folder, `${size}.db`)
    const take = await runNode([step, dist, 'take', file, String(size), '1', ...(values.briefs ? ['1'] : [])])
    const map = await runNode([step, dist, 'map', file])
    const fold = await runNode([step, dist, 'fold', file, ...(values.heap ? [values.heap] : [])], { isFine: () => true, stderr: 'ignore' })
    const told = ({ seconds, peak, code }) => (code === 0 ? [seconds.toFixed(1), peak] : ['no room', peak])
    row([size, ...told(take), ...told(map), ...told(fold), Math.round(statSync(file).size / 1e6)])
    if (fold.code === 0) found.push({ size, map, fold })
  }
  const [a, b] = [found.at(-2), found.at(-1)]
  if (!a || !b) return
  const perPage = of => ((of(b) - of(a)) / (b.size - a.size)).toFixed(1)
  const power = of => (Math.log(of(b) / of(a)) / Math.log(b.size / a.size)).toFixed(2)
  console.log(
    `each further page: ${perPage(each => 1000 * each.map.seconds)} ms to read, ${perPage(each => 1000 * each.fold.seconds)} ms and ${perPage(each => 1000 * each.fold.peak)} kB to weigh`,
  )
  console.log(
    `from ${a.size} to ${b.size} pages: reading grows with the power ${power(each => each.map.seconds)}, weighing with ${power(each => each.fold.seconds)}, its memory with ${power(each => each.fold.peak)}`,
  )
}
