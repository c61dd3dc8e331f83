// One step of a large case, in a process of its own so that its memory can be told: node scale-step.mjs DIST take|map|fold CASE [PAGES SEED PARAGRAPHS | JOBS | MEGABYTES]
//   take: keeps PAGES generated pages, of their stories PARAGRAPHS where that is given; map: reads those that have no reading; fold: weighs them all, in a thread that may take MEGABYTES where they are
//   many. Prints seconds as JSON.
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { packOf } from './newsroom/packs/packs.mjs'
import { worldOf } from './newsroom/world.mjs'

const [dist, step, file, ...rest] = process.argv.slice(2)
const load = path => import(pathToFileURL(join(dist, path)).href)
const { openStore } = await load('io/store/store.js')
const store = openStore(file, { create: true })
const sha256 = text => createHash('sha256').update(text).digest('hex')

async function take(pages, seed, paragraphs) {
  const { addCaptures } = await load('io/captures.js')
  let batch = []
  for (const { name, text } of pagesOf(worldOf(packOf('development'), { pages, seed, ...(paragraphs && { paragraphs }) }))) {
    const kind = name.endsWith('.html') ? 'html' : 'text'
    const mediaType = kind === 'html' ? 'text/html' : 'text/plain'
    batch.push({ sha256: sha256(text), location: `/generated/${name}`, mediaType, content: { kind, text }, declared: {}, problems: [] })
    if (batch.length < 64) continue
    addCaptures(store, batch)
    batch = []
  }
  if (batch.length > 0) addCaptures(store, batch)
}

/** The pages of an invented world, matter by matter: newsrooms, places and people change as they do in a large collection. */
function* pagesOf(world) {
  for (const { pages } of world) yield* pages
}

/** Stopped where the fold would begin. */
async function map(jobs) {
  const { bringUpToDate } = await load('io/case.js')
  const stop = new AbortController()
  const onStep = ({ stage, done, total }) => stage === 'reading' && done === total && stop.abort()
  await bringUpToDate(store, { signal: stop.signal, onStep, ...(jobs && { jobs }) }).catch(error => {
    if (!stop.signal.aborted) throw error
  })
}

async function fold(megabytes) {
  const { fold, MACHINE } = await load('io/weigh.js')
  await fold(store, megabytes ? { machine: (megabytes * 2 ** 20) / MACHINE } : {})
}

const started = performance.now()
if (step === 'take') await take(Number(rest[0]), Number(rest[1] ?? 1), Number(rest[2] ?? 0))
else if (step === 'map') await map(Number(rest[0] ?? 0))
else await fold(Number(rest[0] ?? 0))
store.database.close()
console.log(JSON.stringify({ seconds: (performance.now() - started) / 1000 }))
